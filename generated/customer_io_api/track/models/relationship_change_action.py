from typing import Literal

RelationshipChangeAction = Literal["add_relationships", "delete_relationships"]
