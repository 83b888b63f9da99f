# Do not edit: `make generate` writes this file from tools/diff/comparison/requests.py.

"""What changed in the requests of an operation: its parameters, its body, and the schemas that requests share."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from weibokit._tools.diff.changes import rules
from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.comparison.bodies import BodyPair, MediaTypePair, is_split
from weibokit._tools.diff.comparison.components import component_changes
from weibokit._tools.diff.comparison.levels import IN_REQUESTS
from weibokit._tools.diff.comparison.matching import DefinitionPair, OperationPair
from weibokit._tools.diff.comparison.parameters import (
    PLACES,
    Match,
    RequestParameter,
    listed_parameters,
    match_parameters,
    renamed_in_path,
)
from weibokit._tools.diff.comparison.schemas.differences import Difference
from weibokit._tools.diff.comparison.schemas.leftovers import leftovers
from weibokit._tools.diff.comparison.schemas.schema_diff import SchemaComparison

_ALLOWANCES = {"allowReserved", "allowEmptyValue"}
_ENCODING = "encoding"


class RequestComparison:
    """Compares requests. Schemas that both sides refer to by one name are collected, and compared once at the end.

    That is why one object serves all operations.
    """

    def __init__(self, definitions: DefinitionPair) -> None:
        self._definitions = definitions
        self._comparison = SchemaComparison(*definitions)

    def changes(self, pair: OperationPair) -> Iterator[Change]:
        """Yield the changes of the request of an operation that both definitions have."""
        bodies = BodyPair(pair)
        split = [bodies.matched_fields(one) for one in bodies.common if is_split(one, self._comparison)]
        renamed = renamed_in_path(pair.old.path, pair.new.path)
        old = [_renamed(one, renamed) for one in listed_parameters(self._definitions.old, pair.old.node)]
        new = listed_parameters(self._definitions.new, pair.new.node)
        fields = [bodies.unmatched_fields(), *split]
        old += [one for side, _ in fields for one in side]
        new += [one for _, side in fields for one in side]
        for before, after in renamed.items():
            yield pair.change(rules.PATH_PARAMETER_RENAMED, "path parameter", after, old=before)
        found = [change for match in match_parameters(old, new, self._comparison) for change in self._one(pair, match)]
        yield from _joined([*found, *self._bodies(pair, bodies)])

    def shared_changes(self) -> Iterator[Change]:
        """Yield the changes of the shared schemas that the requests compared so far hold."""
        yield from component_changes(self._comparison, IN_REQUESTS, "request", "request field")

    def _one(self, pair: OperationPair, match: Match) -> Iterator[Change]:
        before, after = match
        if before and after:
            yield from self._both(pair, before, after)
        elif after:
            rule = rules.PARAMETER_ADDED_REQUIRED if after.required else rules.PARAMETER_ADDED
            yield pair.change(rule, after.element, after.name)
        elif before:
            yield pair.change(rules.PARAMETER_REMOVED, before.element, before.name)

    def _both(self, pair: OperationPair, old: RequestParameter, new: RequestParameter) -> Iterator[Change]:
        change = partial(pair.change, element=new.element, name=new.name)
        if old.name != new.name:
            yield change(rules.PARAMETER_RENAMED, old=old.name, new=new.name)
        if old.place != new.place:
            yield change(rules.PARAMETER_PLACE_CHANGED, old=old.place, new=new.place)
        elif old.encoding != new.encoding:
            yield change(rules.PARAMETER_ENCODING_CHANGED, old=old.encoding or None, new=new.encoding or None)
        if old.required != new.required:
            yield change(rules.PARAMETER_REQUIRED if new.required else rules.PARAMETER_OPTIONAL)
        if old.deprecated != new.deprecated:
            yield change(rules.PARAMETER_DEPRECATED if new.deprecated else rules.PARAMETER_UNDEPRECATED)
        yield from self._rest(pair, old, new)
        for found in self._comparison.differences(old.schema, new.schema):
            yield _change(pair, new.element, f"{new.name}{found.at}".removeprefix("."), found)

    def _rest(self, pair: OperationPair, old: RequestParameter, new: RequestParameter) -> Iterator[Change]:
        """Compare what nothing else was read from; what a parameter allows is not allowed unless it says so."""
        before, after = (dict.fromkeys(_ALLOWANCES, False) | dict(one.rest) for one in (old, new))
        for keyword, was, became in leftovers(before, after, read=frozenset(), same=self._comparison.same):
            change = partial(pair.change, element=new.element, name=new.name)
            if keyword in _ALLOWANCES:
                rule = rules.PARAMETER_LIMIT_LOOSENED if became else rules.PARAMETER_LIMIT_TIGHTENED
                yield change(rule, old={keyword: was}, new={keyword: became})
            else:
                yield change(rules.KEYWORD_NOT_UNDERSTOOD, old=was, new=became, keyword=keyword)

    def _bodies(self, pair: OperationPair, bodies: BodyPair) -> Iterator[Change]:
        """Compare what concerns a whole body on both sides."""
        if not (bodies.old and bodies.new):
            return
        required = [body.get("required", False) for body in (bodies.old, bodies.new)]
        if required[0] != required[1]:
            yield pair.change(rules.PARAMETER_REQUIRED if required[1] else rules.PARAMETER_OPTIONAL, bodies.element)
        yield from self._unread(pair, bodies.element, bodies.old, bodies.new, {"content", "required"})
        if bodies.common:
            yield from _media_types(pair, bodies)
        for media_type in bodies.common:
            yield from self._media_type(pair, media_type)

    def _media_type(self, pair: OperationPair, media_type: MediaTypePair) -> Iterator[Change]:
        whole = f"{media_type.place} body"
        yield from self._unread(pair, whole, media_type.old, media_type.new, {"schema"})
        split = is_split(media_type, self._comparison)
        compare = self._comparison.without_fields if split else self._comparison.differences
        for found in compare(*media_type.schemas):
            element = f"{media_type.place} parameter" if found.name else whole
            yield _change(pair, element, found.name, found)

    def _unread(self, pair: OperationPair, element: str, old: Any, new: Any, read: set[str]) -> Iterator[Change]:
        for keyword, was, became in leftovers(old, new, read=read, same=self._comparison.same):
            rule = rules.PARAMETER_KEYWORD_CHANGED if keyword == _ENCODING else rules.KEYWORD_NOT_UNDERSTOOD
            yield pair.change(rule, element, old=was, new=became, keyword=keyword)


def _renamed(parameter: RequestParameter, names: dict[str, str]) -> RequestParameter:
    """Return a parameter of the old definition under its name in the path of the new one."""
    return (
        replace(parameter, name=names.get(parameter.name, parameter.name)) if parameter.place == "path" else parameter
    )


def _change(pair: OperationPair, element: str, name: str, found: Difference) -> Change:
    return pair.change(IN_REQUESTS[found.aspect], element, name, old=found.old, new=found.new, keyword=found.keyword)


def _media_types(pair: OperationPair, bodies: BodyPair) -> Iterator[Change]:
    old, new = bodies.old["content"], bodies.new["content"]
    for media_type in sorted(new.keys() - old.keys()):
        yield pair.change(rules.BODY_MEDIA_TYPE_ADDED, "request body", new=media_type)
    for media_type in sorted(old.keys() - new.keys()):
        yield pair.change(rules.BODY_MEDIA_TYPE_REMOVED, "request body", old=media_type)


def _joined(changes: list[Change]) -> Iterator[Change]:
    """Yield each change once that a body has in several media types: `form or JSON parameter a: removed`."""
    found: dict[tuple[str, ...], list[tuple[str, Change]]] = {}
    for change in changes:
        place, _, noun = change.element.rpartition(" ")
        own = place if place in PLACES else ""
        identity = own, noun, *replace(change, element="").order
        found.setdefault(identity, []).append((place, change))
    for (_, noun, *_), same in found.items():
        yield replace(same[0][1], element=f"{' or '.join(sorted(place for place, _ in same))} {noun}")
