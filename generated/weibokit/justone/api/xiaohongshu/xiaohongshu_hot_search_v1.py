# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.xiaohongshu_hot_search_v1_nd import XiaohongshuHotSearchV1Nd
from ...models.xiaohongshu_hot_search_v1_order_by import (
    XiaohongshuHotSearchV1OrderBy,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    order_by: XiaohongshuHotSearchV1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuHotSearchV1Nd | Unset = "DAY_7",
    note_content_category: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["searchWord"] = search_word

    params["pageNum"] = page_num

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    json_nd: str | Unset = UNSET
    if not isinstance(nd, Unset):
        json_nd = nd

    params["nd"] = json_nd

    params["noteContentCategory"] = note_content_category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/hot-search/v1",
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
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    order_by: XiaohongshuHotSearchV1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuHotSearchV1Nd | Unset = "DAY_7",
    note_content_category: str | Unset = UNSET,
) -> Response[Result]:
    """Hot Xiaohongshu content by metric

     One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric.
    Can be narrowed by keyword and by one category path, its parts joined with `#`.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        order_by (XiaohongshuHotSearchV1OrderBy | Unset):  Default: 'premium_imp_num'.
        nd (XiaohongshuHotSearchV1Nd | Unset):  Default: 'DAY_7'.
        note_content_category (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        search_word=search_word,
        page_num=page_num,
        order_by=order_by,
        nd=nd,
        note_content_category=note_content_category,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    order_by: XiaohongshuHotSearchV1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuHotSearchV1Nd | Unset = "DAY_7",
    note_content_category: str | Unset = UNSET,
) -> Result | None:
    """Hot Xiaohongshu content by metric

     One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric.
    Can be narrowed by keyword and by one category path, its parts joined with `#`.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        order_by (XiaohongshuHotSearchV1OrderBy | Unset):  Default: 'premium_imp_num'.
        nd (XiaohongshuHotSearchV1Nd | Unset):  Default: 'DAY_7'.
        note_content_category (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        search_word=search_word,
        page_num=page_num,
        order_by=order_by,
        nd=nd,
        note_content_category=note_content_category,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    order_by: XiaohongshuHotSearchV1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuHotSearchV1Nd | Unset = "DAY_7",
    note_content_category: str | Unset = UNSET,
) -> Response[Result]:
    """Hot Xiaohongshu content by metric

     One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric.
    Can be narrowed by keyword and by one category path, its parts joined with `#`.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        order_by (XiaohongshuHotSearchV1OrderBy | Unset):  Default: 'premium_imp_num'.
        nd (XiaohongshuHotSearchV1Nd | Unset):  Default: 'DAY_7'.
        note_content_category (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        search_word=search_word,
        page_num=page_num,
        order_by=order_by,
        nd=nd,
        note_content_category=note_content_category,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    order_by: XiaohongshuHotSearchV1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuHotSearchV1Nd | Unset = "DAY_7",
    note_content_category: str | Unset = UNSET,
) -> Result | None:
    """Hot Xiaohongshu content by metric

     One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric.
    Can be narrowed by keyword and by one category path, its parts joined with `#`.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        order_by (XiaohongshuHotSearchV1OrderBy | Unset):  Default: 'premium_imp_num'.
        nd (XiaohongshuHotSearchV1Nd | Unset):  Default: 'DAY_7'.
        note_content_category (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            search_word=search_word,
            page_num=page_num,
            order_by=order_by,
            nd=nd,
            note_content_category=note_content_category,
        )
    ).parsed
