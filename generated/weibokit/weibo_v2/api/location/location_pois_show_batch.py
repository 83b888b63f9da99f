# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.submitted_pois import SubmittedPois
from ...types import UNSET, Response


def _get_kwargs(
    *,
    srcids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["srcids"] = srcids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/pois/show_batch.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SubmittedPois | None:
    if response.status_code == 200:
        response_200 = SubmittedPois.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SubmittedPois]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    srcids: str,
) -> Response[SubmittedPois]:
    """Places that the app submitted

     A wrong id spoils the call; the refusal names it.

    Args:
        srcids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SubmittedPois]
    """

    kwargs = _get_kwargs(
        srcids=srcids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    srcids: str,
) -> SubmittedPois | None:
    """Places that the app submitted

     A wrong id spoils the call; the refusal names it.

    Args:
        srcids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SubmittedPois
    """

    return sync_detailed(
        client=client,
        srcids=srcids,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    srcids: str,
) -> Response[SubmittedPois]:
    """Places that the app submitted

     A wrong id spoils the call; the refusal names it.

    Args:
        srcids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SubmittedPois]
    """

    kwargs = _get_kwargs(
        srcids=srcids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    srcids: str,
) -> SubmittedPois | None:
    """Places that the app submitted

     A wrong id spoils the call; the refusal names it.

    Args:
        srcids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SubmittedPois
    """

    return (
        await asyncio_detailed(
            client=client,
            srcids=srcids,
        )
    ).parsed
