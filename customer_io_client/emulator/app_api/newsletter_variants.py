"""App: the contents of newsletters, by language and test group."""

from __future__ import annotations

from customer_io_client.emulator.app_api import newsletter_checks as checks
from customer_io_client.emulator.app_api import newsletter_views as views
from customer_io_client.emulator.app_api.metrics import links_answer, metrics_answer
from customer_io_client.emulator.app_api.newsletter_making import known, said_by, unsent
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.newsletters import Newsletter
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError


def list_contents(call: Call, state: State) -> Answer:
    """All contents of a newsletter."""
    found = state.contents.of_parent("newsletter", _newsletter(call, state).number)
    contents: list[Json] = [views.content(content, state) for content in found]
    return Answer(body={"contents": contents})


def get_content(call: Call, state: State) -> Answer:
    """One content, by its number."""
    return _shown(_by_number(call, state), state)


def update_content(call: Call, state: State) -> Answer:
    """Change one content; what is left out stays."""
    return _update(_by_number(call, state), call.fields(), state)


def get_content_metrics(call: Call, state: State) -> Answer:
    """What the deliveries of one content reached over time."""
    return metrics_answer(call, state, _deliveries(call, state))


def get_content_link_metrics(call: Call, state: State) -> Answer:
    """How often the links of one content were clicked over time."""
    return links_answer(call, state, _deliveries(call, state))


def create_language(call: Call, state: State) -> Answer:
    """Add a language to a newsletter, or to one of its test groups."""
    newsletter = unsent(call.number("newsletter_id"), state)
    if state.design.publishing.is_target("newsletter", newsletter.number):
        raise RefusedError(400, "the content comes from the Design Studio, which adds languages itself")
    group, fields, type_ = _group(call, newsletter, state), call.fields(), newsletter.type
    if not isinstance(call.body, dict):
        raise RefusedError(400, "the body must be an object")
    language = fields.get("language")
    if language is None or language == "":
        raise RefusedError(422, "is required", where="language", reason="required")
    if type_ == "in_app":
        raise RefusedError(422, "the channel has one language alone", where="language")
    needed = tuple(name for name in checks.NEEDED[type_] if name not in ("request_method", "url"))
    checks.content(type_, fields, needed=needed)
    call.check("app.newsletters.create_language", call.body)
    first = _default(newsletter, group, state)
    if state.contents.find("newsletter", newsletter.number, str(language), group) is not None:
        raise RefusedError(422, "exists already", where="language")
    said = {**_envelope(first), **said_by(type_, fields)}
    state.contents.create(
        "newsletter",
        newsletter.number,
        channel=type_,
        name=first.name,
        fields=said,
        language=str(language),
        test_group=group,
    )
    return _changed(newsletter, state)


def get_language(call: Call, state: State) -> Answer:
    """One language of a newsletter, or of one of its test groups."""
    return _shown(_by_language(call, state), state)


def update_language(call: Call, state: State) -> Answer:
    """Change one language; what is left out stays."""
    return _update(_by_language(call, state), call.fields(), state)


def delete_language(call: Call, state: State) -> Answer:
    """Remove one language."""
    newsletter = unsent(call.number("newsletter_id"), state)
    state.contents.delete(_by_language(call, state).number)
    state.newsletters.touch(newsletter.number)
    return Answer(204)


def list_test_groups(call: Call, state: State) -> Answer:
    """The test groups of a newsletter; none of them has won."""
    newsletter = _newsletter(call, state)
    contents = state.contents.of_parent("newsletter", newsletter.number)
    groups: list[Json] = [
        {
            "id": group.number,
            "name": group.name,
            "label": group.label,
            "winner": False,
            "content_ids": [str(content.number) for content in contents if content.test_group == group.id],
        }
        for group in state.test_groups.of(newsletter.number)
    ]
    return Answer(body={"test_groups": groups})


def create_test_group(call: Call, state: State) -> Answer:
    """One more group with copies of the first one's contents; before the first test, they are made its first group."""
    newsletter = unsent(call.number("newsletter_id"), state)
    contents = state.contents.of_parent("newsletter", newsletter.number)
    if not state.test_groups.of(newsletter.number):
        first = state.test_groups.add(newsletter.number)
        contents = [state.contents.move(content, first.id) for content in contents]
    group = state.test_groups.add(newsletter.number)
    for content in contents:
        if content.test_group == contents[0].test_group:
            state.contents.create(
                "newsletter",
                newsletter.number,
                channel=content.channel,
                name=content.name,
                fields=content.fields,
                language=content.language,
                test_group=group.id,
            )
    return _changed(newsletter, state)


