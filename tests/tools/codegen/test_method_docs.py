from dataclasses import replace
from typing import Any

import pytest

from tools.codegen.methods.method_docs import MethodSummary, items, method, pages

NODE = {"operationId": "items_show", "summary": "An item"}
CALL = MethodSummary("items", "show", "GET /items", "reference/shop/items.html#show", {"id": '"1"'})
PAGED = replace(CALL, pages="pages_show", items="iter_show")


def docs(told: dict[str, Any], call: MethodSummary = CALL) -> str:
    """Return the docstring of a method, its wrapped lines joined."""
    return " ".join(method(NODE | told, [], "It", call).split())


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ({"x-access-level": "advanced"}, "Access level of the app: advanced."),
        ({"x-scopes": ["email", "all"]}, "Scope of the token: email, all."),
        ({"x-params-complete": False}, "Of its parameters only the names are documented."),
        ({"servers": [{"url": "https://rm.example"}]}, "Reached at https://rm.example, to be given as `base_url`."),
        ({"x-status": "closed"}, "Closed: the service behind it has been shut down, so expect an error response."),
    ],
)
def test_docs_tell_the_conditions(told: dict[str, Any], line: str) -> None:
    assert line in docs(told)
    assert line not in docs({})


def test_conditions_share_a_paragraph() -> None:
    told = {"x-access-level": "normal", "x-scopes": ["email"]}
    assert "\n\n        Access level of the app: normal. Scope of the token: email.\n\n" in method(
        NODE | told, [], "It", CALL
    )


@pytest.mark.parametrize(
    ("call", "line"),
    [
        (CALL, "`GET /items`, free. The response is typed."),
        (replace(CALL, charged=True), "`GET /items`, charged when it succeeds."),
        (replace(CALL, typed=False), "The response is open:"),
        (PAGED, "`iter_show` goes through the items of all pages, `pages_show` through the pages."),
        (replace(PAGED, items=""), "`pages_show` goes through all pages."),
    ],
)
def test_docs_tell_what_a_call_is(call: MethodSummary, line: str) -> None:
    assert line in docs({}, call)
    assert 'Example: api.items.show(id="1")' in docs({}, call)
    assert "Documentation: reference/shop/items.html#show" in docs({}, call)


def test_docs_of_paging_methods_have_their_example() -> None:
    assert 'for page in api.items.pages_show(id="1", max_pages=3): ...' in pages(PAGED, [], None)
    assert 'for item in api.items.iter_show(id="1", max_pages=3): ...' in items(PAGED, [], None)
