-- People, and what hangs on them. A person's `cio_id` is their number written out, so it has no column.
CREATE TABLE people (
    person INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT UNIQUE,
    email TEXT,
    email_key TEXT UNIQUE,
    created INTEGER NOT NULL,
    id_set INTEGER,
    email_set INTEGER
) STRICT;

-- `value` is the JSON that was sent, `text` what filters compare and the App API answers.
CREATE TABLE attributes (
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    text TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX attributes_by_text ON attributes (name, text, person);

-- Identifiers that are refused; those of one deleted person share its number, and are released together.
CREATE TABLE suppressed (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    person INTEGER,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX suppressed_by_person ON suppressed (person);

-- Who an anonymous id belongs to since an identify call claimed it.
CREATE TABLE anonymous_ids (
    anonymous_id TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX anonymous_ids_by_person ON anonymous_ids (person);

CREATE TABLE devices (
    token TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    platform TEXT NOT NULL,
    last_used INTEGER NOT NULL,
    attributes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX devices_by_person ON devices (person);

CREATE TABLE segments (
    segment INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('manual', 'dynamic')),
    filter TEXT,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
    segment INTEGER NOT NULL REFERENCES segments ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (segment, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_person ON memberships (person);

CREATE TABLE objects (
    object INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    object_id TEXT NOT NULL,
    attributes TEXT NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (type, object_id)
) STRICT;

CREATE TABLE relationships (
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    object INTEGER NOT NULL REFERENCES objects ON DELETE CASCADE,
    attributes TEXT NOT NULL,
    timestamps TEXT NOT NULL,
    PRIMARY KEY (person, object)
) STRICT, WITHOUT ROWID;
CREATE INDEX relationships_by_object ON relationships (object);

-- Events are activities too. `subject` keeps the identifiers where no person is left to ask.
CREATE TABLE activities (
    activity INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    name TEXT,
    at INTEGER NOT NULL,
    person INTEGER REFERENCES people ON DELETE CASCADE,
    anonymous_id TEXT,
    event_id TEXT,
    subject TEXT,
    delivery INTEGER,
    delivery_type TEXT,
    url TEXT,
    data TEXT
) STRICT;
CREATE INDEX activities_by_person ON activities (person, at, activity);
CREATE INDEX activities_by_time ON activities (at, activity);
CREATE INDEX activities_by_anonymous_id ON activities (anonymous_id) WHERE anonymous_id IS NOT NULL;
CREATE UNIQUE INDEX activities_by_event_id ON activities (event_id) WHERE event_id IS NOT NULL;

-- Messages that the service would have sent.
CREATE TABLE deliveries (
    delivery INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    type TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX deliveries_by_person ON deliveries (person, delivery);

CREATE TABLE delivery_metrics (
    delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    metric TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (delivery, metric)
) STRICT, WITHOUT ROWID;

CREATE TABLE forms (
    form TEXT PRIMARY KEY,
    created INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was asked and what became of it; never a credential, never a body.
CREATE TABLE requests (
    request INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    operation TEXT,
    status INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'dropped', 'refused')),
    reasons TEXT NOT NULL,
    seconds REAL NOT NULL
) STRICT;
