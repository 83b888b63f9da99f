# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weixin_channels_convert_export_id_result import WeixinChannelsConvertExportIdResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    export_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["exportId"] = export_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/convert-export-id/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WeixinChannelsConvertExportIdResult | None:
    if response.status_code == 200:
        response_200 = WeixinChannelsConvertExportIdResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeixinChannelsConvertExportIdResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    export_id: str,
) -> Response[WeixinChannelsConvertExportIdResult]:
    """Object id for an export id

     The object id, together with the owner's nickname and account id, behind the encrypted export id
    that a video search on WeChat Channels yields. Most operations on single videos need the object id.

    Args:
        export_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinChannelsConvertExportIdResult]
    """

    kwargs = _get_kwargs(
        export_id=export_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    export_id: str,
) -> WeixinChannelsConvertExportIdResult | None:
    """Object id for an export id

     The object id, together with the owner's nickname and account id, behind the encrypted export id
    that a video search on WeChat Channels yields. Most operations on single videos need the object id.

    Args:
        export_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinChannelsConvertExportIdResult
    """

    return sync_detailed(
        client=client,
        export_id=export_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    export_id: str,
) -> Response[WeixinChannelsConvertExportIdResult]:
    """Object id for an export id

     The object id, together with the owner's nickname and account id, behind the encrypted export id
    that a video search on WeChat Channels yields. Most operations on single videos need the object id.

    Args:
        export_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinChannelsConvertExportIdResult]
    """

    kwargs = _get_kwargs(
        export_id=export_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    export_id: str,
) -> WeixinChannelsConvertExportIdResult | None:
    """Object id for an export id

     The object id, together with the owner's nickname and account id, behind the encrypted export id
    that a video search on WeChat Channels yields. Most operations on single videos need the object id.

    Args:
        export_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinChannelsConvertExportIdResult
    """

    return (
        await asyncio_detailed(
            client=client,
            export_id=export_id,
        )
    ).parsed
