"""Models: read-only typed views over a JSON object of a response.

A model is a class of `field()` lines. Models compare by class and JSON. They have no hash, as the dict below them has
none.
"""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..errors import FieldMismatch, RawResponse
from ..suggestions import no_attribute
from .fields import Field, TimeField
from .pointers import ResponsePointer, is_array, is_empty, is_object, json_name

__all__ = ["Model", "attach", "check", "raw_response"]

_REPR_FIELDS = 4
_REPR_CHARACTERS = 40
_HIDDEN = "…"


class Model:
    """Base of all models: a read-only typed view over one JSON object.

    Reading a field that the JSON lacks raises FieldMissing, an AttributeError; `get` gives a default instead.
    """

    _fields: ClassVar[Mapping[str, Field]] = {}

    def __init__(self) -> None:
        raise TypeError(f"Models are made of JSON: call `{type(self).__name__}.from_dict()`.")

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        cls._fields = {**cls._fields, **own}

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], at: str = "") -> Self:
        """Look at a JSON object through this model; `at` is its JSON pointer in the response."""
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
        """Return the field with this Python name, or `default` when the response lacks it.

        Raises AttributeError for a name that the model does not have; `to_dict()` holds fields beyond the model.
        """
        if name not in self._fields:
            raise no_attribute(self, name, self._fields, "; see `to_dict()` for the raw JSON")
        return getattr(self, name, default)

    # Type checkers would take any name for known if they saw this.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in self._fields:
                # Python asks here once more for a field that is absent.
                return self._fields[name].__get__(self, type(self))
            raise no_attribute(self, name, dir(type(self)))

    def _check(self) -> None:
        """Check all fields, unless the object is empty within a response: so the services write that there is none."""
        raw, at = self.__dict__["_raw"], self.__dict__["_at"]
        for each in self._fields.values() if not (at and is_empty(raw)) else ():
            # Nearly all values are so plain that to ask for more would take most of the time.
            if type(raw.get(each.key)) not in each.plain:
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

    def __reduce__(self) -> tuple[Callable[..., "Model"], tuple[Any, ...]]:
        return type(self).from_dict, (self.__dict__["_raw"], self.__dict__["_at"])


def check(model: Model) -> None:
    """Check the whole model: FieldMissing for a required field that is absent, FieldMismatch for another type."""
    model._check()  # pyright: ignore[reportPrivateUsage]


def raw_response(model: Model) -> RawResponse:
    """Return status, headers and bytes of the response that a model came in, be it the whole of it or a part.

    ValueError for a model made by hand.
    """
    at = model.__dict__["_at"]
    if not isinstance(at, ResponsePointer):
        raise ValueError(  # noqa: TRY004 - it is a model
            f"This {type(model).__name__} came in no response; pass what a method returned, or a part."
        )
    return at.response


def attach(model: Model, response: RawResponse) -> None:
    """Tell a model, and all that is read from it later, which response it came in."""
    model.__dict__["_at"] = ResponsePointer.root(response)


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
