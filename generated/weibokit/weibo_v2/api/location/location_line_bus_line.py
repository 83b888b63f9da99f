# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bus_lines_page import BusLinesPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["city"] = city

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/line/bus_line.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> BusLinesPage | None:
    if response.status_code == 200:
        response_200 = BusLinesPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[BusLinesPage]:
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
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> Response[BusLinesPage]:
    """Search bus lines

    Args:
        q (str):
        city (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusLinesPage]
    """

    kwargs = _get_kwargs(
        q=q,
        city=city,
        page=page,
        count=count,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> BusLinesPage | None:
    """Search bus lines

    Args:
        q (str):
        city (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusLinesPage
    """

    return sync_detailed(
        client=client,
        q=q,
        city=city,
        page=page,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> Response[BusLinesPage]:
    """Search bus lines

    Args:
        q (str):
        city (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusLinesPage]
    """

    kwargs = _get_kwargs(
        q=q,
        city=city,
        page=page,
        count=count,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> BusLinesPage | None:
    """Search bus lines

    Args:
        q (str):
        city (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusLinesPage
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            city=city,
            page=page,
            count=count,
        )
    ).parsed
