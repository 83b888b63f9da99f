"""Garbage is not looked for while the mock is made, and the setting of who makes it is left as it was."""

import gc
import subprocess
import sys

import pytest
from weibokit_mock import app
from weibokit_mock.settings import Settings


@pytest.mark.parametrize("is_on", [True, False])
def test_applications_are_made_without_looking_for_garbage(monkeypatch: pytest.MonkeyPatch, is_on: bool) -> None:
    seen: list[bool] = []

    class Seen(app.Mock):
        def __init__(self, *arguments: object) -> None:
            del arguments
            seen.append(gc.isenabled())

    monkeypatch.setattr(app, "Mock", Seen)
    try:
        (gc.enable if is_on else gc.disable)()
        app.create_app(Settings())
        assert gc.isenabled() == is_on
    finally:
        gc.enable()
    assert seen == [False]


def test_failures_leave_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError("the disk")

    monkeypatch.setattr(app, "Mock", fail)
    with pytest.raises(OSError, match="the disk"):
        app.create_app(Settings())
    assert gc.isenabled()


@pytest.mark.parametrize("before", ["enable", "disable"])
def test_imports_leave_the_setting(before: str) -> None:
    code = f"import gc; gc.{before}(); import weibokit_mock.server; print(gc.isenabled())"
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(before == "enable")]
