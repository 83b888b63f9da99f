"""Checks `x-requires`, which parameters an operation wants together, against the parameters that it has."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.pipeline.document.extensions import REQUIRES
from tools.pipeline.document.operations import Operation, operations, parameter_schemas
from tools.pipeline.document.pointers import pointer
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, json_type

GROUPS = ("at_least_one", "exactly_one", "at_most_one", "together")
NEEDED = "needed"
TESTS: dict[str, set[type]] = {"given": {bool}, "above": {int}, "equals": {str, int, bool}}
"""What a condition can ask of a parameter, and the types of what is asked."""


def check_requirements(document: dict[str, Any], file: Path, findings: Findings) -> None:
    """Check the requirements of all operations of `document`; `file` is named in errors.

    One that does not fit its operation is added to `findings` and taken out.
    """
    for operation in operations(document):
        if REQUIRES in operation.node:
            known = _known(document, operation)
            kept = list(_kept(operation.node[REQUIRES], _Check(file, f"{operation.at}/{REQUIRES}", known), findings))
            operation.node[REQUIRES] = kept


def _kept(listed: Any, check: "_Check", findings: Findings) -> Iterator[Any]:
    if not isinstance(listed, list) or not listed:
        raise check.problem(
            "", got=json_type(listed), wanted="a list of requirements", todo="Write some, or no such key."
        )
    for index, rule in enumerate(listed):
        with findings.leaving_out():
            check.rule(rule, pointer([index]))
            yield rule


def _known(document: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """Return the parameters of an operation, and of the other spellings of it: the method has them all."""
    found: dict[str, Any] = {}
    for each in operations(document):
        found |= parameter_schemas(document, each) if each.alias_of == operation.alias_of else {}
    return found


class _Check:
    """Checks the requirements that stand at the pointer `at` of `file`; `known` are the parameters by name."""

    def __init__(self, file: Path, at: str, known: dict[str, Any]) -> None:
        self._file = file
        self._at = at
        self._known = known

    def rule(self, rule: Any, at: str) -> None:
        as_object(rule, self._file, self._at + at, known={*GROUPS, NEEDED, "when"})
        modes = [key for key in rule if key != "when"]
        if len(modes) != 1 or ("when" in rule) != (modes == [NEEDED]):
            wanted = f"one of {', '.join(GROUPS)}, or `{NEEDED}` with `when`"
            raise self.problem(at, got=" and ".join(rule) or "nothing", wanted=wanted, todo="Choose one of them.")
        (mode,) = modes
        self._names(rule[mode], 1 if mode == NEEDED else 2, f"{at}/{mode}")
        if mode == NEEDED:
            self._condition(rule["when"], f"{at}/when")

    def problem(self, at: str, *, got: str, wanted: str, todo: str) -> InputError:
        return InputError(self._file, self._at + at, got=got, wanted=wanted, todo=todo)

    def _names(self, names: Any, least: int, at: str) -> None:
        if not isinstance(names, list) or len(names) < least:
            wanted = f"a list of at least {least} of its parameters"
            raise self.problem(at, got=json_type(names), wanted=wanted, todo="Name them.")
        for index, name in enumerate(names):
            self._name(name, at + pointer([index]))
            if name in names[:index]:
                got = f"{name} a second time"
                raise self.problem(at + pointer([index]), got=got, wanted="it once", todo="Remove one of the two.")

    def _name(self, name: Any, at: str) -> None:
        if name not in self._known:
            raise self.problem(at, got=f"{name!r}", wanted=f"one of {', '.join(self._known)}", todo="Correct it.")

    def _condition(self, when: Any, at: str) -> None:
        if not isinstance(when, dict) or len(when) != 1:
            raise self.problem(at, got=json_type(when), wanted="one parameter and a test", todo="Name one parameter.")
        ((name, test),) = when.items()
        place = at + pointer([name])
        self._name(name, place)
        as_object(test, self._file, self._at + place, known=set(TESTS))
        if [type(value) in TESTS[key] for key, value in test.items()] != [True]:
            wanted = "`given: true`, `given: false`, `above:` a whole number or `equals:` a value"
            raise self.problem(place, got=f"{test}", wanted=wanted, todo="Ask one of these.")
