"""The App API, resource by resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._shared import AsyncRequester, Requester

if TYPE_CHECKING:
    from .activities import ActivitiesResource, AsyncActivitiesResource
    from .assets import AssetsResource, AsyncAssetsResource
    from .broadcasts import AsyncBroadcastsResource, BroadcastsResource
    from .campaigns import AsyncCampaignsResource, CampaignsResource
    from .collections import AsyncCollectionsResource, CollectionsResource
    from .customers import AsyncCustomersResource, CustomersResource
    from .data_index import AsyncDataIndexResource, DataIndexResource
    from .design_studio import AsyncDesignStudioResource, DesignStudioResource
    from .design_studio_emails import AsyncDesignStudioEmailsResource, DesignStudioEmailsResource
    from .esp_suppression import AsyncEspSuppressionResource, EspSuppressionResource
    from .exports import AsyncExportsResource, ExportsResource
    from .imports import AsyncImportsResource, ImportsResource
    from .info import AsyncInfoResource, InfoResource
    from .live_notifications import AsyncLiveNotificationsResource, LiveNotificationsResource
    from .messages import AsyncMessagesResource, MessagesResource
    from .newsletters import AsyncNewslettersResource, NewslettersResource
    from .objects import AsyncObjectsResource, ObjectsResource
    from .opt_outs import AsyncOptOutsResource, OptOutsResource
    from .reporting_webhooks import AsyncReportingWebhooksResource, ReportingWebhooksResource
    from .segments import AsyncSegmentsResource, SegmentsResource
    from .sender_identities import AsyncSenderIdentitiesResource, SenderIdentitiesResource
    from .snippets import AsyncSnippetsResource, SnippetsResource
    from .subscription_center import AsyncSubscriptionCenterResource, SubscriptionCenterResource
    from .transactional import AsyncTransactionalResource, TransactionalResource
    from .workspaces import AsyncWorkspacesResource, WorkspacesResource


class AppAPI:
    """The App API."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    @cached_property
    def activities(self) -> ActivitiesResource:
        """Read what people did and what happened to them, over the whole workspace."""
        from .activities import ActivitiesResource

        return ActivitiesResource(self._requester)

    @cached_property
    def assets(self) -> AssetsResource:
        """Upload, read, move and delete files and their folders."""
        from .assets import AssetsResource

        return AssetsResource(self._requester)

    @cached_property
    def broadcasts(self) -> BroadcastsResource:
        """Trigger broadcasts, read their results, and change the content of their steps."""
        from .broadcasts import BroadcastsResource

        return BroadcastsResource(self._requester)

    @cached_property
    def campaigns(self) -> CampaignsResource:
        """Read campaigns and their results, and change the content of their steps."""
        from .campaigns import CampaignsResource

        return CampaignsResource(self._requester)

    @cached_property
    def collections(self) -> CollectionsResource:
        """Make, read, change and delete collections and their rows."""
        from .collections import CollectionsResource

        return CollectionsResource(self._requester)

    @cached_property
    def customers(self) -> CustomersResource:
        """Find people and read what the workspace holds of them."""
        from .customers import CustomersResource

        return CustomersResource(self._requester)

    @cached_property
    def data_index(self) -> DataIndexResource:
        """Describe attributes and events for those who work in the workspace."""
        from .data_index import DataIndexResource

        return DataIndexResource(self._requester)

    @cached_property
    def design_studio(self) -> DesignStudioResource:
        """Folders and reusable components that emails are made of."""
        from .design_studio import DesignStudioResource

        return DesignStudioResource(self._requester)

    @cached_property
    def design_studio_emails(self) -> DesignStudioEmailsResource:
        """Emails of the Design Studio, their translations and versions, publishing and checks."""
        from .design_studio_emails import DesignStudioEmailsResource

        return DesignStudioEmailsResource(self._requester)

    @cached_property
    def esp_suppression(self) -> EspSuppressionResource:
        """Read and change the email provider's suppression lists."""
        from .esp_suppression import EspSuppressionResource

        return EspSuppressionResource(self._requester)

    @cached_property
    def exports(self) -> ExportsResource:
        """Start exports, watch them, and download their files."""
        from .exports import ExportsResource

        return ExportsResource(self._requester)

    @cached_property
    def imports(self) -> ImportsResource:
        """Start imports and watch them."""
        from .imports import ImportsResource

        return ImportsResource(self._requester)

    @cached_property
    def info(self) -> InfoResource:
        """Read facts about the service itself."""
        from .info import InfoResource

        return InfoResource(self._requester)

    @cached_property
    def live_notifications(self) -> LiveNotificationsResource:
        """Start, change and end live notifications."""
        from .live_notifications import LiveNotificationsResource

        return LiveNotificationsResource(self._requester)

    @cached_property
    def messages(self) -> MessagesResource:
        """Read deliveries, what became of them, and what they said."""
        from .messages import MessagesResource

        return MessagesResource(self._requester)

    @cached_property
    def newsletters(self) -> NewslettersResource:
        """Make, send and read newsletters, their contents and their results."""
        from .newsletters import NewslettersResource

        return NewslettersResource(self._requester)

    @cached_property
    def objects(self) -> ObjectsResource:
        """Find objects and read what the workspace holds of them."""
        from .objects import ObjectsResource

        return ObjectsResource(self._requester)

    @cached_property
    def opt_outs(self) -> OptOutsResource:
        """Read and write who wants no messages from which sender."""
        from .opt_outs import OptOutsResource

        return OptOutsResource(self._requester)

    @cached_property
    def reporting_webhooks(self) -> ReportingWebhooksResource:
        """Register, read, change and remove reporting webhooks."""
        from .reporting_webhooks import ReportingWebhooksResource

        return ReportingWebhooksResource(self._requester)

    @cached_property
    def segments(self) -> SegmentsResource:
        """Make, read and delete segments."""
        from .segments import SegmentsResource

        return SegmentsResource(self._requester)

    @cached_property
    def sender_identities(self) -> SenderIdentitiesResource:
        """Read the senders of messages and what uses them."""
        from .sender_identities import SenderIdentitiesResource

        return SenderIdentitiesResource(self._requester)

    @cached_property
    def snippets(self) -> SnippetsResource:
        """Make, read, change and delete snippets."""
        from .snippets import SnippetsResource

        return SnippetsResource(self._requester)

    @cached_property
    def subscription_center(self) -> SubscriptionCenterResource:
        """Read topics and channels, and link a person to their own page."""
        from .subscription_center import SubscriptionCenterResource

        return SubscriptionCenterResource(self._requester)

    @cached_property
    def transactional(self) -> TransactionalResource:
        """Read and change transactional messages, and send them."""
        from .transactional import TransactionalResource

        return TransactionalResource(self._requester)

    @cached_property
    def workspaces(self) -> WorkspacesResource:
        """Read the workspaces of the account."""
        from .workspaces import WorkspacesResource

        return WorkspacesResource(self._requester)


