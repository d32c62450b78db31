"""Make, change, suppress, merge and delete people."""

from __future__ import annotations

from collections.abc import Mapping
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
    from ..models.person_by_cio_id import PersonByCioId
    from ..models.person_by_email import PersonByEmail
    from ..models.person_by_id import PersonById
    from ..models.relationship_change import RelationshipChange
    from ..models.subscription_preferences import SubscriptionPreferences


class CustomersResource:
    """Make, change, suppress, merge and delete people."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def delete(
        self,
        identifier: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a person with all their data.

        The profile, its attributes, events and devices are gone for good. The identifier stays free: a
        later identify or event with it makes a new person. Suppress the person to stop that.

        The answer does not tell whether anybody had this identifier.

        A repeat is safe: the person stays deleted.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_delete

        request = customers_delete.build_request(
            identifier,
        )
        self._requester.call(request, options=options)

    def identify(
        self,
        identifier: str | int,
        *,
        id: str | int | Unset = UNSET,
        email: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        created_at: int | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        update: bool | Unset = UNSET,
        cio_relationships: RelationshipChange | Mapping[str, object] | Unset = UNSET,
        unsubscribed: bool | str | int | Unset = UNSET,
        cio_subscription_preferences: SubscriptionPreferences | Mapping[str, object] | Unset = UNSET,
        attributes: Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Create a person or update their attributes.

        An unknown identifier makes a person. A known one has the attributes of the body set on it;
        attributes that are left out keep their value.

        The answer is 200 as soon as the call is queued. It is also 200 when the service refuses the change
        later: when the path and the body name two different people, when `_update` is true and nobody has
        this identifier, or when a `cio_` identifier belongs to a deleted person. The activity log then
        shows a failed attribute change.

        An identifier that is set once changes only through a path of `cio_` and the `cio_id`; the email of
        a person with an id also changes where the workspace's settings allow it. Emails are compared
        without case.

        Limits: an attribute name takes 150 bytes, an attribute value 1000 bytes, and a person 300
        attributes.

        A repeat is safe: it sets the same values again.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            id: New id of the person, at most 150 bytes; a number is taken as its digits. It is set on a
                person without one; one that belongs to another person makes the service refuse the change
                later.
            email: Email address of the person, at most 150 bytes. It is compared without case.
            anonymous_id: Anonymous id to claim. Its events of the last 30 days become this person's;
                those of the last 72 hours can trigger campaigns.
            created_at: When the person signed up, in Unix seconds. The service does not set it by
                itself.
            timestamp: When the values were set, in Unix seconds. The service uses it to apply updates
                that arrive in another order. Left out, it is the time of arrival.
            update: True updates an existing person only. An unknown identifier then makes nobody, with
                200.
            cio_relationships: Relationships of the person to objects, to add or to remove.
            unsubscribed: True stops email, SMS, WhatsApp and push to this person, whatever the topics
                say. The service reads "TRUE", 1 and "1" as true and every other value as false.
            cio_subscription_preferences: Choices of a person in the subscription centre. Topics that
                are left out keep their choice.
            attributes: free-form fields by name; a name that is also given as an argument of its own is
                refused.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_identify

        request = customers_identify.build_request(
            identifier,
            body=present(
                {
                    "id": id,
                    "email": email,
                    "anonymous_id": anonymous_id,
                    "created_at": created_at,
                    "_timestamp": timestamp,
                    "_update": update,
                    "cio_relationships": cio_relationships,
                    "unsubscribed": unsubscribed,
                    "cio_subscription_preferences": cio_subscription_preferences,
                }
            ),
            extra=attributes,
        )
        self._requester.call(request, options=options)

    def merge(
        self,
        *,
        primary: PersonById | PersonByEmail | PersonByCioId | Mapping[str, object],
        secondary: PersonById | PersonByEmail | PersonByCioId | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> None:
        """Merge two people into one and delete the second.

        The primary person's values win; empty ones are filled from the secondary person. Events of the last
        30 days move over and trigger nothing, memberships in manual segments are united, and the secondary
        person is deleted. It cannot be undone.

        Each side has exactly one identifier, else the answer is 400. The primary person has to exist, else
        nothing happens and the answer is still 200.

        A repeat is not safe: by then the secondary identifier may belong to a new person, who would be
        merged and deleted too.

        Source: Track API document.

        Args:
            primary: How a person is named, in exactly one way.
            secondary: How a person is named, in exactly one way.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.customers import customers_merge

        request = customers_merge.build_request(
            body=present({"primary": primary, "secondary": secondary}),
        )
        self._requester.call(request, options=options)

    def suppress(
        self,
        identifier: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a person and refuse their identifiers from now on.

        The person is deleted, and identify calls and events with the suppressed identifiers are ignored
        until they are unsuppressed.

        A repeat is safe: the identifiers stay suppressed.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_suppress

        request = customers_suppress.build_request(
            identifier,
        )
        self._requester.call(request, options=options)

    def unsuppress(
        self,
        identifier: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Let a suppressed identifier be used again.

        The identifier may name a person again. Nothing of the deleted history comes back; the next identify
        makes a new, empty person.

        A repeat is safe: the identifier stays usable.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_unsuppress

        request = customers_unsuppress.build_request(
            identifier,
        )
        self._requester.call(request, options=options)


class AsyncCustomersResource:
    """Make, change, suppress, merge and delete people."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def delete(
        self,
        identifier: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a person with all their data.

        The profile, its attributes, events and devices are gone for good. The identifier stays free: a
        later identify or event with it makes a new person. Suppress the person to stop that.

        The answer does not tell whether anybody had this identifier.

        A repeat is safe: the person stays deleted.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_delete

        request = customers_delete.build_request(
            identifier,
        )
        await self._requester.call(request, options=options)

    async def identify(
        self,
        identifier: str | int,
        *,
        id: str | int | Unset = UNSET,
        email: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        created_at: int | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        update: bool | Unset = UNSET,
        cio_relationships: RelationshipChange | Mapping[str, object] | Unset = UNSET,
        unsubscribed: bool | str | int | Unset = UNSET,
        cio_subscription_preferences: SubscriptionPreferences | Mapping[str, object] | Unset = UNSET,
        attributes: Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Create a person or update their attributes.

        An unknown identifier makes a person. A known one has the attributes of the body set on it;
        attributes that are left out keep their value.

        The answer is 200 as soon as the call is queued. It is also 200 when the service refuses the change
        later: when the path and the body name two different people, when `_update` is true and nobody has
        this identifier, or when a `cio_` identifier belongs to a deleted person. The activity log then
        shows a failed attribute change.

        An identifier that is set once changes only through a path of `cio_` and the `cio_id`; the email of
        a person with an id also changes where the workspace's settings allow it. Emails are compared
        without case.

        Limits: an attribute name takes 150 bytes, an attribute value 1000 bytes, and a person 300
        attributes.

        A repeat is safe: it sets the same values again.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            id: New id of the person, at most 150 bytes; a number is taken as its digits. It is set on a
                person without one; one that belongs to another person makes the service refuse the change
                later.
            email: Email address of the person, at most 150 bytes. It is compared without case.
            anonymous_id: Anonymous id to claim. Its events of the last 30 days become this person's;
                those of the last 72 hours can trigger campaigns.
            created_at: When the person signed up, in Unix seconds. The service does not set it by
                itself.
            timestamp: When the values were set, in Unix seconds. The service uses it to apply updates
                that arrive in another order. Left out, it is the time of arrival.
            update: True updates an existing person only. An unknown identifier then makes nobody, with
                200.
            cio_relationships: Relationships of the person to objects, to add or to remove.
            unsubscribed: True stops email, SMS, WhatsApp and push to this person, whatever the topics
                say. The service reads "TRUE", 1 and "1" as true and every other value as false.
            cio_subscription_preferences: Choices of a person in the subscription centre. Topics that
                are left out keep their choice.
            attributes: free-form fields by name; a name that is also given as an argument of its own is
                refused.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_identify

        request = customers_identify.build_request(
            identifier,
            body=present(
                {
                    "id": id,
                    "email": email,
                    "anonymous_id": anonymous_id,
                    "created_at": created_at,
                    "_timestamp": timestamp,
                    "_update": update,
                    "cio_relationships": cio_relationships,
                    "unsubscribed": unsubscribed,
                    "cio_subscription_preferences": cio_subscription_preferences,
                }
            ),
            extra=attributes,
        )
        await self._requester.call(request, options=options)

    async def merge(
        self,
        *,
        primary: PersonById | PersonByEmail | PersonByCioId | Mapping[str, object],
        secondary: PersonById | PersonByEmail | PersonByCioId | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> None:
        """Merge two people into one and delete the second.

        The primary person's values win; empty ones are filled from the secondary person. Events of the last
        30 days move over and trigger nothing, memberships in manual segments are united, and the secondary
        person is deleted. It cannot be undone.

        Each side has exactly one identifier, else the answer is 400. The primary person has to exist, else
        nothing happens and the answer is still 200.

        A repeat is not safe: by then the secondary identifier may belong to a new person, who would be
        merged and deleted too.

        Source: Track API document.

        Args:
            primary: How a person is named, in exactly one way.
            secondary: How a person is named, in exactly one way.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.customers import customers_merge

        request = customers_merge.build_request(
            body=present({"primary": primary, "secondary": secondary}),
        )
        await self._requester.call(request, options=options)

    async def suppress(
        self,
        identifier: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a person and refuse their identifiers from now on.

        The person is deleted, and identify calls and events with the suppressed identifiers are ignored
        until they are unsuppressed.

        A repeat is safe: the identifiers stay suppressed.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_suppress

        request = customers_suppress.build_request(
            identifier,
        )
        await self._requester.call(request, options=options)

    async def unsuppress(
        self,
        identifier: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Let a suppressed identifier be used again.

        The identifier may name a person again. Nothing of the deleted history comes back; the next identify
        makes a new, empty person.

        A repeat is safe: the identifier stays usable.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_unsuppress

        request = customers_unsuppress.build_request(
            identifier,
        )
        await self._requester.call(request, options=options)
