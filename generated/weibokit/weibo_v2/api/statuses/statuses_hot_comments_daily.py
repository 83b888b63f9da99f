# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_hot_comments_daily_base_app import (
    StatusesHotCommentsDailyBaseApp,
)
from ...models.statuses_list import StatusesList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/hot/comments_daily.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusesList | None:
    if response.status_code == 200:
        response_200 = StatusesList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusesList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = 0,
) -> Response[StatusesList]:
    """Posts of the last day with most comments

    Args:
        count (int | Unset):  Default: 20.
        base_app (StatusesHotCommentsDailyBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesList]
    """

    kwargs = _get_kwargs(
        count=count,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = 0,
) -> StatusesList | None:
    """Posts of the last day with most comments

    Args:
        count (int | Unset):  Default: 20.
        base_app (StatusesHotCommentsDailyBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesList
    """

    return sync_detailed(
        client=client,
        count=count,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = 0,
) -> Response[StatusesList]:
    """Posts of the last day with most comments

    Args:
        count (int | Unset):  Default: 20.
        base_app (StatusesHotCommentsDailyBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesList]
    """

    kwargs = _get_kwargs(
        count=count,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = 0,
) -> StatusesList | None:
    """Posts of the last day with most comments

    Args:
        count (int | Unset):  Default: 20.
        base_app (StatusesHotCommentsDailyBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesList
    """

    return (
        await asyncio_detailed(
            client=client,
            count=count,
            base_app=base_app,
        )
    ).parsed
