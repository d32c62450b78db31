from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inbox_preview_sample import InboxPreviewSample


@_attrs_define(repr=False)
class SubmitInboxPreviews(Model):
    """Order of screenshots."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "client_ids": "client_ids",
        "name": "name",
        "sample_data": "sample_data",
        "lax_mode": "lax_mode",
    }

    client_ids: list[str]
    """ Ids of the mail programs, as `design_studio_emails.list_inbox_preview_clients` answers them. """
    name: str | Unset = UNSET
    """ Name of the run, at most 191 characters. """
    sample_data: InboxPreviewSample | Unset = UNSET
    """ Sample values for the Liquid of the email, at most 128 KB. """
    lax_mode: bool | Unset = UNSET
    """ Whether a variable without a sample is empty rather than failing the run. Left out, it is false. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_ids = self.client_ids

        name = self.name

        sample_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sample_data, Unset):
            sample_data = self.sample_data.to_dict()

        lax_mode = self.lax_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "client_ids": client_ids,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if sample_data is not UNSET:
            field_dict["sample_data"] = sample_data
        if lax_mode is not UNSET:
            field_dict["lax_mode"] = lax_mode

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview_sample import InboxPreviewSample

        d = fields_of(src_dict)
        client_ids = cast(list[str], d.pop("client_ids", None) or [])

        name = d.pop("name", UNSET)

        _sample_data = d.pop("sample_data", UNSET)
        sample_data: InboxPreviewSample | Unset
        if _sample_data is None or isinstance(_sample_data, Unset):
            sample_data = UNSET
        else:
            sample_data = InboxPreviewSample.from_dict(_sample_data)

        lax_mode = d.pop("lax_mode", UNSET)

        _made = cls(
            client_ids=client_ids,
            name=name,
            sample_data=sample_data,
            lax_mode=lax_mode,
        )

        _made.additional_properties = d
        return _made
