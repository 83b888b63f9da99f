import pytest

from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Download
from tools.fetch.examples.recorded import Recorded, recorded


def found(text: str) -> Recorded:
    return recorded(Download("https://h/a.json", text.encode(), "text/plain"))


def test_response_keeps_every_byte() -> None:
    text = '{ "data":{"b":1.50E3, "a":9007199254740993001},\r\n\t"code" : 0}\n'
    assert found(text) == Recorded(text.encode(), synthetic=False)


@pytest.mark.parametrize("source", ['"_at": "{,\\"}"', '"_at" :{"x":[1,2]}', '"_at": null,\n "_of":3'])
def test_notes_at_head_are_left_out(source: str) -> None:
    assert found(f'{{ {source},\n "code": 0, "_own": 1}}').content == b'{\n "code": 0, "_own": 1}'


def test_mark_of_synthetic_is_read() -> None:
    assert found('{"_synthetic": true, "code": 0}') == Recorded(b'{ "code": 0}', synthetic=True)


@pytest.mark.parametrize(
    "before", ["https://h/?token=", "https://h/?a=1&access_token=", "h?a\\u0026token=", "h?a&amp;token="]
)
def test_tokens_in_addresses_are_removed(before: str) -> None:
    text = f'{{"code": 0, "data": "{before}FAKESECRET&b=2"}}'
    assert found(text).content.decode() == text.replace("FAKESECRET", "removed")


@pytest.mark.parametrize("kept", ["?xsec_token=x", "token=x", "?tokens=x"])
def test_other_values_stay(kept: str) -> None:
    text = f'{{"code": 0, "data": "{kept}"}}'
    assert found(text).content.decode() == text


@pytest.mark.parametrize(
    ("text", "rule", "got"),
    [
        ("[]", "no response", "a list"),
        ("{}", "no response", "code None"),
        ('{"code": 301}', "no response", "code 301"),
        ('{"code": 0', "not JSON", "Expecting ',' delimiter"),
        ('{"code": NaN}', "not JSON", ""),
    ],
)
def test_no_good_response_is_rejected(text: str, rule: str, got: str) -> None:
    with pytest.raises(DownloadError) as caught:
        found(text)
    assert (caught.value.rule, caught.value.got[: len(got)]) == (rule, got)


def test_page_is_rejected() -> None:
    with pytest.raises(DownloadError, match="rule 'content type'"):
        recorded(Download("https://h/a.json", b'{"code": 0}', "text/html"))
