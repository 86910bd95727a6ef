-- Fewer points than a straight line from the start to the estimated end expects, less a tolerance.
WITH clocks AS (
    SELECT s.student, s.extent,
        s.estimated_end - s.start
            - CAST(sum(suspended(x.first_day, x.last_day, s.start, s.estimated_end)) AS BIGINT) AS whole,
        greatest(0, {today} - s.start
            - CAST(sum(suspended(x.first_day, x.last_day, s.start, {today})) AS BIGINT)) AS gone
    FROM looked s LEFT JOIN suspensions x USING (student)
    WHERE s.results_known AND s.extent IS NOT NULL AND s.start IS NOT NULL AND s.estimated_end IS NOT NULL
    GROUP BY s.student, s.extent, s.start, s.estimated_end
)
SELECT c.student, NULL AS item, 2 AS severity
FROM clocks c LEFT JOIN points p USING (student)
WHERE coalesce(p.achieved, 0)
    < CASE WHEN c.whole <= 0 THEN c.extent ELSE least(c.extent, c.extent * c.gone / c.whole) END - {points};
