"""What `transformers: ["weibokit"]` takes: responses as the providers give them, in few words."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from ..matching.errors import invalid
from ..matching.json_values import Members, describe, join
from ..matching.matchers import MAX_MATCHERS

TRANSFORMER: Final = "weibokit"
"""The name of the transformer."""

MAX_TIMES: Final = 1_000_000
"""Most times that a stub can be told to act."""

Code = int | str

_OPERATION: Final = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*(\.\*)?|\*")


class Quota(NamedTuple):
    """So many requests per unit of time, then a code."""

    calls: int
    per: str
    code: Code


@dataclass(frozen=True, slots=True)
class ProviderParameters:
    """A provider's response: of which operation, and what is special about it.

    `operation` is a name or ends in `*`; `when` are checked arguments that a request has to have. Of `sequence` every
    request takes the next step, and the last one stays. `share` is how many of the requests a `code` or `fault` is for,
    from 0 to 1. `json` is the body of a good response. One that says nothing of a response leaves the usual one: an
    exception from a stub below it.
    """

    operation: str | None = None
    when: tuple[tuple[str, str], ...] = ()
    share: float | None = None
    code: Code | None = None
    status_mode: str | None = None
    sequence: tuple["ProviderParameters", ...] = ()
    quota: Quota | None = None
    example: str | None = None
    json: Any = None
    empty: bool = False
    page: int | None = None
    delay: float | None = None
    fault: str | None = None
    times: int | None = None

    def serves(
        self, operation: str | None, page: int | None = None, arguments: Mapping[str, Any] | None = None
    ) -> bool:
        """Tell whether the stub is for an operation, for the page that is asked for, and for these arguments."""
        if self.page not in (None, page) or not self._fits(arguments or {}):
            return False
        return names_operation(self.operation, operation)

    def _fits(self, arguments: Mapping[str, Any]) -> bool:
        return all(name in arguments and written(arguments[name]) == text for name, text in self.when)


def names_operation(wanted: str | None, operation: str | None) -> bool:
    """Tell whether an operation is the one that is wanted: any, one, or all below a name that ends in `*`."""
    if wanted is None or wanted == operation:
        return True
    return operation is not None and wanted.endswith("*") and operation.startswith(wanted[:-1])


def written(value: object) -> str:
    """Return a value as it is written in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def outcomes(parameters: ProviderParameters, pointer: str) -> Iterator[tuple[ProviderParameters, str]]:
    """Yield what says something about a response, with its pointer: the parameters, and each step of the sequence."""
    yield parameters, pointer
    for index, step in enumerate(parameters.sequence):
        yield step, f"{pointer}/sequence/{index}"


Validate = Callable[[ProviderParameters, str], None]
"""Raises InvalidInputError for operations, codes, examples and faults that there are not; gets the pointer, too."""

_INSTEAD: Final = ("code", "sequence", "example", "json", "empty", "fault")
"""What makes a response; a stub has one of them at most, a quota or a delay beside it."""

_SAID_OF: Final = {"status_mode": ("code", "sequence", "quota"), "share": ("code", "sequence", "fault")}
"""Words that say something about others, and about which."""

PERIODS: Final = ("second", "minute", "hour", "day")


def parse_parameters(value: object, pointer: str, validate: Validate | None = None) -> ProviderParameters:
    """Return the parameters that JSON describes; raise InvalidInputError for what is not known."""
    members = Members(value, pointer)
    parameters = ProviderParameters(
        operation=_operation(members),
        when=_when(members),
        page=members.integer("page", 1, MAX_TIMES),
        times=members.integer("times", 1, MAX_TIMES),
        sequence=tuple(
            _step(step, f"{members.at('sequence')}/{index}") for index, step in enumerate(members.array("sequence"))
        ),
        quota=_quota(members),
        **_outcome(members),
    )
    members.finish()
    if len(parameters.sequence) > MAX_MATCHERS:
        raise invalid(members.at("sequence"), f"A sequence has at most {MAX_MATCHERS} steps.")
    for outcome, at in outcomes(parameters, pointer):
        _check_outcome(outcome, at)
    if validate:
        validate(parameters, pointer)
    return parameters


def _step(value: object, pointer: str) -> ProviderParameters:
    members = Members(value, pointer)
    step = ProviderParameters(**_outcome(members))
    members.finish()
    return step


def _outcome(members: Members) -> dict[str, Any]:
    """Return what a stub, and each step of a sequence, can say about its response."""
    return {
        "code": _code(members),
        "share": members.number("share", 0, 1),
        "status_mode": members.text("status_mode"),
        "example": members.text("example"),
        "json": members.take("json"),
        "empty": bool(members.flag("empty")),
        "delay": members.number("delay", 0, 3600),
        "fault": members.text("fault"),
    }


def _check_outcome(outcome: ProviderParameters, pointer: str) -> None:
    """Raise InvalidInputError for words that contradict each other, or that say something about nothing."""
    said = [name for name in _INSTEAD if _is_said(getattr(outcome, name))]
    if len(said) > 1:
        raise invalid(join(pointer, said[1]), f"A response is made by {said[0]} or by {said[1]}, not by both.")
    for name, wanted in _SAID_OF.items():
        if getattr(outcome, name) is not None and not any(getattr(outcome, each) for each in wanted):
            raise invalid(join(pointer, name), f"{name} is said of {' or '.join(wanted)}, and there is none.")


def _is_said(value: object) -> bool:
    return value is not None and value is not False and value != ()


def _operation(members: Members) -> str | None:
    name = members.text("operation")
    if name is not None and not _OPERATION.fullmatch(name):
        text = "operation has to be a name such as justone.weibo.get_fans_v1, or to end in .* for all below."
        raise invalid(members.at("operation"), text)
    return name


def _when(members: Members) -> tuple[tuple[str, str], ...]:
    given = members.mapping("when")
    for name, value in given.items():
        if isinstance(value, dict | list):
            raise invalid(join(members.at("when"), name), f"A text or a number is wanted here, not {describe(value)}.")
    return tuple((name, written(value)) for name, value in given.items())


def _code(members: Members) -> Code | None:
    value = members.take("code")
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | str)):
        raise invalid(members.at("code"), f"code has to be a number or a name, not {describe(value)}.")
    return value


def _quota(members: Members) -> Quota | None:
    given = members.mapping("quota")
    if not given:
        return None
    inner = Members(given, members.at("quota"))
    calls, per, code = inner.integer("calls", 0, MAX_TIMES), inner.text("per"), _code(inner)
    inner.finish()
    if calls is None or code is None or per not in PERIODS:
        raise invalid(inner.pointer, f"quota has to have calls, code, and per: one of {', '.join(PERIODS)}.")
    return Quota(calls, per, code)
