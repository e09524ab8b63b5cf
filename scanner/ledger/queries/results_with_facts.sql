SELECT coalesce(results.result, plans.blank), coalesce(results.findings, '[]'), results.stray, results.facts
FROM plans
LEFT JOIN results ON results.run = plans.run AND results.site = plans.site AND results.target = plans.target
WHERE plans.run = ?
ORDER BY plans.position;
