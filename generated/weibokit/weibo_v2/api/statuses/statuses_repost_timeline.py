# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.reposts_page import RepostsPage
from ...models.statuses_repost_timeline_filter_by_author import (
    StatusesRepostTimelineFilterByAuthor,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineFilterByAuthor | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/repost_timeline.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RepostsPage | None:
    if response.status_code == 200:
        response_200 = RepostsPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RepostsPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineFilterByAuthor | Unset = 0,
) -> Response[RepostsPage]:
    """Latest reposts of a post

    Args:
        id (int):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesRepostTimelineFilterByAuthor | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RepostsPage]
    """

    kwargs = _get_kwargs(
        id=id,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineFilterByAuthor | Unset = 0,
) -> RepostsPage | None:
    """Latest reposts of a post

    Args:
        id (int):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesRepostTimelineFilterByAuthor | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RepostsPage
    """

    return sync_detailed(
        client=client,
        id=id,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineFilterByAuthor | Unset = 0,
) -> Response[RepostsPage]:
    """Latest reposts of a post

    Args:
        id (int):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesRepostTimelineFilterByAuthor | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RepostsPage]
    """

    kwargs = _get_kwargs(
        id=id,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineFilterByAuthor | Unset = 0,
) -> RepostsPage | None:
    """Latest reposts of a post

    Args:
        id (int):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesRepostTimelineFilterByAuthor | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RepostsPage
    """

    return (
        await asyncio_detailed(
            client=client,
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
        )
    ).parsed
