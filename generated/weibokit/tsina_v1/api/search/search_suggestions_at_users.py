# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_suggestions_at_users_range import (
    SearchSuggestionsAtUsersRange,
)
from ...models.search_suggestions_at_users_type import (
    SearchSuggestionsAtUsersType,
)
from ...models.suggestions_list import SuggestionsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    json_type_: int = type_
    params["type"] = json_type_

    json_range_: int | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search/suggestions/at_users.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SuggestionsList | None:
    if response.status_code == 200:
        response_200 = SuggestionsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SuggestionsList]:
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
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> Response[SuggestionsList]:
    """Nicknames to complete what was typed after an `@`

    Args:
        format_ (str):
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SuggestionsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        q=q,
        count=count,
        type_=type_,
        range_=range_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> SuggestionsList | None:
    """Nicknames to complete what was typed after an `@`

    Args:
        format_ (str):
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SuggestionsList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        q=q,
        count=count,
        type_=type_,
        range_=range_,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> Response[SuggestionsList]:
    """Nicknames to complete what was typed after an `@`

    Args:
        format_ (str):
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SuggestionsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        q=q,
        count=count,
        type_=type_,
        range_=range_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> SuggestionsList | None:
    """Nicknames to complete what was typed after an `@`

    Args:
        format_ (str):
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SuggestionsList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            q=q,
            count=count,
            type_=type_,
            range_=range_,
        )
    ).parsed
