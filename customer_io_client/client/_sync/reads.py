# Made by scripts/unasync from customer_io_client/client/_async/reads.py; do not edit.
"""The everyday lists, as methods of the client itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_api._shared import CallOptions, Page, Pager, Unset
from customer_io_client.client import inputs
from customer_io_client.client._sync.caller import Caller
from customer_io_client.client._sync.pager import ItemPager
from customer_io_client.core import limits
from customer_io_client.core.paging import next_cursor
from customer_io_client.types import Customer, Identifier, IdType

if TYPE_CHECKING:
    from customer_io_api.app.models import Activity


class Reads(Caller):
    """What the service tells about people."""

    def list_customers(
        self,
        *,
        email: str | None = None,
        limit: int | None = None,
        start: str | None = None,
        attributes: bool = True,
        options: CallOptions | None = None,
    ) -> Pager[Customer]:
        """List people with their attributes, by the App API. Needs `app_api_key`.

        Args:
            email: only people with this email; None for everyone.
            limit: the most people in all, over every page; None for all of them.
            start: the cursor of a page, to go on after it.
            attributes: False gives identifiers alone, and saves a request for each 100 people.
            options: what each of the requests does differently from its client.

        Returns:
            A lazy list: iterate it, or go by `pages()`, `first_page()`, `take(n)`. Attributes are text, as the App API
            answers them. Somebody who is deleted in between is left out.

        Raises:
            ConfigurationError: the client was made without `app_api_key`.
            InvalidInputError: a value that makes no sense.

        Source: App API document.
        """
        from customer_io_api.app.api.customers import customers_list_attributes, customers_search

        self._settings.authorization("app")
        most = inputs.most_items(limit)
        first = inputs.given_text(start, "start")
        body = {"filter": inputs.people_filter(email)}

        def fetch(cursor: str | Unset) -> Page[Customer]:
            found = self._do(
                customers_search.build_request(body=body, start=cursor, limit=inputs.page_size(most)), options
            )
            after = next_cursor(found.next)
            if not attributes or not found.identifiers:
                return Page([inputs.found_customer(person) for person in found.identifiers], after)
            ids = [person.cio_id for person in found.identifiers]
            details = self._do(customers_list_attributes.build_request(body={"ids": ids}, id_type="cio_id"), options)
            return Page(inputs.detailed_customers(ids, details.customers), after)

        return ItemPager(fetch, start=first, limit=most)

    def get_customer_activities(
        self,
        customer_id: Identifier,
        *,
        type: str | None = None,  # noqa: A002 # the requirement's own name
        name: str | None = None,
        limit: int | None = None,
        start: str | None = None,
        id_type: IdType = "id",
        options: CallOptions | None = None,
    ) -> Pager[Activity]:
        """List what a person did and what was done to them, newest first, by the App API. Needs `app_api_key`.

        Args:
            customer_id: the person's id, or the identifier that `id_type` names.
            type: only activities of this type: the service's spelling (`clicked_email`), or `email_click`,
                `email_clicked` and the like; `email_actioned` is opened, clicked or converted.
            name: only events of this name, or changes of this attribute.
            limit: the most activities in all, over every page; None for all of them.
            start: the cursor of a page, to go on after it.
            id_type: what `customer_id` is: "id", "email" or "cio_id".
            options: what each of the requests does differently from its client.

        Returns:
            A lazy list: iterate it, or go by `pages()`, `first_page()`, `take(n)`. The service keeps 30 days for sure.

        Raises:
            ConfigurationError: the client was made without `app_api_key`.
            InvalidInputError: a value that makes no sense.

        Source: App API document.
        """
        from customer_io_api.app.api.customers import customers_list_activities

        self._settings.authorization("app")
        identifier = limits.identifier(customer_id, field="customer_id")
        kind = inputs.known_id_type(id_type)
        most = inputs.most_items(limit)
        first = inputs.given_text(start, "start")
        wanted = inputs.given_text(inputs.activity_type(type), "type")
        of_name = inputs.given_text(name, "name")

        def fetch(cursor: str | Unset) -> Page[Activity]:
            request = customers_list_activities.build_request(
                identifier,
                id_type=kind,
                type=wanted,
                name=of_name,
                start=cursor,
                limit=inputs.page_size(None if type == inputs.EMAIL_ACTIONED else most),
            )
            found = self._do(request, options)
            kept = [activity for activity in found.activities if inputs.is_wanted(type, activity.type)]
            return Page(kept, next_cursor(found.next))

        return ItemPager(fetch, start=first, limit=most)
