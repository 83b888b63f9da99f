# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.twitter_user_detail_result import TwitterUserDetailResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    rest_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["restId"] = rest_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TwitterUserDetailResult | None:
    if response.status_code == 200:
        response_200 = TwitterUserDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TwitterUserDetailResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
) -> Response[TwitterUserDetailResult]:
    """Profile of an X user

     Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its
    handle.

    Args:
        rest_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TwitterUserDetailResult]
    """

    kwargs = _get_kwargs(
        rest_id=rest_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
) -> TwitterUserDetailResult | None:
    """Profile of an X user

     Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its
    handle.

    Args:
        rest_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TwitterUserDetailResult
    """

    return sync_detailed(
        client=client,
        rest_id=rest_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
) -> Response[TwitterUserDetailResult]:
    """Profile of an X user

     Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its
    handle.

    Args:
        rest_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TwitterUserDetailResult]
    """

    kwargs = _get_kwargs(
        rest_id=rest_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    rest_id: str,
) -> TwitterUserDetailResult | None:
    """Profile of an X user

     Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its
    handle.

    Args:
        rest_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TwitterUserDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            rest_id=rest_id,
        )
    ).parsed
