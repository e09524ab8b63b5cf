INSERT INTO results
    (run, site, target, state, collected_at, host_key, machine_id,
     result, findings, facts, stray, carried, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
