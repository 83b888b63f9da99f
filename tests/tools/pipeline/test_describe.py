"""Descriptions by name and place."""

import json
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.files.input_error import InputError
from tools.pipeline.transform.describe import Glossary, describe

ROOT = Path(__file__).parents[3]
FILE = ROOT / "specs" / "justone" / "fields.yaml"
GLOSSARY = Glossary(FILE)


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("nickname", "Nickname."),
        ("comment_count", "Number of comments."),
        ("replyCount", "Number of replies."),
        ("total_videos", "Number of all videos."),
        ("video_cover_url", "Address of the video cover."),
        ("is_verified", "Whether it is verified."),
        ("can_comment", "Whether it is possible to comment."),
        ("has_coupon", "Whether there is a coupon."),
        ("xyz", ""),
        ("xyz_count", ""),
        ("is_xyz", ""),
        ("can_xyz", ""),
        ("count_xyz", ""),
    ],
)
def test_names_have_their_meaning(name: str, meaning: str) -> None:
    assert GLOSSARY.meaning(name) == meaning


def document(schemas: dict[str, Any]) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Answer"}
    node = {
        "operationId": "shop_show",
        "tags": ["shop"],
        "responses": {"200": {"content": {"a/b": {"schema": schema}}}},
    }
    return {"paths": {"/a": {"get": node}}, "components": {"schemas": schemas}}


def test_schemas_have_a_text_by_their_place() -> None:
    found = document(
        {
            "Answer": {"properties": {"xyz": {"$ref": "#/components/schemas/Inner"}, "title": {"type": "string"}}},
            "Inner": {"properties": {"users": {"items": {"$ref": "#/components/schemas/Person"}}}},
            "Person": {"properties": {"image": {"$ref": "#/components/schemas/Image"}}},
            "Image": {"properties": {"title": {"type": "string", "description": "Ours."}}},
        }
    )
    describe(found, FILE)
    schemas = found["components"]["schemas"]
    assert {name: schema["description"] for name, schema in schemas.items()} == {
        "Answer": "Response of `shop.show`.",
        "Inner": "What is in `xyz` of Answer.",
        "Person": "An item of `users` of Inner.",
        "Image": "The picture, or its address, in Person.",
    }
    assert schemas["Answer"]["properties"]["title"]["description"] == "Title."
    assert schemas["Image"]["properties"]["title"]["description"] == "Ours."
    assert schemas["Answer"]["properties"]["xyz"] == {"$ref": "#/components/schemas/Inner"}


def test_nothing_is_described_without_a_glossary(tmp_path: Path) -> None:
    found = document({"Answer": {}})
    describe(found, tmp_path / "fields.yaml")
    assert found == document({"Answer": {}})


def test_what_is_no_text_is_reported(tmp_path: Path) -> None:
    (tmp_path / "fields.yaml").write_text(FILE.read_text("utf-8").replace("name: Name.\n", "name: 5\n"), "utf-8")
    with pytest.raises(InputError, match="/names"):
        Glossary(tmp_path / "fields.yaml")


def test_definition_is_described() -> None:
    """Every model has a description; of the glossary, every name is that of a field."""
    effective = json.loads((ROOT / "generated/weibokit/specs/justone.json").read_text("utf-8"))
    schemas = effective["components"]["schemas"]
    fields = [(name, node) for schema in schemas.values() for name, node in schema.get("properties", {}).items()]
    assert [name for name, schema in schemas.items() if "description" not in schema] == []
    assert sum("description" in node for _, node in fields) > 3000
    assert [name for name in GLOSSARY.names if name not in {field for field, _ in fields}] == []
