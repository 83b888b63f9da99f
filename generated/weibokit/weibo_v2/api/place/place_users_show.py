# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.place_user import PlaceUser
from ...models.place_users_show_base_app import PlaceUsersShowBaseApp
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: int,
    base_app: PlaceUsersShowBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/users/show.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PlaceUser | None:
    if response.status_code == 200:
        response_200 = PlaceUser.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PlaceUser]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    base_app: PlaceUsersShowBaseApp | Unset = 0,
) -> Response[PlaceUser]:
    """What a user did at places

    Args:
        uid (int):
        base_app (PlaceUsersShowBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PlaceUser]
    """

    kwargs = _get_kwargs(
        uid=uid,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    base_app: PlaceUsersShowBaseApp | Unset = 0,
) -> PlaceUser | None:
    """What a user did at places

    Args:
        uid (int):
        base_app (PlaceUsersShowBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PlaceUser
    """

    return sync_detailed(
        client=client,
        uid=uid,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    base_app: PlaceUsersShowBaseApp | Unset = 0,
) -> Response[PlaceUser]:
    """What a user did at places

    Args:
        uid (int):
        base_app (PlaceUsersShowBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PlaceUser]
    """

    kwargs = _get_kwargs(
        uid=uid,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    base_app: PlaceUsersShowBaseApp | Unset = 0,
) -> PlaceUser | None:
    """What a user did at places

    Args:
        uid (int):
        base_app (PlaceUsersShowBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PlaceUser
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            base_app=base_app,
        )
    ).parsed
