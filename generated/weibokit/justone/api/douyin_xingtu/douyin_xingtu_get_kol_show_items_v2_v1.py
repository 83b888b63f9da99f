# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_show_items_result import XingtuShowItemsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    only_assign: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["onlyAssign"] = only_assign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-show-items-v2/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuShowItemsResult | None:
    if response.status_code == 200:
        response_200 = XingtuShowItemsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuShowItemsResult]:
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
    only_assign: bool | Unset = False,
) -> Response[XingtuShowItemsResult]:
    """Latest videos of a creator, by KOL id

     A creator's latest videos, personal and paid, with plays and interaction compared to others. Mind
    the name; these are videos, not goods.

    Args:
        kol_id (str):
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuShowItemsResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        only_assign=only_assign,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    only_assign: bool | Unset = False,
) -> XingtuShowItemsResult | None:
    """Latest videos of a creator, by KOL id

     A creator's latest videos, personal and paid, with plays and interaction compared to others. Mind
    the name; these are videos, not goods.

    Args:
        kol_id (str):
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuShowItemsResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        only_assign=only_assign,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    only_assign: bool | Unset = False,
) -> Response[XingtuShowItemsResult]:
    """Latest videos of a creator, by KOL id

     A creator's latest videos, personal and paid, with plays and interaction compared to others. Mind
    the name; these are videos, not goods.

    Args:
        kol_id (str):
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuShowItemsResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        only_assign=only_assign,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    only_assign: bool | Unset = False,
) -> XingtuShowItemsResult | None:
    """Latest videos of a creator, by KOL id

     A creator's latest videos, personal and paid, with plays and interaction compared to others. Mind
    the name; these are videos, not goods.

    Args:
        kol_id (str):
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuShowItemsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            only_assign=only_assign,
        )
    ).parsed
