"""Start imports and watch them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
    present,
)

if TYPE_CHECKING:
    from ..models.import_answer import ImportAnswer
    from ..models.import_events import ImportEvents
    from ..models.import_objects import ImportObjects
    from ..models.import_people import ImportPeople
    from ..models.import_relationships import ImportRelationships


class ImportsResource:
    """Start imports and watch them."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        *,
        import_: ImportPeople | ImportEvents | ImportObjects | ImportRelationships | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> ImportAnswer:
        """Start an import from a CSV file.

        The service fetches the file, so its address has to be open to it; one that holds for two hours is
        advised. The answer comes at once: it only says that the request is in order. `imports.wait` waits
        until the import is over, and saves the report on bad rows.

        A row of people, objects or relationships acts like an identify, a row of events like a tracked
        event. Segments and campaigns follow as they do there.

        A repeat is not safe: it starts a second import, and events are then counted twice.

        Source: App API document.

        Args:
            import_: What to import, by its type.
            options: what this call does differently from its client.

        Returns:
            One import.

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
        from ..api.imports import imports_create

        request = imports_create.build_request(
            body=present({"import": import_}),
        )
        return self._requester.call(request, options=options)

    def get(
        self,
        import_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ImportAnswer:
        """Read how far one import is.

        An import is over when its state is `imported`, `failed` or `canceled`. Reports on bad rows are
        exports: their numbers and addresses are there only when there are such rows.

        What an unknown import is answered is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            import_id: Number of the import.
            options: what this call does differently from its client.

        Returns:
            One import.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.imports import imports_get

        request = imports_get.build_request(
            import_id,
        )
        return self._requester.call(request, options=options)


class AsyncImportsResource:
    """Start imports and watch them."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        *,
        import_: ImportPeople | ImportEvents | ImportObjects | ImportRelationships | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> ImportAnswer:
        """Start an import from a CSV file.

        The service fetches the file, so its address has to be open to it; one that holds for two hours is
        advised. The answer comes at once: it only says that the request is in order. `imports.wait` waits
        until the import is over, and saves the report on bad rows.

        A row of people, objects or relationships acts like an identify, a row of events like a tracked
        event. Segments and campaigns follow as they do there.

        A repeat is not safe: it starts a second import, and events are then counted twice.

        Source: App API document.

        Args:
            import_: What to import, by its type.
            options: what this call does differently from its client.

        Returns:
            One import.

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
        from ..api.imports import imports_create

        request = imports_create.build_request(
            body=present({"import": import_}),
        )
        return await self._requester.call(request, options=options)

    async def get(
        self,
        import_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ImportAnswer:
        """Read how far one import is.

        An import is over when its state is `imported`, `failed` or `canceled`. Reports on bad rows are
        exports: their numbers and addresses are there only when there are such rows.

        What an unknown import is answered is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            import_id: Number of the import.
            options: what this call does differently from its client.

        Returns:
            One import.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.imports import imports_get

        request = imports_get.build_request(
            import_id,
        )
        return await self._requester.call(request, options=options)
