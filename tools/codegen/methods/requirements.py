"""What arguments a method wants together, from `x-requires`: as the runtime's rules, and as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tools.codegen.methods.arguments import Argument
from tools.codegen.openapi import Node
from tools.pipeline.document import extensions
from tools.runtime.arguments.requirements import Condition, Requirement

_GROUPS = {
    "at_least_one": "at least one of {}",
    "exactly_one": "exactly one of {}",
    "at_most_one": "at most one of {}",
    "together": "{} together, or none of them",
}
_TESTS = {"above": "is above", "equals": "is"}


@dataclass(frozen=True)
class Requires:
    """What a method wants: the runtime's `rules`, and the same in `docs`."""

    rules: tuple[Requirement, ...]
    docs: str


def requires(node: Node, arguments: Sequence[Argument]) -> Requires | None:
    """Return what the operation `node` wants of the `arguments` of its method; None when it wants nothing."""
    names = {argument.key: argument.name for argument in arguments}
    found = tuple(_requirement(rule, names) for rule in node.get(extensions.REQUIRES, []) if _listed(rule, names))
    return Requires(found, " ".join(f"Give {each.wanted}." for each in found)) if found else None


def _listed(rule: Any, names: dict[str, str]) -> list[str]:
    """Return the arguments that a rule lists: fewer than its parameters, where some are secrets of the client."""
    (mode,) = rule.keys() - {"when"}
    return [names[key] for key in rule[mode] if key in names]


def _requirement(rule: Any, names: dict[str, str]) -> Requirement:
    (mode,) = rule.keys() - {"when"}
    own = tuple(_listed(rule, names))
    quoted = [f"`{name}`" for name in own]
    listed = " and ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))
    if "when" not in rule:
        return Requirement(mode, own, _GROUPS[mode].format(listed))
    ((key, test),) = rule["when"].items()
    ((asked, value),) = test.items()
    condition = Condition(names[key], asked, value)
    return Requirement(mode, own, f"{listed} when `{condition.name}` {_described(condition)}", condition)


def _described(condition: Condition) -> str:
    if condition.test == "given":
        return "is given" if condition.value else "is not given"
    return f"{_TESTS[condition.test]} {condition.value}"
