SELECT site, target, state, collected_at, host_key, machine_id, result, findings, facts, stray, carried, hash
FROM results
WHERE run = ?
ORDER BY id;
