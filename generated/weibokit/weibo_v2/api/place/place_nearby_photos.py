# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.place_nearby_photos_offset import PlaceNearbyPhotosOffset
from ...models.place_nearby_photos_sort import PlaceNearbyPhotosSort
from ...models.statuses_page import StatusesPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    lat: float,
    long: float,
    range_: int | Unset = 500,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyPhotosSort | Unset = 0,
    offset: PlaceNearbyPhotosOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["range"] = range_

    params["count"] = count

    params["page"] = page

    params["starttime"] = starttime

    params["endtime"] = endtime

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby/photos.json",
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
    lat: float,
    long: float,
    range_: int | Unset = 500,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyPhotosSort | Unset = 0,
    offset: PlaceNearbyPhotosOffset | Unset = 0,
) -> Response[StatusesPage]:
    """Photos near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 500.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        starttime (int | Unset):
        endtime (int | Unset):
        sort (PlaceNearbyPhotosSort | Unset):  Default: 0.
        offset (PlaceNearbyPhotosOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        lat=lat,
        long=long,
        range_=range_,
        count=count,
        page=page,
        starttime=starttime,
        endtime=endtime,
        sort=sort,
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
    range_: int | Unset = 500,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyPhotosSort | Unset = 0,
    offset: PlaceNearbyPhotosOffset | Unset = 0,
) -> StatusesPage | None:
    """Photos near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 500.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        starttime (int | Unset):
        endtime (int | Unset):
        sort (PlaceNearbyPhotosSort | Unset):  Default: 0.
        offset (PlaceNearbyPhotosOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return sync_detailed(
        client=client,
        lat=lat,
        long=long,
        range_=range_,
        count=count,
        page=page,
        starttime=starttime,
        endtime=endtime,
        sort=sort,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    range_: int | Unset = 500,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyPhotosSort | Unset = 0,
    offset: PlaceNearbyPhotosOffset | Unset = 0,
) -> Response[StatusesPage]:
    """Photos near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 500.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        starttime (int | Unset):
        endtime (int | Unset):
        sort (PlaceNearbyPhotosSort | Unset):  Default: 0.
        offset (PlaceNearbyPhotosOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        lat=lat,
        long=long,
        range_=range_,
        count=count,
        page=page,
        starttime=starttime,
        endtime=endtime,
        sort=sort,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    range_: int | Unset = 500,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyPhotosSort | Unset = 0,
    offset: PlaceNearbyPhotosOffset | Unset = 0,
) -> StatusesPage | None:
    """Photos near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 500.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        starttime (int | Unset):
        endtime (int | Unset):
        sort (PlaceNearbyPhotosSort | Unset):  Default: 0.
        offset (PlaceNearbyPhotosOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return (
        await asyncio_detailed(
            client=client,
            lat=lat,
            long=long,
            range_=range_,
            count=count,
            page=page,
            starttime=starttime,
            endtime=endtime,
            sort=sort,
            offset=offset,
        )
    ).parsed
