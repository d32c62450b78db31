"""Upload, read, move and delete files and their folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncPager,
    AsyncRequester,
    CallOptions,
    FileContent,
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
    from ..models.asset import Asset
    from ..models.asset_answer import AssetAnswer
    from ..models.asset_folder import AssetFolder
    from ..models.asset_folder_answer import AssetFolderAnswer
    from ..models.asset_folder_page import AssetFolderPage
    from ..models.asset_page import AssetPage


class AssetsResource:
    """Upload, read, move and delete files and their folders."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create_folder(
        self,
        *,
        name: str,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssetFolderAnswer:
        """Make a folder for uploaded files.

        No two folders in the same place share a name: the second is refused, as far as is known with 409.
        An unknown parent is answered 404.

        A repeat is not safe: where the first attempt made the folder, the next one is refused.

        Source: App API document.

        Args:
            name: Name of the folder, which no other folder in the same place has.
            parent_folder_id: Number of the folder to put it in. Null, 0 or left out, it is the root.
            options: what this call does differently from its client.

        Returns:
            One folder of uploaded files.

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
        from ..api.assets import assets_create_folder

        request = assets_create_folder.build_request(
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an uploaded file.

        Whether a file that messages use is refused is not documented. An unknown file is answered 404.

        A repeat is safe: the file stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: Number of the file.
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
        from ..api.assets import assets_delete

        request = assets_delete.build_request(
            id,
        )
        self._requester.call(request, options=options)

    def delete_folder(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a folder of uploaded files.

        What happens to files and folders in it is not documented. An unknown folder is answered 404.

        A repeat is safe: the folder stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: Number of the folder.
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
        from ..api.assets import assets_delete_folder

        request = assets_delete_folder.build_request(
            id,
        )
        self._requester.call(request, options=options)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> AssetAnswer:
        """Read what is known of one uploaded file.

        The answer holds the address of the file, not its content. An unknown file is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: Number of the file.
            options: what this call does differently from its client.

        Returns:
            One uploaded file.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_get

        request = assets_get.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def get_folder(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> AssetFolderAnswer:
        """Read one folder of uploaded files.

        What lies in it is listed by `assets.list` and `assets.list_folders`. An unknown folder is answered
        404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: Number of the folder.
            options: what this call does differently from its client.

        Returns:
            One folder of uploaded files.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_get_folder

        request = assets_get_folder.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Asset]:
        """List the uploaded files.

        The files of the whole tree below a folder are listed, or those directly in it where
        `direct_descendants_only` is true. Without a folder the tree begins at the root.

        Limits: at most 10000 files a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: Number of the folder to list. Left out, the list begins at the root.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Asset`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_list

        def request(cursor: str | Unset) -> Request[AssetPage]:
            return assets_list.build_request(
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
            )

        source: PageSource[AssetPage, Asset] = PageSource(
            request=request,
            items=lambda page: page.assets,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def list_folders(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[AssetFolder]:
        """List the folders of uploaded files.

        The folders of the whole tree below a folder are listed, or those directly in it where
        `direct_descendants_only` is true. Without a folder the tree begins at the root.

        Limits: at most 10000 folders a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: Number of the folder to list. Left out, the list begins at the root.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `AssetFolder`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_list_folders

        def request(cursor: str | Unset) -> Request[AssetFolderPage]:
            return assets_list_folders.build_request(
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
            )

        source: PageSource[AssetFolderPage, AssetFolder] = PageSource(
            request=request,
            items=lambda page: page.folders,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def update(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Rename or move an uploaded file.

        What is left out stays. A `parent_folder_id` of null moves the file to the root.

        An unknown file or folder is answered 404, and a blank name 400.

        A repeat is safe: it sets the same name and folder again.

        Source: App API document.

        Args:
            id: Number of the file.
            name: New name, not blank.
            parent_folder_id: Number of the folder to move it to. Null is the root.
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
        from ..api.assets import assets_update

        request = assets_update.build_request(
            id,
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        self._requester.call(request, options=options)

    def update_folder(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Rename or move a folder of uploaded files.

        What is left out stays. A `parent_folder_id` of null moves the folder to the root. It cannot be
        moved into itself or into a folder below it, and no two folders in the same place share a name.

        An unknown folder is answered 404, and a blank name 400.

        A repeat is safe: it sets the same name and parent again.

        Source: App API document.

        Args:
            id: Number of the folder.
            name: New name, not blank.
            parent_folder_id: Number of the folder to move it to. Null is the root.
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
        from ..api.assets import assets_update_folder

        request = assets_update_folder.build_request(
            id,
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        self._requester.call(request, options=options)

    def upload(
        self,
        *,
        file: FileContent,
        name: str | Unset = UNSET,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssetAnswer:
        """Upload a file.

        An image or a PDF is kept and hosted at `path`. Its name is that of the uploaded file where `name`
        is left out.

        A file from a path or an open file keeps its name there; bytes go by `name`. An open file is read
        from where it stands, and stands there again afterwards. What is sent is read once, before the first
        attempt.

        Limits: 2 MB and 4096 pixels on a side; BMP, JPEG, PNG, GIF and PDF only.

        An unknown folder is answered 404.

        A repeat is not safe: it uploads the file a second time.

        Source: App API document.

        Args:
            file: The file, as a path, an open binary file or bytes. At most 2 MB and 4096 pixels on a
                side; BMP, JPEG, PNG, GIF or PDF.
            name: Name of the file. Left out, it is the name of the uploaded file.
            parent_folder_id: Number of the folder to put it in. Null, 0 or left out, it is the root.
            options: what this call does differently from its client.

        Returns:
            One uploaded file.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: `file` is over 2,097,152 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.assets import assets_upload

        request = assets_upload.build_request(
            body=present({"file": file, "name": name, "parent_folder_id": parent_folder_id}),
        )
        return self._requester.call(request, options=options)


class AsyncAssetsResource:
    """Upload, read, move and delete files and their folders."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create_folder(
        self,
        *,
        name: str,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssetFolderAnswer:
        """Make a folder for uploaded files.

        No two folders in the same place share a name: the second is refused, as far as is known with 409.
        An unknown parent is answered 404.

        A repeat is not safe: where the first attempt made the folder, the next one is refused.

        Source: App API document.

        Args:
            name: Name of the folder, which no other folder in the same place has.
            parent_folder_id: Number of the folder to put it in. Null, 0 or left out, it is the root.
            options: what this call does differently from its client.

        Returns:
            One folder of uploaded files.

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
        from ..api.assets import assets_create_folder

        request = assets_create_folder.build_request(
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an uploaded file.

        Whether a file that messages use is refused is not documented. An unknown file is answered 404.

        A repeat is safe: the file stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: Number of the file.
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
        from ..api.assets import assets_delete

        request = assets_delete.build_request(
            id,
        )
        await self._requester.call(request, options=options)

    async def delete_folder(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a folder of uploaded files.

        What happens to files and folders in it is not documented. An unknown folder is answered 404.

        A repeat is safe: the folder stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: Number of the folder.
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
        from ..api.assets import assets_delete_folder

        request = assets_delete_folder.build_request(
            id,
        )
        await self._requester.call(request, options=options)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> AssetAnswer:
        """Read what is known of one uploaded file.

        The answer holds the address of the file, not its content. An unknown file is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: Number of the file.
            options: what this call does differently from its client.

        Returns:
            One uploaded file.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_get

        request = assets_get.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def get_folder(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> AssetFolderAnswer:
        """Read one folder of uploaded files.

        What lies in it is listed by `assets.list` and `assets.list_folders`. An unknown folder is answered
        404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: Number of the folder.
            options: what this call does differently from its client.

        Returns:
            One folder of uploaded files.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_get_folder

        request = assets_get_folder.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Asset]:
        """List the uploaded files.

        The files of the whole tree below a folder are listed, or those directly in it where
        `direct_descendants_only` is true. Without a folder the tree begins at the root.

        Limits: at most 10000 files a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: Number of the folder to list. Left out, the list begins at the root.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Asset`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_list

        def request(cursor: str | Unset) -> Request[AssetPage]:
            return assets_list.build_request(
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
            )

        source: PageSource[AssetPage, Asset] = PageSource(
            request=request,
            items=lambda page: page.assets,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def list_folders(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[AssetFolder]:
        """List the folders of uploaded files.

        The folders of the whole tree below a folder are listed, or those directly in it where
        `direct_descendants_only` is true. Without a folder the tree begins at the root.

        Limits: at most 10000 folders a page, 1000 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            page: Number of the page, from 1. Left out, it is the first page.
            limit: The most entries on a page, from 1 to 10000. The service takes 1000 where it is left
                out.
            parent_folder_id: Number of the folder to list. Left out, the list begins at the root.
            direct_descendants_only: Whether only what lies directly in the folder is listed. Left out,
                it is false: folders below it are searched, too.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `AssetFolder`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.assets import assets_list_folders

        def request(cursor: str | Unset) -> Request[AssetFolderPage]:
            return assets_list_folders.build_request(
                page=cursor_number(cursor),
                limit=limit,
                parent_folder_id=parent_folder_id,
                direct_descendants_only=direct_descendants_only,
            )

        source: PageSource[AssetFolderPage, AssetFolder] = PageSource(
            request=request,
            items=lambda page: page.folders,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    async def update(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Rename or move an uploaded file.

        What is left out stays. A `parent_folder_id` of null moves the file to the root.

        An unknown file or folder is answered 404, and a blank name 400.

        A repeat is safe: it sets the same name and folder again.

        Source: App API document.

        Args:
            id: Number of the file.
            name: New name, not blank.
            parent_folder_id: Number of the folder to move it to. Null is the root.
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
        from ..api.assets import assets_update

        request = assets_update.build_request(
            id,
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        await self._requester.call(request, options=options)

    async def update_folder(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Rename or move a folder of uploaded files.

        What is left out stays. A `parent_folder_id` of null moves the folder to the root. It cannot be
        moved into itself or into a folder below it, and no two folders in the same place share a name.

        An unknown folder is answered 404, and a blank name 400.

        A repeat is safe: it sets the same name and parent again.

        Source: App API document.

        Args:
            id: Number of the folder.
            name: New name, not blank.
            parent_folder_id: Number of the folder to move it to. Null is the root.
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
        from ..api.assets import assets_update_folder

        request = assets_update_folder.build_request(
            id,
            body=present({"name": name, "parent_folder_id": parent_folder_id}),
        )
        await self._requester.call(request, options=options)

    async def upload(
        self,
        *,
        file: FileContent,
        name: str | Unset = UNSET,
        parent_folder_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssetAnswer:
        """Upload a file.

        An image or a PDF is kept and hosted at `path`. Its name is that of the uploaded file where `name`
        is left out.

        A file from a path or an open file keeps its name there; bytes go by `name`. An open file is read
        from where it stands, and stands there again afterwards. What is sent is read once, before the first
        attempt.

        Limits: 2 MB and 4096 pixels on a side; BMP, JPEG, PNG, GIF and PDF only.

        An unknown folder is answered 404.

        A repeat is not safe: it uploads the file a second time.

        Source: App API document.

        Args:
            file: The file, as a path, an open binary file or bytes. At most 2 MB and 4096 pixels on a
                side; BMP, JPEG, PNG, GIF or PDF.
            name: Name of the file. Left out, it is the name of the uploaded file.
            parent_folder_id: Number of the folder to put it in. Null, 0 or left out, it is the root.
            options: what this call does differently from its client.

        Returns:
            One uploaded file.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: `file` is over 2,097,152 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.assets import assets_upload

        request = assets_upload.build_request(
            body=present({"file": file, "name": name, "parent_folder_id": parent_folder_id}),
        )
        return await self._requester.call(request, options=options)