def _update(content: Content, fields: JsonObject, state: State) -> Answer:
    type_ = content.channel
    if fields.get("type", type_) != type_:
        raise RefusedError(400, "is another than that of the newsletter", where="type")
    checks.body_json(fields)
    if content.is_drag_and_drop and "body" in fields:
        raise RefusedError(400, "comes from the Design Studio", where="body")
    changes = said_by(type_, fields)
    if type_ == "email":
        senders: JsonObject = {name: fields[name] for name in ("from_id", "reply_to_id") if name in fields}
        for name, number in senders.items():
            if number is not None:
                checks.known_sender(number, name, state)
        changes.update(senders)
    changed = state.contents.update(content, changes)
    state.newsletters.touch(content.parent)
    return _shown(changed, state)


def _envelope(content: Content) -> JsonObject:
    """What another language takes over: from whom and to where it goes."""
    names = ("from_id", "reply_to_id", "recipient", "headers", "request_method", "url")
    return {name: content.fields[name] for name in names if name in content.fields}


def _default(newsletter: Newsletter, group: str, state: State) -> Content:
    contents = state.contents.of_parent("newsletter", newsletter.number)
    return next(content for content in contents if content.test_group == group)


def _deliveries(call: Call, state: State) -> DeliveryFilter:
    content = _by_number(call, state)
    return DeliveryFilter(Parents(newsletter=content.parent, content=content.number), type=call.asked("type"))


def _by_number(call: Call, state: State) -> Content:
    newsletter, number = _newsletter(call, state), call.number("content_id")
    contents = state.contents.of_parent("newsletter", newsletter.number)
    found = next((content for content in contents if content.number == number), None)
    if found is None:
        raise RefusedError(404, "not found")
    return found


def _by_language(call: Call, state: State) -> Content:
    newsletter = _newsletter(call, state)
    group = _group(call, newsletter, state)
    found = state.contents.find("newsletter", newsletter.number, call.text("language"), group)
    if found is None:
        raise RefusedError(400, "is none of the newsletter's", where="language")
    return found


def _group(call: Call, newsletter: Newsletter, state: State) -> str:
    """The test group of the path; empty where it names none, as newsletters without groups do."""
    asked, groups = call.path.get("test_group_id"), state.test_groups.of(newsletter.number)
    if asked is None and groups:
        raise RefusedError(400, "is required: the newsletter has test groups", where="test_group_id")
    if asked is not None and asked not in {group.id for group in groups}:
        raise RefusedError(400, "is none of the newsletter's", where="test_group_id")
    return "" if asked is None else str(asked)


def _newsletter(call: Call, state: State) -> Newsletter:
    return known(call.number("newsletter_id"), state)


def _shown(content: Content, state: State) -> Answer:
    return Answer(body={"content": views.content(content, state)})


def _changed(newsletter: Newsletter, state: State) -> Answer:
    state.newsletters.touch(newsletter.number)
    return Answer(body={"newsletter": views.newsletter(known(newsletter.number, state), state)})


TABLE = {
    "app.newsletters.list_contents": Behaviour(list_contents),
    "app.newsletters.get_content": Behaviour(get_content),
    "app.newsletters.update_content": Behaviour(update_content),
    "app.newsletters.get_content_metrics": Behaviour(get_content_metrics),
    "app.newsletters.get_content_link_metrics": Behaviour(get_content_link_metrics),
    "app.newsletters.create_language": Behaviour(create_language, checks="own"),
    "app.newsletters.get_language": Behaviour(get_language),
    "app.newsletters.update_language": Behaviour(update_language),
    "app.newsletters.delete_language": Behaviour(delete_language),
    "app.newsletters.list_test_groups": Behaviour(list_test_groups),
    "app.newsletters.create_test_group": Behaviour(create_test_group),
    "app.newsletters.create_test_group_language": Behaviour(create_language, checks="own"),
    "app.newsletters.get_test_group_language": Behaviour(get_language),
    "app.newsletters.update_test_group_language": Behaviour(update_language),
    "app.newsletters.delete_test_group_language": Behaviour(delete_language),
}
