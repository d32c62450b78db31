from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.audience_type import AudienceType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audience_conditions import AudienceConditions


@_attrs_define(repr=False)
class CampaignAudience(Model):
    """People of the object that go through the campaign. Types `object` and `relationship` only."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "person_filters": "person_filters",
        "relationship_filters": "relationship_filters",
    }

    type: AudienceType | Unset = UNSET
    """ 0 is the person added to the object, 1 is every person of it that fits the filters. """
    person_filters: AudienceConditions | Unset = UNSET
    """ Conditions that the people of an object, or their relationships to it, have to fit. Its form is not
    documented. """
    relationship_filters: AudienceConditions | Unset = UNSET
    """ Conditions that the people of an object, or their relationships to it, have to fit. Its form is not
    documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        person_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.person_filters, Unset):
            person_filters = self.person_filters.to_dict()

        relationship_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationship_filters, Unset):
            relationship_filters = self.relationship_filters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type is not UNSET:
            field_dict["type"] = type
        if person_filters is not UNSET:
            field_dict["person_filters"] = person_filters
        if relationship_filters is not UNSET:
            field_dict["relationship_filters"] = relationship_filters

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.audience_conditions import AudienceConditions

        d = fields_of(src_dict)
        type = d.pop("type", UNSET)

        _person_filters = d.pop("person_filters", UNSET)
        person_filters: AudienceConditions | Unset
        if _person_filters is None or isinstance(_person_filters, Unset):
            person_filters = UNSET
        else:
            person_filters = AudienceConditions.from_dict(_person_filters)

        _relationship_filters = d.pop("relationship_filters", UNSET)
        relationship_filters: AudienceConditions | Unset
        if _relationship_filters is None or isinstance(_relationship_filters, Unset):
            relationship_filters = UNSET
        else:
            relationship_filters = AudienceConditions.from_dict(_relationship_filters)

        _made = cls(
            type=type,
            person_filters=person_filters,
            relationship_filters=relationship_filters,
        )

        _made.additional_properties = d
        return _made
