"""The definition of Weibo v2, compared with what is known of its operations; differences are listed with a reason."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.reference.collect import reference
from tools.pipeline.build import build_definition
from tools.pipeline.checks.validation import first_error
from tools.pipeline.document.operations import Operation, operations, response_schema
from tools.pipeline.document.references import resolve

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT.parent / "shared" / "facts" / "weibo_v2" / "catalogue.json"
TYPES = {
    "int": ("integer", "int32"),
    "int64": ("integer", "int64"),
    "float": ("number", "double"),
    "string": ("string", None),
    "boolean": ("boolean", None),
    "binary": ("string", "binary"),
}
WHOLE_BODY = "POST /2/location/mobile/get_location.json"
"""The catalogue has one parameter for the whole of its JSON body."""
HOSTS = {"https://rm.api.weibo.com": "rm.api.weibo.com", "https://m.api.weibo.com": "m.api.weibo.com"}

NO_SENSE = "A default makes no sense of what is required."
AS_JSON = "The page's example has it inside a JSON document."
PARAMETERS = {
    "GET /oauth2/authorize display enum": "Programs send others, and no login fails by it.",
    "POST /2/eps/qrcode/create action_info type": AS_JSON,
    "POST /2/eps/qrcode/create expire_seconds type": "A number in the answer, and it has a maximum.",
    "POST /2/eps/qrcode/create scene_id type": AS_JSON,
    "POST /2/eps/qrcode/create scene_id required": AS_JSON,
    "POST /2/location/mobile/get_location.json json required": "The whole body, not a parameter in it.",
    "POST /2/location/mobile/get_location.json json type": "The whole body, not a parameter in it.",
    "GET /2/location/base/get_map_image.json size default": "One number can't be the default of two.",
    "GET /2/location/base/get_map_image.json size maximum": "Of two numbers in one text; `pattern` allows 999.",
    "GET /2/location/base/get_map_image.json zoom type": "It has bounds, as numbers have.",
    "GET /2/location/pois/search/by_geo.json range type": "Its default is a number.",
    "GET /2/place/nearby_users/list.json lat default": NO_SENSE,
    "GET /2/place/nearby_users/list.json long default": NO_SENSE,
    "GET /2/statuses/go source required": "The key of the app is no parameter here; tokens are wanted everywhere.",
    "GET /2/statuses/go source type": "The key of the app is no parameter here; tokens are wanted everywhere.",
    "GET /2/statuses/user_timeline.json count maximum": "More is taken as 100, and no error.",
    "POST /2/statuses/share.json pic required": "Its description makes it one that may be left out.",
}
STATUS = {
    "GET /2/statuses/hot/comments_daily.json": "Listed as taken out of service.",
    "GET /2/statuses/hot/comments_weekly.json": "Listed as taken out of service.",
    "GET /2/statuses/hot/repost_daily.json": "Listed as taken out of service.",
    "GET /2/statuses/hot/repost_weekly.json": "Listed as taken out of service.",
    "GET /2/users/show_rank.json": "Answered as unknown in 2021.",
}
TOGETHER = {
    "GET /2/account/profile/school_list.json": "One of the two has a default, so neither is needed.",
    "GET /2/statuses/user_timeline/ids.json": "When both come, one of them wins.",
}


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    operations: dict[str, Any] = reference("weibo_v2")["operations"]
    return operations


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return build_definition(ROOT / "specs" / "weibo_v2").document


@pytest.fixture(scope="module")
def written(document: dict[str, Any]) -> dict[str, Operation]:
    return {operation.title: operation for operation in operations(document)}


def test_every_operation_is_there(known: dict[str, Any], written: dict[str, Operation]) -> None:
    assert written.keys() == known.keys()
    assert len(written) == 231


def test_parameters_are_the_known_ones(
    known: dict[str, Any], written: dict[str, Operation], document: dict[str, Any]
) -> None:
    found = set()
    for title, entry in known.items():
        ours, theirs = described(document, written[title]), listed(entry)
        for name in ours.keys() | theirs.keys():
            mine, other = ours.get(name, {}), theirs.get(name, {})
            found |= {f"{title} {name} {key}" for key in mine.keys() | other.keys() if mine.get(key) != other.get(key)}
    assert found == PARAMETERS.keys()


def test_status_is_the_known_one(known: dict[str, Any], written: dict[str, Operation]) -> None:
    statuses = {title: operation.node["x-status"] for title, operation in written.items()}
    found = {title for title, entry in known.items() if statuses[title] not in possible(title, entry["status"])}
    assert found == STATUS.keys()


def test_groups_are_the_known_ones(known: dict[str, Any], written: dict[str, Operation]) -> None:
    modes = ("exactly_one", "at_least_one", "at_most_one")
    found = set()
    for title, entry in known.items():
        ours = [rule for rule in written[title].node.get("x-requires", ()) if set(modes) & rule.keys()]
        found |= {title} if ours != entry["groups"] else set()
    assert found == TOGETHER.keys()


def test_access_is_as_documented(known: dict[str, Any], written: dict[str, Operation]) -> None:
    for title, entry in known.items():
        node = written[title].node
        assert node.get("x-access-level") == entry["access_level"], title
        assert ("x-params-complete" not in node) is entry["params_complete"], title
        assert node["externalDocs"]["url"] == entry["doc_url"], title


def test_scopes_are_the_documented_ones(known: dict[str, Any], written: dict[str, Operation]) -> None:
    for title, entry in known.items():
        assert written[title].node.get("x-scopes", []) == entry["scopes"], title


def test_hosts_of_their_own_are_reported(known: dict[str, Any], written: dict[str, Operation]) -> None:
    for title, entry in known.items():
        (host,) = [HOSTS[each["url"]] for each in written[title].node.get("servers", ())] or ["api.weibo.com"]
        assert host in entry["hosts"], title


@pytest.mark.skipif(not SAMPLES.is_file(), reason="needs the recorded samples in ../shared")
def test_samples_fit_the_responses(written: dict[str, Operation], document: dict[str, Any]) -> None:
    entries = json.loads(SAMPLES.read_text(encoding="utf-8"))
    samples = {f"{entry['method']} {entry['path']}": entry["response_sample"] for entry in entries}
    shown = {title: sample for title, sample in samples.items() if sample is not None}
    schemas = {title: response_schema(document, written[title], "application/json") for title in shown}
    odd = {title: told for title, value in shown.items() if (told := first_error(value, schemas[title], document))}
    assert (len(shown), odd) == (119, {})


def test_lengths_of_lists_are_reported(document: dict[str, Any]) -> None:
    """The docstrings of the client tell all limits but those that a pattern holds."""
    counted = [(int(found[1]) + 1, node["description"]) for node, found in patterns(document)]
    assert len(counted) == 32
    assert [text for most, text in counted if f"{most} at most" not in text] == []


def patterns(node: Any) -> Iterator[tuple[dict[str, Any], re.Match[str]]]:
    """Yield the parameters and fields whose pattern counts values, each with what it counts."""
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        schema = each.get("schema", each) if isinstance(each, dict) else {}
        found = re.search(r"\{0,(\d+)\}\$$", str(schema.get("pattern", "")))
        if found and "description" in each:
            yield each, found
        else:
            yield from patterns(each)


def possible(title: str, told: str | None) -> set[str]:
    """What the status can be by the catalogue, which says of the groups in one place that all are closed."""
    if told is not None:
        return {told}
    return {"closed"} if "/friendships/groups/" in title else {"alive", "unknown"}


def listed(entry: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What the catalogue says of the parameters, by name; the token is no parameter."""
    return {name: _listed(each) for name, each in entry["parameters"].items() if name != "access_token"}


