-- What is the same on every day and under any limit: Luotsi keeps as much with each student (Outline).
-- Left out, because practice data never have it: plans of the provider's own table, rights that only KOSKI's reports
-- know, two main performances in one right (then G2 counts a unit once), imported requirements, and qualifications
-- whose education type is neither told nor one of those below.

CREATE OR REPLACE MACRO suspended(first_day, last_day, after, until) AS
    CASE WHEN first_day IS NULL THEN 0
         ELSE greatest(0, least(last_day, until) - greatest(first_day, after + 1) + 1) END;

CREATE OR REPLACE TABLE study AS
WITH performed AS (
    SELECT p.student,
        bool_or(p.type IN ('ammatillinentutkinto', 'ammatillinentutkintoosittainen',
                           'ammatillinentutkintoosittainenuseastatutkinnosta', 'telma', 'valma',
                           'tuvakoulutuksensuoritus')
                OR coalesce(m.mode IN ('oppisopimus', 'koulutussopimus'), false)) AS needs_plan
    FROM performances p LEFT JOIN modes m USING (performance)
    GROUP BY p.student
), main AS (
    SELECT student,
        CASE WHEN extent IS NOT NULL THEN extent
             WHEN type = 'ammatillinentutkinto' AND education_type IN ('1', '26') THEN 180 END AS extent
    FROM performances WHERE place = 0
)
SELECT r.student, r.start, r.estimated_end, r.included_in,
    coalesce(r.type IN ('ammatillinenkoulutus', 'tuva'), true) AND coalesce(f.needs_plan, true) AS in_scope,
    f.student IS NOT NULL AS results_known,
    CASE WHEN r.type IS DISTINCT FROM 'tuva' AND t.student IS NULL THEN m.extent END AS extent
FROM rights r
LEFT JOIN performed f USING (student)
LEFT JOIN main m USING (student)
LEFT JOIN (SELECT DISTINCT student FROM other_dates WHERE kind = 'tuva') t USING (student);

CREATE OR REPLACE TABLE suspensions AS
SELECT student, first_day, next_day - 1 AS last_day
FROM (SELECT student, state, first_day,
          lead(first_day, 1, DATE '9999-12-31') OVER (PARTITION BY student ORDER BY place) AS next_day
      FROM states)
WHERE state = 'valiaikaisestikeskeytynyt';

CREATE OR REPLACE TABLE results AS
SELECT u.*, u.recognised OR coalesce(g.passed, false) AS done
FROM units u LEFT JOIN (SELECT unit, bool_or(passed) AS passed FROM grades GROUP BY unit) g USING (unit);

-- done: true, false, or null when KOSKI's results do not tell.
CREATE OR REPLACE TABLE item_states AS
WITH by_code AS (
    SELECT student, code, bool_or(done) AS done FROM results WHERE NOT local GROUP BY ALL
), by_name AS (
    SELECT student, name, bool_or(done) AS done
    FROM (SELECT student, done, lower(trim(unnest([name_fi, name_sv, name_en]))) AS name FROM results WHERE local)
    WHERE name IS NOT NULL GROUP BY ALL
), last_periods AS (
    SELECT item, max(last_day) AS day FROM periods GROUP BY item
), last_demonstrations AS (
    SELECT item, max(last_day) AS day FROM demonstrations GROUP BY item
)
SELECT i.item, i.student, i.kind, i.code, i.item_key, p.day AS last_period, d.day AS last_demonstration,
    CASE WHEN p.day > d.day OR d.day IS NULL THEN p.day ELSE d.day END AS last_planned,
    CASE WHEN NOT coalesce(s.results_known, false) THEN NULL
         WHEN i.kind = 'LOCAL' THEN n.done
         ELSE coalesce(c.done, false) END AS done
FROM items i
LEFT JOIN study s ON s.student = i.student
LEFT JOIN last_periods p ON p.item = i.item
LEFT JOIN last_demonstrations d ON d.item = i.item
LEFT JOIN by_code c ON c.student = i.student AND c.code = lower(substr(i.code, instr(i.code, '_') + 1))
LEFT JOIN by_name n ON n.student = i.student AND n.name = lower(trim(i.name));

CREATE OR REPLACE TABLE workplace_periods AS
SELECT p.item, p.student, p.first_day, p.last_day, p.workplace, p.reachable,
    coalesce(p.id, i.item_key || '|' || p.mode || '|' || p.first_day) AS period_key
FROM periods p JOIN items i USING (item)
WHERE p.mode IN ('koulutussopimus', 'oppisopimus');

CREATE OR REPLACE TABLE planned_days AS
SELECT student, first_day, last_day FROM periods
UNION ALL SELECT student, first_day, last_day FROM demonstrations
UNION ALL SELECT student, first_day, last_day FROM other_dates;

CREATE OR REPLACE TABLE points AS
WITH areas AS (
    SELECT parent AS unit, sum(points) FILTER (done) AS points,
        bool_or(NOT local AND regexp_matches(code, '^\p{L}')) AS lettered
    FROM results WHERE parent IS NOT NULL GROUP BY parent
)
SELECT u.student,
    sum(CASE WHEN u.done AND u.points IS NOT NULL THEN u.points
             WHEN coalesce(u.unit_group = '2', a.lettered, false) THEN coalesce(a.points, 0)
             ELSE 0 END) AS achieved
FROM results u LEFT JOIN areas a USING (unit)
WHERE u.parent IS NULL
GROUP BY u.student;
