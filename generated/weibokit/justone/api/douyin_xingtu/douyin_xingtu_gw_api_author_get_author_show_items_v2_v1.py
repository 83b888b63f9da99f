# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_author_get_author_show_items_v2v1_flow_type import (
    DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType,
)
from ...models.douyin_xingtu_gw_api_author_get_author_show_items_v2v1_platform import (
    DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform,
)
from ...models.xingtu_show_items_result import XingtuShowItemsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset = "SHORT_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset = "EXCLUDE",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params["onlyAssign"] = only_assign

    json_flow_type: str | Unset = UNSET
    if not isinstance(flow_type, Unset):
        json_flow_type = flow_type

    params["flowType"] = json_flow_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1",
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
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset = "SHORT_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset = "EXCLUDE",
) -> Response[XingtuShowItemsResult]:
    """Latest videos of a creator

     A creator's latest videos, personal and paid, with plays and interaction compared to others, by
    creator id and form of content. Mind the name; these are videos, not goods.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuShowItemsResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        only_assign=only_assign,
        flow_type=flow_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset = "SHORT_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset = "EXCLUDE",
) -> XingtuShowItemsResult | None:
    """Latest videos of a creator

     A creator's latest videos, personal and paid, with plays and interaction compared to others, by
    creator id and form of content. Mind the name; these are videos, not goods.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuShowItemsResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
        only_assign=only_assign,
        flow_type=flow_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset = "SHORT_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset = "EXCLUDE",
) -> Response[XingtuShowItemsResult]:
    """Latest videos of a creator

     A creator's latest videos, personal and paid, with plays and interaction compared to others, by
    creator id and form of content. Mind the name; these are videos, not goods.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuShowItemsResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        only_assign=only_assign,
        flow_type=flow_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset = "SHORT_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset = "EXCLUDE",
) -> XingtuShowItemsResult | None:
    """Latest videos of a creator

     A creator's latest videos, personal and paid, with plays and interaction compared to others, by
    creator id and form of content. Mind the name; these are videos, not goods.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuShowItemsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
            only_assign=only_assign,
            flow_type=flow_type,
        )
    ).parsed
