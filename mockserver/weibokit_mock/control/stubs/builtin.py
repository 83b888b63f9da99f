"""Stubs that are built in by name. All of them are made up: what services did to somebody once, put in a stub."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..matching.errors import invalid
from ..matching.json_values import short, suggest

PREFIX: Final = "builtin:"
"""How the name of a built-in begins, where files can stand as well."""

Stub = dict[str, Any]
Methods = Mapping[str, str]
"""Names of operations, and their methods."""

FLAKY_SHARE: Final = 0.3
"""How many requests fail with `flaky`."""

SLOW_SECONDS: Final = 2
"""How long every response takes with `slow`."""


def builtin(name: str, methods: Methods, pointer: str = "") -> list[Stub]:
    """Return the stubs of a name, in short words, for the operations that there are; raise InvalidInputError."""
    make = BUILTIN.get(name)
    if make is None:
        raise invalid(pointer, f"There are no stubs {short(name)} built in. {suggest(name, BUILTIN)}")
    apis = {operation.partition(".")[0] for operation in methods}
    stubs = [stub for stub in make(methods) if stub["operation"].partition(".")[0] in {*apis, "*"}]
    return [{"name": name, "metadata": {"builtin": name, "synthetic": True}, **stub} for stub in stubs]


def _everywhere(codes: Mapping[str, str]) -> Callable[[Methods], list[Stub]]:
    return lambda _methods: [{"operation": f"{api}.*", "code": code} for api, code in codes.items()]


def _closed_writes(methods: Methods) -> list[Stub]:
    codes = {"weibo_v2": "10014", "tsina_v1": "40070"}
    return [
        {"operation": operation, "code": codes[api]}
        for operation, method in methods.items()
        if method != "GET" and (api := operation.partition(".")[0]) in codes and ".oauth" not in operation
    ]


BUILTIN: Final[Mapping[str, Callable[[Methods], list[Stub]]]] = {
    "closed-writes": _closed_writes,
    "user-says-no": lambda _methods: [{"operation": "weibo_v2.oauth2.authorize", "code": "21330"}],
    "rate-limited": _everywhere({"justone": "302", "weibo_v2": "10023", "tsina_v1": "40310"}),
    "quota-used-up": _everywhere({"justone": "303", "weibo_v2": "10022", "tsina_v1": "40312"}),
    "balance-exhausted": _everywhere({"justone": "601"}),
    "flaky": lambda _methods: [{"operation": "justone.*", "code": "301", "share": FLAKY_SHARE}],
    "slow": lambda _methods: [{"operation": "*", "delay": SLOW_SECONDS}],
}
"""Names, and what makes their stubs."""
