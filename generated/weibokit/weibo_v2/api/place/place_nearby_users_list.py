# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.place_nearby_users_list_filter import PlaceNearbyUsersListFilter
from ...models.place_nearby_users_list_gender import PlaceNearbyUsersListGender
from ...models.place_nearby_users_list_level import PlaceNearbyUsersListLevel
from ...models.place_nearby_users_list_offset import PlaceNearbyUsersListOffset
from ...models.place_nearby_users_list_sort import PlaceNearbyUsersListSort
from ...models.users_page import UsersPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    lat: float,
    long: float,
    count: int | Unset = 20,
    page: int | Unset = 1,
    range_: int | Unset = 2000,
    sort: PlaceNearbyUsersListSort | Unset = 2,
    filter_: PlaceNearbyUsersListFilter | Unset = 0,
    gender: PlaceNearbyUsersListGender | Unset = 0,
    level: PlaceNearbyUsersListLevel | Unset = 0,
    startbirth: int | Unset = UNSET,
    endbirth: int | Unset = UNSET,
    offset: PlaceNearbyUsersListOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["count"] = count

    params["page"] = page

    params["range"] = range_

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_filter_: int | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_

    json_gender: int | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    json_level: int | Unset = UNSET
    if not isinstance(level, Unset):
        json_level = level

    params["level"] = json_level

    params["startbirth"] = startbirth

    params["endbirth"] = endbirth

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby_users/list.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UsersPage | None:
    if response.status_code == 200:
        response_200 = UsersPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UsersPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    count: int | Unset = 20,
    page: int | Unset = 1,
    range_: int | Unset = 2000,
    sort: PlaceNearbyUsersListSort | Unset = 2,
    filter_: PlaceNearbyUsersListFilter | Unset = 0,
    gender: PlaceNearbyUsersListGender | Unset = 0,
    level: PlaceNearbyUsersListLevel | Unset = 0,
    startbirth: int | Unset = UNSET,
    endbirth: int | Unset = UNSET,
    offset: PlaceNearbyUsersListOffset | Unset = 0,
) -> Response[UsersPage]:
    """Users near a position

    Args:
        lat (float):
        long (float):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        range_ (int | Unset):  Default: 2000.
        sort (PlaceNearbyUsersListSort | Unset):  Default: 2.
        filter_ (PlaceNearbyUsersListFilter | Unset):  Default: 0.
        gender (PlaceNearbyUsersListGender | Unset):  Default: 0.
        level (PlaceNearbyUsersListLevel | Unset):  Default: 0.
        startbirth (int | Unset):
        endbirth (int | Unset):
        offset (PlaceNearbyUsersListOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        lat=lat,
        long=long,
        count=count,
        page=page,
        range_=range_,
        sort=sort,
        filter_=filter_,
        gender=gender,
        level=level,
        startbirth=startbirth,
        endbirth=endbirth,
        offset=offset,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    count: int | Unset = 20,
    page: int | Unset = 1,
    range_: int | Unset = 2000,
    sort: PlaceNearbyUsersListSort | Unset = 2,
    filter_: PlaceNearbyUsersListFilter | Unset = 0,
    gender: PlaceNearbyUsersListGender | Unset = 0,
    level: PlaceNearbyUsersListLevel | Unset = 0,
    startbirth: int | Unset = UNSET,
    endbirth: int | Unset = UNSET,
    offset: PlaceNearbyUsersListOffset | Unset = 0,
) -> UsersPage | None:
    """Users near a position

    Args:
        lat (float):
        long (float):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        range_ (int | Unset):  Default: 2000.
        sort (PlaceNearbyUsersListSort | Unset):  Default: 2.
        filter_ (PlaceNearbyUsersListFilter | Unset):  Default: 0.
        gender (PlaceNearbyUsersListGender | Unset):  Default: 0.
        level (PlaceNearbyUsersListLevel | Unset):  Default: 0.
        startbirth (int | Unset):
        endbirth (int | Unset):
        offset (PlaceNearbyUsersListOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return sync_detailed(
        client=client,
        lat=lat,
        long=long,
        count=count,
        page=page,
        range_=range_,
        sort=sort,
        filter_=filter_,
        gender=gender,
        level=level,
        startbirth=startbirth,
        endbirth=endbirth,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    count: int | Unset = 20,
    page: int | Unset = 1,
    range_: int | Unset = 2000,
    sort: PlaceNearbyUsersListSort | Unset = 2,
    filter_: PlaceNearbyUsersListFilter | Unset = 0,
    gender: PlaceNearbyUsersListGender | Unset = 0,
    level: PlaceNearbyUsersListLevel | Unset = 0,
    startbirth: int | Unset = UNSET,
    endbirth: int | Unset = UNSET,
    offset: PlaceNearbyUsersListOffset | Unset = 0,
) -> Response[UsersPage]:
    """Users near a position

    Args:
        lat (float):
        long (float):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        range_ (int | Unset):  Default: 2000.
        sort (PlaceNearbyUsersListSort | Unset):  Default: 2.
        filter_ (PlaceNearbyUsersListFilter | Unset):  Default: 0.
        gender (PlaceNearbyUsersListGender | Unset):  Default: 0.
        level (PlaceNearbyUsersListLevel | Unset):  Default: 0.
        startbirth (int | Unset):
        endbirth (int | Unset):
        offset (PlaceNearbyUsersListOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        lat=lat,
        long=long,
        count=count,
        page=page,
        range_=range_,
        sort=sort,
        filter_=filter_,
        gender=gender,
        level=level,
        startbirth=startbirth,
        endbirth=endbirth,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    count: int | Unset = 20,
    page: int | Unset = 1,
    range_: int | Unset = 2000,
    sort: PlaceNearbyUsersListSort | Unset = 2,
    filter_: PlaceNearbyUsersListFilter | Unset = 0,
    gender: PlaceNearbyUsersListGender | Unset = 0,
    level: PlaceNearbyUsersListLevel | Unset = 0,
    startbirth: int | Unset = UNSET,
    endbirth: int | Unset = UNSET,
    offset: PlaceNearbyUsersListOffset | Unset = 0,
) -> UsersPage | None:
    """Users near a position

    Args:
        lat (float):
        long (float):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        range_ (int | Unset):  Default: 2000.
        sort (PlaceNearbyUsersListSort | Unset):  Default: 2.
        filter_ (PlaceNearbyUsersListFilter | Unset):  Default: 0.
        gender (PlaceNearbyUsersListGender | Unset):  Default: 0.
        level (PlaceNearbyUsersListLevel | Unset):  Default: 0.
        startbirth (int | Unset):
        endbirth (int | Unset):
        offset (PlaceNearbyUsersListOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return (
        await asyncio_detailed(
            client=client,
            lat=lat,
            long=long,
            count=count,
            page=page,
            range_=range_,
            sort=sort,
            filter_=filter_,
            gender=gender,
            level=level,
            startbirth=startbirth,
            endbirth=endbirth,
            offset=offset,
        )
    ).parsed
