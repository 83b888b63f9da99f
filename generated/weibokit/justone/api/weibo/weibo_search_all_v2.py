# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weibo_search_all_result import WeiboSearchAllResult
from ...models.weibo_search_all_v2_contains import WeiboSearchAllV2Contains
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    start_day: str,
    start_hour: int,
    end_day: str,
    end_hour: int,
    hot_sort: bool | Unset = False,
    contains: WeiboSearchAllV2Contains | Unset = "ALL",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["startDay"] = start_day

    params["startHour"] = start_hour

    params["endDay"] = end_day

    params["endHour"] = end_hour

    params["hotSort"] = hot_sort

    json_contains: str | Unset = UNSET
    if not isinstance(contains, Unset):
        json_contains = contains

    params["contains"] = json_contains

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/search-all/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WeiboSearchAllResult | None:
    if response.status_code == 200:
        response_200 = WeiboSearchAllResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeiboSearchAllResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    start_day: str,
    start_hour: int,
    end_day: str,
    end_hour: int,
    hot_sort: bool | Unset = False,
    contains: WeiboSearchAllV2Contains | Unset = "ALL",
    page: int | Unset = 1,
) -> Response[WeiboSearchAllResult]:
    """Weibo posts in a time span

     One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest
    first. Day and hour of both ends are required; results can be limited to posts with pictures, a
    video, music or a link.

    Args:
        q (str):
        start_day (str):
        start_hour (int):
        end_day (str):
        end_hour (int):
        hot_sort (bool | Unset):  Default: False.
        contains (WeiboSearchAllV2Contains | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboSearchAllResult]
    """

    kwargs = _get_kwargs(
        q=q,
        start_day=start_day,
        start_hour=start_hour,
        end_day=end_day,
        end_hour=end_hour,
        hot_sort=hot_sort,
        contains=contains,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    start_day: str,
    start_hour: int,
    end_day: str,
    end_hour: int,
    hot_sort: bool | Unset = False,
    contains: WeiboSearchAllV2Contains | Unset = "ALL",
    page: int | Unset = 1,
) -> WeiboSearchAllResult | None:
    """Weibo posts in a time span

     One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest
    first. Day and hour of both ends are required; results can be limited to posts with pictures, a
    video, music or a link.

    Args:
        q (str):
        start_day (str):
        start_hour (int):
        end_day (str):
        end_hour (int):
        hot_sort (bool | Unset):  Default: False.
        contains (WeiboSearchAllV2Contains | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboSearchAllResult
    """

    return sync_detailed(
        client=client,
        q=q,
        start_day=start_day,
        start_hour=start_hour,
        end_day=end_day,
        end_hour=end_hour,
        hot_sort=hot_sort,
        contains=contains,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    start_day: str,
    start_hour: int,
    end_day: str,
    end_hour: int,
    hot_sort: bool | Unset = False,
    contains: WeiboSearchAllV2Contains | Unset = "ALL",
    page: int | Unset = 1,
) -> Response[WeiboSearchAllResult]:
    """Weibo posts in a time span

     One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest
    first. Day and hour of both ends are required; results can be limited to posts with pictures, a
    video, music or a link.

    Args:
        q (str):
        start_day (str):
        start_hour (int):
        end_day (str):
        end_hour (int):
        hot_sort (bool | Unset):  Default: False.
        contains (WeiboSearchAllV2Contains | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboSearchAllResult]
    """

    kwargs = _get_kwargs(
        q=q,
        start_day=start_day,
        start_hour=start_hour,
        end_day=end_day,
        end_hour=end_hour,
        hot_sort=hot_sort,
        contains=contains,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    start_day: str,
    start_hour: int,
    end_day: str,
    end_hour: int,
    hot_sort: bool | Unset = False,
    contains: WeiboSearchAllV2Contains | Unset = "ALL",
    page: int | Unset = 1,
) -> WeiboSearchAllResult | None:
    """Weibo posts in a time span

     One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest
    first. Day and hour of both ends are required; results can be limited to posts with pictures, a
    video, music or a link.

    Args:
        q (str):
        start_day (str):
        start_hour (int):
        end_day (str):
        end_hour (int):
        hot_sort (bool | Unset):  Default: False.
        contains (WeiboSearchAllV2Contains | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboSearchAllResult
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            start_day=start_day,
            start_hour=start_hour,
            end_day=end_day,
            end_hour=end_hour,
            hot_sort=hot_sort,
            contains=contains,
            page=page,
        )
    ).parsed
