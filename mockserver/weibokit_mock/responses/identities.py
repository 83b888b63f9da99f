"""Whom and what a response is about: the ids, names and texts of the request, put where the definition says.

    /user/id           the value of the parameter
    /comments/*/user   the same in every item
    /statuses/+/id     one item for each value of a list, in its order
    (nothing)          the list is that of whom the parameter names, and does not say so

What is put in place of an id or a name changes its whole object: a person is another person then. A value that is too
long to be repeated in every item of a list is put nowhere.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Any

from ..http.users import Caller
from .from_sample import MAX_REPEATED
from .providers.material import people

CALLER = "caller"
"""Stands among the parameters for who makes the request."""

Known = Mapping[str, Any]
"""What samples say of a person."""

People = Mapping[str, Known]
"""Persons by id, each with what samples say of it."""

Rules = Mapping[str, Sequence[str]]
"""Parameter → pointers to where its value appears."""


class Identities:
    """The rules of one operation; `known` tells what samples say of a person; `seed` makes all others."""

    def __init__(self, rules: Rules, seed: int, known: Callable[[str], Mapping[str, Any]]) -> None:
        self._rules = {name: [each.split("/")[1:] for each in value] for name, value in rules.items()}
        self._seed, self._known = seed, known

    def is_foreign(self, sample: object, arguments: Mapping[str, Any], caller: Caller) -> bool:
        """Say whether a request is about somebody or something else than a sample."""
        return any(
            not self._is_shown(sample, pointers, arguments[name], caller)
            for name, pointers in self._rules.items()
            if name in arguments
        )

    def _is_shown(self, sample: object, pointers: Sequence[Sequence[str]], value: object, caller: Caller) -> bool:
        if not pointers:
            return str(value) in {caller.user_id, caller.name}
        return all({str(shown) for shown in _values(sample, steps)} == {str(value)} for steps in pointers)

    def applied(self, value: Any, arguments: Mapping[str, Any], caller: Caller) -> Any:
        """Return a value with what the request names in it; the same one where it was there already."""
        changed = value  # whatever is put into it makes new containers
        for name, pointers in self._rules.items():
            given = caller.user_id if name == CALLER else arguments.get(name)
            for steps in pointers if given not in (None, "") else ():
                changed = self._put(changed, steps, str(given), caller)
        return value if changed is value or changed == value else changed

    def _put(self, value: Any, steps: Sequence[str], given: str, caller: Caller) -> Any:
        if isinstance(value, list) and steps[0] not in {"*", "+"}:
            return value  # a list that stands by itself, of which the pointer knows the other form
        if steps[0] == "+":
            return self._one_per_value(value, steps[1:], given, caller) if isinstance(value, list) else value
        if steps[0] == "*":
            return [self._put(item, steps[1:], given, caller) for item in value] if isinstance(value, list) else value
        if not isinstance(value, dict) or steps[0] not in value:
            return value
        if len(steps) == 1:
            return self._named(value, steps[0], given, caller)
        return value | {steps[0]: self._put(value[steps[0]], steps[1:], given, caller)}

    def _one_per_value(self, items: list[Any], steps: Sequence[str], given: str, caller: Caller) -> list[Any]:
        values = [value for value in given.split(",") if value]
        return [
            self._put(items[place % len(items)], steps, value, caller) if steps else value
            for place, value in enumerate(values if items else ())
        ]

    def _named(self, owner: Mapping[str, Any], key: str, given: str, caller: Caller) -> dict[str, Any]:
        """Return an object whose member `key` has a value of the request, with all that hangs on it."""
        if str(owner[key]) == given or len(given) > MAX_REPEATED:
            return dict(owner)
        if "screen_name" in owner and key in {"id", "idstr", "screen_name", "name"}:
            return {**owner, **self._person(owner, key, given, caller)}
        party = next((key.removesuffix(end) for end in ("_screen_name", "_id") if key.endswith(end)), "")
        if f"{party}_id" in owner and f"{party}_screen_name" in owner:
            return {**owner, **self._party(owner, party, key, given, caller)}
        keys = {"id", "idstr", "mid"} if key in {"id", "idstr", "mid"} else {key}
        return {**owner, **{each: _typed(given, owner[each]) for each in keys if owner.get(each) is not None}}

    def _party(self, owner: Mapping[str, Any], party: str, key: str, given: str, caller: Caller) -> dict[str, Any]:
        """Return who takes part in a thing, where id and name stand in the thing itself."""
        is_id = key.endswith("_id")
        shown = {"id": owner[f"{party}_id"], "screen_name": owner[f"{party}_screen_name"]}
        found = self._person(shown, "id" if is_id else "screen_name", given, caller)
        return {f"{party}_{each}": value for each, value in found.items()}

    def _person(self, owner: Mapping[str, Any], key: str, given: str, caller: Caller) -> dict[str, Any]:
        by_id = key in {"id", "idstr"}
        user_id = given if by_id else caller.users.id(given)
        name = caller.users.name(given) if by_id else given
        made = people.person(Random(f"{self._seed}|{user_id}"), user_id)  # noqa: S311 - synthesized, not secret
        made |= {**self._known(user_id), **({"screen_name": name, "name": name} if name else {})}
        return {each: _typed(made[each], shown) for each, shown in owner.items() if each in made and shown is not None}


def _typed(value: Any, shown: object) -> Any:
    """Return a value as the type that is shown in its place, where it can be that."""
    if isinstance(shown, int) and not isinstance(shown, bool):
        return int(value) if str(value).isdecimal() else shown
    return str(value) if isinstance(shown, str) else value


def _values(value: Any, steps: Sequence[str]) -> Iterator[object]:
    if not steps:
        yield value
    elif steps[0] in {"*", "+"}:
        for item in value if isinstance(value, list) else ():
            yield from _values(item, steps[1:])
    elif isinstance(value, dict) and steps[0] in value:
        yield from _values(value[steps[0]], steps[1:])


def people_in(values: Iterable[Any]) -> People:
    """Return the persons that values show, each with all that is said of it."""
    found: dict[str, dict[str, Any]] = {}
    for value in values:
        for person in _persons(value):
            found.setdefault(str(person["id"]), {}).update(person)
    return found


def _persons(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, dict):
        if {"id", "screen_name"} <= value.keys():
            yield value
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from _persons(inner)
