# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.o_auth_request_token import OAuthRequestToken
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    oauth_consumer_key: str,
    oauth_signature_method: str = "HMAC-SHA1",
    oauth_signature: str,
    oauth_timestamp: int,
    oauth_nonce: str,
    oauth_version: str | Unset = "1.0",
    oauth_callback: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oauth_consumer_key"] = oauth_consumer_key

    params["oauth_signature_method"] = oauth_signature_method

    params["oauth_signature"] = oauth_signature

    params["oauth_timestamp"] = oauth_timestamp

    params["oauth_nonce"] = oauth_nonce

    params["oauth_version"] = oauth_version

    params["oauth_callback"] = oauth_callback

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth/request_token",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> OAuthRequestToken | None:
    if response.status_code == 200:
        response_200 = OAuthRequestToken.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[OAuthRequestToken]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    oauth_consumer_key: str,
    oauth_signature_method: str = "HMAC-SHA1",
    oauth_signature: str,
    oauth_timestamp: int,
    oauth_nonce: str,
    oauth_version: str | Unset = "1.0",
    oauth_callback: str | Unset = UNSET,
) -> Response[OAuthRequestToken]:
    """Ask for a request token

     The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

    Args:
        oauth_consumer_key (str):
        oauth_signature_method (str):  Default: 'HMAC-SHA1'.
        oauth_signature (str):
        oauth_timestamp (int):
        oauth_nonce (str):
        oauth_version (str | Unset):  Default: '1.0'.
        oauth_callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OAuthRequestToken]
    """

    kwargs = _get_kwargs(
        oauth_consumer_key=oauth_consumer_key,
        oauth_signature_method=oauth_signature_method,
        oauth_signature=oauth_signature,
        oauth_timestamp=oauth_timestamp,
        oauth_nonce=oauth_nonce,
        oauth_version=oauth_version,
        oauth_callback=oauth_callback,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    oauth_consumer_key: str,
    oauth_signature_method: str = "HMAC-SHA1",
    oauth_signature: str,
    oauth_timestamp: int,
    oauth_nonce: str,
    oauth_version: str | Unset = "1.0",
    oauth_callback: str | Unset = UNSET,
) -> OAuthRequestToken | None:
    """Ask for a request token

     The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

    Args:
        oauth_consumer_key (str):
        oauth_signature_method (str):  Default: 'HMAC-SHA1'.
        oauth_signature (str):
        oauth_timestamp (int):
        oauth_nonce (str):
        oauth_version (str | Unset):  Default: '1.0'.
        oauth_callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OAuthRequestToken
    """

    return sync_detailed(
        client=client,
        oauth_consumer_key=oauth_consumer_key,
        oauth_signature_method=oauth_signature_method,
        oauth_signature=oauth_signature,
        oauth_timestamp=oauth_timestamp,
        oauth_nonce=oauth_nonce,
        oauth_version=oauth_version,
        oauth_callback=oauth_callback,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    oauth_consumer_key: str,
    oauth_signature_method: str = "HMAC-SHA1",
    oauth_signature: str,
    oauth_timestamp: int,
    oauth_nonce: str,
    oauth_version: str | Unset = "1.0",
    oauth_callback: str | Unset = UNSET,
) -> Response[OAuthRequestToken]:
    """Ask for a request token

     The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

    Args:
        oauth_consumer_key (str):
        oauth_signature_method (str):  Default: 'HMAC-SHA1'.
        oauth_signature (str):
        oauth_timestamp (int):
        oauth_nonce (str):
        oauth_version (str | Unset):  Default: '1.0'.
        oauth_callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OAuthRequestToken]
    """

    kwargs = _get_kwargs(
        oauth_consumer_key=oauth_consumer_key,
        oauth_signature_method=oauth_signature_method,
        oauth_signature=oauth_signature,
        oauth_timestamp=oauth_timestamp,
        oauth_nonce=oauth_nonce,
        oauth_version=oauth_version,
        oauth_callback=oauth_callback,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    oauth_consumer_key: str,
    oauth_signature_method: str = "HMAC-SHA1",
    oauth_signature: str,
    oauth_timestamp: int,
    oauth_nonce: str,
    oauth_version: str | Unset = "1.0",
    oauth_callback: str | Unset = UNSET,
) -> OAuthRequestToken | None:
    """Ask for a request token

     The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

    Args:
        oauth_consumer_key (str):
        oauth_signature_method (str):  Default: 'HMAC-SHA1'.
        oauth_signature (str):
        oauth_timestamp (int):
        oauth_nonce (str):
        oauth_version (str | Unset):  Default: '1.0'.
        oauth_callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OAuthRequestToken
    """

    return (
        await asyncio_detailed(
            client=client,
            oauth_consumer_key=oauth_consumer_key,
            oauth_signature_method=oauth_signature_method,
            oauth_signature=oauth_signature,
            oauth_timestamp=oauth_timestamp,
            oauth_nonce=oauth_nonce,
            oauth_version=oauth_version,
            oauth_callback=oauth_callback,
        )
    ).parsed
