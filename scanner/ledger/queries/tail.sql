-- The hash that the next result of a run links to.
SELECT coalesce(
    (SELECT hash FROM results WHERE run = :run ORDER BY id DESC LIMIT 1),
    (SELECT head FROM runs WHERE id = :run)
);
