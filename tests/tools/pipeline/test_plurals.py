import pytest

from tools.pipeline.files.plurals import counted


@pytest.mark.parametrize(
    ("number", "noun", "text"),
    [
        (1, "operation", "1 operation"),
        (0, "operation", "0 operations"),
        (2, "alias", "2 aliases"),
        (1, "alias", "1 alias"),
    ],
)
def test_number_agrees_with_noun(number: int, noun: str, text: str) -> None:
    assert counted(number, noun) == text
