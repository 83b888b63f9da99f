"""A definition as small as can be, for tests to change, and ways to the client that comes of it."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from tools.codegen.generate import generate_one
from tools.codegen.models.types import Types
from tools.codegen.package.prepare import prepare
from tools.codegen.targets import Target
from tools.runtime.apis.registry import JUSTONE

Document = dict[str, Any]


@pytest.fixture
def target() -> Target:
    return Target("shop", "Shop", "the shop", JUSTONE)


@pytest.fixture
def document() -> Document:
    """One operation that responds with an Item."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/items": {
                "get": {
                    "operationId": "items_show",
                    "tags": ["items"],
                    "summary": "An item",
                    "parameters": [],
                    "responses": {"200": response({"$ref": "#/components/schemas/Item"})},
                }
            }
        },
        "components": {"schemas": {"Item": {"type": "object", "properties": {"name": {"type": "string"}}}}},
    }


def response(schema: Document) -> Document:
    return {"description": "It.", "content": {"application/json": {"schema": schema}}}


@pytest.fixture
def operation(document: Document) -> Document:
    """The Operation Object of the one operation."""
    found: Document = document["paths"]["/items"]["get"]
    return found


@pytest.fixture
def item(document: Document) -> Document:
    """The schema of what the operation responds with."""
    found: Document = document["components"]["schemas"]["Item"]
    return found


@pytest.fixture
def make(document: Document, target: Target, tmp_path: Path) -> Callable[[], Path]:
    """Generate the client of the document as it is by then, and return its folder."""

    def made() -> Path:
        (tmp_path / "shop.json").write_text(json.dumps(document))
        package = tmp_path / "shop_client"
        generate_one(tmp_path / "shop.json", package, target)
        return package / target.name

    return made


@pytest.fixture
def parse(document: Document) -> Callable[[], SimpleNamespace]:
    """Read the document as it is by then with the generator; return its data and the types."""

    def parsed() -> SimpleNamespace:
        settings = ConfigFile(literal_enums=True, post_hooks=[])
        config = Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=None)
        openapi = GeneratorData.from_dict(prepare(document, "shop.json"), config=config)
        assert isinstance(openapi, GeneratorData)
        return SimpleNamespace(openapi=openapi, types=Types(openapi))

    return parsed
