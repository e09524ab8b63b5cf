-- By when the scan of a target began: a recording is as old as it is, and ages no further.
SELECT min(intents.at)
FROM results
JOIN intents ON intents.run = results.run AND intents.site = results.site AND intents.target = results.target
WHERE results.run = ?;
