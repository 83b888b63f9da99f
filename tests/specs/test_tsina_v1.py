"""The definition of t.sina v1 against what is known of the service, and what its samples say against each other."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.reference.collect import reference
from tests.reference.digests import digest
from tools.codegen.openapi import body_fields
from tools.pipeline.checks.errors import read_errors
from tools.pipeline.document.operations import Operation, operations, parameters, response_schema
from tools.runtime.transport.xml import to_json

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]
SPECS = ROOT / "generated" / "weibokit" / "specs"
KNOWN: Json = reference("tsina_v1")
CATALOGUE: Json = KNOWN["operations"]
DOCUMENT: Json = json.loads((SPECS / "tsina_v1.json").read_text(encoding="utf-8"))
ALL = list(operations(DOCUMENT))
BY_TITLE = {operation.title: operation for operation in ALL if not operation.is_alias}
CODES: Json = read_errors(ROOT / "specs" / "tsina_v1" / "errors.yaml")["codes"]

# Calls of another platform that its clients took along; no Sina page and no program of Sina's has them.
LEFTOVERS = """
    GET /statuses/retweeted_by_me.{format} GET /statuses/retweeted_to_me.{format} GET /statuses/retweets_of_me.{format}
    GET /statuses/retweets/{id}.{format} GET /saved_searches.{format} GET /saved_searches/show/{id}.{format}
    POST /saved_searches/create.{format} DELETE /saved_searches/destroy/{id}.{format}
    POST /account/update_profile_colors.{format} POST /account/update_profile_background_image.{format}
    GET /statuses/replies.{format} GET /statuses/featured.{format} POST /notifications/follow.{format}
    POST /notifications/leave.{format} GET /help/test.{format} GET /trends/available.{format}
    GET /trends/current.{format} POST /account/update_location.{format} POST /account/update_delivery_device.{format}
