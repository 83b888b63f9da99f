# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.taobao_get_item_comment_v3_order_type import (
    TaobaoGetItemCommentV3OrderType,
)
from ...models.taobao_item_comment_result import TaobaoItemCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    item_id: str,
    order_type: TaobaoGetItemCommentV3OrderType | Unset = "feedbackdate",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    json_order_type: str | Unset = UNSET
    if not isinstance(order_type, Unset):
        json_order_type = order_type

    params["orderType"] = json_order_type

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-comment/v3",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TaobaoItemCommentResult | None:
    if response.status_code == 200:
        response_200 = TaobaoItemCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TaobaoItemCommentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    item_id: str,
    order_type: TaobaoGetItemCommentV3OrderType | Unset = "feedbackdate",
    page: int | Unset = 1,
) -> Response[TaobaoItemCommentResult]:
    """Reviews of a Taobao item

     One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order.
    The answer names the last page.

    Args:
        item_id (str):
        order_type (TaobaoGetItemCommentV3OrderType | Unset):  Default: 'feedbackdate'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TaobaoItemCommentResult]
    """

    kwargs = _get_kwargs(
        item_id=item_id,
        order_type=order_type,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    item_id: str,
    order_type: TaobaoGetItemCommentV3OrderType | Unset = "feedbackdate",
    page: int | Unset = 1,
) -> TaobaoItemCommentResult | None:
    """Reviews of a Taobao item

     One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order.
    The answer names the last page.

    Args:
        item_id (str):
        order_type (TaobaoGetItemCommentV3OrderType | Unset):  Default: 'feedbackdate'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TaobaoItemCommentResult
    """

    return sync_detailed(
        client=client,
        item_id=item_id,
        order_type=order_type,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    item_id: str,
    order_type: TaobaoGetItemCommentV3OrderType | Unset = "feedbackdate",
    page: int | Unset = 1,
) -> Response[TaobaoItemCommentResult]:
    """Reviews of a Taobao item

     One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order.
    The answer names the last page.

    Args:
        item_id (str):
        order_type (TaobaoGetItemCommentV3OrderType | Unset):  Default: 'feedbackdate'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TaobaoItemCommentResult]
    """

    kwargs = _get_kwargs(
        item_id=item_id,
        order_type=order_type,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    item_id: str,
    order_type: TaobaoGetItemCommentV3OrderType | Unset = "feedbackdate",
    page: int | Unset = 1,
) -> TaobaoItemCommentResult | None:
    """Reviews of a Taobao item

     One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order.
    The answer names the last page.

    Args:
        item_id (str):
        order_type (TaobaoGetItemCommentV3OrderType | Unset):  Default: 'feedbackdate'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TaobaoItemCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            item_id=item_id,
            order_type=order_type,
            page=page,
        )
    ).parsed
