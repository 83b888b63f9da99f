import hashlib
import json
from random import Random
from typing import Any

from weibokit_mock.definitions.schemas import Schema
from weibokit_mock.responses.from_schema import SchemaSynthesizer

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer", "format": "int64"}


def fill(schema: Schema, **given: Any) -> Any:
    return SchemaSynthesizer(Random(0), given).value(schema)


def shaped(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


def test_persons_are_the_same_throughout() -> None:
    user = shaped(id=TEXT, nickname=TEXT, avatar=TEXT)
    value = fill(shaped(noteId=TEXT, user_id=TEXT, userName=TEXT, author=user))
    assert value["author"]["id"] == value["user_id"]
    assert value["author"]["nickname"] == value["userName"]
    assert value["user_id"] in value["author"]["avatar"]


def test_ids_of_the_request_are_repeated() -> None:
    note = shaped(note_id=TEXT, user=shaped(uid=WHOLE))
    value = fill(shaped(note=note), noteId="n7", userId="77")
    assert value == {"note": {"note_id": "n7", "user": {"uid": 77}}}


def test_makers_have_their_own_ids() -> None:
    user = shaped(id=WHOLE, idstr=TEXT, screen_name=TEXT)
    status = fill(shaped(status=shaped(id=WHOLE, user=user)), id="77")["status"]
    assert (status["id"], status["user"]["idstr"]) == (77, str(status["user"]["id"]))
    assert status["user"]["id"] != 77


def test_items_name_what_they_belong_to() -> None:
    comment = shaped(id=TEXT, note_id=TEXT)
    comments = fill(shaped(comments={"type": "array", "items": comment}), noteId="n7")["comments"]
    assert {comment["note_id"] for comment in comments} == {"n7"}
    assert len({comment["id"] for comment in comments}) == 3


def test_totals_count_the_list() -> None:
    value = fill(shaped(total=WHOLE, has_more={"type": "boolean"}, list={"type": "array", "items": shaped(id=TEXT)}))
    assert (value["total"], value["has_more"]) == (len(value["list"]), False)


def test_changes_come_after_creation() -> None:
    value = fill(shaped(create_time={"type": "integer", "format": "int32"}, update_time=WHOLE))
    assert value["create_time"] * 1000 < value["update_time"]


def test_inner_layers_succeed() -> None:
    layer = shaped(errno=WHOLE, ok={"type": "boolean"}, message=TEXT, data=shaped(id=TEXT))
    value = fill(shaped(data=layer))["data"]
    assert (value["errno"], value["ok"], value["message"]) == (0, True, "success")


def test_schemas_inside_themselves_end() -> None:
    comment: dict[str, Any] = {"type": "object", "properties": {"id": TEXT}}
    comment["properties"] |= {"parent": comment, "replies": {"type": "array", "items": comment}}
    value = fill(comment)
    assert (value["replies"], "parent" in value) == ([], False)


def test_unions_take_what_says_most() -> None:
    assert list(fill({"oneOf": [{"type": "string"}, shaped(id=TEXT)]})) == ["id"]


def test_bounds_are_kept() -> None:
    narrow: Schema = {"type": "integer", "format": "int32"}
    value = fill(shaped(user_id=narrow, title={"type": "string", "maxLength": 2}), user_id="9900000000")
    assert 0 < value["user_id"] < 2**31
    assert len(value["title"]) == 2


def test_only_prose_is_chinese() -> None:
    text = fill(shaped(whitelistStatus=TEXT, video_codec=TEXT, misc_info=TEXT, json_data=TEXT, 标题=TEXT))
    assert [name for name, value in text.items() if not value.isascii()] == ["misc_info", "标题"]
    assert (text["video_codec"], text["json_data"]) == ("h264", "{}")


NAMES = """
code ok status msg has_more next_cursor page page_size total nick_name userName avatar gender fans_count follow_count
uid id idstr mid user_id note_id url cover play_url duration create_time update_date expire_day created_at price
origin_price rate score lat lng ip_location city ext version type shop_name brand music tag name title desc value hash
trace_id is_vip can_share like_count commentcount width size age level key color lang 标题 unknown_thing pic_ids
"""


def everything(depth: int = 2) -> dict[str, Any]:
    """Return a schema with fields of all names and types, and with all that schemas can hold."""
    scalars: dict[str, Any] = {
        f"{name}{suffix}": {"type": type_}
        for type_, suffix in (("string", ""), ("integer", "Num"), ("number", "_num"), ("boolean", "Flag"))
        for name in NAMES.split()
    }
    scalars |= {name: {"type": "integer", "format": "int64"} for name in ("id", "likes", "stamp", "time")}
    scalars |= {"sent": {"type": "string", "x-time": "weibo"}, "day": {"type": "string", "format": "date"}}
    scalars |= {"state": {"enum": [None, "a", "b"]}, "anything": {}, "short": {"type": "string", "maxLength": 3}}
    found = {**shaped(**scalars), "required": ["id"]}
    if depth:
        inner, plain = everything(depth - 1), {"type": "array", "items": TEXT}
        lists = {"comments": {"type": "array", "items": inner}, "images": {**plain, "maxItems": 2}, "errors": plain}
        user = shaped(id=WHOLE, screen_name=TEXT, description=TEXT, gender=TEXT, status=inner)
        held = {"user": user, "data": {"allOf": [inner]}, "days": {"type": "object", "additionalProperties": inner}}
        found["properties"] |= {**lists, **held, "either": {"oneOf": [{"type": "string"}, inner]}, "parent": found}
    return found


def test_seeds_keep_their_values() -> None:
    value = fill(everything(), user_id="77", noteId="n7", page=2, keyword="茶")
    text = json.dumps(value, ensure_ascii=False)
    digest = hashlib.sha256(text.encode()).hexdigest()
    # Who kept what a seed gave finds it again; a new word of the vocabulary changes it, and is in the changelog then.
    assert (len(text), digest[:16]) == (482524, "500ba4838a98243b")
