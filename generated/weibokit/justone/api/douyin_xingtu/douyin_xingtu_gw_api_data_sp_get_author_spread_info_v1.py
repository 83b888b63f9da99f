# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_flow_type import (
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_platform import (
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_range import (
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_type import (
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type,
)
from ...models.xingtu_spread_info_result import XingtuSpreadInfoResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset = "DAY_30",
    type_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset = "PERSONAL_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset = "EXCLUDE",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["onlyAssign"] = only_assign

    json_flow_type: str | Unset = UNSET
    if not isinstance(flow_type, Unset):
        json_flow_type = flow_type

    params["flowType"] = json_flow_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuSpreadInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuSpreadInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuSpreadInfoResult]:
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
    platform: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset = "DAY_30",
    type_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset = "PERSONAL_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset = "EXCLUDE",
) -> Response[XingtuSpreadInfoResult]:
    """Video performance of a creator

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs, by creator id, over 30 or 90 days. Personal and Xingtu videos are counted apart.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset):  Default: 'DAY_30'.
        type_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset):  Default:
            'PERSONAL_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSpreadInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        range_=range_,
        type_=type_,
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
    platform: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset = "DAY_30",
    type_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset = "PERSONAL_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset = "EXCLUDE",
) -> XingtuSpreadInfoResult | None:
    """Video performance of a creator

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs, by creator id, over 30 or 90 days. Personal and Xingtu videos are counted apart.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset):  Default: 'DAY_30'.
        type_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset):  Default:
            'PERSONAL_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSpreadInfoResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
        range_=range_,
        type_=type_,
        only_assign=only_assign,
        flow_type=flow_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset = "DAY_30",
    type_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset = "PERSONAL_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset = "EXCLUDE",
) -> Response[XingtuSpreadInfoResult]:
    """Video performance of a creator

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs, by creator id, over 30 or 90 days. Personal and Xingtu videos are counted apart.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset):  Default: 'DAY_30'.
        type_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset):  Default:
            'PERSONAL_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSpreadInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        range_=range_,
        type_=type_,
        only_assign=only_assign,
        flow_type=flow_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset = "DAY_30",
    type_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset = "PERSONAL_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset = "EXCLUDE",
) -> XingtuSpreadInfoResult | None:
    """Video performance of a creator

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs, by creator id, over 30 or 90 days. Personal and Xingtu videos are counted apart.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset):  Default: 'DAY_30'.
        type_ (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset):  Default:
            'PERSONAL_VIDEO'.
        only_assign (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset):  Default:
            'EXCLUDE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSpreadInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
            range_=range_,
            type_=type_,
            only_assign=only_assign,
            flow_type=flow_type,
        )
    ).parsed
