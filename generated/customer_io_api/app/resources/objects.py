"""Find objects and read what the workspace holds of them."""

from __future__ import annotations

from collections.abc import Mapping
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
    present,
)

if TYPE_CHECKING:
    from ..models.object_and_filter import ObjectAndFilter
    from ..models.object_attribute_filter import ObjectAttributeFilter
    from ..models.object_attributes import ObjectAttributes
    from ..models.object_id_kind import ObjectIdKind
    from ..models.object_not_filter import ObjectNotFilter
    from ..models.object_or_filter import ObjectOrFilter
    from ..models.object_relationship_page import ObjectRelationshipPage
    from ..models.object_search_page import ObjectSearchPage
    from ..models.object_type_list import ObjectTypeList
    from ..models.related_object import RelatedObject
    from ..models.related_person import RelatedPerson


class ObjectsResource:
    """Find objects and read what the workspace holds of them."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get_attributes(
        self,
        object_type_id: int,
        object_id: str | int,
        *,
        id_type: ObjectIdKind | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ObjectAttributes:
        """Read the attributes of one object.

        Attributes are written with the Track API.

        What an unknown object is answered is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            object_type_id: Number of the object type.
            object_id: Object: an identifier of the kind that `id_type` names.
            id_type: Kind of the identifier in the path. The service takes `object_id` where it is left
                out.
            options: what this call does differently from its client.

        Returns:
            Attributes of one object.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.objects import objects_get_attributes

        request = objects_get_attributes.build_request(
            object_type_id,
            object_id,
            id_type=id_type,
        )
        return self._requester.call(request, options=options)

    def list_relationships(
        self,
        object_type_id: int,
        object_id: str | int,
        *,
        id_type: ObjectIdKind | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[RelatedPerson]:
        """List the people that one object is related to.

        Attributes and times, where they are there, are those of the relationship, not of the person. An
        entry may come twice on different pages. Relationships are written with the Track API.

        What an unknown object is answered is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            object_type_id: Number of the object type.
            object_id: Object: an identifier of the kind that `id_type` names.
            id_type: Kind of the identifier in the path. The service takes `object_id` where it is left
                out.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `RelatedPerson`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.objects import objects_list_relationships

        def request(cursor: str | Unset) -> Request[ObjectRelationshipPage]:
            return objects_list_relationships.build_request(
                object_type_id,
                object_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
            )

        source: PageSource[ObjectRelationshipPage, RelatedPerson] = PageSource(
            request=request,
            items=lambda page: page.cio_relationships,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ObjectTypeList:
        """List the types of objects in the workspace.

        Types are set up in the service's own pages only. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Types of objects in the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.objects import objects_list_types

        request = objects_list_types.build_request()
        return self._requester.call(request, options=options)

    def search(
        self,
        *,
        object_type_id: str,
        filter: ObjectAndFilter | ObjectOrFilter | ObjectNotFilter | ObjectAttributeFilter | Mapping[str, object],
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[RelatedObject]:
        """List the objects of one type that match a filter.

        The answer holds identifiers only, page by page; `objects.get_attributes` reads the attributes of
        one. Filters know two comparisons, `eq` and `exists`. The type in each condition has to be that of
        the search.

        An object may come twice, on different pages. The complete set is an export in the service's own
        pages.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            object_type_id: Number of the object type, as text.
            filter: Condition on objects, of exactly one kind. Conditions nest.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `RelatedObject`.

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
        from ..api.objects import objects_search

        def request(cursor: str | Unset) -> Request[ObjectSearchPage]:
            return objects_search.build_request(
                body=present({"object_type_id": object_type_id, "filter": filter}),
                start=cursor,
                limit=limit,
            )

        source: PageSource[ObjectSearchPage, RelatedObject] = PageSource(
            request=request,
            items=lambda page: page.identifiers,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)


class AsyncObjectsResource:
    """Find objects and read what the workspace holds of them."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get_attributes(
        self,
        object_type_id: int,
        object_id: str | int,
        *,
        id_type: ObjectIdKind | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ObjectAttributes:
        """Read the attributes of one object.

        Attributes are written with the Track API.

        What an unknown object is answered is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            object_type_id: Number of the object type.
            object_id: Object: an identifier of the kind that `id_type` names.
            id_type: Kind of the identifier in the path. The service takes `object_id` where it is left
                out.
            options: what this call does differently from its client.

        Returns:
            Attributes of one object.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.objects import objects_get_attributes

        request = objects_get_attributes.build_request(
            object_type_id,
            object_id,
            id_type=id_type,
        )
        return await self._requester.call(request, options=options)

    def list_relationships(
        self,
        object_type_id: int,
        object_id: str | int,
        *,
        id_type: ObjectIdKind | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[RelatedPerson]:
        """List the people that one object is related to.

        Attributes and times, where they are there, are those of the relationship, not of the person. An
        entry may come twice on different pages. Relationships are written with the Track API.

        What an unknown object is answered is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            object_type_id: Number of the object type.
            object_id: Object: an identifier of the kind that `id_type` names.
            id_type: Kind of the identifier in the path. The service takes `object_id` where it is left
                out.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `RelatedPerson`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.objects import objects_list_relationships

        def request(cursor: str | Unset) -> Request[ObjectRelationshipPage]:
            return objects_list_relationships.build_request(
                object_type_id,
                object_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
            )

        source: PageSource[ObjectRelationshipPage, RelatedPerson] = PageSource(
            request=request,
            items=lambda page: page.cio_relationships,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ObjectTypeList:
        """List the types of objects in the workspace.

        Types are set up in the service's own pages only. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Types of objects in the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.objects import objects_list_types

        request = objects_list_types.build_request()
        return await self._requester.call(request, options=options)

    def search(
        self,
        *,
        object_type_id: str,
        filter: ObjectAndFilter | ObjectOrFilter | ObjectNotFilter | ObjectAttributeFilter | Mapping[str, object],
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[RelatedObject]:
        """List the objects of one type that match a filter.

        The answer holds identifiers only, page by page; `objects.get_attributes` reads the attributes of
        one. Filters know two comparisons, `eq` and `exists`. The type in each condition has to be that of
        the search.

        An object may come twice, on different pages. The complete set is an export in the service's own
        pages.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            object_type_id: Number of the object type, as text.
            filter: Condition on objects, of exactly one kind. Conditions nest.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `RelatedObject`.

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
        from ..api.objects import objects_search

        def request(cursor: str | Unset) -> Request[ObjectSearchPage]:
            return objects_search.build_request(
                body=present({"object_type_id": object_type_id, "filter": filter}),
                start=cursor,
                limit=limit,
            )

        source: PageSource[ObjectSearchPage, RelatedObject] = PageSource(
            request=request,
            items=lambda page: page.identifiers,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)
