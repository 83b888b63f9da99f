import pytest

from tools.runtime.errors import APIError, RawResponse
from tools.runtime.texts import printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("微博 é 👨‍👩‍👧", "微博 é 👨‍👩‍👧"),
        ("a\r\nERROR forged\tb", "a ERROR forged b"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\ud800b", r"a\ud800b"),
        ("a\u202eb\u2028c\0", r"a\u202eb c\x00"),
        ("x" * 20, "x" * 10 + "…"),
    ],
)
def test_texts_become_printable(text: str, shown: str) -> None:
    assert printable(text, 10 if text.startswith("xx") else 99) == shown


def test_services_forge_no_lines() -> None:
    forged = "1\nERROR \x1b[2J\ud800" + "x" * 1_000_000
    error = APIError(forged, response=RawResponse(200, (), b""), code=forged)
    for text in (str(error), error.message, error.code or ""):
        assert text.encode().isascii() or "…" in text
        assert "\n" not in text
        assert "\x1b" not in text
        assert len(text) < 11_000
