# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
    range_: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["range"] = range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-author-commerce-seed-base-info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuCommerceSeedBaseInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuCommerceSeedBaseInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuCommerceSeedBaseInfoResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    range_: str,
) -> Response[XingtuCommerceSeedBaseInfoResult]:
    """Seeding figures of a creator, by KOL id

     How well a creator's videos seed interest in products, as ranges and ranks, with searches after
    viewing. The time range is required, and its values are not documented.

    Args:
        kol_id (str):
        range_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuCommerceSeedBaseInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        range_=range_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    range_: str,
) -> XingtuCommerceSeedBaseInfoResult | None:
    """Seeding figures of a creator, by KOL id

     How well a creator's videos seed interest in products, as ranges and ranks, with searches after
    viewing. The time range is required, and its values are not documented.

    Args:
        kol_id (str):
        range_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuCommerceSeedBaseInfoResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        range_=range_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    range_: str,
) -> Response[XingtuCommerceSeedBaseInfoResult]:
    """Seeding figures of a creator, by KOL id

     How well a creator's videos seed interest in products, as ranges and ranks, with searches after
    viewing. The time range is required, and its values are not documented.

    Args:
        kol_id (str):
        range_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuCommerceSeedBaseInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        range_=range_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    range_: str,
) -> XingtuCommerceSeedBaseInfoResult | None:
    """Seeding figures of a creator, by KOL id

     How well a creator's videos seed interest in products, as ranges and ranks, with searches after
    viewing. The time range is required, and its values are not documented.

    Args:
        kol_id (str):
        range_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuCommerceSeedBaseInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            range_=range_,
        )
    ).parsed
