import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.codegen.methods.arguments import Argument
from tools.codegen.methods.requirements import requires

Document = dict[str, Any]
Make = Callable[[], Path]

KEYS = {"userId": "user_id", "name": "name", "page": "page", "type": "type_"}
ARGUMENTS = [Argument(name, "str", required=False, key=key, meaning="", type="str") for key, name in KEYS.items()]


@pytest.mark.parametrize(
    ("rule", "docs"),
    [
        ({"at_least_one": ["userId", "name", "page"]}, "Give at least one of `user_id`, `name` and `page`."),
        ({"exactly_one": ["userId", "name"]}, "Give exactly one of `user_id` and `name`."),
        ({"at_most_one": ["userId", "name"]}, "Give at most one of `user_id` and `name`."),
        ({"together": ["userId", "name"]}, "Give `user_id` and `name` together, or none of them."),
        ({"needed": ["userId"], "when": {"page": {"above": 1}}}, "Give `user_id` when `page` is above 1."),
        ({"needed": ["userId"], "when": {"type": {"equals": "a"}}}, "Give `user_id` when `type_` is a."),
        ({"needed": ["userId"], "when": {"type": {"given": True}}}, "Give `user_id` when `type_` is given."),
        ({"needed": ["userId"], "when": {"type": {"given": False}}}, "Give `user_id` when `type_` is not given."),
    ],
)
def test_requirements_are_reported(rule: Document, docs: str) -> None:
    found = requires({"x-requires": [rule]}, ARGUMENTS)
    assert found is not None
    assert found.docs == docs


def test_rules_name_arguments() -> None:
    rules = [{"needed": ["userId"], "when": {"type": {"given": True}}}, {"at_most_one": ["userId", "page"]}]
    found = requires({"x-requires": rules}, ARGUMENTS)
    assert found is not None
    assert [rule.names for rule in found.rules] == [("user_id",), ("user_id", "page")]
    assert [rule.when and rule.when.name for rule in found.rules] == ["type_", None]
    assert requires({}, ARGUMENTS) is None


def test_argument_of_alias_counts(document: Document, operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": "uid", "in": "query", "schema": {"type": "string"}}]
    operation["x-requires"] = [{"at_least_one": ["id", "uid"]}]
    own = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    alias = {"operationId": "items_show_by_id", "x-alias-of": "/items", "parameters": own}
    document["paths"]["/items/{id}"] = {"get": json.loads(json.dumps(operation)) | alias}
    source = " ".join((make() / "api/items.py").read_text().split())
    assert 'requires=(Requirement(mode="at_least_one", names=("id", "uid"),' in source.replace("( ", "(")


def test_secrets_are_not_asked_for() -> None:
    when = {"type": {"equals": "a"}}
    rules = [{"needed": ["secret", "userId"], "when": when}, {"needed": ["secret"], "when": when}]
    found = requires({"x-requires": rules}, ARGUMENTS)
    assert found is not None
    assert found.docs == "Give `user_id` when `type_` is a."
    assert requires({"x-requires": rules[1:]}, ARGUMENTS) is None
