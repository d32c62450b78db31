-- What a request and its answer said, beside its log line; secrets are left out before it comes here.
-- A body is empty (NULL) where it is binary; its size is that of the whole.
ALTER TABLE requests ADD COLUMN query BLOB;
ALTER TABLE requests ADD COLUMN headers BLOB;
ALTER TABLE requests ADD COLUMN body BLOB;
ALTER TABLE requests ADD COLUMN body_size INTEGER;
ALTER TABLE requests ADD COLUMN answer_headers BLOB;
ALTER TABLE requests ADD COLUMN answer BLOB;
ALTER TABLE requests ADD COLUMN answer_size INTEGER;
ALTER TABLE requests ADD COLUMN violations TEXT NOT NULL DEFAULT '[]';
