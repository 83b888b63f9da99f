# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.instagram_user_posts_result import InstagramUserPostsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    username: str,
    pagination_token: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["username"] = username

    params["paginationToken"] = pagination_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-user-posts/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InstagramUserPostsResult | None:
    if response.status_code == 200:
        response_200 = InstagramUserPostsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InstagramUserPostsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    username: str,
    pagination_token: str | Unset = "",
) -> Response[InstagramUserPostsResult]:
    """Posts of a user

     One page of the posts of an account, by user name. The token of a further page is `pagination_token`
    of the answer.

    Args:
        username (str):
        pagination_token (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstagramUserPostsResult]
    """

    kwargs = _get_kwargs(
        username=username,
        pagination_token=pagination_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    username: str,
    pagination_token: str | Unset = "",
) -> InstagramUserPostsResult | None:
    """Posts of a user

     One page of the posts of an account, by user name. The token of a further page is `pagination_token`
    of the answer.

    Args:
        username (str):
        pagination_token (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstagramUserPostsResult
    """

    return sync_detailed(
        client=client,
        username=username,
        pagination_token=pagination_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    username: str,
    pagination_token: str | Unset = "",
) -> Response[InstagramUserPostsResult]:
    """Posts of a user

     One page of the posts of an account, by user name. The token of a further page is `pagination_token`
    of the answer.

    Args:
        username (str):
        pagination_token (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstagramUserPostsResult]
    """

    kwargs = _get_kwargs(
        username=username,
        pagination_token=pagination_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    username: str,
    pagination_token: str | Unset = "",
) -> InstagramUserPostsResult | None:
    """Posts of a user

     One page of the posts of an account, by user name. The token of a further page is `pagination_token`
    of the answer.

    Args:
        username (str):
        pagination_token (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstagramUserPostsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            username=username,
            pagination_token=pagination_token,
        )
    ).parsed
