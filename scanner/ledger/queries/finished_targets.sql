SELECT site, target FROM results WHERE run = ?;
