from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]
Make = Callable[[], Path]


@pytest.fixture
def rule(operation: Document, item: Document) -> Document:
    """The operation pages through a list of texts by `page`."""
    operation["parameters"] = [{"name": "page", "in": "query", "schema": {"type": "integer"}}]
    item["properties"] = {"names": {"type": "array", "items": {"type": "string"}}, "next": {"type": "integer"}}
    rule = {"state": {"page": {"start": 1, "next": "increment"}}, "items": "/names", "max_pages": 10}
    operation["x-pagination"] = rule
    return rule


def namespace(folder: Path) -> str:
    """Return the source of the namespace without line breaks and indents, which are the formatter's."""
    text = " ".join((folder / "api/items.py").read_text().split())
    return text.replace("( ", "(").replace(" )", ")")


def test_iterator_yields_items(rule: Document, make: Make) -> None:
    source = namespace(make())
    signature = "self, *, page: int | None = None, max_pages: int | None = 10, resume: State | None = None"
    assert f"def pages_show({signature}) -> _Pages[Item]:" in source
    assert f"def iter_show({signature}) -> _Items[str]:" in source
    assert f"def iter_show({signature}) -> _AsyncItems[str]:" in source
    assert 'Pagination(start={"page": 1}, next={"page": "increment"}, items=("names",))' in source


def test_cost_is_reported(rule: Document, make: Make) -> None:
    assert "Every page is charged." in namespace(make())


def test_free_pages_have_no_limit(rule: Document, make: Make) -> None:
    rule["max_pages"] = None
    source = namespace(make())
    assert "max_pages: int | None = None" in source
    assert "Every page is charged" not in source


def test_end_mark_is_handed_on(rule: Document, make: Make) -> None:
    rule["end"] = {"at": "/next", "equals": 0}
    assert 'end=("equals", ("next",), 0)' in namespace(make())


def test_counting_mark_names_the_argument(rule: Document, operation: Document, make: Make) -> None:
    operation["parameters"][0]["name"] = "pageNumber"
    rule |= {
        "state": {"pageNumber": {"start": 1, "next": "increment"}},
        "end": {"at": "/next", "reached_by": "pageNumber"},
    }
    assert 'end=("reached_by", ("next",), "page_number")' in namespace(make())


@pytest.mark.parametrize(
    ("limit", "following", "goes_on"), [(10, "/next", 0), (None, "/next", 1), (None, "increment", 0)]
)
def test_only_free_cursors_pass_empty_pages(
    rule: Document, make: Make, limit: int | None, following: str, goes_on: int
) -> None:
    rule |= {
        "max_pages": limit,
        "state": {"page": {"start": 1, "next": following}},
        "end": {"at": "/next", "equals": 0},
    }
    assert namespace(make()).count("past_empty=True") == goes_on


def test_parameters_of_first_request_travel_with_position(rule: Document, operation: Document, make: Make) -> None:
    operation["parameters"].append({"name": "since", "in": "query", "schema": {"type": "string"}})
    rule["first"] = ["since"]
    source = namespace(make())
    assert 'once=("since",)' in source


def test_required_parameter_of_first_request_is_rejected(rule: Document, operation: Document, make: Make) -> None:
    operation["parameters"].append({"name": "id", "in": "query", "required": True, "schema": {"type": "string"}})
    rule["first"] = ["id"]
    with pytest.raises(InputError, match="got id on the first request only; wanted parameters that may be left out"):
        make()


def test_unknown_list_has_pages_only(rule: Document, make: Make) -> None:
    del rule["items"]
    source = namespace(make())
    assert "def pages_show(" in source
    assert "def iter_show(" not in source


@pytest.mark.parametrize(
    "names",
    [
        {"description": "Anything."},
        {"type": "object"},
        {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
        {"type": "object", "additionalProperties": {"type": "array", "items": {}}},
    ],
)
def test_untyped_list_yields_anything(rule: Document, item: Document, make: Make, names: Document) -> None:
    item["properties"]["names"] = names
    rule["items"] = "/names" if "oneOf" in names else "/names/all"
    source = namespace(make())
    assert "-> _Items[Any]:" in source
    assert "return _Items(_pages, None, _SHOW_PAGINATION)" in source


def test_unknown_position_is_rejected(rule: Document, make: Make) -> None:
    rule["state"]["cursor"] = rule["state"].pop("page")
    with pytest.raises(InputError, match="/paths/~1items/get/x-pagination: got the cursor in cursor"):
        make()


@pytest.mark.parametrize("pointer", ["/absent", "/next"])
def test_wrong_list_is_rejected(rule: Document, make: Make, pointer: str) -> None:
    rule["items"] = pointer
    with pytest.raises(InputError, match=f"items at {pointer}"):
        make()


def test_null_list_has_no_items(rule: Document, item: Document, make: Make) -> None:
    item["properties"]["names"]["nullable"] = True
    source = namespace(make())
    assert "-> _Items[str]:" in source
    assert "lambda page: page.names if page.names is not None else []" in source


@pytest.mark.parametrize("name", ["max_pages", "resume"])
def test_parameter_gives_way_to_argument_of_paging(rule: Document, operation: Document, make: Make, name: str) -> None:
    operation["parameters"].append({"name": name, "in": "query", "schema": {"type": "integer"}})
    source = namespace(make())
    compile(source, "items", "exec")
    assert f"{name}_query: int | None = None" in source
    assert rule
