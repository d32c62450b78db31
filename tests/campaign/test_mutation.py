"""Which mutants are tried, and what becomes of one."""

from __future__ import annotations

import json
from random import Random

from tests.campaign.mutation import ROOT, TARGETS, chosen, fate

RETRY = "customer_io_client/core/retry.py"


def _line(operator: str, line: int, occurrence: int = 0) -> str:
    mutation = {"module_path": RETRY, "operator_name": operator, "occurrence": occurrence, "start_pos": [line, 4]}
    return json.dumps([{"job_id": "1", "mutations": [mutation]}, None])


def test_one_mutant_is_chosen_for_each_place() -> None:
    dump = [_line("core/NumberReplacer", 1, 0), _line("core/NumberReplacer", 1, 1), _line("core/AddNot", 2)]
    for seed in range(5):
        mutants = chosen(dump, Random(seed))
        assert sorted(mutant.line for mutant in mutants) == [1, 2]
        assert mutants == chosen(reversed(dump), Random(seed))


def test_annotations_are_left_alone() -> None:
    assert chosen([_line("core/ReplaceBinaryOperator_BitOr_Add", 1)], Random(1)) == []


def test_what_is_changed_and_its_tests_are_there() -> None:
    assert [path for path, tests in TARGETS.items() for each in (path, *tests) if not (ROOT / each).is_file()] == []


def test_a_change_that_a_test_sees_is_killed_and_another_survives() -> None:
    source = (ROOT / RETRY).read_text(encoding="utf-8")
    assert fate(RETRY, source.replace("BACKOFF_CAP: Final = 8.0", "BACKOFF_CAP: Final = 9.0")) == "killed"
    assert fate(RETRY, source + "# No test can see this.\n") == "survived"
