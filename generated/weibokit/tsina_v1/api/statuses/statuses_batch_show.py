# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_batch_show_del_ctrl import StatusesBatchShowDelCtrl
from ...models.statuses_list import StatusesList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    ids: str,
    del_ctrl: StatusesBatchShowDelCtrl | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    json_del_ctrl: int | Unset = UNSET
    if not isinstance(del_ctrl, Unset):
        json_del_ctrl = del_ctrl

    params["del_ctrl"] = json_del_ctrl

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/batch_show.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusesList | None:
    if response.status_code == 200:
        response_200 = StatusesList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusesList]:
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
    ids: str,
    del_ctrl: StatusesBatchShowDelCtrl | Unset = UNSET,
) -> Response[StatusesList]:
    """Several posts

    Args:
        format_ (str):
        ids (str):
        del_ctrl (StatusesBatchShowDelCtrl | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        ids=ids,
        del_ctrl=del_ctrl,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    del_ctrl: StatusesBatchShowDelCtrl | Unset = UNSET,
) -> StatusesList | None:
    """Several posts

    Args:
        format_ (str):
        ids (str):
        del_ctrl (StatusesBatchShowDelCtrl | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        ids=ids,
        del_ctrl=del_ctrl,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    del_ctrl: StatusesBatchShowDelCtrl | Unset = UNSET,
) -> Response[StatusesList]:
    """Several posts

    Args:
        format_ (str):
        ids (str):
        del_ctrl (StatusesBatchShowDelCtrl | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        ids=ids,
        del_ctrl=del_ctrl,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str,
    del_ctrl: StatusesBatchShowDelCtrl | Unset = UNSET,
) -> StatusesList | None:
    """Several posts

    Args:
        format_ (str):
        ids (str):
        del_ctrl (StatusesBatchShowDelCtrl | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            ids=ids,
            del_ctrl=del_ctrl,
        )
    ).parsed
