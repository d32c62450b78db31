from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.campaign_state import CampaignState
from ..models.campaign_type import CampaignType
from ..models.date_frequency import DateFrequency
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_audience import CampaignAudience
    from ..models.object_attribute_triggers import ObjectAttributeTriggers
    from ..models.relationship_attribute_triggers import RelationshipAttributeTriggers
    from ..models.step_reference import StepReference
    from ..models.template_reference import TemplateReference


@_attrs_define(repr=False)
class Campaign(Model):
    """Campaign. Which fields there are depends on its `type`."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "deduplicate_id": "deduplicate_id",
        "description": "description",
        "type": "type",
        "active": "active",
        "state": "state",
        "actions": "actions",
        "tags": "tags",
        "first_started": "first_started",
        "created": "created",
        "updated": "updated",
        "filter_segment_ids": "filter_segment_ids",
        "trigger_segment_ids": "trigger_segment_ids",
        "msg_templates": "msg_templates",
        "event_name": "event_name",
        "frequency": "frequency",
        "date_attribute": "date_attribute",
        "timezone": "timezone",
        "use_customer_timezone": "use_customer_timezone",
        "start_hour": "start_hour",
        "start_minutes": "start_minutes",
        "object_type_id": "object_type_id",
        "filter_object_attributes": "filter_object_attributes",
        "filter_relationship_attributes": "filter_relationship_attributes",
        "audience": "audience",
        "object_attribute_triggers": "object_attribute_triggers",
        "relationship_attribute_triggers": "relationship_attribute_triggers",
        "webhook_id": "webhook_id",
    }

    id: int
    """ Number of the campaign. """
    name: str
    """ Name of the campaign. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the campaign. """
    description: None | str | Unset = UNSET
    """ What the campaign is for. """
    type: CampaignType | Unset = UNSET
    """ What triggers a campaign. The service means to stop answering it. """
    active: bool | Unset = UNSET
    """ Whether the campaign may still send. """
    state: CampaignState | Unset = UNSET
    """ State of a campaign. It goes from draft to running to stopped. """
    actions: list[StepReference] | Unset = UNSET
    """ Steps of the campaign. """
    tags: list[str] | Unset = UNSET
    """ Tags of the campaign. """
    first_started: int | None | Unset = UNSET
    """ When the campaign was first started, in Unix seconds. Unset before. """
    created: int | Unset = UNSET
    """ When the campaign was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When the campaign was last changed, in Unix seconds. """
    filter_segment_ids: list[int] | Unset = UNSET
    """ Segments that people have to be in, or not, by number. Only where there are any. """
    trigger_segment_ids: list[int] | Unset = UNSET
    """ Segments that people enter the campaign by. Type `segment` only. """
    msg_templates: list[TemplateReference] | Unset = UNSET
    """ Contents of the campaign. Type `segment` only; deprecated by the service. """
    event_name: str | Unset = UNSET
    """ Event that people enter the campaign by. Type `event` only. """
    frequency: DateFrequency | Unset = UNSET
    """ How often a campaign on a date begins for a person. Type `date` only. """
    date_attribute: str | Unset = UNSET
    """ Attribute that holds the date. Type `date` only. """
    timezone: str | Unset = UNSET
    """ Time zone of the hour, by its IANA name. Type `date` only. """
    use_customer_timezone: bool | Unset = UNSET
    """ Whether the hour is that of the time zone of each person. Type `date` only. """
    start_hour: int | Unset = UNSET
    """ Hour of the day to begin at, from 0 to 23. Type `date` only. """
    start_minutes: int | Unset = UNSET
    """ Minute of the hour to begin at. Type `date` only. """
    object_type_id: int | Unset = UNSET
    """ Type of the objects. Types `object` and `relationship` only. """
    filter_object_attributes: None | str | Unset = UNSET
    """ Condition on attributes of the object, as text. Types `object` and `relationship` only. """
    filter_relationship_attributes: None | str | Unset = UNSET
    """ Condition on attributes of the relationship, as text. Types `object` and `relationship` only. """
    audience: CampaignAudience | Unset = UNSET
    """ People of the object that go through the campaign. Types `object` and `relationship` only. """
    object_attribute_triggers: ObjectAttributeTriggers | Unset = UNSET
    """ Changes of attributes of the object that people enter a campaign by. Type `object` only. Its form is not
    documented. """
    relationship_attribute_triggers: RelationshipAttributeTriggers | Unset = UNSET
    """ Changes of attributes of the relationship that people enter a campaign by. Type `relationship` only. Its
    form is not documented. """
    webhook_id: int | None | Unset = UNSET
    """ Webhook that people enter the campaign by. Type `webhook` only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        deduplicate_id = self.deduplicate_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        type = self.type

        active = self.active

        state = self.state

        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = []
            for actions_item_data in self.actions:
                actions_item = actions_item_data.to_dict()
                actions.append(actions_item)

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        first_started: int | None | Unset
        if isinstance(self.first_started, Unset):
            first_started = UNSET
        else:
            first_started = self.first_started

        created = self.created

        updated = self.updated

        filter_segment_ids: list[int] | Unset = UNSET
        if not isinstance(self.filter_segment_ids, Unset):
            filter_segment_ids = self.filter_segment_ids

        trigger_segment_ids: list[int] | Unset = UNSET
        if not isinstance(self.trigger_segment_ids, Unset):
            trigger_segment_ids = self.trigger_segment_ids

        msg_templates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.msg_templates, Unset):
            msg_templates = []
            for msg_templates_item_data in self.msg_templates:
                msg_templates_item = msg_templates_item_data.to_dict()
                msg_templates.append(msg_templates_item)

        event_name = self.event_name

        frequency = self.frequency

        date_attribute = self.date_attribute

        timezone = self.timezone

        use_customer_timezone = self.use_customer_timezone

        start_hour = self.start_hour

        start_minutes = self.start_minutes

        object_type_id = self.object_type_id

        filter_object_attributes: None | str | Unset
        if isinstance(self.filter_object_attributes, Unset):
            filter_object_attributes = UNSET
        else:
            filter_object_attributes = self.filter_object_attributes

        filter_relationship_attributes: None | str | Unset
        if isinstance(self.filter_relationship_attributes, Unset):
            filter_relationship_attributes = UNSET
        else:
            filter_relationship_attributes = self.filter_relationship_attributes

        audience: dict[str, Any] | Unset = UNSET
        if not isinstance(self.audience, Unset):
            audience = self.audience.to_dict()

        object_attribute_triggers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.object_attribute_triggers, Unset):
            object_attribute_triggers = self.object_attribute_triggers.to_dict()

        relationship_attribute_triggers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationship_attribute_triggers, Unset):
            relationship_attribute_triggers = self.relationship_attribute_triggers.to_dict()

        webhook_id: int | None | Unset
        if isinstance(self.webhook_id, Unset):
            webhook_id = UNSET
        else:
            webhook_id = self.webhook_id

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
        if description is not UNSET:
            field_dict["description"] = description
        if type is not UNSET:
            field_dict["type"] = type
        if active is not UNSET:
            field_dict["active"] = active
        if state is not UNSET:
            field_dict["state"] = state
        if actions is not UNSET:
            field_dict["actions"] = actions
        if tags is not UNSET:
            field_dict["tags"] = tags
        if first_started is not UNSET:
            field_dict["first_started"] = first_started
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated
        if filter_segment_ids is not UNSET:
            field_dict["filter_segment_ids"] = filter_segment_ids
        if trigger_segment_ids is not UNSET:
            field_dict["trigger_segment_ids"] = trigger_segment_ids
        if msg_templates is not UNSET:
            field_dict["msg_templates"] = msg_templates
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if frequency is not UNSET:
            field_dict["frequency"] = frequency
        if date_attribute is not UNSET:
            field_dict["date_attribute"] = date_attribute
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if use_customer_timezone is not UNSET:
            field_dict["use_customer_timezone"] = use_customer_timezone
        if start_hour is not UNSET:
            field_dict["start_hour"] = start_hour
        if start_minutes is not UNSET:
            field_dict["start_minutes"] = start_minutes
        if object_type_id is not UNSET:
            field_dict["object_type_id"] = object_type_id
        if filter_object_attributes is not UNSET:
            field_dict["filter_object_attributes"] = filter_object_attributes
        if filter_relationship_attributes is not UNSET:
            field_dict["filter_relationship_attributes"] = filter_relationship_attributes
        if audience is not UNSET:
            field_dict["audience"] = audience
        if object_attribute_triggers is not UNSET:
            field_dict["object_attribute_triggers"] = object_attribute_triggers
        if relationship_attribute_triggers is not UNSET:
            field_dict["relationship_attribute_triggers"] = relationship_attribute_triggers
        if webhook_id is not UNSET:
            field_dict["webhook_id"] = webhook_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.campaign_audience import CampaignAudience
        from ..models.object_attribute_triggers import ObjectAttributeTriggers
        from ..models.relationship_attribute_triggers import RelationshipAttributeTriggers
        from ..models.step_reference import StepReference
        from ..models.template_reference import TemplateReference

        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

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

        _tags = d.pop("tags", UNSET)
        tags: list[str] | Unset = UNSET
        if _tags is not UNSET:
            tags = cast(list[str], _tags or [])

        def _parse_first_started(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        first_started = _parse_first_started(d.pop("first_started", UNSET))

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _filter_segment_ids = d.pop("filter_segment_ids", UNSET)
        filter_segment_ids: list[int] | Unset = UNSET
        if _filter_segment_ids is not UNSET:
            filter_segment_ids = cast(list[int], _filter_segment_ids or [])

        _trigger_segment_ids = d.pop("trigger_segment_ids", UNSET)
        trigger_segment_ids: list[int] | Unset = UNSET
        if _trigger_segment_ids is not UNSET:
            trigger_segment_ids = cast(list[int], _trigger_segment_ids or [])

        _msg_templates = d.pop("msg_templates", UNSET)
        msg_templates: list[TemplateReference] | Unset = UNSET
        if _msg_templates is not UNSET:
            msg_templates = []
            for msg_templates_item_data in _msg_templates or []:
                msg_templates_item = TemplateReference.from_dict(msg_templates_item_data)

                msg_templates.append(msg_templates_item)

        event_name = d.pop("event_name", UNSET)

        frequency = d.pop("frequency", UNSET)

        date_attribute = d.pop("date_attribute", UNSET)

        timezone = d.pop("timezone", UNSET)

        use_customer_timezone = d.pop("use_customer_timezone", UNSET)

        start_hour = d.pop("start_hour", UNSET)

        start_minutes = d.pop("start_minutes", UNSET)

        object_type_id = d.pop("object_type_id", UNSET)

        def _parse_filter_object_attributes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        filter_object_attributes = _parse_filter_object_attributes(d.pop("filter_object_attributes", UNSET))

        def _parse_filter_relationship_attributes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        filter_relationship_attributes = _parse_filter_relationship_attributes(
            d.pop("filter_relationship_attributes", UNSET)
        )

        _audience = d.pop("audience", UNSET)
        audience: CampaignAudience | Unset
        if _audience is None or isinstance(_audience, Unset):
            audience = UNSET
        else:
            audience = CampaignAudience.from_dict(_audience)

        _object_attribute_triggers = d.pop("object_attribute_triggers", UNSET)
        object_attribute_triggers: ObjectAttributeTriggers | Unset
        if _object_attribute_triggers is None or isinstance(_object_attribute_triggers, Unset):
            object_attribute_triggers = UNSET
        else:
            object_attribute_triggers = ObjectAttributeTriggers.from_dict(_object_attribute_triggers)

        _relationship_attribute_triggers = d.pop("relationship_attribute_triggers", UNSET)
        relationship_attribute_triggers: RelationshipAttributeTriggers | Unset
        if _relationship_attribute_triggers is None or isinstance(_relationship_attribute_triggers, Unset):
            relationship_attribute_triggers = UNSET
        else:
            relationship_attribute_triggers = RelationshipAttributeTriggers.from_dict(_relationship_attribute_triggers)

        def _parse_webhook_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        webhook_id = _parse_webhook_id(d.pop("webhook_id", UNSET))

        _made = cls(
            id=id,
            name=name,
            deduplicate_id=deduplicate_id,
            description=description,
            type=type,
            active=active,
            state=state,
            actions=actions,
            tags=tags,
            first_started=first_started,
            created=created,
            updated=updated,
            filter_segment_ids=filter_segment_ids,
            trigger_segment_ids=trigger_segment_ids,
            msg_templates=msg_templates,
            event_name=event_name,
            frequency=frequency,
            date_attribute=date_attribute,
            timezone=timezone,
            use_customer_timezone=use_customer_timezone,
            start_hour=start_hour,
            start_minutes=start_minutes,
            object_type_id=object_type_id,
            filter_object_attributes=filter_object_attributes,
            filter_relationship_attributes=filter_relationship_attributes,
            audience=audience,
            object_attribute_triggers=object_attribute_triggers,
            relationship_attribute_triggers=relationship_attribute_triggers,
            webhook_id=webhook_id,
        )

        _made.additional_properties = d
        return _made
