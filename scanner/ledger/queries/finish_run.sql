UPDATE runs SET finished_at = :at, partial = :partial, tail = :tail, results = :results WHERE id = :run;
