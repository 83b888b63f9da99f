# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `provinces`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.provinces import Provinces

__all__ = ["AsyncProvincesNamespace", "ProvincesNamespace"]


_GET = Arguments(operation="provinces_get")


def _request_provinces_get(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/provinces.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


class ProvincesNamespace(_Suggesting):
    """Codes of provinces and cities."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self) -> Provinces:
        """The codes of provinces and cities.

        Users have them as `province` and `city`.

        `GET /provinces.{format}`, free. The response is typed.

        Example:
            api.provinces.get()

        Returns:
            The table.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=%E7%9C%81%E4%BB%BD%E5%9F%8E%E5%B8%82%E7%BC%96%E7%A0%81%E8%A1%A8&diff=706&oldid=705

        Documentation:
            reference/tsina_v1/provinces.html#get
        """
        from ..models.provinces import Provinces

        return _call(
            self._client,
            _GET,
            {},
            lambda _given: _request_provinces_get(format_=self._client.format),
            lambda response: Provinces.from_dict(response.json()),
        )


class AsyncProvincesNamespace(_Suggesting):
    """Codes of provinces and cities."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self) -> Provinces:
        """The codes of provinces and cities.

        Users have them as `province` and `city`.

        `GET /provinces.{format}`, free. The response is typed.

        Example:
            api.provinces.get()

        Returns:
            The table.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=%E7%9C%81%E4%BB%BD%E5%9F%8E%E5%B8%82%E7%BC%96%E7%A0%81%E8%A1%A8&diff=706&oldid=705

        Documentation:
            reference/tsina_v1/provinces.html#get
        """
        from ..models.provinces import Provinces

        return await _acall(
            self._client,
            _GET,
            {},
            lambda _given: _request_provinces_get(format_=self._client.format),
            lambda response: Provinces.from_dict(response.json()),
        )
