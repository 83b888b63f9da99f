# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.toutiao_user_id_result import ToutiaoUserIdResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    user_profile_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userProfileUrl"] = user_profile_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/get-user-id/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ToutiaoUserIdResult | None:
    if response.status_code == 200:
        response_200 = ToutiaoUserIdResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ToutiaoUserIdResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_profile_url: str,
) -> Response[ToutiaoUserIdResult]:
    """User id behind a profile URL

     The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

    Args:
        user_profile_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ToutiaoUserIdResult]
    """

    kwargs = _get_kwargs(
        user_profile_url=user_profile_url,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_profile_url: str,
) -> ToutiaoUserIdResult | None:
    """User id behind a profile URL

     The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

    Args:
        user_profile_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ToutiaoUserIdResult
    """

    return sync_detailed(
        client=client,
        user_profile_url=user_profile_url,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_profile_url: str,
) -> Response[ToutiaoUserIdResult]:
    """User id behind a profile URL

     The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

    Args:
        user_profile_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ToutiaoUserIdResult]
    """

    kwargs = _get_kwargs(
        user_profile_url=user_profile_url,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_profile_url: str,
) -> ToutiaoUserIdResult | None:
    """User id behind a profile URL

     The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

    Args:
        user_profile_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ToutiaoUserIdResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_profile_url=user_profile_url,
        )
    ).parsed
