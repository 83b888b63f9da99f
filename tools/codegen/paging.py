"""How a method pages, from `x-pagination` and the types of its answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from tools.codegen.arguments import Argument
from tools.codegen.definition import Node
from tools.codegen.spelling import spell
from tools.codegen.types import Prop, Types, nullable, raw
from tools.codegen.views import properties, python_name
from tools.pipeline.operations import Operation
from tools.pipeline.pointers import tokens
from tools.pipeline.problems import InputError
from tools.runtime import pagination


@dataclass(frozen=True)
class Paging:
    """How a method pages.

    `state` are the arguments that carry the position, `rule` the runtime's rule as code, `items` the way from a page to
    its list as attributes, `item` the annotation of an entry, `max_pages` the limit when the caller gives none.
    """

    state: tuple[Argument, ...]
    rule: str
    items: str
    item: str
    max_pages: int | None


def paging(operation: Operation, answer: Prop, arguments: Sequence[Argument], types: Types, file: str) -> Paging | None:
    """Return how `operation` pages; None when it does not. Raises InputError when its rule does not fit its types."""
    node: Node | None = operation.node.get("x-pagination")
    if node is None:
        return None
    known = {argument.key: argument for argument in arguments}
    if missing := sorted(node["state"].keys() - known.keys()):
        raise _unfit(operation, file, f"the position in {', '.join(missing)}", "parameters of the operation")
    items, entry = _way(operation, answer, types, file)
    state = tuple(known[name] for name in node["state"])
    return Paging(state, spell(_rule(node, known)), items, types.answer(entry), node["max_pages"])


def _rule(node: Node, known: dict[str, Argument]) -> pagination.Paging:
    state = node["state"]
    end = node.get("end")
    return pagination.Paging(
        start={known[name].name: rule["start"] for name, rule in state.items()},
        next={known[name].name: _next(rule["next"]) for name, rule in state.items()},
        items=tuple(tokens(node["items"])),
        end=(tuple(tokens(end["at"])), end["equals"]) if end else None,
    )


def _next(rule: str) -> str | tuple[str, ...]:
    return tuple(tokens(rule)) if rule.startswith("/") else rule


def _way(operation: Operation, answer: Prop, types: Types, file: str) -> tuple[str, Prop]:
    """Return the attributes from the answer to its list, and the property of an entry."""
    pointer = operation.node["x-pagination"]["items"]
    here, way = answer, ""
    for key in tokens(pointer):
        found = [p for p in _properties(here, types) if raw(p) == key]
        if not found or nullable(found[0]):
            raise _unfit(operation, file, f"entries at {pointer}", "a field that is never null at every step")
        here, way = found[0], f"{way}.{python_name(found[0])}"
    if not isinstance(here, ListProperty):
        raise _unfit(operation, file, f"entries at {pointer}, which is no list", "a list")
    return way, here.inner_property


def _properties(prop: Prop, types: Types) -> list[Prop]:
    return properties(types.model(prop)) if isinstance(prop, ModelProperty) else []


def _unfit(operation: Operation, file: str, got: str, wanted: str) -> InputError:
    todo = "Correct pagination.yaml or the schema of the answer."
    return InputError(file, f"{operation.at}/x-pagination", got=got, wanted=wanted, todo=todo)
