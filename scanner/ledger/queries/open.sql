-- Every connection. FULL: a commit returns after its fsync. Readers do not stop the writer (WAL).
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 5000;
