# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.kuaishou_user_video_list_result import KuaishouUserVideoListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    pcursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["pcursor"] = pcursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/get-user-video-list/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> KuaishouUserVideoListResult | None:
    if response.status_code == 200:
        response_200 = KuaishouUserVideoListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[KuaishouUserVideoListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    pcursor: str | Unset = UNSET,
) -> Response[KuaishouUserVideoListResult]:
    """Videos of a user

     One page of the public videos of an account, by user id. The cursor of a further page is `pcursor`
    of the answer: text to be sent back as it came, though it can look like a number.

    Args:
        user_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KuaishouUserVideoListResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        pcursor=pcursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    pcursor: str | Unset = UNSET,
) -> KuaishouUserVideoListResult | None:
    """Videos of a user

     One page of the public videos of an account, by user id. The cursor of a further page is `pcursor`
    of the answer: text to be sent back as it came, though it can look like a number.

    Args:
        user_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KuaishouUserVideoListResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        pcursor=pcursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    pcursor: str | Unset = UNSET,
) -> Response[KuaishouUserVideoListResult]:
    """Videos of a user

     One page of the public videos of an account, by user id. The cursor of a further page is `pcursor`
    of the answer: text to be sent back as it came, though it can look like a number.

    Args:
        user_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KuaishouUserVideoListResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        pcursor=pcursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    pcursor: str | Unset = UNSET,
) -> KuaishouUserVideoListResult | None:
    """Videos of a user

     One page of the public videos of an account, by user id. The cursor of a further page is `pcursor`
    of the answer: text to be sent back as it came, though it can look like a number.

    Args:
        user_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KuaishouUserVideoListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            pcursor=pcursor,
        )
    ).parsed
