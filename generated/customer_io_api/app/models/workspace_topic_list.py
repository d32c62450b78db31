from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.workspace_topic import WorkspaceTopic


@_attrs_define(repr=False)
class WorkspaceTopicList(Model):
    """Topics of the subscription centre."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "topics": "topics",
    }

    topics: list[WorkspaceTopic]
    """ The topics. None is an empty list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        topics = []
        for topics_item_data in self.topics:
            topics_item = topics_item_data.to_dict()
            topics.append(topics_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "topics": topics,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.workspace_topic import WorkspaceTopic

        d = fields_of(src_dict)
        topics: list[WorkspaceTopic] = []
        for topics_item_data in d.pop("topics", None) or []:
            topics_item = WorkspaceTopic.from_dict(topics_item_data)

            topics.append(topics_item)

        _made = cls(
            topics=topics,
        )

        _made.additional_properties = d
        return _made
