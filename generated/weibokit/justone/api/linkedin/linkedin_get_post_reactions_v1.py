# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.linkedin_get_post_reactions_v1_type import (
    LinkedinGetPostReactionsV1Type,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    post_id: str,
    page: int | Unset = 1,
    type_: LinkedinGetPostReactionsV1Type | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["page"] = page

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-post-reactions/v1",
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
    post_id: str,
    page: int | Unset = 1,
    type_: LinkedinGetPostReactionsV1Type | Unset = UNSET,
) -> Response[Result]:
    """Reactions to a LinkedIn post

     Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as
    likes. The service has withdrawn the data behind this operation.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        type_ (LinkedinGetPostReactionsV1Type | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        post_id=post_id,
        page=page,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    page: int | Unset = 1,
    type_: LinkedinGetPostReactionsV1Type | Unset = UNSET,
) -> Result | None:
    """Reactions to a LinkedIn post

     Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as
    likes. The service has withdrawn the data behind this operation.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        type_ (LinkedinGetPostReactionsV1Type | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        post_id=post_id,
        page=page,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    page: int | Unset = 1,
    type_: LinkedinGetPostReactionsV1Type | Unset = UNSET,
) -> Response[Result]:
    """Reactions to a LinkedIn post

     Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as
    likes. The service has withdrawn the data behind this operation.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        type_ (LinkedinGetPostReactionsV1Type | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        post_id=post_id,
        page=page,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    post_id: str,
    page: int | Unset = 1,
    type_: LinkedinGetPostReactionsV1Type | Unset = UNSET,
) -> Result | None:
    """Reactions to a LinkedIn post

     Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as
    likes. The service has withdrawn the data behind this operation.

    Args:
        post_id (str):
        page (int | Unset):  Default: 1.
        type_ (LinkedinGetPostReactionsV1Type | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            post_id=post_id,
            page=page,
            type_=type_,
        )
    ).parsed
