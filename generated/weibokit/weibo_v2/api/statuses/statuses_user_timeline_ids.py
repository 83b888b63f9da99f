# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.status_ids_page import StatusIdsPage
from ...models.statuses_user_timeline_ids_base_app import (
    StatusesUserTimelineIdsBaseApp,
)
from ...models.statuses_user_timeline_ids_feature import (
    StatusesUserTimelineIdsFeature,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineIdsBaseApp | Unset = 0,
    feature: StatusesUserTimelineIdsFeature | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    json_feature: int | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/user_timeline/ids.json",
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
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineIdsBaseApp | Unset = 0,
    feature: StatusesUserTimelineIdsFeature | Unset = 0,
) -> Response[StatusIdsPage]:
    """Ids of the latest posts of a user

     By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest
    5, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineIdsBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineIdsFeature | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusIdsPage]
    """

    kwargs = _get_kwargs(
        uid=uid,
        screen_name=screen_name,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        base_app=base_app,
        feature=feature,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineIdsBaseApp | Unset = 0,
    feature: StatusesUserTimelineIdsFeature | Unset = 0,
) -> StatusIdsPage | None:
    """Ids of the latest posts of a user

     By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest
    5, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineIdsBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineIdsFeature | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusIdsPage
    """

    return sync_detailed(
        client=client,
        uid=uid,
        screen_name=screen_name,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        base_app=base_app,
        feature=feature,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineIdsBaseApp | Unset = 0,
    feature: StatusesUserTimelineIdsFeature | Unset = 0,
) -> Response[StatusIdsPage]:
    """Ids of the latest posts of a user

     By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest
    5, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineIdsBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineIdsFeature | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusIdsPage]
    """

    kwargs = _get_kwargs(
        uid=uid,
        screen_name=screen_name,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        base_app=base_app,
        feature=feature,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineIdsBaseApp | Unset = 0,
    feature: StatusesUserTimelineIdsFeature | Unset = 0,
) -> StatusIdsPage | None:
    """Ids of the latest posts of a user

     By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest
    5, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineIdsBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineIdsFeature | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusIdsPage
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            screen_name=screen_name,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
        )
    ).parsed
