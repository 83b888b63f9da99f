"""What is true all over one object, so that its fields agree."""

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from random import Random
from types import MappingProxyType
from typing import Any

from .material import ids, people, places, texts, times
from .names import compact

_PERSON = {"user", "author", "owner", "creator", "account", "member", "profile", "blogger", "kol", "star", "follower"}
_PARTIES = {"sender", "recipient"}
_PERSON |= _PARTIES
_OTHERS = {"reply", "replied", "target", "receiver", "from", "to", "at", "parent", "root", *_PARTIES}
"""Words for a person other than the one whom an object is about."""

_SHOWS_A_PERSON = {"nickname", "nick name", "screen name", "user name", "username", "full name", "avatar", "gender"}
_SHOWS_A_THING = {"title", "content", "text", "price", "cover", "video", "images", "desc", "create time"}
_SHOWS_GOODS = {"sku id", "shop name", "item price", "good id", "goods id", "product id", "spu id", "price text"}
_PERSON_IDS = {"uid", "wmid", "secuid", "userid", "useruid", "accountid", "authorid", "kolid", "uniqueid"}
_OWN_IDS = {"id", "idstr", "id str", "pk", "mid", "cid"}
"""Under which the item of a list has its own id."""

_ID = re.compile(r" ?(ids|id str|idstr|id|pk|mid)$")
_CONTAINERS = {"data", "result", "item", "list", "node", "edge", "info", "detail", "record", "row", "base", "value"}
"""Names that don't say what an object is; it is what the object around it is."""


class SharedContext:
    """What an object shares with the objects inside it, but for the items of lists, which are somebody else.

    `given` are the arguments of the request: a response repeats the ids in it, whichever way they are spelled.
    `is_narrow` says that ids have to fit into 32 bits, and `is_item` that it is one of a list, not what was asked for.
    """

    def __init__(self, random: Random, given: Mapping[str, Any] | None = None, *, is_item: bool = False) -> None:
        self.random, self._is_item = random, is_item
        self.given = {compact(name): value for name, value in given.items()} if given else {}
        self.is_narrow = False
        self._people: dict[str, dict[str, Any]] = {}
        self._ids: dict[str, str] = {}

    def person(self, role: str) -> dict[str, Any]:
        """Return who plays a role; the role without a name is that of the person asked for."""
        if role not in self._people:
            requested = next((str(value) for name, value in self.given.items() if name in _PERSON_IDS), "")
            self._people[role] = people.person(self.random, "" if role else requested)
        return self._people[role]

    def new_id(self) -> str:
        """Return an id that is nothing's yet."""
        return str((ids.narrow_id if self.is_narrow else ids.status_id)(self.random))

    def identity(self, noun: str) -> str:
        """Return the id of the one thing that a noun names; no noun stands for the thing asked for."""
        if noun not in self._ids:
            requested = [value for name, value in self.given.items() if name.endswith("id") and name not in _PERSON_IDS]
            is_asked_for = requested and not noun and not self._is_item
            found = self.given.get(f"{noun}id", requested[0] if is_asked_for else self.new_id())
            self._ids[noun] = str(found)
        return self._ids[noun]

    def of_item(self, item: str, names: AbstractSet[str]) -> "SharedContext":
        """Return the context of an item with fields of these names.

        It is somebody and something else, but what it names beside itself is what was asked for: each comment on a
        post holds the id of that post.
        """
        # Weibo writes one id in three ways: beside `id`, `mid` is the item's own.
        same = {f"{item}id".replace(" ", "")} | ({"mid"} if names & {"id", "idstr"} else set())
        names_itself = self.given and (names & _OWN_IDS or f"{item} id" in names)
        foreign = [name for name in self.given if names_itself and name.endswith("id") and name not in _PERSON_IDS]
        kept = {name: self.given[name] for name in foreign if name not in same}
        return SharedContext(self.random, kept, is_item=True)


