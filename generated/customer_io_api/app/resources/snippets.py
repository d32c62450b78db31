"""Make, read, change and delete snippets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
    present,
)

if TYPE_CHECKING:
    from ..models.snippet_answer import SnippetAnswer
    from ..models.snippet_list import SnippetList


class SnippetsResource:
    """Make, read, change and delete snippets."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        *,
        name: str,
        value: str,
        options: CallOptions | None = None,
    ) -> SnippetAnswer:
        """Make a snippet whose name is new.

        It never overwrites: a name that exists is answered 422. So are a blank name or value, one that is
        too long, and Liquid that refers to another snippet. `snippets.update` overwrites.

        Limits: a name of 150 characters, a value of 16000, each without the blanks around it.

        A repeat is not safe: where the first call did make the snippet, the second is answered 422.

        Source: App API document.

        Args:
            name: Name of the snippet, at most 150 characters. Blanks around it are cut off.
            value: Text of the snippet, at most 16000 characters. Blanks around it are cut off. Liquid
                in it cannot refer to another snippet.
            options: what this call does differently from its client.

        Returns:
            One snippet.

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
        from ..api.snippets import snippets_create

        request = snippets_create.build_request(
            body=present({"name": name, "value": value}),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        snippet_name: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a snippet that no message uses.

        One that is in use is answered 400 and stays.

        An unknown snippet is answered 404.

        A repeat is safe: the snippet stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            snippet_name: Name of the snippet.
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
        from ..api.snippets import snippets_delete

        request = snippets_delete.build_request(
            snippet_name,
        )
        self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SnippetList:
        """List all snippets of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Snippets of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.snippets import snippets_list

        request = snippets_list.build_request()
        return self._requester.call(request, options=options)

    def update(
        self,
        *,
        name: str,
        value: str,
        options: CallOptions | None = None,
    ) -> SnippetAnswer:
        """Make a snippet or overwrite the one of this name.

        Messages that are sent later use the new value. A name or value that is refused is answered 400.

        Limits: a name of 150 characters, a value of 16000, each without the blanks around it.

        A repeat is safe: the snippet has the same value after it.

        Source: App API document.

        Args:
            name: Name of the snippet, at most 150 characters. Blanks around it are cut off.
            value: Text of the snippet, at most 16000 characters. Blanks around it are cut off. Liquid
                in it cannot refer to another snippet.
            options: what this call does differently from its client.

        Returns:
            One snippet.

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
        from ..api.snippets import snippets_update

        request = snippets_update.build_request(
            body=present({"name": name, "value": value}),
        )
        return self._requester.call(request, options=options)


class AsyncSnippetsResource:
    """Make, read, change and delete snippets."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        *,
        name: str,
        value: str,
        options: CallOptions | None = None,
    ) -> SnippetAnswer:
        """Make a snippet whose name is new.

        It never overwrites: a name that exists is answered 422. So are a blank name or value, one that is
        too long, and Liquid that refers to another snippet. `snippets.update` overwrites.

        Limits: a name of 150 characters, a value of 16000, each without the blanks around it.

        A repeat is not safe: where the first call did make the snippet, the second is answered 422.

        Source: App API document.

        Args:
            name: Name of the snippet, at most 150 characters. Blanks around it are cut off.
            value: Text of the snippet, at most 16000 characters. Blanks around it are cut off. Liquid
                in it cannot refer to another snippet.
            options: what this call does differently from its client.

        Returns:
            One snippet.

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
        from ..api.snippets import snippets_create

        request = snippets_create.build_request(
            body=present({"name": name, "value": value}),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        snippet_name: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a snippet that no message uses.

        One that is in use is answered 400 and stays.

        An unknown snippet is answered 404.

        A repeat is safe: the snippet stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            snippet_name: Name of the snippet.
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
        from ..api.snippets import snippets_delete

        request = snippets_delete.build_request(
            snippet_name,
        )
        await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SnippetList:
        """List all snippets of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Snippets of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.snippets import snippets_list

        request = snippets_list.build_request()
        return await self._requester.call(request, options=options)

    async def update(
        self,
        *,
        name: str,
        value: str,
        options: CallOptions | None = None,
    ) -> SnippetAnswer:
        """Make a snippet or overwrite the one of this name.

        Messages that are sent later use the new value. A name or value that is refused is answered 400.

        Limits: a name of 150 characters, a value of 16000, each without the blanks around it.

        A repeat is safe: the snippet has the same value after it.

        Source: App API document.

        Args:
            name: Name of the snippet, at most 150 characters. Blanks around it are cut off.
            value: Text of the snippet, at most 16000 characters. Blanks around it are cut off. Liquid
                in it cannot refer to another snippet.
            options: what this call does differently from its client.

        Returns:
            One snippet.

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
        from ..api.snippets import snippets_update

        request = snippets_update.build_request(
            body=present({"name": name, "value": value}),
        )
        return await self._requester.call(request, options=options)
