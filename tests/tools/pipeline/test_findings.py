from typing import Any

import pytest

from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError

LIST = "/2/things/list.json"
OTHER = "/2/things/show.json"


def problem() -> InputError:
    return InputError("f.yaml", "/a", got="x", wanted="y", todo="Do it.")


@pytest.fixture
def moved(specs: Any) -> Any:
    """A downloaded definition whose one operation now has another path."""
    specs.download()
    specs.definition["paths"] = {OTHER: specs.definition["paths"][LIST]}
    return specs


def test_finding_stops_a_strict_build() -> None:
    findings = Findings()
    findings.add(problem())
    with pytest.raises(InputError, match="Do it"):
        findings.errors.check()


def test_finding_is_reported_of_a_lenient_build() -> None:
    findings = Findings(lenient=True)
    findings.add(problem())
    assert findings.lines == ["Left out: f.yaml#/a: got x; wanted y."]


def test_rest_of_the_block_is_left_out() -> None:
    findings, done = Findings(lenient=True), list[str]()
    with findings.leaving_out():
        raise problem()
        done.append("rest")
    assert (len(findings.lines), done) == (1, [])


def test_failures_of_the_tool_pass() -> None:
    with pytest.raises(ZeroDivisionError), Findings(lenient=True).leaving_out():
        raise ZeroDivisionError


def test_what_belonged_to_a_vanished_operation(moved: Any) -> None:
    assert moved.notes() == [
        "Left out: pagination.yaml#/operations/GET ~12~1things~1list.json: got GET /2/things/list.json, which the "
        "definition lacks; wanted METHOD and path of an operation.",
        "Left out: samples/things_list: got a sample for nothing; wanted the key of an operation.",
    ]
    made = moved.made()["paths"][OTHER]["get"]
    assert not {"x-samples", "x-pagination"} & made.keys()
    assert not (moved.output / "weibo_v2").exists()


def test_unmatched_action_is_reported(specs: Any) -> None:
    specs.download()
    specs.overlay({"target": "$.none", "remove": True}, {"target": "$.info", "update": {"title": "Other"}})
    (line,) = specs.notes()
    assert line.startswith("Left out: overlays/10-test.yaml#/actions/0/target: got $.none, which matches nothing;")
    assert specs.made()["info"]["title"] == "Other"


def test_optional_action_may_match_nothing(specs: Any) -> None:
    specs.overlay({"target": "$.none", "remove": True, "x-optional": True})
    assert specs.notes() == []


def test_sample_that_no_longer_fits(specs: Any) -> None:
    specs.download()
    specs.page["properties"]["things"]["items"] = {"type": "integer"}
    (line,) = specs.notes()
    assert line.startswith("Left out: samples/things_list/page.json#/things/0: got 'one' is not of type 'integer'; ")
    assert "x-samples" not in specs.made()["paths"][LIST]["get"]


def test_unused_tag_and_component(specs: Any) -> None:
    specs.download()
    specs.definition["tags"].append({"name": "Odd"})
    specs.definition["components"]["schemas"]["Lonely"] = {"type": "object"}
    assert specs.notes() == [
        "Left out: openapi.yaml#/tags/1: got the tag Odd, which no operation has; wanted a tag in use."
    ]
    made = specs.made()
    assert [tag["name"] for tag in made["tags"]] == ["things"]
    assert "Lonely" in made["components"]["schemas"]


def test_all_errors_of_a_build_are_reported(specs: Any) -> None:
    specs.errors["codes"]["1"]["retry"] = "sometimes"
    specs.pagination["operations"]["GET /2/gone.json"] = specs.pagination["operations"]["GET /2/things/list.json"]
    specs.index[0]["file"] = "gone.json"
    places = [line.partition("#")[0] for line in specs.rejection().splitlines()]
    assert places == ["pagination.yaml", "samples/things_list/index.yaml", "errors.yaml"]
