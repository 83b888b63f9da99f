# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    center_coordinate: str | Unset = UNSET,
    city: str | Unset = UNSET,
    coordinates: str | Unset = UNSET,
    names: str | Unset = UNSET,
    offset_x: str | Unset = UNSET,
    offset_y: str | Unset = UNSET,
    font: str | Unset = "宋体,1,20,0XFF0CC0,0XFFFFE0,1",
    lines: str | Unset = UNSET,
    polygons: str | Unset = UNSET,
    size: str | Unset = UNSET,
    format_: str | Unset = "png",
    zoom: int | Unset = UNSET,
    scale: bool | Unset = UNSET,
    traffic: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["center_coordinate"] = center_coordinate

    params["city"] = city

    params["coordinates"] = coordinates

    params["names"] = names

    params["offset_x"] = offset_x

    params["offset_y"] = offset_y

    params["font"] = font

    params["lines"] = lines

    params["polygons"] = polygons

    params["size"] = size

    params["format"] = format_

    params["zoom"] = zoom

    params["scale"] = scale

    params["traffic"] = traffic

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/base/get_map_image.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    center_coordinate: str | Unset = UNSET,
    city: str | Unset = UNSET,
    coordinates: str | Unset = UNSET,
    names: str | Unset = UNSET,
    offset_x: str | Unset = UNSET,
    offset_y: str | Unset = UNSET,
    font: str | Unset = "宋体,1,20,0XFF0CC0,0XFFFFE0,1",
    lines: str | Unset = UNSET,
    polygons: str | Unset = UNSET,
    size: str | Unset = UNSET,
    format_: str | Unset = "png",
    zoom: int | Unset = UNSET,
    scale: bool | Unset = UNSET,
    traffic: bool | Unset = UNSET,
) -> Response[File]:
    """Draw a map

     Around a position or a city; the position wins.

    Args:
        center_coordinate (str | Unset):
        city (str | Unset):
        coordinates (str | Unset):
        names (str | Unset):
        offset_x (str | Unset):
        offset_y (str | Unset):
        font (str | Unset):  Default: '宋体,1,20,0XFF0CC0,0XFFFFE0,1'.
        lines (str | Unset):
        polygons (str | Unset):
        size (str | Unset):
        format_ (str | Unset):  Default: 'png'.
        zoom (int | Unset):
        scale (bool | Unset):
        traffic (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        center_coordinate=center_coordinate,
        city=city,
        coordinates=coordinates,
        names=names,
        offset_x=offset_x,
        offset_y=offset_y,
        font=font,
        lines=lines,
        polygons=polygons,
        size=size,
        format_=format_,
        zoom=zoom,
        scale=scale,
        traffic=traffic,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    center_coordinate: str | Unset = UNSET,
    city: str | Unset = UNSET,
    coordinates: str | Unset = UNSET,
    names: str | Unset = UNSET,
    offset_x: str | Unset = UNSET,
    offset_y: str | Unset = UNSET,
    font: str | Unset = "宋体,1,20,0XFF0CC0,0XFFFFE0,1",
    lines: str | Unset = UNSET,
    polygons: str | Unset = UNSET,
    size: str | Unset = UNSET,
    format_: str | Unset = "png",
    zoom: int | Unset = UNSET,
    scale: bool | Unset = UNSET,
    traffic: bool | Unset = UNSET,
) -> File | None:
    """Draw a map

     Around a position or a city; the position wins.

    Args:
        center_coordinate (str | Unset):
        city (str | Unset):
        coordinates (str | Unset):
        names (str | Unset):
        offset_x (str | Unset):
        offset_y (str | Unset):
        font (str | Unset):  Default: '宋体,1,20,0XFF0CC0,0XFFFFE0,1'.
        lines (str | Unset):
        polygons (str | Unset):
        size (str | Unset):
        format_ (str | Unset):  Default: 'png'.
        zoom (int | Unset):
        scale (bool | Unset):
        traffic (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        client=client,
        center_coordinate=center_coordinate,
        city=city,
        coordinates=coordinates,
        names=names,
        offset_x=offset_x,
        offset_y=offset_y,
        font=font,
        lines=lines,
        polygons=polygons,
        size=size,
        format_=format_,
        zoom=zoom,
        scale=scale,
        traffic=traffic,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    center_coordinate: str | Unset = UNSET,
    city: str | Unset = UNSET,
    coordinates: str | Unset = UNSET,
    names: str | Unset = UNSET,
    offset_x: str | Unset = UNSET,
    offset_y: str | Unset = UNSET,
    font: str | Unset = "宋体,1,20,0XFF0CC0,0XFFFFE0,1",
    lines: str | Unset = UNSET,
    polygons: str | Unset = UNSET,
    size: str | Unset = UNSET,
    format_: str | Unset = "png",
    zoom: int | Unset = UNSET,
    scale: bool | Unset = UNSET,
    traffic: bool | Unset = UNSET,
) -> Response[File]:
    """Draw a map

     Around a position or a city; the position wins.

    Args:
        center_coordinate (str | Unset):
        city (str | Unset):
        coordinates (str | Unset):
        names (str | Unset):
        offset_x (str | Unset):
        offset_y (str | Unset):
        font (str | Unset):  Default: '宋体,1,20,0XFF0CC0,0XFFFFE0,1'.
        lines (str | Unset):
        polygons (str | Unset):
        size (str | Unset):
        format_ (str | Unset):  Default: 'png'.
        zoom (int | Unset):
        scale (bool | Unset):
        traffic (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        center_coordinate=center_coordinate,
        city=city,
        coordinates=coordinates,
        names=names,
        offset_x=offset_x,
        offset_y=offset_y,
        font=font,
        lines=lines,
        polygons=polygons,
        size=size,
        format_=format_,
        zoom=zoom,
        scale=scale,
        traffic=traffic,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    center_coordinate: str | Unset = UNSET,
    city: str | Unset = UNSET,
    coordinates: str | Unset = UNSET,
    names: str | Unset = UNSET,
    offset_x: str | Unset = UNSET,
    offset_y: str | Unset = UNSET,
    font: str | Unset = "宋体,1,20,0XFF0CC0,0XFFFFE0,1",
    lines: str | Unset = UNSET,
    polygons: str | Unset = UNSET,
    size: str | Unset = UNSET,
    format_: str | Unset = "png",
    zoom: int | Unset = UNSET,
    scale: bool | Unset = UNSET,
    traffic: bool | Unset = UNSET,
) -> File | None:
    """Draw a map

     Around a position or a city; the position wins.

    Args:
        center_coordinate (str | Unset):
        city (str | Unset):
        coordinates (str | Unset):
        names (str | Unset):
        offset_x (str | Unset):
        offset_y (str | Unset):
        font (str | Unset):  Default: '宋体,1,20,0XFF0CC0,0XFFFFE0,1'.
        lines (str | Unset):
        polygons (str | Unset):
        size (str | Unset):
        format_ (str | Unset):  Default: 'png'.
        zoom (int | Unset):
        scale (bool | Unset):
        traffic (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            client=client,
            center_coordinate=center_coordinate,
            city=city,
            coordinates=coordinates,
            names=names,
            offset_x=offset_x,
            offset_y=offset_y,
            font=font,
            lines=lines,
            polygons=polygons,
            size=size,
            format_=format_,
            zoom=zoom,
            scale=scale,
            traffic=traffic,
        )
    ).parsed
