"""Example arguments fit their schemas, in every operation there is."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import validate

from tools.codegen.methods.examples import example_arguments, schemas
from tools.pipeline.document.operations import operations

SPECS = Path(__file__).parents[3] / "generated" / "weibokit" / "specs"

Document = dict[str, Any]


@pytest.mark.parametrize("file", sorted(SPECS.glob("*.json")), ids=lambda file: file.stem)
def test_examples_fit_their_schemas(file: Path) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    for operation in operations(document):
        known = schemas(document, operation)
        for name, value in example_arguments(document, operation).items():
            validate({**known[name], "components": document["components"]}, value)


@pytest.mark.parametrize(
    ("rule", "given"),
    [
        ({"at_least_one": ["b", "c"]}, {"a", "b"}),
        ({"exactly_one": ["a", "c"]}, {"a"}),
        ({"at_most_one": ["a", "c"]}, {"a"}),
        ({"together": ["a", "c"]}, {"a", "c"}),
        ({"needed": ["b"], "when": {"a": {"given": True}}}, {"a", "b"}),
        ({"needed": ["b"], "when": {"a": {"equals": "other"}}}, {"a"}),
        ({"needed": ["b"], "when": {"c": {"above": 1}}}, {"a"}),
    ],
)
def test_fewest_arguments_go_together(operation: Document, document: Document, rule: Document, given: set[str]) -> None:
    operation["parameters"] = [
        {"name": name, "in": "query", "required": name == "a", "schema": {"type": "string"}} for name in "abc"
    ]
    operation["x-requires"] = [rule]
    (found,) = operations(document)
    assert example_arguments(document, found).keys() == given
