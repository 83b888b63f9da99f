# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.zhihu_answer_list_result import ZhihuAnswerListResult
from ...models.zhihu_get_answer_list_v1_order import ZhihuGetAnswerListV1Order
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    question_id: str,
    cursor: str | Unset = "",
    offset: int | Unset = 0,
    order: ZhihuGetAnswerListV1Order | Unset = "_updated",
    session_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["questionId"] = question_id

    params["cursor"] = cursor

    params["offset"] = offset

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order

    params["sessionId"] = session_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-answer-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ZhihuAnswerListResult | None:
    if response.status_code == 200:
        response_200 = ZhihuAnswerListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ZhihuAnswerListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    question_id: str,
    cursor: str | Unset = "",
    offset: int | Unset = 0,
    order: ZhihuGetAnswerListV1Order | Unset = "_updated",
    session_id: str | Unset = "",
) -> Response[ZhihuAnswerListResult]:
    """Answers to a Zhihu question

     One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor
    and offset of the next page are inside its address in the answer, which also gives a session id to
    pass on.

    Args:
        question_id (str):
        cursor (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.
        order (ZhihuGetAnswerListV1Order | Unset):  Default: '_updated'.
        session_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuAnswerListResult]
    """

    kwargs = _get_kwargs(
        question_id=question_id,
        cursor=cursor,
        offset=offset,
        order=order,
        session_id=session_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    question_id: str,
    cursor: str | Unset = "",
    offset: int | Unset = 0,
    order: ZhihuGetAnswerListV1Order | Unset = "_updated",
    session_id: str | Unset = "",
) -> ZhihuAnswerListResult | None:
    """Answers to a Zhihu question

     One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor
    and offset of the next page are inside its address in the answer, which also gives a session id to
    pass on.

    Args:
        question_id (str):
        cursor (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.
        order (ZhihuGetAnswerListV1Order | Unset):  Default: '_updated'.
        session_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuAnswerListResult
    """

    return sync_detailed(
        client=client,
        question_id=question_id,
        cursor=cursor,
        offset=offset,
        order=order,
        session_id=session_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    question_id: str,
    cursor: str | Unset = "",
    offset: int | Unset = 0,
    order: ZhihuGetAnswerListV1Order | Unset = "_updated",
    session_id: str | Unset = "",
) -> Response[ZhihuAnswerListResult]:
    """Answers to a Zhihu question

     One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor
    and offset of the next page are inside its address in the answer, which also gives a session id to
    pass on.

    Args:
        question_id (str):
        cursor (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.
        order (ZhihuGetAnswerListV1Order | Unset):  Default: '_updated'.
        session_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuAnswerListResult]
    """

    kwargs = _get_kwargs(
        question_id=question_id,
        cursor=cursor,
        offset=offset,
        order=order,
        session_id=session_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    question_id: str,
    cursor: str | Unset = "",
    offset: int | Unset = 0,
    order: ZhihuGetAnswerListV1Order | Unset = "_updated",
    session_id: str | Unset = "",
) -> ZhihuAnswerListResult | None:
    """Answers to a Zhihu question

     One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor
    and offset of the next page are inside its address in the answer, which also gives a session id to
    pass on.

    Args:
        question_id (str):
        cursor (str | Unset):  Default: ''.
        offset (int | Unset):  Default: 0.
        order (ZhihuGetAnswerListV1Order | Unset):  Default: '_updated'.
        session_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuAnswerListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            question_id=question_id,
            cursor=cursor,
            offset=offset,
            order=order,
            session_id=session_id,
        )
    ).parsed
