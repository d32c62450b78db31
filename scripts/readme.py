"""The README's Python, section by section, ready to run: for the demo and for the tests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

README: Final = Path(__file__).resolve().parent.parent / "README.md"
SETUP: Final = "Make a client"
"""The section that every example of the synchronous client begins with."""
COMPLETE: Final = ("Asynchronously", "Test your code")
"""Sections whose code stands alone."""


@dataclass(frozen=True)
class Section:
    """One section with code: its title, the code as it stands, and the code to run."""

    title: str
    code: str
    program: str


def sections() -> list[Section]:
    """Every section that holds Python, in order, but for the set-up."""
    found = {title: _code(text) for title, text in _parts(README.read_text(encoding="utf-8"))}
    setup = found.pop(SETUP)
    return [
        Section(title, code, code if title in COMPLETE else f"{setup}\n{code}") for title, code in found.items() if code
    ]


def _parts(text: str) -> list[tuple[str, str]]:
    pieces = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    return list(zip(pieces[1::2], pieces[2::2], strict=True))


def _code(text: str) -> str:
    return "\n".join(re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL))


def in_async(program: str) -> str:
    """The asynchronous twin of a program of the synchronous client."""
    text = program.replace("create_customerio_client", "create_async_customerio_client")
    text = re.sub(r"^( *)((?:\w+ = )?)(client\.(?!list_|get_)\w+\()", r"\1\2await \3", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)for ", r"\1async for ", text, flags=re.MULTILINE)
    body = "".join(f"    {line}\n" if line else "\n" for line in text.splitlines())
    return f"import asyncio\n\nasync def main():\n{body}    await client.aclose()\n\nasyncio.run(main())\n"
