INSERT INTO plans (run, position, site, target, blank) VALUES (?, ?, ?, ?, ?);
