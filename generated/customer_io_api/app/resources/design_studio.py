"""Folders and reusable components that emails are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncPager,
    AsyncRequester,
    CallOptions,
    Pager,
    PageSource,
    Request,
    Requester,
    Unset,
    cursor_number,
    cursor_text,
    next_page,
    present,
)

if TYPE_CHECKING:
    from ..models.design_studio_component_answer import DesignStudioComponentAnswer
    from ..models.design_studio_component_page import DesignStudioComponentPage
    from ..models.design_studio_component_row import DesignStudioComponentRow
    from ..models.design_studio_folder import DesignStudioFolder
    from ..models.design_studio_folder_answer import DesignStudioFolderAnswer
    from ..models.design_studio_folder_page import DesignStudioFolderPage
    from ..models.design_studio_sort_by import DesignStudioSortBy
    from ..models.sort_order import SortOrder


class DesignStudioResource:
    """Folders and reusable components that emails are made of."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create_component(
        self,
        *,
        name: str,
        tag: str,
        content: str,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioComponentAnswer:
        """Make a reusable component of emails.

        Emails name the component by its `tag`. A field that the service does not know is refused with 400.

        Limits: a name of at most 255 characters.

        A missing or invalid field is answered 400, and an unknown folder 404.

        A repeat is not safe: it can make a second component.

        Source: App API document.

        Args:
            name: Name of the component, at most 255 characters.
            tag: Tag by which emails name the component.
            content: The HTML.
            parent_folder_id: UUID of the folder to put it in. Null or left out, it is the root; empty
                text is refused.
            options: what this call does differently from its client.

        Returns:
            One component.

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
        from ..api.design_studio import design_studio_create_component

        request = design_studio_create_component.build_request(
            body=present({"name": name, "tag": tag, "content": content, "parent_folder_id": parent_folder_id}),
        )
        return self._requester.call(request, options=options)

    def create_folder(
        self,
        *,
        name: str,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioFolderAnswer:
        """Make a folder in the Design Studio.

        It holds emails, components and other folders. A field that the service does not know is refused
        with 400.

        Limits: a name of at most 170 characters, without angle brackets, colons, double quotes, slashes,
        backslashes, bars, question marks, asterisks or full stops. Other names are answered 400.

        An unknown parent is answered 404.

        A repeat is not safe: it can make a second folder.

        Source: App API document.

        Args:
            name: Name of the folder, at most 170 characters. Angle brackets, colons, double quotes,
                slashes, backslashes, bars, question marks, asterisks and full stops are refused.
            parent_folder_id: UUID of the folder to put it in. Null or left out, it is the root; empty
                text is refused.
            options: what this call does differently from its client.

        Returns:
            One folder.

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
        from ..api.design_studio import design_studio_create_folder

        request = design_studio_create_folder.build_request(
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        return self._requester.call(request, options=options)

    def delete_component(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a component of emails.

        Whether a component that emails use is refused is not documented; a refusal is a 409. An unknown
        component is answered 404.

        A repeat is safe: the component stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the component.
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
        from ..api.design_studio import design_studio_delete_component

        request = design_studio_delete_component.build_request(
            id,
        )
        self._requester.call(request, options=options)

    def delete_folder(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a folder of the Design Studio.

        Whether a folder that is not empty is refused is not documented; a refusal is a 409. An unknown
        folder is answered 404.

        A repeat is safe: the folder stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the folder.
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
        from ..api.design_studio import design_studio_delete_folder

        request = design_studio_delete_folder.build_request(
            id,
        )
        self._requester.call(request, options=options)

    def get_component(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioComponentAnswer:
        """Read one component with its HTML.

        An unknown component is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the component.
            options: what this call does differently from its client.

        Returns:
            One component.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_get_component

        request = design_studio_get_component.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def get_folder(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioFolderAnswer:
        """Read one folder of the Design Studio.

        An unknown folder is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the folder.
            options: what this call does differently from its client.

        Returns:
            One folder.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_get_folder

        request = design_studio_get_folder.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def list_components(
        self,
        *,
        tag: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: DesignStudioSortBy | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
        created_before: int | Unset = UNSET,
        created_after: int | Unset = UNSET,
        updated_before: int | Unset = UNSET,
        updated_after: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[DesignStudioComponentRow]:
        """List the reusable components of emails.

        The whole tree below a folder is listed, or what lies directly in it where `direct_descendants_only`
        is true. Without a folder the tree begins at the root. The oldest comes first where no order is
        asked for. The HTML is left out; `design_studio.get_component` reads it. `folders` of the answer
        holds folders of the same place.

        Limits: at most 10000 components a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            tag: Tag of the component to find, by which emails name it.
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: UUID of the folder to list. Left out, the list begins at the root; empty
                text is refused.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            sort_by: What the list is ordered by. The service takes `created` where it is left out.
            sort_order: Direction of the order. The service takes `asc` where it is left out.
            created_before: Only what was made before this time, in Unix seconds.
            created_after: Only what was made after this time, in Unix seconds.
            updated_before: Only what was last changed before this time, in Unix seconds.
            updated_after: Only what was last changed after this time, in Unix seconds.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `DesignStudioComponentRow`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_list_components

        def request(cursor: str | Unset) -> Request[DesignStudioComponentPage]:
            return design_studio_list_components.build_request(
                tag=tag,
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
                sort_by=sort_by,
                sort_order=sort_order,
                created_before=created_before,
                created_after=created_after,
                updated_before=updated_before,
                updated_after=updated_after,
            )

        source: PageSource[DesignStudioComponentPage, DesignStudioComponentRow] = PageSource(
            request=request,
            items=lambda page: page.components,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def list_folders(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: DesignStudioSortBy | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
        created_before: int | Unset = UNSET,
        created_after: int | Unset = UNSET,
        updated_before: int | Unset = UNSET,
        updated_after: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[DesignStudioFolder]:
        """List the folders of the Design Studio.

        The whole tree below a folder is listed, or what lies directly in it where `direct_descendants_only`
        is true. Without a folder the tree begins at the root. The oldest comes first where no order is
        asked for.

        Limits: at most 10000 folders a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: UUID of the folder to list. Left out, the list begins at the root; empty
                text is refused.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            sort_by: What the list is ordered by. The service takes `created` where it is left out.
            sort_order: Direction of the order. The service takes `asc` where it is left out.
            created_before: Only what was made before this time, in Unix seconds.
            created_after: Only what was made after this time, in Unix seconds.
            updated_before: Only what was last changed before this time, in Unix seconds.
            updated_after: Only what was last changed after this time, in Unix seconds.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `DesignStudioFolder`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_list_folders

        def request(cursor: str | Unset) -> Request[DesignStudioFolderPage]:
            return design_studio_list_folders.build_request(
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
                sort_by=sort_by,
                sort_order=sort_order,
                created_before=created_before,
                created_after=created_after,
                updated_before=updated_before,
                updated_after=updated_after,
            )

        source: PageSource[DesignStudioFolderPage, DesignStudioFolder] = PageSource(
            request=request,
            items=lambda page: page.folders,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def update_component(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        content: str | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Change a component of emails.

        At least one field is needed; what is left out stays. A `parent_folder_id` of null moves the
        component to the root. A field that the service does not know is refused with 400.

        Limits: a name of at most 255 characters.

        An unknown component or folder is answered 404.

        A repeat is safe: it sets the same values again.

        Source: App API document.

        Args:
            id: UUID of the component.
            name: New name, at most 255 characters.
            tag: New tag, by which emails name the component.
            content: The new HTML.
            parent_folder_id: UUID of the folder to move it to. Null is the root; empty text is refused.
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
        from ..api.design_studio import design_studio_update_component

        request = design_studio_update_component.build_request(
            id,
            body=present({"name": name, "tag": tag, "content": content, "parent_folder_id": parent_folder_id}),
        )
        self._requester.call(request, options=options)

    def update_folder(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Rename or move a folder of the Design Studio.

        At least one field is needed; what is left out stays. A `parent_folder_id` of null moves the folder
        to the root. It cannot be moved into itself or into a folder below it. A field that the service does
        not know is refused with 400.

        Limits: a name of at most 170 characters, without angle brackets, colons, double quotes, slashes,
        backslashes, bars, question marks, asterisks or full stops. Other names are answered 400.

        An unknown folder is answered 404.

        A repeat is safe: it sets the same name and parent again.

        Source: App API document.

        Args:
            id: UUID of the folder.
            name: New name, at most 170 characters. Angle brackets, colons, double quotes, slashes,
                backslashes, bars, question marks, asterisks and full stops are refused.
            parent_folder_id: UUID of the folder to move it to. Null is the root; empty text is refused.
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
        from ..api.design_studio import design_studio_update_folder

        request = design_studio_update_folder.build_request(
            id,
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        self._requester.call(request, options=options)


class AsyncDesignStudioResource:
    """Folders and reusable components that emails are made of."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create_component(
        self,
        *,
        name: str,
        tag: str,
        content: str,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioComponentAnswer:
        """Make a reusable component of emails.

        Emails name the component by its `tag`. A field that the service does not know is refused with 400.

        Limits: a name of at most 255 characters.

        A missing or invalid field is answered 400, and an unknown folder 404.

        A repeat is not safe: it can make a second component.

        Source: App API document.

        Args:
            name: Name of the component, at most 255 characters.
            tag: Tag by which emails name the component.
            content: The HTML.
            parent_folder_id: UUID of the folder to put it in. Null or left out, it is the root; empty
                text is refused.
            options: what this call does differently from its client.

        Returns:
            One component.

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
        from ..api.design_studio import design_studio_create_component

        request = design_studio_create_component.build_request(
            body=present({"name": name, "tag": tag, "content": content, "parent_folder_id": parent_folder_id}),
        )
        return await self._requester.call(request, options=options)

    async def create_folder(
        self,
        *,
        name: str,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioFolderAnswer:
        """Make a folder in the Design Studio.

        It holds emails, components and other folders. A field that the service does not know is refused
        with 400.

        Limits: a name of at most 170 characters, without angle brackets, colons, double quotes, slashes,
        backslashes, bars, question marks, asterisks or full stops. Other names are answered 400.

        An unknown parent is answered 404.

        A repeat is not safe: it can make a second folder.

        Source: App API document.

        Args:
            name: Name of the folder, at most 170 characters. Angle brackets, colons, double quotes,
                slashes, backslashes, bars, question marks, asterisks and full stops are refused.
            parent_folder_id: UUID of the folder to put it in. Null or left out, it is the root; empty
                text is refused.
            options: what this call does differently from its client.

        Returns:
            One folder.

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
        from ..api.design_studio import design_studio_create_folder

        request = design_studio_create_folder.build_request(
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        return await self._requester.call(request, options=options)

    async def delete_component(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a component of emails.

        Whether a component that emails use is refused is not documented; a refusal is a 409. An unknown
        component is answered 404.

        A repeat is safe: the component stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the component.
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
        from ..api.design_studio import design_studio_delete_component

        request = design_studio_delete_component.build_request(
            id,
        )
        await self._requester.call(request, options=options)

    async def delete_folder(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a folder of the Design Studio.

        Whether a folder that is not empty is refused is not documented; a refusal is a 409. An unknown
        folder is answered 404.

        A repeat is safe: the folder stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the folder.
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
        from ..api.design_studio import design_studio_delete_folder

        request = design_studio_delete_folder.build_request(
            id,
        )
        await self._requester.call(request, options=options)

    async def get_component(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioComponentAnswer:
        """Read one component with its HTML.

        An unknown component is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the component.
            options: what this call does differently from its client.

        Returns:
            One component.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_get_component

        request = design_studio_get_component.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def get_folder(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioFolderAnswer:
        """Read one folder of the Design Studio.

        An unknown folder is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the folder.
            options: what this call does differently from its client.

        Returns:
            One folder.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_get_folder

        request = design_studio_get_folder.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    def list_components(
        self,
        *,
        tag: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: DesignStudioSortBy | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
        created_before: int | Unset = UNSET,
        created_after: int | Unset = UNSET,
        updated_before: int | Unset = UNSET,
        updated_after: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[DesignStudioComponentRow]:
        """List the reusable components of emails.

        The whole tree below a folder is listed, or what lies directly in it where `direct_descendants_only`
        is true. Without a folder the tree begins at the root. The oldest comes first where no order is
        asked for. The HTML is left out; `design_studio.get_component` reads it. `folders` of the answer
        holds folders of the same place.

        Limits: at most 10000 components a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            tag: Tag of the component to find, by which emails name it.
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: UUID of the folder to list. Left out, the list begins at the root; empty
                text is refused.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            sort_by: What the list is ordered by. The service takes `created` where it is left out.
            sort_order: Direction of the order. The service takes `asc` where it is left out.
            created_before: Only what was made before this time, in Unix seconds.
            created_after: Only what was made after this time, in Unix seconds.
            updated_before: Only what was last changed before this time, in Unix seconds.
            updated_after: Only what was last changed after this time, in Unix seconds.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `DesignStudioComponentRow`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_list_components

        def request(cursor: str | Unset) -> Request[DesignStudioComponentPage]:
            return design_studio_list_components.build_request(
                tag=tag,
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
                sort_by=sort_by,
                sort_order=sort_order,
                created_before=created_before,
                created_after=created_after,
                updated_before=updated_before,
                updated_after=updated_after,
            )

        source: PageSource[DesignStudioComponentPage, DesignStudioComponentRow] = PageSource(
            request=request,
            items=lambda page: page.components,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def list_folders(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: DesignStudioSortBy | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
        created_before: int | Unset = UNSET,
        created_after: int | Unset = UNSET,
        updated_before: int | Unset = UNSET,
        updated_after: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[DesignStudioFolder]:
        """List the folders of the Design Studio.

        The whole tree below a folder is listed, or what lies directly in it where `direct_descendants_only`
        is true. Without a folder the tree begins at the root. The oldest comes first where no order is
        asked for.

        Limits: at most 10000 folders a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: UUID of the folder to list. Left out, the list begins at the root; empty
                text is refused.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            sort_by: What the list is ordered by. The service takes `created` where it is left out.
            sort_order: Direction of the order. The service takes `asc` where it is left out.
            created_before: Only what was made before this time, in Unix seconds.
            created_after: Only what was made after this time, in Unix seconds.
            updated_before: Only what was last changed before this time, in Unix seconds.
            updated_after: Only what was last changed after this time, in Unix seconds.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `DesignStudioFolder`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio import design_studio_list_folders

        def request(cursor: str | Unset) -> Request[DesignStudioFolderPage]:
            return design_studio_list_folders.build_request(
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
                sort_by=sort_by,
                sort_order=sort_order,
                created_before=created_before,
                created_after=created_after,
                updated_before=updated_before,
                updated_after=updated_after,
            )

        source: PageSource[DesignStudioFolderPage, DesignStudioFolder] = PageSource(
            request=request,
            items=lambda page: page.folders,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    async def update_component(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        content: str | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Change a component of emails.

        At least one field is needed; what is left out stays. A `parent_folder_id` of null moves the
        component to the root. A field that the service does not know is refused with 400.

        Limits: a name of at most 255 characters.

        An unknown component or folder is answered 404.

        A repeat is safe: it sets the same values again.

        Source: App API document.

        Args:
            id: UUID of the component.
            name: New name, at most 255 characters.
            tag: New tag, by which emails name the component.
            content: The new HTML.
            parent_folder_id: UUID of the folder to move it to. Null is the root; empty text is refused.
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
        from ..api.design_studio import design_studio_update_component

        request = design_studio_update_component.build_request(
            id,
            body=present({"name": name, "tag": tag, "content": content, "parent_folder_id": parent_folder_id}),
        )
        await self._requester.call(request, options=options)

    async def update_folder(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Rename or move a folder of the Design Studio.

        At least one field is needed; what is left out stays. A `parent_folder_id` of null moves the folder
        to the root. It cannot be moved into itself or into a folder below it. A field that the service does
        not know is refused with 400.

        Limits: a name of at most 170 characters, without angle brackets, colons, double quotes, slashes,
        backslashes, bars, question marks, asterisks or full stops. Other names are answered 400.

        An unknown folder is answered 404.

        A repeat is safe: it sets the same name and parent again.

        Source: App API document.

        Args:
            id: UUID of the folder.
            name: New name, at most 170 characters. Angle brackets, colons, double quotes, slashes,
                backslashes, bars, question marks, asterisks and full stops are refused.
            parent_folder_id: UUID of the folder to move it to. Null is the root; empty text is refused.
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
        from ..api.design_studio import design_studio_update_folder

        request = design_studio_update_folder.build_request(
            id,
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        await self._requester.call(request, options=options)
