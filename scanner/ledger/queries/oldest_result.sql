SELECT min(collected_at) FROM results WHERE run = ?;
