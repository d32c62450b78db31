"""Emails of the Design Studio, their translations and versions, publishing and checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    next_job_cursor,
    next_page,
    present,
)

if TYPE_CHECKING:
    from ..models.design_studio_action_target import DesignStudioActionTarget
    from ..models.design_studio_choice import DesignStudioChoice
    from ..models.design_studio_content import DesignStudioContent
    from ..models.design_studio_email_answer import DesignStudioEmailAnswer
    from ..models.design_studio_email_page import DesignStudioEmailPage
    from ..models.design_studio_email_row import DesignStudioEmailRow
    from ..models.design_studio_envelope import DesignStudioEnvelope
    from ..models.design_studio_link import DesignStudioLink
    from ..models.design_studio_newsletter_target import DesignStudioNewsletterTarget
    from ..models.design_studio_preview import DesignStudioPreview
    from ..models.design_studio_publish import DesignStudioPublish
    from ..models.design_studio_publish_status import DesignStudioPublishStatus
    from ..models.design_studio_render import DesignStudioRender
    from ..models.design_studio_review import DesignStudioReview
    from ..models.design_studio_sort_by import DesignStudioSortBy
    from ..models.design_studio_transactional_target import DesignStudioTransactionalTarget
    from ..models.design_studio_transformers import DesignStudioTransformers
    from ..models.design_studio_translation_answer import DesignStudioTranslationAnswer
    from ..models.design_studio_translation_list import DesignStudioTranslationList
    from ..models.design_studio_unpublished_changes import DesignStudioUnpublishedChanges
    from ..models.design_studio_version_answer import DesignStudioVersionAnswer
    from ..models.design_studio_version_created import DesignStudioVersionCreated
    from ..models.design_studio_version_list import DesignStudioVersionList
    from ..models.design_studio_version_restored import DesignStudioVersionRestored
    from ..models.inbox_preview_client_list import InboxPreviewClientList
    from ..models.inbox_preview_credit_list import InboxPreviewCreditList
    from ..models.inbox_preview_job import InboxPreviewJob
    from ..models.inbox_preview_job_page import InboxPreviewJobPage
    from ..models.inbox_preview_run import InboxPreviewRun
    from ..models.inbox_preview_variant import InboxPreviewVariant
    from ..models.inbox_previews_submitted import InboxPreviewsSubmitted
    from ..models.sort_order import SortOrder


class DesignStudioEmailsResource:
    """Emails of the Design Studio, their translations and versions, publishing and checks."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        *,
        name: str,
        parent_folder_id: str | None | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioEmailAnswer:
        """Make an email in the Design Studio.

        The email is the one of the default language; translations are added to it. The recipient is
        `{{customer.email}}` where it is left out, and `fake_bcc` is true. A field that the service does not
        know is refused with 400.

        A missing name or an unknown sender is answered 400, and an unknown folder 404.

        A repeat is not safe: it makes a second email.

        Source: App API document.

        Args:
            name: Name of the email.
            parent_folder_id: UUID of the folder to put it in. Null or left out, it is the root; empty
                text is refused.
            is_template: Whether it is a template for other emails.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
            options: what this call does differently from its client.

        Returns:
            One email.

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
        from ..api.design_studio_emails import design_studio_emails_create

        request = design_studio_emails_create.build_request(
            body=present(
                {
                    "name": name,
                    "parent_folder_id": parent_folder_id,
                    "is_template": is_template,
                    "content": content,
                    "envelope": envelope,
                    "transformers": transformers,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def create_translation(
        self,
        id: str | int,
        *,
        language: str,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioTranslationAnswer:
        """Add a translation to an email.

        The email is the one of the default language. Where the content is left out, subject, preheader and
        body are copied from it; where the envelope is left out, that is copied, with the new subject if
        there is one. A field that the service does not know is refused with 400.

        An unknown sender is answered 400, and an unknown email 404.

        Limits: 50 variants of one email; more cannot be published.

        A repeat is not safe: where the first attempt added the translation, what the next one does is not
        documented.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
            options: what this call does differently from its client.

        Returns:
            One translation.

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
        from ..api.design_studio_emails import design_studio_emails_create_translation

        request = design_studio_emails_create_translation.build_request(
            id,
            body=present(
                {"language": language, "content": content, "envelope": envelope, "transformers": transformers}
            ),
        )
        return self._requester.call(request, options=options)

    def create_version(
        self,
        id: str | int,
        *,
        name: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionCreated:
        """Save a named version of an email.

        An email that was not changed since its latest version makes none: the answer is that version, with
        `created` false. A field that the service does not know is refused with 400. An unknown email is
        answered 404.

        A repeat is not safe: it saves a second version if the email was changed in between.

        Source: App API document.

        Args:
            id: UUID of the email.
            name: Name of the version.
            description: What the version is.
            options: what this call does differently from its client.

        Returns:
            Saved version, and whether it is new.

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
        from ..api.design_studio_emails import design_studio_emails_create_version

        request = design_studio_emails_create_version.build_request(
            id,
            body=present({"name": name, "description": description}),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an email.

        An email that is linked to a message is not deleted: the answer is 409. An unknown email is answered
        404.

        A repeat is safe: the email stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the email.
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
        from ..api.design_studio_emails import design_studio_emails_delete

        request = design_studio_emails_delete.build_request(
            id,
        )
        self._requester.call(request, options=options)

    def delete_translation(
        self,
        id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete one translation of an email.

        The email of the default language stays. An unknown email, or a language that it does not have, is
        answered 404.

        A repeat is safe: the translation stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
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
        from ..api.design_studio_emails import design_studio_emails_delete_translation

        request = design_studio_emails_delete_translation.build_request(
            id,
            language,
        )
        self._requester.call(request, options=options)

    def delete_version(
        self,
        id: str | int,
        version_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a version that was saved by hand.

        A version that publishing made cannot be deleted: the answer is 409. An unknown version, or one of
        another email, is answered 404.

        A repeat is safe: the version stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the email.
            version_id: UUID of the version.
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
        from ..api.design_studio_emails import design_studio_emails_delete_version

        request = design_studio_emails_delete_version.build_request(
            id,
            version_id,
        )
        self._requester.call(request, options=options)

    def download_inbox_preview(
        self,
        id: str | int,
        run_id: int,
        client_id: str | int,
        *,
        variant: InboxPreviewVariant | Unset = UNSET,
        key: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download one screenshot of an email.

        The answer is the picture itself, in the format that its `Content-Type` names. A screenshot that is
        not ready is answered 404, as is an unknown run or mail program.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            run_id: Number of the run.
            client_id: Id of the mail program.
            variant: Which picture is wanted.
            key: Kind of screenshot, such as `default`. It only has a meaning where `variant` is
                `screenshot`.
            options: what this call does differently from its client.

        Returns:
            The bytes of the file.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_download_inbox_preview

        request = design_studio_emails_download_inbox_preview.build_request(
            id,
            run_id,
            client_id,
            variant=variant,
            key=key,
        )
        return self._requester.call(request, options=options)

    def get(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioEmailAnswer:
        """Read one email with its content.

        The content is that of the default language. An unknown email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            One email.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get

        request = design_studio_emails_get.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def get_inbox_previews(
        self,
        id: str | int,
        run_id: int,
        *,
        options: CallOptions | None = None,
    ) -> InboxPreviewRun:
        """Show how far a run of screenshots is.

        Ask again until `is_processed` is true. Ready screenshots carry their addresses. An unknown run, or
        one of another email, is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            run_id: Number of the run.
            options: what this call does differently from its client.

        Returns:
            Run of screenshots.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_inbox_previews

        request = design_studio_emails_get_inbox_previews.build_request(
            id,
            run_id,
        )
        return self._requester.call(request, options=options)

    def get_publish_status(
        self,
        id: str | int,
        *,
        publish_id: str,
        options: CallOptions | None = None,
    ) -> DesignStudioPublishStatus:
        """Show whether a pending publish is done.

        Ask again until `status` is `done`. An unknown email or publish is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            publish_id: Id of the publish, as `design_studio_emails.publish` answered it.
            options: what this call does differently from its client.

        Returns:
            How far a publish is.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_publish_status

        request = design_studio_emails_get_publish_status.build_request(
            id,
            publish_id=publish_id,
        )
        return self._requester.call(request, options=options)

    def get_translation(
        self,
        id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioTranslationAnswer:
        """Read one translation of an email.

        An unknown email, or a language that it does not have, is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
            options: what this call does differently from its client.

        Returns:
            One translation.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_translation

        request = design_studio_emails_get_translation.build_request(
            id,
            language,
        )
        return self._requester.call(request, options=options)

    def get_unpublished_changes(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioUnpublishedChanges:
        """Show whether an email differs from what is published.

        An unknown email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Whether an email was changed since it was published.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_unpublished_changes

        request = design_studio_emails_get_unpublished_changes.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def get_version(
        self,
        id: str | int,
        version_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionAnswer:
        """Read one saved version with its content.

        The components that the email used come with it, as they were. An unknown version, or one of another
        email, is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            version_id: UUID of the version.
            options: what this call does differently from its client.

        Returns:
            One version with its content and its components.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_version

        request = design_studio_emails_get_version.build_request(
            id,
            version_id,
        )
        return self._requester.call(request, options=options)

    def link(
        self,
        id: str | int,
        *,
        target: DesignStudioTransactionalTarget
        | DesignStudioNewsletterTarget
        | DesignStudioActionTarget
        | Mapping[str, object],
        force: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioLink:
        """Link an email to the message that it is published to.

        The target is a transactional message, a newsletter, or an action of a campaign or a broadcast. Only
        the email of the default language can be linked, not a translation. `design_studio_emails.publish`
        then writes the email into the target.

        An email that is linked elsewhere is answered 400. A target that is linked to other content is
        answered 409, unless `force` is true. An unknown email or target is answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is not safe: what the service does with a link that stands already is not documented.

        Source: App API document.

        Args:
            id: UUID of the email.
            target: Message that an email is linked to.
            force: Whether the link replaces other content of the target. Left out, it is false.
            options: what this call does differently from its client.

        Returns:
            Link of an email to a message.

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
        from ..api.design_studio_emails import design_studio_emails_link

        request = design_studio_emails_link.build_request(
            id,
            body=present({"target": target, "force": force}),
        )
        return self._requester.call(request, options=options)

    def list(
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
        is_template: DesignStudioChoice | Unset = UNSET,
        has_translations: DesignStudioChoice | Unset = UNSET,
        is_linked: DesignStudioChoice | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[DesignStudioEmailRow]:
        """List the emails of the Design Studio.

        The whole tree below a folder is listed, or what lies directly in it where `direct_descendants_only`
        is true. Without a folder the tree begins at the root. The oldest comes first where no order is
        asked for. The content is left out; `design_studio_emails.get` reads it. `folders` of the answer
        holds folders of the same place.

        Limits: at most 10000 emails a page, 1000 where `limit` is left out.

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
            is_template: Whether to list templates or emails that are none. Left out, both kinds are
                listed, as with `any`.
            has_translations: Whether to list emails with translations or those without. Left out, both
                kinds are listed, as with `any`.
            is_linked: Whether to list emails that are linked to a message or those that are not. Left
                out, both kinds are listed, as with `any`.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `DesignStudioEmailRow`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list

        def request(cursor: str | Unset) -> Request[DesignStudioEmailPage]:
            return design_studio_emails_list.build_request(
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
                is_template=is_template,
                has_translations=has_translations,
                is_linked=is_linked,
            )

        source: PageSource[DesignStudioEmailPage, DesignStudioEmailRow] = PageSource(
            request=request,
            items=lambda page: page.emails,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    def list_inbox_preview_clients(
        self,
        *,
        options: CallOptions | None = None,
    ) -> InboxPreviewClientList:
        """List the mail programs that screenshots can be had of.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Mail programs that screenshots can be had of.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_inbox_preview_clients

        request = design_studio_emails_list_inbox_preview_clients.build_request()
        return self._requester.call(request, options=options)

    def list_inbox_preview_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> InboxPreviewCreditList:
        """Show the credits that are left for screenshots.

        The credits are those of the account, which all of its workspaces share.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Credits for screenshots.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_inbox_preview_credits

        request = design_studio_emails_list_inbox_preview_credits.build_request()
        return self._requester.call(request, options=options)

    def list_inbox_preview_jobs(
        self,
        *,
        node_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[InboxPreviewJob]:
        """List the runs of screenshots.

        Those of all emails, or of one. The screenshots are left out;
        `design_studio_emails.get_inbox_previews` reads them.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            node_id: UUID of the email whose runs are listed. Left out, the runs of all emails are.
            cursor: Cursor of the page, which is the `meta.pagination.next_cursor` of the page before.
                Left out, it is the first page.
            limit: The most runs on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `InboxPreviewJob`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_inbox_preview_jobs

        def request(cursor: str | Unset) -> Request[InboxPreviewJobPage]:
            return design_studio_emails_list_inbox_preview_jobs.build_request(
                node_id=node_id,
                cursor=cursor,
                limit=limit,
            )

        source: PageSource[InboxPreviewJobPage, InboxPreviewJob] = PageSource(
            request=request,
            items=lambda page: page.preview_jobs,
            next=lambda page, _: next_job_cursor(page.meta),
            start=cursor,
        )
        return self._requester.paged(source, options=options)

    def list_translations(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioTranslationList:
        """List the translations of an email.

        The list comes whole. An unknown email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Translations of one email.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_translations

        request = design_studio_emails_list_translations.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def list_versions(
        self,
        id: str | int,
        *,
        start_date: int | Unset = UNSET,
        end_date: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionList:
        """List the saved versions of an email.

        Versions that were saved by hand, and those that publishing made. The list comes whole. An unknown
        email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            start_date: Beginning of the window in which the versions were made, in Unix seconds.
            end_date: End of the window in which the versions were made, in Unix seconds. It needs
                `start_date`.
            options: what this call does differently from its client.

        Returns:
            Saved versions of one email.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_versions

        request = design_studio_emails_list_versions.build_request(
            id,
            start_date=start_date,
            end_date=end_date,
        )
        return self._requester.call(request, options=options)

    def preview(
        self,
        id: str | int,
        *,
        customer: Mapping[str, object] | Unset = UNSET,
        event: Mapping[str, object] | Unset = UNSET,
        trigger: Mapping[str, object] | Unset = UNSET,
        campaign: Mapping[str, object] | Unset = UNSET,
        journey: Mapping[str, object] | Unset = UNSET,
        message: Mapping[str, object] | Unset = UNSET,
        objects: Mapping[str, object] | Unset = UNSET,
        lax: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioPreview:
        """Evaluate the Liquid of an email with sample data.

        The email is shown as a person with this data would get it; nothing is sent. Errors in Liquid do not
        fail the call: they stand in `errors`, by field. A variable that the data lacks is an error, unless
        `lax` is true; then it is empty. An unknown email is answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is safe: it changes nothing.

        Source: App API document.

        Args:
            id: UUID of the email.
            customer: Sample values that the Liquid of an email finds under this name.
            event: Sample values that the Liquid of an email finds under this name.
            trigger: Sample values that the Liquid of an email finds under this name.
            campaign: Sample values that the Liquid of an email finds under this name.
            journey: Sample values that the Liquid of an email finds under this name.
            message: Sample values that the Liquid of an email finds under this name.
            objects: Sample values that the Liquid of an email finds under this name.
            lax: Whether unknown variables are empty rather than errors. Left out, it is false.
            options: what this call does differently from its client.

        Returns:
            Email as a person would get it.

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
        from ..api.design_studio_emails import design_studio_emails_preview

        request = design_studio_emails_preview.build_request(
            id,
            body=present(
                {
                    "customer": customer,
                    "event": event,
                    "trigger": trigger,
                    "campaign": campaign,
                    "journey": journey,
                    "message": message,
                    "objects": objects,
                    "lax": lax,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def publish(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioPublish:
        """Write an email into the message that it is linked to.

        All languages are published. Few are `done` at once; with many the answer is `pending`, and
        `design_studio_emails.get_publish_status` tells when they are. The published state is kept as a
        version.

        Only the linked email of the default language can be published: an email that is not linked, or a
        language that is not supported, is answered 400. A campaign that is still filling up with people is
        answered 409: try again later. 422 is the answer to errors in Liquid, which `meta` of the error
        lists by language; to a target that is archived, stopping, being deleted, or linked to other
        content; to a workspace without a language attribute; and to more than 50 variants.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is not safe: it publishes what the email is by then, and may keep one more version.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Outcome of a publish.

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
        from ..api.design_studio_emails import design_studio_emails_publish

        request = design_studio_emails_publish.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def render(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioRender:
        """Compile an email without evaluating its Liquid.

        Components and transformers are applied, and Liquid is left as it stands. An unknown email is
        answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Compiled email with its Liquid untouched.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_render

        request = design_studio_emails_render.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def restore_version(
        self,
        id: str | int,
        version_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionRestored:
        """Put an email back to a saved version.

        Only the email goes back, not the components that it uses. An unknown version, or one of another
        email, is answered 404.

        A repeat is not safe: it overwrites what was changed in between.

        Source: App API document.

        Args:
            id: UUID of the email.
            version_id: UUID of the version.
            options: what this call does differently from its client.

        Returns:
            What went back to a saved version.

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
        from ..api.design_studio_emails import design_studio_emails_restore_version

        request = design_studio_emails_restore_version.build_request(
            id,
            version_id,
        )
        return self._requester.call(request, options=options)

    def review(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioReview:
        """Check an email before it is sent.

        The checks look for what hurts an email, and give it a score. `status` is `partial` where some
        checks could not run, and `render_failed` where the email could not be compiled. An unknown email is
        answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            What the checks of an email found.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_review

        request = design_studio_emails_review.build_request(
            id,
        )
        return self._requester.call(request, options=options)

    def submit_inbox_previews(
        self,
        id: str | int,
        *,
        client_ids: Sequence[str],
        name: str | Unset = UNSET,
        sample_data: Mapping[str, object] | Unset = UNSET,
        lax_mode: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InboxPreviewsSubmitted:
        """Order screenshots of an email in mail programs.

        A run of screenshots begins; `design_studio_emails.wait_for_inbox_previews` waits until it is over,
        and saves the pictures. It spends credits of the account, not of the workspace. The same email with
        the same content and mail programs, ordered again on the same UTC day, is the run of before:
        `replayed` is true, nothing is charged, and the run takes the new name.

        Refusals: 403 where the account cannot be charged, 409 where the order was charged and settled
        earlier on the day, 422 where there are too few credits, 503 where the screenshots cannot be ordered
        now: try again later. An unknown email is answered 404. A field that the service does not know is
        refused with 400.

        Limits: 1 to 150 mail programs, a name of at most 191 characters, 128 KB of sample data; 5 requests
        a second of a workspace, which `link`, `publish`, `render`, `preview`, `review` and
        `submit_inbox_previews` share.

        A repeat is not safe: after a change of the email or after midnight UTC it spends credits again.

        Source: App API document.

        Args:
            id: UUID of the email.
            client_ids: Ids of the mail programs, as `design_studio_emails.list_inbox_preview_clients`
                answers them.
            name: Name of the run, at most 191 characters.
            sample_data: Sample values for the Liquid of the email, at most 128 KB.
            lax_mode: Whether a variable without a sample is empty rather than failing the run. Left
                out, it is false.
            options: what this call does differently from its client.

        Returns:
            Run of screenshots that was ordered.

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
        from ..api.design_studio_emails import design_studio_emails_submit_inbox_previews

        request = design_studio_emails_submit_inbox_previews.build_request(
            id,
            body=present({"client_ids": client_ids, "name": name, "sample_data": sample_data, "lax_mode": lax_mode}),
        )
        return self._requester.call(request, options=options)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Change an email.

        What is left out stays. A `parent_folder_id` of null moves the email to the root. A linked message
        keeps what was last published until `design_studio_emails.publish`. A field that the service does
        not know is refused with 400.

        An unknown sender is answered 400, and an unknown email or folder 404.

        A repeat is safe: it sets the same values again.

        Source: App API document.

        Args:
            id: UUID of the email.
            name: New name.
            parent_folder_id: UUID of the folder to move it to. Null is the root; empty text is refused.
            is_template: Whether it is a template for other emails.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
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
        from ..api.design_studio_emails import design_studio_emails_update

        request = design_studio_emails_update.build_request(
            id,
            body=present(
                {
                    "name": name,
                    "parent_folder_id": parent_folder_id,
                    "is_template": is_template,
                    "content": content,
                    "envelope": envelope,
                    "transformers": transformers,
                }
            ),
        )
        self._requester.call(request, options=options)

    def update_translation(
        self,
        id: str | int,
        language: str | int,
        *,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Change one translation of an email.

        What is left out stays. A linked message keeps what was last published until
        `design_studio_emails.publish`. A field that the service does not know is refused with 400.

        An unknown sender is answered 400; an unknown email, or a language that it does not have, is
        answered 404.

        A repeat is safe: it sets the same values again.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
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
        from ..api.design_studio_emails import design_studio_emails_update_translation

        request = design_studio_emails_update_translation.build_request(
            id,
            language,
            body=present({"content": content, "envelope": envelope, "transformers": transformers}),
        )
        self._requester.call(request, options=options)


class AsyncDesignStudioEmailsResource:
    """Emails of the Design Studio, their translations and versions, publishing and checks."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        *,
        name: str,
        parent_folder_id: str | None | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioEmailAnswer:
        """Make an email in the Design Studio.

        The email is the one of the default language; translations are added to it. The recipient is
        `{{customer.email}}` where it is left out, and `fake_bcc` is true. A field that the service does not
        know is refused with 400.

        A missing name or an unknown sender is answered 400, and an unknown folder 404.

        A repeat is not safe: it makes a second email.

        Source: App API document.

        Args:
            name: Name of the email.
            parent_folder_id: UUID of the folder to put it in. Null or left out, it is the root; empty
                text is refused.
            is_template: Whether it is a template for other emails.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
            options: what this call does differently from its client.

        Returns:
            One email.

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
        from ..api.design_studio_emails import design_studio_emails_create

        request = design_studio_emails_create.build_request(
            body=present(
                {
                    "name": name,
                    "parent_folder_id": parent_folder_id,
                    "is_template": is_template,
                    "content": content,
                    "envelope": envelope,
                    "transformers": transformers,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def create_translation(
        self,
        id: str | int,
        *,
        language: str,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioTranslationAnswer:
        """Add a translation to an email.

        The email is the one of the default language. Where the content is left out, subject, preheader and
        body are copied from it; where the envelope is left out, that is copied, with the new subject if
        there is one. A field that the service does not know is refused with 400.

        An unknown sender is answered 400, and an unknown email 404.

        Limits: 50 variants of one email; more cannot be published.

        A repeat is not safe: where the first attempt added the translation, what the next one does is not
        documented.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
            options: what this call does differently from its client.

        Returns:
            One translation.

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
        from ..api.design_studio_emails import design_studio_emails_create_translation

        request = design_studio_emails_create_translation.build_request(
            id,
            body=present(
                {"language": language, "content": content, "envelope": envelope, "transformers": transformers}
            ),
        )
        return await self._requester.call(request, options=options)

    async def create_version(
        self,
        id: str | int,
        *,
        name: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionCreated:
        """Save a named version of an email.

        An email that was not changed since its latest version makes none: the answer is that version, with
        `created` false. A field that the service does not know is refused with 400. An unknown email is
        answered 404.

        A repeat is not safe: it saves a second version if the email was changed in between.

        Source: App API document.

        Args:
            id: UUID of the email.
            name: Name of the version.
            description: What the version is.
            options: what this call does differently from its client.

        Returns:
            Saved version, and whether it is new.

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
        from ..api.design_studio_emails import design_studio_emails_create_version

        request = design_studio_emails_create_version.build_request(
            id,
            body=present({"name": name, "description": description}),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an email.

        An email that is linked to a message is not deleted: the answer is 409. An unknown email is answered
        404.

        A repeat is safe: the email stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the email.
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
        from ..api.design_studio_emails import design_studio_emails_delete

        request = design_studio_emails_delete.build_request(
            id,
        )
        await self._requester.call(request, options=options)

    async def delete_translation(
        self,
        id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete one translation of an email.

        The email of the default language stays. An unknown email, or a language that it does not have, is
        answered 404.

        A repeat is safe: the translation stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
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
        from ..api.design_studio_emails import design_studio_emails_delete_translation

        request = design_studio_emails_delete_translation.build_request(
            id,
            language,
        )
        await self._requester.call(request, options=options)

    async def delete_version(
        self,
        id: str | int,
        version_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a version that was saved by hand.

        A version that publishing made cannot be deleted: the answer is 409. An unknown version, or one of
        another email, is answered 404.

        A repeat is safe: the version stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            id: UUID of the email.
            version_id: UUID of the version.
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
        from ..api.design_studio_emails import design_studio_emails_delete_version

        request = design_studio_emails_delete_version.build_request(
            id,
            version_id,
        )
        await self._requester.call(request, options=options)

    async def download_inbox_preview(
        self,
        id: str | int,
        run_id: int,
        client_id: str | int,
        *,
        variant: InboxPreviewVariant | Unset = UNSET,
        key: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download one screenshot of an email.

        The answer is the picture itself, in the format that its `Content-Type` names. A screenshot that is
        not ready is answered 404, as is an unknown run or mail program.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            run_id: Number of the run.
            client_id: Id of the mail program.
            variant: Which picture is wanted.
            key: Kind of screenshot, such as `default`. It only has a meaning where `variant` is
                `screenshot`.
            options: what this call does differently from its client.

        Returns:
            The bytes of the file.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_download_inbox_preview

        request = design_studio_emails_download_inbox_preview.build_request(
            id,
            run_id,
            client_id,
            variant=variant,
            key=key,
        )
        return await self._requester.call(request, options=options)

    async def get(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioEmailAnswer:
        """Read one email with its content.

        The content is that of the default language. An unknown email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            One email.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get

        request = design_studio_emails_get.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def get_inbox_previews(
        self,
        id: str | int,
        run_id: int,
        *,
        options: CallOptions | None = None,
    ) -> InboxPreviewRun:
        """Show how far a run of screenshots is.

        Ask again until `is_processed` is true. Ready screenshots carry their addresses. An unknown run, or
        one of another email, is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            run_id: Number of the run.
            options: what this call does differently from its client.

        Returns:
            Run of screenshots.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_inbox_previews

        request = design_studio_emails_get_inbox_previews.build_request(
            id,
            run_id,
        )
        return await self._requester.call(request, options=options)

    async def get_publish_status(
        self,
        id: str | int,
        *,
        publish_id: str,
        options: CallOptions | None = None,
    ) -> DesignStudioPublishStatus:
        """Show whether a pending publish is done.

        Ask again until `status` is `done`. An unknown email or publish is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            publish_id: Id of the publish, as `design_studio_emails.publish` answered it.
            options: what this call does differently from its client.

        Returns:
            How far a publish is.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_publish_status

        request = design_studio_emails_get_publish_status.build_request(
            id,
            publish_id=publish_id,
        )
        return await self._requester.call(request, options=options)

    async def get_translation(
        self,
        id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioTranslationAnswer:
        """Read one translation of an email.

        An unknown email, or a language that it does not have, is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
            options: what this call does differently from its client.

        Returns:
            One translation.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_translation

        request = design_studio_emails_get_translation.build_request(
            id,
            language,
        )
        return await self._requester.call(request, options=options)

    async def get_unpublished_changes(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioUnpublishedChanges:
        """Show whether an email differs from what is published.

        An unknown email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Whether an email was changed since it was published.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_unpublished_changes

        request = design_studio_emails_get_unpublished_changes.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def get_version(
        self,
        id: str | int,
        version_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionAnswer:
        """Read one saved version with its content.

        The components that the email used come with it, as they were. An unknown version, or one of another
        email, is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            version_id: UUID of the version.
            options: what this call does differently from its client.

        Returns:
            One version with its content and its components.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_get_version

        request = design_studio_emails_get_version.build_request(
            id,
            version_id,
        )
        return await self._requester.call(request, options=options)

    async def link(
        self,
        id: str | int,
        *,
        target: DesignStudioTransactionalTarget
        | DesignStudioNewsletterTarget
        | DesignStudioActionTarget
        | Mapping[str, object],
        force: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioLink:
        """Link an email to the message that it is published to.

        The target is a transactional message, a newsletter, or an action of a campaign or a broadcast. Only
        the email of the default language can be linked, not a translation. `design_studio_emails.publish`
        then writes the email into the target.

        An email that is linked elsewhere is answered 400. A target that is linked to other content is
        answered 409, unless `force` is true. An unknown email or target is answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is not safe: what the service does with a link that stands already is not documented.

        Source: App API document.

        Args:
            id: UUID of the email.
            target: Message that an email is linked to.
            force: Whether the link replaces other content of the target. Left out, it is false.
            options: what this call does differently from its client.

        Returns:
            Link of an email to a message.

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
        from ..api.design_studio_emails import design_studio_emails_link

        request = design_studio_emails_link.build_request(
            id,
            body=present({"target": target, "force": force}),
        )
        return await self._requester.call(request, options=options)

    def list(
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
        is_template: DesignStudioChoice | Unset = UNSET,
        has_translations: DesignStudioChoice | Unset = UNSET,
        is_linked: DesignStudioChoice | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[DesignStudioEmailRow]:
        """List the emails of the Design Studio.

        The whole tree below a folder is listed, or what lies directly in it where `direct_descendants_only`
        is true. Without a folder the tree begins at the root. The oldest comes first where no order is
        asked for. The content is left out; `design_studio_emails.get` reads it. `folders` of the answer
        holds folders of the same place.

        Limits: at most 10000 emails a page, 1000 where `limit` is left out.

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
            is_template: Whether to list templates or emails that are none. Left out, both kinds are
                listed, as with `any`.
            has_translations: Whether to list emails with translations or those without. Left out, both
                kinds are listed, as with `any`.
            is_linked: Whether to list emails that are linked to a message or those that are not. Left
                out, both kinds are listed, as with `any`.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `DesignStudioEmailRow`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list

        def request(cursor: str | Unset) -> Request[DesignStudioEmailPage]:
            return design_studio_emails_list.build_request(
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
                is_template=is_template,
                has_translations=has_translations,
                is_linked=is_linked,
            )

        source: PageSource[DesignStudioEmailPage, DesignStudioEmailRow] = PageSource(
            request=request,
            items=lambda page: page.emails,
            next=lambda page, _: next_page(page.meta),
            start=cursor_text(page),
        )
        return self._requester.paged(source, options=options)

    async def list_inbox_preview_clients(
        self,
        *,
        options: CallOptions | None = None,
    ) -> InboxPreviewClientList:
        """List the mail programs that screenshots can be had of.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Mail programs that screenshots can be had of.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_inbox_preview_clients

        request = design_studio_emails_list_inbox_preview_clients.build_request()
        return await self._requester.call(request, options=options)

    async def list_inbox_preview_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> InboxPreviewCreditList:
        """Show the credits that are left for screenshots.

        The credits are those of the account, which all of its workspaces share.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Credits for screenshots.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_inbox_preview_credits

        request = design_studio_emails_list_inbox_preview_credits.build_request()
        return await self._requester.call(request, options=options)

    def list_inbox_preview_jobs(
        self,
        *,
        node_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[InboxPreviewJob]:
        """List the runs of screenshots.

        Those of all emails, or of one. The screenshots are left out;
        `design_studio_emails.get_inbox_previews` reads them.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            node_id: UUID of the email whose runs are listed. Left out, the runs of all emails are.
            cursor: Cursor of the page, which is the `meta.pagination.next_cursor` of the page before.
                Left out, it is the first page.
            limit: The most runs on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `InboxPreviewJob`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_inbox_preview_jobs

        def request(cursor: str | Unset) -> Request[InboxPreviewJobPage]:
            return design_studio_emails_list_inbox_preview_jobs.build_request(
                node_id=node_id,
                cursor=cursor,
                limit=limit,
            )

        source: PageSource[InboxPreviewJobPage, InboxPreviewJob] = PageSource(
            request=request,
            items=lambda page: page.preview_jobs,
            next=lambda page, _: next_job_cursor(page.meta),
            start=cursor,
        )
        return self._requester.paged(source, options=options)

    async def list_translations(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioTranslationList:
        """List the translations of an email.

        The list comes whole. An unknown email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Translations of one email.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_translations

        request = design_studio_emails_list_translations.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def list_versions(
        self,
        id: str | int,
        *,
        start_date: int | Unset = UNSET,
        end_date: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionList:
        """List the saved versions of an email.

        Versions that were saved by hand, and those that publishing made. The list comes whole. An unknown
        email is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            start_date: Beginning of the window in which the versions were made, in Unix seconds.
            end_date: End of the window in which the versions were made, in Unix seconds. It needs
                `start_date`.
            options: what this call does differently from its client.

        Returns:
            Saved versions of one email.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_list_versions

        request = design_studio_emails_list_versions.build_request(
            id,
            start_date=start_date,
            end_date=end_date,
        )
        return await self._requester.call(request, options=options)

    async def preview(
        self,
        id: str | int,
        *,
        customer: Mapping[str, object] | Unset = UNSET,
        event: Mapping[str, object] | Unset = UNSET,
        trigger: Mapping[str, object] | Unset = UNSET,
        campaign: Mapping[str, object] | Unset = UNSET,
        journey: Mapping[str, object] | Unset = UNSET,
        message: Mapping[str, object] | Unset = UNSET,
        objects: Mapping[str, object] | Unset = UNSET,
        lax: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DesignStudioPreview:
        """Evaluate the Liquid of an email with sample data.

        The email is shown as a person with this data would get it; nothing is sent. Errors in Liquid do not
        fail the call: they stand in `errors`, by field. A variable that the data lacks is an error, unless
        `lax` is true; then it is empty. An unknown email is answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is safe: it changes nothing.

        Source: App API document.

        Args:
            id: UUID of the email.
            customer: Sample values that the Liquid of an email finds under this name.
            event: Sample values that the Liquid of an email finds under this name.
            trigger: Sample values that the Liquid of an email finds under this name.
            campaign: Sample values that the Liquid of an email finds under this name.
            journey: Sample values that the Liquid of an email finds under this name.
            message: Sample values that the Liquid of an email finds under this name.
            objects: Sample values that the Liquid of an email finds under this name.
            lax: Whether unknown variables are empty rather than errors. Left out, it is false.
            options: what this call does differently from its client.

        Returns:
            Email as a person would get it.

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
        from ..api.design_studio_emails import design_studio_emails_preview

        request = design_studio_emails_preview.build_request(
            id,
            body=present(
                {
                    "customer": customer,
                    "event": event,
                    "trigger": trigger,
                    "campaign": campaign,
                    "journey": journey,
                    "message": message,
                    "objects": objects,
                    "lax": lax,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def publish(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioPublish:
        """Write an email into the message that it is linked to.

        All languages are published. Few are `done` at once; with many the answer is `pending`, and
        `design_studio_emails.get_publish_status` tells when they are. The published state is kept as a
        version.

        Only the linked email of the default language can be published: an email that is not linked, or a
        language that is not supported, is answered 400. A campaign that is still filling up with people is
        answered 409: try again later. 422 is the answer to errors in Liquid, which `meta` of the error
        lists by language; to a target that is archived, stopping, being deleted, or linked to other
        content; to a workspace without a language attribute; and to more than 50 variants.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is not safe: it publishes what the email is by then, and may keep one more version.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Outcome of a publish.

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
        from ..api.design_studio_emails import design_studio_emails_publish

        request = design_studio_emails_publish.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def render(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioRender:
        """Compile an email without evaluating its Liquid.

        Components and transformers are applied, and Liquid is left as it stands. An unknown email is
        answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            Compiled email with its Liquid untouched.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_render

        request = design_studio_emails_render.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def restore_version(
        self,
        id: str | int,
        version_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioVersionRestored:
        """Put an email back to a saved version.

        Only the email goes back, not the components that it uses. An unknown version, or one of another
        email, is answered 404.

        A repeat is not safe: it overwrites what was changed in between.

        Source: App API document.

        Args:
            id: UUID of the email.
            version_id: UUID of the version.
            options: what this call does differently from its client.

        Returns:
            What went back to a saved version.

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
        from ..api.design_studio_emails import design_studio_emails_restore_version

        request = design_studio_emails_restore_version.build_request(
            id,
            version_id,
        )
        return await self._requester.call(request, options=options)

    async def review(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> DesignStudioReview:
        """Check an email before it is sent.

        The checks look for what hurts an email, and give it a score. `status` is `partial` where some
        checks could not run, and `render_failed` where the email could not be compiled. An unknown email is
        answered 404.

        Limits: 5 requests a second of a workspace, which `link`, `publish`, `render`, `preview`, `review`
        and `submit_inbox_previews` share.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            id: UUID of the email.
            options: what this call does differently from its client.

        Returns:
            What the checks of an email found.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.design_studio_emails import design_studio_emails_review

        request = design_studio_emails_review.build_request(
            id,
        )
        return await self._requester.call(request, options=options)

    async def submit_inbox_previews(
        self,
        id: str | int,
        *,
        client_ids: Sequence[str],
        name: str | Unset = UNSET,
        sample_data: Mapping[str, object] | Unset = UNSET,
        lax_mode: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InboxPreviewsSubmitted:
        """Order screenshots of an email in mail programs.

        A run of screenshots begins; `design_studio_emails.wait_for_inbox_previews` waits until it is over,
        and saves the pictures. It spends credits of the account, not of the workspace. The same email with
        the same content and mail programs, ordered again on the same UTC day, is the run of before:
        `replayed` is true, nothing is charged, and the run takes the new name.

        Refusals: 403 where the account cannot be charged, 409 where the order was charged and settled
        earlier on the day, 422 where there are too few credits, 503 where the screenshots cannot be ordered
        now: try again later. An unknown email is answered 404. A field that the service does not know is
        refused with 400.

        Limits: 1 to 150 mail programs, a name of at most 191 characters, 128 KB of sample data; 5 requests
        a second of a workspace, which `link`, `publish`, `render`, `preview`, `review` and
        `submit_inbox_previews` share.

        A repeat is not safe: after a change of the email or after midnight UTC it spends credits again.

        Source: App API document.

        Args:
            id: UUID of the email.
            client_ids: Ids of the mail programs, as `design_studio_emails.list_inbox_preview_clients`
                answers them.
            name: Name of the run, at most 191 characters.
            sample_data: Sample values for the Liquid of the email, at most 128 KB.
            lax_mode: Whether a variable without a sample is empty rather than failing the run. Left
                out, it is false.
            options: what this call does differently from its client.

        Returns:
            Run of screenshots that was ordered.

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
        from ..api.design_studio_emails import design_studio_emails_submit_inbox_previews

        request = design_studio_emails_submit_inbox_previews.build_request(
            id,
            body=present({"client_ids": client_ids, "name": name, "sample_data": sample_data, "lax_mode": lax_mode}),
        )
        return await self._requester.call(request, options=options)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Change an email.

        What is left out stays. A `parent_folder_id` of null moves the email to the root. A linked message
        keeps what was last published until `design_studio_emails.publish`. A field that the service does
        not know is refused with 400.

        An unknown sender is answered 400, and an unknown email or folder 404.

        A repeat is safe: it sets the same values again.

        Source: App API document.

        Args:
            id: UUID of the email.
            name: New name.
            parent_folder_id: UUID of the folder to move it to. Null is the root; empty text is refused.
            is_template: Whether it is a template for other emails.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
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
        from ..api.design_studio_emails import design_studio_emails_update

        request = design_studio_emails_update.build_request(
            id,
            body=present(
                {
                    "name": name,
                    "parent_folder_id": parent_folder_id,
                    "is_template": is_template,
                    "content": content,
                    "envelope": envelope,
                    "transformers": transformers,
                }
            ),
        )
        await self._requester.call(request, options=options)

    async def update_translation(
        self,
        id: str | int,
        language: str | int,
        *,
        content: DesignStudioContent | Mapping[str, object] | Unset = UNSET,
        envelope: DesignStudioEnvelope | Mapping[str, object] | Unset = UNSET,
        transformers: DesignStudioTransformers | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Change one translation of an email.

        What is left out stays. A linked message keeps what was last published until
        `design_studio_emails.publish`. A field that the service does not know is refused with 400.

        An unknown sender is answered 400; an unknown email, or a language that it does not have, is
        answered 404.

        A repeat is safe: it sets the same values again.

        Source: App API document.

        Args:
            id: UUID of the email.
            language: Language tag of the translation, such as `fr`.
            content: What the recipient of an email reads.
            envelope: Whom an email comes from and goes to.
            transformers: Steps that change the HTML of an email when it is compiled. All are off at
                first.
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
        from ..api.design_studio_emails import design_studio_emails_update_translation

        request = design_studio_emails_update_translation.build_request(
            id,
            language,
            body=present({"content": content, "envelope": envelope, "transformers": transformers}),
        )
        await self._requester.call(request, options=options)
