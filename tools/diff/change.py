"""One change, and how it is ordered and told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.diff.comparison.schema_view import spelled
from tools.diff.rules import Level, Rule

_LONGEST = 80
_LEVELS = list(Level)


@dataclass(frozen=True)
class Change:
    """One change of an operation, or of what operations share.

    `method` (upper case) and `path` name the operation; with an empty `method`, `path` names the shared part.
    `kind` and `name` say what of it changed, such as `query parameter` and `page`; both are empty for the whole.
    `old` and `new` are the values on both sides where there are any, and `detail` is a remark.
    """

    rule: Rule
    method: str
    path: str
    kind: str = ""
    name: str = ""
    old: Any = None
    new: Any = None
    detail: str = ""

    @property
    def level(self) -> Level:
        """What the change means for callers."""
        return self.rule.level

    @property
    def place(self) -> str:
        """Where it is: `GET /path`, or the name of the shared part."""
        return f"{self.method} {self.path}".strip()

    @property
    def order(self) -> tuple[str, ...]:
        """What changes are sorted by: place, gravity, then everything else that tells two apart."""
        gravity = str(_LEVELS.index(self.level))
        return (self.path, self.method, gravity, self.kind, self.name, self.rule.id, repr(self.old), repr(self.new))

    def text(self, code: Callable[[str], str] = str) -> str:
        """Return the change without its place, as people read it; `code` marks names and values up."""
        told = self.rule.text.format(old=_shown(self.old, code), new=_shown(self.new, code))
        subject = " ".join(part for part in (self.kind, self.name and code(self.name)) if part)
        return (f"{subject}: " if subject else "") + told + (f" ({self.detail})" if self.detail else "")


def _shown(value: Any, code: Callable[[str], str]) -> str:
    """Return a value in one line; lists are the values of an enum or tags, objects a limit or a credential."""
    if value is None:
        return "none"
    if isinstance(value, list):
        return ", ".join(_shown(item, code) for item in value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(item, code)}" for key, item in sorted(value.items()))
    text = spelled(value)
    text = text if text and text.isprintable() else repr(text)
    return code(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
