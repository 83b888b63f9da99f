# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.drive_route import DriveRoute
from ...models.location_line_drive_route_type import LocationLineDriveRouteType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineDriveRouteType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["begin_pid"] = begin_pid

    params["begin_coordinate"] = begin_coordinate

    params["end_pid"] = end_pid

    params["end_coordinate"] = end_coordinate

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/line/drive_route.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DriveRoute | None:
    if response.status_code == 200:
        response_200 = DriveRoute.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DriveRoute]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineDriveRouteType | Unset = 0,
) -> Response[DriveRoute]:
    """Find car routes

     Start and end, each by place or by position; the place wins.

    Args:
        begin_pid (str | Unset):
        begin_coordinate (str | Unset):
        end_pid (str | Unset):
        end_coordinate (str | Unset):
        type_ (LocationLineDriveRouteType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DriveRoute]
    """

    kwargs = _get_kwargs(
        begin_pid=begin_pid,
        begin_coordinate=begin_coordinate,
        end_pid=end_pid,
        end_coordinate=end_coordinate,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineDriveRouteType | Unset = 0,
) -> DriveRoute | None:
    """Find car routes

     Start and end, each by place or by position; the place wins.

    Args:
        begin_pid (str | Unset):
        begin_coordinate (str | Unset):
        end_pid (str | Unset):
        end_coordinate (str | Unset):
        type_ (LocationLineDriveRouteType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DriveRoute
    """

    return sync_detailed(
        client=client,
        begin_pid=begin_pid,
        begin_coordinate=begin_coordinate,
        end_pid=end_pid,
        end_coordinate=end_coordinate,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineDriveRouteType | Unset = 0,
) -> Response[DriveRoute]:
    """Find car routes

     Start and end, each by place or by position; the place wins.

    Args:
        begin_pid (str | Unset):
        begin_coordinate (str | Unset):
        end_pid (str | Unset):
        end_coordinate (str | Unset):
        type_ (LocationLineDriveRouteType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DriveRoute]
    """

    kwargs = _get_kwargs(
        begin_pid=begin_pid,
        begin_coordinate=begin_coordinate,
        end_pid=end_pid,
        end_coordinate=end_coordinate,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineDriveRouteType | Unset = 0,
) -> DriveRoute | None:
    """Find car routes

     Start and end, each by place or by position; the place wins.

    Args:
        begin_pid (str | Unset):
        begin_coordinate (str | Unset):
        end_pid (str | Unset):
        end_coordinate (str | Unset):
        type_ (LocationLineDriveRouteType | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DriveRoute
    """

    return (
        await asyncio_detailed(
            client=client,
            begin_pid=begin_pid,
            begin_coordinate=begin_coordinate,
            end_pid=end_pid,
            end_coordinate=end_coordinate,
            type_=type_,
        )
    ).parsed
