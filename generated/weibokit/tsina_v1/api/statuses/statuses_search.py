# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_found import StatusesFound
from ...models.statuses_search_base_app import StatusesSearchBaseApp
from ...models.statuses_search_filter_ori import StatusesSearchFilterOri
from ...models.statuses_search_filter_pic import StatusesSearchFilterPic
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    q: str | Unset = UNSET,
    filter_ori: StatusesSearchFilterOri | Unset = 0,
    filter_pic: StatusesSearchFilterPic | Unset = UNSET,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: float | Unset = UNSET,
    endtime: float | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    needcount: bool | Unset = UNSET,
    base_app: StatusesSearchBaseApp | Unset = UNSET,
    callback: str | Unset = UNSET,
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

    params["page"] = page

    params["count"] = count

    params["needcount"] = needcount

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params["callback"] = callback

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/search.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> StatusesFound | None:
    if response.status_code == 200:
        response_200 = StatusesFound.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[StatusesFound]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str | Unset = UNSET,
    filter_ori: StatusesSearchFilterOri | Unset = 0,
    filter_pic: StatusesSearchFilterPic | Unset = UNSET,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: float | Unset = UNSET,
    endtime: float | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    needcount: bool | Unset = UNSET,
    base_app: StatusesSearchBaseApp | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Response[StatusesFound]:
    """Search posts by word, author, place and time

    Args:
        format_ (str):
        q (str | Unset):
        filter_ori (StatusesSearchFilterOri | Unset):  Default: 0.
        filter_pic (StatusesSearchFilterPic | Unset):
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (float | Unset):
        endtime (float | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        needcount (bool | Unset):
        base_app (StatusesSearchBaseApp | Unset):
        callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesFound]
    """

    kwargs = _get_kwargs(
        format_=format_,
        q=q,
        filter_ori=filter_ori,
        filter_pic=filter_pic,
        fuid=fuid,
        province=province,
        city=city,
        starttime=starttime,
        endtime=endtime,
        page=page,
        count=count,
        needcount=needcount,
        base_app=base_app,
        callback=callback,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str | Unset = UNSET,
    filter_ori: StatusesSearchFilterOri | Unset = 0,
    filter_pic: StatusesSearchFilterPic | Unset = UNSET,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: float | Unset = UNSET,
    endtime: float | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    needcount: bool | Unset = UNSET,
    base_app: StatusesSearchBaseApp | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> StatusesFound | None:
    """Search posts by word, author, place and time

    Args:
        format_ (str):
        q (str | Unset):
        filter_ori (StatusesSearchFilterOri | Unset):  Default: 0.
        filter_pic (StatusesSearchFilterPic | Unset):
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (float | Unset):
        endtime (float | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        needcount (bool | Unset):
        base_app (StatusesSearchBaseApp | Unset):
        callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesFound
    """

    return sync_detailed(
        format_=format_,
        client=client,
        q=q,
        filter_ori=filter_ori,
        filter_pic=filter_pic,
        fuid=fuid,
        province=province,
        city=city,
        starttime=starttime,
        endtime=endtime,
        page=page,
        count=count,
        needcount=needcount,
        base_app=base_app,
        callback=callback,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str | Unset = UNSET,
    filter_ori: StatusesSearchFilterOri | Unset = 0,
    filter_pic: StatusesSearchFilterPic | Unset = UNSET,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: float | Unset = UNSET,
    endtime: float | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    needcount: bool | Unset = UNSET,
    base_app: StatusesSearchBaseApp | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Response[StatusesFound]:
    """Search posts by word, author, place and time

    Args:
        format_ (str):
        q (str | Unset):
        filter_ori (StatusesSearchFilterOri | Unset):  Default: 0.
        filter_pic (StatusesSearchFilterPic | Unset):
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (float | Unset):
        endtime (float | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        needcount (bool | Unset):
        base_app (StatusesSearchBaseApp | Unset):
        callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StatusesFound]
    """

    kwargs = _get_kwargs(
        format_=format_,
        q=q,
        filter_ori=filter_ori,
        filter_pic=filter_pic,
        fuid=fuid,
        province=province,
        city=city,
        starttime=starttime,
        endtime=endtime,
        page=page,
        count=count,
        needcount=needcount,
        base_app=base_app,
        callback=callback,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str | Unset = UNSET,
    filter_ori: StatusesSearchFilterOri | Unset = 0,
    filter_pic: StatusesSearchFilterPic | Unset = UNSET,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: float | Unset = UNSET,
    endtime: float | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    needcount: bool | Unset = UNSET,
    base_app: StatusesSearchBaseApp | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> StatusesFound | None:
    """Search posts by word, author, place and time

    Args:
        format_ (str):
        q (str | Unset):
        filter_ori (StatusesSearchFilterOri | Unset):  Default: 0.
        filter_pic (StatusesSearchFilterPic | Unset):
        fuid (int | Unset):
        province (int | Unset):
        city (int | Unset):
        starttime (float | Unset):
        endtime (float | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        needcount (bool | Unset):
        base_app (StatusesSearchBaseApp | Unset):
        callback (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StatusesFound
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            q=q,
            filter_ori=filter_ori,
            filter_pic=filter_pic,
            fuid=fuid,
            province=province,
            city=city,
            starttime=starttime,
            endtime=endtime,
            page=page,
            count=count,
            needcount=needcount,
            base_app=base_app,
            callback=callback,
        )
    ).parsed
