SELECT
    id, started_at, command, version, about, inventory, profile, catalog, collector, plan, head,
    finished_at, partial, results, tail
FROM runs
ORDER BY id;