def _listed(each: dict[str, Any]) -> dict[str, Any]:
    limits = ("default", "minimum", "maximum", "enum", "maxLength", "maxItems")
    return {
        "required": each["required"],
        "type": ("array", None) if each["type"] == "array" else TYPES[each["type"]],
        **{key: each.get(key) for key in limits},
    }


def described(document: dict[str, Any], operation: Operation) -> dict[str, dict[str, Any]]:
    """What the definition says of the parameters and of the fields of the body, by name."""
    found = {}
    for each in (resolve(document, one) for one in operation.node.get("parameters", ())):
        found[each["name"]] = _described(each["name"], each["schema"], required=each.get("required", False))
    for media in operation.node.get("requestBody", {}).get("content", {}).values():
        schema = resolve(document, media["schema"])
        if operation.title != WHOLE_BODY:
            fields = {name: resolve(document, field) for name, field in schema["properties"].items()}
            required = schema.get("required", ())
            found |= {name: _described(name, field, required=name in required) for name, field in fields.items()}
    return found


def _described(name: str, schema: dict[str, Any], *, required: bool) -> dict[str, Any]:
    counted = re.search(r"\{0,(\d+)\}", schema.get("pattern", ""))
    least = schema.get("minimum")
    return {
        "required": required,
        # A secret is a text, too.
        "type": (schema.get("type"), None if schema.get("format") == "password" else schema.get("format")),
        "default": schema.get("default"),
        # No page names the least number of a page, nor of what is on it; less than one makes no sense.
        "minimum": None if least == 1 and name in {"count", "page", "num"} else least,
        "maximum": schema.get("maximum"),
        "enum": schema.get("enum"),
        "maxLength": schema.get("maxLength"),
        "maxItems": int(counted[1]) + 1 if counted else schema.get("maxItems"),
    }
