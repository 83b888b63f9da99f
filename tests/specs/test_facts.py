"""What the definitions say beyond OpenAPI against the facts that were gathered."""

from pathlib import Path
from typing import Any

import pytest

from tests.reference.collect import reference
from tests.reference.digests import digest
from tools.pipeline.document.pointers import tokens
from tools.pipeline.files.loading import read

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs" / "justone"
KNOWN = reference("justone")


def rules(section: str = "operations") -> dict[str, Any]:
    return {title.partition(" ")[2]: entry for title, entry in read(SPECS / "pagination.yaml")[section].items()}


def test_every_row_has_rule_or_reason() -> None:
    ruled, excepted = rules().keys(), rules("without_evidence").keys()
    assert len(KNOWN["pagination"]) == 59 == len(ruled) + len(excepted)
    assert KNOWN["pagination"].keys() == ruled | excepted


def test_whole_state_is_carried() -> None:
    assert {path: sorted(rule["state"]) for path, rule in rules().items()} == {
        path: row["state"] for path, row in KNOWN["pagination"].items() if path in rules()
    }


@pytest.mark.parametrize("path", sorted(rules()))
def test_rule_follows_the_evidence(path: str) -> None:
    """Each field that a rule points at for the next position or the end is named in the row, or marked as our own."""
    rule, row = rules()[path], KNOWN["pagination"][path]
    pointers = [each["next"] for each in rule["state"].values() if each["next"] != "increment"]
    pointers += [rule["end"]["at"]] if "end" in rule else []
    named = {tokens(pointer)[-1].removeprefix("?") for pointer in pointers}
    assert named - set(row["fields"]) == OURS.get(path, set())


OURS = {"/api/bilibili/get-user-video-list/v2": {"param"}}
"""A field that a sample shows, and no text names."""


def test_all_codes_are_known() -> None:
    assert read(SPECS / "errors.yaml")["codes"].keys() == KNOWN["codes"].keys()


@pytest.mark.parametrize("code", sorted(KNOWN["codes"]))
def test_code_is_as_found(code: str) -> None:
    entry, known = read(SPECS / "errors.yaml")["codes"][code], KNOWN["codes"][code]
    assert (entry.get("status"), entry["charged"]) == (known["status"], known["charged"])
    assert entry.get("retry") == (None if code in SUCCESS else known["retry"])
    assert "message" not in entry or digest(entry["message"]) in known["messages"]


SUCCESS = {"0", "201"}
"""Codes that leave nothing to retry."""
