DELETE FROM outputs WHERE result IN (SELECT id FROM results WHERE collected_at < ?);
