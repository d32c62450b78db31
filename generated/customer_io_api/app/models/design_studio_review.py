from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_review_state import DesignStudioReviewState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_checks import DesignStudioChecks
    from ..models.design_studio_finding import DesignStudioFinding
    from ..models.design_studio_score import DesignStudioScore


@_attrs_define(repr=False)
class DesignStudioReview(Model):
    """What the checks of an email found."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "status": "status",
        "score": "score",
        "checks": "checks",
        "findings": "findings",
    }

    node_id: str
    """ UUID of the email. """
    status: DesignStudioReviewState
    """ How far the checks of an email came. """
    score: DesignStudioScore | Unset = UNSET
    """ How good an email is. """
    checks: DesignStudioChecks | Unset = UNSET
    """ What each check came to, by its name. Its form is not documented. """
    findings: list[DesignStudioFinding] | Unset = UNSET
    """ What each check found. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        status = self.status

        score: dict[str, Any] | Unset = UNSET
        if not isinstance(self.score, Unset):
            score = self.score.to_dict()

        checks: dict[str, Any] | Unset = UNSET
        if not isinstance(self.checks, Unset):
            checks = self.checks.to_dict()

        findings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.findings, Unset):
            findings = []
            for findings_item_data in self.findings:
                findings_item = findings_item_data.to_dict()
                findings.append(findings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
                "status": status,
            }
        )
        if score is not UNSET:
            field_dict["score"] = score
        if checks is not UNSET:
            field_dict["checks"] = checks
        if findings is not UNSET:
            field_dict["findings"] = findings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_checks import DesignStudioChecks
        from ..models.design_studio_finding import DesignStudioFinding
        from ..models.design_studio_score import DesignStudioScore

        d = fields_of(src_dict)
        node_id = d.pop("node_id")

        status = d.pop("status")

        _score = d.pop("score", UNSET)
        score: DesignStudioScore | Unset
        if _score is None or isinstance(_score, Unset):
            score = UNSET
        else:
            score = DesignStudioScore.from_dict(_score)

        _checks = d.pop("checks", UNSET)
        checks: DesignStudioChecks | Unset
        if _checks is None or isinstance(_checks, Unset):
            checks = UNSET
        else:
            checks = DesignStudioChecks.from_dict(_checks)

        _findings = d.pop("findings", UNSET)
        findings: list[DesignStudioFinding] | Unset = UNSET
        if _findings is not UNSET:
            findings = []
            for findings_item_data in _findings or []:
                findings_item = DesignStudioFinding.from_dict(findings_item_data)

                findings.append(findings_item)

        _made = cls(
            node_id=node_id,
            status=status,
            score=score,
            checks=checks,
            findings=findings,
        )

        _made.additional_properties = d
        return _made
