from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_email_row import DesignStudioEmailRow
    from ..models.design_studio_folder import DesignStudioFolder
    from ..models.design_studio_page_meta import DesignStudioPageMeta


@_attrs_define(repr=False)
class DesignStudioEmailPage(Model):
    """Page of emails."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "emails": "emails",
        "folders": "folders",
        "meta": "meta",
    }

    emails: list[DesignStudioEmailRow]
    """ The emails. """
    folders: list[DesignStudioFolder] | Unset = UNSET
    """ Folders of the same place. """
    meta: DesignStudioPageMeta | Unset = UNSET
    """ What a page was asked for, and where it stands in the list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        emails = []
        for emails_item_data in self.emails:
            emails_item = emails_item_data.to_dict()
            emails.append(emails_item)

        folders: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.folders, Unset):
            folders = []
            for folders_item_data in self.folders:
                folders_item = folders_item_data.to_dict()
                folders.append(folders_item)

        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "emails": emails,
            }
        )
        if folders is not UNSET:
            field_dict["folders"] = folders
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_email_row import DesignStudioEmailRow
        from ..models.design_studio_folder import DesignStudioFolder
        from ..models.design_studio_page_meta import DesignStudioPageMeta

        d = fields_of(src_dict)
        emails: list[DesignStudioEmailRow] = []
        for emails_item_data in d.pop("emails", None) or []:
            emails_item = DesignStudioEmailRow.from_dict(emails_item_data)

            emails.append(emails_item)

        _folders = d.pop("folders", UNSET)
        folders: list[DesignStudioFolder] | Unset = UNSET
        if _folders is not UNSET:
            folders = []
            for folders_item_data in _folders or []:
                folders_item = DesignStudioFolder.from_dict(folders_item_data)

                folders.append(folders_item)

        _meta = d.pop("meta", UNSET)
        meta: DesignStudioPageMeta | Unset
        if _meta is None or isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = DesignStudioPageMeta.from_dict(_meta)

        _made = cls(
            emails=emails,
            folders=folders,
            meta=meta,
        )

        _made.additional_properties = d
        return _made
