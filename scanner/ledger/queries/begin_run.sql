INSERT INTO runs (id, started_at, command, version, inventory, profile, catalog, collector, plan, head)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
