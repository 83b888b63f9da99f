# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_video_comment_result import DouyinVideoCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    aweme_id: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["awemeId"] = aweme_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-video-comment/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DouyinVideoCommentResult | None:
    if response.status_code == 200:
        response_200 = DouyinVideoCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DouyinVideoCommentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    page: int | Unset = 1,
) -> Response[DouyinVideoCommentResult]:
    """Top-level comments on a video

     One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1;
    `has_more` is 1 while more follow.

    Args:
        aweme_id (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinVideoCommentResult]
    """

    kwargs = _get_kwargs(
        aweme_id=aweme_id,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    page: int | Unset = 1,
) -> DouyinVideoCommentResult | None:
    """Top-level comments on a video

     One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1;
    `has_more` is 1 while more follow.

    Args:
        aweme_id (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DouyinVideoCommentResult
    """

    return sync_detailed(
        client=client,
        aweme_id=aweme_id,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    page: int | Unset = 1,
) -> Response[DouyinVideoCommentResult]:
    """Top-level comments on a video

     One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1;
    `has_more` is 1 while more follow.

    Args:
        aweme_id (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinVideoCommentResult]
    """

    kwargs = _get_kwargs(
        aweme_id=aweme_id,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    page: int | Unset = 1,
) -> DouyinVideoCommentResult | None:
    """Top-level comments on a video

     One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1;
    `has_more` is 1 while more follow.

    Args:
        aweme_id (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DouyinVideoCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            aweme_id=aweme_id,
            page=page,
        )
    ).parsed
