"""`pagination.yaml`: how operations page; read, and checked against the document."""

from pathlib import Path
from typing import Any

from tools.pipeline.findings import Findings
from tools.pipeline.operations import Operation, answer_schema, inside, parameters
from tools.pipeline.pointers import escape, tokens
from tools.pipeline.problems import InputError
from tools.pipeline.reading import as_object, read

Paging = dict[str, Any]


def read_pagination(
    file: Path, document: dict[str, Any], operations: dict[str, Operation], findings: Findings
) -> dict[str, Paging]:
    """Return the entry of each operation that pages, by its title (`GET /path`), with `max_pages`; raises InputError.

    `operations` are those of `document` by title. `max_pages` (None for no limit) is the file's, for all entries.
    Entries that don't fit the document are added to `findings`.
    """
    listed = as_object(read(file), file, "", known={"max_pages", "operations"}, required={"operations"})
    limit = listed.get("max_pages")
    if limit is not None and (not isinstance(limit, int) or limit < 1):
        raise InputError(
            file, "/max_pages", got=f"{limit!r}", wanted="a number from 1, or no such key", todo="Correct it."
        )
    found = {}
    for title, entry in (listed["operations"] or {}).items():
        at = f"/operations/{escape(title)}"
        with findings.leaving_out():
            if title not in operations:
                got, wanted = f"{title}, which the definition lacks", "METHOD and path of an operation"
                raise InputError(file, at, got=got, wanted=wanted, todo="Correct it.")
            _Entry(file, at, document, operations[title]).check(entry)
            found[title] = entry | {"max_pages": limit}
    return found


class _Entry:
    """Checks one entry, which stands at the pointer `at` of `file`, against its operation."""

    def __init__(self, file: Path, at: str, document: dict[str, Any], operation: Operation) -> None:
        self._file = file
        self._at = at
        self._document = document
        self._operation = operation

    def check(self, entry: Any) -> None:
        as_object(entry, self._file, self._at, known={"state", "items", "end"}, required={"state", "items"})
        state = entry["state"]
        if not isinstance(state, dict) or not state:
            raise self._problem(
                "/state", got="no parameter", wanted="at least one", todo="Name what carries the position."
            )
        for name, rule in state.items():
            self._check_state(name, rule)
        if not any(shape.get("type") == "array" for shape in self._answer("/items", entry["items"])):
            raise self._problem(
                "/items", got=f"{entry['items']}, which is no list", wanted="a list", todo="Correct it."
            )
        if "end" in entry:
            as_object(entry["end"], self._file, f"{self._at}/end", known={"at", "equals"}, required={"at", "equals"})
            self._answer("/end/at", entry["end"]["at"])

    def _check_state(self, name: str, rule: Any) -> None:
        at = f"/state/{escape(name)}"
        known = parameters(self._document, self._operation)
        if name not in known:
            wanted = f"one of {', '.join(known)}"
            raise self._problem(at, got="an unknown parameter", wanted=wanted, todo="Correct it.")
        as_object(rule, self._file, self._at + at, known={"start", "next"}, required={"start", "next"})
        if rule["next"] != "increment":
            self._answer(f"{at}/next", rule["next"])
        elif not isinstance(rule["start"], int):
            raise self._problem(f"{at}/start", got=f"{rule['start']!r}", wanted="a whole number", todo="Correct it.")

    def _answer(self, at: str, pointer: Any) -> list[dict[str, Any]]:
        """Return the shapes of what `pointer` names in the operation's answer; raises InputError when there is none."""
        schema = answer_schema(self._document, self._operation, "application/json") or {}
        found = inside(self._document, schema, tokens(pointer)) if str(pointer).startswith("/") else []
        if not found:
            wanted = "a JSON pointer to something that the schema of the success answer has"
            raise self._problem(at, got=f"{pointer!r}", wanted=wanted, todo="Correct the pointer or the schema.")
        return found

    def _problem(self, at: str, *, got: str, wanted: str, todo: str) -> InputError:
        return InputError(self._file, self._at + at, got=got, wanted=wanted, todo=todo)
