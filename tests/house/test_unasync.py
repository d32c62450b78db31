"""The sync twin is made by replacing tokens: what is replaced, and what makes the tool fail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from scripts import unasync

Change: TypeAlias = Callable[[str], str]

TABLE = """\
[code]
async = ""
await = ""
_async = "_sync"
AsyncPager = "Pager"
aclose = "close"

[text]
"an asynchronous" = "a"
"""

SOURCE = '''\
"""The client, in an asynchronous form: `await client.aclose()`."""

from other._async.pager import AsyncPager


class Client:
    # AsyncPager asks; aclose ends.
    async def names(self, pager: AsyncPager) -> list[str]:
        async with pager as pages:
            found = [f"{name} {await pages.aclose()}" async for name in pages]
        return [*found, (await pages.last()).name, "aclose"]

    @property
    def __await__(self) -> object:  # async only
        return self.names().__await__()

    xaclose = acloser = 1
'''

TWIN = '''\
# Made by scripts/unasync from client.py; do not edit.
"""The client, in a form: `client.close()`."""

from other._sync.pager import Pager


class Client:
    # Pager asks; close ends.
    def names(self, pager: Pager) -> list[str]:
        with pager as pages:
            found = [f"{name} {pages.close()}" for name in pages]
        return [*found, (pages.last()).name, "close"]

    xaclose = acloser = 1
'''


class Tree:
    """A small source folder with its table, and the folder of its twin."""

    def __init__(self, root: Path) -> None:
        self.source, self.target, self.table = root / "_async", root / "_sync", root / "table.toml"
        self.source.mkdir()
        self.table.write_text(TABLE, encoding="utf-8")
        (self.source / "client.py").write_text(SOURCE, encoding="utf-8")

    def run(self, *arguments: str) -> int:
        return unasync.main([*arguments], self.source, self.target, self.table)


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_code_and_text_become_their_sync_form(tree: Tree) -> None:
    assert tree.run() == 0
    assert (tree.target / "client.py").read_text(encoding="utf-8") == TWIN


def test_phrases_are_replaced_in_text_alone() -> None:
    table = unasync.Table(code={"old": "new"}, text={"old name": "any name"})
    assert (
        unasync.convert('old.name("old name")  # old name of old', table) == 'new.name("any name")  # any name of new'
    )


def test_an_fstring_is_text_as_a_whole() -> None:
    table = unasync.Table(code={"old": "new"}, text={"word": "term"})
    assert unasync.convert("word = f\"{old} {{word}} {f'{old} word'} word\"; word", table) == (
        "word = f\"{new} {{term}} {f'{new} term'} term\"; word"
    )


def test_a_fresh_twin_passes_the_check(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.run()
    assert tree.run("--check") == 0
    assert capsys.readouterr().err == ""


def test_the_check_changes_nothing(tree: Tree) -> None:
    assert tree.run("--check") == 1
    assert not tree.target.exists()


def test_a_replacement_that_is_never_used_fails(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.table.write_text(TABLE + '"asynchronously" = ""\n', encoding="utf-8")
    assert tree.run() == 1
    assert "'asynchronously'" in capsys.readouterr().err
    assert not tree.target.exists()


def _longer(text: str) -> str:
    return text + "\nmore = 1\n"


def _shorter(text: str) -> str:
    return text[: text.index("    xaclose")]


def _without_last_newline(text: str) -> str:
    return text[:-1]


@pytest.mark.parametrize("change", [_longer, _shorter, _without_last_newline])
def test_a_difference_in_the_tail_is_found(tree: Tree, capsys: pytest.CaptureFixture[str], change: Change) -> None:
    tree.run()
    module = tree.target / "client.py"
    module.write_text(change(module.read_text(encoding="utf-8")), encoding="utf-8")
    assert tree.run("--check") == 1
    assert "differs: client.py" in capsys.readouterr().err


def test_an_extra_file_is_found_and_removed(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.run()
    extra = tree.target / "sub" / "left_over.py"
    extra.parent.mkdir()
    extra.write_text("", encoding="utf-8")
    assert tree.run("--check") == 1
    assert "not made by scripts/unasync: sub/left_over.py" in capsys.readouterr().err
    assert tree.run() == 0
    assert not extra.exists()


def test_a_missing_file_is_found(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.run()
    (tree.source / "pager.py").write_text("x = 1\n", encoding="utf-8")
    assert tree.run("--check") == 1
    assert "missing: pager.py" in capsys.readouterr().err


def test_imports_are_sorted_anew(tree: Tree) -> None:
    (tree.source / "more.py").write_text(
        "from a import AsyncPager, Other, Pager\n\n__all__ = [AsyncPager, Other, Pager]\n", encoding="utf-8"
    )
    tree.run()
    assert "from a import Other, Pager\n" in (tree.target / "more.py").read_text(encoding="utf-8")


def test_code_that_does_not_parse_is_refused(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    (tree.source / "broken.py").write_text("x = = 1\n", encoding="utf-8")
    assert tree.run() == 1
    assert "broken.py" in capsys.readouterr().err


def test_an_empty_source_is_refused(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    (tree.source / "client.py").unlink()
    assert tree.run() == 1
    assert "no modules" in capsys.readouterr().err
