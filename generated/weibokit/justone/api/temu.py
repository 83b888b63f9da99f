# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `temu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import TemuGetHomepageGoodsV1Site
    from ..models.result import Result

__all__ = ["AsyncTemu", "Temu"]


_GET_HOMEPAGE_GOODS_V1 = Arguments(
    operation="temu_get_homepage_goods_v1",
    parameters=(ParameterModel(name="site", type="str", required=True), ParameterModel(name="offset", type="str")),
)


def _request_temu_get_homepage_goods_v1(
    *,
    site: TemuGetHomepageGoodsV1Site,
    offset: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/temu/get-homepage-goods/v1",
        "params": params,
    }

    return _kwargs


class Temu(_Suggesting):
    """What Temu shows on its start page."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_homepage_goods_v1(
        self, *, site: Literal["AU", "CA", "EU", "UK", "US"], offset: str | None = None
    ) -> Result:
        """Products on Temu's home page.

        One page of the product cards on Temu's home page for the United States, the EU, the United Kingdom, Canada
        or Australia. Pages advance by an offset that begins at 0.

        `GET /api/temu/get-homepage-goods/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.temu.get_homepage_goods_v1(site="US")

        Args:
            site: Region whose start page is wanted. `US`, `EU`, `UK`, `CA` or `AU`.
            offset: Results to skip.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/temu.html#get_homepage_goods_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_HOMEPAGE_GOODS_V1,
            {"site": site, "offset": offset},
            lambda _given: _request_temu_get_homepage_goods_v1(site=_given["site"], offset=_given.get("offset", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncTemu(_Suggesting):
    """What Temu shows on its start page."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_homepage_goods_v1(
        self, *, site: Literal["AU", "CA", "EU", "UK", "US"], offset: str | None = None
    ) -> Result:
        """Products on Temu's home page.

        One page of the product cards on Temu's home page for the United States, the EU, the United Kingdom, Canada
        or Australia. Pages advance by an offset that begins at 0.

        `GET /api/temu/get-homepage-goods/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.temu.get_homepage_goods_v1(site="US")

        Args:
            site: Region whose start page is wanted. `US`, `EU`, `UK`, `CA` or `AU`.
            offset: Results to skip.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/temu.html#get_homepage_goods_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_HOMEPAGE_GOODS_V1,
            {"site": site, "offset": offset},
            lambda _given: _request_temu_get_homepage_goods_v1(site=_given["site"], offset=_given.get("offset", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )
