# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.weixin_search_suggestions_v1_business_type import (
    WeixinSearchSuggestionsV1BusinessType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    business_type: WeixinSearchSuggestionsV1BusinessType | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_business_type: str | Unset = UNSET
    if not isinstance(business_type, Unset):
        json_business_type = business_type

    params["businessType"] = json_business_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/search-suggestions/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    business_type: WeixinSearchSuggestionsV1BusinessType | Unset = "ALL",
) -> Response[Result]:
    """Search terms that WeChat suggests

     The search terms that WeChat proposes for a keyword, in general or for one kind of result such as
    accounts, articles or books.

    Args:
        keyword (str):
        business_type (WeixinSearchSuggestionsV1BusinessType | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        business_type=business_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    business_type: WeixinSearchSuggestionsV1BusinessType | Unset = "ALL",
) -> Result | None:
    """Search terms that WeChat suggests

     The search terms that WeChat proposes for a keyword, in general or for one kind of result such as
    accounts, articles or books.

    Args:
        keyword (str):
        business_type (WeixinSearchSuggestionsV1BusinessType | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        business_type=business_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    business_type: WeixinSearchSuggestionsV1BusinessType | Unset = "ALL",
) -> Response[Result]:
    """Search terms that WeChat suggests

     The search terms that WeChat proposes for a keyword, in general or for one kind of result such as
    accounts, articles or books.

    Args:
        keyword (str):
        business_type (WeixinSearchSuggestionsV1BusinessType | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        business_type=business_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    business_type: WeixinSearchSuggestionsV1BusinessType | Unset = "ALL",
) -> Result | None:
    """Search terms that WeChat suggests

     The search terms that WeChat proposes for a keyword, in general or for one kind of result such as
    accounts, articles or books.

    Args:
        keyword (str):
        business_type (WeixinSearchSuggestionsV1BusinessType | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            business_type=business_type,
        )
    ).parsed
