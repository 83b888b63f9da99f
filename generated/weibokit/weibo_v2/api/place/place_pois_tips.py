# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.place_pois_tips_base_app import PlacePoisTipsBaseApp
from ...models.place_pois_tips_sort import PlacePoisTipsSort
from ...models.statuses_page import StatusesPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisTipsSort | Unset = 0,
    base_app: PlacePoisTipsBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["poiid"] = poiid

    params["count"] = count

    params["page"] = page

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/tips.json",
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
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisTipsSort | Unset = 0,
    base_app: PlacePoisTipsBaseApp | Unset = 0,
) -> Response[StatusesPage]:
    """Tips about a place

    Args:
        poiid (str):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlacePoisTipsSort | Unset):  Default: 0.
        base_app (PlacePoisTipsBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        poiid=poiid,
        count=count,
        page=page,
        sort=sort,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisTipsSort | Unset = 0,
    base_app: PlacePoisTipsBaseApp | Unset = 0,
) -> StatusesPage | None:
    """Tips about a place

    Args:
        poiid (str):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlacePoisTipsSort | Unset):  Default: 0.
        base_app (PlacePoisTipsBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return sync_detailed(
        client=client,
        poiid=poiid,
        count=count,
        page=page,
        sort=sort,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisTipsSort | Unset = 0,
    base_app: PlacePoisTipsBaseApp | Unset = 0,
) -> Response[StatusesPage]:
    """Tips about a place

    Args:
        poiid (str):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlacePoisTipsSort | Unset):  Default: 0.
        base_app (PlacePoisTipsBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        poiid=poiid,
        count=count,
        page=page,
        sort=sort,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisTipsSort | Unset = 0,
    base_app: PlacePoisTipsBaseApp | Unset = 0,
) -> StatusesPage | None:
    """Tips about a place

    Args:
        poiid (str):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        sort (PlacePoisTipsSort | Unset):  Default: 0.
        base_app (PlacePoisTipsBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return (
        await asyncio_detailed(
            client=client,
            poiid=poiid,
            count=count,
            page=page,
            sort=sort,
            base_app=base_app,
        )
    ).parsed
