-- An active study right has no plan although its start is more than the limit's clock days ago.
WITH waiting AS (
    SELECT s.student,
        {today} - s.start - CAST(sum(suspended(x.first_day, x.last_day, s.start, {today})) AS BIGINT) AS days
    FROM looked s LEFT JOIN suspensions x USING (student)
    WHERE NOT s.planned AND s.active AND s.in_scope AND {today} - s.start > {notice}
    GROUP BY s.student, s.start
)
SELECT student, NULL AS item, CASE WHEN days > {critical} THEN 3 WHEN days > {serious} THEN 2 ELSE 1 END AS severity
FROM waiting
WHERE days > {notice};
