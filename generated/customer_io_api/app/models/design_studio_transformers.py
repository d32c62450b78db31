from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_formatter import DesignStudioFormatter
    from ..models.design_studio_transformer import DesignStudioTransformer


@_attrs_define(repr=False)
class DesignStudioTransformers(Model):
    """Steps that change the HTML of an email when it is compiled. All are off at first."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "accessibility": "accessibility",
        "css_inliner": "css_inliner",
        "css_variables": "css_variables",
        "encode_entities": "encode_entities",
        "formatter": "formatter",
        "prevent_widows": "prevent_widows",
        "remove_unused_css": "remove_unused_css",
        "url_parameters": "url_parameters",
    }

    accessibility: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    css_inliner: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    css_variables: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    encode_entities: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    formatter: DesignStudioFormatter | Unset = UNSET
    """ Step that lays out the HTML anew, or makes it small. """
    prevent_widows: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    remove_unused_css: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    url_parameters: DesignStudioTransformer | Unset = UNSET
    """ One step, with its own options beside the switch. Most options are on at first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        accessibility: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accessibility, Unset):
            accessibility = self.accessibility.to_dict()

        css_inliner: dict[str, Any] | Unset = UNSET
        if not isinstance(self.css_inliner, Unset):
            css_inliner = self.css_inliner.to_dict()

        css_variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.css_variables, Unset):
            css_variables = self.css_variables.to_dict()

        encode_entities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.encode_entities, Unset):
            encode_entities = self.encode_entities.to_dict()

        formatter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.formatter, Unset):
            formatter = self.formatter.to_dict()

        prevent_widows: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prevent_widows, Unset):
            prevent_widows = self.prevent_widows.to_dict()

        remove_unused_css: dict[str, Any] | Unset = UNSET
        if not isinstance(self.remove_unused_css, Unset):
            remove_unused_css = self.remove_unused_css.to_dict()

        url_parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.url_parameters, Unset):
            url_parameters = self.url_parameters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if accessibility is not UNSET:
            field_dict["accessibility"] = accessibility
        if css_inliner is not UNSET:
            field_dict["css_inliner"] = css_inliner
        if css_variables is not UNSET:
            field_dict["css_variables"] = css_variables
        if encode_entities is not UNSET:
            field_dict["encode_entities"] = encode_entities
        if formatter is not UNSET:
            field_dict["formatter"] = formatter
        if prevent_widows is not UNSET:
            field_dict["prevent_widows"] = prevent_widows
        if remove_unused_css is not UNSET:
            field_dict["remove_unused_css"] = remove_unused_css
        if url_parameters is not UNSET:
            field_dict["url_parameters"] = url_parameters

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_formatter import DesignStudioFormatter
        from ..models.design_studio_transformer import DesignStudioTransformer

        d = fields_of(src_dict)
        _accessibility = d.pop("accessibility", UNSET)
        accessibility: DesignStudioTransformer | Unset
        if _accessibility is None or isinstance(_accessibility, Unset):
            accessibility = UNSET
        else:
            accessibility = DesignStudioTransformer.from_dict(_accessibility)

        _css_inliner = d.pop("css_inliner", UNSET)
        css_inliner: DesignStudioTransformer | Unset
        if _css_inliner is None or isinstance(_css_inliner, Unset):
            css_inliner = UNSET
        else:
            css_inliner = DesignStudioTransformer.from_dict(_css_inliner)

        _css_variables = d.pop("css_variables", UNSET)
        css_variables: DesignStudioTransformer | Unset
        if _css_variables is None or isinstance(_css_variables, Unset):
            css_variables = UNSET
        else:
            css_variables = DesignStudioTransformer.from_dict(_css_variables)

        _encode_entities = d.pop("encode_entities", UNSET)
        encode_entities: DesignStudioTransformer | Unset
        if _encode_entities is None or isinstance(_encode_entities, Unset):
            encode_entities = UNSET
        else:
            encode_entities = DesignStudioTransformer.from_dict(_encode_entities)

        _formatter = d.pop("formatter", UNSET)
        formatter: DesignStudioFormatter | Unset
        if _formatter is None or isinstance(_formatter, Unset):
            formatter = UNSET
        else:
            formatter = DesignStudioFormatter.from_dict(_formatter)

        _prevent_widows = d.pop("prevent_widows", UNSET)
        prevent_widows: DesignStudioTransformer | Unset
        if _prevent_widows is None or isinstance(_prevent_widows, Unset):
            prevent_widows = UNSET
        else:
            prevent_widows = DesignStudioTransformer.from_dict(_prevent_widows)

        _remove_unused_css = d.pop("remove_unused_css", UNSET)
        remove_unused_css: DesignStudioTransformer | Unset
        if _remove_unused_css is None or isinstance(_remove_unused_css, Unset):
            remove_unused_css = UNSET
        else:
            remove_unused_css = DesignStudioTransformer.from_dict(_remove_unused_css)

        _url_parameters = d.pop("url_parameters", UNSET)
        url_parameters: DesignStudioTransformer | Unset
        if _url_parameters is None or isinstance(_url_parameters, Unset):
            url_parameters = UNSET
        else:
            url_parameters = DesignStudioTransformer.from_dict(_url_parameters)

        _made = cls(
            accessibility=accessibility,
            css_inliner=css_inliner,
            css_variables=css_variables,
            encode_entities=encode_entities,
            formatter=formatter,
            prevent_widows=prevent_widows,
            remove_unused_css=remove_unused_css,
            url_parameters=url_parameters,
        )

        _made.additional_properties = d
        return _made
