from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.reporting_webhook import ReportingWebhook


@_attrs_define(repr=False)
class ReportingWebhookList(Model):
    """Reporting webhooks of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "reporting_webhooks": "reporting_webhooks",
    }

    reporting_webhooks: list[ReportingWebhook]
    """ The reporting webhooks. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reporting_webhooks = []
        for reporting_webhooks_item_data in self.reporting_webhooks:
            reporting_webhooks_item = reporting_webhooks_item_data.to_dict()
            reporting_webhooks.append(reporting_webhooks_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reporting_webhooks": reporting_webhooks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.reporting_webhook import ReportingWebhook

        d = fields_of(src_dict)
        reporting_webhooks: list[ReportingWebhook] = []
        for reporting_webhooks_item_data in d.pop("reporting_webhooks", None) or []:
            reporting_webhooks_item = ReportingWebhook.from_dict(reporting_webhooks_item_data)

            reporting_webhooks.append(reporting_webhooks_item)

        _made = cls(
            reporting_webhooks=reporting_webhooks,
        )

        _made.additional_properties = d
        return _made
