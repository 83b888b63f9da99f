# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_platform import (
    DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_range import (
    DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range,
)
from ...models.xingtu_convert_ability_result import XingtuConvertAbilityResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset = "DAY_30",
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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuConvertAbilityResult | None:
    if response.status_code == 200:
        response_200 = XingtuConvertAbilityResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuConvertAbilityResult]:
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
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset = "DAY_30",
) -> Response[XingtuConvertAbilityResult]:
    """Sales effect of a creator

     Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos,
    by creator id, form of content and period (30 or 90 days).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuConvertAbilityResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        range_=range_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset = "DAY_30",
) -> XingtuConvertAbilityResult | None:
    """Sales effect of a creator

     Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos,
    by creator id, form of content and period (30 or 90 days).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuConvertAbilityResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
        range_=range_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset = "DAY_30",
) -> Response[XingtuConvertAbilityResult]:
    """Sales effect of a creator

     Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos,
    by creator id, form of content and period (30 or 90 days).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuConvertAbilityResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        range_=range_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset = "DAY_30",
) -> XingtuConvertAbilityResult | None:
    """Sales effect of a creator

     Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos,
    by creator id, form of content and period (30 or 90 days).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuConvertAbilityResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
            range_=range_,
        )
    ).parsed
