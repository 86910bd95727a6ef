-- Who is looked at on the day, and in which state the right is (Situation).
-- Left out, because practice data never have it: revoked rights of those in compulsory education, which are looked at.
CREATE OR REPLACE TABLE looked AS
WITH now AS (
    SELECT student, arg_max(state, place) AS state FROM states WHERE first_day <= {today} GROUP BY student
)
SELECT s.student, r.start, r.estimated_end, r.extent,
    r.student IS NULL OR coalesce(n.state IN ('lasna', 'loma'), false) AS active,
    coalesce(r.in_scope, true) AS in_scope,
    coalesce(r.results_known, false) AS results_known,
    p.student IS NOT NULL AS planned
FROM students s
LEFT JOIN study r USING (student)
LEFT JOIN now n USING (student)
LEFT JOIN plans p USING (student)
WHERE r.student IS NULL
    OR (r.included_in IS NULL
        AND coalesce(n.state NOT IN ('peruutettu', 'mitatoity'), true)
        AND coalesce(r.start <= {today}, true)
        AND (p.student IS NOT NULL OR r.in_scope));
