# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.instagram_get_post_comments_v1_sort_order import (
    InstagramGetPostCommentsV1SortOrder,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    code: str,
    min_id: str | Unset = "",
    sort_order: InstagramGetPostCommentsV1SortOrder | Unset = "newest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["code"] = code

    params["minId"] = min_id

    json_sort_order: str | Unset = UNSET
    if not isinstance(sort_order, Unset):
        json_sort_order = sort_order

    params["sortOrder"] = json_sort_order

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-post-comments/v1",
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
    code: str,
    min_id: str | Unset = "",
    sort_order: InstagramGetPostCommentsV1SortOrder | Unset = "newest",
) -> Response[Result]:
    """Top-level comments on a post

     One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of
    a further page is `next_min_id` of the answer.

    Args:
        code (str):
        min_id (str | Unset):  Default: ''.
        sort_order (InstagramGetPostCommentsV1SortOrder | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        code=code,
        min_id=min_id,
        sort_order=sort_order,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    code: str,
    min_id: str | Unset = "",
    sort_order: InstagramGetPostCommentsV1SortOrder | Unset = "newest",
) -> Result | None:
    """Top-level comments on a post

     One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of
    a further page is `next_min_id` of the answer.

    Args:
        code (str):
        min_id (str | Unset):  Default: ''.
        sort_order (InstagramGetPostCommentsV1SortOrder | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        code=code,
        min_id=min_id,
        sort_order=sort_order,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    code: str,
    min_id: str | Unset = "",
    sort_order: InstagramGetPostCommentsV1SortOrder | Unset = "newest",
) -> Response[Result]:
    """Top-level comments on a post

     One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of
    a further page is `next_min_id` of the answer.

    Args:
        code (str):
        min_id (str | Unset):  Default: ''.
        sort_order (InstagramGetPostCommentsV1SortOrder | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        code=code,
        min_id=min_id,
        sort_order=sort_order,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    code: str,
    min_id: str | Unset = "",
    sort_order: InstagramGetPostCommentsV1SortOrder | Unset = "newest",
) -> Result | None:
    """Top-level comments on a post

     One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of
    a further page is `next_min_id` of the answer.

    Args:
        code (str):
        min_id (str | Unset):  Default: ''.
        sort_order (InstagramGetPostCommentsV1SortOrder | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            code=code,
            min_id=min_id,
            sort_order=sort_order,
        )
    ).parsed
