# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.jd_item_comments_result import JdItemCommentsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    item_id: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/get-item-comments/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> JdItemCommentsResult | None:
    if response.status_code == 200:
        response_200 = JdItemCommentsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JdItemCommentsResult]:
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
    page: str | Unset = UNSET,
) -> Response[JdItemCommentsResult]:
    """Comments on a product

     One numbered page of comments by buyers of a product, by item id, with score, date and pictures of
    each. The answer tells the number of the last page.

    Args:
        item_id (str):
        page (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JdItemCommentsResult]
    """

    kwargs = _get_kwargs(
        item_id=item_id,
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
    page: str | Unset = UNSET,
) -> JdItemCommentsResult | None:
    """Comments on a product

     One numbered page of comments by buyers of a product, by item id, with score, date and pictures of
    each. The answer tells the number of the last page.

    Args:
        item_id (str):
        page (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JdItemCommentsResult
    """

    return sync_detailed(
        client=client,
        item_id=item_id,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    item_id: str,
    page: str | Unset = UNSET,
) -> Response[JdItemCommentsResult]:
    """Comments on a product

     One numbered page of comments by buyers of a product, by item id, with score, date and pictures of
    each. The answer tells the number of the last page.

    Args:
        item_id (str):
        page (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JdItemCommentsResult]
    """

    kwargs = _get_kwargs(
        item_id=item_id,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    item_id: str,
    page: str | Unset = UNSET,
) -> JdItemCommentsResult | None:
    """Comments on a product

     One numbered page of comments by buyers of a product, by item id, with score, date and pictures of
    each. The answer tells the number of the last page.

    Args:
        item_id (str):
        page (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JdItemCommentsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            item_id=item_id,
            page=page,
        )
    ).parsed
