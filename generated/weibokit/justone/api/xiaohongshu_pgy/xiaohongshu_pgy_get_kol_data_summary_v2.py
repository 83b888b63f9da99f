# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_kol_summary_result import PugongyingKolSummaryResult
from ...models.xiaohongshu_pgy_get_kol_data_summary_v2_business import (
    XiaohongshuPgyGetKolDataSummaryV2Business,
)
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
    business: XiaohongshuPgyGetKolDataSummaryV2Business,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_business: str = business
    params["business"] = json_business

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-data-summary/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingKolSummaryResult | None:
    if response.status_code == 200:
        response_200 = PugongyingKolSummaryResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingKolSummaryResult]:
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
    business: XiaohongshuPgyGetKolDataSummaryV2Business,
) -> Response[PugongyingKolSummaryResult]:
    """Summary figures of a creator, older

     Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for
    normal or for cooperation notes.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolDataSummaryV2Business):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolSummaryResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        business=business,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    business: XiaohongshuPgyGetKolDataSummaryV2Business,
) -> PugongyingKolSummaryResult | None:
    """Summary figures of a creator, older

     Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for
    normal or for cooperation notes.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolDataSummaryV2Business):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolSummaryResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        business=business,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    business: XiaohongshuPgyGetKolDataSummaryV2Business,
) -> Response[PugongyingKolSummaryResult]:
    """Summary figures of a creator, older

     Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for
    normal or for cooperation notes.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolDataSummaryV2Business):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolSummaryResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        business=business,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    business: XiaohongshuPgyGetKolDataSummaryV2Business,
) -> PugongyingKolSummaryResult | None:
    """Summary figures of a creator, older

     Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for
    normal or for cooperation notes.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolDataSummaryV2Business):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolSummaryResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            business=business,
        )
    ).parsed
