"""Garbage is not looked for while the mock is made, and the setting of who makes it is left as it was."""

import gc
import subprocess
import sys

import pytest
from weibokit_mock import app
from weibokit_mock.garbage import made_once
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


def test_first_search_is_of_what_is_new() -> None:
    searched: list[int] = []

    def look(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            searched.append(len(gc.get_objects(generation=0)))

    gc.callbacks.append(look)
    try:
        with made_once():
            held: list[list[int]] = [[] for _ in range(100_000)]
        more: list[list[int]] = [[] for _ in range(10_000)]
    finally:
        gc.callbacks.remove(look)
    assert len(held) + len(more) == 110_000
    assert 0 < searched[0] < 10_000


def test_frozen_objects_of_the_caller_stay_frozen() -> None:
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with made_once():
            held: list[list[int]] = [[] for _ in range(1000)]
        assert len(held) == 1000
        assert gc.get_freeze_count() > frozen // 2
    finally:
        gc.unfreeze()


def test_applications_leave_the_search_for_old_garbage() -> None:
    """It comes when enough has been searched through before: whoever makes many applications must not put it off."""
    code = (
        "import gc; from weibokit_mock.app import create_app; create_app(); found = []\n"
        "gc.callbacks.append(lambda phase, info: found.append(info['generation']))\n"
        "for _ in range(250): create_app()\n"
        "print(2 in found)"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"]


def test_start_reads_nothing_that_is_needed_later_only() -> None:
    code = "import sys; from weibokit_mock.server import MockServer; MockServer(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    read = {name.removeprefix("weibokit_mock.") for name in done.stdout.split()}
    assert {"control.sessions", "responses.responders"} < read
    administration = {"control.admin", "control.console.console", "control.wiremock.api", "control.journal.stream"}
    assert read.isdisjoint({*administration, "responses.responder", "responses.from_schema", "jsonschema_rs"})
