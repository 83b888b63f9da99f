from pathlib import Path
from typing import Any

from weibokit_mock.definitions.operations import ResponseSchemas, load
from weibokit_mock.definitions.references import References


def document() -> dict[str, Any]:
    return {
        "components": {
            "schemas": {
                "Post": {"properties": {"author": {"$ref": "#/components/schemas/User"}}},
                "User": {"properties": {"post": {"$ref": "#/components/schemas/Post"}, "$ref": {"type": "string"}}},
                "a/b": {"$ref": "#/components/schemas/Other"},
                "Other": {"type": "integer"},
                "List": {"anyOf": [{"$ref": "#/components/schemas/a~1b"}]},
            }
        }
    }


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_references_give_way_to_targets() -> None:
    resolved = References(document()).resolve(reference("List"))
    assert resolved == {"anyOf": [{"type": "integer"}]}


def test_circles_are_closed() -> None:
    post = References(document()).resolve(reference("Post"))
    assert post["properties"]["author"]["properties"]["post"] is post


def test_properties_may_be_named_ref() -> None:
    user = References(document()).resolve(reference("User"))
    assert user["properties"]["$ref"] == {"type": "string"}


def test_responses_are_resolved_when_asked() -> None:
    whole = document()
    responses = ResponseSchemas({"application/json": {"schema": reference("Post")}}, References(whole))
    assert list(responses) == ["application/json"]
    assert whole == document()
    assert responses["application/json"] is responses["application/json"]
    assert whole != document()


def test_start_leaves_responses_alone() -> None:
    definition = load("justone")
    operation = definition.document["paths"]["/api/weibo/get-followers/v1"]["get"]
    assert "$ref" in operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert "$ref" not in str(operation["parameters"])


def test_definitions_are_read_once() -> None:
    assert load("weibo_v2") is load("weibo_v2")


def test_recordings_leave_the_definition_alone(tmp_path: Path) -> None:
    (tmp_path / "weibo_get_followers_v1.json").write_text("{}")
    recorded, usual = load("justone", tmp_path), load("justone")
    assert recorded.document is usual.document
    assert [operation.id for operation in recorded.operations if operation.captured] == [
        "justone.weibo_get_followers_v1"
    ]
    assert not any(operation.captured for operation in usual.operations)


def test_what_is_gone_is_not_taken_for_what_comes() -> None:
    """A piece that nobody holds any more leaves its id to the next one."""
    references = References(document())
    for _ in range(50):
        post = references.resolve({"type": "array", "items": reference("Post")})
        assert "$ref" not in post["items"]
        del post
