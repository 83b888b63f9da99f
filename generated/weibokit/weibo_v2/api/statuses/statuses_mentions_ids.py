# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.status_ids_page import StatusIdsPage
from ...models.statuses_mentions_ids_filter_by_author import (
    StatusesMentionsIdsFilterByAuthor,
)
from ...models.statuses_mentions_ids_filter_by_source import (
    StatusesMentionsIdsFilterBySource,
)
from ...models.statuses_mentions_ids_filter_by_type import (
    StatusesMentionsIdsFilterByType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsIdsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsIdsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsIdsFilterByType | Unset = 0,
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

    json_filter_by_type: int | Unset = UNSET
    if not isinstance(filter_by_type, Unset):
        json_filter_by_type = filter_by_type

    params["filter_by_type"] = json_filter_by_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/mentions/ids.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusIdsPage | None:
    if response.status_code == 200:
        response_200 = StatusIdsPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusIdsPage]:
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
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsIdsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsIdsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsIdsFilterByType | Unset = 0,
) -> Response[StatusIdsPage]:
    """Ids of the latest posts that mention the caller

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesMentionsIdsFilterByAuthor | Unset):  Default: 0.
        filter_by_source (StatusesMentionsIdsFilterBySource | Unset):  Default: 0.
        filter_by_type (StatusesMentionsIdsFilterByType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusIdsPage]
    """

    kwargs = _get_kwargs(
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
        filter_by_source=filter_by_source,
        filter_by_type=filter_by_type,
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
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsIdsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsIdsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsIdsFilterByType | Unset = 0,
) -> StatusIdsPage | None:
    """Ids of the latest posts that mention the caller

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesMentionsIdsFilterByAuthor | Unset):  Default: 0.
        filter_by_source (StatusesMentionsIdsFilterBySource | Unset):  Default: 0.
        filter_by_type (StatusesMentionsIdsFilterByType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusIdsPage
    """

    return sync_detailed(
        client=client,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
        filter_by_source=filter_by_source,
        filter_by_type=filter_by_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsIdsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsIdsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsIdsFilterByType | Unset = 0,
) -> Response[StatusIdsPage]:
    """Ids of the latest posts that mention the caller

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesMentionsIdsFilterByAuthor | Unset):  Default: 0.
        filter_by_source (StatusesMentionsIdsFilterBySource | Unset):  Default: 0.
        filter_by_type (StatusesMentionsIdsFilterByType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusIdsPage]
    """

    kwargs = _get_kwargs(
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        filter_by_author=filter_by_author,
        filter_by_source=filter_by_source,
        filter_by_type=filter_by_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsIdsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsIdsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsIdsFilterByType | Unset = 0,
) -> StatusIdsPage | None:
    """Ids of the latest posts that mention the caller

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        filter_by_author (StatusesMentionsIdsFilterByAuthor | Unset):  Default: 0.
        filter_by_source (StatusesMentionsIdsFilterBySource | Unset):  Default: 0.
        filter_by_type (StatusesMentionsIdsFilterByType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusIdsPage
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
            filter_by_type=filter_by_type,
        )
    ).parsed
