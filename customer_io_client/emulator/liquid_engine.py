"""Liquid by the `liquid` library, held in bounds: a template can neither hang the emulator nor fill its memory.

Kept apart from `state.rendering`, which imports it with the first template: the library takes a while to load.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sized
from functools import lru_cache, partial
from io import StringIO
from typing import Any, TextIO

from liquid import BoundTemplate, Environment, RenderContext
from liquid.ast import BlockNode
from liquid.builtin.tags.for_tag import ForNode, ForTag
from liquid.builtin.tags.tablerow_tag import TablerowNode, TablerowTag
from liquid.exceptions import LiquidError, LiquidSyntaxError, ResourceLimitError
from liquid.output import LimitedStringIO
from liquid.token import Token
from liquid.undefined import FalsyStrictUndefined, StrictUndefined, Undefined

from customer_io_client.emulator.liquid_filters import PLAIN, TIMED
from customer_io_client.emulator.liquid_tags import TAGS, MessageTag

SECONDS = 1.0
"""How long one text may take to render."""
MAX_CHARACTERS = 1_000_000
"""The longest template, and the longest text or list that a filter may make."""
MAX_DIGITS = 300
"""The longest whole number that a filter may make."""
MAX_ITERATIONS = 100_000
"""The longest loop, loops inside it counted."""
MAX_MARKUP = 2000
"""The longest tag or output."""
MAX_ALL_MARKUP = 100_000
"""All tags and outputs of a template together."""
MAX_BLANKS = 60
"""In a row in a tag or output."""
_BLANKS = re.compile(rf"\s{{{MAX_BLANKS + 1}}}")
_OPENING = re.compile(r"\{[{%]")
_VERBATIM = re.compile(r"\{%-?\s*(raw|doc)\s*-?%\}")
_END_VERBATIM = {name: re.compile(rf"\{{%-?\s*end{name}\s*-?%\}}") for name in ("raw", "doc")}
_GROWING = ("join", "replace", "replace_first", "replace_last")
"""Filters whose result may be as long as the product of what they are given."""


class TemplateError(Exception):
    """A template is wrong, or goes too far. The message is one sentence that quotes no value."""


class _Context(RenderContext):
    """A rendering that ends in time, and knows the workspace's."""

    def __init__(self, *args: Any, now: float | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.deadline = time.monotonic() + SECONDS
        self.now = time.time() if now is None else now

    def hold(self) -> None:
        """Stop a rendering that takes too long."""
        if time.monotonic() > self.deadline:
            raise ResourceLimitError("the template takes too long", token=None)

    def filter(self, name: str, token: Token | None) -> Callable[..., object]:
        """The filter of this name, whose results are held in bounds."""
        run = super().filter(name, token)
        if name in TIMED:
            run = partial(run, now=self.now)

        def bounded(value: object, *arguments: object, **named: object) -> object:
            self.hold()
            if name != "default":
                _hold_known(value, *arguments)
            _hold(value)
            if name in _GROWING and _product(value, arguments) > MAX_CHARACTERS:
                raise ResourceLimitError(f"{name} makes too much", token=token)
            return _hold(run(value, *arguments, **named))

        return bounded


class _Template(BoundTemplate):
    context_class = _Context

    def text(self, variables: Mapping[str, object], now: float) -> str:
        """The template with these variables, at this time."""
        context, buffer = _Context(self, globals=self.make_globals(variables), now=now), self._get_buffer()
        self.render_with_context(context, buffer)
        return buffer.getvalue()

    def _get_buffer(self) -> StringIO:
        return LimitedStringIO(2 * MAX_CHARACTERS, newline="")  # Line ends stay as they are.


class _Environment(Environment):
    template_class = _Template
    block_nesting_limit = 50
    loop_iteration_limit = MAX_ITERATIONS
    local_namespace_limit = 4 * MAX_CHARACTERS
    output_stream_limit = 2 * MAX_CHARACTERS

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """The tags of Liquid without those that read other templates, and with those of messages."""
        super().setup_tags_and_filters(extra=extra)
        for name in ("include", "render"):
            self.tags.pop(name, None)
        self.add_tag(_For)
        self.add_tag(_Tablerow)
        self.tags.update({name: MessageTag(self, read) for name, read in TAGS.items()})
        self.filters.update({**PLAIN, **TIMED})


class _Block(BlockNode):
    """The body of a loop: the time is looked at each time it runs."""

    __slots__ = ()

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render it once."""
        if isinstance(context, _Context):
            context.hold()
        return super().render_to_output(context, buffer)


class _ForNode(ForNode):
    def __init__(self, token: Token, expression: Any, block: BlockNode, default: BlockNode | None = None) -> None:
        super().__init__(token, expression, _Block(block.token, block.nodes), default)


class _For(ForTag):
    node_class = _ForNode


class _TablerowNode(TablerowNode):
    def __init__(self, token: Token, expression: Any, block: BlockNode) -> None:
        super().__init__(token, expression, _Block(block.token, block.nodes))


class _Tablerow(TablerowTag):
    node_class = _TablerowNode


_STRICT = _Environment(undefined=FalsyStrictUndefined, strict_filters=True)
_LAX = _Environment(undefined=Undefined, strict_filters=True)


def render(text: str, variables: Mapping[str, object], *, lax: bool, now: float) -> str:
    """This template with these variables.

    Args:
        text: the template.
        variables: what it may name.
        lax: an unknown variable is empty, not an error.
        now: the time in Unix seconds.

    Raises:
        TemplateError: the template is wrong, names what is unknown, or goes too far.
    """
    try:
        return _parsed(text, lax=lax).text(variables, now)
    except LiquidError as error:
        raise TemplateError(_sentence(error)) from None
    except (ArithmeticError, LookupError, TypeError, ValueError, RecursionError, MemoryError):
        raise TemplateError("a filter cannot take what it is given") from None


def check(text: str) -> None:
    """Read this template without rendering it.

    Raises:
        TemplateError: the template is wrong, whatever it is rendered with.
    """
    try:
        _parsed(text, lax=True)
    except LiquidError as error:
        raise TemplateError(_sentence(error)) from None
    except (ArithmeticError, LookupError, TypeError, ValueError, RecursionError, MemoryError):
        raise TemplateError("the template cannot be read") from None


@lru_cache(maxsize=256)
def _parsed(text: str, *, lax: bool) -> _Template:
    _hold_markup(text)
    template = (_LAX if lax else _STRICT).from_string(text)
    assert isinstance(template, _Template)  # noqa: S101 # what such an environment makes
    return template


def _hold_markup(text: str) -> None:
    """Refuse what never closes or is very long: the library's patterns would look through it again and again."""
    if len(text) > MAX_CHARACTERS:
        raise LiquidSyntaxError(f"the template is over {MAX_CHARACTERS} characters", token=None)
    position = markup = 0
    while (opening := _OPENING.search(text, position)) is not None:
        closing = "}}" if opening[0] == "{{" else "%}"
        end = text.find(closing, opening.end())
        if end < 0:
            raise LiquidSyntaxError(f"expected {closing} after {opening[0]}", token=None)
        if end - opening.start() > MAX_MARKUP:
            raise LiquidSyntaxError(f"a tag or output is over {MAX_MARKUP} characters", token=None)
        if _BLANKS.search(text, opening.end(), end) is not None:
            raise LiquidSyntaxError(f"a tag or output has over {MAX_BLANKS} blanks in a row", token=None)
        markup += end - opening.start()
        if markup > MAX_ALL_MARKUP:
            raise LiquidSyntaxError(f"the tags and outputs are over {MAX_ALL_MARKUP} characters", token=None)
        position = end + len(closing)
        if (verbatim := _VERBATIM.match(text, opening.start())) is not None:
            position = _after_verbatim(text, position, verbatim[1])


def _after_verbatim(text: str, position: int, name: str) -> int:
    """Where the block of this name, whose content is no Liquid, comes to its end."""
    end = _END_VERBATIM[name].search(text, position)
    if end is None:
        raise LiquidSyntaxError(f"the {name} tag was never closed", token=None)
    return end.end()


def _sentence(error: LiquidError) -> str:
    """What is wrong and in which line, without the line itself."""
    where = error.context()
    message = str(error.message or "the template is wrong")
    return message if where is None else f"{message} (line {where[0]})"


def _hold_known(*values: object) -> None:
    """Refuse to go on with what is unknown, where that is an error: some filters would take it for nothing."""
    for value in values:
        if isinstance(value, StrictUndefined):
            str(value)


def _hold(value: object) -> object:
    """This value, unless it is too large to go on with."""
    if isinstance(value, int) and abs(value) >= 10**MAX_DIGITS:
        raise ResourceLimitError("a number is too large", token=None)
    if isinstance(value, Sized) and not isinstance(value, Undefined) and len(value) > MAX_CHARACTERS:
        raise ResourceLimitError("a value is too long", token=None)
    return value


def _product(value: object, arguments: tuple[object, ...]) -> int:
    return _size(value) * max(map(_size, arguments), default=1)


def _size(value: object) -> int:
    return len(value) if isinstance(value, Sized) and not isinstance(value, Undefined) else len(str(value))
