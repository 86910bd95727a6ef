-- A workplace period ends within the limit, and its item has no demonstration on or after the period's first day.
SELECT DISTINCT w.student, w.period_key AS item, 2 AS severity
FROM workplace_periods w
SEMI JOIN looked s ON s.student = w.student
SEMI JOIN item_states i ON i.item = w.item AND NOT i.done
ANTI JOIN demonstrations d ON d.item = w.item AND d.first_day >= w.first_day
WHERE w.last_day BETWEEN {today} AND {today} + {days};
