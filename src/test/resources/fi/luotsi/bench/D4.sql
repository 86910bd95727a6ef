-- The last demonstration of an item ended more than the limit ago, and KOSKI has no assessment of it.
SELECT i.student, i.item_key AS item,
    max(CASE WHEN {today} - i.last_demonstration > {critical} THEN 3
             WHEN {today} - i.last_demonstration > {serious} THEN 2
             ELSE 1 END) AS severity
FROM item_states i SEMI JOIN looked s USING (student)
WHERE {today} - i.last_demonstration > {notice} AND NOT i.done
GROUP BY i.student, i.item_key;
