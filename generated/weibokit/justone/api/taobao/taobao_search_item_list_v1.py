# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.taobao_search_item_list_result import TaobaoSearchItemListResult
from ...models.taobao_search_item_list_v1_sort import TaobaoSearchItemListV1Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    sort: TaobaoSearchItemListV1Sort | Unset = "_sale",
    tmall: bool | Unset = False,
    start_price: str | Unset = UNSET,
    end_price: str | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["tmall"] = tmall

    params["startPrice"] = start_price

    params["endPrice"] = end_price

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/search-item-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TaobaoSearchItemListResult | None:
    if response.status_code == 200:
        response_200 = TaobaoSearchItemListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TaobaoSearchItemListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort: TaobaoSearchItemListV1Sort | Unset = "_sale",
    tmall: bool | Unset = False,
    start_price: str | Unset = UNSET,
    end_price: str | Unset = UNSET,
    page: int | Unset = 1,
) -> Response[TaobaoSearchItemListResult]:
    """Taobao items matching a keyword

     One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance.
    Can be limited to Tmall and to a price range whose bounds count as inside.

    Args:
        keyword (str):
        sort (TaobaoSearchItemListV1Sort | Unset):  Default: '_sale'.
        tmall (bool | Unset):  Default: False.
        start_price (str | Unset):
        end_price (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TaobaoSearchItemListResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        sort=sort,
        tmall=tmall,
        start_price=start_price,
        end_price=end_price,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort: TaobaoSearchItemListV1Sort | Unset = "_sale",
    tmall: bool | Unset = False,
    start_price: str | Unset = UNSET,
    end_price: str | Unset = UNSET,
    page: int | Unset = 1,
) -> TaobaoSearchItemListResult | None:
    """Taobao items matching a keyword

     One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance.
    Can be limited to Tmall and to a price range whose bounds count as inside.

    Args:
        keyword (str):
        sort (TaobaoSearchItemListV1Sort | Unset):  Default: '_sale'.
        tmall (bool | Unset):  Default: False.
        start_price (str | Unset):
        end_price (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TaobaoSearchItemListResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        sort=sort,
        tmall=tmall,
        start_price=start_price,
        end_price=end_price,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort: TaobaoSearchItemListV1Sort | Unset = "_sale",
    tmall: bool | Unset = False,
    start_price: str | Unset = UNSET,
    end_price: str | Unset = UNSET,
    page: int | Unset = 1,
) -> Response[TaobaoSearchItemListResult]:
    """Taobao items matching a keyword

     One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance.
    Can be limited to Tmall and to a price range whose bounds count as inside.

    Args:
        keyword (str):
        sort (TaobaoSearchItemListV1Sort | Unset):  Default: '_sale'.
        tmall (bool | Unset):  Default: False.
        start_price (str | Unset):
        end_price (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TaobaoSearchItemListResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        sort=sort,
        tmall=tmall,
        start_price=start_price,
        end_price=end_price,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort: TaobaoSearchItemListV1Sort | Unset = "_sale",
    tmall: bool | Unset = False,
    start_price: str | Unset = UNSET,
    end_price: str | Unset = UNSET,
    page: int | Unset = 1,
) -> TaobaoSearchItemListResult | None:
    """Taobao items matching a keyword

     One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance.
    Can be limited to Tmall and to a price range whose bounds count as inside.

    Args:
        keyword (str):
        sort (TaobaoSearchItemListV1Sort | Unset):  Default: '_sale'.
        tmall (bool | Unset):  Default: False.
        start_price (str | Unset):
        end_price (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TaobaoSearchItemListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            sort=sort,
            tmall=tmall,
            start_price=start_price,
            end_price=end_price,
            page=page,
        )
    ).parsed
