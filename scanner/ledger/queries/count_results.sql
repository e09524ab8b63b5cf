SELECT count(*) FROM results WHERE run = ?;
