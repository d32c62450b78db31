"""The list of people: lazy, page after page, with their attributes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from customer_io_api.app.api.customers import customers_search
from customer_io_client import (
    BadRequestError,
    CallOptions,
    ConfigurationError,
    Customer,
    InvalidInputError,
    NotFoundError,
    PagingError,
)
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver, awaited
from tests.client.server import Answer, Received, Server

EVERYONE = {"filter": {"attribute": {"field": "cio_id", "operator": "exists"}}}


class People:
    """A service that holds so many people, told page by page; cursors are `at-<number>`."""

    def __init__(self, count: int, *, gone: tuple[int, ...] = ()) -> None:
        self.count = count
        self.gone = {f"c{number}" for number in gone}

    def __call__(self, received: Received) -> Answer:
        if "/attributes" in received.target:
            ids: list[str] = received.json()["ids"]
            known = [cio_id for cio_id in reversed(ids) if cio_id not in self.gone]
            return Answer(body={"customers": [{"customer": self.person(cio_id)} for cio_id in known]})
        query = dict(httpx.QueryParams(received.target.partition("?")[2]))
        first, limit = int(query.get("start", "at-0").removeprefix("at-")), int(query["limit"])
        after = first + limit
        return Answer(
            body={
                "identifiers": [{"cio_id": f"c{n}", "id": f"u{n}"} for n in range(first, min(after, self.count))],
                "next": f"at-{after}" if after < self.count else "",
            }
        )

    @staticmethod
    def person(cio_id: str) -> dict[str, object]:
        name = f"u{cio_id.removeprefix('c')}"
        identifiers = {"cio_id": cio_id, "id": name, "email": None}
        return {"id": name, "identifiers": identifiers, "attributes": {**identifiers, "plan": "premium"}}


def targets(server: Server) -> list[str]:
    return [received.target for received in server.requests]


def test_nothing_is_asked_for_before_the_list_is_used(driver: Driver) -> None:
    with Server(People(3)) as server:
        listed = driver.client(server.url).list_customers()
        assert "Pager" in repr(listed)
        assert server.requests == []
        assert [person.id for person in listed] == ["u0", "u1", "u2"]


def test_a_page_takes_a_search_and_a_look_up_by_cio_id(driver: Driver) -> None:
    with Server(People(2)) as server:
        list(driver.client(server.url).list_customers())
        search, look_up = server.requests
        assert (search.method, search.target) == ("POST", "/v1/customers?limit=100")
        assert search.json() == EVERYONE
        assert (look_up.method, look_up.target) == ("POST", "/v1/customers/attributes?id_type=cio_id")
        assert look_up.json() == {"ids": ["c0", "c1"]}


def test_people_come_in_the_order_of_the_search_with_their_attributes(driver: Driver) -> None:
    with Server(People(3)) as server:
        people = list(driver.client(server.url).list_customers())
    assert [person.cio_id for person in people] == ["c0", "c1", "c2"]
    assert people[0] == Customer(id="u0", email=None, cio_id="c0", attributes={"plan": "premium"})


def test_an_attribute_that_is_missing_is_a_key_error_and_none_from_get(driver: Driver) -> None:
    with Server(People(1)) as server:
        (person,) = driver.client(server.url).list_customers()
    assert person["plan"] == "premium"
    assert person.get("name") is None
    for missing in ("name", "email"):
        with pytest.raises(KeyError):
            person[missing]


def test_without_attributes_nothing_is_looked_up(driver: Driver) -> None:
    with Server(People(250)) as server:
        people = list(driver.client(server.url).list_customers(attributes=False))
        assert len(people) == 250
        assert people[7] == Customer(id="u7", cio_id="c7")
        assert len(server.requests) == 3


def test_options_hold_for_each_of_the_requests(driver: Driver) -> None:
    with Server(People(2)) as server:
        list(driver.client(server.url).list_customers(options=CallOptions(headers={"x-own": "1"})))
        assert [received.all("x-own") for received in server.requests] == [["1"], ["1"]]


def test_an_email_becomes_a_filter(driver: Driver) -> None:
    with Server(People(0)) as server:
        assert list(driver.client(server.url).list_customers(email="a@example.com")) == []
        assert server.last.json() == {
            "filter": {"attribute": {"field": "email", "operator": "eq", "value": "a@example.com"}}
        }
        assert len(server.requests) == 1


def test_limit_counts_over_all_pages(driver: Driver) -> None:
    with Server(People(500)) as server:
        client = driver.client(server.url)
        assert [len(page) for page in client.list_customers(limit=250).pages()] == [100, 100, 50]
        assert targets(server)[::2] == [
            "/v1/customers?limit=100",
            "/v1/customers?start=at-100&limit=100",
            "/v1/customers?start=at-200&limit=100",
        ]
        server.requests.clear()
        assert len(list(client.list_customers(limit=50, start="at-7"))) == 50
        assert targets(server)[0] == "/v1/customers?start=at-7&limit=50"
        assert len(server.requests) == 2


def test_a_list_without_limit_goes_to_its_end(driver: Driver) -> None:
    with Server(People(301)) as server:
        assert len(list(driver.client(server.url).list_customers())) == 301
        assert len(server.requests) == 8


def test_a_cursor_resumes_the_list(driver: Driver) -> None:
    with Server(People(250)) as server:
        client = driver.client(server.url)
        first = client.list_customers().first_page()
        assert (len(first), first.cursor) == (100, "at-100")
        rest = [person.id for person in client.list_customers(start=first.cursor)]
        assert rest == [f"u{number}" for number in range(100, 250)]
        assert [page.cursor for page in client.list_customers().pages()] == ["at-100", "at-200", None]


def test_first_page_and_awaiting_ask_for_one_page(driver: Driver) -> None:
    with Server(People(250)) as server:
        listed = driver.client(server.url).list_customers(attributes=False)
        assert len(listed.first_page()) == 100
        assert len(server.requests) == 1
        assert [person.id for person in awaited(listed, driver)][:2] == ["u0", "u1"]
        assert len(server.requests) == 2


def test_take_asks_for_no_more_pages_than_it_needs(driver: Driver) -> None:
    with Server(People(500)) as server:
        listed = driver.client(server.url).list_customers(attributes=False)
        assert listed.take(0) == []
        assert server.requests == []
        assert [person.id for person in listed.take(2)] == ["u0", "u1"]
        assert len(server.requests) == 1
        assert len(listed.take(101)) == 101
        assert len(server.requests) == 3
        assert len(driver.client(server.url).list_customers(limit=5, attributes=False).take(9)) == 5


def test_a_loop_that_breaks_off_asks_for_no_further_page(driver: Driver) -> None:
    with Server(People(500)) as server:
        for person in driver.client(server.url).list_customers():
            if person.id == "u3":
                break
        assert len(server.requests) == 2


def test_each_use_of_a_list_starts_at_its_beginning(driver: Driver) -> None:
    with Server(People(3)) as server:
        listed = driver.client(server.url).list_customers()
        assert list(listed) == list(listed)
        assert len(server.requests) == 4


def test_somebody_who_is_deleted_in_between_is_left_out(driver: Driver) -> None:
    with Server(People(5, gone=(1, 3))) as server:
        client = driver.client(server.url)
        assert [person.id for person in client.list_customers()] == ["u0", "u2", "u4"]
    with Server(People(300, gone=tuple(range(100)))) as server:
        listed = driver.client(server.url).list_customers(limit=50)
        assert [person.id for person in listed] == [f"u{number}" for number in range(100, 150)]


def test_a_cursor_that_stands_still_is_an_error(driver: Driver) -> None:
    with Server(lambda _: Answer(body={"identifiers": [{"cio_id": "c1"}], "next": "same"})) as server:
        people: list[Any] = []
        with pytest.raises(PagingError):
            people.extend(driver.client(server.url).list_customers(attributes=False))
        assert len(server.requests) == 2


def test_the_app_key_is_missed_at_the_call_and_named(driver: Driver) -> None:
    with Server() as server:
        client = driver.client(server.url, app_api_key=None)
        for use in (client.list_customers, lambda: client.get_customer_activities("u1")):
            with pytest.raises(ConfigurationError) as caught:
                use()
            text = str(caught.value)
            assert "app_api_key=" in text
            assert "CUSTOMERIO_APP_API_KEY" in text
            assert "API credentials" in text
            assert caught.value.outcome == "not_sent"
        with pytest.raises(ConfigurationError):
            client.app.customers.find(email="a@example.com")
        assert server.requests == []


@pytest.mark.parametrize("bad", [0, -1, True, 1.5, "5", float("inf")])
def test_a_limit_is_a_whole_number_from_one_on(driver: Driver, bad: Any) -> None:
    client = driver.client("http://127.0.0.1:9")
    for use in (lambda: client.list_customers(limit=bad), lambda: client.get_customer_activities("u1", limit=bad)):
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "limit"


@pytest.mark.parametrize("bad", [5, True, b"a@example.com", ["a@example.com"]])
def test_an_email_to_look_for_is_text(driver: Driver, bad: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        driver.client("http://127.0.0.1:9").list_customers(email=bad)
    assert caught.value.field == "email"


@pytest.mark.parametrize("bad", [5, True, b"at-1", ["at-1"]])
def test_a_start_is_the_text_of_a_cursor(driver: Driver, bad: Any) -> None:
    client = driver.client("http://127.0.0.1:9")
    for use in (lambda: client.list_customers(start=bad), lambda: client.get_customer_activities("u1", start=bad)):
        with pytest.raises(InvalidInputError) as caught:
            use()
        assert caught.value.field == "start"


def test_the_emulator_lists_more_than_a_hundred_people(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    for number in range(120):
        client.create_customer(f"n{number}", attributes={"number": number})
    people = list(client.list_customers())
    assert len(people) == 122
    assert [person["number"] for person in people[2:]] == [str(number) for number in range(120)]
    client.delete_customer("n7")
    assert len(list(client.list_customers(limit=130, attributes=False))) == 121


def test_the_emulator_takes_a_customer_id_as_start_and_says_that_the_service_would_not(
    driver: Driver, emulator: Emulator
) -> None:
    client = driver.emulator_client(emulator)
    client.create_customer("late", "user@example.com", name="Late")
    found = list(client.list_customers(limit=50, start="customer_100", email="user@example.com"))
    assert [(person["email"], person["name"]) for person in found] == [("user@example.com", "Late")]
    asked = customers_search.build_request(body=EVERYONE, start="customer_100")
    assert "does not accept" in client.call(asked, raw=True).headers["x-emulator-note"]
    cursor = client.list_customers(attributes=False).first_page()
    assert cursor.cursor is None
    page = client.call(customers_search.build_request(body=EVERYONE, limit=1), raw=True)
    assert "x-emulator-note" not in page.headers
    following = client.call(customers_search.build_request(body=EVERYONE, start=str(page.data.next)), raw=True)
    assert "x-emulator-note" not in following.headers


def test_a_strict_emulator_refuses_a_customer_id_as_start(driver: Driver) -> None:
    with Emulator(strict=True) as strict:
        client = driver.emulator_client(strict)
        with pytest.raises(BadRequestError):
            client.list_customers(start="customer_100").first_page()
        with pytest.raises(NotFoundError):
            client.get_customer_activities("nobody").first_page()
