-- Attributes of objects, like those of people: `value` is the JSON that was sent, `text` what filters compare.
CREATE TABLE object_attributes (
    object INTEGER NOT NULL REFERENCES objects ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    text TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (object, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX object_attributes_by_text ON object_attributes (name, text, object);

INSERT INTO object_attributes (object, name, value, text, set_at)
    SELECT object, key, CASE member.type WHEN 'text' THEN json_quote(atom) ELSE member.value END,
        CASE member.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE member.value END, created
    FROM objects, json_each(objects.attributes) AS member;
ALTER TABLE objects DROP COLUMN attributes;

-- Made in the service's pages; here, by the first object of the type.
CREATE TABLE object_types (
    type TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    singular_name TEXT NOT NULL,
    enabled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO object_types (type, name, singular_name, enabled)
    SELECT DISTINCT type, 'Objects ' || type, 'Object ' || type, 1 FROM objects;

-- Tables that messages look things up in. `content` is their JSON, one object or an array of rows.
CREATE TABLE collections (
    collection INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    rows INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    columns TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

CREATE TABLE snippets (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    updated INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What attributes and events mean, for those who work in the workspace.
CREATE TABLE data_index (
    kind TEXT NOT NULL CHECK (kind IN ('attribute', 'event')),
    name TEXT NOT NULL,
    description TEXT,
    privacy_level INTEGER,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- Files that are written part by part. `request` is the JSON of what was asked for; reports on imports have none.
CREATE TABLE exports (
    export INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT CHECK (type IN ('customers', 'deliveries')),
    description TEXT NOT NULL,
    request TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'done', 'failed')),
    position INTEGER,
    total INTEGER NOT NULL,
    downloads INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

CREATE TABLE export_parts (
    part INTEGER PRIMARY KEY AUTOINCREMENT,
    export INTEGER NOT NULL REFERENCES exports ON DELETE CASCADE,
    content TEXT NOT NULL
) STRICT;
CREATE INDEX export_parts_by_export ON export_parts (export, part);

-- Signed addresses of their files.
CREATE TABLE export_links (
    signature TEXT PRIMARY KEY,
    export INTEGER NOT NULL REFERENCES exports ON DELETE CASCADE,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
    import INTEGER PRIMARY KEY AUTOINCREMENT,
    request TEXT NOT NULL,
    state TEXT NOT NULL,
    columns TEXT NOT NULL,
    position INTEGER NOT NULL,
    rows_to_import INTEGER NOT NULL,
    rows_imported INTEGER NOT NULL,
    error TEXT NOT NULL,
    error_export INTEGER,
    warning_export INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

-- The rows of its file, until it is over. `fields` is JSON, in the order of the columns.
CREATE TABLE import_rows (
    import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    line INTEGER NOT NULL,
    fields TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('skipped', 'error', 'warning')),
    reason TEXT,
    PRIMARY KEY (import, line)
) STRICT, WITHOUT ROWID;
