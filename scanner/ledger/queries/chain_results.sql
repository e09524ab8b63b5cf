SELECT
    results.id, site, target, state, collected_at, host_key, machine_id, result, findings, facts, stray,
    output_digest, hash, outputs.body
FROM results
LEFT JOIN outputs ON outputs.result = results.id
WHERE run = ?
ORDER BY results.id;
