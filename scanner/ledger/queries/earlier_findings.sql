-- What earlier runs found on one target, newest first.
SELECT results.run, collected_at, findings
FROM results
WHERE site = :site AND target = :target AND run < :run AND state IN ('ok', 'partial')
ORDER BY run DESC;
