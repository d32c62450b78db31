from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.person_data import PersonData


@_attrs_define(repr=False)
class PersonOfBroadcastByEmail(Model):
    """Person by email, with data of their own."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "data": "data",
    }

    email: str
    """ Email address of the person. """
    data: PersonData | Unset = UNSET
    """ Data for the message of one person, put over that of the trigger. At most 2 MB of JSON. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
            }
        )
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.person_data import PersonData

        d = fields_of(src_dict)
        email = d.pop("email")

        _data = d.pop("data", UNSET)
        data: PersonData | Unset
        if _data is None or isinstance(_data, Unset):
            data = UNSET
        else:
            data = PersonData.from_dict(_data)

        _made = cls(
            email=email,
            data=data,
        )

        _made.additional_properties = d
        return _made
