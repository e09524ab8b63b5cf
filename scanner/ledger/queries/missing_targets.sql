SELECT site, target FROM plans
WHERE run = :run AND NOT EXISTS (
    SELECT 1 FROM results
    WHERE results.run = plans.run AND results.site = plans.site AND results.target = plans.target
)
ORDER BY position;
