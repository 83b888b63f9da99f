"""Field types: what a field may hold, written as a short text, and compiled once into a parser and a checker.

""                       anything, as it is
str int float bool null  a JSON type; looked at only by strict checks
weibo time               a time, in one of the forms of `times`; read as a datetime
User                     a model: a class of the package that holds the field's own class
X[]   X{}                a list; an object whose values are X
A|B                      either; scalars in any order, at most one model or map and at most one list
(A|B)[]                  brackets group
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple

from ..errors import FieldMismatch
from .pointers import escape, is_array, is_object, json_name
from .times import FORMS

__all__ = ["TIME", "Compiler", "FieldType"]

TIME = " time"
"""End of the field types that are times."""

Step = Callable[[Any, str], Any]

_SCALARS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "null": (type(None),),
}


class FieldType(NamedTuple):
    """A compiled field type.

    `types` are the JSON types it takes, `parse` makes a field's value, `check` looks at all of it. `parse` None leaves
    the value as it is; `check` None accepts anything. Values of the types `plain` need no look beyond their type.
    """

    types: tuple[type, ...]
    parse: Step | None
    check: Step | None
    plain: frozenset[type] = frozenset()

    @property
    def is_container(self) -> bool:
        """Whether it takes objects or lists only."""
        return bool(self.types) and not set(self.types) - {dict, list}


class Compiler(NamedTuple):
    """Compiles the field types of the fields of `model`; models are classes of `package`, imported when first met."""

    package: str
    model: str

    def compile(self, text: str) -> FieldType:
        """Compile one field type."""
        parts = _split(text)
        if len(parts) > 1:
            return self._union(text, [self.compile(part) for part in parts])
        if text.endswith("[]"):
            return self._list(self.compile(text[:-2]))
        if text.endswith("{}"):
            return self._map(self.compile(text[:-2]))
        if text.startswith("("):
            return self.compile(text[1:-1])
        return self._named(text)

    def mismatch(self, value: object, at: str, expected: str) -> FieldMismatch:
        """Build the error for a value of the wrong JSON type."""
        return FieldMismatch(pointer=at, model=self.model, expected=expected, got=json_name(value))

    def _named(self, text: str) -> FieldType:
        if text in _SCALARS:
            return self._scalar(text)
        if text.endswith(TIME):
            return self._time(text.removesuffix(TIME))
        return self._model(text) if text else FieldType((), None, None)

    def _scalar(self, text: str) -> FieldType:
        types = _SCALARS[text]

        def check(value: Any, at: str) -> None:
            # By exact type, because True is an int to Python.
            if type(value) not in types:
                raise self.mismatch(value, at, text)

        return FieldType(types, None, check, frozenset(types))

    def _time(self, name: str) -> FieldType:
        form = FORMS[name]
        expected = f"a time such as `{form.example}`"

        def parse(value: Any, at: str) -> datetime:
            if type(value) is not form.type:
                raise self.mismatch(value, at, expected)
            try:
                return form.read(value)
            except ValueError:
                # Raised below, so that no traceback holds the value.
                pass
            got = "other text" if form.type is str else "a number out of range"
            raise FieldMismatch(pointer=at, model=self.model, expected=expected, got=got)

        return FieldType((form.type,), parse, parse)

    def _model(self, name: str) -> FieldType:
        found: Any = None

        def parse(value: Any, at: str) -> Any:
            nonlocal found
            if found is None:
                found = getattr(import_module(self.package), name)
            return found.from_dict(value, at)

        def check(value: Any, at: str) -> None:
            parse(value, at)._check()

        return FieldType((dict,), parse, check)

    def _list(self, inner: FieldType) -> FieldType:
        def parse(value: object, at: str) -> list[Any]:
            step, items = inner.parse, self._items(value, at)
            return [step(item, at + f"/{index}") for index, item in enumerate(items)] if step else items.copy()

        def check(value: object, at: str) -> None:
            for index, item in enumerate(self._items(value, at)):
                if inner.check and type(item) not in inner.plain:
                    inner.check(item, at + f"/{index}")

        return FieldType((list,), parse, check)

    def _items(self, value: object, at: str) -> list[Any]:
        if not is_array(value):
            raise self.mismatch(value, at, "an array")
        return value

    def _map(self, inner: FieldType) -> FieldType:
        def each(step: Step | None, value: object, at: str) -> dict[str, Any]:
            if not is_object(value):
                raise self.mismatch(value, at, "an object")
            return {key: step(item, at + f"/{escape(key)}") for key, item in value.items()} if step else value.copy()

        return FieldType((dict,), partial(each, inner.parse), partial(each, inner.check))

    def _union(self, text: str, parts: list[FieldType]) -> FieldType:
        by_type = {json_type: part for part in parts for json_type in part.types}
        if any(sum(container in part.types for part in parts) > 1 for container in (dict, list)):
            raise ValueError(
                f"Field type {text!r} of {self.model} has two models or two lists: JSON can't tell them apart."
            )
        scalars = any(part.parse is None for part in parts)

        def parse(value: object, at: str) -> Any:
            part = by_type.get(type(value))
            if part is None and (not scalars or is_object(value) or is_array(value)):
                raise self.mismatch(value, at, text)
            return part.parse(value, at) if part and part.parse else value

        def check(value: object, at: str) -> None:
            part = by_type.get(type(value))
            if part is None:
                raise self.mismatch(value, at, text)
            if part.check:
                part.check(value, at)

        parses = parse if dict in by_type or list in by_type else None
        return FieldType(tuple(by_type), parses, check, frozenset().union(*(part.plain for part in parts)))


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
