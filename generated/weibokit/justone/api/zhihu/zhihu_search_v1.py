# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.zhihu_search_result import ZhihuSearchResult
from ...models.zhihu_search_v1_show_all_topics import ZhihuSearchV1ShowAllTopics
from ...models.zhihu_search_v1_sort import ZhihuSearchV1Sort
from ...models.zhihu_search_v1_time_interval import ZhihuSearchV1TimeInterval
from ...models.zhihu_search_v1_vertical import ZhihuSearchV1Vertical
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    offset: int | Unset = 0,
    show_all_topics: ZhihuSearchV1ShowAllTopics | Unset = "FALSE",
    vertical: ZhihuSearchV1Vertical | Unset = UNSET,
    sort: ZhihuSearchV1Sort | Unset = UNSET,
    time_interval: ZhihuSearchV1TimeInterval | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["offset"] = offset

    json_show_all_topics: str | Unset = UNSET
    if not isinstance(show_all_topics, Unset):
        json_show_all_topics = show_all_topics

    params["showAllTopics"] = json_show_all_topics

    json_vertical: str | Unset = UNSET
    if not isinstance(vertical, Unset):
        json_vertical = vertical

    params["vertical"] = json_vertical

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_time_interval: str | Unset = UNSET
    if not isinstance(time_interval, Unset):
        json_time_interval = time_interval

    params["timeInterval"] = json_time_interval

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/search/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ZhihuSearchResult | None:
    if response.status_code == 200:
        response_200 = ZhihuSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ZhihuSearchResult]:
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
    offset: int | Unset = 0,
    show_all_topics: ZhihuSearchV1ShowAllTopics | Unset = "FALSE",
    vertical: ZhihuSearchV1Vertical | Unset = UNSET,
    sort: ZhihuSearchV1Sort | Unset = UNSET,
    time_interval: ZhihuSearchV1TimeInterval | Unset = UNSET,
) -> Response[ZhihuSearchResult]:
    """Zhihu results for a keyword

     One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent
    period and by upvotes or date. The offset begins at 0; that of the next page is inside its address
    in the answer.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        show_all_topics (ZhihuSearchV1ShowAllTopics | Unset):  Default: 'FALSE'.
        vertical (ZhihuSearchV1Vertical | Unset):
        sort (ZhihuSearchV1Sort | Unset):
        time_interval (ZhihuSearchV1TimeInterval | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        offset=offset,
        show_all_topics=show_all_topics,
        vertical=vertical,
        sort=sort,
        time_interval=time_interval,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    offset: int | Unset = 0,
    show_all_topics: ZhihuSearchV1ShowAllTopics | Unset = "FALSE",
    vertical: ZhihuSearchV1Vertical | Unset = UNSET,
    sort: ZhihuSearchV1Sort | Unset = UNSET,
    time_interval: ZhihuSearchV1TimeInterval | Unset = UNSET,
) -> ZhihuSearchResult | None:
    """Zhihu results for a keyword

     One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent
    period and by upvotes or date. The offset begins at 0; that of the next page is inside its address
    in the answer.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        show_all_topics (ZhihuSearchV1ShowAllTopics | Unset):  Default: 'FALSE'.
        vertical (ZhihuSearchV1Vertical | Unset):
        sort (ZhihuSearchV1Sort | Unset):
        time_interval (ZhihuSearchV1TimeInterval | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuSearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        offset=offset,
        show_all_topics=show_all_topics,
        vertical=vertical,
        sort=sort,
        time_interval=time_interval,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    offset: int | Unset = 0,
    show_all_topics: ZhihuSearchV1ShowAllTopics | Unset = "FALSE",
    vertical: ZhihuSearchV1Vertical | Unset = UNSET,
    sort: ZhihuSearchV1Sort | Unset = UNSET,
    time_interval: ZhihuSearchV1TimeInterval | Unset = UNSET,
) -> Response[ZhihuSearchResult]:
    """Zhihu results for a keyword

     One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent
    period and by upvotes or date. The offset begins at 0; that of the next page is inside its address
    in the answer.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        show_all_topics (ZhihuSearchV1ShowAllTopics | Unset):  Default: 'FALSE'.
        vertical (ZhihuSearchV1Vertical | Unset):
        sort (ZhihuSearchV1Sort | Unset):
        time_interval (ZhihuSearchV1TimeInterval | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        offset=offset,
        show_all_topics=show_all_topics,
        vertical=vertical,
        sort=sort,
        time_interval=time_interval,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    offset: int | Unset = 0,
    show_all_topics: ZhihuSearchV1ShowAllTopics | Unset = "FALSE",
    vertical: ZhihuSearchV1Vertical | Unset = UNSET,
    sort: ZhihuSearchV1Sort | Unset = UNSET,
    time_interval: ZhihuSearchV1TimeInterval | Unset = UNSET,
) -> ZhihuSearchResult | None:
    """Zhihu results for a keyword

     One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent
    period and by upvotes or date. The offset begins at 0; that of the next page is inside its address
    in the answer.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        show_all_topics (ZhihuSearchV1ShowAllTopics | Unset):  Default: 'FALSE'.
        vertical (ZhihuSearchV1Vertical | Unset):
        sort (ZhihuSearchV1Sort | Unset):
        time_interval (ZhihuSearchV1TimeInterval | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            offset=offset,
            show_all_topics=show_all_topics,
            vertical=vertical,
            sort=sort,
            time_interval=time_interval,
        )
    ).parsed
