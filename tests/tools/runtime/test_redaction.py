import base64
import gc
import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, quote_plus

import pytest

from tools.runtime.auth.redaction import Redactor, guard_logs

SECRET = 's3/cr+t=é"x'

FORMS = [
    SECRET,
    quote(SECRET, safe=""),
    quote(SECRET),
    quote(SECRET, safe="").lower(),
    quote(quote(SECRET, safe=""), safe=""),
    quote_plus(SECRET),
    's3/cr+t=\\u00e9\\"x',
    's3/cr+t=é\\"x',
    base64.b64encode(SECRET.encode()).decode(),
    base64.urlsafe_b64encode(SECRET.encode()).decode(),
]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_removed(form: str) -> None:
    assert Redactor([SECRET]).text(f"token={form}&page=1").rstrip("=") == "token=[removed]&page=1"


@pytest.mark.parametrize("before", [b"", b"1", b"12", b"123"])
@pytest.mark.parametrize("after", [b"", b"1", b"12"])
def test_secret_within_base64_is_removed(before: bytes, after: bytes) -> None:
    text = base64.b64encode(before + b"planted" + after).decode()
    cleaned = Redactor(["planted"]).text(text)
    assert "[removed]" in cleaned
    assert len(cleaned.replace("[removed]", "")) <= 4 + len(text) - len(base64.b64encode(b"planted"))


@pytest.mark.parametrize("form", FORMS)
def test_bytes_are_redacted_alike(form: str) -> None:
    assert Redactor([SECRET]).data(b"\xff<" + form.encode() + b">").replace(b"=", b"") == b"\xff<[removed]>"


def test_clean_bytes_stay_the_same() -> None:
    content = b"\xff\x00 nothing here"
    assert Redactor([SECRET]).data(content) is content


def test_short_secrets_need_edges() -> None:
    assert Redactor(["t"]).text("t: the token=t&uid=1") == "[removed]: the token=[removed]&uid=1"


def test_empty_secrets_remove_nothing() -> None:
    assert Redactor(["", ""]).text("all of it") == "all of it"


def test_longest_secret_goes_first() -> None:
    assert Redactor(["secret1", "secret1234"]).text("secret1234") == "[removed]"


def test_repr_shows_no_secret() -> None:
    assert SECRET not in repr(Redactor([SECRET]))


def test_logs_are_guarded_while_alive(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    redactor = Redactor(["planted-secret"])
    guard_logs(redactor)
    logging.getLogger("httpcore.http11").debug("location=%r", "https://x/?token=planted-secret")
    del redactor
    gc.collect()
    logging.getLogger("httpcore.http11").debug("harmless %s", "planted-secret")
    assert caplog.messages == ["location='https://x/?token=[removed]'", "harmless planted-secret"]


@pytest.mark.parametrize("name", ["httpcore.http11", "httpcore.http2", "hpack.hpack", "hpack.table"])
def test_redirects_lose_what_they_carry(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    guard_logs(Redactor([]))
    for after in ("?code=planted", "#access_token=planted&uid=1", "?a='&code=planted"):
        headers = [(b"Location", f"https://a.example/b{after}".encode()), (b"x", b"y?z")]
        logging.getLogger(name).debug("return_value=%r", headers)
    assert "planted" not in caplog.text
    assert caplog.text.count("https://a.example/b") == caplog.text.count("(b'x', b'y?z')") == 3


def test_kept_bodies_say_what_they_said() -> None:
    body = b'{"a": 1, "any": "<a href=x>any</a>", "name": "somebody", "echo": "planted-secret"}'
    redactor = Redactor(["any", "1", "planted-secret"], names=["a", "somebody"])
    assert redactor.body(body) == body.replace(b"planted-secret", b"[removed]")
    assert "somebody" not in redactor.text(body.decode())


def test_logging_stands_new_clients_beside_it() -> None:
    logger = logging.getLogger("httpx")
    record = logger.makeRecord(logger.name, logging.DEBUG, "", 0, "harmless", (), None)
    kept: list[Redactor] = []

    def join() -> None:
        for number in range(500):
            kept.append(Redactor([f"secret{number}"]))
            guard_logs(kept[-1])

    def log() -> None:
        for _ in range(500):
            logger.filter(record)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            done = [pool.submit(work) for work in (join, log) * 4]
    finally:
        sys.setswitchinterval(before)
    assert [future.exception() for future in done] == [None] * 8
