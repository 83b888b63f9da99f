# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `common`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.code_names import CodeNames
    from ...models.place_names_list import PlaceNamesList

__all__ = ["AsyncCommon", "Common"]


class Common:
    """Names of countries, provinces, cities and time zones."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def code_to_location(self, *, codes: str) -> PlaceNamesList:
        """Names of place codes.

        Access level of the app: normal.

        Args:
            codes: Codes of places, separated by commas.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/code_to_location
        """
        from . import common_code_to_location

        return _result(
            common_code_to_location.sync_detailed(codes=codes, client=self._client), strict=self._client.strict
        )

    def get_city(
        self,
        *,
        province: str,
        capital: str | Unset = UNSET,
        language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET,
    ) -> PlaceNamesList:
        """Cities of a province.

        Access level of the app: normal.

        Args:
            province: Code of the province.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_city
        """
        from . import common_get_city

        return _result(
            common_get_city.sync_detailed(province=province, capital=capital, language=language, client=self._client),
            strict=self._client.strict,
        )

    def get_country(
        self, *, capital: str | Unset = UNSET, language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET
    ) -> PlaceNamesList:
        """Countries.

        Access level of the app: normal.

        Args:
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_country
        """
        from . import common_get_country

        return _result(
            common_get_country.sync_detailed(capital=capital, language=language, client=self._client),
            strict=self._client.strict,
        )

    def get_province(
        self,
        *,
        country: str,
        capital: str | Unset = UNSET,
        language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET,
    ) -> PlaceNamesList:
        """Provinces of a country.

        Access level of the app: normal.

        Args:
            country: Code of the country.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_province
        """
        from . import common_get_province

        return _result(
            common_get_province.sync_detailed(country=country, capital=capital, language=language, client=self._client),
            strict=self._client.strict,
        )

    def get_timezone(self, *, language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET) -> CodeNames:
        """Time zones.

        Access level of the app: normal.

        Args:
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_timezone
        """
        from . import common_get_timezone

        return _result(
            common_get_timezone.sync_detailed(language=language, client=self._client), strict=self._client.strict
        )


class AsyncCommon:
    """Names of countries, provinces, cities and time zones."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def code_to_location(self, *, codes: str) -> PlaceNamesList:
        """Names of place codes.

        Access level of the app: normal.

        Args:
            codes: Codes of places, separated by commas.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/code_to_location
        """
        from . import common_code_to_location

        return _result(
            await common_code_to_location.asyncio_detailed(codes=codes, client=self._client), strict=self._client.strict
        )

    async def get_city(
        self,
        *,
        province: str,
        capital: str | Unset = UNSET,
        language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET,
    ) -> PlaceNamesList:
        """Cities of a province.

        Access level of the app: normal.

        Args:
            province: Code of the province.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_city
        """
        from . import common_get_city

        return _result(
            await common_get_city.asyncio_detailed(
                province=province, capital=capital, language=language, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_country(
        self, *, capital: str | Unset = UNSET, language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET
    ) -> PlaceNamesList:
        """Countries.

        Access level of the app: normal.

        Args:
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_country
        """
        from . import common_get_country

        return _result(
            await common_get_country.asyncio_detailed(capital=capital, language=language, client=self._client),
            strict=self._client.strict,
        )

    async def get_province(
        self,
        *,
        country: str,
        capital: str | Unset = UNSET,
        language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET,
    ) -> PlaceNamesList:
        """Provinces of a country.

        Access level of the app: normal.

        Args:
            country: Code of the country.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_province
        """
        from . import common_get_province

        return _result(
            await common_get_province.asyncio_detailed(
                country=country, capital=capital, language=language, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_timezone(self, *, language: Literal["english", "zh-cn", "zh-tw"] | Unset = UNSET) -> CodeNames:
        """Time zones.

        Access level of the app: normal.

        Args:
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_timezone
        """
        from . import common_get_timezone

        return _result(
            await common_get_timezone.asyncio_detailed(language=language, client=self._client),
            strict=self._client.strict,
        )
