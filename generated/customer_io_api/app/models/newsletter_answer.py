from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.newsletter import Newsletter


@_attrs_define(repr=False)
class NewsletterAnswer(Model):
    """One newsletter."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "newsletter": "newsletter",
    }

    newsletter: Newsletter
    """ Message that goes out once to those who match its recipients. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        newsletter = self.newsletter.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "newsletter": newsletter,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.newsletter import Newsletter

        d = fields_of(src_dict)
        newsletter = Newsletter.from_dict(d.pop("newsletter"))

        _made = cls(
            newsletter=newsletter,
        )

        _made.additional_properties = d
        return _made
