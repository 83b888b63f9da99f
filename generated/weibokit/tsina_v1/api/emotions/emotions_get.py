# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.emotions_get_language import EmotionsGetLanguage
from ...models.emotions_get_type import EmotionsGetType
from ...models.emotions_list import EmotionsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/emotions.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> EmotionsList | None:
    if response.status_code == 200:
        response_200 = EmotionsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[EmotionsList]:
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
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> Response[EmotionsList]:
    """The emoticons

     `phrase` in a text becomes the picture.

    Args:
        format_ (str):
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmotionsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        type_=type_,
        language=language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> EmotionsList | None:
    """The emoticons

     `phrase` in a text becomes the picture.

    Args:
        format_ (str):
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmotionsList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        type_=type_,
        language=language,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> Response[EmotionsList]:
    """The emoticons

     `phrase` in a text becomes the picture.

    Args:
        format_ (str):
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmotionsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        type_=type_,
        language=language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> EmotionsList | None:
    """The emoticons

     `phrase` in a text becomes the picture.

    Args:
        format_ (str):
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmotionsList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            type_=type_,
            language=language,
        )
    ).parsed
