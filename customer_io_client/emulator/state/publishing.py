"""Links of emails of the Design Studio to messages, and publishing: an email written into the contents of one."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.compiling import Compiling
from customer_io_client.emulator.state.contents import DRAG_AND_DROP, Content, Contents, ParentKind
from customer_io_client.emulator.state.emails import Email, Emails
from customer_io_client.emulator.state.folders import clash
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.versions import Version, Versions
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object, compact, decode

MOST_VARIANTS = 50
"""Languages of one email that can be published."""
AT_ONCE = 5
"""Languages that a publish writes before it answers; with more it goes on as a job."""
SECONDS = 2.0
"""After how long such a job writes them."""
JOB = "design_publish"
_ACTIONS: tuple[ParentKind, ...] = ("campaign_action", "broadcast_action")
"""They keep headers as JSON text; the others keep a list."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where an email is published to."""

    kind: ParentKind
    target: int
    template: Content
    """The content in the default language."""


@dataclass(frozen=True, slots=True)
class Publish:
    """One publish."""

    number: int
    email: int
    mappings: list[Json] | None
    """What was written where; None while it is pending."""


class Publishing:
    """Links and publishes of all emails."""

    def __init__(
        self, store: Store, jobs: Jobs, emails: Emails, versions: Versions, compiling: Compiling, contents: Contents
    ) -> None:
        self._store = store
        self._jobs = jobs
        self._emails = emails
        self._versions = versions
        self._compiling = compiling
        self._contents = contents

    def target(self, kind: ParentKind, target: int) -> Link | None:
        """A message that an email may be linked to; None where there is none.

        Raises:
            RefusedError: 400, the message is no email.
        """
        contents = self._contents.of_parent(kind, target) if abs(target) < 2**63 else []
        if not contents:
            return None
        templates = [content for content in contents if content.channel == "email" and not content.language]
        if not templates:
            raise RefusedError(400, "is not an email", where="target")
        return Link(kind, target, templates[0])

    def link_of(self, email: Email) -> Link | None:
        """The link of an email; None without one."""
        row = self._store.one("SELECT kind, target FROM design_links WHERE email = ?", email.group)
        return None if row is None else self.target(row[0], row[1])

    def is_linked(self, email: Email) -> bool:
        """Whether an email is linked to a message."""
        return self._store.one("SELECT 1 FROM design_links WHERE email = ?", email.group) is not None

    def is_target(self, kind: ParentKind, target: int) -> bool:
        """Whether an email is linked to this message."""
        sql = "SELECT 1 FROM design_links WHERE kind = ? AND target = ?"
        return self._store.one(sql, kind, target) is not None

    def link(self, email: Email, link: Link, *, force: bool) -> None:
        """Link an email to a message; the same link once more changes nothing.

        Raises:
            RefusedError: 400, the email is linked elsewhere; 409, the message is linked to another email.
        """
        row = self._store.one("SELECT kind, target FROM design_links WHERE email = ?", email.number)
        if row is not None:
            if row != (link.kind, link.target):
                raise RefusedError(400, "is not the message that the email is linked to", where="target")
            return
        if self.is_target(link.kind, link.target) and not force:
            raise clash("the target is linked to other content", where="target")
        sql = "INSERT OR REPLACE INTO design_links (email, kind, target) VALUES (?, ?, ?)"
        self._store.run(sql, email.number, link.kind, link.target)

    def unlink(self, kind: ParentKind, target: int) -> None:
        """Let no email be linked to a message, which is to be deleted."""
        self._store.run("DELETE FROM design_links WHERE kind = ? AND target = ?", kind, target)

    def publish(self, email: Email) -> Publish:
        """Keep an email in all its languages as versions, and write them into its message now or soon.

        Raises:
            RefusedError: 400, it is not linked; 422, wrong Liquid, or too many languages.
        """
        if not self.is_linked(email):
            raise RefusedError(400, "the email is not linked")
        languages = self._emails.languages(email)
        if len(languages) > MOST_VARIANTS:
            raise RefusedError(422, f"the email has more than {MOST_VARIANTS} variants")
        self._hold(languages)
        versions: list[Json] = [self._versions.publish(other).number for other in languages]
        sql = "INSERT INTO design_publishes (email, versions) VALUES (?, ?)"
        number = self._store.insert(sql, email.number, compact(versions))
        if len(languages) > AT_ONCE:
            self._jobs.add(JOB, number, after=SECONDS)
        else:
            self.finish(number)
        publish = self.get(number)
        assert publish is not None  # noqa: S101 # just written
        return publish

    def get(self, number: int) -> Publish | None:
        """The publish of this number."""
        row = self._store.one("SELECT publish, email, mappings FROM design_publishes WHERE publish = ?", number)
        if row is None:
            return None
        return Publish(row[0], row[1], None if row[2] is None else as_list(decode(row[2])))

    def finish(self, number: int) -> None:
        """Write the versions of a publish into the contents of its message, if both are still there."""
        row = self._store.one("SELECT email, versions FROM design_publishes WHERE publish = ?", number)
        email = None if row is None else self._emails.get(row[0])
        if row is None or email is None:
            return
        link = self.link_of(email)
        mappings: list[Json] = []
        for version in map(self._versions.get, as_numbers(row[1])):
            other = None if version is None else self._emails.get(version.email)
            if link is not None and version is not None and other is not None:
                mappings.append(self._write(link, version, other))
        self._store.run("UPDATE design_publishes SET mappings = ? WHERE publish = ?", compact(mappings), number)

    def give_up(self, number: int) -> None:
        """Let a publish be over, with nothing written."""
        self._store.run("UPDATE design_publishes SET mappings = '[]' WHERE publish = ?", number)

    def is_changed(self, email: Email) -> bool:
        """Whether an email, in any of its languages, differs from what was last published."""
        sql = "SELECT versions FROM design_publishes WHERE email = ? ORDER BY publish DESC LIMIT 1"
        row = self._store.one(sql, email.group)
        if row is None:
            return True
        numbers = as_numbers(row[0])
        versions = [version for version in map(self._versions.get, numbers) if version is not None]
        if len(versions) < len(numbers):
            return True  # A language is gone, and its versions with it.
        published = {version.email: (version.parts(), version.components) for version in versions}
        present = {
            other.number: (other.parts(), self._versions.used_by(other)) for other in self._emails.languages(email)
        }
        return published != present

    def _hold(self, languages: list[Email]) -> None:
        errors: JsonObject = {}
        for other in languages:
            wrong: list[Json] = [*self._compiling.errors(other)]
            if wrong:
                errors[other.language] = wrong
        if errors:
            raise RefusedError(422, "the email has errors in its Liquid", meta=errors)

    def _write(self, link: Link, version: Version, email: Email) -> Json:
        template, language = link.template, "" if email.main is None else email.language
        fields = self._fields(version, email, link.kind)
        content = self._contents.find(link.kind, link.target, language, template.test_group, channel="email")
        if content is None:
            content = self._contents.create(
                link.kind,
                link.target,
                channel="email",
                name=template.name,
                fields={**template.fields, **fields},
                language=language,
                test_group=template.test_group,
            )
        else:
            self._contents.update(content, fields)
        return {
            "node": email.number,
            "template": content.number,
            "version": version.number,
            "language": email.language,
        }

    def _fields(self, version: Version, email: Email, kind: ParentKind) -> JsonObject:
        """The fields of a content that this version fills; senders that it does not name stay."""
        parts = version.parts()
        envelope, content = as_object(parts["envelope"]), as_object(parts["content"])
        components = {str(component["tag"]).lower(): str(component["content"]) for component in version.components}
        compiled = self._compiling.html(parts, components, email.language)
        senders = {name: envelope[name] for name in ("from_id", "reply_to_id") if envelope.get(name) is not None}
        return {
            "subject": content["subject"],
            "preheader_text": content["preheader_text"],
            "body": compiled,
            "body_plain": self._compiling.text(parts, compiled),
            "body_amp": content["amp"],
            "recipient": envelope["recipient"],
            "bcc": envelope["bcc"],
            "fake_bcc": envelope["fake_bcc"],
            "headers": _headers_text(envelope["headers"]) if kind in _ACTIONS else envelope["headers"],
            DRAG_AND_DROP: True,
            **senders,
        }


def _headers_text(headers: Json) -> str:
    return compact(headers) if headers else ""


def as_numbers(text: str) -> list[int]:
    """The numbers in this JSON array."""
    return [number for number in as_list(decode(text)) if isinstance(number, int)]
