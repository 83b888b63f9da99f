# Do not edit: `make generate` writes this file from tools/runtime/options.py.

"""Options: the fields of settings that a user can give, from which the constructors of client classes are generated."""

from dataclasses import field, fields
from typing import Any, NamedTuple, TypeVar

__all__ = ["Option", "credential_option", "hidden_option", "option", "options_of"]

T = TypeVar("T")

_METADATA = "option"


class Option(NamedTuple):
    """What the constructors tell of one option: what it means, and how it is passed.

    A `secret` is wrapped on arrival, and `variable` is the environment variable that stands in for it. `sync` and
    `asynchronous` are its annotations in sync and async classes, where those differ from the field's.
    """

    meaning: str
    positional: bool = False
    secret: bool = False
    variable: str = ""
    sync: str = ""
    asynchronous: str = ""


def option(default: T, meaning: str, *, positional: bool = False, sync: str = "", asynchronous: str = "") -> T:
    """Declare a field of settings that is an option."""
    found = Option(meaning, positional=positional, sync=sync, asynchronous=asynchronous)
    made: Any = field(default=default, metadata={_METADATA: found})
    return made  # type: ignore[no-any-return]


def credential_option(variable: str, meaning: str, *, positional: bool = False) -> Any:
    """Declare a field of settings, a Secret, that is an option; `variable` stands in for it in the environment."""
    found = Option(meaning, positional=positional, secret=True, variable=variable)
    return field(metadata={_METADATA: found})


def hidden_option(default: None, meaning: str) -> Any:
    """Declare a field of settings, a Secret or None, that is an option which may hold a credential by mistake."""
    return field(default=default, repr=False, metadata={_METADATA: Option(meaning, secret=True)})


def options_of(settings: type) -> dict[str, Option]:
    """Return the options of a class of settings by their names."""
    return {each.name: each.metadata[_METADATA] for each in fields(settings) if _METADATA in each.metadata}
