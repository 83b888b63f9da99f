# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.o_auth_access_token import OAuthAccessToken
from ...models.oauth_access_token_body import OauthAccessTokenBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: OauthAccessTokenBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth/access_token",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> OAuthAccessToken | None:
    if response.status_code == 200:
        response_200 = OAuthAccessToken.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[OAuthAccessToken]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: OauthAccessTokenBody | Unset = UNSET,
) -> Response[OAuthAccessToken]:
    """Exchange a request token for an access token

     The last step; the signature's key is the secrets of app and request token. With the fields of
    xAuth, which few apps may use, a login takes the place of the first two steps.

    Args:
        body (OauthAccessTokenBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OAuthAccessToken]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: OauthAccessTokenBody | Unset = UNSET,
) -> OAuthAccessToken | None:
    """Exchange a request token for an access token

     The last step; the signature's key is the secrets of app and request token. With the fields of
    xAuth, which few apps may use, a login takes the place of the first two steps.

    Args:
        body (OauthAccessTokenBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OAuthAccessToken
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: OauthAccessTokenBody | Unset = UNSET,
) -> Response[OAuthAccessToken]:
    """Exchange a request token for an access token

     The last step; the signature's key is the secrets of app and request token. With the fields of
    xAuth, which few apps may use, a login takes the place of the first two steps.

    Args:
        body (OauthAccessTokenBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OAuthAccessToken]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: OauthAccessTokenBody | Unset = UNSET,
) -> OAuthAccessToken | None:
    """Exchange a request token for an access token

     The last step; the signature's key is the secrets of app and request token. With the fields of
    xAuth, which few apps may use, a login takes the place of the first two steps.

    Args:
        body (OauthAccessTokenBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OAuthAccessToken
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
