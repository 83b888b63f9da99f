# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.relation_stat_result import RelationStatResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    wmid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["wmid"] = wmid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-user-relation-stat/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RelationStatResult | None:
    if response.status_code == 200:
        response_200 = RelationStatResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RelationStatResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    wmid: str,
) -> Response[RelationStatResult]:
    """Relation counts of a user

     How many accounts a Bilibili user follows and how many follow the user.

    Args:
        wmid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RelationStatResult]
    """

    kwargs = _get_kwargs(
        wmid=wmid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    wmid: str,
) -> RelationStatResult | None:
    """Relation counts of a user

     How many accounts a Bilibili user follows and how many follow the user.

    Args:
        wmid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RelationStatResult
    """

    return sync_detailed(
        client=client,
        wmid=wmid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    wmid: str,
) -> Response[RelationStatResult]:
    """Relation counts of a user

     How many accounts a Bilibili user follows and how many follow the user.

    Args:
        wmid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RelationStatResult]
    """

    kwargs = _get_kwargs(
        wmid=wmid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    wmid: str,
) -> RelationStatResult | None:
    """Relation counts of a user

     How many accounts a Bilibili user follows and how many follow the user.

    Args:
        wmid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RelationStatResult
    """

    return (
        await asyncio_detailed(
            client=client,
            wmid=wmid,
        )
    ).parsed
