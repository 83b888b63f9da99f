"""What stands in a definition as others write them, told with its place."""

from typing import Any

import pytest

from tests.tools.pipeline.conftest import Specs
from tools.pipeline.build import build_definition
from tools.pipeline.files.input_error import InputError

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.fixture
def downloaded(specs: Specs) -> Specs:
    specs.download()
    return specs


@pytest.mark.parametrize(
    ("path", "got"),
    [
        ("/2/things/{", "a path that is none"),
        ("/2/things/{}", "a path that is none"),
        ("/2/things?a=1", "a path that is none"),
        ("/2/{id}/things/{id}", "the parameter id twice"),
    ],
)
def test_path_has_to_be_one(downloaded: Specs, path: str, got: str) -> None:
    downloaded.definition["paths"][path] = {"get": downloaded.operation}
    at = path.replace("/", "~1")
    assert downloaded.rejection().startswith(f"openapi.yaml#/paths/{at}: got {got}; wanted `/`, text and parameters")


@pytest.mark.parametrize("paths", [{}, {"/2/things/list.json": {}}])
def test_definition_without_operations(downloaded: Specs, paths: dict[str, Any]) -> None:
    downloaded.definition["paths"] = paths
    assert downloaded.rejection().startswith("openapi.yaml#/paths: got no operation; wanted at least one.")


@pytest.mark.parametrize(
    ("path", "parameters", "got"),
    [
        ("/2/things/{id}.json", [], "no parameter id, which the path has"),
        ("/2/things/show.json", [ID], "id, which the path lacks"),
    ],
)
def test_path_and_parameters_agree(downloaded: Specs, path: str, parameters: list[Any], got: str) -> None:
    downloaded.definition["paths"][path] = {"get": downloaded.operation | {"parameters": parameters}}
    at = f"openapi.yaml#/paths/{path.replace('/', '~1')}/get/parameters"
    assert downloaded.rejection().startswith(f"{at}: got {got}; wanted the parameters of the path.")


def test_parameter_stands_once(downloaded: Specs) -> None:
    downloaded.operation["parameters"] *= 2
    at = "openapi.yaml#/paths/~12~1things~1list.json/get/parameters/1"
    assert downloaded.rejection().startswith(f"{at}: got the query parameter page a second time; wanted each")


def test_security_names_a_scheme(downloaded: Specs) -> None:
    downloaded.operation["security"] = [{"none": []}]
    at = "openapi.yaml#/paths/~12~1things~1list.json/get/security/0"
    assert downloaded.rejection().startswith(f"{at}: got the scheme none; wanted a scheme of components")


def test_deep_objects_are_reported(downloaded: Specs) -> None:
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(120):
        deep = {"type": "object", "properties": {"a": deep}}
    downloaded.page["properties"]["deep"] = deep
    downloaded.build_files()
    file = downloaded.write("deep.json", downloaded.definition)
    with pytest.raises(InputError, match="got objects nested too deeply to follow; wanted fewer"):
        build_definition(downloaded.api, file)
