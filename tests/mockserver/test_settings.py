from pathlib import Path
from typing import Any

import pytest
from weibokit_mock.settings import Settings, SettingsError, check


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"apis": ("nothing",)}, "There is no API 'nothing'"),
        ({"apis": ()}, "No API is selected"),
        ({"port": 65536}, "Port 65536 is out of bounds"),
        ({"port": -1}, "Port -1 is out of bounds"),
        ({"pages": 0}, "0 pages are out of bounds"),
        ({"credentials": {"nothing": frozenset({"x"})}}, "'nothing', which is not served"),
        ({"credentials": {"justone": frozenset({""})}}, "A credential of 'justone' is empty"),
        ({"credentials": {"justone": frozenset()}}, "A credential of 'justone' is empty"),
    ],
)
def test_conflicts_are_named(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        check(Settings(**settings))


def test_defaults_are_sound() -> None:
    check(Settings())


def test_repr_hides_credentials() -> None:
    assert "FAKESECRET" not in repr(Settings(credentials={"justone": frozenset({"FAKESECRET"})}))


def test_captured_responses_need_folder_and_api(tmp_path: Path) -> None:
    check(Settings(captured=tmp_path))
    with pytest.raises(SettingsError, match=r"There is no folder .*/nowhere; name"):
        check(Settings(captured=tmp_path / "nowhere"))
    with pytest.raises(SettingsError, match="'justone', which is not served"):
        check(Settings(captured=tmp_path, apis=("tsina_v1",)))
