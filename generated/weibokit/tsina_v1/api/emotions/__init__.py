# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `emotions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.emotions_list import EmotionsList

__all__ = ["AsyncEmotions", "Emotions"]


class Emotions:
    """Emoticons."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | Unset = UNSET,
        language: Literal["cnname", "twname"] | Unset = UNSET,
    ) -> EmotionsList:
        """The emoticons.

        `phrase` in a text becomes the picture.

        Args:
            type_: Kind of emoticon: `face` for plain ones, `ani` for moving ones, `cartoon` for drawn ones. The
                service's default is `face`.
            language: `cnname` for names in simplified, `twname` in traditional Chinese. The service's default is
                `cnname`.

        Returns:
            The emoticons.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Emotions
        """
        from . import emotions_get

        return _result(
            emotions_get.sync_detailed(
                format_=self._client.format, type_=type_, language=language, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncEmotions:
    """Emoticons."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | Unset = UNSET,
        language: Literal["cnname", "twname"] | Unset = UNSET,
    ) -> EmotionsList:
        """The emoticons.

        `phrase` in a text becomes the picture.

        Args:
            type_: Kind of emoticon: `face` for plain ones, `ani` for moving ones, `cartoon` for drawn ones. The
                service's default is `face`.
            language: `cnname` for names in simplified, `twname` in traditional Chinese. The service's default is
                `cnname`.

        Returns:
            The emoticons.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Emotions
        """
        from . import emotions_get

        return _result(
            await emotions_get.asyncio_detailed(
                format_=self._client.format, type_=type_, language=language, client=self._client
            ),
            strict=self._client.strict,
        )
