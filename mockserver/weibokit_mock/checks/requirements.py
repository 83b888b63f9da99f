"""Parameters that an operation wants together, from its `x-requires`."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..http.exceptions import Rejected
from ..http.request import Request, read_integer

Check = Callable[[Request], None]


def prepare(rules: Iterable[Mapping[str, Any]]) -> Check:
    """Return the check of an operation's requirements; it looks at the checked `arguments` of a request."""
    checks = [_prepare(rule) for rule in rules]

    def check(request: Request) -> None:
        # An empty text names nothing.
        given = {name: value for name, value in request.arguments.items() if value != ""}
        for one in checks:
            one(given)

    return check


def _prepare(rule: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], None]:
    if "needed" in rule:
        return _needed(rule["needed"], rule["when"])
    ((mode, names),) = rule.items()
    return _together(names) if mode == "together" else _group(mode, names)


def _group(mode: str, names: list[str]) -> Callable[[Mapping[str, Any]], None]:
    wants_one, takes_many = mode != "at_most_one", mode == "at_least_one"

    def check(given: Mapping[str, Any]) -> None:
        found = [name for name in names if name in given]
        if wants_one and not found:
            raise Rejected("parameters_missing", names=" or ".join(names))
        if not takes_many and len(found) > 1:
            raise Rejected("parameters_exclusive", name=found[-1], names=" or ".join(names))

    return check


def _together(names: list[str]) -> Callable[[Mapping[str, Any]], None]:
    def check(given: Mapping[str, Any]) -> None:
        missing = [name for name in names if name not in given]
        if missing and len(missing) < len(names):
            raise Rejected("parameter_missing", name=missing[0])

    return check


def _needed(names: list[str], when: Mapping[str, Mapping[str, Any]]) -> Callable[[Mapping[str, Any]], None]:
    ((requested, test),) = when.items()

    def check(given: Mapping[str, Any]) -> None:
        missing = [name for name in names if name not in given]
        if missing and _holds(test, given.get(requested)):
            raise Rejected("parameter_missing", name=missing[0])

    return check


def _holds(test: Mapping[str, Any], value: Any) -> bool:
    match test:
        case {"given": wanted}:
            return (value is not None) is wanted
        case {"above": bound}:
            # Some operations take the number of a page as text.
            number = read_integer(str(value))
            return number is not None and number > bound
        case _:
            return bool(value == test["equals"])
