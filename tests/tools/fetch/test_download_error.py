import pytest

from tools.fetch.download.download_error import DownloadError, redacted


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://h/a.json", "https://h/a.json"),
        ("https://h/a?token=SECRET&b=SECRET#/paths", "https://h/a?token=…&b=…#/paths"),
        ("https://h/a=b", "https://h/a=b"),
    ],
)
def test_values_of_query_are_not_shown(address: str, expected: str) -> None:
    assert redacted(address) == expected
    rejection = DownloadError("redirect", address, got="one", wanted="none", todo="Look.")
    assert (rejection.file, "SECRET" in repr(rejection)) == (expected, False)
