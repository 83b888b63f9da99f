# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_page import StatusesPage
from ...models.statuses_user_timeline_base_app import StatusesUserTimelineBaseApp
from ...models.statuses_user_timeline_feature import StatusesUserTimelineFeature
from ...models.statuses_user_timeline_trim_user import (
    StatusesUserTimelineTrimUser,
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
    base_app: StatusesUserTimelineBaseApp | Unset = 0,
    feature: StatusesUserTimelineFeature | Unset = 0,
    trim_user: StatusesUserTimelineTrimUser | Unset = 0,
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

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/user_timeline.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusesPage | None:
    if response.status_code == 200:
        response_200 = StatusesPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusesPage]:
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
    base_app: StatusesUserTimelineBaseApp | Unset = 0,
    feature: StatusesUserTimelineFeature | Unset = 0,
    trim_user: StatusesUserTimelineTrimUser | Unset = 0,
) -> Response[StatusesPage]:
    """Latest posts of a user

     By id or by nickname; without both, those of the caller. The service takes the caller's own account
    only. Gives the latest 5 posts, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineFeature | Unset):  Default: 0.
        trim_user (StatusesUserTimelineTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
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
        trim_user=trim_user,
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
    base_app: StatusesUserTimelineBaseApp | Unset = 0,
    feature: StatusesUserTimelineFeature | Unset = 0,
    trim_user: StatusesUserTimelineTrimUser | Unset = 0,
) -> StatusesPage | None:
    """Latest posts of a user

     By id or by nickname; without both, those of the caller. The service takes the caller's own account
    only. Gives the latest 5 posts, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineFeature | Unset):  Default: 0.
        trim_user (StatusesUserTimelineTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
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
        trim_user=trim_user,
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
    base_app: StatusesUserTimelineBaseApp | Unset = 0,
    feature: StatusesUserTimelineFeature | Unset = 0,
    trim_user: StatusesUserTimelineTrimUser | Unset = 0,
) -> Response[StatusesPage]:
    """Latest posts of a user

     By id or by nickname; without both, those of the caller. The service takes the caller's own account
    only. Gives the latest 5 posts, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineFeature | Unset):  Default: 0.
        trim_user (StatusesUserTimelineTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
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
        trim_user=trim_user,
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
    base_app: StatusesUserTimelineBaseApp | Unset = 0,
    feature: StatusesUserTimelineFeature | Unset = 0,
    trim_user: StatusesUserTimelineTrimUser | Unset = 0,
) -> StatusesPage | None:
    """Latest posts of a user

     By id or by nickname; without both, those of the caller. The service takes the caller's own account
    only. Gives the latest 5 posts, 10 in the official mobile SDK.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesUserTimelineBaseApp | Unset):  Default: 0.
        feature (StatusesUserTimelineFeature | Unset):  Default: 0.
        trim_user (StatusesUserTimelineTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
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
            trim_user=trim_user,
        )
    ).parsed
