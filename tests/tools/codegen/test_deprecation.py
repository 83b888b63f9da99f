from typing import Any

import pytest

from tools.codegen.methods.deprecation import advice, is_deprecated
from tools.pipeline.document.operations import operations

AGAINST = "the provider advises against it"


def notice_of(*nodes: dict[str, Any]) -> str:
    """Return what is said of the first of these operations."""
    paths = {
        f"/{index}": {"get": {"operationId": f"shop_show_v{index}", "tags": ["shop"], **node}}
        for index, node in enumerate(nodes)
    }
    document = {"paths": paths}
    return advice(document, next(operations(document)))


OLD = {"deprecated": True, "x-endpoint-family": "show"}


@pytest.mark.parametrize(
    ("others", "text"),
    [
        ([], AGAINST),
        ([{"x-endpoint-family": "show"}], AGAINST),
        ([{"x-endpoint-family": "list", "x-recommended": True}], AGAINST),
        ([{"x-endpoint-family": "show", "x-recommended": True, "deprecated": True}], AGAINST),
        ([{"x-endpoint-family": "show", "x-recommended": True}], f"{AGAINST}, and recommends `shop.show_v1`"),
    ],
)
def test_recommended_of_family_is_reported(others: list[dict[str, Any]], text: str) -> None:
    assert notice_of(OLD, *others) == text


def test_nothing_without_family_is_recommended() -> None:
    assert notice_of({"deprecated": True}, {"x-recommended": True}) == AGAINST


def test_others_are_not_advised_against() -> None:
    assert notice_of({"x-status": "closed"}) == ""


@pytest.mark.parametrize("node", [{"deprecated": True}, {"x-status": "deprecated"}])
def test_either_mark_deprecates(node: dict[str, Any]) -> None:
    assert is_deprecated(node)
