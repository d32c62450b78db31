from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class StoredAttributes(Model):
    """Attributes of a person by name. All values are text."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "cio_id": "cio_id",
        "cio_subscription_preferences": "cio_subscription_preferences",
        "_cio_subscription_preferences_computed": "field_cio_subscription_preferences_computed",
    }

    id: None | str | Unset = UNSET
    """ Id of the person. """
    email: None | str | Unset = UNSET
    """ Email address of the person. """
    cio_id: str | Unset = UNSET
    """ Id that the service gave the person, without the prefix `cio_`. """
    cio_subscription_preferences: str | Unset = UNSET
    """ Topic choices that were set, as JSON inside text. Missing until one is set. """
    field_cio_subscription_preferences_computed: str | Unset = UNSET
    """ Topic choices with the defaults of the others, as JSON inside text. Derived at reading. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        cio_id = self.cio_id

        cio_subscription_preferences = self.cio_subscription_preferences

        field_cio_subscription_preferences_computed = self.field_cio_subscription_preferences_computed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if email is not UNSET:
            field_dict["email"] = email
        if cio_id is not UNSET:
            field_dict["cio_id"] = cio_id
        if cio_subscription_preferences is not UNSET:
            field_dict["cio_subscription_preferences"] = cio_subscription_preferences
        if field_cio_subscription_preferences_computed is not UNSET:
            field_dict["_cio_subscription_preferences_computed"] = field_cio_subscription_preferences_computed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        cio_id = d.pop("cio_id", UNSET)

        cio_subscription_preferences = d.pop("cio_subscription_preferences", UNSET)

        field_cio_subscription_preferences_computed = d.pop("_cio_subscription_preferences_computed", UNSET)

        _made = cls(
            id=id,
            email=email,
            cio_id=cio_id,
            cio_subscription_preferences=cio_subscription_preferences,
            field_cio_subscription_preferences_computed=field_cio_subscription_preferences_computed,
        )

        _made.additional_properties = d
        return _made
