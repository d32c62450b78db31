# Made by scripts/unasync from customer_io_client/client/_async/writes.py; do not edit.
"""The everyday calls that write, as methods of the client itself."""

from __future__ import annotations

from typing import Any, cast

from customer_io_api._shared import UNSET, CallOptions, Unset
from customer_io_client.client import inputs
from customer_io_client.client._sync.caller import Caller
from customer_io_client.core import limits, practices, times
from customer_io_client.transport.ids import new_anonymous_id, new_event_id
from customer_io_client.types import Attributes, Customer, Identifier, IdType, Time


class Writes(Caller):
    """What is told to the service about people: attributes, events, manual segments, forms."""

    def create_customer(
        self,
        id: Identifier,  # noqa: A002 # the requirement's own name
        email: str | None = None,
        *,
        name: str | None = None,
        attributes: Attributes | None = None,
        created_at: Time | None = None,
        options: CallOptions | None = None,
    ) -> Customer:
        """Create a person, or update the one that has this identifier.

        Args:
            id: the person's id or email, or `cio_` and their cio_id: 1 to 150 bytes.
            email: their email address.
            name: their name; the same as `attributes["name"]`.
            attributes: further attributes: names up to 150 bytes, values up to 1000 bytes, 300 in all. None clears one.
            created_at: when they signed up.
            options: what this call does differently from its client.

        Returns:
            The person as they were sent: the service itself answers nothing.

        Raises:
            InvalidInputError: a value that the service would refuse or misread, or two that contradict each other.
            APIStatusError: the service refused, for example as the free plan's 400 people are reached.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat. Source: Track API document.
        """
        identifier = limits.identifier(id, field="id")
        body = inputs.person_body(identifier, email=email, name=name, created_at=created_at, attributes=attributes)
        practices.check_customer(self._settings.practices, body, new=True, stacklevel=2)
        return self._identify(identifier, body, options)

    def update_customer(
        self,
        id: Identifier,  # noqa: A002 # the requirement's own name
        email: str | None = None,
        *,
        name: str | None = None,
        attributes: Attributes | None = None,
        created_at: Time | None = None,
        options: CallOptions | None = None,
    ) -> Customer:
        """Update a person who exists; nobody is created, so a deleted person stays deleted.

        Where nobody has this identifier, the service answers as if all were well, and does nothing.

        Args:
            id: the person's id or email, or `cio_` and their cio_id: 1 to 150 bytes.
            email: their new email address.
            name: their name; the same as `attributes["name"]`.
            attributes: attributes to set: names up to 150 bytes, values up to 1000 bytes. None clears one.
            created_at: when they signed up.
            options: what this call does differently from its client.

        Returns:
            What was sent: the service itself answers nothing.

        Raises:
            InvalidInputError: a value that the service would refuse or misread, or two that contradict each other.
            APIStatusError: the service refused.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat. Source: Track API document.
        """
        identifier = limits.identifier(id, field="id")
        body = inputs.person_body(identifier, email=email, name=name, created_at=created_at, attributes=attributes)
        practices.check_customer(self._settings.practices, body, new=False, stacklevel=2)
        return self._identify(identifier, inputs.update_body(body), options)

    def _identify(self, identifier: str, body: dict[str, object], options: CallOptions | None) -> Customer:
        from customer_io_api.track.api.customers import customers_identify

        prepared = self._prepare(customers_identify.build_request(identifier, body=body), options)
        self._perform(prepared)
        return inputs.sent_customer(identifier, cast("dict[str, Any]", prepared.body))

    def delete_customer(
        self,
        id: Identifier,  # noqa: A002 # the requirement's own name
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a person with all their data. A later create with the same identifier makes a new person.

        Args:
            id: the person's id or email, or `cio_` and their cio_id: 1 to 150 bytes.
            options: what this call does differently from its client.

        Raises:
            InvalidInputError: an identifier that the service would refuse or misread.
            APIStatusError: the service refused.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat. Source: Track API document.
        """
        from customer_io_api.track.api.customers import customers_delete

        identifier = limits.identifier(id, field="id")
        self._do(customers_delete.build_request(identifier), options)

    def track_customer_event(
        self,
        customer_id: Identifier,
        name: str,
        *,
        data: Attributes | None = None,
        timestamp: Time | None = None,
        id: str | None = None,  # noqa: A002 # the service's own name
        options: CallOptions | None = None,
    ) -> str:
        """Record that a person did something.

        Args:
            customer_id: the person's id or email, or `cio_` and their cio_id: 1 to 150 bytes.
            name: the event's name, 1 to 100 bytes.
            data: what happened, up to 100 KB as JSON.
            timestamp: when it happened; now, if left out.
            id: a ULID by which the service counts the event once, however often it is sent. One is made if left out;
                with an id of another kind the client does not send the event again after a lost answer.
            options: what this call does differently from its client.

        Returns:
            The event's id. Give it as `id=` to send the same event again.

        Raises:
            InvalidInputError: a value that the service would refuse or misread.
            APIStatusError: the service refused.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat with the same `id`. Source: Track API document.
        """
        from customer_io_api.track.api.events import events_track

        identifier = limits.identifier(customer_id, field="customer_id")
        body = self._event(name, data, timestamp, id)
        self._do(events_track.build_request(identifier, body=body), options)
        return cast("str", body["id"])

    def track_anonymous_event(
        self,
        name: str,
        *,
        data: Attributes | None = None,
        timestamp: Time | None = None,
        anonymous_id: str | Unset | None = UNSET,
        id: str | None = None,  # noqa: A002 # the service's own name
        options: CallOptions | None = None,
    ) -> str | None:
        """Record that somebody did something who is not known yet.

        Args:
            name: the event's name, 1 to 100 bytes.
            data: what happened, up to 100 KB as JSON.
            timestamp: when it happened; now, if left out.
            anonymous_id: who it was. One is made if left out; None sends none, and the event can never be claimed.
            id: a ULID by which the service counts the event once, however often it is sent. One is made if left out;
                with an id of another kind the client does not send the event again after a lost answer.
            options: what this call does differently from its client.

        Returns:
            The anonymous id that was sent. A person created with it as attribute `anonymous_id` claims the event.

        Raises:
            InvalidInputError: a value that the service would refuse or misread.
            APIStatusError: the service refused.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat with the same `id` and `anonymous_id`. Source: Track API document.
        """
        from customer_io_api.track.api.events import events_track_anonymous

        body = self._event(name, data, timestamp, id)
        whose = new_anonymous_id() if isinstance(anonymous_id, Unset) else anonymous_id
        if whose is not None:
            whose = body["anonymous_id"] = limits.identifier(whose, field="anonymous_id")
        self._do(events_track_anonymous.build_request(body=body), options)
        return whose

    def _event(self, name: str, data: Attributes | None, timestamp: Time | None, id: str | None) -> dict[str, object]:  # noqa: A002 # the service's own name
        practices.check_event(self._settings.practices, name, stacklevel=3)
        body: dict[str, object] = {"name": name, "id": new_event_id() if id is None else id}
        if data is not None:
            body["data"] = data
        if timestamp is not None:
            body["timestamp"] = times.unix_time(timestamp, field="timestamp")
        return body

    def add_customer_to_segment(
        self,
        customer_id: Identifier,
        segment_id: int,
        *,
        id_type: IdType = "id",
        options: CallOptions | None = None,
    ) -> None:
        """Put a person into a manual segment. The segment must exist; the App API creates one.

        Args:
            customer_id: the person's id, or the identifier that `id_type` names.
            segment_id: the segment's number.
            id_type: what `customer_id` is: "id", "email" or "cio_id". The service ignores values of another kind.
            options: what this call does differently from its client.

        Raises:
            InvalidInputError: a value that the service would refuse or misread.
            APIStatusError: the service refused.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat. Source: Track API document.
        """
        from customer_io_api.track.api.segments import segments_add_customers

        self._do(
            segments_add_customers.build_request(**inputs.segment_change(customer_id, segment_id, id_type)), options
        )

    def remove_customer_from_segment(
        self,
        customer_id: Identifier,
        segment_id: int,
        *,
        id_type: IdType = "id",
        options: CallOptions | None = None,
    ) -> None:
        """Take a person out of a manual segment.

        Args:
            customer_id: the person's id, or the identifier that `id_type` names.
            segment_id: the segment's number.
            id_type: what `customer_id` is: "id", "email" or "cio_id". The service ignores values of another kind.
            options: what this call does differently from its client.

        Raises:
            InvalidInputError: a value that the service would refuse or misread.
            APIStatusError: the service refused.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Safe to repeat. Source: Track API document.
        """
        from customer_io_api.track.api.segments import segments_remove_customers

        self._do(
            segments_remove_customers.build_request(**inputs.segment_change(customer_id, segment_id, id_type)), options
        )

    def submit_form(
        self,
        form_id: str | int,
        *,
        data: Attributes,
        customer_id: Identifier | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Submit a form for a person. A form that is not known yet is made by the service.

        Args:
            form_id: the form's id, as text or a number.
            data: the form's fields. Every value becomes text: true and false, ISO 8601, compact JSON for lists and
                objects; None is left out. It needs an `id` or `email` if `customer_id` is left out.
            customer_id: who submitted it; goes as `id` among the fields.
            options: what this call does differently from its client.

        Raises:
            InvalidInputError: a value that the service would refuse or misread, or another `id` in `data`.
            APIStatusError: the service refused, for example as the fields name no person.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.

        Not safe to repeat: the client never sends a form again once it may have arrived. Source: Track API document.
        """
        from customer_io_api.track.api.forms import forms_submit

        request = forms_submit.build_request(form_id, body={"data": inputs.form_body(customer_id, data)})
        self._do(request, options)
