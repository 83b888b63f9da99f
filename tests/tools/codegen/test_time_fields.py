from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.codegen.models.time_fields import time_name
from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]
Make = Callable[[], Path]
WEIBO = {"type": "string", "x-time": "weibo"}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("created_at", "created_at_time"),
        ("reset_time", "reset_at"),
        ("create_at", "create_at_time"),
        ("time", "time_time"),
    ],
)
def test_names_of_second_fields(name: str, read: str) -> None:
    assert time_name(name) == read


def test_time_has_second_field(item: Document, make: Make) -> None:
    item["properties"] = {"created_at": WEIBO}
    source = (make() / "models/item.py").read_text()
    assert '    created_at: str = field("created_at", "str")\n' in source
    assert '    created_at_time: datetime = time_field("created_at", "weibo")\n' in source
    assert "        created_at_time: `created_at` as a datetime with its zone.\n" in source


def test_null_stays_allowed(item: Document, make: Make) -> None:
    item["properties"] = {"at": {"type": "integer", "nullable": True, "x-time": "unix"}}
    source = (make() / "models/item.py").read_text()
    assert '    at_time: datetime | None = time_field("at", "unix", null=True)\n' in source


def test_composed_models_have_times(document: Document, item: Document, make: Make) -> None:
    document["components"]["schemas"]["base_item"] = {"type": "object", "properties": {"a_time": WEIBO}}
    item.clear()
    item["allOf"] = [
        {"$ref": "#/components/schemas/base_item"},
        {"type": "object", "properties": {"b_time": {"type": "string", "x-time": "local"}}},
    ]
    source = (make() / "models/item.py").read_text()
    assert '    a_at: datetime = time_field("a_time", "weibo")\n' in source
    assert '    b_at: datetime = time_field("b_time", "local")\n' in source


def test_name_that_is_taken_is_rejected(item: Document, make: Make) -> None:
    item["properties"] = {"created_at": WEIBO, "created_at_time": {"type": "string"}}
    with pytest.raises(InputError, match="fields named created_at_time"):
        make()


def test_models_without_times_import_none(make: Make) -> None:
    source = (make() / "models/item.py").read_text()
    assert "datetime" not in source
    assert "time_field" not in source
