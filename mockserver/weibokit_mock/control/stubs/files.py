"""Stubs in YAML files (JSON is YAML too): read whole, with the line of every word for the errors.

A file holds a list of stubs, or one stub, or an object with `mappings`, as WireMock writes them, or `stubs`. A stub is
in WireMock's format or in our short words; a text such as `builtin:flaky` stands for those that are built in.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from ..matching.errors import InvalidInputError, invalid
from ..matching.json_values import join, short
from .short import PARAMETERS

MAX_FILE: Final = 4 * 1024 * 1024
"""Most bytes of one file."""

_ENDINGS: Final = {".yaml", ".yml", ".json"}
_LISTS: Final = ("stubs", "mappings")


class StubFileError(ValueError):
    """A file of stubs that can't be used; the message says where, and why."""


class _Loader(yaml.SafeLoader):  # type: ignore[misc]
    """Reads what JSON can hold: no dates, and no aliases, which could grow without bounds."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            raise yaml.composer.ComposerError(None, None, "Aliases are not supported", self.peek_event().start_mark)
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    # As in YAML 1.2: `no` is a text, and so is 2026-01-31.
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), [*_first, ""])
_Loader.add_constructor("tag:yaml.org,2002:int", lambda _loader, node: int(node.value))


class StubFile:
    """One file: `stubs` as they stand there, each with the pointer to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lines: dict[str, int] = {}
        value = self._read()
        try:
            self.stubs: list[tuple[str, Any]] = list(_listed(value))
        except InvalidInputError as error:
            raise self.error(error) from None

    def error(self, error: InvalidInputError) -> StubFileError:
        """Return the error with file and line in place of pointers."""
        return StubFileError(
            "\n".join(f"{self.path}:{self._line(problem.pointer)}: {problem.detail}" for problem in error.problems)
        )

    def _read(self) -> Any:
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise StubFileError(f"{self.path} can't be read: {error.strerror}.") from None
        if len(content) > MAX_FILE:
            raise StubFileError(f"{self.path} has {len(content)} bytes; a file of stubs has at most {MAX_FILE}.")
        loader = _Loader(content)
        try:
            node = loader.get_single_node()
            self._note_lines(node, "", 0)
            return loader.construct_document(node) if node is not None else []
        except (yaml.YAMLError, RecursionError, ValueError) as error:
            raise StubFileError(_text(self.path, error)) from None
        finally:
            loader.dispose()

    def _note_lines(self, node: Any, pointer: str, depth: int) -> None:
        if node is None:
            return
        self._lines.setdefault(pointer, node.start_mark.line + 1)
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self._note_lines(item, f"{pointer}/{index}", depth + 1)
        elif isinstance(node, yaml.MappingNode):
            self._note_members(node, pointer, depth)

    def _note_members(self, node: Any, pointer: str, depth: int) -> None:
        names = set()
        for key, value in node.value:
            if key.value in names:
                raise yaml.MarkedYAMLError(None, None, f"{key.value!r} stands twice", key.start_mark)
            names.add(key.value)
            inner = join(pointer, str(key.value))
            self._lines[inner] = key.start_mark.line + 1
            self._note_lines(value, inner, depth + 1)

    def _line(self, pointer: str) -> int:
        """Return the line of what a pointer leads to, or else of what is around it."""
        pointer = pointer.replace(PARAMETERS, "")
        while pointer and pointer not in self._lines:
            pointer = pointer.rpartition("/")[0]
        return self._lines.get(pointer, 1)


def paths(source: Path) -> list[Path]:
    """Return the files of a file or folder; raise StubFileError where there is none."""
    if source.is_dir():
        return sorted(path for path in source.rglob("*") if path.suffix in _ENDINGS and path.is_file())
    if not source.exists():
        raise StubFileError(f"There is no file or folder {source}; name one that holds stubs.")
    return [source]


def _listed(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the stubs of a file, each with its pointer; raise InvalidInputError for what stands beside their list."""
    pointer = ""
    if isinstance(value, dict):
        name = next((name for name in _LISTS if isinstance(value.get(name), list)), None)
        if name is None:
            yield "", value
            return
        for other in value.keys() - {name, "meta"}:
            raise invalid(
                join("", str(other)), f"{short(str(other))} stands beside {name}; a file has one list of stubs."
            )
        value, pointer = value[name], f"/{name}"
    for index, each in enumerate(value if isinstance(value, list) else [value]):
        yield f"{pointer}/{index}", each


def _text(path: Path, error: Exception) -> str:
    at = getattr(error, "problem_mark", None)
    line = f":{at.line + 1}" if at else ""
    problem = "It is nested too deeply" if isinstance(error, RecursionError) else getattr(error, "problem", None)
    return f"{path}{line}: {problem or error}."
