"""Make, change and delete people, objects and their relationships, alone or in a batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
    present,
)

if TYPE_CHECKING:
    from ..models.add_object_relationships import AddObjectRelationships
    from ..models.add_person_device import AddPersonDevice
    from ..models.add_person_relationships import AddPersonRelationships
    from ..models.batch_answer import BatchAnswer
    from ..models.delete_object import DeleteObject
    from ..models.delete_object_relationships import DeleteObjectRelationships
    from ..models.delete_person import DeletePerson
    from ..models.delete_person_device import DeletePersonDevice
    from ..models.delete_person_relationships import DeletePersonRelationships
    from ..models.delivery_event import DeliveryEvent
    from ..models.identify_anonymous_object import IdentifyAnonymousObject
    from ..models.identify_object import IdentifyObject
    from ..models.identify_person import IdentifyPerson
    from ..models.merge_persons import MergePersons
    from ..models.person_event import PersonEvent
    from ..models.person_page_view import PersonPageView
    from ..models.person_screen_view import PersonScreenView
    from ..models.suppress_person import SuppressPerson
    from ..models.unsuppress_person import UnsuppressPerson


class V2Resource:
    """Make, change and delete people, objects and their relationships, alone or in a batch."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def batch(
        self,
        *,
        batch: Sequence[
            IdentifyPerson
            | DeletePerson
            | PersonEvent
            | PersonPageView
            | PersonScreenView
            | AddPersonDevice
            | DeletePersonDevice
            | AddPersonRelationships
            | DeletePersonRelationships
            | MergePersons
            | SuppressPerson
            | UnsuppressPerson
            | IdentifyObject
            | IdentifyAnonymousObject
            | DeleteObject
            | AddObjectRelationships
            | DeleteObjectRelationships
            | DeliveryEvent
            | Mapping[str, object]
        ],
        options: CallOptions | None = None,
    ) -> BatchAnswer:
        """Do many actions on people, objects and deliveries.

        Each item is what `v2.entity` takes. Good items are accepted also when others are refused: the
        answer is then 207, and `errors` names each refused item by its position and the reason. It is 200
        when all are accepted.

        Limits: 500 KB of JSON in all, and 32 KB for each item.

        Whether a repeat is safe depends on the items: identify, delete, suppress, unsuppress, device and
        relationship actions are, events are with an `id`, merges and delivery events are not.

        Source: Track API document.

        Args:
            batch: Actions, each of at most 32 KB of JSON. The answer names them by their position from
                0.
            options: what this call does differently from its client.

        Returns:
            Outcome of a batch. It is empty when every item is accepted.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 512,000 bytes; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives events an `id`; after a lost answer it sends again only what is safe item by item.
        """
        from ..api.v2 import v2_batch

        request = v2_batch.build_request(
            body=present({"batch": batch}),
        )
        return self._requester.call(request, options=options)

    def entity(
        self,
        body: IdentifyPerson
        | DeletePerson
        | PersonEvent
        | PersonPageView
        | PersonScreenView
        | AddPersonDevice
        | DeletePersonDevice
        | AddPersonRelationships
        | DeletePersonRelationships
        | MergePersons
        | SuppressPerson
        | UnsuppressPerson
        | IdentifyObject
        | IdentifyAnonymousObject
        | DeleteObject
        | AddObjectRelationships
        | DeleteObjectRelationships
        | DeliveryEvent
        | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Do one action on a person, an object or a delivery.

        The body's `type` and `action` say what is done. The effects are those of the older calls: identify
        makes or updates, an event joins the activity, delete, suppress and merge cannot be undone.

        Limits: 32 KB of JSON; names and identifiers as in the older calls.

        Whether a repeat is safe depends on the action: identify, delete, suppress, unsuppress, device and
        relationship actions are, events are with an `id`, merges and delivery events are not.

        Source: Track API document.

        Args:
            body: One action on a person, an object or a delivery, at most 32 KB of JSON. `type` and
                `action` tell which.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives events an `id`; after a lost answer it sends again only what is safe item by item.
        """
        from ..api.v2 import v2_entity

        request = v2_entity.build_request(
            body=body,
        )
        self._requester.call(request, options=options)


class AsyncV2Resource:
    """Make, change and delete people, objects and their relationships, alone or in a batch."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def batch(
        self,
        *,
        batch: Sequence[
            IdentifyPerson
            | DeletePerson
            | PersonEvent
            | PersonPageView
            | PersonScreenView
            | AddPersonDevice
            | DeletePersonDevice
            | AddPersonRelationships
            | DeletePersonRelationships
            | MergePersons
            | SuppressPerson
            | UnsuppressPerson
            | IdentifyObject
            | IdentifyAnonymousObject
            | DeleteObject
            | AddObjectRelationships
            | DeleteObjectRelationships
            | DeliveryEvent
            | Mapping[str, object]
        ],
        options: CallOptions | None = None,
    ) -> BatchAnswer:
        """Do many actions on people, objects and deliveries.

        Each item is what `v2.entity` takes. Good items are accepted also when others are refused: the
        answer is then 207, and `errors` names each refused item by its position and the reason. It is 200
        when all are accepted.

        Limits: 500 KB of JSON in all, and 32 KB for each item.

        Whether a repeat is safe depends on the items: identify, delete, suppress, unsuppress, device and
        relationship actions are, events are with an `id`, merges and delivery events are not.

        Source: Track API document.

        Args:
            batch: Actions, each of at most 32 KB of JSON. The answer names them by their position from
                0.
            options: what this call does differently from its client.

        Returns:
            Outcome of a batch. It is empty when every item is accepted.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 512,000 bytes; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives events an `id`; after a lost answer it sends again only what is safe item by item.
        """
        from ..api.v2 import v2_batch

        request = v2_batch.build_request(
            body=present({"batch": batch}),
        )
        return await self._requester.call(request, options=options)

    async def entity(
        self,
        body: IdentifyPerson
        | DeletePerson
        | PersonEvent
        | PersonPageView
        | PersonScreenView
        | AddPersonDevice
        | DeletePersonDevice
        | AddPersonRelationships
        | DeletePersonRelationships
        | MergePersons
        | SuppressPerson
        | UnsuppressPerson
        | IdentifyObject
        | IdentifyAnonymousObject
        | DeleteObject
        | AddObjectRelationships
        | DeleteObjectRelationships
        | DeliveryEvent
        | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Do one action on a person, an object or a delivery.

        The body's `type` and `action` say what is done. The effects are those of the older calls: identify
        makes or updates, an event joins the activity, delete, suppress and merge cannot be undone.

        Limits: 32 KB of JSON; names and identifiers as in the older calls.

        Whether a repeat is safe depends on the action: identify, delete, suppress, unsuppress, device and
        relationship actions are, events are with an `id`, merges and delivery events are not.

        Source: Track API document.

        Args:
            body: One action on a person, an object or a delivery, at most 32 KB of JSON. `type` and
                `action` tell which.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives events an `id`; after a lost answer it sends again only what is safe item by item.
        """
        from ..api.v2 import v2_entity

        request = v2_entity.build_request(
            body=body,
        )
        await self._requester.call(request, options=options)
