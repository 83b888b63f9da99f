from typing import Any

import pytest

INDEX = "samples/things_list/index.yaml"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"file": "none.json"}, "/0/file: got none.json, which isn't there; wanted a file"),
        ({"file": "page.csv"}, "/0/file: got 'page.csv'; wanted a file name that ends in .json or .xml or .txt or"),
        ({"file": "../page.json"}, "/0/file: got '../page.json'; wanted a file name"),
        ({"origin": "found"}, "/0/origin: got 'found'; wanted one of documented, authored, captured"),
        ({"origin": "documented"}, "/0: got no 'source'; wanted the address of the page"),
        ({"when": {"cursor": "present"}}, "/0/when/cursor: got an unknown key; wanted one of page"),
        ({"when": {"page": "5"}}, "/0/when/page: got '5'; wanted present or absent"),
        ({"odd": 1}, "/0/odd: got an unknown key"),
    ],
)
def test_wrong_entry_is_rejected(specs: Any, changes: dict[str, Any], message: str) -> None:
    specs.index[0] |= changes
    assert specs.rejection().startswith(f"{INDEX}#{message}")


def test_missing_key_is_rejected(specs: Any) -> None:
    del specs.index[0]["origin"]
    assert specs.rejection().startswith(f"{INDEX}#/0: got no 'origin'")


def test_empty_index_is_rejected(specs: Any) -> None:
    specs.index = []
    assert specs.rejection().startswith(f"{INDEX}: got a list; wanted a list of cases")


def test_unlisted_file_is_rejected(specs: Any) -> None:
    specs.write("samples/things_list/other.json", {})
    message = specs.rejection()
    assert message.startswith("samples/things_list/other.json: got a file that the index doesn't list")


def test_sample_for_nothing_is_rejected(specs: Any) -> None:
    specs.write("samples/other_list/index.yaml", [])
    assert specs.rejection().startswith("samples/other_list: got a sample for nothing; wanted the key of an operation")


def test_case_twice_is_rejected(specs: Any) -> None:
    specs.index *= 2
    assert specs.rejection().startswith(f"{INDEX}#/1/case: got page twice; wanted a case once per format")


def test_extension_has_all_facts(specs: Any) -> None:
    specs.index[0] |= {"origin": "documented", "source": "https://example.org/", "when": {"page": "absent"}}
    assert specs.made()["paths"]["/2/things/list.json"]["get"]["x-samples"] == [
        {
            "case": "page",
            "file": "weibo_v2/samples/things_list/page.json",
            "media_type": "application/json",
            "origin": "documented",
            "when": {"page": "absent"},
            "source": "https://example.org/",
        }
    ]
