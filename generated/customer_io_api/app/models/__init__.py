"""Data models, loaded on first use."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING
from typing import Any as _Any

if TYPE_CHECKING:
    from .action import Action
    from .action_answer import ActionAnswer
    from .action_list import ActionList
    from .action_page import ActionPage
    from .action_type import ActionType
    from .activity import Activity
    from .activity_data import ActivityData
    from .activity_page import ActivityPage
    from .activity_type import ActivityType
    from .and_filter import AndFilter
    from .android_look import AndroidLook
    from .android_message import AndroidMessage
    from .android_part import AndroidPart
    from .android_payload import AndroidPayload
    from .android_text import AndroidText
    from .apple_alert_parts import AppleAlertParts
    from .apple_critical_sound import AppleCriticalSound
    from .apple_headers import AppleHeaders
    from .apple_interruption import AppleInterruption
    from .apple_payload import ApplePayload
    from .apple_push import ApplePush
    from .archived_message import ArchivedMessage
    from .archived_message_answer import ArchivedMessageAnswer
    from .asset import Asset
    from .asset_answer import AssetAnswer
    from .asset_filters import AssetFilters
    from .asset_folder import AssetFolder
    from .asset_folder_answer import AssetFolderAnswer
    from .asset_folder_page import AssetFolderPage
    from .asset_page import AssetPage
    from .asset_page_meta import AssetPageMeta
    from .attachments import Attachments
    from .attribute_description import AttributeDescription
    from .attribute_equals import AttributeEquals
    from .attribute_exists import AttributeExists
    from .attribute_filter import AttributeFilter
    from .attribute_times import AttributeTimes
    from .audience_conditions import AudienceConditions
    from .audience_type import AudienceType
    from .broadcast import Broadcast
    from .broadcast_action_metrics_answer import BroadcastActionMetricsAnswer
    from .broadcast_answer import BroadcastAnswer
    from .broadcast_list import BroadcastList
    from .broadcast_state import BroadcastState
    from .broadcast_trigger import BroadcastTrigger
    from .broadcast_trigger_list import BroadcastTriggerList
    from .campaign import Campaign
    from .campaign_action_metrics_answer import CampaignActionMetricsAnswer
    from .campaign_answer import CampaignAnswer
    from .campaign_audience import CampaignAudience
    from .campaign_list import CampaignList
    from .campaign_metrics_answer import CampaignMetricsAnswer
    from .campaign_state import CampaignState
    from .campaign_type import CampaignType
    from .click_metrics import ClickMetrics
    from .click_series import ClickSeries
    from .collection import Collection
    from .collection_answer import CollectionAnswer
    from .collection_list import CollectionList
    from .create_asset_folder import CreateAssetFolder
    from .create_collection import CreateCollection
    from .create_design_studio_component import CreateDesignStudioComponent
    from .create_design_studio_email import CreateDesignStudioEmail
    from .create_design_studio_folder import CreateDesignStudioFolder
    from .create_design_studio_translation import CreateDesignStudioTranslation
    from .create_design_studio_version import CreateDesignStudioVersion
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
    from .customer_segment_list import CustomerSegmentList
    from .customer_subscription_preferences import CustomerSubscriptionPreferences
    from .customer_subscriptions import CustomerSubscriptions
    from .customers_by_email import CustomersByEmail
    from .date_frequency import DateFrequency
    from .delivery import Delivery
    from .delivery_answer import DeliveryAnswer
    from .delivery_channel import DeliveryChannel
    from .delivery_export_choice import DeliveryExportChoice
    from .delivery_metric import DeliveryMetric
    from .delivery_metrics import DeliveryMetrics
    from .delivery_page import DeliveryPage
    from .delivery_state import DeliveryState
    from .delivery_target import DeliveryTarget
    from .describe_attributes import DescribeAttributes
    from .describe_events import DescribeEvents
    from .design_studio_action_target import DesignStudioActionTarget
    from .design_studio_checks import DesignStudioChecks
    from .design_studio_choice import DesignStudioChoice
    from .design_studio_component import DesignStudioComponent
    from .design_studio_component_answer import DesignStudioComponentAnswer
    from .design_studio_component_page import DesignStudioComponentPage
    from .design_studio_component_row import DesignStudioComponentRow
    from .design_studio_component_type import DesignStudioComponentType
    from .design_studio_content import DesignStudioContent
    from .design_studio_counts import DesignStudioCounts
    from .design_studio_email import DesignStudioEmail
    from .design_studio_email_answer import DesignStudioEmailAnswer
    from .design_studio_email_page import DesignStudioEmailPage
    from .design_studio_email_row import DesignStudioEmailRow
    from .design_studio_email_type import DesignStudioEmailType
    from .design_studio_envelope import DesignStudioEnvelope
    from .design_studio_filled_envelope import DesignStudioFilledEnvelope
    from .design_studio_filters import DesignStudioFilters
    from .design_studio_finding import DesignStudioFinding
    from .design_studio_finding_state import DesignStudioFindingState
    from .design_studio_folder import DesignStudioFolder
    from .design_studio_folder_answer import DesignStudioFolderAnswer
    from .design_studio_folder_page import DesignStudioFolderPage
    from .design_studio_format import DesignStudioFormat
    from .design_studio_format_options import DesignStudioFormatOptions
    from .design_studio_formatter import DesignStudioFormatter
    from .design_studio_link import DesignStudioLink
    from .design_studio_linked_target import DesignStudioLinkedTarget
    from .design_studio_mapping import DesignStudioMapping
    from .design_studio_newsletter_target import DesignStudioNewsletterTarget
    from .design_studio_page_meta import DesignStudioPageMeta
    from .design_studio_preview import DesignStudioPreview
    from .design_studio_preview_errors import DesignStudioPreviewErrors
    from .design_studio_preview_header import DesignStudioPreviewHeader
    from .design_studio_preview_link import DesignStudioPreviewLink
    from .design_studio_publish import DesignStudioPublish
    from .design_studio_publish_state import DesignStudioPublishState
    from .design_studio_publish_status import DesignStudioPublishStatus
    from .design_studio_render import DesignStudioRender
    from .design_studio_review import DesignStudioReview
    from .design_studio_review_state import DesignStudioReviewState
    from .design_studio_sample import DesignStudioSample
    from .design_studio_score import DesignStudioScore
    from .design_studio_severity import DesignStudioSeverity
    from .design_studio_sort_by import DesignStudioSortBy
    from .design_studio_target_type import DesignStudioTargetType
    from .design_studio_transactional_target import DesignStudioTransactionalTarget
    from .design_studio_transformer import DesignStudioTransformer
    from .design_studio_transformers import DesignStudioTransformers
    from .design_studio_translation import DesignStudioTranslation
    from .design_studio_translation_answer import DesignStudioTranslationAnswer
    from .design_studio_translation_list import DesignStudioTranslationList
    from .design_studio_unpublished_changes import DesignStudioUnpublishedChanges
    from .design_studio_version import DesignStudioVersion
    from .design_studio_version_answer import DesignStudioVersionAnswer
    from .design_studio_version_component import DesignStudioVersionComponent
    from .design_studio_version_created import DesignStudioVersionCreated
    from .design_studio_version_list import DesignStudioVersionList
    from .design_studio_version_node import DesignStudioVersionNode
    from .design_studio_version_restored import DesignStudioVersionRestored
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
    from .firebase_apple_part import FirebaseApplePart
    from .firebase_ios_message import FirebaseIosMessage
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
    from .inbox_preview import InboxPreview
    from .inbox_preview_category import InboxPreviewCategory
    from .inbox_preview_client import InboxPreviewClient
    from .inbox_preview_client_list import InboxPreviewClientList
    from .inbox_preview_credit_list import InboxPreviewCreditList
    from .inbox_preview_credits import InboxPreviewCredits
    from .inbox_preview_error import InboxPreviewError
    from .inbox_preview_error_type import InboxPreviewErrorType
    from .inbox_preview_images import InboxPreviewImages
    from .inbox_preview_job import InboxPreviewJob
    from .inbox_preview_job_meta import InboxPreviewJobMeta
    from .inbox_preview_job_page import InboxPreviewJobPage
    from .inbox_preview_job_pagination import InboxPreviewJobPagination
    from .inbox_preview_run import InboxPreviewRun
    from .inbox_preview_sample import InboxPreviewSample
    from .inbox_preview_state import InboxPreviewState
    from .inbox_preview_tier import InboxPreviewTier
    from .inbox_preview_variant import InboxPreviewVariant
    from .inbox_previews_submitted import InboxPreviewsSubmitted
    from .included_segments import IncludedSegments
    from .ios_payload import IosPayload
    from .ip_address_list import IpAddressList
    from .journey_metrics import JourneyMetrics
    from .journey_metrics_answer import JourneyMetricsAnswer
    from .json_object import JsonObject
    from .language_variants import LanguageVariants
    from .link_design_studio_email import LinkDesignStudioEmail
    from .link_metrics import LinkMetrics
    from .link_metrics_answer import LinkMetricsAnswer
    from .live_alert import LiveAlert
    from .live_attributes import LiveAttributes
    from .live_content_state import LiveContentState
    from .live_delivery import LiveDelivery
    from .live_delivery_status import LiveDeliveryStatus
    from .live_notification import LiveNotification
    from .live_notification_queued import LiveNotificationQueued
    from .live_notification_state import LiveNotificationState
    from .live_operation import LiveOperation
    from .live_push import LivePush
    from .live_recipient_by_cio_id import LiveRecipientByCioId
    from .live_recipient_by_phone import LiveRecipientByPhone
    from .look_up_attributes import LookUpAttributes
    from .message_channel import MessageChannel
    from .message_data import MessageData
    from .message_header import MessageHeader
    from .message_recipient_by_cio_id import MessageRecipientByCioId
    from .message_recipient_by_email import MessageRecipientByEmail
    from .message_recipient_by_id import MessageRecipientById
    from .metric_period import MetricPeriod
    from .metric_series import MetricSeries
    from .metrics import Metrics
    from .metrics_answer import MetricsAnswer
    from .metrics_resolution import MetricsResolution
    from .metrics_version import MetricsVersion
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
    from .not_filter import NotFilter
    from .object_and_filter import ObjectAndFilter
    from .object_attribute_equals import ObjectAttributeEquals
    from .object_attribute_exists import ObjectAttributeExists
    from .object_attribute_filter import ObjectAttributeFilter
    from .object_attribute_triggers import ObjectAttributeTriggers
    from .object_attributes import ObjectAttributes
    from .object_id_kind import ObjectIdKind
    from .object_not_filter import ObjectNotFilter
    from .object_or_filter import ObjectOrFilter
    from .object_profile import ObjectProfile
    from .object_relationship_page import ObjectRelationshipPage
    from .object_search_page import ObjectSearchPage
    from .object_stored_attributes import ObjectStoredAttributes
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
    from .person_data import PersonData
    from .person_import_identifier import PersonImportIdentifier
    from .person_of_broadcast_by_email import PersonOfBroadcastByEmail
    from .person_of_broadcast_by_id import PersonOfBroadcastById
    from .preview_design_studio_email import PreviewDesignStudioEmail
    from .privacy_level import PrivacyLevel
    from .push_consent import PushConsent
    from .push_data import PushData
    from .push_device import PushDevice
    from .push_newsletter import PushNewsletter
    from .push_payload import PushPayload
    from .push_sound import PushSound
    from .push_status import PushStatus
    from .rate_limit_period import RateLimitPeriod
    from .recipient_attribute import RecipientAttribute
    from .recipient_attribute_equals import RecipientAttributeEquals
    from .recipient_attribute_exists import RecipientAttributeExists
    from .related_object import RelatedObject
    from .related_person import RelatedPerson
    from .relationship_attribute_triggers import RelationshipAttributeTriggers
    from .relationship_attributes import RelationshipAttributes
    from .relationship_times import RelationshipTimes
    from .reporting_event import ReportingEvent
    from .reporting_webhook import ReportingWebhook
    from .reporting_webhook_list import ReportingWebhookList
    from .reporting_webhook_type import ReportingWebhookType
    from .request_method import RequestMethod
    from .retention_fields import RetentionFields
    from .schedule_newsletter import ScheduleNewsletter
    from .sdk_push import SdkPush
    from .sdk_push_content import SdkPushContent
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
    from .send_answer import SendAnswer
    from .send_email import SendEmail
    from .send_fields import SendFields
    from .send_in_app import SendInApp
    from .send_inbox_message import SendInboxMessage
    from .send_push import SendPush
    from .send_sms import SendSms
    from .send_whatsapp import SendWhatsapp
    from .sender_identity import SenderIdentity
    from .sender_identity_answer import SenderIdentityAnswer
    from .sender_identity_page import SenderIdentityPage
    from .sender_type import SenderType
    from .sender_usage import SenderUsage
    from .sending_state import SendingState
    from .sms_newsletter import SmsNewsletter
    from .snippet import Snippet
    from .snippet_answer import SnippetAnswer
    from .snippet_list import SnippetList
    from .sort_order import SortOrder
    from .start_live_notification import StartLiveNotification
    from .step_reference import StepReference
    from .stored_attributes import StoredAttributes
    from .submit_inbox_previews import SubmitInboxPreviews
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
    from .template_reference import TemplateReference
    from .test_group import TestGroup
    from .test_group_list import TestGroupList
    from .tracked_link import TrackedLink
    from .tracked_responses import TrackedResponses
    from .transactional_content import TransactionalContent
    from .transactional_content_answer import TransactionalContentAnswer
    from .transactional_content_list import TransactionalContentList
    from .transactional_content_type import TransactionalContentType
    from .transactional_language_answer import TransactionalLanguageAnswer
    from .transactional_message import TransactionalMessage
    from .transactional_message_answer import TransactionalMessageAnswer
    from .transactional_message_list import TransactionalMessageList
    from .trigger_answer import TriggerAnswer
    from .trigger_broadcast import TriggerBroadcast
    from .trigger_data import TriggerData
    from .trigger_error_page import TriggerErrorPage
    from .update_action import UpdateAction
    from .update_asset import UpdateAsset
    from .update_asset_folder import UpdateAssetFolder
    from .update_collection import UpdateCollection
    from .update_design_studio_component import UpdateDesignStudioComponent
    from .update_design_studio_email import UpdateDesignStudioEmail
    from .update_design_studio_folder import UpdateDesignStudioFolder
    from .update_design_studio_translation import UpdateDesignStudioTranslation
    from .update_live_notification import UpdateLiveNotification
    from .update_newsletter_content import UpdateNewsletterContent
    from .update_opt_outs import UpdateOptOuts
    from .update_transactional_content import UpdateTransactionalContent
    from .upload_asset import UploadAsset
    from .webhook_method import WebhookMethod
    from .webhook_newsletter import WebhookNewsletter
    from .workspace import Workspace
    from .workspace_list import WorkspaceList
    from .workspace_topic import WorkspaceTopic
    from .workspace_topic_list import WorkspaceTopicList
    from .write_reporting_webhook import WriteReportingWebhook
    from .write_snippet import WriteSnippet

__all__ = (
    "Action",
    "ActionAnswer",
    "ActionList",
    "ActionPage",
    "ActionType",
    "Activity",
    "ActivityData",
    "ActivityPage",
    "ActivityType",
    "AndFilter",
    "AndroidLook",
    "AndroidMessage",
    "AndroidPart",
    "AndroidPayload",
    "AndroidText",
    "AppleAlertParts",
    "AppleCriticalSound",
    "AppleHeaders",
    "AppleInterruption",
    "ApplePayload",
    "ApplePush",
    "ArchivedMessage",
    "ArchivedMessageAnswer",
    "Asset",
    "AssetAnswer",
    "AssetFilters",
    "AssetFolder",
    "AssetFolderAnswer",
    "AssetFolderPage",
    "AssetPage",
    "AssetPageMeta",
    "Attachments",
    "AttributeDescription",
    "AttributeEquals",
    "AttributeExists",
    "AttributeFilter",
    "AttributeTimes",
    "AudienceConditions",
    "AudienceType",
    "Broadcast",
    "BroadcastActionMetricsAnswer",
    "BroadcastAnswer",
    "BroadcastList",
    "BroadcastState",
    "BroadcastTrigger",
    "BroadcastTriggerList",
    "Campaign",
    "CampaignActionMetricsAnswer",
    "CampaignAnswer",
    "CampaignAudience",
    "CampaignList",
    "CampaignMetricsAnswer",
    "CampaignState",
    "CampaignType",
    "ClickMetrics",
    "ClickSeries",
    "Collection",
    "CollectionAnswer",
    "CollectionList",
    "CreateAssetFolder",
    "CreateCollection",
    "CreateDesignStudioComponent",
    "CreateDesignStudioEmail",
    "CreateDesignStudioFolder",
    "CreateDesignStudioTranslation",
    "CreateDesignStudioVersion",
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
    "CustomerSegmentList",
    "CustomerSubscriptionPreferences",
    "CustomerSubscriptions",
    "DateFrequency",
    "Delivery",
    "DeliveryAnswer",
    "DeliveryChannel",
    "DeliveryExportChoice",
    "DeliveryMetric",
    "DeliveryMetrics",
    "DeliveryPage",
    "DeliveryState",
    "DeliveryTarget",
    "DescribeAttributes",
    "DescribeEvents",
    "DesignStudioActionTarget",
    "DesignStudioChecks",
    "DesignStudioChoice",
    "DesignStudioComponent",
    "DesignStudioComponentAnswer",
    "DesignStudioComponentPage",
    "DesignStudioComponentRow",
    "DesignStudioComponentType",
    "DesignStudioContent",
    "DesignStudioCounts",
    "DesignStudioEmail",
    "DesignStudioEmailAnswer",
    "DesignStudioEmailPage",
    "DesignStudioEmailRow",
    "DesignStudioEmailType",
    "DesignStudioEnvelope",
    "DesignStudioFilledEnvelope",
    "DesignStudioFilters",
    "DesignStudioFinding",
    "DesignStudioFindingState",
    "DesignStudioFolder",
    "DesignStudioFolderAnswer",
    "DesignStudioFolderPage",
    "DesignStudioFormat",
    "DesignStudioFormatOptions",
    "DesignStudioFormatter",
    "DesignStudioLink",
    "DesignStudioLinkedTarget",
    "DesignStudioMapping",
    "DesignStudioNewsletterTarget",
    "DesignStudioPageMeta",
    "DesignStudioPreview",
    "DesignStudioPreviewErrors",
    "DesignStudioPreviewHeader",
    "DesignStudioPreviewLink",
    "DesignStudioPublish",
    "DesignStudioPublishState",
    "DesignStudioPublishStatus",
    "DesignStudioRender",
    "DesignStudioReview",
    "DesignStudioReviewState",
    "DesignStudioSample",
    "DesignStudioScore",
    "DesignStudioSeverity",
    "DesignStudioSortBy",
    "DesignStudioTargetType",
    "DesignStudioTransactionalTarget",
    "DesignStudioTransformer",
    "DesignStudioTransformers",
    "DesignStudioTranslation",
    "DesignStudioTranslationAnswer",
    "DesignStudioTranslationList",
    "DesignStudioUnpublishedChanges",
    "DesignStudioVersion",
    "DesignStudioVersionAnswer",
    "DesignStudioVersionComponent",
    "DesignStudioVersionCreated",
    "DesignStudioVersionList",
    "DesignStudioVersionNode",
    "DesignStudioVersionRestored",
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
    "FirebaseApplePart",
    "FirebaseIosMessage",
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
    "InboxPreview",
    "InboxPreviewCategory",
    "InboxPreviewClient",
    "InboxPreviewClientList",
    "InboxPreviewCreditList",
    "InboxPreviewCredits",
    "InboxPreviewError",
    "InboxPreviewErrorType",
    "InboxPreviewImages",
    "InboxPreviewJob",
    "InboxPreviewJobMeta",
    "InboxPreviewJobPage",
    "InboxPreviewJobPagination",
    "InboxPreviewRun",
    "InboxPreviewSample",
    "InboxPreviewsSubmitted",
    "InboxPreviewState",
    "InboxPreviewTier",
    "InboxPreviewVariant",
    "IncludedSegments",
    "IosPayload",
    "IpAddressList",
    "JourneyMetrics",
    "JourneyMetricsAnswer",
    "JsonObject",
    "LanguageVariants",
    "LinkDesignStudioEmail",
    "LinkMetrics",
    "LinkMetricsAnswer",
    "LiveAlert",
    "LiveAttributes",
    "LiveContentState",
    "LiveDelivery",
    "LiveDeliveryStatus",
    "LiveNotification",
    "LiveNotificationQueued",
    "LiveNotificationState",
    "LiveOperation",
    "LivePush",
    "LiveRecipientByCioId",
    "LiveRecipientByPhone",
    "LookUpAttributes",
    "MessageChannel",
    "MessageData",
    "MessageHeader",
    "MessageRecipientByCioId",
    "MessageRecipientByEmail",
    "MessageRecipientById",
    "MetricPeriod",
    "Metrics",
    "MetricsAnswer",
    "MetricSeries",
    "MetricsResolution",
    "MetricsVersion",
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
    "NotFilter",
    "ObjectAndFilter",
    "ObjectAttributeEquals",
    "ObjectAttributeExists",
    "ObjectAttributeFilter",
    "ObjectAttributes",
    "ObjectAttributeTriggers",
    "ObjectIdKind",
    "ObjectNotFilter",
    "ObjectOrFilter",
    "ObjectProfile",
    "ObjectRelationshipPage",
    "ObjectSearchPage",
    "ObjectStoredAttributes",
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
    "PersonData",
    "PersonImportIdentifier",
    "PersonOfBroadcastByEmail",
    "PersonOfBroadcastById",
    "PreviewDesignStudioEmail",
    "PrivacyLevel",
    "PushConsent",
    "PushData",
    "PushDevice",
    "PushNewsletter",
    "PushPayload",
    "PushSound",
    "PushStatus",
    "RateLimitPeriod",
    "RecipientAttribute",
    "RecipientAttributeEquals",
    "RecipientAttributeExists",
    "RelatedObject",
    "RelatedPerson",
    "RelationshipAttributes",
    "RelationshipAttributeTriggers",
    "RelationshipTimes",
    "ReportingEvent",
    "ReportingWebhook",
    "ReportingWebhookList",
    "ReportingWebhookType",
    "RequestMethod",
    "RetentionFields",
    "ScheduleNewsletter",
    "SdkPush",
    "SdkPushContent",
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
    "SendAnswer",
    "SendEmail",
    "SenderIdentity",
    "SenderIdentityAnswer",
    "SenderIdentityPage",
    "SenderType",
    "SenderUsage",
    "SendFields",
    "SendInApp",
    "SendInboxMessage",
    "SendingState",
    "SendPush",
    "SendSms",
    "SendWhatsapp",
    "SmsNewsletter",
    "Snippet",
    "SnippetAnswer",
    "SnippetList",
    "SortOrder",
    "StartLiveNotification",
    "StepReference",
    "StoredAttributes",
    "SubmitInboxPreviews",
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
    "TemplateReference",
    "TestGroup",
    "TestGroupList",
    "TrackedLink",
    "TrackedResponses",
    "TransactionalContent",
    "TransactionalContentAnswer",
    "TransactionalContentList",
    "TransactionalContentType",
    "TransactionalLanguageAnswer",
    "TransactionalMessage",
    "TransactionalMessageAnswer",
    "TransactionalMessageList",
    "TriggerAnswer",
    "TriggerBroadcast",
    "TriggerData",
    "TriggerErrorPage",
    "UpdateAction",
    "UpdateAsset",
    "UpdateAssetFolder",
    "UpdateCollection",
    "UpdateDesignStudioComponent",
    "UpdateDesignStudioEmail",
    "UpdateDesignStudioFolder",
    "UpdateDesignStudioTranslation",
    "UpdateLiveNotification",
    "UpdateNewsletterContent",
    "UpdateOptOuts",
    "UpdateTransactionalContent",
    "UploadAsset",
    "WebhookMethod",
    "WebhookNewsletter",
    "Workspace",
    "WorkspaceList",
    "WorkspaceTopic",
    "WorkspaceTopicList",
    "WriteReportingWebhook",
    "WriteSnippet",
)

_MODULES: dict[str, str] = {
    "Action": ".action",
    "ActionAnswer": ".action_answer",
    "ActionList": ".action_list",
    "ActionPage": ".action_page",
    "ActionType": ".action_type",
    "Activity": ".activity",
    "ActivityData": ".activity_data",
    "ActivityPage": ".activity_page",
    "ActivityType": ".activity_type",
    "AndFilter": ".and_filter",
    "AndroidLook": ".android_look",
    "AndroidMessage": ".android_message",
    "AndroidPart": ".android_part",
    "AndroidPayload": ".android_payload",
    "AndroidText": ".android_text",
    "AppleAlertParts": ".apple_alert_parts",
    "AppleCriticalSound": ".apple_critical_sound",
    "AppleHeaders": ".apple_headers",
    "AppleInterruption": ".apple_interruption",
    "ApplePayload": ".apple_payload",
    "ApplePush": ".apple_push",
    "ArchivedMessage": ".archived_message",
    "ArchivedMessageAnswer": ".archived_message_answer",
    "Asset": ".asset",
    "AssetAnswer": ".asset_answer",
    "AssetFilters": ".asset_filters",
    "AssetFolder": ".asset_folder",
    "AssetFolderAnswer": ".asset_folder_answer",
    "AssetFolderPage": ".asset_folder_page",
    "AssetPage": ".asset_page",
    "AssetPageMeta": ".asset_page_meta",
    "Attachments": ".attachments",
    "AttributeDescription": ".attribute_description",
    "AttributeEquals": ".attribute_equals",
    "AttributeExists": ".attribute_exists",
    "AttributeFilter": ".attribute_filter",
    "AttributeTimes": ".attribute_times",
    "AudienceConditions": ".audience_conditions",
    "AudienceType": ".audience_type",
    "Broadcast": ".broadcast",
    "BroadcastActionMetricsAnswer": ".broadcast_action_metrics_answer",
    "BroadcastAnswer": ".broadcast_answer",
    "BroadcastList": ".broadcast_list",
    "BroadcastState": ".broadcast_state",
    "BroadcastTrigger": ".broadcast_trigger",
    "BroadcastTriggerList": ".broadcast_trigger_list",
    "Campaign": ".campaign",
    "CampaignActionMetricsAnswer": ".campaign_action_metrics_answer",
    "CampaignAnswer": ".campaign_answer",
    "CampaignAudience": ".campaign_audience",
    "CampaignList": ".campaign_list",
    "CampaignMetricsAnswer": ".campaign_metrics_answer",
    "CampaignState": ".campaign_state",
    "CampaignType": ".campaign_type",
    "ClickMetrics": ".click_metrics",
    "ClickSeries": ".click_series",
    "Collection": ".collection",
    "CollectionAnswer": ".collection_answer",
    "CollectionList": ".collection_list",
    "CreateAssetFolder": ".create_asset_folder",
    "CreateCollection": ".create_collection",
    "CreateDesignStudioComponent": ".create_design_studio_component",
    "CreateDesignStudioEmail": ".create_design_studio_email",
    "CreateDesignStudioFolder": ".create_design_studio_folder",
    "CreateDesignStudioTranslation": ".create_design_studio_translation",
    "CreateDesignStudioVersion": ".create_design_studio_version",
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
    "CustomerSegmentList": ".customer_segment_list",
    "CustomerSubscriptionPreferences": ".customer_subscription_preferences",
    "CustomerSubscriptions": ".customer_subscriptions",
    "CustomersByEmail": ".customers_by_email",
    "DateFrequency": ".date_frequency",
    "Delivery": ".delivery",
    "DeliveryAnswer": ".delivery_answer",
    "DeliveryChannel": ".delivery_channel",
    "DeliveryExportChoice": ".delivery_export_choice",
    "DeliveryMetric": ".delivery_metric",
    "DeliveryMetrics": ".delivery_metrics",
    "DeliveryPage": ".delivery_page",
    "DeliveryState": ".delivery_state",
    "DeliveryTarget": ".delivery_target",
    "DescribeAttributes": ".describe_attributes",
    "DescribeEvents": ".describe_events",
    "DesignStudioActionTarget": ".design_studio_action_target",
    "DesignStudioChecks": ".design_studio_checks",
    "DesignStudioChoice": ".design_studio_choice",
    "DesignStudioComponent": ".design_studio_component",
    "DesignStudioComponentAnswer": ".design_studio_component_answer",
    "DesignStudioComponentPage": ".design_studio_component_page",
    "DesignStudioComponentRow": ".design_studio_component_row",
    "DesignStudioComponentType": ".design_studio_component_type",
    "DesignStudioContent": ".design_studio_content",
    "DesignStudioCounts": ".design_studio_counts",
    "DesignStudioEmail": ".design_studio_email",
    "DesignStudioEmailAnswer": ".design_studio_email_answer",
    "DesignStudioEmailPage": ".design_studio_email_page",
    "DesignStudioEmailRow": ".design_studio_email_row",
    "DesignStudioEmailType": ".design_studio_email_type",
    "DesignStudioEnvelope": ".design_studio_envelope",
    "DesignStudioFilledEnvelope": ".design_studio_filled_envelope",
    "DesignStudioFilters": ".design_studio_filters",
    "DesignStudioFinding": ".design_studio_finding",
    "DesignStudioFindingState": ".design_studio_finding_state",
    "DesignStudioFolder": ".design_studio_folder",
    "DesignStudioFolderAnswer": ".design_studio_folder_answer",
    "DesignStudioFolderPage": ".design_studio_folder_page",
    "DesignStudioFormat": ".design_studio_format",
    "DesignStudioFormatOptions": ".design_studio_format_options",
    "DesignStudioFormatter": ".design_studio_formatter",
    "DesignStudioLink": ".design_studio_link",
    "DesignStudioLinkedTarget": ".design_studio_linked_target",
    "DesignStudioMapping": ".design_studio_mapping",
    "DesignStudioNewsletterTarget": ".design_studio_newsletter_target",
    "DesignStudioPageMeta": ".design_studio_page_meta",
    "DesignStudioPreview": ".design_studio_preview",
    "DesignStudioPreviewErrors": ".design_studio_preview_errors",
    "DesignStudioPreviewHeader": ".design_studio_preview_header",
    "DesignStudioPreviewLink": ".design_studio_preview_link",
    "DesignStudioPublish": ".design_studio_publish",
    "DesignStudioPublishState": ".design_studio_publish_state",
    "DesignStudioPublishStatus": ".design_studio_publish_status",
    "DesignStudioRender": ".design_studio_render",
    "DesignStudioReview": ".design_studio_review",
    "DesignStudioReviewState": ".design_studio_review_state",
    "DesignStudioSample": ".design_studio_sample",
    "DesignStudioScore": ".design_studio_score",
    "DesignStudioSeverity": ".design_studio_severity",
    "DesignStudioSortBy": ".design_studio_sort_by",
    "DesignStudioTargetType": ".design_studio_target_type",
    "DesignStudioTransactionalTarget": ".design_studio_transactional_target",
    "DesignStudioTransformer": ".design_studio_transformer",
    "DesignStudioTransformers": ".design_studio_transformers",
    "DesignStudioTranslation": ".design_studio_translation",
    "DesignStudioTranslationAnswer": ".design_studio_translation_answer",
    "DesignStudioTranslationList": ".design_studio_translation_list",
    "DesignStudioUnpublishedChanges": ".design_studio_unpublished_changes",
    "DesignStudioVersion": ".design_studio_version",
    "DesignStudioVersionAnswer": ".design_studio_version_answer",
    "DesignStudioVersionComponent": ".design_studio_version_component",
    "DesignStudioVersionCreated": ".design_studio_version_created",
    "DesignStudioVersionList": ".design_studio_version_list",
    "DesignStudioVersionNode": ".design_studio_version_node",
    "DesignStudioVersionRestored": ".design_studio_version_restored",
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
    "FirebaseApplePart": ".firebase_apple_part",
    "FirebaseIosMessage": ".firebase_ios_message",
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
    "InboxPreview": ".inbox_preview",
    "InboxPreviewCategory": ".inbox_preview_category",
    "InboxPreviewClient": ".inbox_preview_client",
    "InboxPreviewClientList": ".inbox_preview_client_list",
    "InboxPreviewCreditList": ".inbox_preview_credit_list",
    "InboxPreviewCredits": ".inbox_preview_credits",
    "InboxPreviewError": ".inbox_preview_error",
    "InboxPreviewErrorType": ".inbox_preview_error_type",
    "InboxPreviewImages": ".inbox_preview_images",
    "InboxPreviewJob": ".inbox_preview_job",
    "InboxPreviewJobMeta": ".inbox_preview_job_meta",
    "InboxPreviewJobPage": ".inbox_preview_job_page",
    "InboxPreviewJobPagination": ".inbox_preview_job_pagination",
    "InboxPreviewRun": ".inbox_preview_run",
    "InboxPreviewSample": ".inbox_preview_sample",
    "InboxPreviewState": ".inbox_preview_state",
    "InboxPreviewTier": ".inbox_preview_tier",
    "InboxPreviewVariant": ".inbox_preview_variant",
    "InboxPreviewsSubmitted": ".inbox_previews_submitted",
    "IncludedSegments": ".included_segments",
    "IosPayload": ".ios_payload",
    "IpAddressList": ".ip_address_list",
    "JourneyMetrics": ".journey_metrics",
    "JourneyMetricsAnswer": ".journey_metrics_answer",
    "JsonObject": ".json_object",
    "LanguageVariants": ".language_variants",
    "LinkDesignStudioEmail": ".link_design_studio_email",
    "LinkMetrics": ".link_metrics",
    "LinkMetricsAnswer": ".link_metrics_answer",
    "LiveAlert": ".live_alert",
    "LiveAttributes": ".live_attributes",
    "LiveContentState": ".live_content_state",
    "LiveDelivery": ".live_delivery",
    "LiveDeliveryStatus": ".live_delivery_status",
    "LiveNotification": ".live_notification",
    "LiveNotificationQueued": ".live_notification_queued",
    "LiveNotificationState": ".live_notification_state",
    "LiveOperation": ".live_operation",
    "LivePush": ".live_push",
    "LiveRecipientByCioId": ".live_recipient_by_cio_id",
    "LiveRecipientByPhone": ".live_recipient_by_phone",
    "LookUpAttributes": ".look_up_attributes",
    "MessageChannel": ".message_channel",
    "MessageData": ".message_data",
    "MessageHeader": ".message_header",
    "MessageRecipientByCioId": ".message_recipient_by_cio_id",
    "MessageRecipientByEmail": ".message_recipient_by_email",
    "MessageRecipientById": ".message_recipient_by_id",
    "MetricPeriod": ".metric_period",
    "MetricSeries": ".metric_series",
    "Metrics": ".metrics",
    "MetricsAnswer": ".metrics_answer",
    "MetricsResolution": ".metrics_resolution",
    "MetricsVersion": ".metrics_version",
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
    "NotFilter": ".not_filter",
    "ObjectAndFilter": ".object_and_filter",
    "ObjectAttributeEquals": ".object_attribute_equals",
    "ObjectAttributeExists": ".object_attribute_exists",
    "ObjectAttributeFilter": ".object_attribute_filter",
    "ObjectAttributeTriggers": ".object_attribute_triggers",
    "ObjectAttributes": ".object_attributes",
    "ObjectIdKind": ".object_id_kind",
    "ObjectNotFilter": ".object_not_filter",
    "ObjectOrFilter": ".object_or_filter",
    "ObjectProfile": ".object_profile",
    "ObjectRelationshipPage": ".object_relationship_page",
    "ObjectSearchPage": ".object_search_page",
    "ObjectStoredAttributes": ".object_stored_attributes",
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
    "PersonData": ".person_data",
    "PersonImportIdentifier": ".person_import_identifier",
    "PersonOfBroadcastByEmail": ".person_of_broadcast_by_email",
    "PersonOfBroadcastById": ".person_of_broadcast_by_id",
    "PreviewDesignStudioEmail": ".preview_design_studio_email",
    "PrivacyLevel": ".privacy_level",
    "PushConsent": ".push_consent",
    "PushData": ".push_data",
    "PushDevice": ".push_device",
    "PushNewsletter": ".push_newsletter",
    "PushPayload": ".push_payload",
    "PushSound": ".push_sound",
    "PushStatus": ".push_status",
    "RateLimitPeriod": ".rate_limit_period",
    "RecipientAttribute": ".recipient_attribute",
    "RecipientAttributeEquals": ".recipient_attribute_equals",
    "RecipientAttributeExists": ".recipient_attribute_exists",
    "RelatedObject": ".related_object",
    "RelatedPerson": ".related_person",
    "RelationshipAttributeTriggers": ".relationship_attribute_triggers",
    "RelationshipAttributes": ".relationship_attributes",
    "RelationshipTimes": ".relationship_times",
    "ReportingEvent": ".reporting_event",
    "ReportingWebhook": ".reporting_webhook",
    "ReportingWebhookList": ".reporting_webhook_list",
    "ReportingWebhookType": ".reporting_webhook_type",
    "RequestMethod": ".request_method",
    "RetentionFields": ".retention_fields",
    "ScheduleNewsletter": ".schedule_newsletter",
    "SdkPush": ".sdk_push",
    "SdkPushContent": ".sdk_push_content",
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
    "SendAnswer": ".send_answer",
    "SendEmail": ".send_email",
    "SendFields": ".send_fields",
    "SendInApp": ".send_in_app",
    "SendInboxMessage": ".send_inbox_message",
    "SendPush": ".send_push",
    "SendSms": ".send_sms",
    "SendWhatsapp": ".send_whatsapp",
    "SenderIdentity": ".sender_identity",
    "SenderIdentityAnswer": ".sender_identity_answer",
    "SenderIdentityPage": ".sender_identity_page",
    "SenderType": ".sender_type",
    "SenderUsage": ".sender_usage",
    "SendingState": ".sending_state",
    "SmsNewsletter": ".sms_newsletter",
    "Snippet": ".snippet",
    "SnippetAnswer": ".snippet_answer",
    "SnippetList": ".snippet_list",
    "SortOrder": ".sort_order",
    "StartLiveNotification": ".start_live_notification",
    "StepReference": ".step_reference",
    "StoredAttributes": ".stored_attributes",
    "SubmitInboxPreviews": ".submit_inbox_previews",
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
    "TemplateReference": ".template_reference",
    "TestGroup": ".test_group",
    "TestGroupList": ".test_group_list",
    "TrackedLink": ".tracked_link",
    "TrackedResponses": ".tracked_responses",
    "TransactionalContent": ".transactional_content",
    "TransactionalContentAnswer": ".transactional_content_answer",
    "TransactionalContentList": ".transactional_content_list",
    "TransactionalContentType": ".transactional_content_type",
    "TransactionalLanguageAnswer": ".transactional_language_answer",
    "TransactionalMessage": ".transactional_message",
    "TransactionalMessageAnswer": ".transactional_message_answer",
    "TransactionalMessageList": ".transactional_message_list",
    "TriggerAnswer": ".trigger_answer",
    "TriggerBroadcast": ".trigger_broadcast",
    "TriggerData": ".trigger_data",
    "TriggerErrorPage": ".trigger_error_page",
    "UpdateAction": ".update_action",
    "UpdateAsset": ".update_asset",
    "UpdateAssetFolder": ".update_asset_folder",
    "UpdateCollection": ".update_collection",
    "UpdateDesignStudioComponent": ".update_design_studio_component",
    "UpdateDesignStudioEmail": ".update_design_studio_email",
    "UpdateDesignStudioFolder": ".update_design_studio_folder",
    "UpdateDesignStudioTranslation": ".update_design_studio_translation",
    "UpdateLiveNotification": ".update_live_notification",
    "UpdateNewsletterContent": ".update_newsletter_content",
    "UpdateOptOuts": ".update_opt_outs",
    "UpdateTransactionalContent": ".update_transactional_content",
    "UploadAsset": ".upload_asset",
    "WebhookMethod": ".webhook_method",
    "WebhookNewsletter": ".webhook_newsletter",
    "Workspace": ".workspace",
    "WorkspaceList": ".workspace_list",
    "WorkspaceTopic": ".workspace_topic",
    "WorkspaceTopicList": ".workspace_topic_list",
    "WriteReportingWebhook": ".write_reporting_webhook",
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
