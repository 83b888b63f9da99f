# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.location_pois_page import LocationPoisPage
from ...models.location_pois_search_by_geo_naviflag import (
    LocationPoisSearchByGeoNaviflag,
)
from ...models.location_pois_search_by_geo_sr import LocationPoisSearchByGeoSr
from ...models.location_pois_search_by_geo_srctype import (
    LocationPoisSearchByGeoSrctype,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    coordinate: str | Unset = UNSET,
    cenname: str | Unset = UNSET,
    city: str | Unset = UNSET,
    range_: int | Unset = 3000,
    page: int | Unset = 1,
    count: int | Unset = 10,
    searchtype: str | Unset = UNSET,
    srctype: LocationPoisSearchByGeoSrctype | Unset = UNSET,
    naviflag: LocationPoisSearchByGeoNaviflag | Unset = 0,
    sr: LocationPoisSearchByGeoSr | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["coordinate"] = coordinate

    params["cenname"] = cenname

    params["city"] = city

    params["range"] = range_

    params["page"] = page

    params["count"] = count

    params["searchtype"] = searchtype

    json_srctype: str | Unset = UNSET
    if not isinstance(srctype, Unset):
        json_srctype = srctype

    params["srctype"] = json_srctype

    json_naviflag: int | Unset = UNSET
    if not isinstance(naviflag, Unset):
        json_naviflag = naviflag

    params["naviflag"] = json_naviflag

    json_sr: int | Unset = UNSET
    if not isinstance(sr, Unset):
        json_sr = sr

    params["sr"] = json_sr

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/pois/search/by_geo.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LocationPoisPage | None:
    if response.status_code == 200:
        response_200 = LocationPoisPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[LocationPoisPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    coordinate: str | Unset = UNSET,
    cenname: str | Unset = UNSET,
    city: str | Unset = UNSET,
    range_: int | Unset = 3000,
    page: int | Unset = 1,
    count: int | Unset = 10,
    searchtype: str | Unset = UNSET,
    srctype: LocationPoisSearchByGeoSrctype | Unset = UNSET,
    naviflag: LocationPoisSearchByGeoNaviflag | Unset = 0,
    sr: LocationPoisSearchByGeoSr | Unset = UNSET,
) -> Response[LocationPoisPage]:
    """Search places around a position

     By word alone, or near a position or a named place.

    Args:
        q (str):
        coordinate (str | Unset):
        cenname (str | Unset):
        city (str | Unset):
        range_ (int | Unset):  Default: 3000.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        searchtype (str | Unset):
        srctype (LocationPoisSearchByGeoSrctype | Unset):
        naviflag (LocationPoisSearchByGeoNaviflag | Unset):  Default: 0.
        sr (LocationPoisSearchByGeoSr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LocationPoisPage]
    """

    kwargs = _get_kwargs(
        q=q,
        coordinate=coordinate,
        cenname=cenname,
        city=city,
        range_=range_,
        page=page,
        count=count,
        searchtype=searchtype,
        srctype=srctype,
        naviflag=naviflag,
        sr=sr,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    coordinate: str | Unset = UNSET,
    cenname: str | Unset = UNSET,
    city: str | Unset = UNSET,
    range_: int | Unset = 3000,
    page: int | Unset = 1,
    count: int | Unset = 10,
    searchtype: str | Unset = UNSET,
    srctype: LocationPoisSearchByGeoSrctype | Unset = UNSET,
    naviflag: LocationPoisSearchByGeoNaviflag | Unset = 0,
    sr: LocationPoisSearchByGeoSr | Unset = UNSET,
) -> LocationPoisPage | None:
    """Search places around a position

     By word alone, or near a position or a named place.

    Args:
        q (str):
        coordinate (str | Unset):
        cenname (str | Unset):
        city (str | Unset):
        range_ (int | Unset):  Default: 3000.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        searchtype (str | Unset):
        srctype (LocationPoisSearchByGeoSrctype | Unset):
        naviflag (LocationPoisSearchByGeoNaviflag | Unset):  Default: 0.
        sr (LocationPoisSearchByGeoSr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LocationPoisPage
    """

    return sync_detailed(
        client=client,
        q=q,
        coordinate=coordinate,
        cenname=cenname,
        city=city,
        range_=range_,
        page=page,
        count=count,
        searchtype=searchtype,
        srctype=srctype,
        naviflag=naviflag,
        sr=sr,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    coordinate: str | Unset = UNSET,
    cenname: str | Unset = UNSET,
    city: str | Unset = UNSET,
    range_: int | Unset = 3000,
    page: int | Unset = 1,
    count: int | Unset = 10,
    searchtype: str | Unset = UNSET,
    srctype: LocationPoisSearchByGeoSrctype | Unset = UNSET,
    naviflag: LocationPoisSearchByGeoNaviflag | Unset = 0,
    sr: LocationPoisSearchByGeoSr | Unset = UNSET,
) -> Response[LocationPoisPage]:
    """Search places around a position

     By word alone, or near a position or a named place.

    Args:
        q (str):
        coordinate (str | Unset):
        cenname (str | Unset):
        city (str | Unset):
        range_ (int | Unset):  Default: 3000.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        searchtype (str | Unset):
        srctype (LocationPoisSearchByGeoSrctype | Unset):
        naviflag (LocationPoisSearchByGeoNaviflag | Unset):  Default: 0.
        sr (LocationPoisSearchByGeoSr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LocationPoisPage]
    """

    kwargs = _get_kwargs(
        q=q,
        coordinate=coordinate,
        cenname=cenname,
        city=city,
        range_=range_,
        page=page,
        count=count,
        searchtype=searchtype,
        srctype=srctype,
        naviflag=naviflag,
        sr=sr,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    coordinate: str | Unset = UNSET,
    cenname: str | Unset = UNSET,
    city: str | Unset = UNSET,
    range_: int | Unset = 3000,
    page: int | Unset = 1,
    count: int | Unset = 10,
    searchtype: str | Unset = UNSET,
    srctype: LocationPoisSearchByGeoSrctype | Unset = UNSET,
    naviflag: LocationPoisSearchByGeoNaviflag | Unset = 0,
    sr: LocationPoisSearchByGeoSr | Unset = UNSET,
) -> LocationPoisPage | None:
    """Search places around a position

     By word alone, or near a position or a named place.

    Args:
        q (str):
        coordinate (str | Unset):
        cenname (str | Unset):
        city (str | Unset):
        range_ (int | Unset):  Default: 3000.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        searchtype (str | Unset):
        srctype (LocationPoisSearchByGeoSrctype | Unset):
        naviflag (LocationPoisSearchByGeoNaviflag | Unset):  Default: 0.
        sr (LocationPoisSearchByGeoSr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LocationPoisPage
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            coordinate=coordinate,
            cenname=cenname,
            city=city,
            range_=range_,
            page=page,
            count=count,
            searchtype=searchtype,
            srctype=srctype,
            naviflag=naviflag,
            sr=sr,
        )
    ).parsed
