"""The command in this process, against a mock server on a socket."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from weibokit._command.main import main

VARIABLES = (
    *("JUSTONE_TOKEN", "WEIBO_ACCESS_TOKEN", "TSINA_APP_KEY", "TSINA_APP_SECRET", "TSINA_TOKEN", "TSINA_TOKEN_SECRET"),
    *("TSINA_USERNAME", "TSINA_PASSWORD", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"),
)


@dataclass(frozen=True)
class Outcome:
    """What a run of the command gave."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """English, 80 columns, and a credential for each API that every mock server takes."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in {"JUSTONE_TOKEN": "T", "WEIBO_ACCESS_TOKEN": "T", "TSINA_APP_KEY": "K", "COLUMNS": "80"}.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command with these arguments, and `stdin` as its input."""

    def running(*arguments: str | Path, stdin: str = "") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8"))
        capfdbinary.readouterr()
        code = main([str(each) for each in arguments])
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfdbinary.readouterr()
        return Outcome(code, out.decode(), err.decode())

    return running


@pytest.fixture
def call(run: Run, mock_url: str) -> Run:
    """Call an operation of the mock server."""

    def calling(*arguments: str | Path, stdin: str = "") -> Outcome:
        return run("call", *arguments, "--base-url", mock_url, stdin=stdin)

    return calling
