-- Uploaded files, in folders. No two folders in one place share a name.
CREATE TABLE asset_folders (
    folder INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES asset_folders,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX asset_folders_by_name ON asset_folders (ifnull(parent, 0), name);

CREATE TABLE assets (
    asset INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES asset_folders,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX assets_by_parent ON assets (parent);

-- The Design Studio: folders with components and emails in them. Their UUIDs are their numbers written out.
CREATE TABLE design_folders (
    folder INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES design_folders,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX design_folders_by_parent ON design_folders (parent);

CREATE TABLE design_components (
    component INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    tag TEXT NOT NULL,
    content TEXT NOT NULL,
    parent INTEGER REFERENCES design_folders,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX design_components_by_parent ON design_components (parent);
CREATE INDEX design_components_by_tag ON design_components (tag);

-- An email in its default language (`main` is null), or a translation of one. The three bodies are JSON objects with
-- the fields of the contract.
CREATE TABLE design_emails (
    email INTEGER PRIMARY KEY AUTOINCREMENT,
    main INTEGER REFERENCES design_emails ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES design_folders,
    is_template INTEGER NOT NULL,
    content TEXT NOT NULL,
    envelope TEXT NOT NULL,
    transformers TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX design_emails_by_main ON design_emails (main, language);
CREATE INDEX design_emails_by_parent ON design_emails (parent);

-- What an email and the components that it used were at some time.
CREATE TABLE design_versions (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    email INTEGER NOT NULL REFERENCES design_emails ON DELETE CASCADE,
    name TEXT,
    description TEXT,
    on_publish INTEGER NOT NULL,
    node TEXT NOT NULL,
    components TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX design_versions_by_email ON design_versions (email);

-- Which message an email is published to; a message takes one email.
CREATE TABLE design_links (
    email INTEGER PRIMARY KEY REFERENCES design_emails ON DELETE CASCADE,
    kind TEXT NOT NULL,
    target INTEGER NOT NULL,
    UNIQUE (kind, target)
) STRICT;

-- One publish: the versions that it writes into the contents of the target, and whether it has.
CREATE TABLE design_publishes (
    publish INTEGER PRIMARY KEY AUTOINCREMENT,
    email INTEGER NOT NULL REFERENCES design_emails ON DELETE CASCADE,
    versions TEXT NOT NULL,
    mappings TEXT
) STRICT;
CREATE INDEX design_publishes_by_email ON design_publishes (email);

-- Screenshots of an email in mail programs; they were charged, so they outlive the email. `request` tells an order of the same day again, `digest` the same picture.
CREATE TABLE preview_runs (
    run INTEGER PRIMARY KEY AUTOINCREMENT,
    email INTEGER NOT NULL,
    name TEXT,
    request TEXT NOT NULL,
    digest TEXT NOT NULL,
    text TEXT NOT NULL,
    failure TEXT,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX preview_runs_by_email ON preview_runs (email, run);
CREATE INDEX preview_runs_by_request ON preview_runs (request);
CREATE INDEX preview_runs_by_digest ON preview_runs (digest);

CREATE TABLE previews (
    run INTEGER NOT NULL REFERENCES preview_runs ON DELETE CASCADE,
    client TEXT NOT NULL,
    place INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('Pending', 'Processing', 'Complete', 'Bounced')),
    cached INTEGER NOT NULL,
    PRIMARY KEY (run, client)
) STRICT, WITHOUT ROWID;
