"""Fields of models: descriptors that read a member of a JSON object.

A field is read from the JSON when it is first asked for, and kept in the instance's `__dict__`, where Python finds it
before it asks the descriptor again. Two threads that read a field at the same time may both build its value;
`dict.setdefault` decides which one stays, so every reader gets the same object.
"""

from collections.abc import Mapping
from typing import Any, Self, overload

from ..errors import FieldMismatch, FieldMissing
from .field_types import TIME, Compiler, FieldType
from .pointers import escape

__all__ = ["Field", "TimeField", "field", "time_field"]

_ABSENT: Any = object()


class Field:
    """Descriptor of one field; made by `field()`.

    Values of the types `plain` are right by their type alone; the types are known once the field was read or checked.
    """

    plain: frozenset[type] = frozenset()

    def __init__(
        self,
        key: str,
        type: str,  # noqa: A002 - as `field` has it
        *,
        null: bool,
        required: bool,
        secret: bool = False,
    ) -> None:
        self.key, self.type, self.null, self.required, self.secret = key, type, null, required, secret
        self.pointer = "/" + escape(key)
        self._compiled: FieldType | None = None

    def __repr__(self) -> str:
        return f"field({self.key!r}, {self.type!r}, null={self.null}, required={self.required})"

    def __set_name__(self, owner: type, name: str) -> None:
        self.name, self.model = name, owner.__name__
        self._package = owner.__module__.rpartition(".")[0]

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: object, owner: type) -> Any: ...
    def __get__(self, view: object | None, owner: type) -> Any:
        if view is None:
            return self
        state = view.__dict__
        value = state["_raw"].get(self.key, _ABSENT)
        if value is _ABSENT:
            raise FieldMissing(pointer=state["_at"] + self.pointer, model=self.model, name=self.name)
        if value is None:
            self._reject_null(state["_at"])
        else:
            parse = (self._compiled or self._compile()).parse
            if parse is not None:
                value = parse(value, state["_at"] + self.pointer)
        return state.setdefault(self.name, value)

    def check(self, raw: Mapping[str, Any], at: str) -> None:
        """Raise FieldMissing or FieldMismatch unless the field of this object is as the definition says."""
        value = raw.get(self.key, _ABSENT)
        if value is _ABSENT:
            if self.required:
                raise FieldMissing(pointer=at + self.pointer, model=self.model, name=self.name)
        elif value is None:
            # Of an object or a list, null says that there is none, as an empty one does.
            if not (self._compiled or self._compile()).is_container:
                self._reject_null(at)
        else:
            check = (self._compiled or self._compile()).check
            if check is not None:
                check(value, at + self.pointer)

    def _reject_null(self, at: str) -> None:
        if self.type and not self.null:
            raise FieldMismatch(pointer=at + self.pointer, model=self.model, expected=self.type, got="null")

    def _compile(self) -> FieldType:
        self._compiled = Compiler(self._package, self.model).compile(self.type)
        # Null may stand for an absent field, and is looked at.
        self.plain = self._compiled.plain - {type(None)}
        return self._compiled


class TimeField(Field):
    """Descriptor that reads a member once more, as a point in time; made by `time_field()`.

    The services say "none" by an empty text, which therefore counts as absent.
    """

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: object, owner: type) -> Any: ...
    def __get__(self, view: object | None, owner: type) -> Any:
        if view is not None and view.__dict__["_raw"].get(self.key) == "":
            raise FieldMissing(pointer=view.__dict__["_at"] + self.pointer, model=self.model, name=self.name)
        return super().__get__(view, owner)

    def check(self, raw: Mapping[str, Any], at: str) -> None:
        """Raise FieldMismatch unless the time is written as the definition says."""
        if raw.get(self.key) != "":
            super().check(raw, at)


def field(
    key: str,
    type: str = "",  # noqa: A002 - what everybody calls it
    *,
    null: bool = False,
    required: bool = False,
    secret: bool = False,
) -> Any:
    """Declare a field of a model.

    `key` is its name in the JSON, `type` what it may hold (see `field_types`), `null` whether null is allowed,
    `required` whether strict checks insist on it. `secret` keeps the value out of the model's repr.
    """
    return Field(key, type, null=null, required=required, secret=secret)


def time_field(key: str, form: str, *, null: bool = False) -> Any:
    """Declare a field that reads the member `key` as an aware datetime; `form` is how it is written (see `times`)."""
    return TimeField(key, form + TIME, null=null, required=False)
