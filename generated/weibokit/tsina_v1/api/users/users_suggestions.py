# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.users_list import UsersList
from ...models.users_suggestions_with_reason import UsersSuggestionsWithReason
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    with_reason: UsersSuggestionsWithReason | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_with_reason: int | Unset = UNSET
    if not isinstance(with_reason, Unset):
        json_with_reason = with_reason

    params["with_reason"] = json_with_reason

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/suggestions.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UsersList | None:
    if response.status_code == 200:
        response_200 = UsersList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UsersList]:
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
    with_reason: UsersSuggestionsWithReason | Unset = 0,
) -> Response[UsersList]:
    """Accounts that may interest the caller

    Args:
        format_ (str):
        with_reason (UsersSuggestionsWithReason | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        with_reason=with_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_reason: UsersSuggestionsWithReason | Unset = 0,
) -> UsersList | None:
    """Accounts that may interest the caller

    Args:
        format_ (str):
        with_reason (UsersSuggestionsWithReason | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        with_reason=with_reason,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_reason: UsersSuggestionsWithReason | Unset = 0,
) -> Response[UsersList]:
    """Accounts that may interest the caller

    Args:
        format_ (str):
        with_reason (UsersSuggestionsWithReason | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        with_reason=with_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_reason: UsersSuggestionsWithReason | Unset = 0,
) -> UsersList | None:
    """Accounts that may interest the caller

    Args:
        format_ (str):
        with_reason (UsersSuggestionsWithReason | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            with_reason=with_reason,
        )
    ).parsed
