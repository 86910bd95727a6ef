-- The student is active although the estimated end of the study right has passed.
SELECT student, NULL AS item, CASE WHEN {today} - estimated_end > {critical} THEN 3 ELSE 2 END AS severity
FROM looked
WHERE active AND start IS NOT NULL AND estimated_end < {today};
