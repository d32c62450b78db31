-- Templates that single sends use. Their channels are those of their contents.
CREATE TABLE transactional_messages (
    message INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    trigger_name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    send_to_unsubscribed INTEGER NOT NULL,
    link_tracking INTEGER NOT NULL,
    open_tracking INTEGER NOT NULL,
    hide_message_body INTEGER NOT NULL,
    queue_drafts INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

-- What messages say, in Liquid: one for each parent, channel, language and test group. `fields` is JSON by wire names.
CREATE TABLE contents (
    content INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_kind TEXT NOT NULL
        CHECK (parent_kind IN ('transactional', 'newsletter', 'campaign_action', 'broadcast_action')),
    parent INTEGER NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    test_group TEXT NOT NULL,
    name TEXT NOT NULL,
    fields TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    UNIQUE (parent_kind, parent, channel, language, test_group)
) STRICT;

-- One message to one person, or to an address that nobody has. `fields` is what else it says, as JSON by wire names.
CREATE TABLE sent_deliveries (
    delivery INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER REFERENCES people ON DELETE CASCADE,
    type TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    fields TEXT NOT NULL DEFAULT '{}',
    failure_message TEXT,
    forgotten INTEGER NOT NULL DEFAULT 0,
    campaign INTEGER,
    broadcast INTEGER,
    newsletter INTEGER,
    transactional INTEGER,
    action INTEGER,
    parent_action INTEGER,
    content INTEGER,
    trigger_number INTEGER,
    trigger_event TEXT,
    created INTEGER NOT NULL
) STRICT;
INSERT INTO sent_deliveries (delivery, person, type, recipient, subject, body, created)
    SELECT delivery, person, type, recipient, subject, body, created FROM deliveries;

-- When a delivery first reached a metric.
CREATE TABLE reached_metrics (
    delivery INTEGER NOT NULL REFERENCES sent_deliveries ON DELETE CASCADE,
    metric TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (delivery, metric)
) STRICT, WITHOUT ROWID;
INSERT INTO reached_metrics SELECT delivery, metric, at FROM delivery_metrics;

DROP TABLE delivery_metrics;
DROP TABLE deliveries;
ALTER TABLE sent_deliveries RENAME TO deliveries;
ALTER TABLE reached_metrics RENAME TO delivery_metrics;
CREATE INDEX deliveries_by_person ON deliveries (person, delivery);
CREATE INDEX deliveries_by_campaign ON deliveries (campaign, delivery) WHERE campaign IS NOT NULL;
CREATE INDEX deliveries_by_broadcast ON deliveries (broadcast, delivery) WHERE broadcast IS NOT NULL;
CREATE INDEX deliveries_by_newsletter ON deliveries (newsletter, delivery) WHERE newsletter IS NOT NULL;
CREATE INDEX deliveries_by_transactional ON deliveries (transactional, delivery) WHERE transactional IS NOT NULL;

CREATE TABLE links (
    link INTEGER PRIMARY KEY AUTOINCREMENT,
    href TEXT NOT NULL UNIQUE
) STRICT;

-- Every click, where the metric keeps the first alone.
CREATE TABLE clicks (
    click INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    link INTEGER NOT NULL REFERENCES links,
    machine INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX clicks_by_delivery ON clicks (delivery);

CREATE TABLE attachments (
    attachment INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE INDEX attachments_by_delivery ON attachments (delivery);

-- Sends that wait for their time, as JSON of what was asked for.
CREATE TABLE waiting_sends (
    delivery INTEGER PRIMARY KEY REFERENCES deliveries ON DELETE CASCADE,
    request TEXT NOT NULL
) STRICT;
