# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_link_info_result import XingtuLinkInfoResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    industry_tag: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["industryTag"] = industry_tag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-link-info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuLinkInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuLinkInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuLinkInfoResult]:
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
    industry_tag: str | Unset = "",
) -> Response[XingtuLinkInfoResult]:
    """Xingtu indices of a creator, by KOL id

     Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each
    with rank and average, optionally within an industry.

    Args:
        kol_id (str):
        industry_tag (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuLinkInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        industry_tag=industry_tag,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    industry_tag: str | Unset = "",
) -> XingtuLinkInfoResult | None:
    """Xingtu indices of a creator, by KOL id

     Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each
    with rank and average, optionally within an industry.

    Args:
        kol_id (str):
        industry_tag (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuLinkInfoResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        industry_tag=industry_tag,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    industry_tag: str | Unset = "",
) -> Response[XingtuLinkInfoResult]:
    """Xingtu indices of a creator, by KOL id

     Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each
    with rank and average, optionally within an industry.

    Args:
        kol_id (str):
        industry_tag (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuLinkInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        industry_tag=industry_tag,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    industry_tag: str | Unset = "",
) -> XingtuLinkInfoResult | None:
    """Xingtu indices of a creator, by KOL id

     Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each
    with rank and average, optionally within an industry.

    Args:
        kol_id (str):
        industry_tag (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuLinkInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            industry_tag=industry_tag,
        )
    ).parsed
