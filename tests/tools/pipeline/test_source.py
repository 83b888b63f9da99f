import hashlib
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("handwritten", "stolen", "source.toml#/kind: got 'stolen'; wanted baseline or download or handwritten"),
        ("https://", "see ", "source.toml#/urls: got ['see example.org/']; wanted a list of web addresses"),
        ("2026-01-31", "January", "source.toml#/date: got 'January'; wanted YYYY-MM-DD"),
        ("date", "day", "source.toml#/day: got an unknown key; wanted one of date, etags, kind, sha256, urls"),
    ],
)
def test_wrong_value_is_rejected(specs: Any, old: str, new: str, message: str) -> None:
    text = (specs.api / "source.toml").read_text(encoding="utf-8")
    specs.write("source.toml", text.replace(old, new))
    assert specs.rejection().startswith(message)


def test_missing_file_is_rejected(specs: Any) -> None:
    (specs.api / "source.toml").unlink()
    assert specs.rejection().startswith("source.toml: got no file")


@pytest.mark.parametrize("kind", ["baseline", "download"])
def test_hash_of_published_file(specs: Any, kind: str) -> None:
    content = specs.write("openapi.yaml", specs.definition).read_bytes()
    text = (specs.api / "source.toml").read_text(encoding="utf-8").replace("handwritten", kind)
    specs.write("source.toml", f'{text}sha256 = "{hashlib.sha256(content).hexdigest()}"\n')
    specs.build()


def test_edited_download_is_rejected(specs: Any) -> None:
    text = (specs.api / "source.toml").read_text(encoding="utf-8").replace("handwritten", "download")
    specs.write("source.toml", f'{text}sha256 = "abc"\n')
    message = specs.rejection()
    assert message.startswith("source.toml#/sha256: got abc; wanted ")
    assert "repairs belong in overlays" in message


def test_hash_of_handwritten_file(specs: Any) -> None:
    specs.write("source.toml", (specs.api / "source.toml").read_text(encoding="utf-8") + 'sha256 = "abc"\n')
    assert specs.rejection().startswith("source.toml#/sha256: got a hash; wanted none")
