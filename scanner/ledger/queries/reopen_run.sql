UPDATE runs SET finished_at = NULL, partial = NULL, tail = NULL, results = NULL WHERE id = ?;
