"""Reads `identities.yaml`, which parameter names what of a response, and checks it against the document."""

from pathlib import Path
from typing import Any

from tools.pipeline.document.operations import Operation, operations, parameter_schemas, response_schema, schemas_at
from tools.pipeline.document.pointers import escape, tokens
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read

CALLER = "caller"
"""Stands among the parameters for who makes the request."""

EACH, ONE_PER_VALUE = "*", "+"
"""Steps of a pointer: to every item of a list, and to items of which there is one for each value."""

Identities = dict[str, list[str]]


def read_identities(
    file: Path, document: dict[str, Any], by_title: dict[str, Operation], findings: Findings
) -> dict[str, Identities]:
    """Return the identities of each operation by its title: parameter → pointers to where its value appears.

    `by_title` are the operations of `document`. There need not be such a file. Raises InputError; entries that don't
    fit the document are added to `findings`.
    """
    listed = read(file) if file.exists() else {}
    found = {}
    for title, parameters in listed.items():
        with findings.leaving_out():
            at = f"/{escape(title)}"
            if title not in by_title:
                wanted = "METHOD and path of an operation"
                raise InputError(
                    file, at, got=f"{title}, which the definition lacks", wanted=wanted, todo="Correct it."
                )
            found[title] = _checked(file, at, parameters, document, by_title[title])
    return found


def _checked(file: Path, at: str, listed: Any, document: dict[str, Any], operation: Operation) -> Identities:
    spellings = [each for each in operations(document) if each.alias_of == (operation.method, operation.path)]
    known = {CALLER, *(name for each in spellings for name in parameter_schemas(document, each))}
    pointers = {
        name: [value] if isinstance(value, str) else value or []
        for name, value in as_object(listed, file, at, known=known).items()
    }
    schema = response_schema(document, operation, "application/json") or {}
    for name, each in ((name, each) for name, values in pointers.items() for each in values):
        steps = ["-1" if step in {EACH, ONE_PER_VALUE} else step for step in tokens(each)]
        if not schemas_at(document, schema, steps):
            got, wanted = f"{each}, which leads to nothing", "a pointer to a field of the response"
            raise InputError(file, f"{at}/{escape(name)}", got=got, wanted=wanted, todo="Correct it.")
    return pointers
