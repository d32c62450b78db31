"""The views of an emulator: what Python tests read and play."""

from __future__ import annotations

import asyncio

import pytest

from customer_io_api.webhooks.models import EmailClicked
from customer_io_client import BadRequestError, CustomerIO, ServerError, verify_webhook
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.views.people import NoSuchPersonError
from customer_io_client.testing import async_emulator_client, emulator_client
from tests.emulator.receiver import Receiver

SECRETS = ("u1", "example.com", "free", "teal", "token-1", "Your order")
"""Values of the person and the message below, which no repr may hold."""


def order(client: CustomerIO) -> None:
    """Somebody with an event, a device and a segment gets a receipt."""
    client.create_customer("u1", "u1@example.com", attributes={"plan": "free"})
    client.track_customer_event("u1", "bought", data={"colour": "teal"})
    client.track.devices.add("u1", device={"id": "token-1", "platform": "ios"})
    client.add_customer_to_segment("u1", 1)
    client.app.transactional.send_email(
        transactional_message_id=1, to="u1@example.com", identifiers={"id": "u1"}, message_data={"order": 7}
    )


def test_a_person_is_read_with_all_that_belongs_to_them(emulator: Emulator, client: CustomerIO) -> None:
    order(client)
    for identifier in ("u1", "u1@example.com", emulator.people["u1"].cio_id):
        person = emulator.people[identifier]
        assert (person.id, person.email) == ("u1", "u1@example.com")
        assert person.identifiers == {"id": "u1", "email": "u1@example.com", "cio_id": person.cio_id}
        assert person.attributes == {"plan": "free"}
        assert [(event.name, event.data, event.type) for event in person.events] == [
            ("bought", {"colour": "teal"}, "event")
        ]
        assert person.events[0].id is not None
        assert [(segment.id, segment.type) for segment in person.segments] == [(1, "manual"), (2, "dynamic")]
        assert [(device.token, device.platform) for device in person.devices] == [("token-1", "ios")]
        assert [message.subject for message in person.messages] == ["Your order 7"]
        types = [activity.type for activity in person.activities]
        assert (types[0], types[-1]) == ("profile_create", "delivered_email")


def test_people_are_counted_listed_and_looked_for(emulator: Emulator, client: CustomerIO) -> None:
    people = emulator.people
    assert [person.id for person in people] == ["customer_100", "customer_123"]
    client.create_customer("u1", "u1@example.com")
    assert [each in people for each in ("u1", "u2", "", 1)] == [True, False, False, False]
    assert [person.id for person in people] == ["customer_100", "customer_123", "u1"]
    assert people.get("u2") is None
    with pytest.raises(NoSuchPersonError, match=r"^no such person: there are 3 people$"):
        people["u2"]
    with pytest.raises(KeyError):
        people["cio_99"]


def test_who_is_suppressed_is_no_person_and_their_identifiers_are_known(emulator: Emulator, client: CustomerIO) -> None:
    order(client)
    client.track.customers.suppress("u1")
    assert "u1" not in emulator.people
    assert emulator.people.suppressed == {"u1", "u1@example.com"}


