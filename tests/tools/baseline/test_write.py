"""From a published definition and words to the files of the baseline."""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.baseline.write import write_baseline
from tools.cli import main
from tools.pipeline.files.input_error import InputError

Write = Callable[[], tuple[Path, Path]]
DAY = dt.date(2026, 8, 21)
FORM = "application/x-www-form-urlencoded"


def composed(write: Write) -> dict[str, Any]:
    definition, folder = write()
    write_baseline(definition, folder, DAY)
    document: dict[str, Any] = json.loads((folder / "openapi.json").read_text(encoding="utf-8"))
    return document


def test_facts_are_kept(write: Write) -> None:
    node = composed(write)["paths"]["/api/shop/find/v1"]["get"]
    assert (node["deprecated"], node["x-endpoint-family"]) == (True, "shop_find")
    parameter = node["parameters"][0]
    assert (parameter["in"], parameter["required"]) == ("query", True)
    assert parameter["schema"] == {"type": "string", "enum": ["S", "L"], "default": "M"}


def test_nothing_of_their_prose_is_kept(write: Write) -> None:
    text = json.dumps(composed(write))
    assert not re.search(r"Their|OpenAPI definition|x-order|x-highlights|x-platform|example", text)


def test_texts_are_ours(write: Write) -> None:
    document = composed(write)
    find = document["paths"]["/api/shop/find/v1"]["get"]
    form = document["paths"]["/api/shop/order/v1"]["post"]["requestBody"]["content"][FORM]["schema"]
    assert document["info"] == {"title": "Shop", "description": "Ours.", "version": "v0"}
    assert (find["summary"], find["description"]) == ("Find", "Our finding.")
    assert find["parameters"][0]["description"] == "Our size."
    assert form["properties"]["size"]["description"] == "Our size of an order."
    assert document["components"]["schemas"]["R"]["properties"]["code"]["description"] == "Our code."


def test_source_and_defects_are_written(write: Write, published: dict[str, Any]) -> None:
    composed(write)
    _, folder = write()
    digest = hashlib.sha256((folder / "openapi.json").read_bytes()).hexdigest()
    source = (folder / "source.toml").read_text(encoding="utf-8")
    assert f'date = "{DAY}"' in source
    assert f'sha256 = "{digest}"' in source
    assert (folder / "known_defects.txt").read_text(encoding="utf-8") == "'M' is not one of ['S', 'L']\n"


def test_command_keeps_the_date(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    composed(write)
    definition, folder = write()
    before = (folder / "source.toml").read_bytes()
    assert main(["baseline", str(definition), "--folder", str(folder)]) == 0
    assert capsys.readouterr().out == f"{folder}: 2 operations, 1 known defect\n"
    assert (folder / "source.toml").read_bytes() == before


def test_command_rejects_wrong_dates(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["baseline", "x.json", "--date", "21.8.2026"])
    assert "wanted YYYY-MM-DD" in capsys.readouterr().err


def test_unknown_keys_are_rejected(write: Write, published: dict[str, Any]) -> None:
    published["paths"]["/api/shop/find/v1"]["get"]["x-new"] = 1
    with pytest.raises(InputError, match=r"x-new: got an unknown key; wanted a known key of the operation"):
        composed(write)


def test_definition_of_another_shape_is_rejected(write: Write, published: dict[str, Any]) -> None:
    published["info"] = "v0"
    with pytest.raises(InputError, match=r"#/info: got text"):
        composed(write)


def test_rejection_writes_nothing(write: Write, texts: dict[str, Any]) -> None:
    del texts["tags.yaml"]["Shop"]
    with pytest.raises(InputError):
        composed(write)
    assert [path.name for path in write()[1].iterdir()] == ["descriptions"]
