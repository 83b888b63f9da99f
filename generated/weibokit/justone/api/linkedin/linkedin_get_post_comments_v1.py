# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.linkedin_get_post_comments_v1_sort_order import (
    LinkedinGetPostCommentsV1SortOrder,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    post_id: str,
    page: int | Unset = 1,
    sort_order: LinkedinGetPostCommentsV1SortOrder | Unset = UNSET,
    pagination_token: str | Unset = "",
    share_urn: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["page"] = page

    json_sort_order: str | Unset = UNSET
    if not isinstance(sort_order, Unset):
        json_sort_order = sort_order

    params["sortOrder"] = json_sort_order

    params["paginationToken"] = pagination_token

    params["shareUrn"] = share_urn

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-post-comments/v1",
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
    post_id: str,
    page: int | Unset = 1,
    sort_order: LinkedinGetPostCommentsV1SortOrder | Unset = UNSET,
    pagination_token: str | Unset = "",
    share_urn: str | Unset = "",
) -> Response[Result]:
    """Comments on a LinkedIn post

     One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A
    further page takes the next number together with the token that came with the page before; a shared
    post may also need its share URN.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        sort_order (LinkedinGetPostCommentsV1SortOrder | Unset):
        pagination_token (str | Unset):  Default: ''.
        share_urn (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        post_id=post_id,
        page=page,
        sort_order=sort_order,
        pagination_token=pagination_token,
        share_urn=share_urn,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    page: int | Unset = 1,
    sort_order: LinkedinGetPostCommentsV1SortOrder | Unset = UNSET,
    pagination_token: str | Unset = "",
    share_urn: str | Unset = "",
) -> Result | None:
    """Comments on a LinkedIn post

     One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A
    further page takes the next number together with the token that came with the page before; a shared
    post may also need its share URN.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        sort_order (LinkedinGetPostCommentsV1SortOrder | Unset):
        pagination_token (str | Unset):  Default: ''.
        share_urn (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        post_id=post_id,
        page=page,
        sort_order=sort_order,
        pagination_token=pagination_token,
        share_urn=share_urn,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    page: int | Unset = 1,
    sort_order: LinkedinGetPostCommentsV1SortOrder | Unset = UNSET,
    pagination_token: str | Unset = "",
    share_urn: str | Unset = "",
) -> Response[Result]:
    """Comments on a LinkedIn post

     One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A
    further page takes the next number together with the token that came with the page before; a shared
    post may also need its share URN.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        sort_order (LinkedinGetPostCommentsV1SortOrder | Unset):
        pagination_token (str | Unset):  Default: ''.
        share_urn (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        post_id=post_id,
        page=page,
        sort_order=sort_order,
        pagination_token=pagination_token,
        share_urn=share_urn,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    page: int | Unset = 1,
    sort_order: LinkedinGetPostCommentsV1SortOrder | Unset = UNSET,
    pagination_token: str | Unset = "",
    share_urn: str | Unset = "",
) -> Result | None:
    """Comments on a LinkedIn post

     One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A
    further page takes the next number together with the token that came with the page before; a shared
    post may also need its share URN.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        sort_order (LinkedinGetPostCommentsV1SortOrder | Unset):
        pagination_token (str | Unset):  Default: ''.
        share_urn (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            post_id=post_id,
            page=page,
            sort_order=sort_order,
            pagination_token=pagination_token,
            share_urn=share_urn,
        )
    ).parsed
