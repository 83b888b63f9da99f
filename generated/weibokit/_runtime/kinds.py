# Do not edit: `make generate` writes this file from tools/runtime/kinds.py.

"""What a field may hold, written as a short text and compiled once into a parser and a checker.

""                       anything, as it is
str int float bool null  a JSON type; looked at only by strict checks
User                     a model: a class of the package that holds the field's own class
X[]   X{}                a list; an object whose values are X
A|B                      either; scalars in any order, at most one model or map and at most one list
(A|B)[]                  brackets group
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NamedTuple

from .errors import FieldMismatch
from .pointers import escape, json_name

__all__ = ["Compiler", "Kind"]

Walk = Callable[[Any, str], Any]

_SCALARS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "null": (type(None),),
}


class Kind(NamedTuple):
    """A compiled kind: `types` are the JSON types it takes, `parse` makes a field's value, `check` looks at all of it.

    `parse` None leaves the value as it is; `check` None accepts anything.
    """

    types: tuple[type, ...]
    parse: Walk | None
    check: Walk | None


@dataclass(frozen=True, slots=True)
class Compiler:
    """Compiles the kinds of the fields of `model`; models are classes of `package`, imported when first met."""

    package: str
    model: str

    def kind(self, text: str) -> Kind:
        """Compile one kind."""
        parts = _split(text)
        if len(parts) > 1:
            return self._union(text, [self.kind(part) for part in parts])
        if text.endswith("[]"):
            return self._list(self.kind(text[:-2]))
        if text.endswith("{}"):
            return self._map(self.kind(text[:-2]))
        if text.startswith("("):
            return self.kind(text[1:-1])
        if text in _SCALARS:
            return self._scalar(text)
        return self._model(text) if text else Kind((), None, None)

    def mismatch(self, value: object, at: str, expected: str) -> FieldMismatch:
        """Build the error for a value of the wrong JSON type."""
        return FieldMismatch(pointer=at, model=self.model, expected=expected, got=json_name(value))

    def _scalar(self, text: str) -> Kind:
        types = _SCALARS[text]

        def check(value: Any, at: str) -> None:
            # By exact type, because True is an int to Python.
            if type(value) not in types:
                raise self.mismatch(value, at, text)

        return Kind(types, None, check)

    def _model(self, name: str) -> Kind:
        found: Any = None

        def parse(value: Any, at: str) -> Any:
            nonlocal found
            if found is None:
                found = getattr(import_module(self.package), name)
            return found.from_dict(value, at)

        def check(value: Any, at: str) -> None:
            parse(value, at)._check()

        return Kind((dict,), parse, check)

    def _list(self, inner: Kind) -> Kind:
        def items(value: Any, at: str) -> list[Any]:
            if not isinstance(value, list):
                raise self.mismatch(value, at, "an array")
            found: list[Any] = value
            return found

        def walk(step: Walk | None, value: Any, at: str) -> list[Any]:
            found = items(value, at)
            return [step(item, f"{at}/{index}") for index, item in enumerate(found)] if step else found.copy()

        return _container(list, inner, walk)

    def _map(self, inner: Kind) -> Kind:
        def values(value: Any, at: str) -> dict[str, Any]:
            if not isinstance(value, dict):
                raise self.mismatch(value, at, "an object")
            found: dict[str, Any] = value
            return found

        def walk(step: Walk | None, value: Any, at: str) -> dict[str, Any]:
            found = values(value, at)
            return {key: step(item, f"{at}/{escape(key)}") for key, item in found.items()} if step else found.copy()

        return _container(dict, inner, walk)

    def _union(self, text: str, parts: list[Kind]) -> Kind:
        by_type = {json_type: part for part in parts for json_type in part.types}
        if sum(dict in part.types for part in parts) > 1 or sum(list in part.types for part in parts) > 1:
            raise ValueError(f"Kind {text!r} of {self.model} has two models or two lists: JSON can't tell them apart.")
        scalars = any(part.parse is None for part in parts)

        def parse(value: Any, at: str) -> Any:
            part = by_type.get(type(value))
            if part is None and (not scalars or isinstance(value, (dict, list))):
                raise self.mismatch(value, at, text)
            return part.parse(value, at) if part and part.parse else value

        def check(value: Any, at: str) -> None:
            part = by_type.get(type(value))
            if part is None:
                raise self.mismatch(value, at, text)
            if part.check:
                part.check(value, at)

        return Kind(tuple(by_type), parse if dict in by_type or list in by_type else None, check)


def _container(json_type: type, inner: Kind, walk: Callable[[Walk | None, Any, str], Any]) -> Kind:
    parse, check = inner.parse, inner.check
    return Kind((json_type,), lambda value, at: walk(parse, value, at), lambda value, at: walk(check, value, at))


def _split(text: str) -> list[str]:
    """Split at the bars that no bracket encloses."""
    parts, depth = [""], 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return parts
