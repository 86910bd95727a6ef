-- An active student's plan holds nothing for the coming weeks although something is known not to be assessed.
WITH asked AS (
    SELECT s.student
    FROM looked s
    WHERE s.planned AND s.results_known AND s.active
        AND (s.estimated_end IS NULL OR s.estimated_end > {today} + {notice})
        AND EXISTS (SELECT 1 FROM item_states i WHERE i.student = s.student AND NOT i.done)
), coming AS (
    SELECT student, bool_or(first_day <= {today} + {notice}) AS soon, bool_or(first_day <= {today} + {serious}) AS later
    FROM planned_days
    WHERE last_day > {today} AND first_day <= {today} + greatest({notice}, {serious})
    GROUP BY student
)
SELECT a.student, NULL AS item, CASE WHEN coalesce(c.later, false) THEN 1 ELSE 2 END AS severity
FROM asked a LEFT JOIN coming c USING (student)
WHERE NOT coalesce(c.soon, false) OR NOT coalesce(c.later, false);
