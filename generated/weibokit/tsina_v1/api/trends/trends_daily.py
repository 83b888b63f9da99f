# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hot_trends import HotTrends
from ...models.trends_daily_base_app import TrendsDailyBaseApp
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    base_app: TrendsDailyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trends/daily.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> HotTrends | None:
    if response.status_code == 200:
        response_200 = HotTrends.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[HotTrends]:
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
    base_app: TrendsDailyBaseApp | Unset = UNSET,
) -> Response[HotTrends]:
    """What was talked about most within the last day

    Args:
        format_ (str):
        base_app (TrendsDailyBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HotTrends]
    """

    kwargs = _get_kwargs(
        format_=format_,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    base_app: TrendsDailyBaseApp | Unset = UNSET,
) -> HotTrends | None:
    """What was talked about most within the last day

    Args:
        format_ (str):
        base_app (TrendsDailyBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HotTrends
    """

    return sync_detailed(
        format_=format_,
        client=client,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    base_app: TrendsDailyBaseApp | Unset = UNSET,
) -> Response[HotTrends]:
    """What was talked about most within the last day

    Args:
        format_ (str):
        base_app (TrendsDailyBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HotTrends]
    """

    kwargs = _get_kwargs(
        format_=format_,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    base_app: TrendsDailyBaseApp | Unset = UNSET,
) -> HotTrends | None:
    """What was talked about most within the last day

    Args:
        format_ (str):
        base_app (TrendsDailyBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HotTrends
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            base_app=base_app,
        )
    ).parsed
