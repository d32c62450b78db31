"""Each campaign for a moment: it runs, and finds nothing."""

from __future__ import annotations

import pytest

from tests.campaign.__main__ import CAMPAIGNS
from tests.campaign.budget import Budget

SHORT = sorted(CAMPAIGNS.keys() - {"mutation"})
"""All but the one whose mutants come from a program that is installed for it alone; test_mutation.py tries some."""


@pytest.mark.parametrize("name", SHORT)
def test_a_campaign_finds_nothing(name: str) -> None:
    assert CAMPAIGNS[name](Budget(seconds=2, seed=1))
