"""The mail programs that screenshots can be had of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Category: TypeAlias = Literal["Mobile", "Application", "Web"]


@dataclass(frozen=True, slots=True)
class MailProgram:
    """One mail program."""

    id: str
    client: str
    os: str
    browser: str
    category: Category
    width: int
    """Of its screenshots, in pixels."""


_PROGRAMS = (
    MailProgram("iphone15_mail", "Mail", "iOS 17", "", "Mobile", 390),
    MailProgram("iphone15_gmail", "Gmail", "iOS 17", "", "Mobile", 390),
    MailProgram("ipad_mail", "Mail", "iPadOS 17", "", "Mobile", 820),
    MailProgram("pixel8_gmail", "Gmail", "Android 14", "", "Mobile", 412),
    MailProgram("galaxy_s23_mail", "Samsung Email", "Android 13", "", "Mobile", 360),
    MailProgram("outlook_2021", "Outlook 2021", "Windows 11", "", "Application", 800),
    MailProgram("outlook_2019", "Outlook 2019", "Windows 10", "", "Application", 800),
    MailProgram("outlook_mac", "Outlook", "macOS 14", "", "Application", 800),
    MailProgram("apple_mail_17", "Mail", "macOS 14", "", "Application", 800),
    MailProgram("thunderbird", "Thunderbird", "Windows 11", "", "Application", 800),
    MailProgram("gmail_chrome", "Gmail", "Windows 11", "Chrome", "Web", 900),
    MailProgram("gmail_firefox", "Gmail", "Windows 11", "Firefox", "Web", 900),
    MailProgram("outlook_com_edge", "Outlook.com", "Windows 11", "Edge", "Web", 900),
    MailProgram("yahoo_chrome", "Yahoo Mail", "Windows 11", "Chrome", "Web", 900),
    MailProgram("icloud_safari", "iCloud Mail", "macOS 14", "Safari", "Web", 900),
)
PROGRAMS = {program.id: program for program in _PROGRAMS}
"""By id."""
