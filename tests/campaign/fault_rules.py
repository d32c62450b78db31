"""Fault rules by chance, and what a client can know of a request that one has struck."""

from __future__ import annotations

from random import Random
from typing import Any, TypeAlias

Rule: TypeAlias = dict[str, Any]
"""As the control API takes it."""
TROUBLE = (408, 500, 502, 503, 504)
"""Statuses that leave open whether anything was done: true before an effect and after it."""
REFUSALS = (400, 401, 403, 404, 409, 413, 422, 429)
"""Statuses that say that nothing was done: a lie after an effect, which no client could find out."""
RETRY_AFTER = (0, 1, 30, 5000, "soon", "Wed, 21 Oct 2099 07:28:00 GMT", "")
OPERATIONS = ("*", "track.*", "track.customers.*", "track.events.track", "track.v2.batch", "pipelines.*", "app.*")
SLOW = 1.5
"""Seconds, beyond the timeout of the clients here."""


def drawn(random: Random, people: list[str]) -> Rule:
    """A rule of any kind, for any match."""
    rule = random.choice([_answer, _refusal, _page, _broken, _changed, _slow])(random)
    match: Rule = {}
    if random.random() < 0.5:
        match["operation"] = random.choice(OPERATIONS)
    if random.random() < 0.2:
        match["method"] = random.choice(["PUT", "POST", "GET"])
    if random.random() < 0.2:
        match["person"] = random.choice(people)
    counted: list[Rule] = [{}, {"nth": random.randint(1, 5)}, {"every": random.randint(1, 3)}, _chance(random)]
    match |= random.choice(counted)
    if random.random() < 0.5:
        rule["times"] = random.randint(1, 4)
    return {"match": match, **rule} if match else rule


def _chance(random: Random) -> Rule:
    return {"probability": random.random(), "seed": random.randrange(1000)}


def _answer(random: Random) -> Rule:
    body = random.choice([None, {}, {"errors": "x"}, [1], "text"])
    answer: Rule = {"status": random.choice(TROUBLE), "body": body}
    return {"answer": _hinted(random, answer), "when": random.choice(["before", "after"])}


def _refusal(random: Random) -> Rule:
    if random.random() < 0.3:
        return {"redirect": "https://track-eu.customer.io/"}
    status = random.choice(REFUSALS)
    if random.random() < 0.3:
        return {"html": status}
    return {"answer": _hinted(random, {"status": status, "body": {"meta": {"errors": ["no"]}}})}


def _hinted(random: Random, answer: Rule) -> Rule:
    return answer | {"retry_after": random.choice(RETRY_AFTER)} if random.random() < 0.5 else answer


def _page(random: Random) -> Rule:
    """A web page: with 200, too, as a proxy's sign-in page has it."""
    return {"html": random.choice([200, *TROUBLE]), "when": random.choice(["before", "after"])}


def _broken(random: Random) -> Rule:
    return {random.choice(["drop", "reset"]): True, "when": random.choice(["before", "after"])}


def _changed(random: Random) -> Rule:
    """The real answer, cut off or under another name."""
    kinds: list[Rule] = [
        {"truncate": random.choice([0, 1, 20])},
        {"content_type": random.choice(["text/plain", "text/html", ""])},
        {"drip": 0.001},
        {"delay": 0.01},
    ]
    return random.choice(kinds)


def _slow(random: Random) -> Rule:
    """Slower than a client waits, once: these seconds pass in truth."""
    kinds: list[Rule] = [{"delay": SLOW}, {"drip": 0.1}, {"drop": True, "delay": SLOW, "when": "after"}]
    return {**random.choice(kinds), "times": 1}


def status_of(rule: Rule) -> int | None:
    """What a request that this struck is answered with; None: what it would be anyhow, if anything."""
    match rule:
        case {"answer": {"status": int(status)}} | {"html": int(status)}:
            return status
        case {"redirect": _}:
            return 302
        case _:
            return None


def is_cut(rule: Rule) -> bool:
    """Whether the connection ends without a whole answer, where that is `{}`."""
    return "drop" in rule or "reset" in rule or rule.get("truncate", 2) < 2


def takes_effect(rule: Rule) -> bool:
    """Whether a request that this struck does what it asks for."""
    return rule.get("when") == "after" or not (rule.keys() & {"answer", "drop", "html", "redirect", "reset"})


def leaves_in_doubt(rule: Rule) -> bool:
    """Whether a client that this struck cannot know what was done."""
    status = status_of(rule)
    return status is None or status in TROUBLE or status == 200
