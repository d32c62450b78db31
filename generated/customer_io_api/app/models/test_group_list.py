from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.test_group import TestGroup


@_attrs_define(repr=False)
class TestGroupList(Model):
    """A/B test groups of a newsletter."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "test_groups": "test_groups",
    }

    test_groups: list[TestGroup]
    """ The test groups. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        test_groups = []
        for test_groups_item_data in self.test_groups:
            test_groups_item = test_groups_item_data.to_dict()
            test_groups.append(test_groups_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "test_groups": test_groups,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.test_group import TestGroup

        d = fields_of(src_dict)
        test_groups: list[TestGroup] = []
        for test_groups_item_data in d.pop("test_groups", None) or []:
            test_groups_item = TestGroup.from_dict(test_groups_item_data)

            test_groups.append(test_groups_item)

        _made = cls(
            test_groups=test_groups,
        )

        _made.additional_properties = d
        return _made
