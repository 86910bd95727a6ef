-- An item that KOSKI knows not to be assessed has no period.
WITH counts AS (
    SELECT student, count(*) AS items, count(*) FILTER (last_period IS NULL AND NOT done) AS lacking
    FROM item_states
    GROUP BY student
), clocks AS (
    SELECT s.student, s.estimated_end,
        100 * c.lacking > {share} * c.items AS many,
        {today} - s.start - CAST(sum(suspended(x.first_day, x.last_day, s.start, {today})) AS BIGINT) AS days
    FROM looked s
    JOIN counts c USING (student)
    JOIN plans p USING (student)
    LEFT JOIN suspensions x USING (student)
    WHERE s.results_known AND s.start IS NOT NULL AND p.acquisition_need IS DISTINCT FROM false AND c.lacking > 0
    GROUP BY s.student, s.start, s.estimated_end, c.lacking, c.items
)
SELECT DISTINCT i.student, i.item_key AS item,
    CASE WHEN coalesce(k.estimated_end - {today} <= {serious}, false) THEN 2
         WHEN k.days >= {notice} AND k.many THEN 1
         ELSE 0 END AS severity
FROM item_states i JOIN clocks k USING (student)
WHERE i.last_period IS NULL AND NOT i.done;
