from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.form_fields import FormFields


@_attrs_define(repr=False)
class SubmitForm(Model):
    """Submission of a form."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    data: FormFields
    """ Fields of a form. All values are text; `id` or `email` says who filled it in. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.form_fields import FormFields

        d = fields_of(src_dict)
        data = FormFields.from_dict(d.pop("data"))

        _made = cls(
            data=data,
        )

        _made.additional_properties = d
        return _made
