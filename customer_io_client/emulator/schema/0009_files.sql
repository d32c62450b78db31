-- The rows of the file of an import that are still to be looked at, some in a part: JSON, `[[line, [field, …]], …]`. An
-- import that was under way has no such parts, and fails.
DROP TABLE import_rows;
CREATE TABLE import_parts (
    part INTEGER PRIMARY KEY AUTOINCREMENT,
    import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    rows TEXT NOT NULL
) STRICT;
CREATE INDEX import_parts_by_import ON import_parts (import, part);
UPDATE imports SET state = 'failed', error = 'it was under way when the emulator was replaced by a newer one'
    WHERE state NOT IN ('imported', 'failed');

-- Rows that something is wrong with, until they are reported.
CREATE TABLE import_problems (
    import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    outcome TEXT NOT NULL CHECK (outcome IN ('error', 'warning')),
    line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (import, outcome, line)
) STRICT, WITHOUT ROWID;

-- An export that was cut off begins anew: its file shows one moment.
ALTER TABLE exports DROP COLUMN position;
