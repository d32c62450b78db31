from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_format import DesignStudioFormat
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_format_options import DesignStudioFormatOptions


@_attrs_define(repr=False)
class DesignStudioFormatter(Model):
    """Step that lays out the HTML anew, or makes it small."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "prettify": "prettify",
        "minify": "minify",
    }

    type: DesignStudioFormat | Unset = UNSET
    """ What becomes of the layout of the HTML. """
    prettify: DesignStudioFormatOptions | Unset = UNSET
    """ Options of one way to lay out the HTML, by name. Most are on at first. """
    minify: DesignStudioFormatOptions | Unset = UNSET
    """ Options of one way to lay out the HTML, by name. Most are on at first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        prettify: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prettify, Unset):
            prettify = self.prettify.to_dict()

        minify: dict[str, Any] | Unset = UNSET
        if not isinstance(self.minify, Unset):
            minify = self.minify.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type is not UNSET:
            field_dict["type"] = type
        if prettify is not UNSET:
            field_dict["prettify"] = prettify
        if minify is not UNSET:
            field_dict["minify"] = minify

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_format_options import DesignStudioFormatOptions

        d = fields_of(src_dict)
        type = d.pop("type", UNSET)

        _prettify = d.pop("prettify", UNSET)
        prettify: DesignStudioFormatOptions | Unset
        if _prettify is None or isinstance(_prettify, Unset):
            prettify = UNSET
        else:
            prettify = DesignStudioFormatOptions.from_dict(_prettify)

        _minify = d.pop("minify", UNSET)
        minify: DesignStudioFormatOptions | Unset
        if _minify is None or isinstance(_minify, Unset):
            minify = UNSET
        else:
            minify = DesignStudioFormatOptions.from_dict(_minify)

        _made = cls(
            type=type,
            prettify=prettify,
            minify=minify,
        )

        _made.additional_properties = d
        return _made
