"""Reads `pagination.yaml`, how operations page, and checks it against the document."""

from pathlib import Path
from typing import Any

from tools.pipeline.document.operations import (
    Operation,
    is_open,
    parameter_schemas,
    response_schema,
    schemas_at,
    subschemas,
)
from tools.pipeline.document.pointers import escape, tokens
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read

Pagination = dict[str, Any]


TESTS = ("equals", "unless", "reached_by")
"""Tests of the provider's end marker; `tools.runtime.pagination` says what they mean."""


def read_pagination(
    file: Path, document: dict[str, Any], operations: dict[str, Operation], findings: Findings
) -> dict[str, Pagination]:
    """Return the entry of each operation that pages, by its title (`GET /path`), completed; raises InputError.

    `operations` are those of `document` by title. Each entry gets the `max_pages` of the file (None for no limit), and
    each parameter of its state the `type` that the definition gives it. Entries that don't fit the document are added
    to `findings`.
    """
    known = {"max_pages", "operations", "without_evidence"}
    listed = as_object(read(file), file, "", known=known, required={"operations"})
    limit = listed.get("max_pages")
    if limit is not None and (not isinstance(limit, int) or limit < 1):
        raise InputError(
            file, "/max_pages", got=f"{limit!r}", wanted="a number from 1, or no such key", todo="Correct it."
        )
    rules = listed["operations"] or {}
    _check_exceptions(file, listed.get("without_evidence") or {}, rules, operations, findings)
    found = {}
    for title, rule_set in rules.items():
        with findings.leaving_out():
            at = f"/operations/{escape(title)}"
            checked = _OperationCheck(file, at, document, _operation(file, at, title, operations)).check(rule_set)
            found[title] = checked | {"max_pages": limit}
    return found


def _check_exceptions(
    file: Path, listed: Pagination, rules: Pagination, operations: dict[str, Operation], findings: Findings
) -> None:
    """Check the operations that page by what nobody has seen: each is named once, with a reason."""
    for title, reason in listed.items():
        at = f"/without_evidence/{escape(title)}"
        with findings.leaving_out():
            _operation(file, at, title, operations)
            if title in rules:
                got, wanted = "an operation that has a rule, too", "either a rule or a reason for none"
                raise InputError(file, at, got=got, wanted=wanted, todo="Remove one.")
            if not isinstance(reason, str) or not reason:
                raise InputError(file, at, got=f"{reason!r}", wanted="a reason in words", todo="Say what is missing.")


def _operation(file: Path, at: str, title: str, operations: dict[str, Operation]) -> Operation:
    if title not in operations:
        got, wanted = f"{title}, which the definition lacks", "METHOD and path of an operation"
        raise InputError(file, at, got=got, wanted=wanted, todo="Correct it.")
    return operations[title]


class _OperationCheck:
    """Checks one entry, which stands at the pointer `at` of `file`, against its operation."""

    def __init__(self, file: Path, at: str, document: dict[str, Any], operation: Operation) -> None:
        self._file = file
        self._at = at
        self._document = document
        self._operation = operation
        self._parameters = parameter_schemas(document, operation)

    def check(self, rule_set: Any) -> Pagination:
        """Return the entry with the types of its state; raises InputError for what doesn't fit."""
        as_object(rule_set, self._file, self._at, known={"state", "first", "items", "end"}, required={"state"})
        state = rule_set["state"]
        if not isinstance(state, dict) or not state:
            raise self._problem(
                "/state", got="no parameter", wanted="at least one", todo="Name what carries the cursor."
            )
        for name, rule in state.items():
            self._check_state(name, rule)
        self._check_first(rule_set.get("first", []), state)
        self._check_items(rule_set)
        if "end" in rule_set:
            self._check_end(rule_set["end"], state)
        typed = {name: rule | {"type": self._type(name)} for name, rule in state.items()}
        checked: Pagination = rule_set | {"state": typed}
        return checked

    def _type(self, name: str) -> str:
        return next(
            (schema["type"] for schema in subschemas(self._document, self._parameters[name]) if "type" in schema),
            "string",
        )

    def _check_state(self, name: str, rule: Any) -> None:
        at = f"/state/{escape(name)}"
        self._check_parameter(at, name)
        as_object(rule, self._file, self._at + at, known={"start", "next"}, required={"next"})
        if rule["next"] != "increment":
            self._response_schemas(f"{at}/next", rule["next"])
        elif not isinstance(rule.get("start"), int):
            got = repr(rule["start"]) if "start" in rule else "nothing"
            raise self._problem(f"{at}/start", got=got, wanted="a whole number", todo="Correct it.")

    def _check_parameter(self, at: str, name: str) -> None:
        if name not in self._parameters:
            wanted = f"one of {', '.join(self._parameters)}"
            raise self._problem(at, got="an unknown parameter", wanted=wanted, todo="Correct it.")

    def _check_first(self, names: Any, state: Pagination) -> None:
        for index, name in enumerate(names):
            self._check_parameter(f"/first/{index}", name)
            if name in state:
                got, wanted = f"{name}, which every request carries", "a parameter outside of `state`"
                raise self._problem(f"/first/{index}", got=got, wanted=wanted, todo="Remove it.")

    def _check_items(self, rule_set: Pagination) -> None:
        if "items" not in rule_set:
            # Empty pages can't be seen: only an end marker stops the pagination, or a response without a next cursor.
            is_counted = all(rule["next"] == "increment" for rule in rule_set["state"].values())
            as_object(rule_set, self._file, self._at, known=rule_set.keys(), required={"end"} if is_counted else set())
            return
        pointer = rule_set["items"]
        if not any(
            schema.get("type") == "array" or is_open(schema) for schema in self._response_schemas("/items", pointer)
        ):
            raise self._problem("/items", got=f"{pointer}, which is no list", wanted="a list", todo="Correct it.")

    def _check_end(self, end: Any, state: Pagination) -> None:
        as_object(end, self._file, f"{self._at}/end", known={"at", "unseen", *TESTS}, required={"at"})
        tests = [test for test in TESTS if test in end]
        if len(tests) != 1:
            got, wanted = " and ".join(tests) or "no test", f"one of {', '.join(TESTS)}"
            raise self._problem("/end", got=got, wanted=wanted, todo="Say how the marker shows the end.")
        # A marker that no sample shows is in no schema made of them, but what holds it is.
        at = end["at"].rpartition("/")[0] if end.get("unseen") else end["at"]
        if at or not end.get("unseen"):
            self._response_schemas("/end/at", at)
        if "reached_by" in end and state.get(end["reached_by"], {}).get("next") != "increment":
            got, wanted = f"{end['reached_by']!r}", "a parameter of `state` that is counted"
            raise self._problem("/end/reached_by", got=got, wanted=wanted, todo="Correct it.")

    def _response_schemas(self, at: str, pointer: Any) -> list[dict[str, Any]]:
        """Return the schemas of what `pointer` names in the operation's response; raises InputError for none."""
        schema = response_schema(self._document, self._operation, "application/json") or {}
        found = schemas_at(self._document, schema, tokens(pointer)) if str(pointer).startswith("/") else []
        if not found:
            wanted = "a JSON pointer to something that the schema of the success response has"
            raise self._problem(at, got=f"{pointer!r}", wanted=wanted, todo="Correct the pointer or the schema.")
        return found

    def _problem(self, at: str, *, got: str, wanted: str, todo: str) -> InputError:
        return InputError(self._file, self._at + at, got=got, wanted=wanted, todo=todo)
