from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class CustomerIdentifiers(Model):
    """Identifiers of the person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "cio_id": "cio_id",
    }

    id: None | str
    """ Id of the person. Null for a person without one. """
    email: None | str | Unset = UNSET
    """ Email address of the person. Null for a person without one. """
    cio_id: str | Unset = UNSET
    """ Identifier that the service gives each person. It never changes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str
        id = self.id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        cio_id = self.cio_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if cio_id is not UNSET:
            field_dict["cio_id"] = cio_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)

        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        cio_id = d.pop("cio_id", UNSET)

        _made = cls(
            id=id,
            email=email,
            cio_id=cio_id,
        )

        _made.additional_properties = d
        return _made
