"""What axe finds: names, roles, contrast, order of headings."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import expect

from tests.extras.browser.desk import Desk
from tests.extras.elsewhere import FOLDER, install

VERSION = "4.14.1"
CACHE = FOLDER / "axe"
NPM = shutil.which("npm")
VIEWS = ("requests", "refused", "people", "people/ada", "messages", "segments/1", "faults")


@pytest.fixture(scope="module")
def axe() -> str:
    """The program of axe-core, which npm fetches once."""
    program = CACHE / "node_modules" / "axe-core" / "axe.min.js"
    if not program.is_file():
        if NPM is None:
            pytest.skip("npm is not installed, so axe-core cannot be fetched")
        CACHE.mkdir(parents=True, exist_ok=True)
        install("axe-core", [NPM, "install", "--prefix", CACHE, "--no-audit", "--no-fund", f"axe-core@{VERSION}"])
    return program.read_text(encoding="utf-8")


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390)])
def test_axe_finds_nothing(desk: Desk, axe: str, scheme: str, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    desk.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    found: list[str] = []
    for view in VIEWS:
        desk.open(view)
        expect(desk.page.get_by_role("main")).not_to_be_empty()
        if view in ("requests", "messages"):
            desk.page.get_by_role("listbox").get_by_role("option").nth(2).click()
            expect(desk.page.locator(".detail").get_by_role("heading").first).to_be_visible()
        desk.page.wait_for_timeout(200)
        desk.page.evaluate(axe)
        violations = desk.page.evaluate("axe.run(document, {iframes: false}).then(result => result.violations)")
        found += [
            f"{view}: {one['id']}: {node['html'][:120]} {node['failureSummary'][:160]}"
            for one in violations
            for node in one["nodes"][:3]
        ]
    assert found == []
