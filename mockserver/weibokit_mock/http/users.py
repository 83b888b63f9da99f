"""Users who log in: the same name is the same user, and whose name is known has it wherever the id stands."""

from collections.abc import Mapping
from itertools import count
from random import Random
from typing import NamedTuple

USERS: Mapping[str, int] = {
    "陈思远在路上": 931204701,
    "林若溪的猫": 931204713,
    "王一诺读书中": 931204728,
    "周浩然跑步": 931204734,
    "高静怡种花": 931204746,
    "郭宇航早睡": 931204759,
}
"""Ids of the users in the authored samples, by name; the first is the caller of all of them."""

CALLER = next(iter(USERS))
"""Name of the user who logs in without a name."""

_NUMBERS = count(1)

_MOST = 10_000
"""Names that are remembered; the oldest are forgotten first."""

_LONGEST = 200
"""Characters of the longest name that is remembered; those of the services have 30 at most."""


class Users:
    """The users of one API in one session."""

    def __init__(self, seed: int) -> None:
        self._number, self._learned = next(_NUMBERS), 0
        self._seed = seed
        self._names: dict[str, str] = {str(number): name for name, number in USERS.items()}

    def __repr__(self) -> str:
        # Responses are kept by what they depend on: who has learned names has a text that no other session has.
        return f"Users({self._number}, {self._learned})" if self._learned else f"Users({self._seed})"

    def id(self, name: str) -> str:
        """Return the id of a name: nine digits, below those of real accounts, good for 32 bits.

        Both are remembered, unless the name is longer than any of the services'.
        """
        name = name or CALLER
        found = str(USERS[name] if name in USERS else self._drawn(name))
        if len(self._names) >= _MOST:
            del self._names[next(iter(self._names))]
        if self._names.get(found) != name and len(name) <= _LONGEST:
            self._names[found] = name
            self._learned += 1
        return found

    def _drawn(self, name: str) -> int:
        random = Random(f"{self._seed}|user|{name}")  # noqa: S311 - synthesized, not secret
        return random.randrange(900_000_000, 1_000_000_000)

    def name(self, user_id: str) -> str | None:
        """Return the name of an id, where it is known."""
        return self._names.get(user_id)


class Caller(NamedTuple):
    """Who makes a request, and whom the API knows beside."""

    user_id: str
    name: str
    users: Users


NOBODY = Caller("", "", Users(0))
"""Who makes the requests to an API that has no users."""
