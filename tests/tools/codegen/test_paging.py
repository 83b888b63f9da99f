from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.problems import InputError

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
    text = " ".join((folder / "api/items/__init__.py").read_text().split())
    return text.replace("( ", "(").replace(" )", ")")


def test_iterator_yields_entries(rule: Document, make: Make) -> None:
    source = namespace(make())
    signature = "self, *, page: int | Unset = UNSET, max_pages: int | None = 10"
    assert f"def iter_show({signature}) -> Iterator[str]:" in source
    assert 'Paging(start={"page": 1}, next={"page": "increment"}, items=("names",))' in source


def test_cost_is_told(rule: Document, make: Make) -> None:
    assert "Every page is charged." in namespace(make())


def test_free_pages_have_no_limit(rule: Document, make: Make) -> None:
    rule["max_pages"] = None
    source = namespace(make())
    assert "max_pages: int | None = None" in source
    assert "charged" not in source


def test_end_mark_is_handed_on(rule: Document, make: Make) -> None:
    rule["end"] = {"at": "/next", "equals": 0}
    assert 'end=(("next",), 0)' in namespace(make())


def test_unknown_position_is_refused(rule: Document, make: Make) -> None:
    rule["state"]["cursor"] = rule["state"].pop("page")
    with pytest.raises(InputError, match="/paths/~1items/get/x-pagination: got the position in cursor"):
        make()


@pytest.mark.parametrize("pointer", ["/absent", "/next"])
def test_wrong_list_is_refused(rule: Document, make: Make, pointer: str) -> None:
    rule["items"] = pointer
    with pytest.raises(InputError, match=f"entries at {pointer}"):
        make()


def test_nullable_list_is_refused(rule: Document, item: Document, make: Make) -> None:
    item["properties"]["names"]["nullable"] = True
    with pytest.raises(InputError, match="a field that is never null at every step"):
        make()
