-- Messages that go out once. What they say is in `contents`; `recipients` is the filter as it was sent. Of one that goes
-- out: how many recipients were taken so far and who was the last, and how many messages went out since when, by which
-- its rate is kept.
CREATE TABLE newsletters (
    newsletter INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    recipients TEXT,
    topic INTEGER,
    tags TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'scheduled', 'picking', 'sending', 'sent')),
    due INTEGER,
    timezone TEXT,
    at_local_time INTEGER NOT NULL,
    rate INTEGER,
    period INTEGER,
    spread INTEGER NOT NULL,
    picked INTEGER NOT NULL,
    picked_up_to INTEGER NOT NULL,
    window_began REAL NOT NULL,
    window_sent INTEGER NOT NULL,
    sent INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

CREATE TABLE newsletter_test_groups (
    newsletter INTEGER NOT NULL REFERENCES newsletters ON DELETE CASCADE,
    test_group INTEGER NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (newsletter, test_group)
) STRICT, WITHOUT ROWID;

-- Who is still to get a newsletter that is being sent, and when.
CREATE TABLE newsletter_recipients (
    newsletter INTEGER NOT NULL REFERENCES newsletters ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    test_group TEXT NOT NULL,
    due REAL NOT NULL,
    PRIMARY KEY (newsletter, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX newsletter_recipients_by_due ON newsletter_recipients (newsletter, due, person);
