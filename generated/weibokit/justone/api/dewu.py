# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `dewu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.result import Result

__all__ = ["AsyncDewu", "Dewu"]


_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="dewu_search_item_list_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="str")),
)


def _request_dewu_search_item_list_v1(
    *,
    keyword: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/dewu/search-item-list/v1",
        "params": params,
    }

    return _kwargs


class Dewu(_Suggesting):
    """Search for goods on Dewu, also known as Poizon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.dewu.search_item_list_v1 is deprecated: the provider advises against it.")
    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Result:
        """Dewu products matching a keyword.

        One page of the goods on Dewu (Poizon) that match a keyword; page numbers start at 1.

        `GET /api/dewu/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.dewu.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/dewu.html#search_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_dewu_search_item_list_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncDewu(_Suggesting):
    """Search for goods on Dewu, also known as Poizon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.dewu.search_item_list_v1 is deprecated: the provider advises against it.")
    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Result:
        """Dewu products matching a keyword.

        One page of the goods on Dewu (Poizon) that match a keyword; page numbers start at 1.

        `GET /api/dewu/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.dewu.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/dewu.html#search_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_dewu_search_item_list_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )
