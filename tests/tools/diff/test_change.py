from tools.diff.changes.change import Change
from tools.diff.changes.rules import PARAMETER_DEFAULT_CHANGED, RULES


def default(old: object, new: object) -> Change:
    return Change(PARAMETER_DEFAULT_CHANGED, "GET", "/p", "query parameter", "sort", old=old, new=new)


def test_text_marks_names_and_values() -> None:
    assert default("a", 1).text("<{}>".format) == "query parameter <sort>: default <a> → <1>"


def test_values_stay_in_one_line() -> None:
    assert default("", "a\nb").text() == r"query parameter sort: default '' → 'a\nb'"
    assert default("x" * 200, None).text() == f"query parameter sort: default {'x' * 79}… → none"


def test_rule_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) > 50
