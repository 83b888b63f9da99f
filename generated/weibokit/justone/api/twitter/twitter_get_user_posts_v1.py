# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.twitter_user_posts_result import TwitterUserPostsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    rest_id: str,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["restId"] = rest_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/get-user-posts/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TwitterUserPostsResult | None:
    if response.status_code == 200:
        response_200 = TwitterUserPostsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TwitterUserPostsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
    cursor: str | Unset = "",
) -> Response[TwitterUserPostsResult]:
    """Posts of an X user

     One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the
    number (rest id) of the account. The next page takes the `next_cursor` of the answer.

    Args:
        rest_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TwitterUserPostsResult]
    """

    kwargs = _get_kwargs(
        rest_id=rest_id,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
    cursor: str | Unset = "",
) -> TwitterUserPostsResult | None:
    """Posts of an X user

     One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the
    number (rest id) of the account. The next page takes the `next_cursor` of the answer.

    Args:
        rest_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TwitterUserPostsResult
    """

    return sync_detailed(
        client=client,
        rest_id=rest_id,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
    cursor: str | Unset = "",
) -> Response[TwitterUserPostsResult]:
    """Posts of an X user

     One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the
    number (rest id) of the account. The next page takes the `next_cursor` of the answer.

    Args:
        rest_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TwitterUserPostsResult]
    """

    kwargs = _get_kwargs(
        rest_id=rest_id,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
    cursor: str | Unset = "",
) -> TwitterUserPostsResult | None:
    """Posts of an X user

     One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the
    number (rest id) of the account. The next page takes the `next_cursor` of the answer.

    Args:
        rest_id (str):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TwitterUserPostsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            rest_id=rest_id,
            cursor=cursor,
        )
    ).parsed
