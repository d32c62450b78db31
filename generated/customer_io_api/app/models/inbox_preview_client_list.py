from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.inbox_preview_client import InboxPreviewClient


@_attrs_define(repr=False)
class InboxPreviewClientList(Model):
    """Mail programs that screenshots can be had of."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "clients": "clients",
    }

    clients: list[InboxPreviewClient]
    """ The mail programs. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clients = []
        for clients_item_data in self.clients:
            clients_item = clients_item_data.to_dict()
            clients.append(clients_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clients": clients,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview_client import InboxPreviewClient

        d = fields_of(src_dict)
        clients: list[InboxPreviewClient] = []
        for clients_item_data in d.pop("clients", None) or []:
            clients_item = InboxPreviewClient.from_dict(clients_item_data)

            clients.append(clients_item)

        _made = cls(
            clients=clients,
        )

        _made.additional_properties = d
        return _made
