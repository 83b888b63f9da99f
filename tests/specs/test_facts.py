"""What the definitions say beyond OpenAPI against the facts that were gathered, where these are at hand."""

import csv
import re
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.document.pointers import tokens
from tools.pipeline.files.loading import read

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs" / "justone"
FACTS = ROOT.parent / "shared" / "facts" / "justone"

pytestmark = pytest.mark.skipif(not FACTS.is_dir(), reason="needs the facts in ../shared")

RETRY = {
    "never": "never",
    "do not retry": "never",
    "next Asia/Shanghai day": "next_day",
    "once": "once",
    "back-off": "backoff",
}
CHARGED = {"unknown": "unknown", "yes": "yes", "no": "no"}


def rows() -> dict[str, dict[str, str]]:
    with (FACTS / "pagination_rules.csv").open(encoding="utf-8") as file:
        return {row["path"]: row for row in csv.DictReader(file)}


def rules(section: str = "operations") -> dict[str, Any]:
    return {title.partition(" ")[2]: entry for title, entry in read(SPECS / "pagination.yaml")[section].items()}


def codes() -> dict[str, list[str]]:
    """Meaning, status, message, charge and retry of each code, in words."""
    lines = (FACTS / "codes.md").read_text(encoding="utf-8").splitlines()
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(r"\| \d+ \|", line))
    return {cell[0]: cell[1:6] for cell in cells if len(cell) == 7}


def first(words: dict[str, str], text: str) -> str | None:
    return next((meant for word, meant in words.items() if word in text), None)


def test_every_row_has_rule_or_reason() -> None:
    ruled, excepted = rules().keys(), rules("without_evidence").keys()
    assert len(rows()) == 59 == len(ruled) + len(excepted)
    assert rows().keys() == ruled | excepted


def test_whole_state_is_carried() -> None:
    assert {path: set(rule["state"]) for path, rule in rules().items()} == {
        path: set(row["request_state"].split("+")) for path, row in rows().items() if path in rules()
    }


@pytest.mark.parametrize("path", sorted(rules()) if FACTS.is_dir() else [])
def test_rule_follows_the_evidence(path: str) -> None:
    """Each field that a rule points at for the next position or the end is named in the row, or marked as our own."""
    rule, row = rules()[path], rows()[path]
    told = f"{row['next_value_from']} {row['continue_while']}"
    pointers = [each["next"] for each in rule["state"].values() if each["next"] != "increment"]
    pointers += [rule["end"]["at"]] if "end" in rule else []
    named = [tokens(pointer)[-1].removeprefix("?") for pointer in pointers]
    assert all(name in told or (path, name) in OURS for name in named)


OURS = {("/api/bilibili/get-user-video-list/v2", "param")}
"""A field that a sample shows, and no text names."""


def test_all_codes_are_known() -> None:
    assert read(SPECS / "errors.yaml")["codes"].keys() == codes().keys()


@pytest.mark.parametrize("code", sorted(codes()) if FACTS.is_dir() else [])
def test_code_is_as_found(code: str) -> None:
    entry = read(SPECS / "errors.yaml")["codes"][code]
    _, status, message, charged, retry = codes()[code]
    found = re.match(r"\d+", status)
    assert entry.get("status") == (int(found[0]) if found else None)
    assert entry["charged"] == first(CHARGED, charged)
    assert entry.get("retry") == first(RETRY, retry) or code in {"0", "201"}
    assert entry.get("message", "") in message
