"""Start exports, watch them, and download their files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncRequester,
    CallOptions,
    Requester,
    Unset,
    present,
)

if TYPE_CHECKING:
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.export_action_deliveries import ExportActionDeliveries
    from ..models.export_answer import ExportAnswer
    from ..models.export_campaign_deliveries import ExportCampaignDeliveries
    from ..models.export_download import ExportDownload
    from ..models.export_list import ExportList
    from ..models.export_newsletter_deliveries import ExportNewsletterDeliveries
    from ..models.export_transactional_deliveries import ExportTransactionalDeliveries
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.segment_filter import SegmentFilter


class ExportsResource:
    """Start exports, watch them, and download their files."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def export_customers(
        self,
        *,
        filters: AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter | Mapping[str, object],
        attributes: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ExportAnswer:
        """Start an export of the people that match a filter.

        The answer comes at once, with the export `pending`. `exports.wait` waits until it is `done`, and
        saves its file, a CSV.

        The filter is one of `customers.search`. An older document shows at most three levels of nesting
        here.

        A malformed filter is answered 400.

        A repeat is not safe: it starts a second export.

        Source: App API document.

        Args:
            filters: Condition on people, of exactly one kind. Conditions nest freely.
            attributes: Attributes of the people to export.
            options: what this call does differently from its client.

        Returns:
            One export.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.exports import exports_export_customers

        request = exports_export_customers.build_request(
            body=present({"filters": filters, "attributes": attributes}),
        )
        return self._requester.call(request, options=options)

    def export_deliveries(
        self,
        body: ExportNewsletterDeliveries
        | ExportCampaignDeliveries
        | ExportTransactionalDeliveries
        | ExportActionDeliveries
        | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> ExportAnswer:
        """Start an export of the deliveries of one message.

        The deliveries are those of exactly one newsletter, campaign, transactional message or step. The
        answer comes at once, with the export `pending`. `exports.wait` waits until it is `done`, and saves
        its file, a CSV.

        The times filter on when a delivery was made, not on when it was sent. Without them it is the latest
        six months.

        Limits: a window of at most 12 months. A longer one is not refused but cut, and its newest part is
        exported.

        A malformed body is answered 400.

        A repeat is not safe: it starts a second export.

        Source: App API document.

        Args:
            body: Deliveries to export, those of exactly one message.
            options: what this call does differently from its client.

        Returns:
            One export.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.exports import exports_export_deliveries

        request = exports_export_deliveries.build_request(
            body=body,
        )
        return self._requester.call(request, options=options)

    def get(
        self,
        export_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ExportAnswer:
        """Read how far one export is.

        The reports of an import, on its errors and warnings, are exports as well.

        An unknown export is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            export_id: Number of the export.
            options: what this call does differently from its client.

        Returns:
            One export.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.exports import exports_get

        request = exports_get.build_request(
            export_id,
        )
        return self._requester.call(request, options=options)

    def get_download(
        self,
        export_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ExportDownload:
        """Get the address of the file of a finished export.

        The address is signed: it needs no key, and it holds for 15 minutes. Ask for a new one after that.
        `exports.download` does all of it, and saves the file.

        The export has to be `done`. An unknown export is answered 404.

        A repeat is safe: it only makes another address.

        Source: App API document.

        Args:
            export_id: Number of the export.
            options: what this call does differently from its client.

        Returns:
            Where the file of an export is.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.exports import exports_get_download

        request = exports_get_download.build_request(
            export_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ExportList:
        """List all exports of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Exports of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.exports import exports_list

        request = exports_list.build_request()
        return self._requester.call(request, options=options)


class AsyncExportsResource:
    """Start exports, watch them, and download their files."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def export_customers(
        self,
        *,
        filters: AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter | Mapping[str, object],
        attributes: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ExportAnswer:
        """Start an export of the people that match a filter.

        The answer comes at once, with the export `pending`. `exports.wait` waits until it is `done`, and
        saves its file, a CSV.

        The filter is one of `customers.search`. An older document shows at most three levels of nesting
        here.

        A malformed filter is answered 400.

        A repeat is not safe: it starts a second export.

        Source: App API document.

        Args:
            filters: Condition on people, of exactly one kind. Conditions nest freely.
            attributes: Attributes of the people to export.
            options: what this call does differently from its client.

        Returns:
            One export.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.exports import exports_export_customers

        request = exports_export_customers.build_request(
            body=present({"filters": filters, "attributes": attributes}),
        )
        return await self._requester.call(request, options=options)

    async def export_deliveries(
        self,
        body: ExportNewsletterDeliveries
        | ExportCampaignDeliveries
        | ExportTransactionalDeliveries
        | ExportActionDeliveries
        | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> ExportAnswer:
        """Start an export of the deliveries of one message.

        The deliveries are those of exactly one newsletter, campaign, transactional message or step. The
        answer comes at once, with the export `pending`. `exports.wait` waits until it is `done`, and saves
        its file, a CSV.

        The times filter on when a delivery was made, not on when it was sent. Without them it is the latest
        six months.

        Limits: a window of at most 12 months. A longer one is not refused but cut, and its newest part is
        exported.

        A malformed body is answered 400.

        A repeat is not safe: it starts a second export.

        Source: App API document.

        Args:
            body: Deliveries to export, those of exactly one message.
            options: what this call does differently from its client.

        Returns:
            One export.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.exports import exports_export_deliveries

        request = exports_export_deliveries.build_request(
            body=body,
        )
        return await self._requester.call(request, options=options)

    async def get(
        self,
        export_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ExportAnswer:
        """Read how far one export is.

        The reports of an import, on its errors and warnings, are exports as well.

        An unknown export is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            export_id: Number of the export.
            options: what this call does differently from its client.

        Returns:
            One export.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.exports import exports_get

        request = exports_get.build_request(
            export_id,
        )
        return await self._requester.call(request, options=options)

    async def get_download(
        self,
        export_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ExportDownload:
        """Get the address of the file of a finished export.

        The address is signed: it needs no key, and it holds for 15 minutes. Ask for a new one after that.
        `exports.download` does all of it, and saves the file.

        The export has to be `done`. An unknown export is answered 404.

        A repeat is safe: it only makes another address.

        Source: App API document.

        Args:
            export_id: Number of the export.
            options: what this call does differently from its client.

        Returns:
            Where the file of an export is.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.exports import exports_get_download

        request = exports_get_download.build_request(
            export_id,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ExportList:
        """List all exports of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Exports of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.exports import exports_list

        request = exports_list.build_request()
        return await self._requester.call(request, options=options)
