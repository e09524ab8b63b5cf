SELECT site, min(collected_at), max(collected_at)
FROM results
WHERE run = ? AND state IN ('ok', 'partial')
GROUP BY site
ORDER BY site;
