"""Docstrings of methods, made of what the definition says about an operation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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


@dataclass(frozen=True)
class MethodSummary:
    """What a call of a method is: its `name`, an example of its `given` arguments as code, and where it leads.

    `request` is method and path, `page` the page of the documentation that describes it, below `docs/`. `typed` says
    whether the response is, `charged` whether it may cost money, `items` and `pages` name what pages through it.
    """

    namespace: str
    name: str
    request: str
    page: str
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    typed: bool = True
    charged: bool = False
    pages: str = ""
    items: str = ""

    def example(self, name: str = "", **further: str) -> str:
        """Write a call of the method, or of one that pages through it."""
        arguments = ", ".join(f"{key}={value}" for key, value in {**self.given, **further}.items())
        return f"api.{self.namespace}.{name or self.name}({arguments})"

    @property
    def summary(self) -> str:
        """Where it leads, what it costs and what comes back, in a line or two."""
        price = "charged when it succeeds" if self.charged else "free"
        model = "is typed" if self.typed else "is open: no one says what is in it, and `to_dict()` has all of it"
        return f"`{self.request}`, {price}. The response {model}.{self._paging}"

    @property
    def _paging(self) -> str:
        if self.items:
            return f" `{self.items}` goes through the items of all pages, `{self.pages}` through the pages."
        return f" `{self.pages}` goes through all pages." if self.pages else ""


def method(
    node: Node,
    arguments: Iterable[tuple[str, str]],
    returns: str,
    call: MethodSummary,
    *,
    advice: str = "",
    requires: str = "",
) -> str:
    """Write the docstring of the method for the operation `node`, which `call` calls.

    `returns` describes its response, `advice` says why it is deprecated, `requires` what arguments it wants together.
    """
    return docstring(
        plain(node.get("summary") or node["operationId"]),
        paragraph(node.get("description")),
        paragraph(call.summary),
        CLOSED if node.get(extensions.STATUS) == "closed" else "",
        paragraph(f"Deprecated: {sentence(advice)}" if advice else ""),
        EVIDENCE.get(node.get(extensions.EVIDENCE, ""), ""),
        paragraph(requires),
        paragraph(_access(node)),
        section("Example", [("", call.example())]),
        section("Args", arguments),
        section("Returns", [("", sentence(returns))] if returns else []),
        section("Raises", RAISES),
        _source(node),
        section("Documentation", [("", call.page)]),
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


def pages(call: MethodSummary, arguments: Iterable[tuple[str, str]], max_pages: int | None) -> str:
    """Write the docstring of the method that yields the pages of the method that `call` calls."""
    return docstring(
        f"Pages of `{call.name}`, one after the other",
        "Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.",
        section("Example", [("", f"for page in {call.example(call.pages, max_pages='3')}: ...")]),
        _arguments(arguments, max_pages),
        *_outcome(call),
        indent=INDENT,
    )


def items(call: MethodSummary, arguments: Iterable[tuple[str, str]], max_pages: int | None) -> str:
    """Write the docstring of the method that yields what is on the pages of the method that `call` calls."""
    return docstring(
        f"What is on the pages of `{call.name}`, one by one",
        "Each page is fetched when its first item is asked for.",
        section("Example", [("", f"for item in {call.example(call.items, max_pages='3')}: ...")]),
        _arguments(arguments, max_pages),
        *_outcome(call),
        indent=INDENT,
    )


def _outcome(call: MethodSummary) -> tuple[str, ...]:
    raises = ("ConfigurationError", "`max_pages` is no whole number from 1.")
    return (
        section("Returns", [("", RETURNS)]),
        section("Raises", (raises, *RAISES)),
        section("Documentation", [("", call.page)]),
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
