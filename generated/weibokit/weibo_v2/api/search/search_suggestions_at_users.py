# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_suggestions_at_users_range import (
    SearchSuggestionsAtUsersRange,
)
from ...models.search_suggestions_at_users_type import (
    SearchSuggestionsAtUsersType,
)
from ...models.suggested_mentions_list import SuggestedMentionsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
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
        "url": "/2/search/suggestions/at_users.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SuggestedMentionsList | None:
    if response.status_code == 200:
        response_200 = SuggestedMentionsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SuggestedMentionsList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> Response[SuggestedMentionsList]:
    """Complete a mention

     Among the accounts that the caller follows, or those that follow the caller.

    Args:
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SuggestedMentionsList]
    """

    kwargs = _get_kwargs(
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
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> SuggestedMentionsList | None:
    """Complete a mention

     Among the accounts that the caller follows, or those that follow the caller.

    Args:
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SuggestedMentionsList
    """

    return sync_detailed(
        client=client,
        q=q,
        count=count,
        type_=type_,
        range_=range_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> Response[SuggestedMentionsList]:
    """Complete a mention

     Among the accounts that the caller follows, or those that follow the caller.

    Args:
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SuggestedMentionsList]
    """

    kwargs = _get_kwargs(
        q=q,
        count=count,
        type_=type_,
        range_=range_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> SuggestedMentionsList | None:
    """Complete a mention

     Among the accounts that the caller follows, or those that follow the caller.

    Args:
        q (str):
        count (int | Unset):  Default: 10.
        type_ (SearchSuggestionsAtUsersType):
        range_ (SearchSuggestionsAtUsersRange | Unset):  Default: 2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SuggestedMentionsList
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            count=count,
            type_=type_,
            range_=range_,
        )
    ).parsed
