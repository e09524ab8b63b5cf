-- The first shape of the ledger. Every hash is a sha256; scanner/ledger/chain.py says over what.
BEGIN;

CREATE TABLE runs (
    id          INTEGER PRIMARY KEY,
    started_at  TEXT NOT NULL,              -- ISO 8601, UTC, by the scanner's clock
    finished_at TEXT,                       -- NULL: running, or killed
    partial     INTEGER,                    -- NULL: running, or killed; 1: interrupted
    command     TEXT NOT NULL,              -- as typed; secrets are references
    version     TEXT NOT NULL,              -- of mediascan
    about       TEXT NOT NULL,              -- JSON: title, sites and what was left out, for reports
    inventory   TEXT NOT NULL,              -- digests: a resumed run must have the same
    profile     TEXT NOT NULL,
    catalog     TEXT NOT NULL,
    collector   TEXT NOT NULL,
    plan        TEXT NOT NULL,              -- digest of the selected targets and how they count
    head        BLOB NOT NULL,              -- links this run to the run before it
    tail        BLOB,                       -- seals the run when it ends: over its last result and how it ended
    results     INTEGER                     -- their number then
) STRICT;

CREATE TABLE plans (
    run      INTEGER NOT NULL REFERENCES runs (id),
    position INTEGER NOT NULL,              -- in the order of the inventory
    site     TEXT NOT NULL,
    target   TEXT NOT NULL,
    blank    TEXT NOT NULL,                 -- JSON: the result while there is none
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE intents (
    run    INTEGER NOT NULL REFERENCES runs (id),
    site   TEXT NOT NULL,
    target TEXT NOT NULL,
    at     TEXT NOT NULL,                   -- committed before a connection is made
    PRIMARY KEY (run, site, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE results (
    id            INTEGER PRIMARY KEY,
    run           INTEGER NOT NULL REFERENCES runs (id),
    site          TEXT NOT NULL,
    target        TEXT NOT NULL,
    state         TEXT NOT NULL,
    collected_at  TEXT,
    host_key      TEXT,
    machine_id    TEXT,
    result        TEXT NOT NULL,            -- JSON object: HostResult without findings and facts
    findings      TEXT NOT NULL,            -- JSON array: one array a finding, in the order of evaluate.Finding
    carried       TEXT,                     -- JSON array: failures of earlier runs that this result does not decide
    facts         BLOB,                     -- zlib, JSON as codec.encode_facts; all sections but stray
    stray         BLOB,                     -- the same with only the section stray: reports read it, and not the rest
    hash          BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX results_of_target ON results (site, target, run);
CREATE INDEX results_of_run ON results (run, id);

CREATE VIEW findings AS
SELECT
    results.run,
    results.site,
    results.target,
    json_extract(finding.value, '$[0]') AS check_id,
    json_extract(finding.value, '$[1]') AS status,
    json_extract(finding.value, '$[2]') AS severity,
    json_extract(finding.value, '$[3]') AS message,
    json_extract(finding.value, '$[4]') AS evidence
FROM results, json_each(results.findings) AS finding;

PRAGMA user_version = 1;

COMMIT;
