-- The plan was first approved more clock days after the start than the unit's target.
SELECT s.student, NULL AS item, 1 AS severity
FROM looked s
JOIN plans p USING (student)
LEFT JOIN suspensions x USING (student)
WHERE p.first_approval - s.start > {days}
GROUP BY s.student, s.start, p.first_approval
HAVING p.first_approval - s.start - sum(suspended(x.first_day, x.last_day, s.start, p.first_approval)) > {days};
