-- A workplace period that is going on, or begins within the limit, has no workplace data at all.
SELECT w.student, w.period_key AS item,
    max(CASE WHEN w.first_day <= {today} AND w.last_day >= {today} THEN 3 ELSE 2 END) AS severity
FROM workplace_periods w SEMI JOIN looked s USING (student)
WHERE NOT w.workplace
    AND ((w.first_day <= {today} AND w.last_day >= {today})
         OR w.first_day BETWEEN {today} AND {today} + {days})
GROUP BY w.student, w.period_key;
