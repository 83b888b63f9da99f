"""The definitions published on four dates, counted here once more by plain loops that share no code with the tool."""

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from tests.reference.published import DAYS, published
from tools.diff.changes.change import Change
from tools.diff.compare import changes

TRANSITIONS = [*pairwise(DAYS), (DAYS[0], DAYS[-1]), (DAYS[-1], DAYS[0])]
FORM = "application/x-www-form-urlencoded"


def operations(document: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return method and operation by path; in these definitions a path has one method."""
    assert all(len(item) == 1 for item in document["paths"].values())
    return {path: next(iter(item.items())) for path, item in document["paths"].items()}


def parameters(node: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return what is known of each parameter by name; no name stands in two places here."""
    found = {
        one["name"]: {**one["schema"], "in": one["in"], "required": one["required"]}
        for one in node.get("parameters", [])
    }
    if "requestBody" in node:
        schema = node["requestBody"]["content"][FORM]["schema"]
        for name, field in schema["properties"].items():
            found[name] = {**field, "in": "form", "required": name in schema["required"]}
    return found


def counted(old: dict[str, Any], new: dict[str, Any]) -> Counter[str]:
    """Count the changes of operations and parameters by rule."""
    before, after = operations(old), operations(new)
    found: Counter[str] = Counter()
    found["operation-added"] = len(after.keys() - before.keys())
    found["operation-removed"] = len(before.keys() - after.keys())
    for path in before.keys() & after.keys():
        (method, node), (other_method, other) = before[path], after[path]
        found["method-changed"] += method != other_method
        found["operation-deprecated"] += bool(other.get("deprecated")) > bool(node.get("deprecated"))
        found["operation-undeprecated"] += bool(other.get("deprecated")) < bool(node.get("deprecated"))
        found["operation-hidden"] += bool(other.get("x-docs-hidden")) > bool(node.get("x-docs-hidden"))
        found["operation-unhidden"] += bool(other.get("x-docs-hidden")) < bool(node.get("x-docs-hidden"))
        found["operation-id-changed"] += node["operationId"] != other["operationId"]
        found["title-changed"] += node["summary"] != other["summary"]
        found["tags-changed"] += node["tags"] != other["tags"]
        found += counted_parameters(parameters(node), parameters(other))
    return +found


def counted_parameters(old: dict[str, Any], new: dict[str, Any]) -> Counter[str]:
    found: Counter[str] = Counter()
    found["parameter-removed"] = len(old.keys() - new.keys())
    for name in new.keys() - old.keys():
        found["parameter-added-required" if new[name]["required"] else "parameter-added"] += 1
    for name in old.keys() & new.keys():
        before, after = old[name], new[name]
        found["parameter-place-changed"] += before["in"] != after["in"]
        found["parameter-required"] += after["required"] > before["required"]
        found["parameter-optional"] += after["required"] < before["required"]
        same_type = before["type"] == after["type"]
        found["parameter-type-changed"] += not same_type
        found["parameter-format-changed"] += same_type and before.get("format") != after.get("format")
        found["parameter-default-changed"] += str(before.get("default")) != str(after.get("default"))  # as sent
        assert ("enum" in before) == ("enum" in after)
        found["parameter-enum-values-removed"] += bool(set(before.get("enum", ())) - set(after.get("enum", ())))
        found["parameter-enum-values-added"] += bool(set(after.get("enum", ())) - set(before.get("enum", ())))
    return found


def of_operations(found: list[Change]) -> list[Change]:
    return [
        change for change in found if change.rule.id.startswith(("operation-", "method-", "title-", "tags-", "par"))
    ]


@pytest.mark.parametrize(("old", "new"), TRANSITIONS)
def test_counts_by_rule_agree(old: str, new: str) -> None:
    before, after = published(old), published(new)
    found = of_operations(changes(before, after))
    assert Counter(change.rule.id for change in found) == counted(before, after)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            *DAYS[0:2],
            {
                "operation-removed": 10,
                "parameter-removed": 32,
                "parameter-enum-values-removed": 4,
                "parameter-place-changed": 2,
                "method-changed": 1,
            },
        ),
        (*DAYS[1:3], {"operation-removed": 47, "parameter-enum-values-removed": 1}),
        (*DAYS[2:4], {"parameter-removed": 7, "parameter-added-required": 1}),
    ],
)
def test_breaking_changes_of_calls(old: str, new: str, expected: dict[str, int]) -> None:
    found = of_operations(changes(published(old), published(new)))
    assert Counter(change.rule.id for change in found if change.level == "breaking") == expected


def test_get_that_became_post() -> None:
    found = changes(published(DAYS[0]), published(DAYS[1]))
    path = "/api/weixin/get-article-comment/v1"
    assert [(str(change.level), change.text()) for change in found if change.path == path][:3] == [
        ("breaking", "method GET → POST"),
        ("breaking", "form parameter articleUrl: moved from query to form"),
        ("breaking", "form parameter token: moved from query to form"),
    ]


def test_vanished_47_were_hidden() -> None:
    found = changes(published("2026-07-12"), published("2026-07-23"))
    removed = [change for change in found if change.rule.id == "operation-removed"]
    assert len(removed) == 47
    assert all("hidden" in change.detail for change in removed)


def test_shared_response_is_reported_once() -> None:
    found = changes(published("2026-07-12"), published("2026-07-23"))
    texts = [change.text() for change in found if change.path == "components/schemas/Result"]
    assert texts[:2] == ["field code: type string → integer", "field data: type object → any"]
    assert len(texts) == 9


@pytest.mark.parametrize("day", DAYS)
def test_definition_equals_itself(day: str) -> None:
    assert changes(published(day), published(day)) == []
