from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.snippet import Snippet


@_attrs_define(repr=False)
class SnippetList(Model):
    """Snippets of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "snippets": "snippets",
    }

    snippets: list[Snippet]
    """ The snippets. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        snippets = []
        for snippets_item_data in self.snippets:
            snippets_item = snippets_item_data.to_dict()
            snippets.append(snippets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "snippets": snippets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.snippet import Snippet

        d = fields_of(src_dict)
        snippets: list[Snippet] = []
        for snippets_item_data in d.pop("snippets", None) or []:
            snippets_item = Snippet.from_dict(snippets_item_data)

            snippets.append(snippets_item)

        _made = cls(
            snippets=snippets,
        )

        _made.additional_properties = d
        return _made
