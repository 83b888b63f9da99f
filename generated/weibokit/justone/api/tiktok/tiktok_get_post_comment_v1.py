# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tiktok_post_comment_result import TiktokPostCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    aweme_id: str,
    cursor: str | Unset = "0",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["awemeId"] = aweme_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-post-comment/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TiktokPostCommentResult | None:
    if response.status_code == 200:
        response_200 = TiktokPostCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TiktokPostCommentResult]:
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
    cursor: str | Unset = "0",
) -> Response[TiktokPostCommentResult]:
    """Comments on a TikTok post

     One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one
    as a number and says whether more follow.

    Args:
        aweme_id (str):
        cursor (str | Unset):  Default: '0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokPostCommentResult]
    """

    kwargs = _get_kwargs(
        aweme_id=aweme_id,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    cursor: str | Unset = "0",
) -> TiktokPostCommentResult | None:
    """Comments on a TikTok post

     One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one
    as a number and says whether more follow.

    Args:
        aweme_id (str):
        cursor (str | Unset):  Default: '0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokPostCommentResult
    """

    return sync_detailed(
        client=client,
        aweme_id=aweme_id,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    cursor: str | Unset = "0",
) -> Response[TiktokPostCommentResult]:
    """Comments on a TikTok post

     One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one
    as a number and says whether more follow.

    Args:
        aweme_id (str):
        cursor (str | Unset):  Default: '0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokPostCommentResult]
    """

    kwargs = _get_kwargs(
        aweme_id=aweme_id,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    aweme_id: str,
    cursor: str | Unset = "0",
) -> TiktokPostCommentResult | None:
    """Comments on a TikTok post

     One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one
    as a number and says whether more follow.

    Args:
        aweme_id (str):
        cursor (str | Unset):  Default: '0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokPostCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            aweme_id=aweme_id,
            cursor=cursor,
        )
    ).parsed
