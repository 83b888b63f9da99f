# Do not edit: `make generate` writes this file from tools/command/output/fields.py.

"""Parts of a response, by paths such as `data.users.screen_name`."""

from collections.abc import Iterable, Sequence
from typing import Any, Self

__all__ = ["Fields", "columns_of", "rows_of"]

_ABSENT: Any = object()


class Fields:
    """The parts that are wanted; without any, all of a value.

    A path that leads through a list means that part of each item: where all paths lead through the same list, its items
    are rows. `absent` are the paths that led to nothing so far.
    """

    def __init__(self, paths: Iterable[str] = ()) -> None:
        self.paths = tuple(path.strip() for path in paths if path.strip())
        self.absent = set(self.paths)
        self.known: dict[str, None] = {}

    @classmethod
    def among(cls, given: Iterable[str]) -> Self:
        """Return the paths in the values of an option, each of which may hold several between commas."""
        return cls(path for each in given for path in each.split(","))

    def of(self, value: Any) -> Any:
        """Return the parts of a value: one by itself, several as an object, those of the items of a list as rows."""
        if not self.paths:
            return value
        split = [path.split(".") for path in self.paths]
        head = _list_before(value, split)
        if head is not None:
            return [self._row(each, [keys[len(head) :] for keys in split]) for each in _follow(value, head)]
        return self._found(value, split[0], self.paths[0]) if len(split) == 1 else self._row(value, split)

    def item(self, value: Any) -> Any:
        """Return the parts of one item of a list, as a row."""
        return self._row(value, [path.split(".") for path in self.paths]) if self.paths else value

    def _row(self, value: Any, paths: Sequence[Sequence[str]]) -> dict[str, Any]:
        return {".".join(keys): self._found(value, keys, path) for keys, path in zip(paths, self.paths, strict=True)}

    def _found(self, value: Any, keys: Sequence[str], path: str) -> Any:
        found = _follow(value, keys)
        if found is not _ABSENT:
            self.absent.discard(path)
        elif isinstance(value, dict):
            self.known |= dict.fromkeys(value)
        return None if found is _ABSENT else found


def rows_of(value: Any) -> list[Any]:
    """Return the rows of a table: the items of a list, or the one value."""
    return value if isinstance(value, list) else [value]


def columns_of(rows: Iterable[Any]) -> list[str]:
    """Return the names of the members of all rows, in the order in which they come."""
    return [*dict.fromkeys(name for row in rows if isinstance(row, dict) for name in row)]


def _list_before(value: Any, paths: Sequence[Sequence[str]]) -> list[str] | None:
    """Return the path of the list through which all paths lead, if there is one."""
    for depth in range(min(map(len, paths))):
        head = list(paths[0][:depth])
        if isinstance(value, list):
            through = all([*path[:depth]] == head and not path[depth].isdecimal() for path in paths)
            return head if through else None
        value = _follow(value, paths[0][depth : depth + 1])
    return None


def _follow(value: Any, keys: Sequence[str]) -> Any:
    for number, key in enumerate(keys):
        if isinstance(value, list) and not key.isdecimal():
            found = [_follow(each, keys[number:]) for each in value]
            return _ABSENT if all(each is _ABSENT for each in found) else [e for e in found if e is not _ABSENT]
        value = _step(value, key)
    return value


def _step(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        return value.get(key, _ABSENT)
    return value[int(key)] if isinstance(value, list) and int(key) < len(value) else _ABSENT
