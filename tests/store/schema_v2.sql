ALTER TABLE dossiers ADD COLUMN holder_kind TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE dossiers ADD COLUMN holder_name TEXT NOT NULL DEFAULT '';
ALTER TABLE dossiers ADD COLUMN handed_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE dossiers ADD COLUMN handed_name TEXT NOT NULL DEFAULT '';
ALTER TABLE dossiers ADD COLUMN ready_at TEXT;
ALTER TABLE dossiers ADD COLUMN returned_at TEXT;
ALTER TABLE dossiers ADD COLUMN answer_by TEXT;
ALTER TABLE dossiers ADD COLUMN phone TEXT NOT NULL DEFAULT '';
CREATE INDEX dossiers_status ON dossiers (status, n);

CREATE TABLE handovers (
    seq INTEGER PRIMARY KEY,
    manifest_no TEXT NOT NULL,
    n INTEGER NOT NULL,
    taken_seq INTEGER
) STRICT;
CREATE INDEX handovers_manifest ON handovers (manifest_no);
CREATE INDEX handovers_open ON handovers (n) WHERE taken_seq IS NULL;

CREATE TABLE clerks (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    failures INTEGER NOT NULL,
    locked_until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    draft_id TEXT PRIMARY KEY,
    clerk TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    is_parked INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
