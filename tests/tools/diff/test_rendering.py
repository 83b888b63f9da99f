import json
import random

import pytest

from tests.tools.diff.building import document, operation, query
from tools.diff.compare import changes
from tools.diff.reporting.rendering import FORMATS, render

OLD = document(
    {
        "/api/a": {"get": operation(query("p", default="x"), query("site"))},
        "/api/b": {"get": operation(deprecated=True)},
        "/api/c": {"get": operation(query("q", default="a`b"))},
    }
)
NEW = document(
    {
        "/api/a": {"get": operation(query("p", default="y"), query("site", required=True), deprecated=True)},
        "/api/c": {"get": operation(query("q", default="``"))},
        "/api/d": {"post": operation()},
    }
)
FOUND = changes(OLD, NEW)


def test_text_reads_calmly() -> None:
    assert (
        render(FOUND, "text")
        == """\
2 breaking, 2 behaviour, 2 other changes in 4 operations; proposed version step: major
(! breaking, ~ behaviour, + compatible, - neutral)

Breaking:
  GET /api/a
    ! query parameter site: became required
    ~ query parameter p: default x → y
    + operation deprecated
! GET /api/b: operation removed (deprecated)

Changed behaviour:
~ GET /api/c: query parameter q: default a`b → ``

Other:
+ POST /api/d: operation added
"""
    )


def test_markdown_holds_the_same() -> None:
    assert (
        render(FOUND, "markdown")
        == """\
2 breaking, 2 behaviour, 2 other changes in 4 operations; proposed version step: major.

### Breaking

- `GET /api/a`
  - **breaking** query parameter `site`: became required
  - **behaviour** query parameter `p`: default `x` → `y`
  - operation deprecated
- `GET /api/b`: operation removed (deprecated)

### Changed behaviour

- `GET /api/c`: query parameter `q`: default ``a`b`` → ``` `` ```

### Other

- `POST /api/d`: operation added
"""
    )


def test_json_holds_every_change() -> None:
    document = json.loads(render(FOUND, "json"))
    assert document["summary"] == {
        "breaking": 2,
        "behaviour": 2,
        "other": 2,
        "operations": 4,
        "shared": 0,
        "step": "major",
    }
    assert len(document["changes"]) == len(FOUND)
    assert document["changes"][1] == {
        "rule": "parameter-default-changed",
        "level": "behaviour",
        "breaking": False,
        "method": "GET",
        "path": "/api/a",
        "kind": "query parameter",
        "name": "p",
        "keyword": None,
        "old": "x",
        "new": "y",
        "detail": None,
        "text": "query parameter p: default x → y",
    }


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_folded_changes_end_the_report(name: str) -> None:
    old, new = (
        document({f"/api/{number}": {"get": operation(summary=f"{title} {number}")} for number in range(12)})
        for title in ("A", "B")
    )
    assert render(changes(old, new), name).endswith("12 operations: title … → …\n".replace("…", _marked(name)))


def _marked(name: str) -> str:
    return "`…`" if name == "markdown" else "…"


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_nothing_is_said_as_such(name: str) -> None:
    assert render([], name) == "No changes.\n"


def test_nothing_in_json_is_complete() -> None:
    document = json.loads(render([], "json"))
    assert (document["changes"], document["summary"]["step"]) == ([], None)


@pytest.mark.parametrize("name", FORMATS)
def test_order_of_paths_does_not_matter(name: str) -> None:
    shuffled = [dict(random.Random(seed).sample(list(OLD["paths"].items()), 3)) for seed in range(5)]
    assert {render(changes(OLD | {"paths": paths}, NEW), name) for paths in shuffled} == {render(FOUND, name)}
