-- A resumed run intends again what it had intended and not finished.
INSERT INTO intents (run, site, target, at) VALUES (?, ?, ?, ?)
ON CONFLICT (run, site, target) DO UPDATE SET at = excluded.at;
