UPDATE runs
SET finished_at = :at, partial = :partial, tail = :tail,
    results = (SELECT count(*) FROM results WHERE run = :run)
WHERE id = :run;
