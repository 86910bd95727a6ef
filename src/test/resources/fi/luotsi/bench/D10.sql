-- Everything planned for an item is over by more than the limit, and KOSKI has no assessment of it.
SELECT DISTINCT i.student, i.item_key AS item, 2 AS severity
FROM item_states i SEMI JOIN looked s USING (student)
WHERE {today} - i.last_planned > {days} AND NOT i.done;
