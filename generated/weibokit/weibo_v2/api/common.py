# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `common`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.code_names import CodeNames
    from ..models.enumerations import (
        CommonGetCityLanguage,
        CommonGetCountryLanguage,
        CommonGetProvinceLanguage,
        CommonGetTimezoneLanguage,
    )
    from ..models.place_names_list import PlaceNamesList

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


def _request_common_code_to_location(
    *,
    codes: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["codes"] = codes

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/common/code_to_location.json",
        "params": params,
    }

    return _kwargs


def _request_common_get_city(
    *,
    province: str,
    capital: str | Unset = UNSET,
    language: CommonGetCityLanguage | Unset = "zh-cn",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["province"] = province

    params["capital"] = capital

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/common/get_city.json",
        "params": params,
    }

    return _kwargs


def _request_common_get_country(
    *,
    capital: str | Unset = UNSET,
    language: CommonGetCountryLanguage | Unset = "zh-cn",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["capital"] = capital

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/common/get_country.json",
        "params": params,
    }

    return _kwargs


def _request_common_get_province(
    *,
    country: str,
    capital: str | Unset = UNSET,
    language: CommonGetProvinceLanguage | Unset = "zh-cn",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["country"] = country

    params["capital"] = capital

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/common/get_province.json",
        "params": params,
    }

    return _kwargs


def _request_common_get_timezone(
    *,
    language: CommonGetTimezoneLanguage | Unset = "zh-cn",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/common/get_timezone.json",
        "params": params,
    }

    return _kwargs


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
        from ..models.place_names_list import PlaceNamesList

        return _call(
            self._client,
            _CODE_TO_LOCATION,
            {"codes": codes},
            lambda _given: _request_common_code_to_location(codes=_given["codes"]),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return _call(
            self._client,
            _GET_CITY,
            {"province": province, "capital": capital, "language": language},
            lambda _given: _request_common_get_city(
                province=_given["province"],
                capital=_given.get("capital", UNSET),
                language=_given.get("language", UNSET),
            ),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return _call(
            self._client,
            _GET_COUNTRY,
            {"capital": capital, "language": language},
            lambda _given: _request_common_get_country(
                capital=_given.get("capital", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return _call(
            self._client,
            _GET_PROVINCE,
            {"country": country, "capital": capital, "language": language},
            lambda _given: _request_common_get_province(
                country=_given["country"], capital=_given.get("capital", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.code_names import CodeNames

        return _call(
            self._client,
            _GET_TIMEZONE,
            {"language": language},
            lambda _given: _request_common_get_timezone(language=_given.get("language", UNSET)),
            lambda response: CodeNames.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return await _acall(
            self._client,
            _CODE_TO_LOCATION,
            {"codes": codes},
            lambda _given: _request_common_code_to_location(codes=_given["codes"]),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return await _acall(
            self._client,
            _GET_CITY,
            {"province": province, "capital": capital, "language": language},
            lambda _given: _request_common_get_city(
                province=_given["province"],
                capital=_given.get("capital", UNSET),
                language=_given.get("language", UNSET),
            ),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return await _acall(
            self._client,
            _GET_COUNTRY,
            {"capital": capital, "language": language},
            lambda _given: _request_common_get_country(
                capital=_given.get("capital", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.place_names_list import PlaceNamesList

        return await _acall(
            self._client,
            _GET_PROVINCE,
            {"country": country, "capital": capital, "language": language},
            lambda _given: _request_common_get_province(
                country=_given["country"], capital=_given.get("capital", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: PlaceNamesList.from_dict(response.json()),
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
        from ..models.code_names import CodeNames

        return await _acall(
            self._client,
            _GET_TIMEZONE,
            {"language": language},
            lambda _given: _request_common_get_timezone(language=_given.get("language", UNSET)),
            lambda response: CodeNames.from_dict(response.json()),
        )
