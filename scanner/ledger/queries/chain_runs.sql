SELECT id, started_at, command, version, about, inventory, profile, catalog, collector, plan, head, tail, results
FROM runs
ORDER BY id;