def test_a_message_is_read_as_its_recipient_gets_it(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com")
    client.app.transactional.send_email(
        to="u1@example.com, other@example.com",
        identifiers={"id": "u1"},
        from_="shop@example.com",
        subject="Hello {{customer.id}}",
        body="<p>Go <a href='https://example.com/?a=1&amp;b=2'>there</a></p>",
        headers='[{"name": "X-Kind", "value": "receipt"}]',
        attachments={"note.txt": "aGVsbG8="},
        message_data={},
    )
    message = emulator.messages[-1]
    assert (message.type, message.to, message.person) == ("email", "u1@example.com, other@example.com", "u1")
    assert (message.subject, message.headers) == ("Hello u1", {"X-Kind": "receipt"})
    assert message.text == "Go there (https://example.com/?a=1&b=2)"
    assert "<p>Go <a" in message.html
    assert message.links == ("https://example.com/?a=1&b=2",)
    assert message.data["from"] == "shop@example.com"
    assert [(file.name, file.content) for file in message.attachments] == [("note.txt", b"hello")]
    assert message.was_sent
    assert message.failure is None


def test_messages_are_chosen_by_recipient_and_type(emulator: Emulator, client: CustomerIO) -> None:
    order(client)
    messages = emulator.messages
    for recipient in ("u1", "u1@example.com", emulator.people["u1"].cio_id):
        assert [message.id for message in messages.to(recipient)] == [messages[-1].id]
    assert not messages.to("u")
    assert messages.of_type("email")[-1] == messages[-1]
    assert {message.type for message in messages.of_type("push")} <= {"push"}


def test_a_message_is_opened_and_clicked_by_its_recipient(emulator: Emulator, client: CustomerIO) -> None:
    order(client)
    message = emulator.messages[-1]
    assert "opened" not in message.metrics
    message.play("opened")
    again = message.play("clicked", href="https://example.com/x")
    assert again.metrics.keys() >= {"opened", "clicked"}
    assert emulator.people["u1"].activities[-1].data["href"] == "https://example.com/x"
    with pytest.raises(ValueError, match="metric must be one of"):
        message.play("flown")


def test_what_a_call_has_begun_is_done_before_anything_is_read(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com")
    client.track_customer_event("u1", "trial_started")
    assert [message.type for message in emulator.messages.to("u1")] == ["email", "push"]


def test_a_message_without_a_page_has_its_text(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com", attributes={"phone": "+15555550123"})
    client.app.transactional.send_sms(
        transactional_message_id=1, to="+15555550123", identifiers={"id": "u1"}, message_data={"order": 7}
    )
    message = emulator.messages[-1]
    assert (message.type, message.to, message.html) == ("twilio", "+15555550123", "")
    assert "7" in message.text


def test_requests_say_what_became_of_them(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com")
    with pytest.raises(BadRequestError):
        client.track.segments.add_customers(99, ids=["u1"])
    client.remove_customer_from_segment("nobody", 1)
    done, refused, dropped = emulator.requests
    assert (done.operation, done.method, done.status, done.outcome) == ("track.customers.identify", "PUT", 200, "done")
    assert done.person == "u1"
    assert done.body == {"email": "u1@example.com"}
    assert emulator.requests.refused == (refused,)
    assert emulator.requests.dropped == (dropped,)
    assert refused.reasons == ("segment_id no such segment",)
    assert emulator.requests.of("track.segments.*") == (refused, dropped)


def test_faults_are_added_counted_and_taken_away(emulator: Emulator, client: CustomerIO) -> None:
    number = emulator.faults.add({"match": {"person": "u1"}, "answer": {"status": 503}})
    with pytest.raises(ServerError):
        client.create_customer("u1", "u1@example.com")
    assert [(fault.number, fault.matched, fault.struck) for fault in emulator.faults] == [(number, 1, 1)]
    assert emulator.requests[-1].fault == number
    emulator.faults.remove(number)
    with pytest.raises(KeyError):
        emulator.faults.remove(number)
    emulator.faults.add({"drop": True})
    emulator.faults.clear()
    assert len(emulator.faults) == 0
    with pytest.raises(ValueError, match="needs one of"):
        emulator.faults.add({"drop": True, "reset": True})


def test_time_is_moved_stopped_and_set(emulator: Emulator, client: CustomerIO) -> None:
    clock = emulator.clock
    clock.freeze()
    began = clock.now
    assert clock.is_frozen
    clock.advance(3600)
    assert clock.now == began + 3600
    clock.set(began)
    assert clock.now == began
    clock.unfreeze()
    assert not clock.is_frozen
    with pytest.raises(ValueError, match="advance must be a number of seconds"):
        clock.advance(-1)


def test_a_send_for_later_goes_out_when_its_time_comes(emulator: Emulator, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com")
    client.app.transactional.send_email(
        transactional_message_id=1,
        to="u1@example.com",
        identifiers={"id": "u1"},
        message_data={},
        send_at=int(emulator.clock.now) + 3600,
    )
    assert not any(message.was_sent for message in emulator.messages.to("u1"))
    emulator.clock.advance(3601)
    assert [message.was_sent for message in emulator.messages.to("u1")] == [True]


def test_limits_are_set_and_reset(emulator: Emulator) -> None:
    modes = [emulator.limits.mode]
    emulator.limits.set("vendor")
    modes.append(emulator.limits.mode)
    emulator.reset()
    assert [*modes, emulator.limits.mode] == ["off", "vendor", "off"]


def test_webhooks_are_read_once_they_were_tried() -> None:
    with (
        Receiver([500, 500]) as receiver,
        Emulator(webhook=receiver.url) as emulator,
        emulator_client(emulator) as client,
    ):
        client.create_customer("customer_123", attributes={"unsubscribed": True})
        assert [(post.event, post.state, post.attempts, post.result) for post in emulator.webhooks] == [
            ("customer_unsubscribed", "waiting", 1, "answered 500")
        ]
        emulator.clock.advance(11)
        assert [post.attempts for post in emulator.webhooks] == [2]
        emulator.clock.advance(21)
        (post,) = emulator.webhooks.of("customer_unsubscribed")
        assert (post.state, post.attempts) == ("delivered", 3)
        assert post.body["event_id"] == post.event_id
        assert len(receiver.received) == 3


def test_webhooks_are_kept_where_nobody_receives_them(emulator: Emulator, client: CustomerIO) -> None:
    emulator.keep_webhooks()
    order(client)
    emulator.messages[-1].play("clicked", href="https://example.com/x")
    (post,) = emulator.webhooks.of("email_clicked")
    assert (post.state, post.attempts, post.result) == ("delivered", 0, None)
    event = verify_webhook(post.content, post.headers, emulator.webhook_key)
    assert event == post.typed
    assert isinstance(event, EmailClicked)
    assert event.data.href == "https://example.com/x"
    emulator.reset()
    order(client)
    assert emulator.webhooks == ()


def test_what_is_kept_goes_to_nobody_but_the_webhooks_that_are_set_up() -> None:
    with (
        Receiver() as every,
        Receiver() as one,
        Emulator(webhook=every.url) as emulator,
        emulator_client(emulator) as client,
    ):
        emulator.keep_webhooks()
        client.app.reporting_webhooks.create(name="Hook", endpoint=one.url, events=["customer_unsubscribed"])
        client.create_customer("customer_123", attributes={"unsubscribed": True})
        assert [(post.state, post.attempts) for post in emulator.webhooks] == [("delivered", 1), ("delivered", 0)]
        assert (len(every.received), len(one.received)) == (0, 1)
        (received,) = one.received
        assert received.body == emulator.webhooks[0].content
        assert emulator.webhooks[0].headers.keys() <= received.headers.keys()


def test_a_receiver_in_the_loop_of_the_test_answers_while_a_thread_reads() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    async def main() -> None:
        receiver = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = receiver.sockets[0].getsockname()[1]
        with Emulator(webhook=f"http://127.0.0.1:{port}/") as emulator:
            async with async_emulator_client(emulator) as client:
                await client.create_customer("customer_123", attributes={"unsubscribed": True})
                posts = await asyncio.to_thread(lambda: emulator.webhooks)
        assert [(post.state, post.attempts) for post in posts] == [("delivered", 1)]
        receiver.close()

    asyncio.run(main())


def test_no_repr_holds_an_identifier_or_a_value(emulator: Emulator, client: CustomerIO) -> None:
    order(client)
    person = emulator.people["u1"]
    held = [emulator.people, emulator.messages, emulator.requests, emulator.webhooks, emulator.faults, emulator.clock]
    shown = repr([*held, person, person.events, person.activities, person.devices, person.messages, emulator.requests])
    shown += repr([*emulator.requests, *person.messages, *emulator.faults])
    assert [secret for secret in SECRETS if secret in shown] == []
    assert "<Person: attributes 1, events 1, messages 1>" in shown


def test_an_emulator_that_does_not_run_is_told() -> None:
    emulator = Emulator()
    with pytest.raises(RuntimeError, match="not running"):
        len(emulator.people)
