"""Answers of another kind than was asked for."""

from __future__ import annotations

import pytest

from customer_io_client.core.answers import check_media_type, is_web_page
from customer_io_client.core.message import Reply

JSON = "application/json"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'


def reply(body: bytes, media_type: str | None = None) -> Reply:
    return Reply(200, {} if media_type is None else {"content-type": media_type}, body)


@pytest.mark.parametrize("accept", [JSON, "image/*"])
@pytest.mark.parametrize("body", [b"<html><body>", b"\n <!DOCTYPE HTML>", b"<!doctype html>\n<html>"])
@pytest.mark.parametrize("media_type", [None, "text/html; charset=utf-8", "image/png", "application/json"])
def test_a_web_page_is_one_whatever_it_calls_itself(accept: str, body: bytes, media_type: str | None) -> None:
    assert is_web_page(reply(body, media_type), accept)


@pytest.mark.parametrize("media_type", ["text/html", "TEXT/HTML;charset=x", "application/xhtml+xml"])
def test_what_calls_itself_a_web_page_is_no_file(media_type: str) -> None:
    assert is_web_page(reply(b"Please sign in", media_type), "image/*")


def test_a_picture_that_is_xml_is_no_web_page() -> None:
    assert not is_web_page(reply(SVG, "image/svg+xml"), "image/*")
    assert is_web_page(reply(SVG, "image/svg+xml"), JSON)


@pytest.mark.parametrize(
    "media_type", [None, "", "image/png", "Image/SVG+XML; charset=utf-8", "application/octet-stream"]
)
def test_a_file_of_the_wanted_kind_passes(media_type: str | None) -> None:
    check_media_type(reply(b"x", media_type), "image/*")


@pytest.mark.parametrize("media_type", ["application/json", "text/plain", "application/pdf", "imagery/png"])
def test_a_file_of_another_kind_is_refused(media_type: str) -> None:
    with pytest.raises(ValueError, match="media type"):
        check_media_type(reply(b"x", media_type), "image/*")


@pytest.mark.parametrize("media_type", [None, "text/plain", "image/png"])
def test_json_is_told_by_its_text(media_type: str | None) -> None:
    check_media_type(reply(b"{}", media_type), JSON)
    assert not is_web_page(reply(b"{}", media_type), JSON)
