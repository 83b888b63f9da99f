# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_page import StatusesPage
from ...models.statuses_to_me_trim_user import StatusesToMeTrimUser
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    page: int | Unset = 1,
    count: int | Unset = 20,
    trim_user: StatusesToMeTrimUser | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["page"] = page

    params["count"] = count

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/to_me.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusesPage | None:
    if response.status_code == 200:
        response_200 = StatusesPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusesPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    page: int | Unset = 1,
    count: int | Unset = 20,
    trim_user: StatusesToMeTrimUser | Unset = 0,
) -> Response[StatusesPage]:
    """Latest posts directed to the caller

     Posts that followed accounts show to a group only, where the caller is in that group.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.
        trim_user (StatusesToMeTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        since_id=since_id,
        max_id=max_id,
        page=page,
        count=count,
        trim_user=trim_user,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    page: int | Unset = 1,
    count: int | Unset = 20,
    trim_user: StatusesToMeTrimUser | Unset = 0,
) -> StatusesPage | None:
    """Latest posts directed to the caller

     Posts that followed accounts show to a group only, where the caller is in that group.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.
        trim_user (StatusesToMeTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return sync_detailed(
        client=client,
        since_id=since_id,
        max_id=max_id,
        page=page,
        count=count,
        trim_user=trim_user,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    page: int | Unset = 1,
    count: int | Unset = 20,
    trim_user: StatusesToMeTrimUser | Unset = 0,
) -> Response[StatusesPage]:
    """Latest posts directed to the caller

     Posts that followed accounts show to a group only, where the caller is in that group.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.
        trim_user (StatusesToMeTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        since_id=since_id,
        max_id=max_id,
        page=page,
        count=count,
        trim_user=trim_user,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    page: int | Unset = 1,
    count: int | Unset = 20,
    trim_user: StatusesToMeTrimUser | Unset = 0,
) -> StatusesPage | None:
    """Latest posts directed to the caller

     Posts that followed accounts show to a group only, where the caller is in that group.

    Args:
        since_id (int | Unset):  Default: 0.
        max_id (int | Unset):  Default: 0.
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.
        trim_user (StatusesToMeTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return (
        await asyncio_detailed(
            client=client,
            since_id=since_id,
            max_id=max_id,
            page=page,
            count=count,
            trim_user=trim_user,
        )
    ).parsed
