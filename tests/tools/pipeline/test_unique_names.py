import copy
from typing import Any

import pytest

from tests.tools.pipeline.conftest import Specs


def operations(specs: Specs, *paths: str, method: str = "get") -> None:
    for path in paths:
        node = {key: value for key, value in copy.deepcopy(specs.operation).items() if key != "operationId"}
        specs.definition["paths"].setdefault(path, {})[method] = node


def ids(document: dict[str, Any]) -> list[str]:
    return [node["operationId"] for item in document["paths"].values() for node in item.values()]


@pytest.mark.parametrize(
    ("other", "made"),
    [
        ("/2/things/list", "things_list_get"),
        ("/2/things/list/", "things_list_get"),
        ("/2/things//list", "things_list_get"),
        ("/2/things/pages_list.json", "things_pages_list_get"),
        ("/2/things/iter-list.json", "things_iter_list_get"),
    ],
)
def test_downloaded_name_gives_way(specs: Specs, other: str, made: str) -> None:
    operations(specs, other)
    specs.download()
    assert ids(specs.made()) == ["things_list", made]
    assert any(note.startswith("Renamed: openapi.yaml#/paths/") and "things." in note for note in specs.notes())


def test_third_name_is_numbered(specs: Specs) -> None:
    operations(specs, "/2/things/list", "/2/things/list/")
    specs.download()
    assert ids(specs.made()) == ["things_list", "things_list_get", "things_list_get_2"]


def test_own_names_have_to_differ(specs: Specs) -> None:
    operations(specs, "/2/things/list")
    message = specs.rejection()
    assert "got the name things.list; wanted one that GET /2/things/list.json hasn't" in message


def test_name_like_one_of_paging_is_rejected(specs: Specs) -> None:
    operations(specs, "/2/things/pages_list.json")
    assert "wanted one that the paging of things.list doesn't need" in specs.rejection()


def test_name_without_base_is_free(specs: Specs) -> None:
    operations(specs, "/2/things/pages_other.json")
    assert ids(specs.made())[1] == "things_pages_other"


def test_long_name_is_rejected(specs: Specs) -> None:
    operations(specs, f"/2/things/{'x' * 200}.json")
    assert "got a name of 207 bytes; wanted at most 200" in specs.rejection()


def test_downloaded_long_names_are_cut(specs: Specs) -> None:
    operations(specs, f"/2/{'n' * 150}/{'x' * 200}", f"/2/{'n' * 150}/{'x' * 201}", f"/2/{'n' * 150}/show")
    specs.download()
    _, *made = ids(specs.made())
    assert len(set(made)) == 3
    assert [len(name) for name in made] == [200, 200, 105]
    assert all(name.startswith(f"{'n' * 91}_") for name in made)
    assert any("got a name of 351 bytes; wanted at most 200. It is nnn" in note for note in specs.notes())
