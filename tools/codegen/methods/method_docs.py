"""Docstrings of methods, made of what the definition says about an operation."""

from collections.abc import Iterable

from tools.codegen.openapi import Node
from tools.codegen.python.docstrings import docstring, paragraph, plain, section, sentence
from tools.pipeline.document import extensions

INDENT = 8

CLOSED = "Closed: the service behind it has been shut down, so expect an error response."

INVALID = ("InvalidArguments", "An argument is missing or unfit, or some don't go together; nothing was sent.")

RETURNS = "An iterator with `state`, where it stands, and `more`, whether there is more than it gave."

EVIDENCE = {"sdk": "Known from the code of old clients only; no page documents it."}

RAISES = (
    INVALID,
    ("APIError", "The service refused; the subclass says why."),
    ("WeibokitError", "No response came, or not one that the definition allows."),
)


def method(node: Node, arguments: Iterable[tuple[str, str]], returns: str, advice: str = "", requires: str = "") -> str:
    """Write the docstring of the method for the operation `node`.

    `returns` describes its response, `advice` says why it is deprecated, `requires` what arguments it wants together.
    """
    return docstring(
        plain(node.get("summary") or node["operationId"]),
        paragraph(node.get("description")),
        CLOSED if node.get(extensions.STATUS) == "closed" else "",
        paragraph(f"Deprecated: {sentence(advice)}" if advice else ""),
        EVIDENCE.get(node.get(extensions.EVIDENCE, ""), ""),
        paragraph(requires),
        paragraph(_access(node)),
        section("Args", arguments),
        section("Returns", [("", sentence(returns))] if returns else []),
        section("Raises", RAISES),
        _source(node),
        indent=INDENT,
    )


def _access(node: Node) -> str:
    """Say what a caller needs, where it is to be called, and how much is known of the parameters."""
    level, scopes = node.get(extensions.ACCESS_LEVEL), node.get(extensions.SCOPES, [])
    parts = [f"Access level of the app: {level}."] if level else []
    parts += [f"Scope of the token: {', '.join(scopes)}."] if scopes else []
    parts += [f"Reached at {server['url']}, to be given as `base_url`." for server in node.get("servers", [])]
    parts += (
        ["Of its parameters only the names are documented."] if node.get(extensions.PARAMS_COMPLETE) is False else []
    )
    return " ".join(parts)


def pages(name: str, arguments: Iterable[tuple[str, str]], max_pages: int | None) -> str:
    """Write the docstring of the method that yields the pages of the method `name`."""
    return docstring(
        f"Pages of `{name}`, one after the other",
        "Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.",
        _arguments(arguments, max_pages),
        section("Returns", [("", RETURNS)]),
        section("Raises", (("ConfigurationError", "`max_pages` is no whole number from 1."), *RAISES)),
        indent=INDENT,
    )


def items(name: str, arguments: Iterable[tuple[str, str]], max_pages: int | None) -> str:
    """Write the docstring of the method that yields what is on the pages of the method `name`."""
    return docstring(
        f"What is on the pages of `{name}`, one by one",
        "Each page is fetched when its first item is asked for.",
        _arguments(arguments, max_pages),
        section("Returns", [("", RETURNS)]),
        section("Raises", (("ConfigurationError", "`max_pages` is no whole number from 1."), *RAISES)),
        indent=INDENT,
    )


def _arguments(arguments: Iterable[tuple[str, str]], max_pages: int | None) -> str:
    cap = "Stop after this many pages, at least 1; None goes on to the end."
    cost = " Every page is charged." if max_pages else ""
    resume = "The `state` of an earlier iterator with the same arguments, to go on where it stood."
    return section("Args", [*arguments, ("max_pages", cap + cost), ("resume", resume)])


def _source(node: Node) -> str:
    documented = [sample["source"] for sample in node.get(extensions.SAMPLES, []) if "source" in sample]
    address = node.get("externalDocs", {}).get("url") or next(iter(documented), "")
    return section("Source", [("", address)] if address else [])
