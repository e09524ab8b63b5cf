SELECT outputs.body
FROM outputs
JOIN results ON results.id = outputs.result
WHERE run = ? AND site = ? AND target = ?;
