import pytest

from tools.codegen.methods.endpoints import EndpointCode, cut

MODULE = """
def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {"url": "/{id}".format(id=id)}

    return _kwargs

def _parse_response(*, client: Client, response: httpx.Response) -> Item | None:
    if response.status_code == 200:
        response_200 = File(
             payload = BytesIO(response.content)
        )

        return response_200
"""


def test_request_and_response_are_cut_out() -> None:
    found = cut(MODULE, "items_show")
    assert found.request.startswith("def _request_items_show(\n    id: str,\n")
    assert found.request.endswith("\n    return _kwargs")
    assert "".join(found.parsed.split()) == "File(payload=BytesIO(response.content))"
    assert isinstance(found, EndpointCode)


@pytest.mark.parametrize("lost", ["def _get_kwargs(", "    return _kwargs", "return response_200"])
def test_other_modules_are_rejected(lost: str) -> None:
    with pytest.raises(ValueError, match="endpoint module of items_show"):
        cut(MODULE.replace(lost, ""), "items_show")
