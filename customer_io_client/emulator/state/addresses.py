"""Email addresses and phone numbers in texts."""

from __future__ import annotations

import re
from email.utils import getaddresses

_PHONE = re.compile(r"\+[1-9][0-9]{1,14}")


def emails(text: str) -> list[str]:
    """The bare addresses in this text, where names may stand before them and commas between them."""
    return [address for _, address in getaddresses([text]) if address]


def is_email(address: str) -> bool:
    """Whether this has the form of an email address."""
    name, _, host = address.rpartition("@")
    return bool(name and host) and not any(character.isspace() for character in address)


def is_phone(text: str) -> bool:
    """Whether this is a number in E.164 form."""
    return _PHONE.fullmatch(text) is not None


def has_liquid(text: str) -> bool:
    """Whether what this says is known only once it is rendered."""
    return "{{" in text or "{%" in text
