"""A tiny definition in a temporary folder, which tests change in one place to see what `build` says."""

import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.build import build
from tools.pipeline.files.input_error import InputError

SITUATIONS = [
    "path_unknown",
    "method_wrong",
    "body_too_long",
    "media_type_wrong",
    "credential_missing",
    "credential_wrong",
    "parameter_missing",
    "parameter_wrong",
    "parameters_missing",
    "parameters_exclusive",
]
DEFINITION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tiny", "version": "1"},
    "tags": [{"name": "Things", "description": "All things."}],
    "paths": {
        "/2/things/list.json": {
            "get": {
                "tags": ["Things"],
                "summary": "List things",
                "operationId": "whatever",
                "x-status": "alive",
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "A page.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Page": {
                "type": "object",
                "required": ["things"],
                "properties": {
                    "things": {"type": "array", "items": {"type": "string"}},
                    "next": {"type": ["integer", "null"]},
                },
            }
        }
    },
}
PAGINATION = {
    "max_pages": 3,
    "operations": {
        "GET /2/things/list.json": {
            "state": {"page": {"start": 1, "next": "increment"}},
            "items": "/things",
            "end": {"at": "/next", "equals": 0},
        }
    },
}
ERRORS = {
    "charged": "no",
    "codes": {"1": {"name": "WRONG", "error": "InvalidRequest", "retry": "never", "meaning": "It is wrong."}},
    "situations": {name: {"code": "1", "status": 400} for name in SITUATIONS},
}
SOURCE = 'kind = "handwritten"\ndate = "2026-01-31"\nurls = ["https://example.org/"]\n'


class Specs:
    """The folder `specs` with one API; JSON is YAML too, so every file is written as JSON."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.downloaded = False
        self.api = folder / "specs" / "weibo_v2"
        self.output = folder / "out"
        self.definition = copy.deepcopy(DEFINITION)
        self.operation: dict[str, Any] = self.definition["paths"]["/2/things/list.json"]["get"]
        self.page: dict[str, Any] = self.definition["components"]["schemas"]["Page"]
        self.pagination = copy.deepcopy(PAGINATION)
        self.errors = copy.deepcopy(ERRORS)
        self.index: Any = [{"case": "page", "file": "page.json", "origin": "authored"}]
        self.write("source.toml", SOURCE)
        self.write("known_defects.txt", "")
        self.write("samples/things_list/page.json", {"things": ["one"], "next": None})

    def write(self, name: str, content: Any) -> Path:
        """Write a file of the API: text as it is, anything else as JSON."""
        file = self.api / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return file

    def overlay(self, *actions: dict[str, Any]) -> None:
        info = {"title": "Test", "version": "1"}
        overlay = {"overlay": "1.0.0", "info": info, "x-reason": "To test.", "actions": list(actions)}
        self.write("overlays/10-test.yaml", overlay)

    def download(self) -> None:
        """Make it a downloaded definition: nobody here wrote it."""
        self.downloaded = True
        del self.operation["x-status"]

    def build(self) -> list[str]:
        self.build_files()
        return build(self.folder / "specs", self.output)

    def build_files(self) -> None:
        """Write the files as they are by now."""
        definition = self.write("openapi.yaml", self.definition)
        if self.downloaded:
            sha256 = hashlib.sha256(definition.read_bytes()).hexdigest()
            self.write("source.toml", SOURCE.replace("handwritten", "download") + f'sha256 = "{sha256}"\n')
        self.write("pagination.yaml", self.pagination)
        self.write("errors.yaml", self.errors)
        self.write("samples/things_list/index.yaml", self.index)

    def notes(self) -> list[str]:
        """Build, and return the report without the census, with paths below the API's folder."""
        return [line.replace(f"{self.api}/", "") for line in self.build()[:-1]]

    def made(self) -> dict[str, Any]:
        """Build, and return the effective definition."""
        self.build()
        made: dict[str, Any] = json.loads((self.output / "weibo_v2.json").read_text(encoding="utf-8"))
        return made

    def rejection(self) -> str:
        """Build, which must fail and leave no trace; return the message, with paths below the API's folder."""
        with pytest.raises(InputError) as caught:
            self.build()
        assert not self.output.exists()
        return str(caught.value).replace(f"{self.api}/", "").replace(f"{self.folder}/", "")


@pytest.fixture
def specs(tmp_path: Path) -> Specs:
    return Specs(tmp_path)


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a file and return its path."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
