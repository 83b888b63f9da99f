import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.pipeline.document import extensions

TOOLS = Path(__file__).parents[3] / "tools"
ROOMS = ("pipeline", "diff", "fetch", "infer", "baseline")


def literals(code: str) -> Iterator[str]:
    """Yield the names of extensions that are written out in `code`, docstrings and messages aside."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Constant) and re.fullmatch(r"/?x-[a-z-]+", str(node.value)):
            yield str(node.value)


@pytest.mark.parametrize("room", ROOMS)
def test_names_are_written_in_one_module(room: str) -> None:
    files = [file for file in (TOOLS / room).rglob("*.py") if file.name != "extensions.py"]
    assert len(files) > 3
    assert {file: found for file in files if (found := [*literals(file.read_text(encoding="utf-8"))])} == {}


def test_literals_are_found() -> None:
    assert list(literals('"""`x-a`"""\nnode["x-b"], f"{at}/x-c", "no x-d here"')) == ["x-b", "/x-c"]


def test_each_extension_has_one_name() -> None:
    names = [value for key, value in vars(extensions).items() if key.isupper()]
    assert len(names) == len({*names}) > 30
    assert all(map(extensions.is_extension, names))
