from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.broadcast_state import BroadcastState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.step_reference import StepReference
    from ..models.template_reference import TemplateReference


@_attrs_define(repr=False)
class Broadcast(Model):
    """Broadcast that is sent by a call of this API."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "deduplicate_id": "deduplicate_id",
        "type": "type",
        "active": "active",
        "state": "state",
        "actions": "actions",
        "msg_template_ids": "msg_template_ids",
        "first_started": "first_started",
        "tags": "tags",
        "created": "created",
        "updated": "updated",
    }

    id: int
    """ Number of the broadcast. """
    name: str
    """ Name of the broadcast. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the broadcast. """
    type: str | Unset = UNSET
    """ Kind of the broadcast, always `triggered_broadcast`. """
    active: bool | Unset = UNSET
    """ Whether the broadcast may still send. """
    state: BroadcastState | Unset = UNSET
    """ State of a broadcast. """
    actions: list[StepReference] | Unset = UNSET
    """ Steps of the broadcast. """
    msg_template_ids: list[TemplateReference] | Unset = UNSET
    """ Contents of the broadcast. Deprecated by the service. """
    first_started: int | None | Unset = UNSET
    """ When the broadcast was first started, in Unix seconds. Unset before. """
    tags: list[str] | Unset = UNSET
    """ Tags of the broadcast. """
    created: int | Unset = UNSET
    """ When the broadcast was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When the broadcast was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        deduplicate_id = self.deduplicate_id

        type = self.type

        active = self.active

        state = self.state

        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = []
            for actions_item_data in self.actions:
                actions_item = actions_item_data.to_dict()
                actions.append(actions_item)

        msg_template_ids: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.msg_template_ids, Unset):
            msg_template_ids = []
            for msg_template_ids_item_data in self.msg_template_ids:
                msg_template_ids_item = msg_template_ids_item_data.to_dict()
                msg_template_ids.append(msg_template_ids_item)

        first_started: int | None | Unset
        if isinstance(self.first_started, Unset):
            first_started = UNSET
        else:
            first_started = self.first_started

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if type is not UNSET:
            field_dict["type"] = type
        if active is not UNSET:
            field_dict["active"] = active
        if state is not UNSET:
            field_dict["state"] = state
        if actions is not UNSET:
            field_dict["actions"] = actions
        if msg_template_ids is not UNSET:
            field_dict["msg_template_ids"] = msg_template_ids
        if first_started is not UNSET:
            field_dict["first_started"] = first_started
        if tags is not UNSET:
            field_dict["tags"] = tags
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.step_reference import StepReference
        from ..models.template_reference import TemplateReference

        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        type = d.pop("type", UNSET)

        active = d.pop("active", UNSET)

        state = d.pop("state", UNSET)

        _actions = d.pop("actions", UNSET)
        actions: list[StepReference] | Unset = UNSET
        if _actions is not UNSET:
            actions = []
            for actions_item_data in _actions or []:
                actions_item = StepReference.from_dict(actions_item_data)

                actions.append(actions_item)

        _msg_template_ids = d.pop("msg_template_ids", UNSET)
        msg_template_ids: list[TemplateReference] | Unset = UNSET
        if _msg_template_ids is not UNSET:
            msg_template_ids = []
            for msg_template_ids_item_data in _msg_template_ids or []:
                msg_template_ids_item = TemplateReference.from_dict(msg_template_ids_item_data)

                msg_template_ids.append(msg_template_ids_item)

        def _parse_first_started(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        first_started = _parse_first_started(d.pop("first_started", UNSET))

        _tags = d.pop("tags", UNSET)
        tags: list[str] | Unset = UNSET
        if _tags is not UNSET:
            tags = cast(list[str], _tags or [])

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            name=name,
            deduplicate_id=deduplicate_id,
            type=type,
            active=active,
            state=state,
            actions=actions,
            msg_template_ids=msg_template_ids,
            first_started=first_started,
            tags=tags,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
