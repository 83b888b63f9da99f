# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_kol_daily_fans_result import XingtuKolDailyFansResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
    start_date: str,
    end_date: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["startDate"] = start_date

    params["endDate"] = end_date

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-daily-fans/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuKolDailyFansResult | None:
    if response.status_code == 200:
        response_200 = XingtuKolDailyFansResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuKolDailyFansResult]:
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
    start_date: str,
    end_date: str,
) -> Response[XingtuKolDailyFansResult]:
    """Daily follower counts, by KOL id

     Follower count and change of each day between two dates, with the growth over the whole span. Both
    dates are required, as yyyy-MM-dd.

    Args:
        kol_id (str):
        start_date (str):
        end_date (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuKolDailyFansResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        start_date=start_date,
        end_date=end_date,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    start_date: str,
    end_date: str,
) -> XingtuKolDailyFansResult | None:
    """Daily follower counts, by KOL id

     Follower count and change of each day between two dates, with the growth over the whole span. Both
    dates are required, as yyyy-MM-dd.

    Args:
        kol_id (str):
        start_date (str):
        end_date (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuKolDailyFansResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        start_date=start_date,
        end_date=end_date,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    start_date: str,
    end_date: str,
) -> Response[XingtuKolDailyFansResult]:
    """Daily follower counts, by KOL id

     Follower count and change of each day between two dates, with the growth over the whole span. Both
    dates are required, as yyyy-MM-dd.

    Args:
        kol_id (str):
        start_date (str):
        end_date (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuKolDailyFansResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        start_date=start_date,
        end_date=end_date,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    start_date: str,
    end_date: str,
) -> XingtuKolDailyFansResult | None:
    """Daily follower counts, by KOL id

     Follower count and change of each day between two dates, with the growth over the whole span. Both
    dates are required, as yyyy-MM-dd.

    Args:
        kol_id (str):
        start_date (str):
        end_date (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuKolDailyFansResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            start_date=start_date,
            end_date=end_date,
        )
    ).parsed
