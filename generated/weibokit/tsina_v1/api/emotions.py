# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `emotions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.emotions_list import EmotionsList
    from ..models.enumerations import (
        EmotionsGetLanguage,
        EmotionsGetType,
    )

__all__ = ["AsyncEmotions", "Emotions"]


_GET = Arguments(
    operation="emotions_get",
    parameters=(ParameterModel(name="type_", type="str"), ParameterModel(name="language", type="str")),
)


def _request_emotions_get(
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


class Emotions(_Suggesting):
    """Emoticons."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | None = None,
        language: Literal["cnname", "twname"] | None = None,
    ) -> EmotionsList:
        """The emoticons.

        `phrase` in a text becomes the picture.

        `GET /emotions.{format}`, free. The response is typed.

        Example:
            api.emotions.get()

        Args:
            type_: Kind of emoticon: `face` for plain ones, `ani` for moving ones, `cartoon` for drawn ones. The
                service's default is `face`.
            language: `cnname` for names in simplified, `twname` in traditional Chinese. The service's default is
                `cnname`.

        Returns:
            The emoticons.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Emotions

        Documentation:
            reference/tsina_v1/emotions.html#get
        """
        from ..models.emotions_list import EmotionsList

        return _call(
            self._client,
            _GET,
            {"type_": type_, "language": language},
            lambda _given: _request_emotions_get(
                format_=self._client.format, type_=_given.get("type_", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: EmotionsList.from_dict(response.json()),
        )


class AsyncEmotions(_Suggesting):
    """Emoticons."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | None = None,
        language: Literal["cnname", "twname"] | None = None,
    ) -> EmotionsList:
        """The emoticons.

        `phrase` in a text becomes the picture.

        `GET /emotions.{format}`, free. The response is typed.

        Example:
            api.emotions.get()

        Args:
            type_: Kind of emoticon: `face` for plain ones, `ani` for moving ones, `cartoon` for drawn ones. The
                service's default is `face`.
            language: `cnname` for names in simplified, `twname` in traditional Chinese. The service's default is
                `cnname`.

        Returns:
            The emoticons.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Emotions

        Documentation:
            reference/tsina_v1/emotions.html#get
        """
        from ..models.emotions_list import EmotionsList

        return await _acall(
            self._client,
            _GET,
            {"type_": type_, "language": language},
            lambda _given: _request_emotions_get(
                format_=self._client.format, type_=_given.get("type_", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: EmotionsList.from_dict(response.json()),
        )
