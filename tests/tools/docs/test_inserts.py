import re
from pathlib import Path

import pytest

from tools.docs.definitions import definitions
from tools.docs.inserts import Inserts
from tools.docs.languages import LANGUAGES
from tools.pipeline.files.input_error import InputError

ROOT = Path(__file__).parents[3]
DEFINITIONS = definitions(ROOT / "generated" / "weibokit")
ENGLISH, CHINESE = (Inserts(ROOT, DEFINITIONS, language) for language in LANGUAGES)


@pytest.mark.parametrize("inserts", [ENGLISH, CHINESE])
def test_every_code_has_its_line(inserts: Inserts) -> None:
    lines = re.findall(r"^\| `(\w+)` \| `", inserts.fill("<!-- codes -->"), re.MULTILINE)
    assert lines == [code for each in DEFINITIONS for code in each.api.codes]


def test_codes_say_what_the_client_does() -> None:
    lines = ENGLISH.fill("<!-- codes -->").splitlines()
    (quota,) = (line for line in lines if line.startswith("| `303` | `DAILY"))
    (down,) = (line for line in lines if line.startswith("| `503` | `UNAVAILABLE"))
    assert quota.endswith("| `QuotaExceeded` | no | on the next day |")
    assert down.endswith("| `ServiceUnavailable` | unknown | no |")  # it may have been charged


def test_figures_count_what_is_typed() -> None:
    assert ENGLISH.fill("<!-- figures -->").splitlines()[-1] == "| | 717 | 528 | 189 |"


def test_rooms_are_those_of_the_code() -> None:
    drawn = ENGLISH.fill("<!-- rooms -->")
    assert "### tools/docs\n" in drawn
    assert "### mockserver/weibokit_mock\n" in drawn
    assert "    inserts         what is put into pages of people" in drawn


def test_links_of_included_files_become_names() -> None:
    text = ENGLISH.fill("<!-- include CONTRIBUTING.md -->")
    assert "`specs/README.md`" in text
    assert "](specs/" not in text


def test_unknown_inserts_are_reported() -> None:
    with pytest.raises(InputError, match="<!-- figure -->"):
        ENGLISH.fill("<!-- figure -->")
