"""Parts of an email that a request gives, held against the service's rules."""

from __future__ import annotations

import base64
import binascii
import mimetypes
import re

from customer_io_client.emulator.state.addresses import emails, has_liquid, is_email
from customer_io_client.emulator.state.deliveries import Attachment
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object, decode

MAX_ADDRESSES = 15
"""In `to`, `cc` and `bcc` together. Source: App API document."""
MAX_ATTACHMENT_BYTES = 2_000_000
"""Of all attachments together, counted before Base64. Source: App API document."""
_REFUSED_KINDS = re.compile(
    r"\.(ade|adp|apk|bat|chm|cmd|com|cpl|dll|dmg|exe|hta|ins|iso|isp|jar|js|jse|lib|lnk|mde|msc|msi|msp|mst|pif|ps1|scr"
    r"|sct|shb|sys|vb|vbe|vbs|vxd|wsc|wsf|wsh)\Z",
    re.IGNORECASE,
)
_RESERVED_HEADERS = re.compile(
    r"bcc|cc|content-transfer-encoding|content-type|date|dkim-signature|from|message-id|mime-version|received|reply-to"
    r"|return-path|sender|subject|to",
    re.IGNORECASE,
)


def is_reserved(header: str) -> bool:
    """Whether a header of an email is one that the service writes itself. The documents say of some, and name none."""
    return _RESERVED_HEADERS.fullmatch(header) is not None


def check_addresses(fields: JsonObject) -> None:
    """Refuse recipients that are no addresses, or too many; what Liquid makes is not known yet.

    Raises:
        RefusedError: 400.
    """
    count = 0
    for name in ("to", "cc", "bcc"):
        text = str(fields.get(name) or "")
        if has_liquid(text):
            count += 1
            continue
        found = emails(text)
        count += len(found)
        if (text.strip() and not found) or not all(map(is_email, found)):
            raise RefusedError(400, "must be email addresses with commas between them", where=name)
    if count > MAX_ADDRESSES:
        raise RefusedError(400, f"to, cc and bcc hold {MAX_ADDRESSES} addresses at most")


def attachments(given: JsonObject) -> list[Attachment]:
    """The files of an email.

    Raises:
        RefusedError: 400, one is not Base64; 403, a kind of file that is not taken; 413, too large together.
    """
    files = [_attachment(name, str(text)) for name, text in given.items()]
    if sum(len(file.content) for file in files) > MAX_ATTACHMENT_BYTES:
        raise RefusedError(413, f"are over {MAX_ATTACHMENT_BYTES} bytes together", where="attachments")
    return files


def _attachment(name: str, text: str) -> Attachment:
    if _REFUSED_KINDS.search(name):
        raise RefusedError(403, "is of a kind that is not accepted", where=f"attachments.{name}")
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise RefusedError(400, "is not Base64", where=f"attachments.{name}") from None
    return Attachment(name, mimetypes.guess_type(name)[0] or "application/octet-stream", content)


def headers(given: Json) -> list[Json]:
    """The headers in this JSON text; the vendor's own clients also send an object of names and values.

    Raises:
        RefusedError: 400, no list of names and values, or a name that is reserved or not plain ASCII.
    """
    if isinstance(given, dict):
        found: Json = [{"name": name, "value": value} for name, value in given.items()]
    else:
        try:
            found = decode(str(given))
        except ValueError:
            raise RefusedError(400, "is not valid JSON", where="headers") from None
    entries = [as_object(entry) for entry in as_list(found)]
    if not isinstance(found, list) or not all(isinstance(entry.get("name"), str) for entry in entries):
        raise RefusedError(400, "must be a list of objects with name and value", where="headers")
    for entry in entries:
        name, value = str(entry["name"]), str(entry.get("value") or "")
        if not name or not all(part.isascii() and " " not in part for part in (name, value)):
            raise RefusedError(400, "takes names and values of ASCII without spaces", where="headers")
        if is_reserved(name):
            raise RefusedError(400, "sets a header that is reserved", where="headers")
    return [{"name": entry["name"], "value": str(entry.get("value") or "")} for entry in entries]
