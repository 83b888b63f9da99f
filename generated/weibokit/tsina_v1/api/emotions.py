# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `emotions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.emotions_list import EmotionsList

__all__ = ["AsyncEmotions", "Emotions"]


_GET = Arguments(
    operation="emotions_get",
    parameters=(ParameterModel(name="type_", type="str"), ParameterModel(name="language", type="str")),
)


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
        from . import emotions_get

        return _call(
            self._client,
            _GET,
            {"type_": type_, "language": language},
            lambda _given: emotions_get.sync_detailed(
                format_=self._client.format,
                type_=_given.get("type_", UNSET),
                language=_given.get("language", UNSET),
                client=self._client,
            ),
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
        from . import emotions_get

        return await _acall(
            self._client,
            _GET,
            {"type_": type_, "language": language},
            lambda _given: emotions_get.asyncio_detailed(
                format_=self._client.format,
                type_=_given.get("type_", UNSET),
                language=_given.get("language", UNSET),
                client=self._client,
            ),
        )
