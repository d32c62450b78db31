"""Screenshots of emails in mail programs through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from customer_io_client.emulator.images import recognise
from tests.emulator.design import EMAILS, NOBODY, email, read
from tests.emulator.service import NOW, Service

PREVIEWS = "/v1/design_studio/inbox_previews"
DAY = 86_400


def submit(service: Service, id_: str, *clients: str, **fields: Any) -> tuple[int, bool]:
    answer = service.app.post(f"{EMAILS}/{id_}/inbox_previews", json={"client_ids": [*clients], **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()["run_id"], answer.json()["replayed"]


def statuses(service: Service, id_: str, run: int) -> list[str]:
    return [preview["status"] for preview in read(service, id_, f"/inbox_previews/{run}")["previews"]]


def left(service: Service) -> int:
    credits_ = service.app.get(f"{PREVIEWS}/credits").json()["credits"]
    return sum(entry["credits_remaining"] for entry in credits_)


def all_clients(service: Service) -> list[str]:
    return [client["id"] for client in service.app.get(f"{PREVIEWS}/clients").json()["clients"]]


def test_a_run_goes_on_step_by_step(service: Service) -> None:
    id_ = email(service)
    run, replayed = submit(service, id_, "iphone15_mail", "outlook_2021", "gmail_chrome", name="May")
    seen = [statuses(service, id_, run)]
    for _ in range(3):
        service.later(2)
        seen.append(statuses(service, id_, run))
    done, busy = "Complete", "Processing"
    assert (replayed, seen) == (False, [["Pending"] * 3, [busy] * 3, [done, done, busy], [done] * 3])
    whole = read(service, id_, f"/inbox_previews/{run}")
    previews = whole.pop("previews")
    assert whole == {
        "run_id": run,
        "name": "May",
        "client_ids": ["iphone15_mail", "outlook_2021", "gmail_chrome"],
        "is_processed": True,
        "total_previews_requested": 3,
        "total_previews_ready": 3,
        "total_previews_cached": 0,
        "total_previews_succeeded": 3,
        "total_previews_bounced": 0,
        "created_at": NOW,
        "updated_at": NOW + 6,
    }
    assert (previews[0]["os"], previews[0]["category"], previews[0]["error"]) == ("iOS 17", "Mobile", None)


@pytest.mark.parametrize(
    ("query", "width"),
    [("", 390), ("?variant=screenshot&key=default", 390), ("?variant=thumbnail", 98), ("?variant=full_thumbnail", 98)],
)
def test_screenshots_are_pictures_as_wide_as_the_mail_program(service: Service, query: str, width: int) -> None:
    id_ = email(service, "<p>Hello Ada</p>" * 60)
    run, _ = submit(service, id_, "iphone15_mail", "outlook_2021")
    path = f"{EMAILS}/{id_}/inbox_previews/{run}/captures"
    assert service.app.get(f"{path}/iphone15_mail{query}").status_code == 404
    service.later(10)
    answer = service.app.get(f"{path}/iphone15_mail{query}")
    kind = recognise(answer.content)
    assert kind is not None
    assert (answer.headers["Content-Type"], kind.media_type, kind.width) == ("image/png", "image/png", width)
    assert service.app.get(f"{path}/iphone15_mail{query}").content == answer.content
    assert service.app.get(f"{path}/outlook_2021{query}").content != answer.content


@pytest.mark.parametrize(
    "path", ["1/captures/thunderbird", "2/captures/iphone15_mail", "1/captures/iphone15_mail?key=x"]
)
def test_a_screenshot_that_is_not_there_is_answered_404(service: Service, path: str) -> None:
    id_ = email(service)
    submit(service, id_, "iphone15_mail")
    service.later(10)
    assert service.app.get(f"{EMAILS}/{id_}/inbox_previews/{path}").status_code == 404


def test_the_addresses_of_a_screenshot_need_no_key(service: Service) -> None:
    id_ = email(service)
    run, _ = submit(service, id_, "iphone15_mail")
    service.later(10)
    (preview,) = read(service, id_, f"/inbox_previews/{run}")["previews"]
    addresses = [preview["screenshots"]["default"], preview["thumbnail"], preview["full_thumbnail"]]
    captures = f"{EMAILS}/{id_}/inbox_previews/{run}/captures/iphone15_mail?variant="
    for address, variant in zip(addresses, ("screenshot", "thumbnail", "full_thumbnail"), strict=True):
        assert service.open.get(address).content == service.app.get(captures + variant).content
    assert service.open.get(addresses[0].replace("iphone15_mail", "thunderbird")).status_code == 404
    assert service.open.get(addresses[0].replace("screenshot.png", "x.png")).status_code == 404


def test_the_same_order_of_one_day_is_the_run_of_before(service: Service) -> None:
    id_ = email(service)
    run = submit(service, id_, "iphone15_mail", "outlook_2021", name="First")
    assert submit(service, id_, "outlook_2021", "iphone15_mail", "outlook_2021", name="Second") == (run[0], True)
    assert submit(service, id_, "outlook_2021", "iphone15_mail") == (run[0], True)
    assert read(service, id_, f"/inbox_previews/{run[0]}")["name"] == "Second"
    assert left(service) == 598
    service.clock.now = float(NOW // DAY * DAY + DAY)
    assert submit(service, id_, "outlook_2021", "iphone15_mail")[1] is False
    assert left(service) == 596


def test_a_changed_email_is_a_new_run(service: Service) -> None:
    id_ = email(service)
    first = submit(service, id_, "iphone15_mail")
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"html": "<p>Other</p>"}})
    second = submit(service, id_, "iphone15_mail")
    assert (second[1], second[0] != first[0]) == (False, True)


def test_a_picture_of_before_is_there_at_once(service: Service) -> None:
    id_ = email(service)
    submit(service, id_, "iphone15_mail")
    service.later(10)
    run, _ = submit(service, id_, "iphone15_mail", "outlook_2021")
    assert statuses(service, id_, run) == ["Complete", "Pending"]
    assert read(service, id_, f"/inbox_previews/{run}")["total_previews_cached"] == 1


def test_a_missing_variable_fails_the_run_unless_lax(service: Service) -> None:
    id_ = email(service, "<p>{{customer.first_name}}</p>")
    failed, _ = submit(service, id_, "iphone15_mail", "outlook_2021")
    sampled, _ = submit(service, id_, "iphone15_mail", sample_data={"customer": {"first_name": "Ada"}})
    lax, _ = submit(service, id_, "outlook_2021", lax_mode=True)
    service.later(10)
    assert [statuses(service, id_, run) for run in (failed, sampled, lax)] == [
        ["Bounced"] * 2,
        ["Complete"],
        ["Complete"],
    ]
    run = read(service, id_, f"/inbox_previews/{failed}")
    assert (run["is_processed"], run["total_previews_bounced"], run["total_previews_ready"]) == (True, 2, 2)
    assert run["previews"][0]["error"]["type"] == "other"
    assert "is undefined" in run["previews"][0]["error"]["message"]


def test_orders_beyond_the_credits_are_refused_with_both_numbers(service: Service) -> None:
    clients = all_clients(service)
    for number in range(600 // len(clients)):
        submit(service, email(service, f"<p>{number}</p>"), *clients)
    assert left(service) == 0
    id_ = email(service)
    answer = service.app.post(f"{EMAILS}/{id_}/inbox_previews", json={"client_ids": clients[:2]})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["detail"] == "too few credits: 2 are needed, 0 are left"


def test_free_credits_go_first(service: Service) -> None:
    submit(service, email(service), "iphone15_mail")
    credits_ = service.app.get(f"{PREVIEWS}/credits").json()["credits"]
    assert [(entry["tier"], entry["credits_remaining"], entry["credits_original"]) for entry in credits_] == [
        ("free", 99, 100),
        ("paid", 500, 500),
    ]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"client_ids": []},
        {"client_ids": ["nothing"]},
        {"client_ids": ["iphone15_mail"] * 151},
        {"client_ids": ["iphone15_mail"], "name": "a" * 192},
        {"client_ids": ["iphone15_mail"], "sample_data": {"a": "a" * 128 * 1024}},
        {"client_ids": ["iphone15_mail"], "colour": "red"},
    ],
)
def test_an_order_that_cannot_be_is_refused(service: Service, body: Any) -> None:
    assert service.app.post(f"{EMAILS}/{email(service)}/inbox_previews", json=body).status_code == 400
    assert left(service) == 600


def test_runs_are_listed_page_by_page(service: Service) -> None:
    first, second = email(service), email(service)
    runs = [submit(service, id_, client)[0] for id_ in (first, second) for client in ("iphone15_mail", "thunderbird")]
    page = service.app.get(f"{PREVIEWS}/jobs?limit=3").json()
    assert [job["run_id"] for job in page["preview_jobs"]] == runs[:0:-1]
    assert (page["preview_jobs"][0]["node_id"], page["preview_jobs"][0]["node_count"]) == (second, 1)
    cursor = page["meta"]["pagination"]["next_cursor"]
    rest = service.app.get(f"{PREVIEWS}/jobs", params={"cursor": cursor}).json()
    assert [job["run_id"] for job in rest["preview_jobs"]] == runs[:1]
    assert rest["meta"]["pagination"] == {"limit": 50, "next_cursor": None}
    of_first = service.app.get(f"{PREVIEWS}/jobs?node_id={first}").json()["preview_jobs"]
    assert [job["run_id"] for job in of_first] == [runs[1], runs[0]]
    assert service.app.get(f"{PREVIEWS}/jobs?node_id=x").json()["preview_jobs"] == []
    assert service.app.get(f"{PREVIEWS}/jobs?cursor=x").status_code == 400


def test_runs_outlive_their_email_and_stay_charged(service: Service) -> None:
    id_ = email(service)
    submit(service, id_, "iphone15_mail")
    service.app.delete(f"{EMAILS}/{id_}")
    service.later(10)
    assert left(service) == 599
    assert service.app.get(f"{PREVIEWS}/jobs").json()["preview_jobs"][0]["is_processed"] is True


def test_a_run_of_another_email_is_answered_404(service: Service) -> None:
    run, _ = submit(service, email(service), "iphone15_mail")
    other = email(service)
    assert service.app.get(f"{EMAILS}/{other}/inbox_previews/{run}").status_code == 404
    assert service.app.get(f"{EMAILS}/{NOBODY}/inbox_previews/{run}").status_code == 404
    assert service.app.get(f"{EMAILS}/{other}/inbox_previews/99").status_code == 404
