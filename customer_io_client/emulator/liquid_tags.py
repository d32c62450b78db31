"""Tags that messages have besides those of Liquid itself: links, and what is another text in each message."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import TextIO, TypeAlias

from liquid import Environment, RenderContext
from liquid.ast import Node
from liquid.exceptions import LiquidSyntaxError
from liquid.stream import TokenStream
from liquid.tag import Tag
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG, Token

from customer_io_client.emulator.state.addresses import has_liquid

Maker: TypeAlias = "Callable[[RenderContext], str]"
"""Makes the text of a tag when the message is rendered."""
Reader: TypeAlias = "Callable[[str], Maker]"
"""Reads what follows the name of a tag; raises ValueError with what is wrong with it."""

_URL = re.compile(r"""url:\s*(?:"([^"]+)"|'([^']+)'|(\S+))""")
_MOST = 10**9
"""The largest number that `random` counts up to."""


class MessageTag(Tag):
    """A tag that stands for a text.

    Args:
        env: the environment that it is a tag of.
        read: reads what follows its name.
    """

    block = False

    def __init__(self, env: Environment, read: Reader) -> None:
        super().__init__(env)
        self._read = read

    def parse(self, stream: TokenStream) -> Node:
        """Read the tag with what follows its name."""
        token = stream.current
        follows = stream.peek.value.strip() if stream.peek.kind == TOKEN_EXPRESSION else ""
        stream.expect(TOKEN_TAG)
        try:
            node = _MadeNode(token, self._read(follows))
        except ValueError as error:
            raise LiquidSyntaxError(str(error), token=token) from None
        if follows:
            next(stream)
        return node


class _MadeNode(Node):
    __slots__ = ("make",)

    def __init__(self, token: Token, make: Maker) -> None:
        super().__init__(token)
        self.make = make
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the text."""
        return buffer.write(self.make(context))


def _variable(_follows: str, *, name: str) -> Maker:
    return lambda context: str(context.resolve(name))


def _anchor(_follows: str, *, name: str, text: str) -> Maker:
    return lambda context: f'<a href="{context.resolve(name)}">{text}</a>'


def _link(follows: str) -> Maker:
    """The address after `url:`, which stays as it is written."""
    found = _URL.search(follows)
    if found is None:
        raise ValueError("cio_link needs a url")
    url = next(text for text in found.groups() if text)
    if has_liquid(url):
        raise ValueError("the emulator takes no Liquid in the url of cio_link")
    return lambda _context: url


def _random(follows: str) -> Maker:
    """A whole number from 0 up to, but not with, the one that follows."""
    if not (follows.isascii() and follows.isdecimal()) or len(follows) > 10 or not 0 < int(follows) <= _MOST:
        raise ValueError(f"random needs a number up to {_MOST}")
    below = int(follows)
    return lambda _context: str(random.randrange(below))  # noqa: S311 # nothing is kept secret by it


def _uuid(_follows: str) -> Maker:
    return lambda _context: str(uuid.uuid4())


TAGS: Mapping[str, Reader] = {
    "unsubscribe_url": partial(_variable, name="unsubscribe_url"),
    "unsubscribe": partial(_anchor, name="unsubscribe_url", text="Unsubscribe"),
    "view_in_browser_url": partial(_variable, name="view_in_browser_url"),
    "view_in_browser": partial(_anchor, name="view_in_browser_url", text="View in browser"),
    "manage_subscription_preferences_url": partial(_variable, name="manage_subscription_preferences_url"),
    "cio_link": _link,
    "cio_link_id": partial(_variable, name="delivery_id"),
    "random": _random,
    "generate_uuid": _uuid,
}