"""

IN_QUERY = "servers read forms of POST and PUT only, and clients that send DELETE put all into the address"
DIFFERENT = {
    ("DELETE /statuses/comment/destroy_batch.{format}", "ids", "place"): IN_QUERY,
    ("DELETE /friendships/destroy.{format}", "is_follower", "place"): IN_QUERY,
    ("DELETE /{user}/{list_id}/members.{format}", "id", "place"): IN_QUERY,
    ("DELETE /{user}/lists/{list_id}.{format}", "_method", "missing"): "belongs to the POST that stands for it",
    ("POST /blocks/create.{format}", "user_id", "required"): "the note below the table asks for one of two",
    **{
        (title, "id", "unknown"): "is in the path of the other spelling, which is listed without it"
        for title in (
            "POST /blocks/create.{format}",
            "POST /blocks/destroy.{format}",
            "DELETE /blocks/destroy.{format}",
        )
    },
    ("GET /oauth/authorize", "display", "enum"): "programs send others, and no login fails by it",
    (
        "POST /direct_messages/new.{format}",
        "id",
        "required",
    ): "the note below the table lets the other two stand for it",
    ("POST /user/friends/update_remark.{format}", "id", "unknown"): "programs send it in place of `user_id`",
    ("POST /user/friends/update_remark.{format}", "user_id", "required"): "programs send `id` in its place",
    ("GET /users/hot.{format}", "category", "enum"): "the page of 2010 has others, which are allowed as well",
}
IN_HEADER = "what signs a request may stand in the header as well"
SIGNED = ("consumer_key", "signature_method", "signature", "timestamp", "nonce")
DIFFERENT |= {("GET /oauth/request_token", f"oauth_{name}", "required"): IN_HEADER for name in SIGNED}
DIFFERENT |= {("POST /oauth/access_token", f"oauth_{name}", "required"): IN_HEADER for name in (*SIGNED, "token")}
TYPES = {
    "int": "integer",
    "int64": "integer",
    "string": "string",
    "int64/string": "string",
    "int64 list": "string",
    "string (repeatable)": "array",
    "binary": "string",
    "float": "number",
    "number": "number",
    "boolean": "boolean",
    "bool": "boolean",
}


def described(operation: Operation) -> Iterator[tuple[str, str, bool, Json]]:
    """Yield name, place, whether it is required, and schema of each parameter, those of other spellings included."""
    spellings = [other for other in ALL if other.alias_of == (operation.method, operation.path)]
    for node in (node for each in spellings for node in parameters(DOCUMENT, each)):
        if node["name"] != "format":
            yield node["name"], node["in"], node.get("required", False), node["schema"]
    content = operation.node.get("requestBody", {}).get("content", {})
    required = {name for media in content.values() for name in media["schema"].get("required", [])}
    for name, schema in body_fields(DOCUMENT, operation).items():
        yield name, "form", name in required, schema


def limits(fact: Json) -> Json:
    """Return what a schema says, as the catalogue has it."""
    return {key: fact.get(key) for key in ("default", "minimum", "maximum", "maxLength", "enum")}


def expected(fact: Json) -> Json:
    known = limits(fact)
    if TYPES[fact["type"]] in {"integer", "number"} and "enum" not in fact:
        return known
    return known | {"minimum": None, "maximum": None}


def differences(title: str) -> Iterator[tuple[str, str, str]]:
    found = {name: (place, required, schema) for name, place, required, schema in described(BY_TITLE[title])}
    for name, fact in CATALOGUE[title]["parameters"].items():
        if name == "source":
            continue
        if name not in found:
            yield title, name, "missing"
            continue
        place, required, schema = found.pop(name)
        in_path = fact["in"] == "path" and f"{{{name}}}" not in title
        same = {
            "place": place == fact["in"],
            # What the catalogue has in the path of another spelling, that spelling requires.
            "required": required == (fact["required"] or in_path),
            "type": schema["type"] == TYPES[fact["type"]],
            "int64": schema.get("format") == "int64" or fact["type"] != "int64",
            **{key: limits(schema)[key] == value for key, value in expected(fact).items()},
        }
        yield from ((title, name, key) for key, equal in same.items() if not equal)
    yield from ((title, name, "unknown") for name in found)


def test_operations_are_counted_by_evidence() -> None:
    sdk = [operation for operation in BY_TITLE.values() if operation.node.get("x-evidence") == "sdk"]
    assert (len(BY_TITLE), len(sdk)) == (138, 32)


def test_leftovers_stay_out() -> None:
    named = re.findall(r"[A-Z]+ /\S+", LEFTOVERS)
    assert len(named) == 19
    assert not set(named) & BY_TITLE.keys()


def test_catalogue_is_covered() -> None:
    known = {title: entry["evidence"] for title, entry in CATALOGUE.items()}
    leftovers = {name for name, evidence in known.items() if evidence == "sdk_twitter_leftover"}
    assert leftovers == set(re.findall(r"[A-Z]+ /\S+", LEFTOVERS))
    assert BY_TITLE.keys() == known.keys() - leftovers
    assert {name: operation.node.get("x-evidence", "documentation") for name, operation in BY_TITLE.items()} == {
        name: evidence for name, evidence in known.items() if name not in leftovers
    }


def test_other_spellings_are_covered() -> None:
    served = {(operation.method.upper(), operation.path) for operation in ALL}
    listed = {(title.split()[0], path) for title in BY_TITLE for path in CATALOGUE[title]["alt_paths"]}
    assert len(listed) == 18
    assert listed <= served
    assert {("GET", "/statuses/reset_count.{format}"), ("GET", "/oauth/access_token")} <= served


def test_parameters_are_the_collected_ones() -> None:
    found = {each for title in BY_TITLE for each in differences(title)}
    assert found == DIFFERENT.keys()


def test_logins_are_the_collected_ones() -> None:
    free = {title for title in BY_TITLE if not CATALOGUE[title]["login"]}
    # These take the signature itself for a credential.
    signed = {"GET /oauth/request_token", "POST /oauth/access_token"}
    assert {name for name, operation in BY_TITLE.items() if "security" in operation.node} == free | signed


def test_roots_are_the_collected_ones() -> None:
    """Where the response is XML, its root is that of the catalogue, but for what has two roots or was never seen."""
    odd = {"direct_messages", "id_list", None}
    known = {title: root for title in BY_TITLE if (root := CATALOGUE[title]["xml_root"]) not in odd}
    schemas = {title: response_schema(DOCUMENT, BY_TITLE[title], "application/xml") or {} for title in known}
    assert len(known) == 109
    assert {title: root for title, root in known.items() if root not in roots(schemas[title])} == {}


def roots(schema: Json) -> Iterator[str]:
    found = follow(schema)
    yield from (name for part in found.get("oneOf", [found]) if (name := follow(part).get("xml", {}).get("name")))


def follow(schema: Json) -> Json:
    name = schema.get("$ref", "").removeprefix("#/components/schemas/")
    found: Json = DOCUMENT["components"]["schemas"][name] if name else schema
    return found


def test_codes_are_the_collected_ones() -> None:
    ours = {code: {"status": node["status"], "message": digest(text(node))} for code, node in CODES.items()}
    assert ours == KNOWN["codes"] | {"40400": ours["40400"]}


def text(node: Json) -> str | None:
    """Return a message without its code, which some of the collected texts lack."""
    return re.sub(r"^\d+:(Error: )?", "", node["message"]) if "message" in node else None


def test_messages_begin_with_their_code() -> None:
    assert {code for code, node in CODES.items() if not node.get("message", f"{code}:").startswith(f"{code}:")} == set()


SAMPLES = [
    (operation, sample)
    for operation in BY_TITLE.values()
    for sample in operation.node.get("x-samples", [])
    if sample["media_type"] == "application/xml"
]


@pytest.mark.parametrize(("operation", "sample"), SAMPLES, ids=[sample["file"] for _, sample in SAMPLES])
def test_formats_hold_the_same_record(operation: Operation, sample: Json) -> None:
    schema = response_schema(DOCUMENT, operation, "application/xml") or {}
    file = SPECS / sample["file"]
    written, twin = to_json(file.read_bytes(), schema, DOCUMENT), json.loads(file.with_suffix(".json").read_bytes())
    if isinstance(twin, list) and isinstance(written, dict):  # a list that has a root of its own in XML
        (written,) = written.values()
    assert written == twin


VALUES = [
    json.loads((SPECS / sample["file"]).read_bytes())
    for operation in BY_TITLE.values()
    for sample in operation.node.get("x-samples", [])
    if sample["media_type"] == "application/json" and "statuses_followers" not in sample["file"]
]


def objects(value: Any) -> Iterator[Json]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


OBJECTS = [found for value in VALUES for found in objects(value)]
USERS = [found for found in OBJECTS if "followers_count" in found]
STATUSES = [found for found in OBJECTS if "truncated" in found]
COMMENTS = [found for found in OBJECTS if "text" in found and "status" in found and "truncated" not in found]


@pytest.mark.parametrize(
    ("found", "number", "passing"),
    [
        (USERS, 6, {"status", "remark"}),
        # The response to a repost names the post and its author; a bookmark that was taken away is none any more.
        (
            STATUSES,
            12,
            {"user", "favorited", "retweeted_status"}
            | {f"in_reply_to_{key}" for key in ("status_id", "user_id", "screen_name")},
        ),
        (COMMENTS, 8, {"user", "status", "reply_comment"}),
    ],
    ids=["users", "statuses", "comments"],
)
def test_population_is_consistent(found: list[Json], number: int, passing: set[str]) -> None:
    known: dict[int, set[str]] = {}
    for each in found:
        told = {key: value for key, value in each.items() if key not in passing}
        known.setdefault(each["id"], set()).add(json.dumps(told, sort_keys=True))
    assert len(known) == number
    assert [id_ for id_, told in known.items() if len(told) > 1] == []


def test_people_post_what_they_count() -> None:
    authors = {status["id"]: status["user"]["id"] for status in STATUSES if "user" in status}
    assert {user["id"]: user["statuses_count"] for user in USERS} == {
        id_: list(authors.values()).count(id_) for id_ in authors.values()
    }


def test_nobody_is_a_real_account() -> None:
    # Accounts begin with ten digits.
    assert all(9 * 10**8 < user["id"] < 10**9 for user in USERS)
    addresses = re.findall(r"https?://([^/\"\s<]+)", json.dumps(VALUES, ensure_ascii=False))
    assert {host.rpartition(".")[2] for host in addresses} == {"example"}
