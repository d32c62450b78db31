"""Make the sync twin of client/_async by replacing tokens, after the table in unasync_table.toml.

Code is read as tokens, so a name is replaced only where it is a name; docstrings, comments and other strings
are text and follow the table's phrases too. A class or function marked `# async only` on its first line is left out.
The result is put in order by ruff with the project's settings.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import io
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "customer_io_client" / "client" / "_async"
TARGET = ROOT / "customer_io_client" / "client" / "_sync"
TABLE = ROOT / "scripts" / "unasync_table.toml"

# From Python 3.12 on an f-string comes as several tokens, before as one; it is text as a whole on both.
FSTRING_START = getattr(tokenize, "FSTRING_START", -1)
FSTRING_END = getattr(tokenize, "FSTRING_END", -1)

ASYNC_ONLY = "# async only"


class UnasyncError(Exception):
    """The twin cannot be made."""


@dataclass
class Table:
    """The replacements, and which of them were used."""

    code: Mapping[str, str]
    text: Mapping[str, str]
    used: set[str] = field(default_factory=set[str])

    @classmethod
    def load(cls, path: Path) -> Table:
        sections = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(code=sections["code"], text=sections["text"])

    def __post_init__(self) -> None:
        self._of_code = _pattern(self.code)
        self._of_text = _pattern({**self.code, **self.text})

    def in_code(self, text: str) -> str:
        return self._of_code.sub(self._replacement, text)

    def in_text(self, text: str) -> str:
        return self._of_text.sub(self._replacement, text)

    def unused(self) -> list[str]:
        return sorted({*self.code, *self.text} - self.used)

    def _replacement(self, match: re.Match[str]) -> str:
        found = match["word"]
        self.used.add(found)
        new = self.text.get(found, self.code.get(found, ""))
        return new + match["space"] if new else ""


def _pattern(words: Mapping[str, str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?P<word>{'|'.join(map(re.escape, longest_first))})(?!\w)(?P<space> *)")


def convert(source: str, table: Table) -> str:
    """The sync form of one module, not yet formatted."""
    source = _without_async_only(source)
    result: list[str] = []
    end = 0
    for start, stop in _spans_of_text(source):
        result += [table.in_code(source[end:start]), table.in_text(source[start:stop])]
        end = stop
    return "".join([*result, table.in_code(source[end:])])


def _without_async_only(source: str) -> str:
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)) if ASYNC_ONLY in source else ():
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if lines[node.lineno - 1].rstrip().endswith(ASYNC_ONLY):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            last = node.end_lineno or node.lineno
            lines[first - 1 : last] = [""] * (last - first + 1)
    return "".join(lines)


def _spans_of_text(source: str) -> Iterator[tuple[int, int]]:
    """Where the strings and comments of a module begin and end."""
    lines = source.splitlines(keepends=True)
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))

    def offset(place: tuple[int, int]) -> int:
        return offsets[place[0] - 1] + place[1]

    depth = begun = 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == FSTRING_START:
            begun = begun if depth else offset(token.start)
            depth += 1
        elif token.type == FSTRING_END:
            depth -= 1
            if not depth:
                yield begun, offset(token.end)
        elif not depth and token.type in (tokenize.STRING, tokenize.COMMENT):
            yield offset(token.start), offset(token.end)


def make_twin(source: Path, target: Path, table: Table) -> dict[str, str]:
    """The files of the sync twin by their path inside `target`."""
    modules = sorted(source.rglob("*.py"))
    if not modules:
        raise UnasyncError(f"no modules in {_shown(source)}")
    twin: dict[str, str] = {}
    for module in modules:
        name = module.relative_to(source).as_posix()
        header = f"# Made by scripts/unasync from {_shown(module)}; do not edit.\n"
        text = convert(module.read_text(encoding="utf-8"), table)
        twin[name] = in_order(header + text, target / name)
    if unused := table.unused():
        raise UnasyncError(f"unused replacements in the table: {', '.join(map(repr, unused))}")
    return twin


def in_order(text: str, path: Path) -> str:
    """`text` as ruff writes it where it is saved at `path`."""
    for command in (["check", "--select", "I,F401", "--fix-only"], ["format"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--quiet", "--no-cache", "--stdin-filename", str(path), "-"],
            input=text,
            capture_output=True,
            encoding="utf-8",
            cwd=ROOT,
            check=False,
        )
        if done.returncode:
            raise UnasyncError(f"ruff {command[0]} failed on {_shown(path)}: {done.stderr.strip()}")
        text = done.stdout
    return text


def differences(twin: Mapping[str, str], target: Path) -> list[str]:
    """How the folder differs from the twin, whole files and the set of files; empty where it does not."""
    present = _files(target)
    found = [f"missing: {name}" for name in sorted(twin.keys() - present)]
    found += [f"not made by scripts/unasync: {name}" for name in sorted(present - twin.keys())]
    for name in sorted(twin.keys() & present):
        actual = (target / name).read_bytes().decode("utf-8")
        if actual != twin[name]:
            is_, should_be = actual.splitlines(), twin[name].splitlines()
            diff = list(difflib.unified_diff(is_, should_be, "as it is", "as it should be", lineterm="", n=1))
            found.append("\n".join([f"differs: {name}", *(f"  {line}" for line in diff[:20])]))
    return found


def write(twin: Mapping[str, str], target: Path) -> None:
    """Make the folder hold the twin and nothing else."""
    for name in _files(target) - twin.keys():
        (target / name).unlink()
    for name, text in twin.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _files(folder: Path) -> set[str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in paths}


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name


def main(arguments: list[str], source: Path = SOURCE, target: Path = TARGET, table: Path = TABLE) -> int:
    parser = argparse.ArgumentParser(prog="scripts/unasync", description="Make client/_sync from client/_async.")
    parser.add_argument("--check", action="store_true", help="only compare, and fail on any difference")
    options = parser.parse_args(arguments)
    try:
        twin = make_twin(source, target, Table.load(table))
    except UnasyncError as error:
        print(f"scripts/unasync: {error}", file=sys.stderr)
        return 1
    if not options.check:
        write(twin, target)
        return 0
    if found := differences(twin, target):
        print("\n".join(found), "run scripts/unasync", sep="\n", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
