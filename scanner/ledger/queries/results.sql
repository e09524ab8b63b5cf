-- One row a target of the plan, whether it has a result, and whether its scan was begun.
SELECT
    coalesce(results.result, plans.blank),
    coalesce(results.findings, '[]'),
    results.id IS NOT NULL,
    intents.at IS NOT NULL
FROM plans
LEFT JOIN results ON results.run = plans.run AND results.site = plans.site AND results.target = plans.target
LEFT JOIN intents ON intents.run = plans.run AND intents.site = plans.site AND intents.target = plans.target
WHERE plans.run = ?
ORDER BY plans.position;
