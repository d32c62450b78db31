"""Make, read, change and delete collections and their rows."""

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
    from ..models.collection_answer import CollectionAnswer
    from ..models.collection_list import CollectionList
    from ..models.json_object import JsonObject


class CollectionsResource:
    """Make, read, change and delete collections and their rows."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        *,
        name: str,
        data: Sequence[Mapping[str, object]] | Unset = UNSET,
        url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Make a collection from rows or from a file.

        The body holds either `data` or `url`. A file is CSV or JSON: its content type says which, else its
        ending, else it is read as JSON.

        Limits: 10 MB in all and 10 KB a row.

        A malformed body is answered 400.

        A repeat is not safe: it may make a second collection.

        Source: App API document.

        Args:
            name: Name of the collection, by which messages find it.
            data: The rows, at most 10 KB each and 10 MB in all.
            url: Address of a CSV or JSON file with the rows. The service has to reach it without a key.
            options: what this call does differently from its client.

        Returns:
            One collection.

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
        from ..api.collections import collections_create

        request = collections_create.build_request(
            body=present({"name": name, "data": data, "url": url}),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        collection_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a collection with its rows.

        It is never refused for use: messages that hold it then find nothing.

        An unknown collection is answered 404.

        A repeat is safe: the collection stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.collections import collections_delete

        request = collections_delete.build_request(
            collection_id,
        )
        self._requester.call(request, options=options)

    def get(
        self,
        collection_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Read what one collection is, without its rows.

        `collections.get_content` reads the rows.

        An unknown collection is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            options: what this call does differently from its client.

        Returns:
            One collection.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.collections import collections_get

        request = collections_get.build_request(
            collection_id,
        )
        return self._requester.call(request, options=options)

    def get_content(
        self,
        collection_id: int,
        *,
        options: CallOptions | None = None,
    ) -> JsonObject | list[JsonObject]:
        """Read the rows of a collection.

        The rows come as they are stored, without an envelope. The API document declares one object and
        speaks of all rows, so a list of rows is read as well.

        An unknown collection is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            options: what this call does differently from its client.

        Returns:
            `JsonObject | list[JsonObject]`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.collections import collections_get_content

        request = collections_get_content.build_request(
            collection_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CollectionList:
        """List all collections of the workspace.

        Without their rows. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Collections of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.collections import collections_list

        request = collections_list.build_request()
        return self._requester.call(request, options=options)

    def update(
        self,
        collection_id: int,
        *,
        name: str | Unset = UNSET,
        data: Sequence[Mapping[str, object]] | Unset = UNSET,
        url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Rename a collection or replace its rows.

        `data` or `url`, of which one at most is given, replaces every row; without them the rows stay. A
        new name is never refused for use: messages that hold the old one then find nothing.

        Limits: 10 MB in all and 10 KB a row.

        A malformed body is answered 400.

        A repeat is safe: the collection is the same after it.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            name: New name of the collection.
            data: New rows, at most 10 KB each and 10 MB in all. They replace the old ones.
            url: Address of a CSV or JSON file with new rows. They replace the old ones.
            options: what this call does differently from its client.

        Returns:
            One collection.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.collections import collections_update

        request = collections_update.build_request(
            collection_id,
            body=present({"name": name, "data": data, "url": url}),
        )
        return self._requester.call(request, options=options)

    def update_content(
        self,
        collection_id: int,
        body: Sequence[Mapping[str, object]] | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Replace all rows of a collection.

        The rows are the whole body, without an envelope. The API document declares one object and speaks of
        all rows, so a list of rows can be sent as well; `collections.update` with `data` is documented
        without that doubt.

        Limits: 10 MB in all and 10 KB a row.

        An unknown collection is answered 404.

        A repeat is safe: the rows are the same after it.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            body: Rows of a collection without an envelope.
            options: what this call does differently from its client.

        Returns:
            One collection.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.collections import collections_update_content

        request = collections_update_content.build_request(
            collection_id,
            body=body,
        )
        return self._requester.call(request, options=options)


class AsyncCollectionsResource:
    """Make, read, change and delete collections and their rows."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        *,
        name: str,
        data: Sequence[Mapping[str, object]] | Unset = UNSET,
        url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Make a collection from rows or from a file.

        The body holds either `data` or `url`. A file is CSV or JSON: its content type says which, else its
        ending, else it is read as JSON.

        Limits: 10 MB in all and 10 KB a row.

        A malformed body is answered 400.

        A repeat is not safe: it may make a second collection.

        Source: App API document.

        Args:
            name: Name of the collection, by which messages find it.
            data: The rows, at most 10 KB each and 10 MB in all.
            url: Address of a CSV or JSON file with the rows. The service has to reach it without a key.
            options: what this call does differently from its client.

        Returns:
            One collection.

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
        from ..api.collections import collections_create

        request = collections_create.build_request(
            body=present({"name": name, "data": data, "url": url}),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        collection_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a collection with its rows.

        It is never refused for use: messages that hold it then find nothing.

        An unknown collection is answered 404.

        A repeat is safe: the collection stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.collections import collections_delete

        request = collections_delete.build_request(
            collection_id,
        )
        await self._requester.call(request, options=options)

    async def get(
        self,
        collection_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Read what one collection is, without its rows.

        `collections.get_content` reads the rows.

        An unknown collection is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            options: what this call does differently from its client.

        Returns:
            One collection.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.collections import collections_get

        request = collections_get.build_request(
            collection_id,
        )
        return await self._requester.call(request, options=options)

    async def get_content(
        self,
        collection_id: int,
        *,
        options: CallOptions | None = None,
    ) -> JsonObject | list[JsonObject]:
        """Read the rows of a collection.

        The rows come as they are stored, without an envelope. The API document declares one object and
        speaks of all rows, so a list of rows is read as well.

        An unknown collection is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            options: what this call does differently from its client.

        Returns:
            `JsonObject | list[JsonObject]`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.collections import collections_get_content

        request = collections_get_content.build_request(
            collection_id,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CollectionList:
        """List all collections of the workspace.

        Without their rows. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Collections of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.collections import collections_list

        request = collections_list.build_request()
        return await self._requester.call(request, options=options)

    async def update(
        self,
        collection_id: int,
        *,
        name: str | Unset = UNSET,
        data: Sequence[Mapping[str, object]] | Unset = UNSET,
        url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Rename a collection or replace its rows.

        `data` or `url`, of which one at most is given, replaces every row; without them the rows stay. A
        new name is never refused for use: messages that hold the old one then find nothing.

        Limits: 10 MB in all and 10 KB a row.

        A malformed body is answered 400.

        A repeat is safe: the collection is the same after it.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            name: New name of the collection.
            data: New rows, at most 10 KB each and 10 MB in all. They replace the old ones.
            url: Address of a CSV or JSON file with new rows. They replace the old ones.
            options: what this call does differently from its client.

        Returns:
            One collection.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.collections import collections_update

        request = collections_update.build_request(
            collection_id,
            body=present({"name": name, "data": data, "url": url}),
        )
        return await self._requester.call(request, options=options)

    async def update_content(
        self,
        collection_id: int,
        body: Sequence[Mapping[str, object]] | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> CollectionAnswer:
        """Replace all rows of a collection.

        The rows are the whole body, without an envelope. The API document declares one object and speaks of
        all rows, so a list of rows can be sent as well; `collections.update` with `data` is documented
        without that doubt.

        Limits: 10 MB in all and 10 KB a row.

        An unknown collection is answered 404.

        A repeat is safe: the rows are the same after it.

        Source: App API document.

        Args:
            collection_id: Number of the collection.
            body: Rows of a collection without an envelope.
            options: what this call does differently from its client.

        Returns:
            One collection.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.collections import collections_update_content

        request = collections_update_content.build_request(
            collection_id,
            body=body,
        )
        return await self._requester.call(request, options=options)
