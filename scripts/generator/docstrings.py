"""The docstring of a resource method, from the descriptions in the contract."""

from __future__ import annotations

from textwrap import fill, indent, wrap

from scripts.generator.facts import Facts

WIDTH = 100
REPEAT = {
    "safe": "After a lost answer the client sends it again by itself.",
    "with-id": "The client gives it an `id` (a ULID) where it has none, and may send it again after a lost answer.",
    "by-item": "The client gives events an `id`; after a lost answer it sends again only what is safe item by item.",
    "never": "After a lost answer the client does not send it again: the error's `outcome` is `unknown`.",
}
RAISES = {
    "InvalidInputError": "a value that the service would refuse or misread; nothing was sent.",
    "TooLargeError": "{reason}; nothing was sent.",
    "ConfigurationError": "the client has no key for this API.",
    "PaceTimeoutError": "no free slot before the deadline; nothing was sent.",
    "APIStatusError": "the service refused; its subclass names the status.",
    "RateLimitError": "the service still answered 429 after the retries.",
    "APIConnectionError": "no answer; `outcome` says whether the request may have arrived.",
    "ResponseFormatError": "the service did it, but its answer cannot be read.",
}


def docstring(facts: Facts, arguments: list[tuple[str, str]], returns: str) -> str:
    """The whole docstring, without its quotes and not indented."""
    parts = [f"{facts.summary}."]
    description = str(facts.raw.get("description", "")).strip()
    if description:
        parts.append(_paragraphs(description))
    listed = [*arguments, ("options", "what this call does differently from its client.")]
    parts.append("Args:\n" + "\n".join(_entry(name, text) for name, text in listed))
    parts.append("Returns:\n" + indent(fill(returns, WIDTH - 4), "    "))
    parts.append("Raises:\n" + "\n".join(_entry(name, text) for name, text in _raises(facts)))
    if facts.method != "GET":
        parts.append(fill(REPEAT[facts.repeat], WIDTH))
    return "\n\n".join(parts).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _raises(facts: Facts) -> list[tuple[str, str]]:
    too_large = _too_large(facts)
    left_out = set[str]()
    if not too_large:
        left_out.add("TooLargeError")
    if facts.auth in ("track", "none"):
        left_out.add("ConfigurationError")
    texts = {**RAISES, "TooLargeError": RAISES["TooLargeError"].format(reason=too_large)}
    return [(name, text) for name, text in texts.items() if name not in left_out]


def _too_large(facts: Facts) -> str:
    """What may be too large; empty where nothing is."""
    if facts.max_bytes is not None:
        return f"the body is over {facts.max_bytes:,} bytes"
    if facts.files:
        return ", or ".join(f"`{name}` is over {most:,} bytes" for name, most in facts.files)
    if facts.attachments:
        return f"`{facts.attachments[0]}`, or the rest of the body, is over its limit"
    return ""


def _paragraphs(text: str) -> str:
    blocks = text.split("\n\n")
    return "\n\n".join(block if _is_list(block) else fill(" ".join(block.split()), WIDTH) for block in blocks)


def _is_list(block: str) -> bool:
    return any(line.lstrip().startswith(("- ", "| ", "* ")) for line in block.splitlines())


def _entry(name: str, text: str) -> str:
    lines = wrap(f"{name}: {' '.join(text.split())}", WIDTH - 8)
    return indent("\n    ".join(lines), "    ")
