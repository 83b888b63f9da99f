"""Our texts about a definition, and which of them were asked for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.pipeline.document.operations import Operation
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, json_type, read

PARTS = ("summary", "description")
_REST = "*"

Place = tuple[str, str]


class Descriptions:
    """The texts below `folder`. What is asked for and not there is remembered and reported by `check`.

    A place is the file below `folder`, and the key in it. Raises InputError for files that aren't built as they should.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._asked: set[Place] = set()
        self._missing: dict[Place, None] = {}
        self._texts: dict[Place, str] = dict(self._flat())

    def operation(self, operation: Operation) -> dict[str, str]:
        """Return summary and description of `operation`."""
        file = f"operations/{_platform(operation)}.yaml"
        return {part: self._text(file, f"{operation.title} {part}") for part in PARTS}

    def parameter(self, operation: Operation, name: str) -> str:
        """Return what the parameter `name` of `operation` means: the text of the longest scope that the path is in."""
        scope = "/".join(operation.path.split("/")[2:])
        while scope and ("parameters.yaml", f"{name} {scope}") not in self._texts:
            scope = scope.rpartition("/")[0]
        return self._text("parameters.yaml", f"{name} {scope or _REST}")

    def tag(self, name: str) -> str:
        """Return what the tag `name` holds."""
        return self._text("tags.yaml", name)

    def at(self, pointer: str) -> str:
        """Return the text for the place `pointer` of the document."""
        return self._text("document.yaml", pointer)

    def check(self) -> None:
        """Raise InputError, with all of them listed, when texts were missing, or when some were never asked for."""
        unused = [place for place in self._texts if place not in self._asked]
        if self._missing or unused:
            lines = [*_listed("no text", self._missing), *_listed("a text that nothing uses", unused)]
            todo = "Write the missing ones, and remove or rename those without a use."
            raise InputError(
                self._folder, got="\n" + "\n".join(lines) + "\n", wanted="one text for each place", todo=todo
            )

    def _text(self, file: str, key: str) -> str:
        place = file, key
        self._asked.add(place)
        if place not in self._texts:
            self._missing[place] = None
        return self._texts.get(place, "")

    def _flat(self) -> Iterator[tuple[Place, str]]:
        """Yield every text with its place."""
        for name in ("tags.yaml", "document.yaml"):
            for key, text in self._read(name).items():
                yield (name, key), self._checked(text, name, key)
        for key, scopes in self._read("parameters.yaml").items():
            for scope, text in (scopes if isinstance(scopes, dict) else {_REST: scopes}).items():
                yield ("parameters.yaml", f"{key} {scope}"), self._checked(text, "parameters.yaml", f"{key}/{scope}")
        for path in sorted((self._folder / "operations").glob("*.yaml")):
            name = f"operations/{path.name}"
            for key, parts in self._read(name).items():
                as_object(parts, path, f"/{key}", known=set(PARTS), required=set(PARTS))
                for part, text in parts.items():
                    yield (name, f"{key} {part}"), self._checked(text, name, f"{key}/{part}")

    def _read(self, name: str) -> dict[str, Any]:
        found = read(self._folder / name)
        if not isinstance(found, dict):
            raise InputError(
                self._folder / name, got=json_type(found), wanted="an object", todo="Write keys and texts."
            )
        return found

    def _checked(self, text: Any, name: str, key: str) -> str:
        if not isinstance(text, str) or not text.strip():
            got = "an empty text" if isinstance(text, str) else json_type(text)
            raise InputError(self._folder / name, f"/{key}", got=got, wanted="a text", todo="Write one.")
        return text.strip()


def _platform(operation: Operation) -> str:
    return operation.path.split("/")[2]


def _listed(problem: str, places: Any) -> list[str]:
    return [
        f"  {file}: {problem} for {key}" if problem == "no text" else f"  {file}: {problem}: {key}"
        for file, key in places
    ]
