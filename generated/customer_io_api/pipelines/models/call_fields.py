from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.call_context import CallContext
    from ..models.integrations import Integrations


@_attrs_define(repr=False)
class CallFields(Model):
    """What calls of every kind may carry."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "messageId": "message_id",
        "timestamp": "timestamp",
        "originalTimestamp": "original_timestamp",
        "sentAt": "sent_at",
        "integrations": "integrations",
        "context": "context",
    }

    message_id: str | Unset = UNSET
    """ Own id of the call. """
    timestamp: str | Unset = UNSET
    """ When it happened, in ISO 8601. Left out, it is the time of arrival. """
    original_timestamp: str | Unset = UNSET
    """ When it happened by the clock of the device, in ISO 8601. """
    sent_at: str | Unset = UNSET
    """ When the call was sent by the clock of the device, in ISO 8601. """
    integrations: Integrations | Unset = UNSET
    """ Destinations of the call by name. True sends it there and false does not; `All` stands for the others. """
    context: CallContext | Unset = UNSET
    """ Where and how a call was made. Own names may be added. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id

        timestamp = self.timestamp

        original_timestamp = self.original_timestamp

        sent_at = self.sent_at

        integrations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.integrations, Unset):
            integrations = self.integrations.to_dict()

        context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message_id is not UNSET:
            field_dict["messageId"] = message_id
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if original_timestamp is not UNSET:
            field_dict["originalTimestamp"] = original_timestamp
        if sent_at is not UNSET:
            field_dict["sentAt"] = sent_at
        if integrations is not UNSET:
            field_dict["integrations"] = integrations
        if context is not UNSET:
            field_dict["context"] = context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.call_context import CallContext
        from ..models.integrations import Integrations

        d = fields_of(src_dict)
        message_id = d.pop("messageId", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        original_timestamp = d.pop("originalTimestamp", UNSET)

        sent_at = d.pop("sentAt", UNSET)

        _integrations = d.pop("integrations", UNSET)
        integrations: Integrations | Unset
        if _integrations is None or isinstance(_integrations, Unset):
            integrations = UNSET
        else:
            integrations = Integrations.from_dict(_integrations)

        _context = d.pop("context", UNSET)
        context: CallContext | Unset
        if _context is None or isinstance(_context, Unset):
            context = UNSET
        else:
            context = CallContext.from_dict(_context)

        _made = cls(
            message_id=message_id,
            timestamp=timestamp,
            original_timestamp=original_timestamp,
            sent_at=sent_at,
            integrations=integrations,
            context=context,
        )

        _made.additional_properties = d
        return _made
