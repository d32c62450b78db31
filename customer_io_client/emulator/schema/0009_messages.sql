-- That a body was made with the drag-and-drop editor is told by each content.
UPDATE contents SET fields = json_set(fields, '$.drag_and_drop', json('true'))
WHERE parent_kind IN ('campaign_action', 'broadcast_action')
    AND parent IN (SELECT action FROM actions WHERE drag_and_drop);
ALTER TABLE actions DROP COLUMN drag_and_drop;

-- Names that collections once had: messages that still use one find no rows.
CREATE TABLE former_collections (
    name TEXT PRIMARY KEY
) STRICT;
