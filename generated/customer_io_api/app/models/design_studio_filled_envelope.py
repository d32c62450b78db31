from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_header import MessageHeader


@_attrs_define(repr=False)
class DesignStudioFilledEnvelope(Model):
    """Envelope of an email, with the addresses of its senders."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
        "from": "from_",
        "reply_to": "reply_to",
    }

    from_id: int | None | Unset = UNSET
    """ Number of the sender, which has to exist. Null is none. """
    reply_to_id: int | None | Unset = UNSET
    """ Number of the sender that answers go to, which has to exist. Null is none. """
    recipient: str | Unset = UNSET
    """ Address that the email goes to, mostly Liquid. A new email has `{{customer.email}}`. """
    bcc: str | Unset = UNSET
    """ Addresses that get a blind copy. """
    fake_bcc: bool | Unset = UNSET
    """ Whether a blind copy is a mail of its own, whose subject names the recipient. A new email has true. """
    headers: list[MessageHeader] | Unset = UNSET
    """ Further headers of the email. """
    from_: None | str | Unset = UNSET
    """ Address of the sender, as `from_id` says. Null without one. """
    reply_to: None | str | Unset = UNSET
    """ Address that answers go to, as `reply_to_id` says. Null without one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_id: int | None | Unset
        if isinstance(self.from_id, Unset):
            from_id = UNSET
        else:
            from_id = self.from_id

        reply_to_id: int | None | Unset
        if isinstance(self.reply_to_id, Unset):
            reply_to_id = UNSET
        else:
            reply_to_id = self.reply_to_id

        recipient = self.recipient

        bcc = self.bcc

        fake_bcc = self.fake_bcc

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        reply_to: None | str | Unset
        if isinstance(self.reply_to, Unset):
            reply_to = UNSET
        else:
            reply_to = self.reply_to

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_id is not UNSET:
            field_dict["from_id"] = from_id
        if reply_to_id is not UNSET:
            field_dict["reply_to_id"] = reply_to_id
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if bcc is not UNSET:
            field_dict["bcc"] = bcc
        if fake_bcc is not UNSET:
            field_dict["fake_bcc"] = fake_bcc
        if headers is not UNSET:
            field_dict["headers"] = headers
        if from_ is not UNSET:
            field_dict["from"] = from_
        if reply_to is not UNSET:
            field_dict["reply_to"] = reply_to

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.message_header import MessageHeader

        d = fields_of(src_dict)

        def _parse_from_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        from_id = _parse_from_id(d.pop("from_id", UNSET))

        def _parse_reply_to_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        reply_to_id = _parse_reply_to_id(d.pop("reply_to_id", UNSET))

        recipient = d.pop("recipient", UNSET)

        bcc = d.pop("bcc", UNSET)

        fake_bcc = d.pop("fake_bcc", UNSET)

        _headers = d.pop("headers", UNSET)
        headers: list[MessageHeader] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers or []:
                headers_item = MessageHeader.from_dict(headers_item_data)

                headers.append(headers_item)

        def _parse_from_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_reply_to(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reply_to = _parse_reply_to(d.pop("reply_to", UNSET))

        _made = cls(
            from_id=from_id,
            reply_to_id=reply_to_id,
            recipient=recipient,
            bcc=bcc,
            fake_bcc=fake_bcc,
            headers=headers,
            from_=from_,
            reply_to=reply_to,
        )

        _made.additional_properties = d
        return _made
