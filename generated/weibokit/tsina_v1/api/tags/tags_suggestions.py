# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tag_suggestions_list import TagSuggestionsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tags/suggestions.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TagSuggestionsList | None:
    if response.status_code == 200:
        response_200 = TagSuggestionsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TagSuggestionsList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> Response[TagSuggestionsList]:
    """Tags that may suit the caller

     Chosen by chance, so `page` means nothing.

    Args:
        format_ (str):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TagSuggestionsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        count=count,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> TagSuggestionsList | None:
    """Tags that may suit the caller

     Chosen by chance, so `page` means nothing.

    Args:
        format_ (str):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TagSuggestionsList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        count=count,
        page=page,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> Response[TagSuggestionsList]:
    """Tags that may suit the caller

     Chosen by chance, so `page` means nothing.

    Args:
        format_ (str):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TagSuggestionsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        count=count,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> TagSuggestionsList | None:
    """Tags that may suit the caller

     Chosen by chance, so `page` means nothing.

    Args:
        format_ (str):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TagSuggestionsList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            count=count,
            page=page,
        )
    ).parsed
