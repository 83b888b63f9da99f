# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.kuaishou_search_user_result import KuaishouSearchUserResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/search-user/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> KuaishouSearchUserResult | None:
    if response.status_code == 200:
        response_200 = KuaishouSearchUserResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[KuaishouSearchUserResult]:
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
    page: int | Unset = 1,
) -> Response[KuaishouSearchUserResult]:
    """Accounts matching a keyword

     One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KuaishouSearchUserResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
) -> KuaishouSearchUserResult | None:
    """Accounts matching a keyword

     One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KuaishouSearchUserResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
) -> Response[KuaishouSearchUserResult]:
    """Accounts matching a keyword

     One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KuaishouSearchUserResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
) -> KuaishouSearchUserResult | None:
    """Accounts matching a keyword

     One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KuaishouSearchUserResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
        )
    ).parsed