class ObjectContext:
    """One object while it is made: what it is, whom it is about, when it was made, how long its lists are.

    `noun` says what it is, in the words for one, and `names` are the words of its fields. `field` holds the words of
    the field that is being made, `schema` its schema, and `ordinal` its place where it is one of a list, from 1.
    `is_inside` says that an object around it has an id, `is_known` that fields are known by their mere names.
    """

    lengths: Mapping[str, int] = MappingProxyType({})
    schema: Mapping[str, Any] = MappingProxyType({})
    field, ordinal, is_known = "", 0, False

    def __init__(
        self, shared: SharedContext, noun: str, names: frozenset[str], around: "ObjectContext | None" = None
    ) -> None:
        self.shared, self.random, self.names = shared, shared.random, names
        self.noun: str = around.noun if around and noun in _CONTAINERS else noun
        self.is_inside: bool = around is not None and (around.is_inside or "id" in around.names)

    def given(self, name: str) -> Any:
        """Return the argument of the request that a field of this name repeats, if there is one."""
        value = self.shared.given.get(name)
        if value is not None and name == "id" and self.is_inside and self.is_person:
            return None  # the `id` of the request is that of the thing around: whoever made it has another
        return value

    @property
    def is_person(self) -> bool:
        """Say whether the object is a person: it is called one, or its fields are those of a person alone."""
        return _is_person(self.noun, self.names)

    @property
    def person(self) -> dict[str, Any]:
        """Return whom the field is about."""
        return self.shared.person(_role(self.noun if self.is_person else self.field))

    @cached_property
    def known(self) -> Mapping[str, Any]:
        """Return what is known of a field by its mere name: in what Weibo sends of a person or a post."""
        if "screen name" in self.names:
            return self.person
        if self.names == {"type", "coordinates"}:
            return {"type": "Point"}
        return {"source": people.source(self.random)} if {"text", "created at"} <= self.names else {}

    @property
    def own_id(self) -> str:
        """Return the id of what the object is."""
        return str(self.person["idstr"]) if self.is_person else self.shared.identity(self.noun.replace(" ", ""))

    def identity(self) -> str:
        """Return the id that the field wants: the object's own, a person's, or that of something else it names."""
        if self.ordinal:
            return self.shared.new_id()
        stem = _stem(self.field)
        if stem is None or (self.field == "mid" and not self.names & {"id", "idstr"}):
            return str(self.person["idstr"])
        return self.shared.identity(stem) if stem else self.own_id

    @cached_property
    def title(self) -> str:
        """Return the title of what the object is."""
        return (texts.goods if self.names & _SHOWS_GOODS else texts.title)(self.random)

    @cached_property
    def created(self) -> datetime:
        """Return when the object was made."""
        return times.between(self.random, 2019, 2020)

    @cached_property
    def updated(self) -> datetime:
        """Return when the object was last changed, after it was made."""
        return self.created + timedelta(seconds=self.random.randrange(3600, 30 * 86400))

    @cached_property
    def seconds(self) -> int:
        """Return how long the object lasts."""
        return self.random.randrange(15, 600)

    @cached_property
    def reach(self) -> int:
        """Return how many have seen the object."""
        return int(10 ** self.random.uniform(2, 6))

    @cached_property
    def fen(self) -> int:
        """Return the price of the object in fen."""
        return self.random.randrange(9, 999) * 100 + 90

    @cached_property
    def place(self) -> places.Place:
        """Return where the object is."""
        return self.random.choice(places.PLACES)


@lru_cache(maxsize=8192)
def _is_person(noun: str, names: frozenset[str]) -> bool:
    if _PERSON & set(noun.split()[-1:]):
        return not names & {"title", "content"}
    return bool(names & _SHOWS_A_PERSON) and not names & _SHOWS_A_THING


@lru_cache(maxsize=8192)
def _role(words: str) -> str:
    """Return whose role a person has, by the words for it; nothing for the one whom an object is about."""
    first, *_ = [*words.split(), ""]
    return first if first in _OTHERS else ""


@lru_cache(maxsize=8192)
def _stem(field: str) -> str | None:
    """Return whose id a field holds, as one word: nothing for that of the object itself, None for a person's."""
    stem = _ID.sub("", field)
    is_person = field.replace(" ", "") in _PERSON_IDS or _PERSON & set(stem.split())
    return None if is_person else stem.replace(" ", "")


def is_known(names: AbstractSet[str]) -> bool:
    """Say whether anything is known of the fields of an object by their mere names."""
    return "screen name" in names or {"text", "created at"} <= names or names == {"type", "coordinates"}


Provider = Callable[[ObjectContext], object]
"""The context of an object, turned to a field → a value for it."""
