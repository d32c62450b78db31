-- Campaigns. `settings` holds what their type adds to the answer; the goal is an event that counts as a conversion.
CREATE TABLE campaigns (
    campaign INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    type TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'stopped')),
    event_name TEXT,
    settings TEXT NOT NULL,
    goal_event TEXT,
    goal_seconds INTEGER NOT NULL,
    tags TEXT NOT NULL,
    first_started INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX campaigns_by_event ON campaigns (event_name) WHERE event_name IS NOT NULL;
CREATE INDEX campaigns_by_goal ON campaigns (goal_event) WHERE goal_event IS NOT NULL;

-- Broadcasts that a call triggers. `audience` is the filter of those who get it where a trigger names nobody.
CREATE TABLE broadcasts (
    broadcast INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'running')),
    audience TEXT NOT NULL,
    tags TEXT NOT NULL,
    first_started INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

-- Steps of campaigns and broadcasts, numbered together. What they say are contents, one a language.
CREATE TABLE actions (
    action INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER REFERENCES campaigns ON DELETE CASCADE,
    broadcast INTEGER REFERENCES broadcasts ON DELETE CASCADE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    sending_state TEXT NOT NULL CHECK (sending_state IN ('automatic', 'draft', 'off')),
    drag_and_drop INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    CHECK ((campaign IS NULL) <> (broadcast IS NULL))
) STRICT;
CREATE INDEX actions_by_campaign ON actions (campaign, action);
CREATE INDEX actions_by_broadcast ON actions (broadcast, action);

-- One call that triggers a broadcast. First its people are looked up, `position` by `position`; once all are
-- `resolved` the messages go out. `request` is dropped when it is processed.
CREATE TABLE triggers (
    trigger_number INTEGER PRIMARY KEY AUTOINCREMENT,
    broadcast INTEGER NOT NULL REFERENCES broadcasts ON DELETE CASCADE,
    request TEXT,
    position INTEGER NOT NULL,
    resolved INTEGER NOT NULL,
    created INTEGER NOT NULL,
    processed INTEGER
) STRICT;
CREATE INDEX triggers_by_broadcast ON triggers (broadcast, trigger_number);

CREATE TABLE trigger_errors (
    error INTEGER PRIMARY KEY AUTOINCREMENT,
    trigger_number INTEGER NOT NULL REFERENCES triggers ON DELETE CASCADE,
    line INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX trigger_errors_by_trigger ON trigger_errors (trigger_number, error);

-- Whom a trigger still has to send to, with data of their own.
CREATE TABLE trigger_people (
    entry INTEGER PRIMARY KEY AUTOINCREMENT,
    trigger_number INTEGER NOT NULL REFERENCES triggers ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    data TEXT,
    UNIQUE (trigger_number, person)
) STRICT;
CREATE INDEX trigger_people_by_person ON trigger_people (person);

-- One person's way through a campaign; each column after `started` is when they came so far.
CREATE TABLE journeys (
    journey INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    person INTEGER REFERENCES people ON DELETE SET NULL,
    event TEXT NOT NULL,
    event_id TEXT,
    last_action INTEGER NOT NULL,
    last_delivery TEXT,
    started INTEGER NOT NULL,
    activated INTEGER,
    never_activated INTEGER,
    messaged INTEGER,
    exited_early INTEGER,
    finished INTEGER,
    converted INTEGER
) STRICT;
CREATE INDEX journeys_by_campaign ON journeys (campaign, started);
CREATE INDEX journeys_by_person ON journeys (person, campaign);
