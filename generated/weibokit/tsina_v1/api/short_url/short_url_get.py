# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.open_ import Open
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    url_query: str,
    is_short: bool | Unset = True,
    is_batch: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url"] = url_query

    params["is_short"] = is_short

    params["is_batch"] = is_batch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shortUrl.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Open | None:
    if response.status_code == 200:
        response_200 = Open.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Open]:
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
    url_query: str,
    is_short: bool | Unset = True,
    is_batch: bool | Unset = False,
) -> Response[Open]:
    """Turn addresses into short ones, or back

     What was there before `short_url`.

    Args:
        format_ (str):
        url_query (str):
        is_short (bool | Unset):  Default: True.
        is_batch (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Open]
    """

    kwargs = _get_kwargs(
        format_=format_,
        url_query=url_query,
        is_short=is_short,
        is_batch=is_batch,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    url_query: str,
    is_short: bool | Unset = True,
    is_batch: bool | Unset = False,
) -> Open | None:
    """Turn addresses into short ones, or back

     What was there before `short_url`.

    Args:
        format_ (str):
        url_query (str):
        is_short (bool | Unset):  Default: True.
        is_batch (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Open
    """

    return sync_detailed(
        format_=format_,
        client=client,
        url_query=url_query,
        is_short=is_short,
        is_batch=is_batch,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    url_query: str,
    is_short: bool | Unset = True,
    is_batch: bool | Unset = False,
) -> Response[Open]:
    """Turn addresses into short ones, or back

     What was there before `short_url`.

    Args:
        format_ (str):
        url_query (str):
        is_short (bool | Unset):  Default: True.
        is_batch (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Open]
    """

    kwargs = _get_kwargs(
        format_=format_,
        url_query=url_query,
        is_short=is_short,
        is_batch=is_batch,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    url_query: str,
    is_short: bool | Unset = True,
    is_batch: bool | Unset = False,
) -> Open | None:
    """Turn addresses into short ones, or back

     What was there before `short_url`.

    Args:
        format_ (str):
        url_query (str):
        is_short (bool | Unset):  Default: True.
        is_batch (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Open
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            url_query=url_query,
            is_short=is_short,
            is_batch=is_batch,
        )
    ).parsed
