# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.instagram_search_hashtag_posts_result import InstagramSearchHashtagPostsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    hashtag: str,
    end_cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["hashtag"] = hashtag

    params["endCursor"] = end_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/search-hashtag-posts/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InstagramSearchHashtagPostsResult | None:
    if response.status_code == 200:
        response_200 = InstagramSearchHashtagPostsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InstagramSearchHashtagPostsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    hashtag: str,
    end_cursor: str | Unset = "",
) -> Response[InstagramSearchHashtagPostsResult]:
    """Posts under a hashtag

     One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page
    is `end_cursor` in the answer's page info.

    Args:
        hashtag (str):
        end_cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstagramSearchHashtagPostsResult]
    """

    kwargs = _get_kwargs(
        hashtag=hashtag,
        end_cursor=end_cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    hashtag: str,
    end_cursor: str | Unset = "",
) -> InstagramSearchHashtagPostsResult | None:
    """Posts under a hashtag

     One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page
    is `end_cursor` in the answer's page info.

    Args:
        hashtag (str):
        end_cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstagramSearchHashtagPostsResult
    """

    return sync_detailed(
        client=client,
        hashtag=hashtag,
        end_cursor=end_cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    hashtag: str,
    end_cursor: str | Unset = "",
) -> Response[InstagramSearchHashtagPostsResult]:
    """Posts under a hashtag

     One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page
    is `end_cursor` in the answer's page info.

    Args:
        hashtag (str):
        end_cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstagramSearchHashtagPostsResult]
    """

    kwargs = _get_kwargs(
        hashtag=hashtag,
        end_cursor=end_cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    hashtag: str,
    end_cursor: str | Unset = "",
) -> InstagramSearchHashtagPostsResult | None:
    """Posts under a hashtag

     One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page
    is `end_cursor` in the answer's page info.

    Args:
        hashtag (str):
        end_cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstagramSearchHashtagPostsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            hashtag=hashtag,
            end_cursor=end_cursor,
        )
    ).parsed
