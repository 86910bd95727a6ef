-- More clock days than the limit have passed since the plan was last updated.
WITH old AS (
    SELECT student, coalesce(updated, approved, first_approval) AS updated
    FROM plans
    WHERE {today} - coalesce(updated, approved, first_approval) > {notice}
), waiting AS (
    SELECT o.student,
        {today} - o.updated - CAST(sum(suspended(x.first_day, x.last_day, o.updated, {today})) AS BIGINT) AS days
    FROM old o
    SEMI JOIN looked s USING (student)
    LEFT JOIN suspensions x USING (student)
    GROUP BY o.student, o.updated
)
SELECT student, NULL AS item, CASE WHEN days > {critical} THEN 3 WHEN days > {serious} THEN 2 ELSE 1 END AS severity
FROM waiting
WHERE days > {notice};
