# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.place_pois_category_flag import PlacePoisCategoryFlag
from ...models.poi_categories_list import PoiCategoriesList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    pid: int | Unset = 0,
    flag: PlacePoisCategoryFlag | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["pid"] = pid

    json_flag: int | Unset = UNSET
    if not isinstance(flag, Unset):
        json_flag = flag

    params["flag"] = json_flag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/category.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PoiCategoriesList | None:
    if response.status_code == 200:
        response_200 = PoiCategoriesList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PoiCategoriesList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    pid: int | Unset = 0,
    flag: PlacePoisCategoryFlag | Unset = 0,
) -> Response[PoiCategoriesList]:
    """Kinds of places

    Args:
        pid (int | Unset):  Default: 0.
        flag (PlacePoisCategoryFlag | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PoiCategoriesList]
    """

    kwargs = _get_kwargs(
        pid=pid,
        flag=flag,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    pid: int | Unset = 0,
    flag: PlacePoisCategoryFlag | Unset = 0,
) -> PoiCategoriesList | None:
    """Kinds of places

    Args:
        pid (int | Unset):  Default: 0.
        flag (PlacePoisCategoryFlag | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PoiCategoriesList
    """

    return sync_detailed(
        client=client,
        pid=pid,
        flag=flag,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    pid: int | Unset = 0,
    flag: PlacePoisCategoryFlag | Unset = 0,
) -> Response[PoiCategoriesList]:
    """Kinds of places

    Args:
        pid (int | Unset):  Default: 0.
        flag (PlacePoisCategoryFlag | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PoiCategoriesList]
    """

    kwargs = _get_kwargs(
        pid=pid,
        flag=flag,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    pid: int | Unset = 0,
    flag: PlacePoisCategoryFlag | Unset = 0,
) -> PoiCategoriesList | None:
    """Kinds of places

    Args:
        pid (int | Unset):  Default: 0.
        flag (PlacePoisCategoryFlag | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PoiCategoriesList
    """

    return (
        await asyncio_detailed(
            client=client,
            pid=pid,
            flag=flag,
        )
    ).parsed