class AsyncAppAPI:
    """The App API, asynchronously."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    @cached_property
    def activities(self) -> AsyncActivitiesResource:
        """Read what people did and what happened to them, over the whole workspace."""
        from .activities import AsyncActivitiesResource

        return AsyncActivitiesResource(self._requester)

    @cached_property
    def assets(self) -> AsyncAssetsResource:
        """Upload, read, move and delete files and their folders."""
        from .assets import AsyncAssetsResource

        return AsyncAssetsResource(self._requester)

    @cached_property
    def broadcasts(self) -> AsyncBroadcastsResource:
        """Trigger broadcasts, read their results, and change the content of their steps."""
        from .broadcasts import AsyncBroadcastsResource

        return AsyncBroadcastsResource(self._requester)

    @cached_property
    def campaigns(self) -> AsyncCampaignsResource:
        """Read campaigns and their results, and change the content of their steps."""
        from .campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self._requester)

    @cached_property
    def collections(self) -> AsyncCollectionsResource:
        """Make, read, change and delete collections and their rows."""
        from .collections import AsyncCollectionsResource

        return AsyncCollectionsResource(self._requester)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """Find people and read what the workspace holds of them."""
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self._requester)

    @cached_property
    def data_index(self) -> AsyncDataIndexResource:
        """Describe attributes and events for those who work in the workspace."""
        from .data_index import AsyncDataIndexResource

        return AsyncDataIndexResource(self._requester)

    @cached_property
    def design_studio(self) -> AsyncDesignStudioResource:
        """Folders and reusable components that emails are made of."""
        from .design_studio import AsyncDesignStudioResource

        return AsyncDesignStudioResource(self._requester)

    @cached_property
    def design_studio_emails(self) -> AsyncDesignStudioEmailsResource:
        """Emails of the Design Studio, their translations and versions, publishing and checks."""
        from .design_studio_emails import AsyncDesignStudioEmailsResource

        return AsyncDesignStudioEmailsResource(self._requester)

    @cached_property
    def esp_suppression(self) -> AsyncEspSuppressionResource:
        """Read and change the email provider's suppression lists."""
        from .esp_suppression import AsyncEspSuppressionResource

        return AsyncEspSuppressionResource(self._requester)

    @cached_property
    def exports(self) -> AsyncExportsResource:
        """Start exports, watch them, and download their files."""
        from .exports import AsyncExportsResource

        return AsyncExportsResource(self._requester)

    @cached_property
    def imports(self) -> AsyncImportsResource:
        """Start imports and watch them."""
        from .imports import AsyncImportsResource

        return AsyncImportsResource(self._requester)

    @cached_property
    def info(self) -> AsyncInfoResource:
        """Read facts about the service itself."""
        from .info import AsyncInfoResource

        return AsyncInfoResource(self._requester)

    @cached_property
    def live_notifications(self) -> AsyncLiveNotificationsResource:
        """Start, change and end live notifications."""
        from .live_notifications import AsyncLiveNotificationsResource

        return AsyncLiveNotificationsResource(self._requester)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """Read deliveries, what became of them, and what they said."""
        from .messages import AsyncMessagesResource

        return AsyncMessagesResource(self._requester)

    @cached_property
    def newsletters(self) -> AsyncNewslettersResource:
        """Make, send and read newsletters, their contents and their results."""
        from .newsletters import AsyncNewslettersResource

        return AsyncNewslettersResource(self._requester)

    @cached_property
    def objects(self) -> AsyncObjectsResource:
        """Find objects and read what the workspace holds of them."""
        from .objects import AsyncObjectsResource

        return AsyncObjectsResource(self._requester)

    @cached_property
    def opt_outs(self) -> AsyncOptOutsResource:
        """Read and write who wants no messages from which sender."""
        from .opt_outs import AsyncOptOutsResource

        return AsyncOptOutsResource(self._requester)

    @cached_property
    def reporting_webhooks(self) -> AsyncReportingWebhooksResource:
        """Register, read, change and remove reporting webhooks."""
        from .reporting_webhooks import AsyncReportingWebhooksResource

        return AsyncReportingWebhooksResource(self._requester)

    @cached_property
    def segments(self) -> AsyncSegmentsResource:
        """Make, read and delete segments."""
        from .segments import AsyncSegmentsResource

        return AsyncSegmentsResource(self._requester)

    @cached_property
    def sender_identities(self) -> AsyncSenderIdentitiesResource:
        """Read the senders of messages and what uses them."""
        from .sender_identities import AsyncSenderIdentitiesResource

        return AsyncSenderIdentitiesResource(self._requester)

    @cached_property
    def snippets(self) -> AsyncSnippetsResource:
        """Make, read, change and delete snippets."""
        from .snippets import AsyncSnippetsResource

        return AsyncSnippetsResource(self._requester)

    @cached_property
    def subscription_center(self) -> AsyncSubscriptionCenterResource:
        """Read topics and channels, and link a person to their own page."""
        from .subscription_center import AsyncSubscriptionCenterResource

        return AsyncSubscriptionCenterResource(self._requester)

    @cached_property
    def transactional(self) -> AsyncTransactionalResource:
        """Read and change transactional messages, and send them."""
        from .transactional import AsyncTransactionalResource

        return AsyncTransactionalResource(self._requester)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesResource:
        """Read the workspaces of the account."""
        from .workspaces import AsyncWorkspacesResource

        return AsyncWorkspacesResource(self._requester)
