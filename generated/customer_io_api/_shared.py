"""What every generated package and the client agree on: plain data and protocols, standard library only."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, ClassVar, Final, Generic, Literal, Protocol, TypeAlias, TypeVar, cast, final

from ._path import path_segment

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
PageT = TypeVar("PageT")

Api: TypeAlias = Literal["track", "app", "pipelines"]
Auth: TypeAlias = Literal["track", "app", "pipelines", "none"]
RepeatRule: TypeAlias = Literal["safe", "with-id", "by-item", "never"]
PagingKind: TypeAlias = Literal["cursor", "page", "offset", "job-cursor"]

FileContent: TypeAlias = "bytes | os.PathLike[str] | IO[bytes]"
"""A file: its bytes, its path, or an open binary file, which is read from where it stands."""
AttachmentContent: TypeAlias = "FileContent | str"
"""The same, or text that is Base64 already."""


@final
class Unset:
    """The type of `UNSET`: a field or argument that was not given (`None` is sent as JSON null)."""

    _instance: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> tuple[type[Unset], tuple[()]]:
        return Unset, ()


UNSET: Final = Unset()


class Model(Mapping[str, Any]):
    """Base of every generated model: typed attributes, and read access as a mapping by wire name."""

    __slots__ = ()
    _WIRE: ClassVar[Mapping[str, str]] = {}
    """Wire name -> attribute name."""

    def _extra(self) -> Mapping[str, Any]:
        return getattr(self, "additional_properties", {})

    def __getitem__(self, key: str) -> Any:
        name = self._WIRE.get(key)
        if name is None:
            return self._extra()[key]
        value = getattr(self, name)
        if value is UNSET:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[str]:
        yield from (wire for wire, name in self._WIRE.items() if getattr(self, name) is not UNSET)
        yield from self._extra()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        """The names of what is set; values may be personal and stay out of logs. `dict(model)` shows them."""
        return f"{type(self).__name__}({', '.join(self)})"


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list goes on: its kind, and the wire names of what it holds and where it continues."""

    kind: PagingKind
    items: str
    start: str
    next: str
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class FileField:
    """A field of a body that is a file."""

    name: str
    max_bytes: int
    """The largest file."""


@dataclass(frozen=True, slots=True)
class Operation:
    """The facts of one operation, from the `x-cio-*` fields of the contract."""

    name: str
    """The way to it from a client: `track.customers.identify`."""
    api: Api
    method: str
    path: str
    auth: Auth
    lane: str
    """The rate lane that every attempt passes through."""
    repeat: RepeatRule
    """`safe`: a repeat changes nothing. `with-id`: safe once the body carries an `id` (a ULID).
    `by-item`: each item is judged by its action. `never`: it may reach a person twice."""
    paging: Paging | None = None
    max_bytes: int | None = None
    """The largest body, in bytes of JSON."""
    files: tuple[FileField, ...] = ()
    """The fields of the body that are files; a body with such fields travels as a form, multipart/form-data."""
    attachments: tuple[str, ...] = ()
    """The fields of the body that hold files by name, which travel as Base64."""
    may_be_empty: tuple[str, ...] = ()
    """The parameters of the path that may be empty text, as a language is that is the default one."""
    accept: str = "application/json"
    """The media type of the answer."""
    summary: str = ""


class Reply(Protocol):
    """The part of an HTTP answer that a generated parser reads."""

    @property
    def status(self) -> int: ...
    @property
    def body(self) -> bytes: ...
    def json(self) -> Any: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Generic[T_co]):
    """One request as plain data, and the parser of its answer. Values are kept out of its repr."""

    operation: Operation
    parse: Callable[[Reply], T_co] = field(repr=False)
    path_values: tuple[tuple[str, str | int], ...] = field(default=(), repr=False)
    """The path's parameters, not yet encoded."""
    query: tuple[tuple[str, object], ...] = field(default=(), repr=False)
    """Query parameters before encoding: text, numbers, true or false, and what stands for them."""
    headers: tuple[tuple[str, object], ...] = field(default=(), repr=False)
    """Likewise."""
    body: object = field(default=UNSET, repr=False)
    """The body before encoding: models, mappings, files and Python values; `UNSET` sends none."""
    extra: Mapping[str, object] | Unset = field(default=UNSET, repr=False)
    """Free-form fields that go into the body beside the named ones; the same name in both is refused."""

    @property
    def path(self) -> str:
        """The path below the host, each value percent-encoded once."""
        may_be_empty = self.operation.may_be_empty
        values = {name: path_segment(value, may_be_empty=name in may_be_empty) for name, value in self.path_values}
        return self.operation.path.format(**values)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: its items, and the cursor that the next one starts from (`None` at the end)."""

    items: list[T]
    cursor: str | None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True, slots=True)
class PageSource(Generic[PageT, T]):
    """How to ask for the pages of one list, as data: the client's pager does the asking."""

    request: Callable[[str | Unset], Request[PageT]]
    """The request for the page at this cursor (`UNSET`: the first)."""
    items: Callable[[PageT], list[T]]
    next: Callable[[PageT, str | Unset], object]
    """The cursor after this page, which was asked for at the second argument; what says the end is no cursor."""
    start: str | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """What one call does differently from its client; `UNSET` inherits.

    Attributes:
        timeout: seconds for one attempt.
        deadline: seconds for the whole call: waiting for a slot, attempts and pauses between them. None: no end.
        retries: how often a call that may be repeated is repeated after its first attempt.
        headers: further HTTP headers.
    """

    timeout: float | Unset = UNSET
    deadline: float | Unset | None = UNSET
    retries: int | Unset = UNSET
    headers: Mapping[str, str] | Unset = field(default=UNSET, repr=False)


