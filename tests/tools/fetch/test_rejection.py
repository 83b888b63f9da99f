import pytest

from tools.fetch.rejection import RefusedError, shown


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://h/a.json", "https://h/a.json"),
        ("https://h/a?token=SECRET&b=SECRET#/paths", "https://h/a?token=…&b=…#/paths"),
        ("https://h/a=b", "https://h/a=b"),
    ],
)
def test_values_of_query_are_not_shown(address: str, expected: str) -> None:
    assert shown(address) == expected
    refusal = RefusedError("redirect", address, got="one", wanted="none", todo="Look.")
    assert (refusal.file, "SECRET" in repr(refusal)) == (expected, False)
