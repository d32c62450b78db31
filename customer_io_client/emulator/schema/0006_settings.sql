-- The one workspace: its name, and the secret that its links are signed with.
CREATE TABLE workspace (
    workspace INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    secret TEXT NOT NULL
) STRICT;

CREATE TABLE topics (
    topic INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    subscribed_by_default INTEGER NOT NULL
) STRICT;

CREATE TABLE channels (
    channel INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    type TEXT NOT NULL,
    subscribed_by_default INTEGER NOT NULL
) STRICT;

CREATE TABLE senders (
    sender INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    auto_generated INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

-- The lists of the mail provider: addresses, whoever has them.
CREATE TABLE esp_suppressions (
    suppression INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (email_key, type)
) STRICT;
CREATE INDEX esp_suppressions_by_type ON esp_suppressions (type, suppression);

-- A row is an opt-out; opting in again removes it.
CREATE TABLE opt_outs (
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    channel TEXT NOT NULL,
    sender TEXT NOT NULL,
    PRIMARY KEY (person, channel, sender)
) STRICT, WITHOUT ROWID;
CREATE INDEX opt_outs_by_sender ON opt_outs (sender, person);

CREATE TABLE reporting_webhooks (
    webhook INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    events TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    full_resolution INTEGER NOT NULL,
    with_content INTEGER NOT NULL
) STRICT;

-- Events on their way to one receiver each; without a webhook, to the address that the emulator was started with.
CREATE TABLE webhook_posts (
    post INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook INTEGER REFERENCES reporting_webhooks ON DELETE CASCADE,
    event TEXT NOT NULL,
    event_id TEXT NOT NULL,
    body TEXT NOT NULL,
    created INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'given_up', 'withheld')),
    attempts INTEGER NOT NULL,
    due INTEGER NOT NULL,
    result TEXT
) STRICT;
CREATE INDEX webhook_posts_waiting ON webhook_posts (due, post) WHERE state = 'waiting';

CREATE TABLE live_notifications (
    live_notification INTEGER PRIMARY KEY AUTOINCREMENT,
    instance_id TEXT NOT NULL UNIQUE,
    person INTEGER REFERENCES people ON DELETE CASCADE,
    type TEXT NOT NULL,
    platform TEXT,
    device_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'ended', 'expired', 'failed')),
    failure_reason TEXT,
    started INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    ended INTEGER
) STRICT;

-- What was sent to the device of one; each is a delivery.
CREATE TABLE live_changes (
    delivery INTEGER PRIMARY KEY,
    live_notification INTEGER NOT NULL REFERENCES live_notifications ON DELETE CASCADE,
    operation TEXT NOT NULL CHECK (operation IN ('start', 'update', 'end')),
    status TEXT NOT NULL CHECK (status IN ('queued', 'sent', 'failed', 'undeliverable')),
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX live_changes_by_notification ON live_changes (live_notification, delivery);
