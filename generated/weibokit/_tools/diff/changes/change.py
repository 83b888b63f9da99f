# Do not edit: `make generate` writes this file from tools/diff/changes/change.py.

"""One change, its order and its text."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from weibokit._tools.diff.changes.rules import Level, Rule
from weibokit._tools.diff.changes.values import json_text, value_text

_LEVELS = list(Level)


@dataclass(frozen=True)
class Change:
    """One change of an operation, or of what operations share.

    `method` (upper case) and `path` name the operation; with an empty `method`, `path` names the shared part.
    `element` and `name` say what of it changed, such as `query parameter` and `page`; both are empty for the whole.
    `old` and `new` are the values on both sides where there are any, and `detail` is a remark. `keyword` is the key
    of the definition that differs, for rules that are about any.
    """

    rule: Rule
    method: str
    path: str
    element: str = ""
    name: str = ""
    old: Any = None
    new: Any = None
    detail: str = ""
    keyword: str = ""

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
        rest = self.element, self.name, self.rule.id, self.keyword, repr(self.old), repr(self.new)
        return (self.path, self.method, gravity, *rest)

    def text(self, code: Callable[[str], str] = str) -> str:
        """Return the change without its place, as people read it; `code` marks names and values up."""
        write = json_text if self.keyword else value_text
        values = {"old": write(self.old, code), "new": write(self.new, code), "keyword": code(self.keyword)}
        text = self.rule.text.format(**values)
        subject = " ".join(part for part in (self.element, self.name and code(self.name)) if part)
        return (f"{subject}: " if subject else "") + text + (f" ({self.detail})" if self.detail else "")
