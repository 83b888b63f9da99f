# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_biz_type import (
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType,
)
from ...models.xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_nd import (
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd,
)
from ...models.xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_order_by import (
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = "XIAOHONGSHU_HOT",
    order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset = "DAY_7",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["searchWord"] = search_word

    params["pageNum"] = page_num

    json_biz_type: str | Unset = UNSET
    if not isinstance(biz_type, Unset):
        json_biz_type = biz_type

    params["bizType"] = json_biz_type

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    json_nd: str | Unset = UNSET
    if not isinstance(nd, Unset):
        json_nd = nd

    params["nd"] = json_nd

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1",
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
    biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = "XIAOHONGSHU_HOT",
    order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset = "DAY_7",
) -> Response[Result]:
    """Top notes of the content square

     One numbered page of well-performing notes in the content square of Pugongying, in one business
    category, over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes
    count.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        biz_type (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset):  Default:
            'XIAOHONGSHU_HOT'.
        order_by (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset):  Default:
            'premium_imp_num'.
        nd (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset):  Default: 'DAY_7'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        search_word=search_word,
        page_num=page_num,
        biz_type=biz_type,
        order_by=order_by,
        nd=nd,
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
    biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = "XIAOHONGSHU_HOT",
    order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset = "DAY_7",
) -> Result | None:
    """Top notes of the content square

     One numbered page of well-performing notes in the content square of Pugongying, in one business
    category, over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes
    count.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        biz_type (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset):  Default:
            'XIAOHONGSHU_HOT'.
        order_by (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset):  Default:
            'premium_imp_num'.
        nd (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset):  Default: 'DAY_7'.

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
        biz_type=biz_type,
        order_by=order_by,
        nd=nd,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = "XIAOHONGSHU_HOT",
    order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset = "DAY_7",
) -> Response[Result]:
    """Top notes of the content square

     One numbered page of well-performing notes in the content square of Pugongying, in one business
    category, over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes
    count.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        biz_type (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset):  Default:
            'XIAOHONGSHU_HOT'.
        order_by (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset):  Default:
            'premium_imp_num'.
        nd (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset):  Default: 'DAY_7'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        search_word=search_word,
        page_num=page_num,
        biz_type=biz_type,
        order_by=order_by,
        nd=nd,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = "XIAOHONGSHU_HOT",
    order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset = "DAY_7",
) -> Result | None:
    """Top notes of the content square

     One numbered page of well-performing notes in the content square of Pugongying, in one business
    category, over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes
    count.

    Args:
        search_word (str | Unset):  Default: ''.
        page_num (int | Unset):  Default: 1.
        biz_type (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset):  Default:
            'XIAOHONGSHU_HOT'.
        order_by (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset):  Default:
            'premium_imp_num'.
        nd (XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset):  Default: 'DAY_7'.

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
            biz_type=biz_type,
            order_by=order_by,
            nd=nd,
        )
    ).parsed
