from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_finding_state import DesignStudioFindingState
from ..models.design_studio_severity import DesignStudioSeverity
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioFinding(Model):
    """Finding of one check."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "check": "check",
        "title": "title",
        "summary": "summary",
        "details": "details",
        "severity": "severity",
        "state": "state",
    }

    id: str | Unset = UNSET
    """ Id of the finding. """
    check: str | Unset = UNSET
    """ Name of the check. """
    title: str | Unset = UNSET
    """ What was checked. """
    summary: str | Unset = UNSET
    """ What was found, in short. """
    details: str | Unset = UNSET
    """ What was found, in full. """
    severity: DesignStudioSeverity | Unset = UNSET
    """ How much a finding matters. """
    state: DesignStudioFindingState | Unset = UNSET
    """ Whether an email passed a check. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        check = self.check

        title = self.title

        summary = self.summary

        details = self.details

        severity = self.severity

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if check is not UNSET:
            field_dict["check"] = check
        if title is not UNSET:
            field_dict["title"] = title
        if summary is not UNSET:
            field_dict["summary"] = summary
        if details is not UNSET:
            field_dict["details"] = details
        if severity is not UNSET:
            field_dict["severity"] = severity
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

        check = d.pop("check", UNSET)

        title = d.pop("title", UNSET)

        summary = d.pop("summary", UNSET)

        details = d.pop("details", UNSET)

        severity = d.pop("severity", UNSET)

        state = d.pop("state", UNSET)

        _made = cls(
            id=id,
            check=check,
            title=title,
            summary=summary,
            details=details,
            severity=severity,
            state=state,
        )

        _made.additional_properties = d
        return _made
