"""Data models, loaded on first use."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING
from typing import Any as _Any

if TYPE_CHECKING:
    from .activity import Activity
    from .activity_page import ActivityPage
    from .activity_type import ActivityType
    from .and_filter import AndFilter
    from .archived_message import ArchivedMessage
    from .archived_message_answer import ArchivedMessageAnswer
    from .archived_request_method import ArchivedRequestMethod
    from .asset import Asset
    from .asset_answer import AssetAnswer
    from .asset_filters import AssetFilters
    from .asset_folder import AssetFolder
    from .asset_folder_answer import AssetFolderAnswer
    from .asset_folder_page import AssetFolderPage
    from .asset_page import AssetPage
    from .asset_page_meta import AssetPageMeta
    from .attribute_description import AttributeDescription
    from .attribute_equals import AttributeEquals
    from .attribute_exists import AttributeExists
    from .attribute_filter import AttributeFilter
    from .attribute_times import AttributeTimes
    from .click_metrics import ClickMetrics
    from .click_series import ClickSeries
    from .create_asset_folder import CreateAssetFolder
    from .create_design_studio_component import CreateDesignStudioComponent
    from .create_design_studio_folder import CreateDesignStudioFolder
    from .create_import import CreateImport
    from .create_newsletter_language import CreateNewsletterLanguage
    from .create_segment import CreateSegment
    from .customer_attributes import CustomerAttributes
    from .customer_attributes_list import CustomerAttributesList
    from .customer_id_type import CustomerIdType
    from .customer_identifiers import CustomerIdentifiers
    from .customer_message import CustomerMessage
    from .customer_message_page import CustomerMessagePage
    from .customer_opt_outs import CustomerOptOuts
    from .customer_profile import CustomerProfile
    from .customer_relationship import CustomerRelationship
    from .customer_relationship_page import CustomerRelationshipPage
    from .customer_search_page import CustomerSearchPage
    from .customer_segment import CustomerSegment
    from .customer_segments import CustomerSegments
    from .customer_subscription_preferences import CustomerSubscriptionPreferences
    from .customer_subscriptions import CustomerSubscriptions
    from .customers_by_email import CustomersByEmail
    from .delivery import Delivery
    from .delivery_answer import DeliveryAnswer
    from .delivery_export_choice import DeliveryExportChoice
    from .delivery_metric import DeliveryMetric
    from .delivery_metrics import DeliveryMetrics
    from .delivery_page import DeliveryPage
    from .delivery_target import DeliveryTarget
    from .delivery_times import DeliveryTimes
    from .describe_attributes import DescribeAttributes
    from .describe_events import DescribeEvents
    from .design_studio_component import DesignStudioComponent
    from .design_studio_component_answer import DesignStudioComponentAnswer
    from .design_studio_component_page import DesignStudioComponentPage
    from .design_studio_component_row import DesignStudioComponentRow
    from .design_studio_folder import DesignStudioFolder
    from .design_studio_folder_answer import DesignStudioFolderAnswer
    from .design_studio_folder_page import DesignStudioFolderPage
    from .design_studio_page_meta import DesignStudioPageMeta
    from .design_studio_sort_by import DesignStudioSortBy
    from .design_studio_sort_order import DesignStudioSortOrder
    from .device import Device
    from .device_attributes import DeviceAttributes
    from .device_details import DeviceDetails
    from .device_platform import DevicePlatform
    from .email_newsletter import EmailNewsletter
    from .end_live_notification import EndLiveNotification
    from .event_description import EventDescription
    from .event_import_rows import EventImportRows
    from .excluded_segments import ExcludedSegments
    from .export import Export
    from .export_action_deliveries import ExportActionDeliveries
    from .export_answer import ExportAnswer
    from .export_campaign_deliveries import ExportCampaignDeliveries
    from .export_customers import ExportCustomers
    from .export_download import ExportDownload
    from .export_list import ExportList
    from .export_metric import ExportMetric
    from .export_newsletter_deliveries import ExportNewsletterDeliveries
    from .export_status import ExportStatus
    from .export_transactional_deliveries import ExportTransactionalDeliveries
    from .export_type import ExportType
    from .import_ import Import
    from .import_answer import ImportAnswer
    from .import_events import ImportEvents
    from .import_file import ImportFile
    from .import_identifier import ImportIdentifier
    from .import_objects import ImportObjects
    from .import_people import ImportPeople
    from .import_relationships import ImportRelationships
    from .import_rows import ImportRows
    from .import_state import ImportState
    from .import_type import ImportType
    from .in_app_newsletter import InAppNewsletter
    from .inbox_newsletter import InboxNewsletter
    from .included_segments import IncludedSegments
    from .ip_addresses import IpAddresses
    from .json_object import JsonObject
    from .link_metrics import LinkMetrics
    from .link_metrics_answer import LinkMetricsAnswer
    from .live_alert import LiveAlert
    from .live_attributes import LiveAttributes
    from .live_content_state import LiveContentState
    from .live_delivery import LiveDelivery
    from .live_delivery_status import LiveDeliveryStatus
    from .live_notification import LiveNotification
    from .live_notification_started import LiveNotificationStarted
    from .live_notification_state import LiveNotificationState
    from .live_operation import LiveOperation
    from .live_push import LivePush
    from .live_recipient_by_cio_id import LiveRecipientByCioId
    from .live_recipient_by_email import LiveRecipientByEmail
    from .live_recipient_by_id import LiveRecipientById
    from .live_recipient_by_phone import LiveRecipientByPhone
    from .look_up_attributes import LookUpAttributes
    from .message_channel import MessageChannel
    from .message_type import MessageType
    from .metric_period import MetricPeriod
    from .metric_series import MetricSeries
    from .metrics import Metrics
    from .metrics_answer import MetricsAnswer
    from .new_newsletter import NewNewsletter
    from .new_segment import NewSegment
    from .newsletter import Newsletter
    from .newsletter_answer import NewsletterAnswer
    from .newsletter_channel import NewsletterChannel
    from .newsletter_content import NewsletterContent
    from .newsletter_content_answer import NewsletterContentAnswer
    from .newsletter_content_list import NewsletterContentList
    from .newsletter_page import NewsletterPage
    from .newsletter_rate_limit import NewsletterRateLimit
    from .newsletter_recipients import NewsletterRecipients
    from .newsletter_webhook_method import NewsletterWebhookMethod
    from .not_filter import NotFilter
    from .object_and_filter import ObjectAndFilter
    from .object_attribute_equals import ObjectAttributeEquals
    from .object_attribute_exists import ObjectAttributeExists
    from .object_attribute_filter import ObjectAttributeFilter
    from .object_attributes import ObjectAttributes
    from .object_id_kind import ObjectIdKind
    from .object_not_filter import ObjectNotFilter
    from .object_or_filter import ObjectOrFilter
    from .object_profile import ObjectProfile
    from .object_relationship_page import ObjectRelationshipPage
    from .object_search_page import ObjectSearchPage
    from .object_times import ObjectTimes
    from .object_type import ObjectType
    from .object_type_list import ObjectTypeList
    from .opt_out import OptOut
    from .opt_out_change import OptOutChange
    from .opt_out_channel import OptOutChannel
    from .opt_out_page import OptOutPage
    from .opted_out_person import OptedOutPerson
    from .or_filter import OrFilter
    from .pagination import Pagination
    from .person_import_identifier import PersonImportIdentifier
    from .privacy_level import PrivacyLevel
    from .push_consent import PushConsent
    from .push_newsletter import PushNewsletter
    from .push_status import PushStatus
    from .rate_limit_period import RateLimitPeriod
    from .recipient_attribute import RecipientAttribute
    from .recipient_attribute_equals import RecipientAttributeEquals
    from .recipient_attribute_exists import RecipientAttributeExists
    from .related_object import RelatedObject
    from .related_person import RelatedPerson
    from .relationship_times import RelationshipTimes
    from .schedule_newsletter import ScheduleNewsletter
    from .search_customers import SearchCustomers
    from .search_objects import SearchObjects
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
    from .sms_newsletter import SmsNewsletter
    from .snippet import Snippet
    from .snippet_answer import SnippetAnswer
    from .snippet_list import SnippetList
    from .sort_order import SortOrder
    from .start_live_notification import StartLiveNotification
    from .stored_attributes import StoredAttributes
    from .subscription_channel import SubscriptionChannel
    from .subscription_channel_list import SubscriptionChannelList
    from .subscription_header import SubscriptionHeader
    from .subscription_token import SubscriptionToken
    from .subscription_topic import SubscriptionTopic
    from .suppression import Suppression
    from .suppression_added import SuppressionAdded
    from .suppression_category import SuppressionCategory
    from .suppression_list import SuppressionList
    from .suppression_page import SuppressionPage
    from .suppression_reason import SuppressionReason
    from .test_group import TestGroup
    from .test_group_list import TestGroupList
    from .tracked_link import TrackedLink
    from .update_asset import UpdateAsset
    from .update_asset_folder import UpdateAssetFolder
    from .update_design_studio_component import UpdateDesignStudioComponent
    from .update_design_studio_folder import UpdateDesignStudioFolder
    from .update_live_notification import UpdateLiveNotification
    from .update_newsletter_content import UpdateNewsletterContent
    from .update_opt_outs import UpdateOptOuts
    from .webhook_header import WebhookHeader
    from .webhook_newsletter import WebhookNewsletter
    from .workspace import Workspace
    from .workspace_list import WorkspaceList
    from .workspace_topic import WorkspaceTopic
    from .workspace_topic_list import WorkspaceTopicList
    from .write_snippet import WriteSnippet

__all__ = (
    "Activity",
    "ActivityPage",
    "ActivityType",
    "AndFilter",
    "ArchivedMessage",
    "ArchivedMessageAnswer",
    "ArchivedRequestMethod",
    "Asset",
    "AssetAnswer",
    "AssetFilters",
    "AssetFolder",
    "AssetFolderAnswer",
    "AssetFolderPage",
    "AssetPage",
    "AssetPageMeta",
    "AttributeDescription",
    "AttributeEquals",
    "AttributeExists",
    "AttributeFilter",
    "AttributeTimes",
    "ClickMetrics",
    "ClickSeries",
    "CreateAssetFolder",
    "CreateDesignStudioComponent",
    "CreateDesignStudioFolder",
    "CreateImport",
    "CreateNewsletterLanguage",
    "CreateSegment",
    "CustomerAttributes",
    "CustomerAttributesList",
    "CustomerIdentifiers",
    "CustomerIdType",
    "CustomerMessage",
    "CustomerMessagePage",
    "CustomerOptOuts",
    "CustomerProfile",
    "CustomerRelationship",
    "CustomerRelationshipPage",
    "CustomersByEmail",
    "CustomerSearchPage",
    "CustomerSegment",
    "CustomerSegments",
    "CustomerSubscriptionPreferences",
    "CustomerSubscriptions",
    "Delivery",
    "DeliveryAnswer",
    "DeliveryExportChoice",
    "DeliveryMetric",
    "DeliveryMetrics",
    "DeliveryPage",
    "DeliveryTarget",
    "DeliveryTimes",
    "DescribeAttributes",
    "DescribeEvents",
    "DesignStudioComponent",
    "DesignStudioComponentAnswer",
    "DesignStudioComponentPage",
    "DesignStudioComponentRow",
    "DesignStudioFolder",
    "DesignStudioFolderAnswer",
    "DesignStudioFolderPage",
    "DesignStudioPageMeta",
    "DesignStudioSortBy",
    "DesignStudioSortOrder",
    "Device",
    "DeviceAttributes",
    "DeviceDetails",
    "DevicePlatform",
    "EmailNewsletter",
    "EndLiveNotification",
    "EventDescription",
    "EventImportRows",
    "ExcludedSegments",
    "Export",
    "ExportActionDeliveries",
    "ExportAnswer",
    "ExportCampaignDeliveries",
    "ExportCustomers",
    "ExportDownload",
    "ExportList",
    "ExportMetric",
    "ExportNewsletterDeliveries",
    "ExportStatus",
    "ExportTransactionalDeliveries",
    "ExportType",
    "Import",
    "ImportAnswer",
    "ImportEvents",
    "ImportFile",
    "ImportIdentifier",
    "ImportObjects",
    "ImportPeople",
    "ImportRelationships",
    "ImportRows",
    "ImportState",
    "ImportType",
    "InAppNewsletter",
    "InboxNewsletter",
    "IncludedSegments",
    "IpAddresses",
    "JsonObject",
    "LinkMetrics",
    "LinkMetricsAnswer",
    "LiveAlert",
    "LiveAttributes",
    "LiveContentState",
    "LiveDelivery",
    "LiveDeliveryStatus",
    "LiveNotification",
    "LiveNotificationStarted",
    "LiveNotificationState",
    "LiveOperation",
    "LivePush",
    "LiveRecipientByCioId",
    "LiveRecipientByEmail",
    "LiveRecipientById",
    "LiveRecipientByPhone",
    "LookUpAttributes",
    "MessageChannel",
    "MessageType",
    "MetricPeriod",
    "Metrics",
    "MetricsAnswer",
    "MetricSeries",
    "NewNewsletter",
    "NewSegment",
    "Newsletter",
    "NewsletterAnswer",
    "NewsletterChannel",
    "NewsletterContent",
    "NewsletterContentAnswer",
    "NewsletterContentList",
    "NewsletterPage",
    "NewsletterRateLimit",
    "NewsletterRecipients",
    "NewsletterWebhookMethod",
    "NotFilter",
    "ObjectAndFilter",
    "ObjectAttributeEquals",
    "ObjectAttributeExists",
    "ObjectAttributeFilter",
    "ObjectAttributes",
    "ObjectIdKind",
    "ObjectNotFilter",
    "ObjectOrFilter",
    "ObjectProfile",
    "ObjectRelationshipPage",
    "ObjectSearchPage",
    "ObjectTimes",
    "ObjectType",
    "ObjectTypeList",
    "OptedOutPerson",
    "OptOut",
    "OptOutChange",
    "OptOutChannel",
    "OptOutPage",
    "OrFilter",
    "Pagination",
    "PersonImportIdentifier",
    "PrivacyLevel",
    "PushConsent",
    "PushNewsletter",
    "PushStatus",
    "RateLimitPeriod",
    "RecipientAttribute",
    "RecipientAttributeEquals",
    "RecipientAttributeExists",
    "RelatedObject",
    "RelatedPerson",
    "RelationshipTimes",
    "ScheduleNewsletter",
    "SearchCustomers",
    "SearchObjects",
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
    "SmsNewsletter",
    "Snippet",
    "SnippetAnswer",
    "SnippetList",
    "SortOrder",
    "StartLiveNotification",
    "StoredAttributes",
    "SubscriptionChannel",
    "SubscriptionChannelList",
    "SubscriptionHeader",
    "SubscriptionToken",
    "SubscriptionTopic",
    "Suppression",
    "SuppressionAdded",
    "SuppressionCategory",
    "SuppressionList",
    "SuppressionPage",
    "SuppressionReason",
    "TestGroup",
    "TestGroupList",
    "TrackedLink",
    "UpdateAsset",
    "UpdateAssetFolder",
    "UpdateDesignStudioComponent",
    "UpdateDesignStudioFolder",
    "UpdateLiveNotification",
    "UpdateNewsletterContent",
    "UpdateOptOuts",
    "WebhookHeader",
    "WebhookNewsletter",
    "Workspace",
    "WorkspaceList",
    "WorkspaceTopic",
    "WorkspaceTopicList",
    "WriteSnippet",
)

_MODULES: dict[str, str] = {
    "Activity": ".activity",
    "ActivityPage": ".activity_page",
    "ActivityType": ".activity_type",
    "AndFilter": ".and_filter",
    "ArchivedMessage": ".archived_message",
    "ArchivedMessageAnswer": ".archived_message_answer",
    "ArchivedRequestMethod": ".archived_request_method",
    "Asset": ".asset",
    "AssetAnswer": ".asset_answer",
    "AssetFilters": ".asset_filters",
    "AssetFolder": ".asset_folder",
    "AssetFolderAnswer": ".asset_folder_answer",
    "AssetFolderPage": ".asset_folder_page",
    "AssetPage": ".asset_page",
    "AssetPageMeta": ".asset_page_meta",
    "AttributeDescription": ".attribute_description",
    "AttributeEquals": ".attribute_equals",
    "AttributeExists": ".attribute_exists",
    "AttributeFilter": ".attribute_filter",
    "AttributeTimes": ".attribute_times",
    "ClickMetrics": ".click_metrics",
    "ClickSeries": ".click_series",
    "CreateAssetFolder": ".create_asset_folder",
    "CreateDesignStudioComponent": ".create_design_studio_component",
    "CreateDesignStudioFolder": ".create_design_studio_folder",
    "CreateImport": ".create_import",
    "CreateNewsletterLanguage": ".create_newsletter_language",
    "CreateSegment": ".create_segment",
    "CustomerAttributes": ".customer_attributes",
    "CustomerAttributesList": ".customer_attributes_list",
    "CustomerIdType": ".customer_id_type",
    "CustomerIdentifiers": ".customer_identifiers",
    "CustomerMessage": ".customer_message",
    "CustomerMessagePage": ".customer_message_page",
    "CustomerOptOuts": ".customer_opt_outs",
    "CustomerProfile": ".customer_profile",
    "CustomerRelationship": ".customer_relationship",
    "CustomerRelationshipPage": ".customer_relationship_page",
    "CustomerSearchPage": ".customer_search_page",
    "CustomerSegment": ".customer_segment",
    "CustomerSegments": ".customer_segments",
    "CustomerSubscriptionPreferences": ".customer_subscription_preferences",
    "CustomerSubscriptions": ".customer_subscriptions",
    "CustomersByEmail": ".customers_by_email",
    "Delivery": ".delivery",
    "DeliveryAnswer": ".delivery_answer",
    "DeliveryExportChoice": ".delivery_export_choice",
    "DeliveryMetric": ".delivery_metric",
    "DeliveryMetrics": ".delivery_metrics",
    "DeliveryPage": ".delivery_page",
    "DeliveryTarget": ".delivery_target",
    "DeliveryTimes": ".delivery_times",
    "DescribeAttributes": ".describe_attributes",
    "DescribeEvents": ".describe_events",
    "DesignStudioComponent": ".design_studio_component",
    "DesignStudioComponentAnswer": ".design_studio_component_answer",
    "DesignStudioComponentPage": ".design_studio_component_page",
    "DesignStudioComponentRow": ".design_studio_component_row",
    "DesignStudioFolder": ".design_studio_folder",
    "DesignStudioFolderAnswer": ".design_studio_folder_answer",
    "DesignStudioFolderPage": ".design_studio_folder_page",
    "DesignStudioPageMeta": ".design_studio_page_meta",
    "DesignStudioSortBy": ".design_studio_sort_by",
    "DesignStudioSortOrder": ".design_studio_sort_order",
    "Device": ".device",
    "DeviceAttributes": ".device_attributes",
    "DeviceDetails": ".device_details",
    "DevicePlatform": ".device_platform",
    "EmailNewsletter": ".email_newsletter",
    "EndLiveNotification": ".end_live_notification",
    "EventDescription": ".event_description",
    "EventImportRows": ".event_import_rows",
    "ExcludedSegments": ".excluded_segments",
    "Export": ".export",
    "ExportActionDeliveries": ".export_action_deliveries",
    "ExportAnswer": ".export_answer",
    "ExportCampaignDeliveries": ".export_campaign_deliveries",
    "ExportCustomers": ".export_customers",
    "ExportDownload": ".export_download",
    "ExportList": ".export_list",
    "ExportMetric": ".export_metric",
    "ExportNewsletterDeliveries": ".export_newsletter_deliveries",
    "ExportStatus": ".export_status",
    "ExportTransactionalDeliveries": ".export_transactional_deliveries",
    "ExportType": ".export_type",
    "Import": ".import_",
    "ImportAnswer": ".import_answer",
    "ImportEvents": ".import_events",
    "ImportFile": ".import_file",
    "ImportIdentifier": ".import_identifier",
    "ImportObjects": ".import_objects",
    "ImportPeople": ".import_people",
    "ImportRelationships": ".import_relationships",
    "ImportRows": ".import_rows",
    "ImportState": ".import_state",
    "ImportType": ".import_type",
    "InAppNewsletter": ".in_app_newsletter",
    "InboxNewsletter": ".inbox_newsletter",
    "IncludedSegments": ".included_segments",
    "IpAddresses": ".ip_addresses",
    "JsonObject": ".json_object",
    "LinkMetrics": ".link_metrics",
    "LinkMetricsAnswer": ".link_metrics_answer",
    "LiveAlert": ".live_alert",
    "LiveAttributes": ".live_attributes",
    "LiveContentState": ".live_content_state",
    "LiveDelivery": ".live_delivery",
    "LiveDeliveryStatus": ".live_delivery_status",
    "LiveNotification": ".live_notification",
    "LiveNotificationStarted": ".live_notification_started",
    "LiveNotificationState": ".live_notification_state",
    "LiveOperation": ".live_operation",
    "LivePush": ".live_push",
    "LiveRecipientByCioId": ".live_recipient_by_cio_id",
    "LiveRecipientByEmail": ".live_recipient_by_email",
    "LiveRecipientById": ".live_recipient_by_id",
    "LiveRecipientByPhone": ".live_recipient_by_phone",
    "LookUpAttributes": ".look_up_attributes",
    "MessageChannel": ".message_channel",
    "MessageType": ".message_type",
    "MetricPeriod": ".metric_period",
    "MetricSeries": ".metric_series",
    "Metrics": ".metrics",
    "MetricsAnswer": ".metrics_answer",
    "NewNewsletter": ".new_newsletter",
    "NewSegment": ".new_segment",
    "Newsletter": ".newsletter",
    "NewsletterAnswer": ".newsletter_answer",
    "NewsletterChannel": ".newsletter_channel",
    "NewsletterContent": ".newsletter_content",
    "NewsletterContentAnswer": ".newsletter_content_answer",
    "NewsletterContentList": ".newsletter_content_list",
    "NewsletterPage": ".newsletter_page",
    "NewsletterRateLimit": ".newsletter_rate_limit",
    "NewsletterRecipients": ".newsletter_recipients",
    "NewsletterWebhookMethod": ".newsletter_webhook_method",
    "NotFilter": ".not_filter",
    "ObjectAndFilter": ".object_and_filter",
    "ObjectAttributeEquals": ".object_attribute_equals",
    "ObjectAttributeExists": ".object_attribute_exists",
    "ObjectAttributeFilter": ".object_attribute_filter",
    "ObjectAttributes": ".object_attributes",
    "ObjectIdKind": ".object_id_kind",
    "ObjectNotFilter": ".object_not_filter",
    "ObjectOrFilter": ".object_or_filter",
    "ObjectProfile": ".object_profile",
    "ObjectRelationshipPage": ".object_relationship_page",
    "ObjectSearchPage": ".object_search_page",
    "ObjectTimes": ".object_times",
    "ObjectType": ".object_type",
    "ObjectTypeList": ".object_type_list",
    "OptOut": ".opt_out",
    "OptOutChange": ".opt_out_change",
    "OptOutChannel": ".opt_out_channel",
    "OptOutPage": ".opt_out_page",
    "OptedOutPerson": ".opted_out_person",
    "OrFilter": ".or_filter",
    "Pagination": ".pagination",
    "PersonImportIdentifier": ".person_import_identifier",
    "PrivacyLevel": ".privacy_level",
    "PushConsent": ".push_consent",
    "PushNewsletter": ".push_newsletter",
    "PushStatus": ".push_status",
    "RateLimitPeriod": ".rate_limit_period",
    "RecipientAttribute": ".recipient_attribute",
    "RecipientAttributeEquals": ".recipient_attribute_equals",
    "RecipientAttributeExists": ".recipient_attribute_exists",
    "RelatedObject": ".related_object",
    "RelatedPerson": ".related_person",
    "RelationshipTimes": ".relationship_times",
    "ScheduleNewsletter": ".schedule_newsletter",
    "SearchCustomers": ".search_customers",
    "SearchObjects": ".search_objects",
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
    "SmsNewsletter": ".sms_newsletter",
    "Snippet": ".snippet",
    "SnippetAnswer": ".snippet_answer",
    "SnippetList": ".snippet_list",
    "SortOrder": ".sort_order",
    "StartLiveNotification": ".start_live_notification",
    "StoredAttributes": ".stored_attributes",
    "SubscriptionChannel": ".subscription_channel",
    "SubscriptionChannelList": ".subscription_channel_list",
    "SubscriptionHeader": ".subscription_header",
    "SubscriptionToken": ".subscription_token",
    "SubscriptionTopic": ".subscription_topic",
    "Suppression": ".suppression",
    "SuppressionAdded": ".suppression_added",
    "SuppressionCategory": ".suppression_category",
    "SuppressionList": ".suppression_list",
    "SuppressionPage": ".suppression_page",
    "SuppressionReason": ".suppression_reason",
    "TestGroup": ".test_group",
    "TestGroupList": ".test_group_list",
    "TrackedLink": ".tracked_link",
    "UpdateAsset": ".update_asset",
    "UpdateAssetFolder": ".update_asset_folder",
    "UpdateDesignStudioComponent": ".update_design_studio_component",
    "UpdateDesignStudioFolder": ".update_design_studio_folder",
    "UpdateLiveNotification": ".update_live_notification",
    "UpdateNewsletterContent": ".update_newsletter_content",
    "UpdateOptOuts": ".update_opt_outs",
    "WebhookHeader": ".webhook_header",
    "WebhookNewsletter": ".webhook_newsletter",
    "Workspace": ".workspace",
    "WorkspaceList": ".workspace_list",
    "WorkspaceTopic": ".workspace_topic",
    "WorkspaceTopicList": ".workspace_topic_list",
    "WriteSnippet": ".write_snippet",
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
