"""What is written: fields, CSV, tables, and widths of Chinese."""

import csv
import io
import unicodedata
from typing import Any

import pytest
from weibokit._command.language import Language
from weibokit._command.output.cells import flat, guarded
from weibokit._command.output.fields import Fields
from weibokit._command.output.formats import write, write_items
from weibokit._command.output.table import Table
from weibokit._command.widths import cut, line, width, wrap

ENGLISH = Language("en")
PAGE = {"data": {"users": [{"id": 1, "name": "甲", "tags": [{"t": 1}]}, {"id": 2}], "total": 2}, "code": 0}


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ("", PAGE),
        ("code", 0),
        ("data.users", PAGE["data"]["users"]),  # type: ignore[index]
        ("data.users.0.name", "甲"),
        ("data.users.id", [{"id": 1}, {"id": 2}]),
        ("data.users.id,data.users.name", [{"id": 1, "name": "甲"}, {"id": 2, "name": None}]),
        ("data.users.tags.t", [{"tags.t": [1]}, {"tags.t": None}]),
        ("code,data.total", {"code": 0, "data.total": 2}),
        ("data.users.id,code", {"data.users.id": [1, 2], "code": 0}),
        ("data.users.9", None),
        ("nothing.at.all", None),
    ],
)
def test_fields_are_taken(paths: str, expected: Any) -> None:
    assert Fields.among([paths]).of(PAGE) == expected


def test_absent_fields_are_known() -> None:
    fields = Fields.among(["data.users.name,data.users.shoe"])
    fields.of(PAGE)
    assert fields.absent == {"data.users.shoe"}
    assert list(fields.known) == ["id", "name", "tags"]


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", "＝1"])
def test_formula_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("value", [-5, "-5", "+8613800000000", "-0.25", "text", "a=b", True, None])
def test_what_is_no_formula_stays(value: Any) -> None:
    assert guarded(value) in (str(value), "true", "")


def test_csv_is_flat_and_guarded(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"a": {"b": "=x", "c": [1, "二"]}, "d": 'say "hi", 你\n好'}], "csv", Fields(), ENGLISH)
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert rows == [["a.b", "a.c", "d"], ["'=x", '[1,"二"]', 'say "hi", 你\n好']]


def test_later_fields_of_csv_are_reported(capsys: pytest.CaptureFixture[str]) -> None:
    write_items([[{"a": 1}], [{"a": 2, "b": 3}]], "csv", Fields(), ENGLISH)
    written = capsys.readouterr()
    assert written.out == "a\n1\n2\n"
    assert "1 fields not shown: b" in written.err


def test_empty_list_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    for form, expected in (("json", "[]\n"), ("jsonl", ""), ("csv", ""), ("table", "")):
        write_items([], form, Fields(), ENGLISH)
        assert capsys.readouterr().out == expected


def test_half_a_character_is_flat() -> None:
    assert flat({"a": {}, "b": {"c": {"d": 1}}}) == {"a": {}, "b.c.d": 1}
    assert flat(3) == {"value": 3}


@pytest.mark.parametrize("room", [20, 40, 80, 200])
def test_lines_of_a_table_are_as_wide_as_the_terminal(room: int) -> None:
    rows = [["1234567890", "鲍勃和爱丽丝", "x" * 90, "末"], ["2", "e\u0301", "", "字"]]
    table = Table(["编号", "name", "text", "z"], rows, room)
    lines = [table.row(table.names), *map(table.row, rows)]
    assert max(map(width, lines)) <= room
    shown = 4 - len(table.hidden)
    columns = [[width(cell) for cell in each.split("  ") if cell] for each in lines[:1]]
    assert 1 <= shown <= 4
    assert columns


def test_columns_of_a_table_stand_below_each_other() -> None:
    rows = [["鲍勃", "a"], ["bob", "乙"]]
    table = Table(["name", "x"], rows, 80)
    assert [table.row(each) for each in rows] == ["鲍勃  a", "bob   乙"]


def test_cell_steers_no_terminal() -> None:
    assert line("a\x1b[31mb\nc\x9bd") == "a\ufffd[31mb c\ufffdd"


@pytest.mark.parametrize(("text", "columns"), [("你好", 4), ("e\u0301", 1), ("ab", 2), ("👍", 2), ("（x）", 5)])
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns, unicodedata.east_asian_width(text[0])


def test_cut_text_is_not_too_wide() -> None:
    assert cut("你好世界", 8) == "你好世界"
    assert [cut("你好世界", columns) for columns in (7, 6, 5)] == ["你好世…", "你好…", "你好…"]


def test_text_is_wrapped_between_words_and_characters() -> None:
    assert wrap("one two three", 8) == ["one two", "three"]
    assert wrap("微博用户的粉丝列表，附各人最新微博。", 12) == ["微博用户的粉", "丝列表，附各", "人最新微博。"]
    assert wrap("a\n\nb", 9) == ["a", "", "b"]
    assert wrap("averyveryverylongword", 5) == ["averyveryverylongword"]
