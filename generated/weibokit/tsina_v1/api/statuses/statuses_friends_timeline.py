# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_friends_timeline_base_app import (
    StatusesFriendsTimelineBaseApp,
)
from ...models.statuses_friends_timeline_feature import (
    StatusesFriendsTimelineFeature,
)
from ...models.statuses_list import StatusesList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = UNSET,
    feature: StatusesFriendsTimelineFeature | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

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
        "url": "/statuses/friends_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
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
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = UNSET,
    feature: StatusesFriendsTimelineFeature | Unset = UNSET,
) -> Response[StatusesList]:
    """The newest posts of the caller and of those that the caller follows

     What the caller's home page shows. About 1,000 posts can be reached.

    Args:
        format_ (str):
        since_id (int | Unset):
        max_id (int | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesFriendsTimelineBaseApp | Unset):
        feature (StatusesFriendsTimelineFeature | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesList]
    """

    kwargs = _get_kwargs(
        format_=format_,
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
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = UNSET,
    feature: StatusesFriendsTimelineFeature | Unset = UNSET,
) -> StatusesList | None:
    """The newest posts of the caller and of those that the caller follows

     What the caller's home page shows. About 1,000 posts can be reached.

    Args:
        format_ (str):
        since_id (int | Unset):
        max_id (int | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesFriendsTimelineBaseApp | Unset):
        feature (StatusesFriendsTimelineFeature | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        since_id=since_id,
        max_id=max_id,
        count=count,
        page=page,
        base_app=base_app,
        feature=feature,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = UNSET,
    feature: StatusesFriendsTimelineFeature | Unset = UNSET,
) -> Response[StatusesList]:
    """The newest posts of the caller and of those that the caller follows

     What the caller's home page shows. About 1,000 posts can be reached.

    Args:
        format_ (str):
        since_id (int | Unset):
        max_id (int | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesFriendsTimelineBaseApp | Unset):
        feature (StatusesFriendsTimelineFeature | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesList]
    """

    kwargs = _get_kwargs(
        format_=format_,
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
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = UNSET,
    feature: StatusesFriendsTimelineFeature | Unset = UNSET,
) -> StatusesList | None:
    """The newest posts of the caller and of those that the caller follows

     What the caller's home page shows. About 1,000 posts can be reached.

    Args:
        format_ (str):
        since_id (int | Unset):
        max_id (int | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        base_app (StatusesFriendsTimelineBaseApp | Unset):
        feature (StatusesFriendsTimelineFeature | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
        )
    ).parsed
