-- The supervisor of a workplace period has neither e-mail nor phone while the contact window is open.
SELECT w.student, w.period_key AS item,
    max(CASE WHEN w.last_day BETWEEN {today} AND {today} + {critical} THEN 3 ELSE 2 END) AS severity
FROM workplace_periods w SEMI JOIN looked s USING (student)
WHERE w.workplace AND NOT w.reachable AND w.last_day + INTERVAL ({months}) MONTH >= {today}
GROUP BY w.student, w.period_key;
