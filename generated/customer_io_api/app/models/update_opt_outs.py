from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.opt_out_change import OptOutChange


@_attrs_define(repr=False)
class UpdateOptOuts(Model):
    """Opt-outs to set for one person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "optouts": "optouts",
    }

    optouts: list[OptOutChange]
    """ Senders to opt out of, or to opt back in to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        optouts = []
        for optouts_item_data in self.optouts:
            optouts_item = optouts_item_data.to_dict()
            optouts.append(optouts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optouts": optouts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.opt_out_change import OptOutChange

        d = fields_of(src_dict)
        optouts: list[OptOutChange] = []
        for optouts_item_data in d.pop("optouts", None) or []:
            optouts_item = OptOutChange.from_dict(optouts_item_data)

            optouts.append(optouts_item)

        _made = cls(
            optouts=optouts,
        )

        _made.additional_properties = d
        return _made
