import json
from typing import Any

import pytest

from tests.tools.pipeline.conftest import Specs
from tools.pipeline.files.input_error import InputError


def test_report_counts_every_step(specs: Any) -> None:
    line = "weibo_v2: 1 operation published, 1 effective, 1 with samples (1 authored), 0 aliases"
    assert specs.build() == [line]


def test_document_gets_extensions(specs: Any) -> None:
    document = specs.made()
    operation = document["paths"]["/2/things/list.json"]["get"]
    assert document["openapi"] == "3.0.3"
    assert document["x-errors"] == specs.errors
    state = {"page": {"start": 1, "next": "increment", "type": "integer"}}
    entry = specs.pagination["operations"]["GET /2/things/list.json"]
    assert operation["x-pagination"] == entry | {"state": state, "max_pages": 3}
    assert operation["x-samples"] == [
        {
            "case": "page",
            "file": "weibo_v2/samples/things_list/page.json",
            "media_type": "application/json",
            "origin": "authored",
        }
    ]


def test_samples_are_copied_bytewise(specs: Any) -> None:
    text = '{ "things": [],\r\n "next":  1 }'
    (specs.api / "samples/things_list/page.json").write_bytes(text.encode())
    specs.build()
    assert (specs.output / "weibo_v2/samples/things_list/page.json").read_bytes() == text.encode()


def test_output_is_the_same_twice(specs: Any) -> None:
    specs.build()
    first = {path: path.read_bytes() for path in specs.output.rglob("*.json")}
    specs.build()
    assert {path: path.read_bytes() for path in specs.output.rglob("*.json")} == first
    assert first[specs.output / "weibo_v2.json"].endswith(b"\n}\n")


def test_text_stays_readable(specs: Any) -> None:
    specs.definition["info"]["title"] = "微博"
    specs.build()
    assert "微博" in (specs.output / "weibo_v2.json").read_text(encoding="utf-8")


def test_old_files_are_gone(specs: Any) -> None:
    (specs.output / "tsina_v1").mkdir(parents=True)
    specs.build()
    assert sorted(path.name for path in specs.output.iterdir()) == ["weibo_v2", "weibo_v2.json"]


def test_nothing_beside_output_stays(specs: Any) -> None:
    specs.build()
    specs.build()
    assert sorted(path.name for path in specs.folder.iterdir()) == ["out", "specs"]


def test_failure_leaves_output_untouched(specs: Any) -> None:
    specs.build()
    before = (specs.output / "weibo_v2.json").read_bytes()
    specs.definition["info"]["title"] = "Other"
    specs.errors["codes"]["1"]["retry"] = "often"
    with pytest.raises(InputError):
        specs.build()
    assert (specs.output / "weibo_v2.json").read_bytes() == before


def test_failure_of_second_writes_nothing(specs: Any) -> None:
    broken = specs.folder / "specs" / "tsina_v1"
    broken.mkdir()
    assert specs.rejection().startswith("specs/tsina_v1: got 0 definitions; wanted either")


def test_foreign_output_is_rejected(specs: Any) -> None:
    specs.output.mkdir()
    (specs.output / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(InputError, match=r"got a folder with thesis\.txt in it"):
        specs.build()
    assert (specs.output / "thesis.txt").exists()


def test_unknown_folder_is_rejected(specs: Any) -> None:
    (specs.folder / "specs" / "twitter").mkdir()
    assert "got the folder twitter; wanted some of justone, weibo_v2, tsina_v1" in specs.rejection()


def test_two_definitions_are_rejected(specs: Any) -> None:
    specs.write("openapi.json", {})
    assert "got 2 definitions; wanted either openapi.json or openapi.yaml" in specs.rejection()


def test_census_finds_lost_operation(specs: Any) -> None:
    specs.pagination["operations"] = {}
    specs.definition["paths"]["/2/things/show.json"] = json.loads(
        json.dumps(specs.definition["paths"]["/2/things/list.json"])
    )
    specs.definition["paths"]["/2/things/show.json"]["get"]["operationId"] = "other"
    specs.overlay({"target": "$.paths['/2/things/show.json']", "remove": True})
    assert "openapi.yaml: got 1 effective operations; wanted the 2 published" in specs.rejection()


def test_aliases_are_not_counted(specs: Any) -> None:
    alias = {**specs.operation, "x-alias-of": "/2/things/list.json", "operationId": "other"}
    specs.definition["paths"]["/2/things/all.json"] = {"get": alias}
    assert specs.build()[0].endswith("1 operation published, 1 effective, 1 with samples (1 authored), 1 alias")


@pytest.mark.parametrize("name", ["overlays/10-late.yml", "schemas/unused.yaml", "notes.txt"])
def test_file_that_nothing_reads_is_rejected(specs: Specs, name: str) -> None:
    file = specs.api / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{}")

    assert specs.rejection().startswith(f"{name}: got a file that nothing reads")


@pytest.mark.parametrize("name", ["examples/a.json", "examples/synthetic/a.json", "examples/source.toml"])
def test_downloaded_examples_change_nothing(specs: Specs, name: str) -> None:
    specs.build()
    before = {path: path.read_bytes() for path in specs.output.rglob("*.json")}
    specs.write(name, "{}")

    specs.build()

    assert {path: path.read_bytes() for path in specs.output.rglob("*.json")} == before
