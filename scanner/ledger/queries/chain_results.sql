SELECT
    site, target, state, collected_at, host_key, machine_id, results.result, findings, facts, stray, carried,
    output_digest, hash, outputs.body
FROM results
LEFT JOIN outputs ON outputs.result = results.id
WHERE run = ?
ORDER BY results.id;
