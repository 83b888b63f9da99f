# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bilibili_video_comment_result import BilibiliVideoCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    aid: str,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["aid"] = aid

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-comment/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BilibiliVideoCommentResult | None:
    if response.status_code == 200:
        response_200 = BilibiliVideoCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BilibiliVideoCommentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    aid: str,
    cursor: str | Unset = UNSET,
) -> Response[BilibiliVideoCommentResult]:
    """Comments on a video

     One page of the comments under a video, by AID, with pinned comments and the count of all. The next
    page takes the cursor of the answer, until the answer marks the end.

    Args:
        aid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliVideoCommentResult]
    """

    kwargs = _get_kwargs(
        aid=aid,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    aid: str,
    cursor: str | Unset = UNSET,
) -> BilibiliVideoCommentResult | None:
    """Comments on a video

     One page of the comments under a video, by AID, with pinned comments and the count of all. The next
    page takes the cursor of the answer, until the answer marks the end.

    Args:
        aid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliVideoCommentResult
    """

    return sync_detailed(
        client=client,
        aid=aid,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    aid: str,
    cursor: str | Unset = UNSET,
) -> Response[BilibiliVideoCommentResult]:
    """Comments on a video

     One page of the comments under a video, by AID, with pinned comments and the count of all. The next
    page takes the cursor of the answer, until the answer marks the end.

    Args:
        aid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliVideoCommentResult]
    """

    kwargs = _get_kwargs(
        aid=aid,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    aid: str,
    cursor: str | Unset = UNSET,
) -> BilibiliVideoCommentResult | None:
    """Comments on a video

     One page of the comments under a video, by AID, with pinned comments and the count of all. The next
    page takes the cursor of the answer, until the answer marks the end.

    Args:
        aid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliVideoCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            aid=aid,
            cursor=cursor,
        )
    ).parsed
