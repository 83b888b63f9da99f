# Do not edit: `make generate` writes this file from tools/runtime/suggestions.py.

"""What a misspelt name may have meant."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

__all__ = ["Suggesting", "no_attribute"]


class Suggesting:
    """Base of classes whose error for a misspelt attribute names those that are alike."""

    # Type checkers would take any name for known if they saw this.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise no_attribute(self, name, dir(type(self)))


def no_attribute(owner: object, name: str, known: Iterable[str], advice: str = "") -> AttributeError:
    """Build the error for a name that `owner` lacks; it names those that are alike, and ends with `advice`."""
    from difflib import get_close_matches  # noqa: PLC0415 - slow to import, and wanted for a mistake only

    public = () if name.startswith("_") else [each for each in known if not each.startswith("_")]
    found = [f"`{each}`" for each in get_close_matches(name, public)]
    hint = f"; did you mean {' or '.join(found)}?" if found else ""
    return AttributeError(f"{type(owner).__name__} has no {name!r}{hint}{advice}", name=name, obj=owner)
