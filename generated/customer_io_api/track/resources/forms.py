"""Submit forms."""

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
    from ..models.form_fields import FormFields


class FormsResource:
    """Submit forms."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def submit(
        self,
        form_id: str | int,
        *,
        data: FormFields | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> None:
        """Record that somebody submitted a form.

        The submission makes or updates the person that `data` names, and can trigger campaigns. A form id
        that is not known makes a form with it.

        The data needs an `id` or an `email`, or a field that the form's settings map to one; else the
        answer is 400, and an unknown form is made all the same. Every value is text; other values are
        answered 400. The fields `form_id`, `form_name`, `form_type`, `form_url` and `form_url_param` are
        reserved and ignored.

        A repeat is not safe: each call is a further submission and may trigger campaigns again.

        Source: Track API document.

        Args:
            form_id: Own id of the form. An unknown one makes a form.
            data: Fields of a form. All values are text; `id` or `email` says who filled it in.
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
        from ..api.forms import forms_submit

        request = forms_submit.build_request(
            form_id,
            body=present({"data": data}),
        )
        self._requester.call(request, options=options)


class AsyncFormsResource:
    """Submit forms."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def submit(
        self,
        form_id: str | int,
        *,
        data: FormFields | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> None:
        """Record that somebody submitted a form.

        The submission makes or updates the person that `data` names, and can trigger campaigns. A form id
        that is not known makes a form with it.

        The data needs an `id` or an `email`, or a field that the form's settings map to one; else the
        answer is 400, and an unknown form is made all the same. Every value is text; other values are
        answered 400. The fields `form_id`, `form_name`, `form_type`, `form_url` and `form_url_param` are
        reserved and ignored.

        A repeat is not safe: each call is a further submission and may trigger campaigns again.

        Source: Track API document.

        Args:
            form_id: Own id of the form. An unknown one makes a form.
            data: Fields of a form. All values are text; `id` or `email` says who filled it in.
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
        from ..api.forms import forms_submit

        request = forms_submit.build_request(
            form_id,
            body=present({"data": data}),
        )
        await self._requester.call(request, options=options)
