SELECT site, target, carried FROM results WHERE run = ? AND carried IS NOT NULL ORDER BY id;
