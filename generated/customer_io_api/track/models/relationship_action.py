from typing import Literal

RelationshipAction = Literal["add_relationships", "delete_relationships"]
