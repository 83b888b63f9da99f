"""How long a response waits before it is sent, and how its body is dribbled."""

from collections.abc import Callable
from math import log
from random import Random
from typing import Final, NamedTuple

from ..matching.errors import invalid, unsupported
from ..matching.json_values import Members, short

MAX_MILLISECONDS: Final = 3_600_000
"""Longest delay that can be asked for: an hour."""

MAX_CHUNKS: Final = 10_000
"""Most chunks that a body is dribbled in."""


class LogNormal(NamedTuple):
    """A delay with a long tail: half of all are below `median`."""

    median: float
    sigma: float
    most: float

    def sample(self, random: Random) -> float:
        """Return one delay, in milliseconds."""
        return min(random.lognormvariate(log(self.median), self.sigma), self.most) if self.median else 0.0


class Uniform(NamedTuple):
    """A delay between two bounds."""

    lower: float
    upper: float

    def sample(self, random: Random) -> float:
        """Return one delay, in milliseconds."""
        return random.uniform(self.lower, self.upper)


class Fixed(NamedTuple):
    """A delay that is always the same; the Go client says all of its delays so."""

    milliseconds: float

    def sample(self, _random: Random) -> float:
        """Return the delay, in milliseconds."""
        return self.milliseconds


Distribution = LogNormal | Uniform | Fixed


class Dribble(NamedTuple):
    """A body that comes in chunks over a time, in milliseconds."""

    chunks: int
    duration: int


def parse_milliseconds(members: Members, name: str) -> int | None:
    """Return a member that is a time in milliseconds."""
    return members.integer(name, 0, MAX_MILLISECONDS)


def parse_distribution(members: Members, name: str) -> Distribution | None:
    """Return the distribution of a delay; raise InvalidInputError for one that is not known."""
    given = members.mapping(name)
    if not given:
        return None
    inner = Members(given, members.at(name))
    type_ = inner.text("type")
    parse = _DISTRIBUTIONS.get(type_ or "")
    if parse is None:
        raise unsupported(inner.at("type"), f"A distribution is {_TYPES}, not {short(str(type_))}.")
    distribution = parse(inner)
    inner.finish()
    return distribution


def parse_dribble(members: Members, name: str) -> Dribble | None:
    """Return how a body is dribbled."""
    given = members.mapping(name)
    if not given:
        return None
    inner = Members(given, members.at(name))
    chunks = inner.integer("numberOfChunks", 1, MAX_CHUNKS)
    duration = parse_milliseconds(inner, "totalDuration")
    inner.finish()
    if chunks is None or duration is None:
        raise invalid(inner.pointer, f"{name} has to have numberOfChunks and totalDuration.")
    return Dribble(chunks, duration)


def _log_normal(members: Members) -> LogNormal:
    median = _required(members, "median")
    sigma = members.number("sigma", 0, 10)
    most = members.number("maxValue", 0, MAX_MILLISECONDS)
    if sigma is None:
        raise invalid(members.pointer, "A lognormal distribution has to have sigma.")
    return LogNormal(median, sigma, MAX_MILLISECONDS if most is None else most)


def _uniform(members: Members) -> Uniform:
    lower, upper = _required(members, "lower"), _required(members, "upper")
    if lower > upper:
        raise invalid(members.pointer, f"lower ({lower:g}) has to be below upper ({upper:g}).")
    return Uniform(lower, upper)


_DISTRIBUTIONS: Final[dict[str, Callable[[Members], Distribution]]] = {
    "lognormal": _log_normal,
    "uniform": _uniform,
    "fixed": lambda members: Fixed(_required(members, "milliseconds")),
}
_TYPES: Final = " or ".join(_DISTRIBUTIONS)


def _required(members: Members, name: str) -> float:
    value = members.number(name, 0, MAX_MILLISECONDS)
    if value is None:
        raise invalid(members.pointer, f"The distribution has to have {name}.")
    return value
