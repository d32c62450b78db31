from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.snippet import Snippet


@_attrs_define(repr=False)
class SnippetAnswer(Model):
    """One snippet."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "snippet": "snippet",
    }

    snippet: Snippet
    """ Text with a name that messages can hold. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        snippet = self.snippet.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "snippet": snippet,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.snippet import Snippet

        d = fields_of(src_dict)
        snippet = Snippet.from_dict(d.pop("snippet"))

        _made = cls(
            snippet=snippet,
        )

        _made.additional_properties = d
        return _made
