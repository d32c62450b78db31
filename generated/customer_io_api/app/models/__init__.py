"""Data models, loaded on first use."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING
from typing import Any as _Any

if TYPE_CHECKING:
    from .activity import Activity
    from .activity_page import ActivityPage
    from .activity_type import ActivityType
    from .and_filter import AndFilter
    from .attribute_equals import AttributeEquals
    from .attribute_exists import AttributeExists
    from .attribute_filter import AttributeFilter
    from .attribute_times import AttributeTimes
    from .create_segment import CreateSegment
    from .customer_attributes import CustomerAttributes
    from .customer_attributes_list import CustomerAttributesList
    from .customer_id_type import CustomerIdType
    from .customer_identifiers import CustomerIdentifiers
    from .customer_message import CustomerMessage
    from .customer_message_page import CustomerMessagePage
    from .customer_profile import CustomerProfile
    from .customer_relationship import CustomerRelationship
    from .customer_relationship_page import CustomerRelationshipPage
    from .customer_search_page import CustomerSearchPage
    from .customer_segment import CustomerSegment
    from .customer_segments import CustomerSegments
    from .customer_subscription_preferences import CustomerSubscriptionPreferences
    from .customer_subscriptions import CustomerSubscriptions
    from .customers_by_email import CustomersByEmail
    from .delivery_target import DeliveryTarget
    from .delivery_times import DeliveryTimes
    from .device import Device
    from .device_attributes import DeviceAttributes
    from .device_details import DeviceDetails
    from .device_platform import DevicePlatform
    from .json_object import JsonObject
    from .look_up_attributes import LookUpAttributes
    from .message_type import MessageType
    from .new_segment import NewSegment
    from .not_filter import NotFilter
    from .or_filter import OrFilter
    from .push_consent import PushConsent
    from .push_status import PushStatus
    from .related_object import RelatedObject
    from .relationship_times import RelationshipTimes
    from .search_customers import SearchCustomers
    from .segment import Segment
    from .segment_answer import SegmentAnswer
    from .segment_count import SegmentCount
    from .segment_filter import SegmentFilter
    from .segment_list import SegmentList
    from .segment_membership_page import SegmentMembershipPage
    from .segment_number import SegmentNumber
    from .segment_state import SegmentState
    from .segment_type import SegmentType
    from .segment_usage import SegmentUsage
    from .segment_users import SegmentUsers
    from .stored_attributes import StoredAttributes
    from .subscription_header import SubscriptionHeader
    from .subscription_topic import SubscriptionTopic

__all__ = (
    "Activity",
    "ActivityPage",
    "ActivityType",
    "AndFilter",
    "AttributeEquals",
    "AttributeExists",
    "AttributeFilter",
    "AttributeTimes",
    "CreateSegment",
    "CustomerAttributes",
    "CustomerAttributesList",
    "CustomerIdentifiers",
    "CustomerIdType",
    "CustomerMessage",
    "CustomerMessagePage",
    "CustomerProfile",
    "CustomerRelationship",
    "CustomerRelationshipPage",
    "CustomersByEmail",
    "CustomerSearchPage",
    "CustomerSegment",
    "CustomerSegments",
    "CustomerSubscriptionPreferences",
    "CustomerSubscriptions",
    "DeliveryTarget",
    "DeliveryTimes",
    "Device",
    "DeviceAttributes",
    "DeviceDetails",
    "DevicePlatform",
    "JsonObject",
    "LookUpAttributes",
    "MessageType",
    "NewSegment",
    "NotFilter",
    "OrFilter",
    "PushConsent",
    "PushStatus",
    "RelatedObject",
    "RelationshipTimes",
    "SearchCustomers",
    "Segment",
    "SegmentAnswer",
    "SegmentCount",
    "SegmentFilter",
    "SegmentList",
    "SegmentMembershipPage",
    "SegmentNumber",
    "SegmentState",
    "SegmentType",
    "SegmentUsage",
    "SegmentUsers",
    "StoredAttributes",
    "SubscriptionHeader",
    "SubscriptionTopic",
)

_MODULES: dict[str, str] = {
    "Activity": ".activity",
    "ActivityPage": ".activity_page",
    "ActivityType": ".activity_type",
    "AndFilter": ".and_filter",
    "AttributeEquals": ".attribute_equals",
    "AttributeExists": ".attribute_exists",
    "AttributeFilter": ".attribute_filter",
    "AttributeTimes": ".attribute_times",
    "CreateSegment": ".create_segment",
    "CustomerAttributes": ".customer_attributes",
    "CustomerAttributesList": ".customer_attributes_list",
    "CustomerIdType": ".customer_id_type",
    "CustomerIdentifiers": ".customer_identifiers",
    "CustomerMessage": ".customer_message",
    "CustomerMessagePage": ".customer_message_page",
    "CustomerProfile": ".customer_profile",
    "CustomerRelationship": ".customer_relationship",
    "CustomerRelationshipPage": ".customer_relationship_page",
    "CustomerSearchPage": ".customer_search_page",
    "CustomerSegment": ".customer_segment",
    "CustomerSegments": ".customer_segments",
    "CustomerSubscriptionPreferences": ".customer_subscription_preferences",
    "CustomerSubscriptions": ".customer_subscriptions",
    "CustomersByEmail": ".customers_by_email",
    "DeliveryTarget": ".delivery_target",
    "DeliveryTimes": ".delivery_times",
    "Device": ".device",
    "DeviceAttributes": ".device_attributes",
    "DeviceDetails": ".device_details",
    "DevicePlatform": ".device_platform",
    "JsonObject": ".json_object",
    "LookUpAttributes": ".look_up_attributes",
    "MessageType": ".message_type",
    "NewSegment": ".new_segment",
    "NotFilter": ".not_filter",
    "OrFilter": ".or_filter",
    "PushConsent": ".push_consent",
    "PushStatus": ".push_status",
    "RelatedObject": ".related_object",
    "RelationshipTimes": ".relationship_times",
    "SearchCustomers": ".search_customers",
    "Segment": ".segment",
    "SegmentAnswer": ".segment_answer",
    "SegmentCount": ".segment_count",
    "SegmentFilter": ".segment_filter",
    "SegmentList": ".segment_list",
    "SegmentMembershipPage": ".segment_membership_page",
    "SegmentNumber": ".segment_number",
    "SegmentState": ".segment_state",
    "SegmentType": ".segment_type",
    "SegmentUsage": ".segment_usage",
    "SegmentUsers": ".segment_users",
    "StoredAttributes": ".stored_attributes",
    "SubscriptionHeader": ".subscription_header",
    "SubscriptionTopic": ".subscription_topic",
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
