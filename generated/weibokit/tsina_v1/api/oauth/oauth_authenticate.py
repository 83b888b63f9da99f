# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.o_auth_verifier import OAuthVerifier
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oauth_token"] = oauth_token

    params["oauth_callback"] = oauth_callback

    params["lang"] = lang

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth/authenticate",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> OAuthVerifier | None:
    if response.status_code == 200:
        response_200 = OAuthVerifier.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[OAuthVerifier]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> Response[OAuthVerifier]:
    """Let a user log in with Weibo

     A page for a browser; it acts as `oauth/authorize` does.

    Args:
        oauth_token (str):
        oauth_callback (str | Unset):
        lang (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OAuthVerifier]
    """

    kwargs = _get_kwargs(
        oauth_token=oauth_token,
        oauth_callback=oauth_callback,
        lang=lang,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> OAuthVerifier | None:
    """Let a user log in with Weibo

     A page for a browser; it acts as `oauth/authorize` does.

    Args:
        oauth_token (str):
        oauth_callback (str | Unset):
        lang (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OAuthVerifier
    """

    return sync_detailed(
        client=client,
        oauth_token=oauth_token,
        oauth_callback=oauth_callback,
        lang=lang,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> Response[OAuthVerifier]:
    """Let a user log in with Weibo

     A page for a browser; it acts as `oauth/authorize` does.

    Args:
        oauth_token (str):
        oauth_callback (str | Unset):
        lang (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OAuthVerifier]
    """

    kwargs = _get_kwargs(
        oauth_token=oauth_token,
        oauth_callback=oauth_callback,
        lang=lang,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> OAuthVerifier | None:
    """Let a user log in with Weibo

     A page for a browser; it acts as `oauth/authorize` does.

    Args:
        oauth_token (str):
        oauth_callback (str | Unset):
        lang (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OAuthVerifier
    """

    return (
        await asyncio_detailed(
            client=client,
            oauth_token=oauth_token,
            oauth_callback=oauth_callback,
            lang=lang,
        )
    ).parsed
