-- Work that goes on after its request was answered: an export, a send. `subject` is the number of what it is about.
CREATE TABLE jobs (
    job INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    due REAL NOT NULL
) STRICT;
CREATE INDEX jobs_by_due ON jobs (due, job);

-- How far the workspace's time is from the machine's, or at which moment it stands still. One row at most.
CREATE TABLE clock (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    ahead REAL NOT NULL,
    stopped_at REAL
) STRICT;

-- What was asked and what became of it; never a credential, never a body. `status` is empty where no answer went out.
DROP TABLE requests;
CREATE TABLE requests (
    request INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    operation TEXT,
    lane TEXT,
    person TEXT,
    status INTEGER,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'dropped', 'refused')),
    reasons TEXT NOT NULL,
    fault INTEGER,
    seconds REAL NOT NULL
) STRICT;

-- People who have an attribute, in their order.
CREATE INDEX attributes_by_name ON attributes (name, person);
