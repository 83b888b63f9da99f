"""A corpus in a temporary folder, taken in once and again."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.infer.infer import OVERLAY, SETTINGS, infer
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import read
from tools.runtime.archive.modes import Archive
from tools.runtime.archive.responses import ArchivedResponse

ANSWER = {"200": {"description": "x"}}
PATHS = ("/api/shop/get-user/v1", "/api/shop/get-user/v2", "/api/search/v1")
NOTHING = "platforms: {}\nsilent: [get]\nopen: {}\n"

Write = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an API without schemas."""
    for name in ("schemas", "overlays"):
        (tmp_path / "api" / name).mkdir(parents=True)
    document = {"openapi": "3.1.0", "paths": {path: {"get": {"responses": ANSWER}} for path in PATHS}}
    (tmp_path / "api" / "openapi.json").write_text(json.dumps(document), "utf-8")
    (tmp_path / "api" / SETTINGS).write_text(NOTHING, "utf-8")
    return tmp_path / "api"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write payloads into a folder of samples, replacing those that are there."""

    def samples(**payloads: Any) -> Path:
        (tmp_path / "samples").mkdir(exist_ok=True)
        for name, payload in payloads.items():
            file = tmp_path / "samples" / f"{name.replace('__', '.')}.json"
            file.write_text(json.dumps({"code": 0, "data": payload}), "utf-8")
        return tmp_path / "samples"

    return samples


def schemas(folder: Path, platform: str = "shop") -> dict[str, Any]:
    found: dict[str, Any] = read(folder / "schemas" / f"{platform}.yaml")["components"]["schemas"]
    return found


def test_samples_make_schemas_and_overlay(folder: Path, write: Write) -> None:
    report = infer(folder, write(shop_get_user_v1={"id": 1}, shop_get_user_v1__live={"id": 2, "on": None}, other=1))
    assert report == ["No operation for other.json.", "1 operation typed, 0 kept open, 2 schemas"]
    assert schemas(folder)["ShopUser"] == {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "integer", "format": "int32"}, "on": {}},
    }
    (action,) = read(folder / OVERLAY)["actions"]
    assert action["target"].startswith("$.paths['/api/shop/get-user/v1'].get.responses['200']")
    assert action["update"] == {"$ref": "schemas/shop.yaml#/components/schemas/ShopUserResult"}


def test_second_run_changes_nothing(folder: Path, write: Write) -> None:
    samples = write(
        shop_get_user_v1={"user": {"id": 1, "tags": [], "extra": {}, "at": {"2026-01-31": 1.5}, "no": None}}
    )
    infer(folder, samples)
    before = [file.read_bytes() for file in sorted(folder.rglob("*.yaml"))]
    infer(folder, samples)
    assert [file.read_bytes() for file in sorted(folder.rglob("*.yaml"))] == before


def test_second_run_only_widens(folder: Path, write: Write) -> None:
    infer(folder, write(shop_get_user_v1={"id": 1, "old": "x", "no": None}))
    infer(folder, write(shop_get_user_v1={"id": None, "new": [2**40], "no": True}))
    assert schemas(folder)["ShopUser"] == {
        "type": "object",
        "required": ["id", "no"],
        "properties": {
            "id": {"type": ["integer", "null"], "format": "int32"},
            "old": {"type": "string"},
            "no": {"type": ["boolean", "null"]},
            "new": {"type": "array", "items": {"type": "integer", "format": "int64"}},
        },
    }


def test_words_of_people_stay(folder: Path, write: Write) -> None:
    infer(folder, write(shop_get_user_v1={"who": {"id": 1}}))
    file = folder / "schemas" / "shop.yaml"
    text = (
        file.read_text("utf-8")
        .replace("ShopWho", "Person")
        .replace("{type: integer, format: int32}", "{type: integer}")
    )
    text = text.replace("Person:\n      type: object\n", "Person:\n      type: object\n      description: Who it is.\n")
    file.write_text("# Ours.\n" + text.partition("\n")[2], "utf-8")
    infer(folder, write(shop_get_user_v1={"who": {"id": 1, "name": "a"}}))
    assert schemas(folder)["Person"]["description"] == "Who it is."
    assert schemas(folder)["Person"]["properties"]["id"] == {"type": "integer"}
    assert file.read_text("utf-8").startswith("# Ours.\n")


def test_versions_of_one_shape_share_models(folder: Path, write: Write) -> None:
    infer(folder, write(shop_get_user_v1={"id": 1, "name": "a"}, shop_get_user_v2={"id": 2, "name": "b"}))
    assert list(schemas(folder)) == ["ShopUserResult", "ShopUser"]


def test_versions_of_other_shapes_keep_theirs(folder: Path, write: Write) -> None:
    infer(folder, write(shop_get_user_v1={"id": 1, "name": "a"}, shop_get_user_v2={"users": [{"on": True}]}))
    assert list(schemas(folder)) == ["ShopUserResult", "ShopUserV2Result", "ShopUserData", "ShopUserPage", "ShopUser"]


def test_path_or_key_names_the_operation(folder: Path, write: Write) -> None:
    assert infer(folder, write(api_search_v1={"a": 1})) == ["1 operation typed, 0 kept open, 2 schemas"]
    assert infer(folder, write(search_search_v1={"b": 1})) == ["1 operation typed, 0 kept open, 2 schemas"]
    assert list(schemas(folder, "search")["Search"]["properties"]) == ["a", "b"]


def test_open_operations_get_no_schema(folder: Path, write: Write) -> None:
    samples = write(shop_get_user_v1=[])
    with pytest.raises(InputError, match="nothing to learn from the samples of shop_get_user_v1"):
        infer(folder, samples)
    (folder / SETTINGS).write_text(NOTHING.replace("open: {}", "open: {shop_get_user_v1: Empty.}"), "utf-8")
    assert infer(folder, samples) == ["0 operations typed, 1 kept open, 0 schemas"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("samples/shop_get_user_v1.json", "[]", "got no `data`"),
        ("api/schemas/shop.yaml", "components: {schemas: {A: {type: string}}}", "A: got another schema"),
        ("api/schemas/shop.yaml", "components: {schemas: {A: {properties: {b: {enum: [1]}}}}}", "an unknown key"),
        ("api/schemas/shop.yaml", "components: {schemas: {A: {properties: {b: {$ref: '#/B'}}}}}", "got #/B"),
        ("api/responses.yaml", "platforms: {}", "got no 'open'"),
    ],
)
def test_bad_input_is_rejected(folder: Path, write: Write, name: str, text: str, message: str) -> None:
    samples = write(shop_get_user_v1={"id": 1})
    (folder.parent / name).write_text(text, "utf-8")
    with pytest.raises(InputError, match=message):
        infer(folder, samples)


def test_empty_folder_is_rejected(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="got no samples"):
        infer(folder, tmp_path)


def test_names_never_run_out(folder: Path, write: Write) -> None:
    """Of a path only the last four words count, so that many operations can claim one name."""
    paths = [f"/api/shop/{first}/two-three-four-five/v1" for first in ("a", "b", "c", "d", "e", "f")]
    document = {"openapi": "3.1.0", "paths": {path: {"get": {"responses": ANSWER}} for path in paths}}
    (folder / "openapi.json").write_text(json.dumps(document), "utf-8")
    samples = {f"shop_{first}_two_three_four_five_v1": {first: 1} for first in "abcdef"}
    assert infer(folder, write(**samples)) == ["6 operations typed, 0 kept open, 12 schemas"]
    results = [name for name in schemas(folder) if name.endswith(("Result", "2", "3", "4", "5", "6"))]
    assert len(set(results)) == len(results)


def test_full_disk_leaves_all_files(folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    infer(folder, write(shop_get_user_v1={"id": 1}))
    before = {file: file.read_bytes() for file in folder.rglob("*.yaml")}
    calls = iter(range(2))

    def full(_: int) -> None:
        if next(calls):
            raise OSError("disk full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="disk full"):
        infer(folder, write(shop_get_user_v1={"id": 1, "name": "x"}))
    assert {file: file.read_bytes() for file in folder.rglob("*.yaml")} == before
    assert not list(folder.rglob("*.tmp"))


def test_archives_teach_as_folders_do(folder: Path, write: Write, tmp_path: Path) -> None:
    infer(folder, write(shop_get_user_v1={"id": 1, "on": None}))
    learned = schemas(folder)
    for file in (folder / "schemas").iterdir():
        file.unlink()
    (folder / OVERLAY).unlink()
    archive, path = Archive(tmp_path / "paid.sqlite", account="me"), tmp_path / "paid.sqlite"
    for api, operation in (("justone", "shop_get_user_v1"), ("justone", "shop_gone_v1"), ("weibo_v2", "search_v1")):
        content = json.dumps({"code": 0, "data": {"id": 1, "on": None}}).encode()
        archive.keep(archive.key(api, operation, [("uid", "1")]), ArchivedResponse(200, "application/json", content))
    assert infer(folder, path) == ["No operation for shop_gone_v1.", "1 operation typed, 0 kept open, 2 schemas"]
    assert schemas(folder) == learned


@pytest.mark.parametrize("content", [b"", b"no database at all"])
def test_foreign_archives_are_left_alone(folder: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.sqlite"
    file.write_bytes(content)
    with pytest.raises(InputError, match="an archive that a client kept"):
        infer(folder, file)
    assert file.read_bytes() == content


def test_archives_without_responses_are_reported(folder: Path, tmp_path: Path) -> None:
    Archive(tmp_path / "empty.sqlite")
    with pytest.raises(InputError, match="no response of justone"):
        infer(folder, tmp_path / "empty.sqlite")
