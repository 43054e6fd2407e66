CREATE INDEX dossiers_held ON dossiers (holder_kind, holder_name, handed_kind, status, received_at)
    WHERE holder_kind <> 'citizen' AND received_at IS NOT NULL;
CREATE INDEX dossiers_on_the_way ON dossiers (n) WHERE handed_kind <> '';
CREATE INDEX dossiers_doubtful ON dossiers (n) WHERE doubts > 0;

CREATE TABLE slips (
    slip_no TEXT PRIMARY KEY,
    block_no TEXT NOT NULL,
    agency_code TEXT NOT NULL,
    running INTEGER NOT NULL,
    width INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    n INTEGER,
    reason TEXT NOT NULL,
    held_until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX slips_held ON slips (agency_code, held_until, running);

CREATE TABLE counts (
    seq INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    count_id TEXT NOT NULL,
    place_kind TEXT NOT NULL,
    place_name TEXT NOT NULL,
    is_partial INTEGER NOT NULL
) STRICT;
CREATE INDEX counts_day ON counts (day);

CREATE TABLE settled (
    seq INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    head TEXT NOT NULL
) STRICT;
CREATE INDEX settled_day ON settled (day);

CREATE TABLE count_scans (
    count_id TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    n INTEGER,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    is_altered INTEGER NOT NULL,
    PRIMARY KEY (count_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX count_scans_folder ON count_scans (n);

CREATE TABLE open_counts (
    count_id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    place_kind TEXT NOT NULL,
    place_name TEXT NOT NULL,
    clerk TEXT NOT NULL,
    started_at TEXT NOT NULL,
    first_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE station_keys (
    station TEXT NOT NULL,
    public_key TEXT NOT NULL,
    name TEXT NOT NULL,
    is_revoked INTEGER NOT NULL,
    PRIMARY KEY (station, public_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_answers (
    day TEXT PRIMARY KEY,
    answered_at TEXT NOT NULL,
    is_equal INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
