# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.oauth_2_authorize_language import Oauth2AuthorizeLanguage
from ...models.oauth_2_authorize_response_type import Oauth2AuthorizeResponseType
from ...models.redirect import Redirect
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    client_id: str,
    redirect_uri: str,
    scope: str | Unset = UNSET,
    state: str | Unset = UNSET,
    display: str | Unset = "default",
    forcelogin: bool | Unset = False,
    language: Oauth2AuthorizeLanguage | Unset = UNSET,
    response_type: Oauth2AuthorizeResponseType | Unset = "code",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["client_id"] = client_id

    params["redirect_uri"] = redirect_uri

    params["scope"] = scope

    params["state"] = state

    params["display"] = display

    params["forcelogin"] = forcelogin

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    json_response_type: str | Unset = UNSET
    if not isinstance(response_type, Unset):
        json_response_type = response_type

    params["response_type"] = json_response_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth2/authorize",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Redirect | None:
    if response.status_code == 200:
        response_200 = Redirect.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Redirect]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    client_id: str,
    redirect_uri: str,
    scope: str | Unset = UNSET,
    state: str | Unset = UNSET,
    display: str | Unset = "default",
    forcelogin: bool | Unset = False,
    language: Oauth2AuthorizeLanguage | Unset = UNSET,
    response_type: Oauth2AuthorizeResponseType | Unset = "code",
) -> Response[Redirect]:
    """Ask a user to grant access

     The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`,
    and with `state` where one was given. Takes no token.

    Args:
        client_id (str):
        redirect_uri (str):
        scope (str | Unset):
        state (str | Unset):
        display (str | Unset):  Default: 'default'.
        forcelogin (bool | Unset):  Default: False.
        language (Oauth2AuthorizeLanguage | Unset):
        response_type (Oauth2AuthorizeResponseType | Unset):  Default: 'code'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Redirect]
    """

    kwargs = _get_kwargs(
        client_id=client_id,
        redirect_uri=redirect_uri,
        scope=scope,
        state=state,
        display=display,
        forcelogin=forcelogin,
        language=language,
        response_type=response_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    client_id: str,
    redirect_uri: str,
    scope: str | Unset = UNSET,
    state: str | Unset = UNSET,
    display: str | Unset = "default",
    forcelogin: bool | Unset = False,
    language: Oauth2AuthorizeLanguage | Unset = UNSET,
    response_type: Oauth2AuthorizeResponseType | Unset = "code",
) -> Redirect | None:
    """Ask a user to grant access

     The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`,
    and with `state` where one was given. Takes no token.

    Args:
        client_id (str):
        redirect_uri (str):
        scope (str | Unset):
        state (str | Unset):
        display (str | Unset):  Default: 'default'.
        forcelogin (bool | Unset):  Default: False.
        language (Oauth2AuthorizeLanguage | Unset):
        response_type (Oauth2AuthorizeResponseType | Unset):  Default: 'code'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Redirect
    """

    return sync_detailed(
        client=client,
        client_id=client_id,
        redirect_uri=redirect_uri,
        scope=scope,
        state=state,
        display=display,
        forcelogin=forcelogin,
        language=language,
        response_type=response_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    client_id: str,
    redirect_uri: str,
    scope: str | Unset = UNSET,
    state: str | Unset = UNSET,
    display: str | Unset = "default",
    forcelogin: bool | Unset = False,
    language: Oauth2AuthorizeLanguage | Unset = UNSET,
    response_type: Oauth2AuthorizeResponseType | Unset = "code",
) -> Response[Redirect]:
    """Ask a user to grant access

     The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`,
    and with `state` where one was given. Takes no token.

    Args:
        client_id (str):
        redirect_uri (str):
        scope (str | Unset):
        state (str | Unset):
        display (str | Unset):  Default: 'default'.
        forcelogin (bool | Unset):  Default: False.
        language (Oauth2AuthorizeLanguage | Unset):
        response_type (Oauth2AuthorizeResponseType | Unset):  Default: 'code'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Redirect]
    """

    kwargs = _get_kwargs(
        client_id=client_id,
        redirect_uri=redirect_uri,
        scope=scope,
        state=state,
        display=display,
        forcelogin=forcelogin,
        language=language,
        response_type=response_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    client_id: str,
    redirect_uri: str,
    scope: str | Unset = UNSET,
    state: str | Unset = UNSET,
    display: str | Unset = "default",
    forcelogin: bool | Unset = False,
    language: Oauth2AuthorizeLanguage | Unset = UNSET,
    response_type: Oauth2AuthorizeResponseType | Unset = "code",
) -> Redirect | None:
    """Ask a user to grant access

     The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`,
    and with `state` where one was given. Takes no token.

    Args:
        client_id (str):
        redirect_uri (str):
        scope (str | Unset):
        state (str | Unset):
        display (str | Unset):  Default: 'default'.
        forcelogin (bool | Unset):  Default: False.
        language (Oauth2AuthorizeLanguage | Unset):
        response_type (Oauth2AuthorizeResponseType | Unset):  Default: 'code'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Redirect
    """

    return (
        await asyncio_detailed(
            client=client,
            client_id=client_id,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            display=display,
            forcelogin=forcelogin,
            language=language,
            response_type=response_type,
        )
    ).parsed
