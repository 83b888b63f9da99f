# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""The namespace `shelves`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.shelves_page import ShelvesPage

__all__ = ["AsyncShelves", "Shelves"]


_LIST = Arguments(
    operation="shelves_list",
    parameters=(ParameterModel(name="name", type="str", in_path=True), ParameterModel(name="keeper", type="int")),
)


def _request_shelves_list(
    format_: str,
    *,
    keeper: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keeper"] = keeper

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shelves.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_shelves_list_by_name(
    name: str,
    format_: str,
    *,
    keeper: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keeper"] = keeper

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shelves/{name}.{format_}".format(
            name=quote(str(name), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Shelves(_Suggesting):
    """Shelves, and the books on them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self, *, name: str | None = None, keeper: int | None = None) -> ShelvesPage:
        """Shelves of a keeper.

        Without `keeper`, the caller's own.

        `GET /shelves.{format}`, charged when it succeeds. The response is typed.

        Example:
            api.shelves.list()

        Args:
            name: Name of the keeper.
            keeper: Id of the keeper.

        Returns:
            The shelves.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/shelves.html#list
        """
        if not isinstance(name, Unset | None):
            from ..models.shelves_page import ShelvesPage

            return _call(
                self._client,
                _LIST,
                {"name": name, "keeper": keeper},
                lambda _given: _request_shelves_list_by_name(
                    name=_given["name"], format_=self._client.format, keeper=_given.get("keeper", UNSET)
                ),
                lambda response: ShelvesPage.from_dict(response.json()),
            )

        from ..models.shelves_page import ShelvesPage

        return _call(
            self._client,
            _LIST,
            {"name": name, "keeper": keeper},
            lambda _given: _request_shelves_list(format_=self._client.format, keeper=_given.get("keeper", UNSET)),
            lambda response: ShelvesPage.from_dict(response.json()),
        )


class AsyncShelves(_Suggesting):
    """Shelves, and the books on them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, name: str | None = None, keeper: int | None = None) -> ShelvesPage:
        """Shelves of a keeper.

        Without `keeper`, the caller's own.

        `GET /shelves.{format}`, charged when it succeeds. The response is typed.

        Example:
            api.shelves.list()

        Args:
            name: Name of the keeper.
            keeper: Id of the keeper.

        Returns:
            The shelves.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/shelves.html#list
        """
        if not isinstance(name, Unset | None):
            from ..models.shelves_page import ShelvesPage

            return await _acall(
                self._client,
                _LIST,
                {"name": name, "keeper": keeper},
                lambda _given: _request_shelves_list_by_name(
                    name=_given["name"], format_=self._client.format, keeper=_given.get("keeper", UNSET)
                ),
                lambda response: ShelvesPage.from_dict(response.json()),
            )

        from ..models.shelves_page import ShelvesPage

        return await _acall(
            self._client,
            _LIST,
            {"name": name, "keeper": keeper},
            lambda _given: _request_shelves_list(format_=self._client.format, keeper=_given.get("keeper", UNSET)),
            lambda response: ShelvesPage.from_dict(response.json()),
        )
