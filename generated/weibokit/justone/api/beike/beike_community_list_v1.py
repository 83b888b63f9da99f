# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.beike_community_list_result import BeikeCommunityListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    city_id: str,
    condition: str | Unset = "",
    limit_offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cityId"] = city_id

    params["condition"] = condition

    params["limitOffset"] = limit_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/beike/community/list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BeikeCommunityListResult | None:
    if response.status_code == 200:
        response_200 = BeikeCommunityListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BeikeCommunityListResult]:
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
    limit_offset: int | Unset = 0,
) -> Response[BeikeCommunityListResult]:
    """Residential communities of a city

     Up to 20 residential communities of a city with average unit price, building age, coordinates and
    number of resale homes. The offset counts communities and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        limit_offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BeikeCommunityListResult]
    """

    kwargs = _get_kwargs(
        city_id=city_id,
        condition=condition,
        limit_offset=limit_offset,
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
    limit_offset: int | Unset = 0,
) -> BeikeCommunityListResult | None:
    """Residential communities of a city

     Up to 20 residential communities of a city with average unit price, building age, coordinates and
    number of resale homes. The offset counts communities and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        limit_offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BeikeCommunityListResult
    """

    return sync_detailed(
        client=client,
        city_id=city_id,
        condition=condition,
        limit_offset=limit_offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    condition: str | Unset = "",
    limit_offset: int | Unset = 0,
) -> Response[BeikeCommunityListResult]:
    """Residential communities of a city

     Up to 20 residential communities of a city with average unit price, building age, coordinates and
    number of resale homes. The offset counts communities and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        limit_offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BeikeCommunityListResult]
    """

    kwargs = _get_kwargs(
        city_id=city_id,
        condition=condition,
        limit_offset=limit_offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    condition: str | Unset = "",
    limit_offset: int | Unset = 0,
) -> BeikeCommunityListResult | None:
    """Residential communities of a city

     Up to 20 residential communities of a city with average unit price, building age, coordinates and
    number of resale homes. The offset counts communities and grows in steps of 20 from 0.

    Args:
        city_id (str):
        condition (str | Unset):  Default: ''.
        limit_offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BeikeCommunityListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            city_id=city_id,
            condition=condition,
            limit_offset=limit_offset,
        )
    ).parsed
