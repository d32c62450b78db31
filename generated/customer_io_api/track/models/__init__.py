"""Data models, loaded on first use."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING
from typing import Any as _Any

if TYPE_CHECKING:
    from .account_region import AccountRegion
    from .add_device import AddDevice
    from .add_object_relationships import AddObjectRelationships
    from .add_person_device import AddPersonDevice
    from .add_person_relationships import AddPersonRelationships
    from .anonymous_person import AnonymousPerson
    from .anonymous_relationship import AnonymousRelationship
    from .batch_answer import BatchAnswer
    from .batch_error import BatchError
    from .delete_object import DeleteObject
    from .delete_object_relationships import DeleteObjectRelationships
    from .delete_person import DeletePerson
    from .delete_person_device import DeletePersonDevice
    from .delete_person_relationships import DeletePersonRelationships
    from .delivery_event import DeliveryEvent
    from .delivery_event_attributes import DeliveryEventAttributes
    from .delivery_identifiers import DeliveryIdentifiers
    from .device import Device
    from .device_attributes import DeviceAttributes
    from .device_details import DeviceDetails
    from .device_platform import DevicePlatform
    from .device_token import DeviceToken
    from .entity_batch import EntityBatch
    from .event_data import EventData
    from .event_kind import EventKind
    from .form_fields import FormFields
    from .identify_anonymous_object import IdentifyAnonymousObject
    from .identify_customer import IdentifyCustomer
    from .identify_object import IdentifyObject
    from .identify_person import IdentifyPerson
    from .json_object import JsonObject
    from .merge_customers import MergeCustomers
    from .merge_persons import MergePersons
    from .message_metric import MessageMetric
    from .object_by_cio_id import ObjectByCioId
    from .object_by_id import ObjectById
    from .object_operation import ObjectOperation
    from .object_relationship import ObjectRelationship
    from .page_view_data import PageViewData
    from .person_attributes import PersonAttributes
    from .person_by_cio_id import PersonByCioId
    from .person_by_email import PersonByEmail
    from .person_by_id import PersonById
    from .person_by_phone import PersonByPhone
    from .person_device import PersonDevice
    from .person_event import PersonEvent
    from .person_operation import PersonOperation
    from .person_page_view import PersonPageView
    from .person_relationship import PersonRelationship
    from .person_screen_view import PersonScreenView
    from .push_consent import PushConsent
    from .push_metric import PushMetric
    from .push_status import PushStatus
    from .region_name import RegionName
    from .relationship_action import RelationshipAction
    from .relationship_change import RelationshipChange
    from .report_metric import ReportMetric
    from .report_push_metric import ReportPushMetric
    from .segment_customers import SegmentCustomers
    from .segment_id_type import SegmentIdType
    from .submit_form import SubmitForm
    from .subscription_choices import SubscriptionChoices
    from .subscription_preferences import SubscriptionPreferences
    from .suppress_person import SuppressPerson
    from .track_anonymous_event import TrackAnonymousEvent
    from .track_event import TrackEvent
    from .unsubscribe_delivery import UnsubscribeDelivery
    from .unsuppress_person import UnsuppressPerson

__all__ = (
    "AccountRegion",
    "AddDevice",
    "AddObjectRelationships",
    "AddPersonDevice",
    "AddPersonRelationships",
    "AnonymousPerson",
    "AnonymousRelationship",
    "BatchAnswer",
    "BatchError",
    "DeleteObject",
    "DeleteObjectRelationships",
    "DeletePerson",
    "DeletePersonDevice",
    "DeletePersonRelationships",
    "DeliveryEvent",
    "DeliveryEventAttributes",
    "DeliveryIdentifiers",
    "Device",
    "DeviceAttributes",
    "DeviceDetails",
    "DevicePlatform",
    "DeviceToken",
    "EntityBatch",
    "EventData",
    "EventKind",
    "FormFields",
    "IdentifyAnonymousObject",
    "IdentifyCustomer",
    "IdentifyObject",
    "IdentifyPerson",
    "JsonObject",
    "MergeCustomers",
    "MergePersons",
    "MessageMetric",
    "ObjectByCioId",
    "ObjectById",
    "ObjectOperation",
    "ObjectRelationship",
    "PageViewData",
    "PersonAttributes",
    "PersonByCioId",
    "PersonByEmail",
    "PersonById",
    "PersonByPhone",
    "PersonDevice",
    "PersonEvent",
    "PersonOperation",
    "PersonPageView",
    "PersonRelationship",
    "PersonScreenView",
    "PushConsent",
    "PushMetric",
    "PushStatus",
    "RegionName",
    "RelationshipAction",
    "RelationshipChange",
    "ReportMetric",
    "ReportPushMetric",
    "SegmentCustomers",
    "SegmentIdType",
    "SubmitForm",
    "SubscriptionChoices",
    "SubscriptionPreferences",
    "SuppressPerson",
    "TrackAnonymousEvent",
    "TrackEvent",
    "UnsubscribeDelivery",
    "UnsuppressPerson",
)

_MODULES: dict[str, str] = {
    "AccountRegion": ".account_region",
    "AddDevice": ".add_device",
    "AddObjectRelationships": ".add_object_relationships",
    "AddPersonDevice": ".add_person_device",
    "AddPersonRelationships": ".add_person_relationships",
    "AnonymousPerson": ".anonymous_person",
    "AnonymousRelationship": ".anonymous_relationship",
    "BatchAnswer": ".batch_answer",
    "BatchError": ".batch_error",
    "DeleteObject": ".delete_object",
    "DeleteObjectRelationships": ".delete_object_relationships",
    "DeletePerson": ".delete_person",
    "DeletePersonDevice": ".delete_person_device",
    "DeletePersonRelationships": ".delete_person_relationships",
    "DeliveryEvent": ".delivery_event",
    "DeliveryEventAttributes": ".delivery_event_attributes",
    "DeliveryIdentifiers": ".delivery_identifiers",
    "Device": ".device",
    "DeviceAttributes": ".device_attributes",
    "DeviceDetails": ".device_details",
    "DevicePlatform": ".device_platform",
    "DeviceToken": ".device_token",
    "EntityBatch": ".entity_batch",
    "EventData": ".event_data",
    "EventKind": ".event_kind",
    "FormFields": ".form_fields",
    "IdentifyAnonymousObject": ".identify_anonymous_object",
    "IdentifyCustomer": ".identify_customer",
    "IdentifyObject": ".identify_object",
    "IdentifyPerson": ".identify_person",
    "JsonObject": ".json_object",
    "MergeCustomers": ".merge_customers",
    "MergePersons": ".merge_persons",
    "MessageMetric": ".message_metric",
    "ObjectByCioId": ".object_by_cio_id",
    "ObjectById": ".object_by_id",
    "ObjectOperation": ".object_operation",
    "ObjectRelationship": ".object_relationship",
    "PageViewData": ".page_view_data",
    "PersonAttributes": ".person_attributes",
    "PersonByCioId": ".person_by_cio_id",
    "PersonByEmail": ".person_by_email",
    "PersonById": ".person_by_id",
    "PersonByPhone": ".person_by_phone",
    "PersonDevice": ".person_device",
    "PersonEvent": ".person_event",
    "PersonOperation": ".person_operation",
    "PersonPageView": ".person_page_view",
    "PersonRelationship": ".person_relationship",
    "PersonScreenView": ".person_screen_view",
    "PushConsent": ".push_consent",
    "PushMetric": ".push_metric",
    "PushStatus": ".push_status",
    "RegionName": ".region_name",
    "RelationshipAction": ".relationship_action",
    "RelationshipChange": ".relationship_change",
    "ReportMetric": ".report_metric",
    "ReportPushMetric": ".report_push_metric",
    "SegmentCustomers": ".segment_customers",
    "SegmentIdType": ".segment_id_type",
    "SubmitForm": ".submit_form",
    "SubscriptionChoices": ".subscription_choices",
    "SubscriptionPreferences": ".subscription_preferences",
    "SuppressPerson": ".suppress_person",
    "TrackAnonymousEvent": ".track_anonymous_event",
    "TrackEvent": ".track_event",
    "UnsubscribeDelivery": ".unsubscribe_delivery",
    "UnsuppressPerson": ".unsuppress_person",
}


def __getattr__(name: str) -> _Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: _Any = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
