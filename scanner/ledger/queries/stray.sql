SELECT plans.site, plans.target, results.stray
FROM plans
JOIN results ON results.run = plans.run AND results.site = plans.site AND results.target = plans.target
WHERE plans.run = ? AND results.state IN ('ok', 'partial') AND results.stray IS NOT NULL
ORDER BY plans.position;
