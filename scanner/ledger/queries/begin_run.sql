INSERT INTO runs (id, started_at, command, version, about, inventory, profile, catalog, collector, plan, head)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
