# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.beike_ershoufang_detail_result import BeikeErshoufangDetailResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    city_id: str,
    house_code: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cityId"] = city_id

    params["houseCode"] = house_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/beike/ershoufang/detail/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BeikeErshoufangDetailResult | None:
    if response.status_code == 200:
        response_200 = BeikeErshoufangDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BeikeErshoufangDetailResult]:
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
    house_code: str,
) -> Response[BeikeErshoufangDetailResult]:
    """One resale home in full

     One second-hand home, found by its house code and city id: price, unit price, area, layout, floor,
    pictures and the agent who vouches for it.

    Args:
        city_id (str):
        house_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BeikeErshoufangDetailResult]
    """

    kwargs = _get_kwargs(
        city_id=city_id,
        house_code=house_code,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    house_code: str,
) -> BeikeErshoufangDetailResult | None:
    """One resale home in full

     One second-hand home, found by its house code and city id: price, unit price, area, layout, floor,
    pictures and the agent who vouches for it.

    Args:
        city_id (str):
        house_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BeikeErshoufangDetailResult
    """

    return sync_detailed(
        client=client,
        city_id=city_id,
        house_code=house_code,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    house_code: str,
) -> Response[BeikeErshoufangDetailResult]:
    """One resale home in full

     One second-hand home, found by its house code and city id: price, unit price, area, layout, floor,
    pictures and the agent who vouches for it.

    Args:
        city_id (str):
        house_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BeikeErshoufangDetailResult]
    """

    kwargs = _get_kwargs(
        city_id=city_id,
        house_code=house_code,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    city_id: str,
    house_code: str,
) -> BeikeErshoufangDetailResult | None:
    """One resale home in full

     One second-hand home, found by its house code and city id: price, unit price, area, layout, floor,
    pictures and the agent who vouches for it.

    Args:
        city_id (str):
        house_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BeikeErshoufangDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            city_id=city_id,
            house_code=house_code,
        )
    ).parsed
