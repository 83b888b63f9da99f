# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comments_page import CommentsPage
from ...models.comments_to_me_filter_by_author import CommentsToMeFilterByAuthor
from ...models.comments_to_me_filter_by_source import CommentsToMeFilterBySource
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsToMeFilterByAuthor | Unset = 0,
    filter_by_source: CommentsToMeFilterBySource | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    json_filter_by_source: int | Unset = UNSET
    if not isinstance(filter_by_source, Unset):
        json_filter_by_source = filter_by_source

    params["filter_by_source"] = json_filter_by_source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/to_me.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CommentsPage | None:
    if response.status_code == 200:
        response_200 = CommentsPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CommentsPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsToMeFilterByAuthor | Unset = 0,
    filter_by_source: CommentsToMeFilterBySource | Unset = 0,
) -> Response[CommentsPage]:
    """Latest comments that the caller received

     Leaves out people who have not granted the app access, so a page may be short.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 50.
        page (int | Unset):  Default: 1.
        filter_by_author (CommentsToMeFilterByAuthor | Unset):  Default: 0.
        filter_by_source (CommentsToMeFilterBySource | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommentsPage]
    """

    kwargs = _get_kwargs(
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
        filter_by_source=filter_by_source,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsToMeFilterByAuthor | Unset = 0,
    filter_by_source: CommentsToMeFilterBySource | Unset = 0,
) -> CommentsPage | None:
    """Latest comments that the caller received

     Leaves out people who have not granted the app access, so a page may be short.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 50.
        page (int | Unset):  Default: 1.
        filter_by_author (CommentsToMeFilterByAuthor | Unset):  Default: 0.
        filter_by_source (CommentsToMeFilterBySource | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommentsPage
    """

    return sync_detailed(
        client=client,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
        filter_by_source=filter_by_source,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsToMeFilterByAuthor | Unset = 0,
    filter_by_source: CommentsToMeFilterBySource | Unset = 0,
) -> Response[CommentsPage]:
    """Latest comments that the caller received

     Leaves out people who have not granted the app access, so a page may be short.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 50.
        page (int | Unset):  Default: 1.
        filter_by_author (CommentsToMeFilterByAuthor | Unset):  Default: 0.
        filter_by_source (CommentsToMeFilterBySource | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommentsPage]
    """

    kwargs = _get_kwargs(
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
        filter_by_source=filter_by_source,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsToMeFilterByAuthor | Unset = 0,
    filter_by_source: CommentsToMeFilterBySource | Unset = 0,
) -> CommentsPage | None:
    """Latest comments that the caller received

     Leaves out people who have not granted the app access, so a page may be short.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 50.
        page (int | Unset):  Default: 1.
        filter_by_author (CommentsToMeFilterByAuthor | Unset):  Default: 0.
        filter_by_source (CommentsToMeFilterBySource | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommentsPage
    """

    return (
        await asyncio_detailed(
            client=client,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
        )
    ).parsed
