"""What `scripts/generate` promises: the same bytes each time, all or nothing, and a check that misses nothing."""

from __future__ import annotations

from pathlib import Path

from scripts.generator.trees import differences
from tests.generation.conftest import ROOT, Workshop

PACKAGE = "customer_io_api"


def test_the_whole_contract_gives_the_committed_bytes(workshop: Workshop) -> None:
    assert workshop.generate(PYTHONHASHSEED="12345").returncode == 0
    assert differences(workshop.out / PACKAGE, ROOT / "generated" / PACKAGE) == []


def test_two_runs_under_different_hash_seeds_are_byte_identical(small_workshop: Workshop, tmp_path: Path) -> None:
    other = Workshop(small_workshop.spec, tmp_path / "other")
    assert small_workshop.generate(PYTHONHASHSEED="1").returncode == 0
    assert other.generate(PYTHONHASHSEED="12345").returncode == 0
    assert differences(small_workshop.out / PACKAGE, other.out / PACKAGE) == []


def test_check_names_every_file_that_differs_is_missing_or_was_added_and_changes_nothing(
    small_workshop: Workshop,
) -> None:
    workshop = small_workshop
    assert workshop.generate().returncode == 0
    place = workshop.out / PACKAGE
    place.joinpath("_limits.py").write_text("changed\n")
    place.joinpath("track", "types.py").unlink()
    place.joinpath("added.py").write_text("")
    done = workshop.generate("--check")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "missing: track/types.py",
        "not generated: added.py",
        "differs: _limits.py",
        "run scripts/generate and commit what it writes",
    ]
    assert place.joinpath("_limits.py").read_text() == "changed\n"
    assert [path.name for path in workshop.out.iterdir()] == [PACKAGE]


def test_a_contract_that_cannot_be_generated_leaves_the_old_tree_as_it_was(small_workshop: Workshop) -> None:
    workshop = small_workshop
    place = workshop.out / PACKAGE
    place.mkdir(parents=True)
    place.joinpath("old.py").write_text("old\n")
    workshop.edit("app/segments.yaml", "operationId: segments_get\n", "operationId: segments_list\n")
    done = workshop.generate()
    assert done.returncode == 1
    assert "app: operationId segments_list stands twice: /v1/segments and /v1/segments/{segment_id}" in done.stderr
    assert [path.name for path in place.iterdir()] == ["old.py"]
    assert [path.name for path in workshop.out.iterdir()] == [PACKAGE]
