CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    dossier_id TEXT,
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX journal_dossier ON journal (dossier_id) WHERE dossier_id IS NOT NULL;
CREATE TRIGGER journal_gapless BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT raise(ABORT, 'the journal has no gaps and no second line'); END;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE dossiers (
    n INTEGER PRIMARY KEY,
    dossier_id TEXT NOT NULL,
    dossier_no TEXT NOT NULL,
    status TEXT NOT NULL,
    revision INTEGER NOT NULL,
    version INTEGER NOT NULL,
    procedure_code TEXT NOT NULL,
    procedure_name TEXT NOT NULL,
    sector TEXT NOT NULL,
    applicant TEXT NOT NULL,
    owner TEXT NOT NULL,
    whose_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    clerk TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    received_at TEXT,
    due_on TEXT,
    printed INTEGER NOT NULL,
    doubts INTEGER NOT NULL
) STRICT;
CREATE INDEX dossiers_open_due ON dossiers (due_on)
    WHERE status NOT IN ('refused', 'withdrawn', 'stopped', 'returned') AND due_on IS NOT NULL;
CREATE INDEX dossiers_provisional ON dossiers (n)
    WHERE dossier_no >= 'TAM-' AND dossier_no < 'TAM.';

CREATE TABLE numbers (
    dossier_no TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    n INTEGER,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_voided ON numbers (dossier_no) WHERE state = 'voided';

CREATE TABLE grants (
    grant_id TEXT PRIMARY KEY,
    agency_code TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    width INTEGER NOT NULL,
    is_reserve INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counters (
    grant_id TEXT NOT NULL,
    day TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (grant_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    person_key TEXT PRIMARY KEY,
    last_seq INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE prints (
    seq INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    form TEXT NOT NULL,
    paper TEXT NOT NULL,
    copy INTEGER NOT NULL,
    version INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE days (
    day TEXT PRIMARY KEY,
    received INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    printed INTEGER NOT NULL,
    closed_seq INTEGER
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE dossier_search USING fts5 (
    words, content = '', columnsize = 0, detail = none,
    tokenize = 'ascii', prefix = '1 2 3 4'
);

CREATE TABLE procedures (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    is_hidden INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_cursor (
    center_id TEXT PRIMARY KEY,
    acked_seq INTEGER NOT NULL,
    acked_hash TEXT NOT NULL,
    acked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
