"""A published definition of one operation with a query and one with a form, and descriptions of it."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Document = dict[str, Any]

FORM = "application/x-www-form-urlencoded"
RESPONSES = {
    "200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/R"}}}}
}
PUBLISHED: Document = {
    "openapi": "3.1.0",
    "info": {"title": "OpenAPI definition", "version": "v0"},
    "servers": [{"url": "https://shop.test", "description": "Their server"}],
    "tags": [{"name": "Shop", "description": "Their shop", "x-platform-id": "shop"}],
    "paths": {
        "/api/shop/find/v1": {
            "get": {
                "tags": ["Shop"],
                "summary": "Their title",
                "description": "Their text",
                "operationId": "getApiShopFindV1",
                "x-highlights": [],
                "x-order": "1",
                "x-endpoint-family": "shop_find",
                "deprecated": True,
                "parameters": [
                    {
                        "name": "size",
                        "in": "query",
                        "required": True,
                        "description": "Their size",
                        "schema": {"type": "string", "enum": ["S", "L"], "default": "M", "example": "L"},
                    }
                ],
                "responses": RESPONSES,
            }
        },
        "/api/shop/order/v1": {
            "post": {
                "tags": ["Shop"],
                "summary": "Their title",
                "operationId": "postApiShopOrderV1",
                "x-endpoint-family": "shop_order",
                "requestBody": {
                    "required": True,
                    "content": {
                        FORM: {
                            "schema": {
                                "type": "object",
                                "required": ["size"],
                                "properties": {"size": {"type": "string", "description": "Their size"}},
                            }
                        }
                    },
                },
                "responses": RESPONSES,
            }
        },
    },
    "components": {"schemas": {"R": {"type": "object", "properties": {"code": {"type": "integer"}}}}},
}
DESCRIPTIONS: dict[str, Document] = {
    "tags.yaml": {"Shop": "Our shop."},
    "document.yaml": {
        "/info/title": "Shop",
        "/info/description": "Ours.",
        "/servers/0/description": "Our server.",
        "/components/schemas/R/description": "Our answer.",
        "/components/schemas/R/properties/code/description": "Our code.",
        "response": "Our envelope.",
    },
    "parameters.yaml": {"size": {"*": "Our size.", "shop/order": "Our size of an order."}},
    "operations/shop.yaml": {
        "GET /api/shop/find/v1": {"summary": "Find", "description": "Our finding."},
        "POST /api/shop/order/v1": {"summary": "Order", "description": "Our order."},
    },
}


@pytest.fixture
def published() -> Document:
    """The published definition, for a test to change."""
    return copy.deepcopy(PUBLISHED)


@pytest.fixture
def texts() -> dict[str, Document]:
    """The words by file, for a test to change."""
    return copy.deepcopy(DESCRIPTIONS)


@pytest.fixture
def write(tmp_path: Path, published: Document, texts: dict[str, Document]) -> Callable[[], tuple[Path, Path]]:
    """Write both, and return the file of the definition and the folder of the API."""

    def run() -> tuple[Path, Path]:
        definition, folder = tmp_path / "published.json", tmp_path / "justone"
        definition.write_text(json.dumps(published), encoding="utf-8")
        for name, content in texts.items():
            file = folder / "descriptions" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(content), encoding="utf-8")  # JSON is YAML
        return definition, folder

    return run
