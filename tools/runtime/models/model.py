"""Read-only typed views over the raw JSON of an answer.

A model is a class of `field()` lines. A field is read from the JSON when it is first asked for, and kept in the
instance's `__dict__`, where Python finds it before it asks the descriptor again. Two threads that read a field at the
same time may both build its value; `dict.setdefault` decides which one stays, so every reader gets the same object.

Views compare by class and JSON. They have no hash, as the dict below them has none.
"""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, ClassVar, Self, overload

from ..errors import FieldMismatch, FieldMissing, RawResponse
from .field_types import TIME, Compiler, Kind
from .pointers import escape, is_array, is_object, json_name

__all__ = ["Answer", "Field", "TimeField", "check", "field", "raw_response", "time_field"]

_REPR_FIELDS = 4
_REPR_CHARACTERS = 40
_HIDDEN = "…"


class Field:
    """Descriptor of one field; made by `field()`."""

    def __init__(self, key: str, kind: str, *, null: bool, required: bool, secret: bool = False) -> None:
        self.key, self.kind, self.null, self.required, self.secret = key, kind, null, required, secret
        self.pointer = "/" + escape(key)
        self._compiled: Kind | None = None

    def __repr__(self) -> str:
        return f"field({self.key!r}, {self.kind!r}, null={self.null}, required={self.required})"

    def __set_name__(self, owner: type, name: str) -> None:
        self.name, self.model = name, owner.__name__
        self._package = owner.__module__.rpartition(".")[0]

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: "Answer", owner: type) -> Any: ...
    def __get__(self, view: "Answer | None", owner: type) -> Any:
        if view is None:
            return self
        state = view.__dict__
        value = state["_raw"].get(self.key, _ABSENT)
        if value is _ABSENT:
            raise FieldMissing(pointer=state["_at"] + self.pointer, model=self.model, name=self.name)
        if value is None:
            self._refuse_null(state["_at"])
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
            self._refuse_null(at)
        else:
            deep = (self._compiled or self._compile()).check
            if deep is not None:
                deep(value, at + self.pointer)

    def _refuse_null(self, at: str) -> None:
        if self.kind and not self.null:
            raise FieldMismatch(pointer=at + self.pointer, model=self.model, expected=self.kind, got="null")

    def _compile(self) -> Kind:
        self._compiled = Compiler(self._package, self.model).kind(self.kind)
        return self._compiled


class TimeField(Field):
    """Descriptor that reads a member once more, as a point in time; made by `time_field()`.

    The services say "none" by an empty text, which therefore counts as absent.
    """

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: "Answer", owner: type) -> Any: ...
    def __get__(self, view: "Answer | None", owner: type) -> Any:
        if view is not None and view.__dict__["_raw"].get(self.key) == "":
            raise FieldMissing(pointer=view.__dict__["_at"] + self.pointer, model=self.model, name=self.name)
        return super().__get__(view, owner)

    def check(self, raw: Mapping[str, Any], at: str) -> None:
        """Raise FieldMismatch unless the time is written as the definition says."""
        if raw.get(self.key) != "":
            super().check(raw, at)


_ABSENT: Any = object()


def field(key: str, kind: str = "", *, null: bool = False, required: bool = False, secret: bool = False) -> Any:
    """Declare a field of a model.

    `key` is its name in the JSON, `kind` what it may hold (see `kinds`), `null` whether null is allowed, `required`
    whether strict checks insist on it. `secret` keeps the value out of the model's repr.
    """
    return Field(key, kind, null=null, required=required, secret=secret)


def time_field(key: str, form: str, *, null: bool = False) -> Any:
    """Declare a field that reads the member `key` as an aware datetime; `form` is how it is written (see `times`)."""
    return TimeField(key, form + TIME, null=null, required=False)


class Answer:
    """Base of all models: a read-only view over one JSON object.

    Reading a field that the JSON lacks raises FieldMissing, an AttributeError; `get` gives a default instead.
    """

    _fields: ClassVar[Mapping[str, Field]] = {}

    def __init__(self) -> None:
        raise TypeError(f"Answers are made of JSON: call `{type(self).__name__}.from_dict()`.")

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        cls._fields = {**cls._fields, **own}

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], at: str = "") -> Self:
        """Look at a JSON object through this model; `at` is its JSON pointer in the answer."""
        if not isinstance(src, dict) and not isinstance(src, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise FieldMismatch(pointer=at, model=cls.__name__, expected="an object", got=json_name(src))
        self = cls.__new__(cls)
        state = self.__dict__
        state["_raw"], state["_at"] = src, at
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the raw JSON object, untouched: unknown fields are in it, absent ones are not."""
        raw: dict[str, Any] = self.__dict__["_raw"]
        return raw

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field with this Python name, or `default` when the answer lacks it.

        Raises AttributeError for a name that the model does not have; `to_dict()` holds fields beyond the model.
        """
        if name not in self._fields:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}; see `to_dict()` for the raw JSON")
        return getattr(self, name, default)

    def _check(self) -> None:
        raw, at = self.__dict__["_raw"], self.__dict__["_at"]
        for each in self._fields.values():
            each.check(raw, at)

    __hash__ = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is read-only: {name!r} can't be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is read-only: {name!r} can't be deleted")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self.__dict__["_raw"] == other.__dict__["_raw"])

    def __repr__(self) -> str:
        raw = self.__dict__["_raw"]
        fields = (f for f in self._fields.values() if not isinstance(f, TimeField))
        present = (f for f in fields if raw.get(f.key) is not None)
        shown = (f"{f.name}={_HIDDEN if f.secret else _short(raw[f.key])}" for f in islice(present, _REPR_FIELDS))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Callable[..., "Answer"], tuple[Any, ...]]:
        return type(self).from_dict, (self.__dict__["_raw"], self.__dict__["_at"])


def check(answer: Answer) -> None:
    """Go through the whole answer; raise FieldMissing for a required field that is absent, FieldMismatch for a type."""
    answer._check()  # pyright: ignore[reportPrivateUsage]


def raw_response(answer: Answer) -> RawResponse:
    """Return status, headers and bytes of the response that an answer came in.

    Only what a method returned has one: ValueError for views within it, copies, and views made by hand.
    """
    found: RawResponse | None = answer.__dict__.get("_response")
    if found is None:
        raise ValueError(f"This {type(answer).__name__} is not what a call returned; pass the whole answer.")
    return found


def _short(value: object) -> str:
    if is_object(value):
        return "{…}" if value else "{}"
    if is_array(value):
        return f"[{len(value)} item{'s' * (len(value) > 1)}]" if value else "[]"
    # An integer can have thousands of digits, which are slow to print and nobody reads.
    if isinstance(value, int) and value.bit_length() > 128:
        return f"<integer of {value.bit_length()} bits>"
    text = repr(value[: _REPR_CHARACTERS + 1] if isinstance(value, str) else value)
    return text if len(text) <= _REPR_CHARACTERS + 2 else text[:_REPR_CHARACTERS] + "…"
