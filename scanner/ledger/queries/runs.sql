SELECT
    runs.id, started_at, finished_at, partial, command, version, about, inventory, profile, catalog, collector, plan,
    (SELECT count(*) FROM plans WHERE plans.run = runs.id),
    (SELECT count(*) FROM results WHERE results.run = runs.id)
FROM runs
WHERE :run IS NULL OR runs.id = :run
ORDER BY runs.id DESC;
