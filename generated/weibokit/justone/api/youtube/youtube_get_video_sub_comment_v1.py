# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    cursor: str,
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["languageCode"] = language_code

    params["countryCode"] = country_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-sub-comment/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: str,
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
) -> Response[Result]:
    """Replies to a YouTube comment

     One page of the replies to a first-level comment. The reply cursor that came with that comment is
    required and takes the place of an id.

    Args:
        cursor (str):
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
        language_code=language_code,
        country_code=country_code,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    cursor: str,
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
) -> Result | None:
    """Replies to a YouTube comment

     One page of the replies to a first-level comment. The reply cursor that came with that comment is
    required and takes the place of an id.

    Args:
        cursor (str):
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        cursor=cursor,
        language_code=language_code,
        country_code=country_code,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: str,
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
) -> Response[Result]:
    """Replies to a YouTube comment

     One page of the replies to a first-level comment. The reply cursor that came with that comment is
    required and takes the place of an id.

    Args:
        cursor (str):
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
        language_code=language_code,
        country_code=country_code,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    cursor: str,
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
) -> Result | None:
    """Replies to a YouTube comment

     One page of the replies to a first-level comment. The reply cursor that came with that comment is
    required and takes the place of an id.

    Args:
        cursor (str):
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
            language_code=language_code,
            country_code=country_code,
        )
    ).parsed
