"""Links in documents lead to files that are there, and to headings in them, as a code host numbers and names them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

from scripts.fidelity import anchor
from tests.house.files import ROOT, hand_written

LINK = re.compile(r"""\]\(([^)\s]+)[^)]*\)|(?:src|srcset|href)="([^"]+)\"""")
FENCE = re.compile(r"^(```+).*?^\1", flags=re.DOTALL | re.MULTILINE)


@cache
def places(file: Path) -> frozenset[str]:
    """What a link into this document may end with."""
    text = FENCE.sub("", file.read_text("utf-8"))
    seen: Counter[str] = Counter()
    found = {*re.findall(r'<a id="([^"]+)">', text)}
    for heading in re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE):
        name = anchor(re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading))
        found.add(f"{name}-{seen[name]}" if seen[name] else name)
        seen[name] += 1
    return frozenset(found)


def links(text: str) -> list[tuple[str, str]]:
    """The file and the place in it of each link that stays in the project."""
    targets = [one or other for one, other in LINK.findall(re.sub(r"`[^`\n]+`", "", FENCE.sub("", text)))]
    parts = [target.partition("#") for target in targets if "://" not in target and not target.startswith("mailto:")]
    return [(file, place) for file, _, place in parts]


def test_links_lead_to_files_and_headings_that_are_there() -> None:
    dead: list[str] = []
    for name, text in hand_written(".md").items():
        for target, place in links(text):
            file = (ROOT / name).parent / target if target else ROOT / name
            if not file.exists() or (place and place not in places(file)):
                dead.append(f"{name}: {target}#{place}")
    assert dead == []


def test_every_document_is_in_the_list_of_documents_or_in_one_that_it_names() -> None:
    docs = ROOT / "docs"
    named = [docs / target for target, _ in links((docs / "index.md").read_text("utf-8")) if target.endswith(".md")]
    further = [page.parent / target for page in named for target, _ in links(page.read_text("utf-8")) if target]
    reached = {page.resolve() for page in (*named, *further)}
    assert {page.name for page in docs.glob("*.md") if page.resolve() not in reached} <= {"index.md"}


def test_links_and_places_are_found_as_a_code_host_makes_them(tmp_path: Path) -> None:
    text = '[a](b.md#c), ![d](e.png "f") <img src="g.png"> `[h](i)` [j](https://k.l) [m](#n)\n```md\n[o](p)\n```\n'
    assert links(text) == [("b.md", "c"), ("e.png", ""), ("g.png", ""), ("", "n")]
    file = tmp_path / "file.md"
    file.write_text('# `A.b` and C\n## Twice\n## Twice\n<a id="own"></a>\n```sh\n# none\n```\n')
    assert places(file) == {"ab-and-c", "twice", "twice-1", "own"}
