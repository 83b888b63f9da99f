# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_statuses_base_app import SearchStatusesBaseApp
from ...models.search_statuses_filter_ori import SearchStatusesFilterOri
from ...models.search_statuses_filter_pic import SearchStatusesFilterPic
from ...models.statuses_page import StatusesPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str | Unset = UNSET,
    filter_ori: SearchStatusesFilterOri | Unset = 0,
    filter_pic: SearchStatusesFilterPic | Unset = 0,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    count: int | Unset = 10,
    page: int | Unset = 1,
    needcount: bool | Unset = False,
    base_app: SearchStatusesBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_filter_ori: int | Unset = UNSET
    if not isinstance(filter_ori, Unset):
        json_filter_ori = filter_ori

    params["filter_ori"] = json_filter_ori

    json_filter_pic: int | Unset = UNSET
    if not isinstance(filter_pic, Unset):
        json_filter_pic = filter_pic

    params["filter_pic"] = json_filter_pic

    params["fuid"] = fuid

    params["province"] = province

    params["city"] = city

    params["starttime"] = starttime

    params["endtime"] = endtime

    params["count"] = count

    params["page"] = page

    params["needcount"] = needcount

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/statuses.json",
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
    q: str | Unset = UNSET,
    filter_ori: SearchStatusesFilterOri | Unset = 0,
    filter_pic: SearchStatusesFilterPic | Unset = 0,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    count: int | Unset = 10,
    page: int | Unset = 1,
    needcount: bool | Unset = False,
    base_app: SearchStatusesBaseApp | Unset = 0,
) -> Response[StatusesPage]:
    """Search posts

    Args:
        q (str | Unset):
        filter_ori (SearchStatusesFilterOri | Unset):  Default: 0.
        filter_pic (SearchStatusesFilterPic | Unset):  Default: 0.
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (int | Unset):
        endtime (int | Unset):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        needcount (bool | Unset):  Default: False.
        base_app (SearchStatusesBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        q=q,
        filter_ori=filter_ori,
        filter_pic=filter_pic,
        fuid=fuid,
        province=province,
        city=city,
        starttime=starttime,
        endtime=endtime,
        count=count,
        page=page,
        needcount=needcount,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    filter_ori: SearchStatusesFilterOri | Unset = 0,
    filter_pic: SearchStatusesFilterPic | Unset = 0,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    count: int | Unset = 10,
    page: int | Unset = 1,
    needcount: bool | Unset = False,
    base_app: SearchStatusesBaseApp | Unset = 0,
) -> StatusesPage | None:
    """Search posts

    Args:
        q (str | Unset):
        filter_ori (SearchStatusesFilterOri | Unset):  Default: 0.
        filter_pic (SearchStatusesFilterPic | Unset):  Default: 0.
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (int | Unset):
        endtime (int | Unset):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        needcount (bool | Unset):  Default: False.
        base_app (SearchStatusesBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return sync_detailed(
        client=client,
        q=q,
        filter_ori=filter_ori,
        filter_pic=filter_pic,
        fuid=fuid,
        province=province,
        city=city,
        starttime=starttime,
        endtime=endtime,
        count=count,
        page=page,
        needcount=needcount,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    filter_ori: SearchStatusesFilterOri | Unset = 0,
    filter_pic: SearchStatusesFilterPic | Unset = 0,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    count: int | Unset = 10,
    page: int | Unset = 1,
    needcount: bool | Unset = False,
    base_app: SearchStatusesBaseApp | Unset = 0,
) -> Response[StatusesPage]:
    """Search posts

    Args:
        q (str | Unset):
        filter_ori (SearchStatusesFilterOri | Unset):  Default: 0.
        filter_pic (SearchStatusesFilterPic | Unset):  Default: 0.
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (int | Unset):
        endtime (int | Unset):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        needcount (bool | Unset):  Default: False.
        base_app (SearchStatusesBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesPage]
    """

    kwargs = _get_kwargs(
        q=q,
        filter_ori=filter_ori,
        filter_pic=filter_pic,
        fuid=fuid,
        province=province,
        city=city,
        starttime=starttime,
        endtime=endtime,
        count=count,
        page=page,
        needcount=needcount,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    filter_ori: SearchStatusesFilterOri | Unset = 0,
    filter_pic: SearchStatusesFilterPic | Unset = 0,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    count: int | Unset = 10,
    page: int | Unset = 1,
    needcount: bool | Unset = False,
    base_app: SearchStatusesBaseApp | Unset = 0,
) -> StatusesPage | None:
    """Search posts

    Args:
        q (str | Unset):
        filter_ori (SearchStatusesFilterOri | Unset):  Default: 0.
        filter_pic (SearchStatusesFilterPic | Unset):  Default: 0.
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (int | Unset):
        endtime (int | Unset):
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        needcount (bool | Unset):  Default: False.
        base_app (SearchStatusesBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesPage
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            filter_ori=filter_ori,
            filter_pic=filter_pic,
            fuid=fuid,
            province=province,
            city=city,
            starttime=starttime,
            endtime=endtime,
            count=count,
            page=page,
            needcount=needcount,
            base_app=base_app,
        )
    ).parsed
