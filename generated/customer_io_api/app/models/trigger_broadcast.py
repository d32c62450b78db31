from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.person_of_broadcast_by_email import PersonOfBroadcastByEmail
    from ..models.person_of_broadcast_by_id import PersonOfBroadcastById
    from ..models.segment_filter import SegmentFilter
    from ..models.trigger_data import TriggerData


@_attrs_define(repr=False)
class TriggerBroadcast(Model):
    """Who gets the broadcast, and data for its messages. At most one of `recipients`, `emails`, `ids`, `per_user_data` and
    `data_file_url`; none is the audience of the broadcast itself.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "recipients": "recipients",
        "emails": "emails",
        "ids": "ids",
        "per_user_data": "per_user_data",
        "data_file_url": "data_file_url",
        "email_add_duplicates": "email_add_duplicates",
        "email_ignore_missing": "email_ignore_missing",
        "id_ignore_missing": "id_ignore_missing",
    }

    data: TriggerData | Unset = UNSET
    """ Data for all messages of the trigger, which is `trigger` in Liquid. At most 50000 bytes of JSON. """
    recipients: AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter | Unset = UNSET
    """ Condition on people, of exactly one kind. Conditions nest freely. """
    emails: list[str] | Unset = UNSET
    """ Email addresses of the people, at most 10000. """
    ids: list[str] | Unset = UNSET
    """ Ids of the people, at most 10000. Not in a workspace that identifies people by email. """
    per_user_data: list[PersonOfBroadcastByEmail | PersonOfBroadcastById] | Unset = UNSET
    """ People with data of their own, at most 10000. """
    data_file_url: str | Unset = UNSET
    """ Address of a file with one entry of `per_user_data` a line, as JSON. At most 10 GB; it may be gzipped if its
    host says so in `Content-Encoding`. """
    email_add_duplicates: bool | Unset = UNSET
    """ Whether an email that several people have sends to all of them. The service takes false where it is left
    out, and the trigger fails. """
    email_ignore_missing: bool | Unset = UNSET
    """ Whether emails that nobody has are skipped. The service takes false where it is left out, and the trigger
    fails. """
    id_ignore_missing: bool | Unset = UNSET
    """ Whether ids that nobody has are skipped. The service takes false where it is left out, and the trigger
    fails. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.and_filter import AndFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.person_of_broadcast_by_id import PersonOfBroadcastById
        from ..models.segment_filter import SegmentFilter

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        recipients: dict[str, Any] | Unset
        if isinstance(self.recipients, Unset):
            recipients = UNSET
        elif isinstance(self.recipients, AndFilter):
            recipients = self.recipients.to_dict()
        elif isinstance(self.recipients, OrFilter):
            recipients = self.recipients.to_dict()
        elif isinstance(self.recipients, NotFilter):
            recipients = self.recipients.to_dict()
        elif isinstance(self.recipients, SegmentFilter):
            recipients = self.recipients.to_dict()
        else:
            recipients = self.recipients.to_dict()

        emails: list[str] | Unset = UNSET
        if not isinstance(self.emails, Unset):
            emails = self.emails

        ids: list[str] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids

        per_user_data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.per_user_data, Unset):
            per_user_data = []
            for per_user_data_item_data in self.per_user_data:
                per_user_data_item: dict[str, Any]
                if isinstance(per_user_data_item_data, PersonOfBroadcastById):
                    per_user_data_item = per_user_data_item_data.to_dict()
                else:
                    per_user_data_item = per_user_data_item_data.to_dict()

                per_user_data.append(per_user_data_item)

        data_file_url = self.data_file_url

        email_add_duplicates = self.email_add_duplicates

        email_ignore_missing = self.email_ignore_missing

        id_ignore_missing = self.id_ignore_missing

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data is not UNSET:
            field_dict["data"] = data
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if emails is not UNSET:
            field_dict["emails"] = emails
        if ids is not UNSET:
            field_dict["ids"] = ids
        if per_user_data is not UNSET:
            field_dict["per_user_data"] = per_user_data
        if data_file_url is not UNSET:
            field_dict["data_file_url"] = data_file_url
        if email_add_duplicates is not UNSET:
            field_dict["email_add_duplicates"] = email_add_duplicates
        if email_ignore_missing is not UNSET:
            field_dict["email_ignore_missing"] = email_ignore_missing
        if id_ignore_missing is not UNSET:
            field_dict["id_ignore_missing"] = id_ignore_missing

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.and_filter import AndFilter
        from ..models.attribute_filter import AttributeFilter
        from ..models.not_filter import NotFilter
        from ..models.or_filter import OrFilter
        from ..models.person_of_broadcast_by_email import PersonOfBroadcastByEmail
        from ..models.person_of_broadcast_by_id import PersonOfBroadcastById
        from ..models.segment_filter import SegmentFilter
        from ..models.trigger_data import TriggerData

        d = fields_of(src_dict)
        _data = d.pop("data", UNSET)
        data: TriggerData | Unset
        if _data is None or isinstance(_data, Unset):
            data = UNSET
        else:
            data = TriggerData.from_dict(_data)

        def _parse_recipients(
            data: object,
        ) -> AndFilter | AttributeFilter | NotFilter | OrFilter | SegmentFilter | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not (isinstance(data, dict) and {"and"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_0 = AndFilter.from_dict(data)

                return componentsschemas_audience_filter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"or"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_1 = OrFilter.from_dict(data)

                return componentsschemas_audience_filter_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"not"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_2 = NotFilter.from_dict(data)

                return componentsschemas_audience_filter_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"segment"} <= data.keys()):
                    raise TypeError()
                componentsschemas_audience_filter_type_3 = SegmentFilter.from_dict(data)

                return componentsschemas_audience_filter_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"attribute"} <= data.keys()):
                raise TypeError()
            componentsschemas_audience_filter_type_4 = AttributeFilter.from_dict(data)

            return componentsschemas_audience_filter_type_4

        recipients = _parse_recipients(d.pop("recipients", UNSET))

        _emails = d.pop("emails", UNSET)
        emails: list[str] | Unset = UNSET
        if _emails is not UNSET:
            emails = cast(list[str], _emails or [])

        _ids = d.pop("ids", UNSET)
        ids: list[str] | Unset = UNSET
        if _ids is not UNSET:
            ids = cast(list[str], _ids or [])

        _per_user_data = d.pop("per_user_data", UNSET)
        per_user_data: list[PersonOfBroadcastByEmail | PersonOfBroadcastById] | Unset = UNSET
        if _per_user_data is not UNSET:
            per_user_data = []
            for per_user_data_item_data in _per_user_data or []:

                def _parse_per_user_data_item(data: object) -> PersonOfBroadcastByEmail | PersonOfBroadcastById:
                    try:
                        if not (isinstance(data, dict) and {"id"} <= data.keys()):
                            raise TypeError()
                        componentsschemas_person_of_broadcast_type_0 = PersonOfBroadcastById.from_dict(data)

                        return componentsschemas_person_of_broadcast_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not (isinstance(data, dict) and {"email"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_person_of_broadcast_type_1 = PersonOfBroadcastByEmail.from_dict(data)

                    return componentsschemas_person_of_broadcast_type_1

                per_user_data_item = _parse_per_user_data_item(per_user_data_item_data)

                per_user_data.append(per_user_data_item)

        data_file_url = d.pop("data_file_url", UNSET)

        email_add_duplicates = d.pop("email_add_duplicates", UNSET)

        email_ignore_missing = d.pop("email_ignore_missing", UNSET)

        id_ignore_missing = d.pop("id_ignore_missing", UNSET)

        _made = cls(
            data=data,
            recipients=recipients,
            emails=emails,
            ids=ids,
            per_user_data=per_user_data,
            data_file_url=data_file_url,
            email_add_duplicates=email_add_duplicates,
            email_ignore_missing=email_ignore_missing,
            id_ignore_missing=id_ignore_missing,
        )

        _made.additional_properties = d
        return _made
