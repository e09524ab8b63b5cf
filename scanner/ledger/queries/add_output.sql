INSERT INTO outputs (result, body) VALUES (?, ?);
