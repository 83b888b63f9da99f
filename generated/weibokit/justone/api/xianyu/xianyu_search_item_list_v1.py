# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.xianyu_search_item_list_v1_sort import XianyuSearchItemListV1Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: str | Unset = UNSET,
    sort: XianyuSearchItemListV1Sort | Unset = "active",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xianyu/search-item-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
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
    page: str | Unset = UNSET,
    sort: XianyuSearchItemListV1Sort | Unset = "active",
) -> Response[Result]:
    """Xianyu listings matching a keyword

     One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by
    activity, nearness, seller credit, price, price cut or age.

    Args:
        keyword (str):
        page (str | Unset):
        sort (XianyuSearchItemListV1Sort | Unset):  Default: 'active'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort=sort,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: str | Unset = UNSET,
    sort: XianyuSearchItemListV1Sort | Unset = "active",
) -> Result | None:
    """Xianyu listings matching a keyword

     One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by
    activity, nearness, seller credit, price, price cut or age.

    Args:
        keyword (str):
        page (str | Unset):
        sort (XianyuSearchItemListV1Sort | Unset):  Default: 'active'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: str | Unset = UNSET,
    sort: XianyuSearchItemListV1Sort | Unset = "active",
) -> Response[Result]:
    """Xianyu listings matching a keyword

     One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by
    activity, nearness, seller credit, price, price cut or age.

    Args:
        keyword (str):
        page (str | Unset):
        sort (XianyuSearchItemListV1Sort | Unset):  Default: 'active'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort=sort,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: str | Unset = UNSET,
    sort: XianyuSearchItemListV1Sort | Unset = "active",
) -> Result | None:
    """Xianyu listings matching a keyword

     One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by
    activity, nearness, seller credit, price, price cut or age.

    Args:
        keyword (str):
        page (str | Unset):
        sort (XianyuSearchItemListV1Sort | Unset):  Default: 'active'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
            sort=sort,
        )
    ).parsed
