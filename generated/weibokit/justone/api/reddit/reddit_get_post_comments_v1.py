# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.reddit_post_comments_result import RedditPostCommentsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    post_id: str,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reddit/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RedditPostCommentsResult | None:
    if response.status_code == 200:
        response_200 = RedditPostCommentsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RedditPostCommentsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    cursor: str | Unset = "",
) -> Response[RedditPostCommentsResult]:
    """Comments on a Reddit post

     The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more
    comments sits in the last tree of the answer and is about 2,700 characters long.

    Args:
        post_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RedditPostCommentsResult]
    """

    kwargs = _get_kwargs(
        post_id=post_id,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    cursor: str | Unset = "",
) -> RedditPostCommentsResult | None:
    """Comments on a Reddit post

     The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more
    comments sits in the last tree of the answer and is about 2,700 characters long.

    Args:
        post_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RedditPostCommentsResult
    """

    return sync_detailed(
        client=client,
        post_id=post_id,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    cursor: str | Unset = "",
) -> Response[RedditPostCommentsResult]:
    """Comments on a Reddit post

     The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more
    comments sits in the last tree of the answer and is about 2,700 characters long.

    Args:
        post_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RedditPostCommentsResult]
    """

    kwargs = _get_kwargs(
        post_id=post_id,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    cursor: str | Unset = "",
) -> RedditPostCommentsResult | None:
    """Comments on a Reddit post

     The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more
    comments sits in the last tree of the answer and is about 2,700 characters long.

    Args:
        post_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RedditPostCommentsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            post_id=post_id,
            cursor=cursor,
        )
    ).parsed
