# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.place_nearby_pois_offset import PlaceNearbyPoisOffset
from ...models.place_nearby_pois_sort import PlaceNearbyPoisSort
from ...models.pois_page import PoisPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    lat: float,
    long: float,
    range_: int | Unset = 2000,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlaceNearbyPoisSort | Unset = 0,
    offset: PlaceNearbyPoisOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["range"] = range_

    params["q"] = q

    params["category"] = category

    params["count"] = count

    params["page"] = page

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
        "url": "/2/place/nearby/pois.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PoisPage | None:
    if response.status_code == 200:
        response_200 = PoisPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PoisPage]:
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
    range_: int | Unset = 2000,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlaceNearbyPoisSort | Unset = 0,
    offset: PlaceNearbyPoisOffset | Unset = 0,
) -> Response[PoisPage]:
    """Places near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 2000.
        q (str | Unset):
        category (str | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlaceNearbyPoisSort | Unset):  Default: 0.
        offset (PlaceNearbyPoisOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PoisPage]
    """

    kwargs = _get_kwargs(
        lat=lat,
        long=long,
        range_=range_,
        q=q,
        category=category,
        count=count,
        page=page,
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
    range_: int | Unset = 2000,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlaceNearbyPoisSort | Unset = 0,
    offset: PlaceNearbyPoisOffset | Unset = 0,
) -> PoisPage | None:
    """Places near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 2000.
        q (str | Unset):
        category (str | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlaceNearbyPoisSort | Unset):  Default: 0.
        offset (PlaceNearbyPoisOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PoisPage
    """

    return sync_detailed(
        client=client,
        lat=lat,
        long=long,
        range_=range_,
        q=q,
        category=category,
        count=count,
        page=page,
        sort=sort,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    lat: float,
    long: float,
    range_: int | Unset = 2000,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlaceNearbyPoisSort | Unset = 0,
    offset: PlaceNearbyPoisOffset | Unset = 0,
) -> Response[PoisPage]:
    """Places near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 2000.
        q (str | Unset):
        category (str | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlaceNearbyPoisSort | Unset):  Default: 0.
        offset (PlaceNearbyPoisOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PoisPage]
    """

    kwargs = _get_kwargs(
        lat=lat,
        long=long,
        range_=range_,
        q=q,
        category=category,
        count=count,
        page=page,
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
    range_: int | Unset = 2000,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlaceNearbyPoisSort | Unset = 0,
    offset: PlaceNearbyPoisOffset | Unset = 0,
) -> PoisPage | None:
    """Places near a position

    Args:
        lat (float):
        long (float):
        range_ (int | Unset):  Default: 2000.
        q (str | Unset):
        category (str | Unset):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlaceNearbyPoisSort | Unset):  Default: 0.
        offset (PlaceNearbyPoisOffset | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PoisPage
    """

    return (
        await asyncio_detailed(
            client=client,
            lat=lat,
            long=long,
            range_=range_,
            q=q,
            category=category,
            count=count,
            page=page,
            sort=sort,
            offset=offset,
        )
    ).parsed
