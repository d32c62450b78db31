"""The file of a download: under its own name only when it is whole, and nothing left when it is not."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Thread

import pytest

from customer_io_client.exceptions import DownloadError, InvalidInputError
from customer_io_client.transport.file import PartFile


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    file = PartFile(tmp_path / "a.csv")
    assert _names(tmp_path) == []
    file.begin()
    file.write(b"one ")
    assert _names(tmp_path) == ["a.csv.part"]
    file.write(b"two")
    file.end()
    assert _names(tmp_path) == ["a.csv"]
    file.discard()
    assert (tmp_path / "a.csv").read_bytes() == b"one two"


def test_a_second_attempt_starts_anew(tmp_path: Path) -> None:
    file = PartFile(tmp_path / "a.csv")
    file.begin()
    file.write(b"a long first attempt")
    file.begin()
    file.write(b"second")
    file.end()
    assert (tmp_path / "a.csv").read_bytes() == b"second"


def test_what_is_given_up_is_deleted_and_does_not_come_back(tmp_path: Path) -> None:
    file = PartFile(tmp_path / "a.csv")
    file.begin()
    file.write(b"one")
    file.discard()
    for late in (file.begin, lambda: file.write(b"two"), file.end, file.discard):
        late()
    assert _names(tmp_path) == []


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    file = PartFile(tmp_path / "a.csv")
    file.begin()
    (tmp_path / "a.csv").write_bytes(b"mine")
    with pytest.raises(DownloadError, match="taken its name"):
        file.end()
    file.discard()
    assert _names(tmp_path) == ["a.csv"]
    assert (tmp_path / "a.csv").read_bytes() == b"mine"


def test_two_downloads_to_one_name_do_not_mix(tmp_path: Path) -> None:
    first, second = PartFile(tmp_path / "a.csv"), PartFile(tmp_path / "a.csv")
    first.begin()
    with pytest.raises(DownloadError):
        second.begin()
    second.discard()
    first.end()
    assert _names(tmp_path) == ["a.csv"]
    with pytest.raises(InvalidInputError, match="overwrite"):
        PartFile(tmp_path / "a.csv")


def test_a_link_that_leads_nowhere_counts_as_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "missing")
    with pytest.raises(InvalidInputError, match="exists"):
        PartFile(tmp_path / "a.csv")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_a_typed_error(tmp_path: Path) -> None:
    (tmp_path / "a.csv.part").symlink_to("/dev/full")
    file = PartFile(tmp_path / "a.csv", overwrite=True)
    file.begin()
    with pytest.raises(DownloadError, match="No space left on device") as caught:
        file.write(b"x" * 1024 * 1024)
    assert str(tmp_path) not in str(caught.value)
    file.discard()
    assert _names(tmp_path) == []


def test_a_name_that_is_too_long_is_a_typed_error(tmp_path: Path) -> None:
    file = PartFile(tmp_path / ("a" * 300))
    with pytest.raises(DownloadError, match="too long"):
        file.begin()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(InvalidInputError, match="cannot be written to"):
        PartFile(tmp_path / "a.csv")


def test_giving_up_waits_for_a_write_under_way(tmp_path: Path) -> None:
    file = PartFile(tmp_path / "a.csv")
    file.begin()
    threads = [Thread(target=file.write, args=(bytes(1024 * 1024),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    file.discard()
    for thread in threads:
        thread.join()
    assert _names(tmp_path) == []
