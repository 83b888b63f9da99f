# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/differences.py.

"""One difference between two schemas, without a level: what widens a request may break the reader of a response."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any


class Aspect(Enum):
    """In what two schemas differ."""

    TYPE_CHANGED = auto()
    TYPE_WIDENED = auto()
    TYPE_NARROWED = auto()
    FORMAT_CHANGED = auto()
    FORMAT_WIDENED = auto()
    ENUM_ADDED = auto()
    ENUM_REMOVED = auto()
    ENUM_VALUES_ADDED = auto()
    ENUM_VALUES_REMOVED = auto()
    DEFAULT_CHANGED = auto()
    LIMIT_TIGHTENED = auto()
    LIMIT_LOOSENED = auto()
    ALTERNATIVES_NARROWED = auto()
    ALTERNATIVES_WIDENED = auto()
    ALTERNATIVE_ADDED = auto()
    ALTERNATIVE_REMOVED = auto()
    FIELD_ADDED = auto()
    FIELD_ADDED_REQUIRED = auto()
    FIELD_REMOVED = auto()
    FIELD_REQUIRED = auto()
    FIELD_REQUIRED_IN_REQUESTS = auto()
    FIELD_OPTIONAL = auto()
    OTHER_FIELDS_FORBIDDEN = auto()
    OTHER_FIELDS_ALLOWED = auto()
    DEPRECATED = auto()
    UNDEPRECATED = auto()
    READ_ONLY = auto()
    NOT_READ_ONLY = auto()
    WRITE_ONLY = auto()
    NOT_WRITE_ONLY = auto()
    KEYWORD_TIGHTENED = auto()
    KEYWORD_LOOSENED = auto()
    KEYWORD_CHANGED = auto()
    KEYWORD_UNKNOWN = auto()


@dataclass(frozen=True)
class Difference:
    """One difference: where below the schema (`.users[].id`; empty for itself), and the values on both sides.

    `keyword` names the one that differs, where the aspect is about any.
    """

    aspect: Aspect
    at: str
    old: Any = None
    new: Any = None
    keyword: str = ""

    @property
    def name(self) -> str:
        """The place as the name of a field; empty for the schema itself."""
        return self.at.removeprefix(".")
