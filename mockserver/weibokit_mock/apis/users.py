"""Users who log in: the same name is the same user, in every API and whenever it comes."""

from collections.abc import Mapping
from random import Random

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


def user_id(seed: int, name: str) -> str:
    """Return the id of the user of a name: nine digits, below those of real accounts, as programs of 2010 want."""
    known = USERS.get(name or CALLER)
    random = Random(f"{seed}|user|{name}")  # noqa: S311 - synthesized, not secret
    return str(known if known is not None else random.randrange(900_000_000, 1_000_000_000))