class Pager(Protocol[T]):
    """A lazy list: iterating asks for page after page."""

    def __iter__(self) -> Iterator[T]: ...
    def pages(self) -> Iterator[Page[T]]:
        """Page by page; `page.cursor` resumes the list later."""
        ...

    def first_page(self) -> Page[T]:
        """The first page only: one request."""
        ...

    def take(self, count: int) -> list[T]:
        """The first `count` items, with no more requests than they need."""
        ...


class AsyncPager(Protocol[T]):
    """A lazy list: `async for` asks for page after page; awaiting it gives the first page."""

    def __aiter__(self) -> AsyncIterator[T]: ...
    def __await__(self) -> Generator[Any, None, Page[T]]: ...
    def pages(self) -> AsyncIterator[Page[T]]:
        """Page by page; `page.cursor` resumes the list later."""
        ...

    async def first_page(self) -> Page[T]:
        """The first page only: one request."""
        ...

    async def take(self, count: int) -> list[T]:
        """The first `count` items, with no more requests than they need."""
        ...


class Requester(Protocol):
    """What a resource class needs from a client."""

    def call(self, request: Request[T], *, options: CallOptions | None = None) -> T: ...
    def paged(self, source: PageSource[PageT, T], *, options: CallOptions | None = None) -> Pager[T]: ...


class AsyncRequester(Protocol):
    """What an asynchronous resource class needs from a client."""

    async def call(self, request: Request[T], *, options: CallOptions | None = None) -> T: ...
    def paged(self, source: PageSource[PageT, T], *, options: CallOptions | None = None) -> AsyncPager[T]: ...


def fields_of(found: object) -> dict[str, Any]:
    """The fields of a JSON object that was found in an answer.

    Raises:
        TypeError: it is something else; `dict` itself would read an empty array as an object without fields.
    """
    if not isinstance(found, Mapping):
        raise TypeError(f"a JSON object was expected, not {type(found).__name__}")
    return dict(cast("Mapping[str, Any]", found))


def cursor_number(cursor: str | Unset) -> int | Unset:
    """The number that a cursor stands for, where a list goes on by pages or offsets."""
    return cursor if isinstance(cursor, Unset) else int(cursor)


def cursor_text(start: str | int | Unset) -> str | Unset:
    """Where a caller wants to begin, as a cursor."""
    return start if isinstance(start, Unset) else str(start)


def next_page(meta: Mapping[str, Any] | Unset) -> int | None:
    """The number of the page after this one, from `meta.pagination`."""
    found = _pagination(meta)
    try:
        page, limit, total = (int(found[name]) for name in ("page", "limit", "total"))
    except (KeyError, TypeError, ValueError):
        return None
    return page + 1 if page * limit < total else None


def next_offset(items: Sequence[object], cursor: str | Unset) -> int | None:
    """The offset after these items; a list ends with an empty page."""
    return (0 if isinstance(cursor, Unset) else int(cursor)) + len(items) if items else None


def next_job_cursor(meta: Mapping[str, Any] | Unset) -> object:
    """The cursor after this page, from `meta.pagination`."""
    return _pagination(meta).get("next_cursor")


def _pagination(meta: Mapping[str, Any] | Unset) -> Mapping[str, Any]:
    found = None if isinstance(meta, Unset) else meta.get("pagination")
    return cast("Mapping[str, Any]", found) if isinstance(found, Mapping) else {}


def left_unread(model: Model, *, any_names: bool) -> Mapping[str, Any]:
    """The fields of an answer that its type knows nothing of, and `meta`; none where it found another value.

    Args:
        model: the answer.
        any_names: a type without fields stands for what may have any names, so that none of them is unknown.
    """
    known = model._WIRE  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] # Model is of this module
    if any_names and not known:
        return {}
    if any(model[name] or model[name] == 0 for name in model if name in known and name != "meta"):
        return {}
    extra: Mapping[str, Any] = getattr(model, "additional_properties", {})
    return {"meta": model["meta"], **extra} if "meta" in model else extra


class UnexpectedStatusError(Exception):
    """A status that the contract does not name for this operation."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status} is not in the contract of this operation")
        self.status = status


def query_pairs(fields: Mapping[str, object]) -> tuple[tuple[str, object], ...]:
    """Query parameters or headers one by one: what was not given is left out, a list repeats its name."""
    pairs: list[tuple[str, object]] = []
    for name, value in fields.items():
        if value is UNSET or value is None:
            continue
        pairs.extend((name, item) for item in _items(value))
    return tuple(pairs)


_NOT_LISTS: Final[tuple[type, ...]] = (str, bytes, bytearray, memoryview)


def _items(value: object) -> Sequence[object]:
    is_list = isinstance(value, Sequence) and not isinstance(value, _NOT_LISTS)
    return cast("Sequence[object]", value if is_list else (value,))


def present(fields: Mapping[str, object]) -> dict[str, object]:
    """These fields without the ones that were not given."""
    return {name: value for name, value in fields.items() if value is not UNSET}
