# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.beike_ershoufang_list_result import BeikeErshoufangListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    city_id: str,
    condition: str | Unset = "",
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cityId"] = city_id

    params["condition"] = condition

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/beike/get-ershoufang-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BeikeErshoufangListResult | None:
    if response.status_code == 200:
        response_200 = BeikeErshoufangListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BeikeErshoufangListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    condition: str | Unset = "",
    offset: int | Unset = 0,
) -> Response[BeikeErshoufangListResult]:
    """Resale homes of a city

     Second-hand homes on offer in a city, with the number of all matches and the filters that Beike
    knows. Takes a condition string; the offset counts homes and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BeikeErshoufangListResult]
    """

    kwargs = _get_kwargs(
        city_id=city_id,
        condition=condition,
        offset=offset,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    condition: str | Unset = "",
    offset: int | Unset = 0,
) -> BeikeErshoufangListResult | None:
    """Resale homes of a city

     Second-hand homes on offer in a city, with the number of all matches and the filters that Beike
    knows. Takes a condition string; the offset counts homes and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BeikeErshoufangListResult
    """

    return sync_detailed(
        client=client,
        city_id=city_id,
        condition=condition,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    condition: str | Unset = "",
    offset: int | Unset = 0,
) -> Response[BeikeErshoufangListResult]:
    """Resale homes of a city

     Second-hand homes on offer in a city, with the number of all matches and the filters that Beike
    knows. Takes a condition string; the offset counts homes and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BeikeErshoufangListResult]
    """

    kwargs = _get_kwargs(
        city_id=city_id,
        condition=condition,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    condition: str | Unset = "",
    offset: int | Unset = 0,
) -> BeikeErshoufangListResult | None:
    """Resale homes of a city

     Second-hand homes on offer in a city, with the number of all matches and the filters that Beike
    knows. Takes a condition string; the offset counts homes and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BeikeErshoufangListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            city_id=city_id,
            condition=condition,
            offset=offset,
        )
    ).parsed
