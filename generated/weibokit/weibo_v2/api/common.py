# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `common`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.code_names import CodeNames
    from ...models.place_names_list import PlaceNamesList

__all__ = ["AsyncCommon", "Common"]


_CODE_TO_LOCATION = Arguments(
    operation="common_code_to_location", parameters=(ParameterModel(name="codes", type="str", required=True),)
)
_GET_CITY = Arguments(
    operation="common_get_city",
    parameters=(
        ParameterModel(name="province", type="str", required=True),
        ParameterModel(name="capital", type="str"),
        ParameterModel(name="language", type="str"),
    ),
)
_GET_COUNTRY = Arguments(
    operation="common_get_country",
    parameters=(ParameterModel(name="capital", type="str"), ParameterModel(name="language", type="str")),
)
_GET_PROVINCE = Arguments(
    operation="common_get_province",
    parameters=(
        ParameterModel(name="country", type="str", required=True),
        ParameterModel(name="capital", type="str"),
        ParameterModel(name="language", type="str"),
    ),
)
_GET_TIMEZONE = Arguments(operation="common_get_timezone", parameters=(ParameterModel(name="language", type="str"),))


class Common(_Suggesting):
    """Names of countries, provinces, cities and time zones."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def code_to_location(self, *, codes: str) -> PlaceNamesList:
        """Names of place codes.

        `GET /2/common/code_to_location.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.code_to_location(codes="1")

        Args:
            codes: Codes of places, separated by commas.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/code_to_location

        Documentation:
            reference/weibo_v2/common.html#code_to_location
        """
        from . import common_code_to_location

        return _call(
            self._client,
            _CODE_TO_LOCATION,
            {"codes": codes},
            lambda _given: common_code_to_location.sync_detailed(codes=_given["codes"], client=self._client),
        )

    def get_city(
        self, *, province: str, capital: str | None = None, language: Literal["english", "zh-cn", "zh-tw"] | None = None
    ) -> PlaceNamesList:
        """Cities of a province.

        `GET /2/common/get_city.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_city(province="1")

        Args:
            province: Code of the province.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_city

        Documentation:
            reference/weibo_v2/common.html#get_city
        """
        from . import common_get_city

        return _call(
            self._client,
            _GET_CITY,
            {"province": province, "capital": capital, "language": language},
            lambda _given: common_get_city.sync_detailed(
                province=_given["province"],
                capital=_given.get("capital", UNSET),
                language=_given.get("language", UNSET),
                client=self._client,
            ),
        )

    def get_country(
        self, *, capital: str | None = None, language: Literal["english", "zh-cn", "zh-tw"] | None = None
    ) -> PlaceNamesList:
        """Countries.

        `GET /2/common/get_country.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_country()

        Args:
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_country

        Documentation:
            reference/weibo_v2/common.html#get_country
        """
        from . import common_get_country

        return _call(
            self._client,
            _GET_COUNTRY,
            {"capital": capital, "language": language},
            lambda _given: common_get_country.sync_detailed(
                capital=_given.get("capital", UNSET), language=_given.get("language", UNSET), client=self._client
            ),
        )

    def get_province(
        self, *, country: str, capital: str | None = None, language: Literal["english", "zh-cn", "zh-tw"] | None = None
    ) -> PlaceNamesList:
        """Provinces of a country.

        `GET /2/common/get_province.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_province(country="1")

        Args:
            country: Code of the country.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_province

        Documentation:
            reference/weibo_v2/common.html#get_province
        """
        from . import common_get_province

        return _call(
            self._client,
            _GET_PROVINCE,
            {"country": country, "capital": capital, "language": language},
            lambda _given: common_get_province.sync_detailed(
                country=_given["country"],
                capital=_given.get("capital", UNSET),
                language=_given.get("language", UNSET),
                client=self._client,
            ),
        )

    def get_timezone(self, *, language: Literal["english", "zh-cn", "zh-tw"] | None = None) -> CodeNames:
        """Time zones.

        `GET /2/common/get_timezone.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_timezone()

        Args:
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_timezone

        Documentation:
            reference/weibo_v2/common.html#get_timezone
        """
        from . import common_get_timezone

        return _call(
            self._client,
            _GET_TIMEZONE,
            {"language": language},
            lambda _given: common_get_timezone.sync_detailed(
                language=_given.get("language", UNSET), client=self._client
            ),
        )


class AsyncCommon(_Suggesting):
    """Names of countries, provinces, cities and time zones."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def code_to_location(self, *, codes: str) -> PlaceNamesList:
        """Names of place codes.

        `GET /2/common/code_to_location.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.code_to_location(codes="1")

        Args:
            codes: Codes of places, separated by commas.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/code_to_location

        Documentation:
            reference/weibo_v2/common.html#code_to_location
        """
        from . import common_code_to_location

        return await _acall(
            self._client,
            _CODE_TO_LOCATION,
            {"codes": codes},
            lambda _given: common_code_to_location.asyncio_detailed(codes=_given["codes"], client=self._client),
        )

    async def get_city(
        self, *, province: str, capital: str | None = None, language: Literal["english", "zh-cn", "zh-tw"] | None = None
    ) -> PlaceNamesList:
        """Cities of a province.

        `GET /2/common/get_city.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_city(province="1")

        Args:
            province: Code of the province.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_city

        Documentation:
            reference/weibo_v2/common.html#get_city
        """
        from . import common_get_city

        return await _acall(
            self._client,
            _GET_CITY,
            {"province": province, "capital": capital, "language": language},
            lambda _given: common_get_city.asyncio_detailed(
                province=_given["province"],
                capital=_given.get("capital", UNSET),
                language=_given.get("language", UNSET),
                client=self._client,
            ),
        )

    async def get_country(
        self, *, capital: str | None = None, language: Literal["english", "zh-cn", "zh-tw"] | None = None
    ) -> PlaceNamesList:
        """Countries.

        `GET /2/common/get_country.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_country()

        Args:
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_country

        Documentation:
            reference/weibo_v2/common.html#get_country
        """
        from . import common_get_country

        return await _acall(
            self._client,
            _GET_COUNTRY,
            {"capital": capital, "language": language},
            lambda _given: common_get_country.asyncio_detailed(
                capital=_given.get("capital", UNSET), language=_given.get("language", UNSET), client=self._client
            ),
        )

    async def get_province(
        self, *, country: str, capital: str | None = None, language: Literal["english", "zh-cn", "zh-tw"] | None = None
    ) -> PlaceNamesList:
        """Provinces of a country.

        `GET /2/common/get_province.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_province(country="1")

        Args:
            country: Code of the country.
            capital: First letter of the name, in pinyin; without it, all.
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_province

        Documentation:
            reference/weibo_v2/common.html#get_province
        """
        from . import common_get_province

        return await _acall(
            self._client,
            _GET_PROVINCE,
            {"country": country, "capital": capital, "language": language},
            lambda _given: common_get_province.asyncio_detailed(
                country=_given["country"],
                capital=_given.get("capital", UNSET),
                language=_given.get("language", UNSET),
                client=self._client,
            ),
        )

    async def get_timezone(self, *, language: Literal["english", "zh-cn", "zh-tw"] | None = None) -> CodeNames:
        """Time zones.

        `GET /2/common/get_timezone.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.common.get_timezone()

        Args:
            language: Language of the names. `zh-cn`, `zh-tw` or `english`. The service's default is `zh-cn`.

        Returns:
            The names, each under its code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/common/get_timezone

        Documentation:
            reference/weibo_v2/common.html#get_timezone
        """
        from . import common_get_timezone

        return await _acall(
            self._client,
            _GET_TIMEZONE,
            {"language": language},
            lambda _given: common_get_timezone.asyncio_detailed(
                language=_given.get("language", UNSET), client=self._client
            ),
        )
