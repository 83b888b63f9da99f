"""How a method pages, from `x-pagination` and the types of its response."""

from collections.abc import Sequence
from dataclasses import dataclass

from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from tools.codegen.methods.arguments import Argument
from tools.codegen.models.types import Prop, Types, nullable, parts, raw
from tools.codegen.models.views import properties, python_name
from tools.codegen.openapi import Node
from tools.codegen.python.literals import spell
from tools.pipeline.checks.pagination import TESTS
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation
from tools.pipeline.document.pointers import tokens
from tools.pipeline.files.input_error import InputError
from tools.runtime.pagination import pages as pagination


@dataclass(frozen=True)
class PagedMethod:
    """How a method pages.

    `rule` is the runtime's rule as code, `listing` how its pages are listed, if it is known, `max_pages` the limit when
    the caller gives none.
    """

    rule: str
    listing: "Listing | None"
    max_pages: int | None


@dataclass(frozen=True)
class Listing:
    """The list of a page: the code that reads it from `page`, and the annotation of an item.

    Without `code` the list has no type, and the runtime finds it in the raw JSON.
    """

    code: str
    item: str


UNTYPED = Listing("", "Any")


def pagination_of(
    operation: Operation, response: Prop, arguments: Sequence[Argument], types: Types, file: str
) -> PagedMethod | None:
    """Return how `operation` pages; None when it does not. Raises InputError when its rule does not fit its types."""
    node: Node | None = operation.node.get(extensions.PAGINATION)
    if node is None:
        return None
    known = {argument.key: argument for argument in arguments}
    names = [*node["state"], *node.get("first", [])]
    if missing := sorted(set(names) - known.keys()):
        raise _unfit(operation, file, f"the cursor in {', '.join(missing)}", "parameters of the operation")
    if required := [name for name in node.get("first", []) if known[name].required]:
        got = f"{', '.join(required)} on the first request only"
        raise _unfit(operation, file, got, "parameters that may be left out")
    listing = _listing(operation, response, types, file) if "items" in node else None
    return PagedMethod(spell(_rule(node, known)), listing, node["max_pages"])


def _rule(node: Node, known: dict[str, Argument]) -> pagination.Pagination:
    state = node["state"]
    following = {known[name].name: _next(rule["next"]) for name, rule in state.items()}
    has_cursor = "end" in node and pagination.INCREMENT not in following.values()
    return pagination.Pagination(
        start={known[name].name: rule["start"] for name, rule in state.items() if "start" in rule},
        next=following,
        items=tuple(tokens(node["items"])) if "items" in node else None,
        end=_end(node["end"], known) if "end" in node else None,
        # A page can be empty though more follow, when the response has a next cursor. Where pages are merely counted,
        # nothing would ever stop a pagination through empty ones; where they cost money, nobody wants one.
        past_empty=has_cursor and node["max_pages"] is None,
        once=tuple(known[name].name for name in node.get("first", [])),
    )


def _next(rule: str) -> str | tuple[str, ...]:
    return tuple(tokens(rule)) if rule.startswith("/") else rule


def _end(end: Node, known: dict[str, Argument]) -> tuple[str, tuple[str, ...], object]:
    ((test, wanted),) = ((test, end[test]) for test in TESTS if test in end)
    return test, tuple(tokens(end["at"])), known[wanted].name if test == "reached_by" else wanted


def _listing(operation: Operation, response: Prop, types: Types, file: str) -> Listing:
    """Follow the pointer to the list as far as there are types; raises InputError where they contradict it."""
    pointer = operation.node[extensions.PAGINATION]["items"]
    here, code, guards = response, "page", []
    for key in tokens(pointer):
        fields = _fields(here, types)
        if fields is None:
            return UNTYPED
        if key not in fields:
            raise _unfit(operation, file, f"items at {pointer}", "a field at every step")
        here, code = fields[key], f"{code}.{python_name(fields[key])}"
        guards += [f"{code} is not None"] if nullable(here) else []
    only = _only(here)
    if only is None:
        return UNTYPED
    if not isinstance(only, ListProperty):
        raise _unfit(operation, file, f"items at {pointer}, which is no list", "a list")
    guarded = f"({code} if {' and '.join(guards)} else [])" if guards else code
    return Listing(guarded, types.field(only.inner_property))


def _fields(prop: Prop, types: Types) -> dict[str, Prop] | None:
    """Return the fields of an object by their names in the JSON; None where any name may stand."""
    only = _only(prop)
    if not isinstance(only, ModelProperty):
        return None if only is None else {}
    return {raw(each): each for each in properties(types.model(only))} or None


def _only(prop: Prop) -> Prop | None:
    """Return the type of a property but for null; None where it has several or any."""
    members = parts(prop)
    return None if len(members) != 1 or isinstance(members[0], AnyProperty) else members[0]


def _unfit(operation: Operation, file: str, got: str, wanted: str) -> InputError:
    todo = "Correct pagination.yaml or the schema of the response."
    return InputError(file, f"{operation.at}/x-pagination", got=got, wanted=wanted, todo=todo)
