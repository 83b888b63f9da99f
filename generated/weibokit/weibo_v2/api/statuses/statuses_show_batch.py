# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.status_batch import StatusBatch
from ...models.statuses_show_batch_trim_user import StatusesShowBatchTrimUser
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    ids: str,
    trim_user: StatusesShowBatchTrimUser | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/show_batch.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusBatch | None:
    if response.status_code == 200:
        response_200 = StatusBatch.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusBatch]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    trim_user: StatusesShowBatchTrimUser | Unset = 0,
) -> Response[StatusBatch]:
    """Several posts by their ids

     Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong.
    Of a deleted post only the id and a fixed text are left.

    Args:
        ids (str):
        trim_user (StatusesShowBatchTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusBatch]
    """

    kwargs = _get_kwargs(
        ids=ids,
        trim_user=trim_user,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    trim_user: StatusesShowBatchTrimUser | Unset = 0,
) -> StatusBatch | None:
    """Several posts by their ids

     Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong.
    Of a deleted post only the id and a fixed text are left.

    Args:
        ids (str):
        trim_user (StatusesShowBatchTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusBatch
    """

    return sync_detailed(
        client=client,
        ids=ids,
        trim_user=trim_user,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    trim_user: StatusesShowBatchTrimUser | Unset = 0,
) -> Response[StatusBatch]:
    """Several posts by their ids

     Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong.
    Of a deleted post only the id and a fixed text are left.

    Args:
        ids (str):
        trim_user (StatusesShowBatchTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusBatch]
    """

    kwargs = _get_kwargs(
        ids=ids,
        trim_user=trim_user,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    trim_user: StatusesShowBatchTrimUser | Unset = 0,
) -> StatusBatch | None:
    """Several posts by their ids

     Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong.
    Of a deleted post only the id and a fixed text are left.

    Args:
        ids (str):
        trim_user (StatusesShowBatchTrimUser | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusBatch
    """

    return (
        await asyncio_detailed(
            client=client,
            ids=ids,
            trim_user=trim_user,
        )
    ).parsed
