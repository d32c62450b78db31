from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.excluded_segments import ExcludedSegments
    from ..models.included_segments import IncludedSegments
    from ..models.recipient_attribute import RecipientAttribute


@_attrs_define(repr=False)
class NewsletterRecipients(Model):
    """Who receives a newsletter. It is stricter than the search for people: one `and` list outermost, and each part of it
    of exactly one kind.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "and": "and_",
    }

    and_: list[ExcludedSegments | IncludedSegments | RecipientAttribute]
    """ Conditions that have to hold together. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.excluded_segments import ExcludedSegments
        from ..models.included_segments import IncludedSegments

        and_ = []
        for and_item_data in self.and_:
            and_item: dict[str, Any]
            if isinstance(and_item_data, IncludedSegments):
                and_item = and_item_data.to_dict()
            elif isinstance(and_item_data, ExcludedSegments):
                and_item = and_item_data.to_dict()
            else:
                and_item = and_item_data.to_dict()

            and_.append(and_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "and": and_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.excluded_segments import ExcludedSegments
        from ..models.included_segments import IncludedSegments
        from ..models.recipient_attribute import RecipientAttribute

        d = fields_of(src_dict)
        and_: list[ExcludedSegments | IncludedSegments | RecipientAttribute] = []
        for and_item_data in d.pop("and", None) or []:

            def _parse_and_item(data: object) -> ExcludedSegments | IncludedSegments | RecipientAttribute:
                try:
                    if not (isinstance(data, dict) and {"or"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_recipient_condition_type_0 = IncludedSegments.from_dict(data)

                    return componentsschemas_recipient_condition_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"not"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_recipient_condition_type_1 = ExcludedSegments.from_dict(data)

                    return componentsschemas_recipient_condition_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not (isinstance(data, dict) and {"attribute"} <= data.keys()):
                    raise TypeError()
                componentsschemas_recipient_condition_type_2 = RecipientAttribute.from_dict(data)

                return componentsschemas_recipient_condition_type_2

            and_item = _parse_and_item(and_item_data)

            and_.append(and_item)

        _made = cls(
            and_=and_,
        )

        _made.additional_properties = d
        return _made
