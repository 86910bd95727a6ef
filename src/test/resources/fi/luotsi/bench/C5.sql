-- The plan lists the same unit or sub-area code both as prior learning and as to be acquired.
SELECT DISTINCT i.student, i.item_key AS item, 1 AS severity
FROM items i
SEMI JOIN prior p ON p.student = i.student AND p.code = i.code
SEMI JOIN looked s ON s.student = i.student;
