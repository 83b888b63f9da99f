"""Client, mock and definitions name the same APIs; each side has one registry."""

from importlib import import_module
from pathlib import Path

import pytest
import weibokit
from weibokit_mock.settings import APIS as MOCKED

from tools.runtime.apis.registry import APIS, ClientAPI
from tools.runtime.settings import ClientSettings

ROOT = Path(__file__).parents[2]

each_api = pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)


def test_client_and_mock_list_the_same_apis() -> None:
    assert [api.name for api in APIS] == list(MOCKED)


def test_each_definition_has_its_api() -> None:
    assert {path.name for path in (ROOT / "specs").iterdir() if path.is_dir()} == {api.name for api in APIS}


@each_api
def test_module_serves_its_api(api: ClientAPI) -> None:
    module = import_module(f"tools.runtime.apis.{api.name}")
    assert issubclass(getattr(module, api.settings), ClientSettings)
    assert callable(module.find_error)


@each_api
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_package_exports_its_classes(api: ClientAPI, prefix: str) -> None:
    names = [f"{prefix}{name}" for name in (api.class_name, api.oauth) if name]
    assert all(isinstance(getattr(weibokit, name), type) for name in names)
    assert set(names) <= set(weibokit.__all__)
