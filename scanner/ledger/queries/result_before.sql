-- The newest result of a target before a run.
SELECT run, findings, carried
FROM results
WHERE site = ? AND target = ? AND run < ?
ORDER BY run DESC
LIMIT 1;
