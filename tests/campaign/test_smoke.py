"""Each campaign for a moment: it runs, and finds nothing."""

from __future__ import annotations

import pytest

from tests.campaign.__main__ import CAMPAIGNS
from tests.campaign.budget import Budget


@pytest.mark.parametrize("name", sorted(CAMPAIGNS))
def test_a_campaign_finds_nothing(name: str) -> None:
    assert CAMPAIGNS[name](Budget(seconds=2, seed=1))
