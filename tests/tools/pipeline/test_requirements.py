import copy
from typing import Any

import pytest

AT = "openapi.yaml#/paths/~12~1things~1list.json/get/x-requires"
PLACE = {"page": {"start": 1, "next": "increment"}}


@pytest.fixture(autouse=True)
def three_parameters(specs: Any) -> None:
    text = {"type": "string"}
    specs.operation["parameters"] += [{"name": name, "in": "query", "schema": text} for name in ("uid", "name")]


RULES: list[Any] = [
    *({mode: ["uid", "name"]} for mode in ("at_least_one", "exactly_one", "at_most_one", "together")),
    *({"needed": ["uid"], "when": {"page": test}} for test in ({"above": 1}, {"equals": 2}, {"given": False})),
]


@pytest.mark.parametrize("rule", RULES)
def test_requirements_are_kept(specs: Any, rule: Any) -> None:
    specs.operation["x-requires"] = [rule]
    assert specs.made()["paths"]["/2/things/list.json"]["get"]["x-requires"] == [rule]


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ([], ": got a list; wanted a list of requirements."),
        ({"needed": ["uid"]}, ": got an object; wanted a list of requirements."),
        (["uid"], "/0: got text; wanted an object."),
        ([{"some": ["uid"]}], "/0/some: got an unknown key; wanted one of at_least_one, at_most_one,"),
        ([{}], "/0: got nothing; wanted one of at_least_one, exactly_one, at_most_one, together, or `needed` with"),
        ([{"needed": ["uid"]}], "/0: got needed; wanted one of"),
        ([{"together": ["uid", "name"], "when": {}}], "/0: got together and when; wanted one of"),
        ([{"together": ["uid"]}], "/0/together: got a list; wanted a list of at least 2 of its parameters."),
        ([{"together": ["uid", "who"]}], "/0/together/1: got 'who'; wanted one of page, uid, name."),
        ([{"together": ["uid", "uid"]}], "/0/together/1: got uid a second time; wanted it once."),
        ([{"needed": ["uid"], "when": {}}], "/0/when: got an object; wanted one parameter and a test."),
        ([{"needed": ["uid"], "when": {"who": {}}}], "/0/when/who: got 'who'; wanted one of"),
        ([{"needed": ["uid"], "when": {"page": {}}}], "/0/when/page: got {}; wanted `given: true`,"),
        ([{"needed": ["uid"], "when": {"page": {"above": True}}}], "/0/when/page: got {'above': True}; wanted"),
        ([{"needed": ["uid"], "when": {"page": {"below": 1}}}], "/0/when/page/below: got an unknown key; wanted"),
    ],
)
def test_wrong_requirements_are_rejected(specs: Any, rules: Any, message: str) -> None:
    specs.operation["x-requires"] = rules
    assert specs.rejection().startswith(f"{AT}{message}")


def test_other_spellings_have_a_say(specs: Any) -> None:
    specs.operation["x-requires"] = [{"at_least_one": ["id", "uid"]}]
    own = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    alias = copy.deepcopy(specs.operation) | {"x-alias-of": "/2/things/list.json", "parameters": own}
    specs.definition["paths"]["/2/things/list/{id}.json"] = {"get": alias | {"operationId": "other"}}
    assert "x-requires" in specs.made()["paths"]["/2/things/list/{id}.json"]["get"]


def test_unfit_requirement_of_download_is_reported(specs: Any) -> None:
    specs.downloaded = True
    specs.operation["x-requires"] = [{"together": ["uid", "who"]}, {"together": ["uid", "name"]}]
    assert specs.made()["paths"]["/2/things/list.json"]["get"]["x-requires"] == [{"together": ["uid", "name"]}]
