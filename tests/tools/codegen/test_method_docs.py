from typing import Any

import pytest

from tools.codegen.methods.method_docs import method

NODE = {"operationId": "items_show", "summary": "An item"}


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
    assert f"        {line}\n" in method(NODE | told, [], "It")
    assert line not in method(NODE, [], "It")


def test_conditions_share_a_paragraph() -> None:
    docs = method(NODE | {"x-access-level": "normal", "x-scopes": ["email"]}, [("name", "Which.")], "It")
    assert "\n\n        Access level of the app: normal. Scope of the token: email.\n\n        Args:" in docs
