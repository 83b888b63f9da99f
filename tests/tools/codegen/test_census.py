import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.codegen.census import CensusError, count
from tools.codegen.methods.namespaces import Namespaces
from tools.codegen.targets import Target

Document = dict[str, Any]
Parse = Callable[[], Any]
Make = Callable[[], Path]


def namespaces(document: Document, parse: Parse) -> list[Any]:
    parsed = parse()
    groups = parsed.openapi.endpoint_collections_by_tag.values()
    return [Namespaces(document, parsed.types, "shop", "shop.json").of(group) for group in groups]


def test_counts_are_reported(document: Document, parse: Parse, make: Make, target: Target) -> None:
    folder = make()
    counts = count(document, target, folder.parent, namespaces(document, parse))
    assert str(counts) == "shop: 1 operation generated, 1 typed and 0 open, 0 aliases, 1 model"


@pytest.mark.parametrize(
    "response", [{"properties": {"data": {"description": "Anything."}}}, {"allOf": [{"type": "object"}]}]
)
def test_open_responses_are_counted(
    document: Document, parse: Parse, make: Make, target: Target, response: Any
) -> None:
    folder, spaces = make(), namespaces(document, parse)
    document["components"]["schemas"]["Item"] = response
    counts = count(document, target, folder.parent, spaces)
    assert (counts.operations, counts.typed, counts.open) == (1, 0, 1)


def test_lost_request_fails(document: Document, parse: Parse, make: Make, target: Target) -> None:
    folder = make()
    (folder / "api/items.py").write_text("")
    wanted = "shop: 1 lost (items_show) and 0 extra () between operations and requests."
    with pytest.raises(CensusError, match=re.escape(wanted)):
        count(document, target, folder.parent, namespaces(document, parse))


def test_lost_method_fails(document: Document, make: Make, target: Target) -> None:
    with pytest.raises(CensusError, match="calls by methods"):
        count(document, target, make().parent, [])


def test_alias_of_nothing_fails(operation: Document, make: Make) -> None:
    operation["x-alias-of"] = "/elsewhere"
    with pytest.raises(CensusError, match="items_show"):
        make()
