from tests.tools.fetch.playing import made
from tools.fetch.summary import compare

SINCE = {"x-vanished-since": "2026-07-23"}


def test_each_kind_is_told() -> None:
    old = made("/same", "/gone", "/lost", "/held", "/back", "/other", held=SINCE, back=SINCE)
    new = made("/same", "/lost", "/held", "/back", "/other", "/new", lost=SINCE, held=SINCE, other={"summary": "x"})
    new["components"] = {"schemas": {"Result": {}}}
    new["paths"]["/same"]["get"]["x-docs-hidden"] = old["paths"]["/same"]["get"]["x-docs-hidden"] = True
    assert compare(old, new).lines() == [
        "added: 1",
        "  GET /new",
        "removed: 1",
        "  GET /gone",
        "vanished, held with x-vanished-since: 1",
        "  GET /lost",
        "still missing, held: 1",
        "  GET /held",
        "back again: 1",
        "  GET /back",
        "changed: 1",
        "  GET /other",
        "shared components changed: 1",
        "  schemas/Result",
        "6 operations, 1 of them hidden",
    ]


def test_nothing_changed_is_told() -> None:
    assert compare(made("/a"), made("/a")).lines() == ["nothing changed", "1 operation, 0 of them hidden"]


def test_long_lists_are_cut() -> None:
    lines = compare(made("/a"), made("/a", *(f"/{number:02}" for number in range(25)))).lines()
    assert lines[0] == "added: 25"
    assert lines[20:22] == ["  GET /19", "  … and 5 more"]
