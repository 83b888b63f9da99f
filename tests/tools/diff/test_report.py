from tests.tools.diff.building import Node, document, operation, query
from tools.diff.compare import changes
from tools.diff.reporting.report import MANY, count, report


def paths(count: int, item: Node) -> Node:
    return document({f"/api/{number:02}": {"get": item} for number in range(count)})


def test_counts_read_as_sentence() -> None:
    old, new = paths(2, operation(query("p"))), paths(2, operation(deprecated=True))
    assert str(count(changes(old, new))) == "2 breaking, 2 other changes in 2 operations"
    assert str(count(changes(old, paths(1, operation(query("p")))))) == "1 breaking, 0 other changes in 1 operation"


def test_counts_tell_shared_parts_and_behaviour() -> None:
    found = changes(document({}, servers=[{"url": "/a"}]), document({}, servers=[{"url": "/b"}]))
    assert str(count(found)) == "0 breaking, 1 behaviour, 1 other change in 0 operations and 1 shared part"


def test_gravest_change_picks_section() -> None:
    old = document({"/a": {"get": operation()}, "/b": {"get": operation(query("p"), query("q"))}})
    quiet, grave = operation(deprecated=True), operation(query("q", default="x"), deprecated=True)
    found = report(changes(old, document({"/a": {"get": quiet}, "/b": {"get": grave}})))
    assert [(section.title, [place for place, _ in section.places]) for section in found.sections] == [
        ("Breaking", ["GET /b"]),
        ("Other", ["GET /a"]),
    ]
    levels = [str(change.level) for change in found.sections[0].places[0][1]]
    assert levels == ["breaking", "behaviour", "compatible"]


def test_common_harmless_changes_fold() -> None:
    more = {"200": {"description": "Fine."}, "503": {"description": "Later."}}
    found = report(changes(paths(MANY, operation()), paths(MANY, operation(responses=more))))
    assert [(change.text(), times) for change, times in found.folded] == [("response 503: added", MANY)]
    assert found.sections == []


def test_names_fold_whatever_they_are() -> None:
    def named(prefix: str) -> Node:
        items = {f"/api/{number}": {"get": operation(operationId=f"{prefix}{number}")} for number in range(MANY)}
        return document(items)

    found = report(changes(named("a"), named("b")))
    assert [(change.text(), times) for change, times in found.folded] == [("operationId … → …", MANY)]


def test_few_of_a_kind_are_listed() -> None:
    old, new = paths(MANY - 1, operation(summary="A")), paths(MANY - 1, operation(summary="B"))
    assert report(changes(old, new)).folded == []


def test_breaking_changes_never_fold() -> None:
    gone = operation(responses={"201": {"description": "Made."}})
    found = report(changes(paths(MANY, operation()), paths(MANY, gone)))
    assert len(found.sections[0].places) == MANY


def test_operations_are_always_listed() -> None:
    found = report(changes(document({}), paths(2 * MANY, operation())))
    assert len(found.sections[0].places) == 2 * MANY
