import base64

import pytest

from tools.runtime.auth.credentials import Credential, Secret, basic_login
from tools.runtime.errors import ConfigurationError


def secret(value: str) -> Secret:
    return Secret(value, "token", "JUSTONE_TOKEN")


def test_argument_wins_over_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONE_TOKEN", "from-environment")
    assert Secret.read("given", "token", "JUSTONE_TOKEN").value == "given"
    assert Secret.read(None, "token", "JUSTONE_TOKEN").value == "from-environment"


def test_empty_argument_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONE_TOKEN", "from-environment")
    with pytest.raises(ConfigurationError, match=r"`token=`.*JUSTONE_TOKEN"):
        Secret.read("", "token", "JUSTONE_TOKEN").required()


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX: y", "a\0b", "quux z", "tab\t", "é", "\x7f", "\ud800"])
def test_unfit_tokens_are_not_quoted(value: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        secret(value).token()
    assert value not in str(caught.value)
    assert "token" in str(caught.value)


@pytest.mark.parametrize("value", ["pass\nword", "\0", "half \udc00"])
def test_unfit_passwords_are_rejected(value: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        secret(value).text()
    assert value not in str(caught.value)


def test_passwords_may_hold_any_script() -> None:
    assert secret("密 码:é").text().value == "密 码:é"


def test_basic_login_is_utf8() -> None:
    header = basic_login(secret("微博"), secret("p:ä"))
    assert base64.b64decode(header.removeprefix("Basic ")).decode() == "微博:p:ä"


@pytest.mark.parametrize("query", [b"", b"a=1", b"a=%20b+c&&x=%2f%2F&flag", "q=微".encode()])
def test_query_keeps_its_bytes(query: bytes) -> None:
    credential = Credential(("t/o+k=n",), {"token": "t/o+k=n"})
    assert credential.extend_query(query) == query + (b"&" if query else b"") + b"token=t%2Fo%2Bk%3Dn"


def test_form_keeps_its_bytes() -> None:
    assert Credential(("a b",), {"token": "a b"}).extend_form(b"x=1+2") == b"x=1+2&token=a+b"


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/x-www-form-urlencoded", True),
        ("Application/X-WWW-Form-Urlencoded; charset=utf-8", True),
        ("multipart/form-data; boundary=x", False),
        ("", False),
    ],
)
def test_only_urlencoded_forms_take_fields(media_type: str, expected: bool) -> None:
    assert Credential(("t",), {"token": "t"}, in_form=True).goes_in_form(media_type) is expected
    assert not Credential(("t",), {"token": "t"}).goes_in_form(media_type)


def test_named_fields_stand_for_headers() -> None:
    credential = Credential(("t",), headers={"Authorization": "OAuth2 t"}, named={"access_token": "t"})
    form, query = credential.at("form"), credential.at("query")
    assert (form.fields, form.headers, form.goes_in_form("")) == ({"access_token": "t"}, {}, True)
    assert (query.fields, query.headers, query.goes_in_form("")) == ({"access_token": "t"}, {}, False)


def test_secrets_without_a_variable_name_the_argument() -> None:
    with pytest.raises(ConfigurationError, match=r"^No credential: pass `code=`\.$"):
        Secret("", "code").required()
    with pytest.raises(ConfigurationError, match=r"^`code` holds a control character"):
        Secret("a\nb", "code").text()


def test_reprs_show_no_secret() -> None:
    credential = Credential(("planted",), {"token": "planted"}, {"Authorization": "OAuth2 planted"})
    assert "planted" not in f"{credential!r} {secret('planted')!r}"
