# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `beike`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.beike_community_list_result import BeikeCommunityListResult
    from ..models.beike_ershoufang_detail_result import BeikeErshoufangDetailResult
    from ..models.beike_ershoufang_list_result import BeikeErshoufangListResult

__all__ = ["AsyncBeike", "Beike"]


_COMMUNITY_LIST_V1 = Arguments(
    operation="beike_community_list_v1",
    parameters=(
        ParameterModel(name="city_id", type="str", required=True),
        ParameterModel(name="condition", type="str"),
        ParameterModel(name="limit_offset", type="int"),
    ),
)
_ERSHOUFANG_DETAIL_V1 = Arguments(
    operation="beike_ershoufang_detail_v1",
    parameters=(
        ParameterModel(name="city_id", type="str", required=True),
        ParameterModel(name="house_code", type="str", required=True),
    ),
)
_GET_ERSHOUFANG_LIST_V1 = Arguments(
    operation="beike_get_ershoufang_list_v1",
    parameters=(
        ParameterModel(name="city_id", type="str", required=True),
        ParameterModel(name="condition", type="str"),
        ParameterModel(name="offset", type="int"),
    ),
)


def _request_beike_community_list_v1(
    *,
    city_id: str,
    condition: str | Unset = "",
    limit_offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cityId"] = city_id

    params["condition"] = condition

    params["limitOffset"] = limit_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/beike/community/list/v1",
        "params": params,
    }

    return _kwargs


def _request_beike_ershoufang_detail_v1(
    *,
    city_id: str,
    house_code: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cityId"] = city_id

    params["houseCode"] = house_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/beike/ershoufang/detail/v1",
        "params": params,
    }

    return _kwargs


def _request_beike_get_ershoufang_list_v1(
    *,
    city_id: str,
    condition: str | Unset = "",
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cityId"] = city_id

    params["condition"] = condition

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/beike/get-ershoufang-list/v1",
        "params": params,
    }

    return _kwargs


class Beike(_Suggesting):
    """Second-hand homes and housing estates on Beike."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.beike.community_list_v1 is deprecated: the provider advises against it.")
    def community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None
    ) -> BeikeCommunityListResult:
        """Residential communities of a city.

        Up to 20 residential communities of a city with average unit price, building age, coordinates and number of
        resale homes. The offset counts communities and grows in steps of 20 from 0.

        `GET /api/beike/community/list/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.beike.community_list_v1(city_id="1")

        Args:
            city_id: Beike's numeric id of the city.
            condition: Codes that narrow down the housing estates.
            limit_offset: Listings to skip; a multiple of 20. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/beike.html#community_list_v1
        """
        from ..models.beike_community_list_result import BeikeCommunityListResult

        return _call(
            self._client,
            _COMMUNITY_LIST_V1,
            {"city_id": city_id, "condition": condition, "limit_offset": limit_offset},
            lambda _given: _request_beike_community_list_v1(
                city_id=_given["city_id"],
                condition=_given.get("condition", UNSET),
                limit_offset=_given.get("limit_offset", UNSET),
            ),
            lambda response: BeikeCommunityListResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.beike.ershoufang_detail_v1 is deprecated: the provider advises against it.")
    def ershoufang_detail_v1(self, *, city_id: str, house_code: str) -> BeikeErshoufangDetailResult:
        """One resale home in full.

        One second-hand home, found by its house code and city id: price, unit price, area, layout, floor, pictures
        and the agent who vouches for it.

        `GET /api/beike/ershoufang/detail/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.beike.ershoufang_detail_v1(city_id="1", house_code="1")

        Args:
            city_id: Beike's numeric id of the city.
            house_code: Id of the listing.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/beike.html#ershoufang_detail_v1
        """
        from ..models.beike_ershoufang_detail_result import BeikeErshoufangDetailResult

        return _call(
            self._client,
            _ERSHOUFANG_DETAIL_V1,
            {"city_id": city_id, "house_code": house_code},
            lambda _given: _request_beike_ershoufang_detail_v1(
                city_id=_given["city_id"], house_code=_given["house_code"]
            ),
            lambda response: BeikeErshoufangDetailResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.beike.get_ershoufang_list_v1 is deprecated: the provider advises against it.")
    def get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None
    ) -> BeikeErshoufangListResult:
        """Resale homes of a city.

        Second-hand homes on offer in a city, with the number of all matches and the filters that Beike knows. Takes
        a condition string; the offset counts homes and grows in steps of 20 from 0.

        `GET /api/beike/get-ershoufang-list/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.beike.get_ershoufang_list_v1(city_id="1")

        Args:
            city_id: Beike's numeric id of the city.
            condition: Codes that narrow down the listings, such as by district, price or layout.
            offset: Listings to skip; a multiple of 20. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/beike.html#get_ershoufang_list_v1
        """
        from ..models.beike_ershoufang_list_result import BeikeErshoufangListResult

        return _call(
            self._client,
            _GET_ERSHOUFANG_LIST_V1,
            {"city_id": city_id, "condition": condition, "offset": offset},
            lambda _given: _request_beike_get_ershoufang_list_v1(
                city_id=_given["city_id"], condition=_given.get("condition", UNSET), offset=_given.get("offset", UNSET)
            ),
            lambda response: BeikeErshoufangListResult.from_dict(response.json()),
        )


class AsyncBeike(_Suggesting):
    """Second-hand homes and housing estates on Beike."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.beike.community_list_v1 is deprecated: the provider advises against it.")
    async def community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None
    ) -> BeikeCommunityListResult:
        """Residential communities of a city.

        Up to 20 residential communities of a city with average unit price, building age, coordinates and number of
        resale homes. The offset counts communities and grows in steps of 20 from 0.

        `GET /api/beike/community/list/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.beike.community_list_v1(city_id="1")

        Args:
            city_id: Beike's numeric id of the city.
            condition: Codes that narrow down the housing estates.
            limit_offset: Listings to skip; a multiple of 20. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/beike.html#community_list_v1
        """
        from ..models.beike_community_list_result import BeikeCommunityListResult

        return await _acall(
            self._client,
            _COMMUNITY_LIST_V1,
            {"city_id": city_id, "condition": condition, "limit_offset": limit_offset},
            lambda _given: _request_beike_community_list_v1(
                city_id=_given["city_id"],
                condition=_given.get("condition", UNSET),
                limit_offset=_given.get("limit_offset", UNSET),
            ),
            lambda response: BeikeCommunityListResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.beike.ershoufang_detail_v1 is deprecated: the provider advises against it.")
    async def ershoufang_detail_v1(self, *, city_id: str, house_code: str) -> BeikeErshoufangDetailResult:
        """One resale home in full.

        One second-hand home, found by its house code and city id: price, unit price, area, layout, floor, pictures
        and the agent who vouches for it.

        `GET /api/beike/ershoufang/detail/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.beike.ershoufang_detail_v1(city_id="1", house_code="1")

        Args:
            city_id: Beike's numeric id of the city.
            house_code: Id of the listing.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/beike.html#ershoufang_detail_v1
        """
        from ..models.beike_ershoufang_detail_result import BeikeErshoufangDetailResult

        return await _acall(
            self._client,
            _ERSHOUFANG_DETAIL_V1,
            {"city_id": city_id, "house_code": house_code},
            lambda _given: _request_beike_ershoufang_detail_v1(
                city_id=_given["city_id"], house_code=_given["house_code"]
            ),
            lambda response: BeikeErshoufangDetailResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.beike.get_ershoufang_list_v1 is deprecated: the provider advises against it.")
    async def get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None
    ) -> BeikeErshoufangListResult:
        """Resale homes of a city.

        Second-hand homes on offer in a city, with the number of all matches and the filters that Beike knows. Takes
        a condition string; the offset counts homes and grows in steps of 20 from 0.

        `GET /api/beike/get-ershoufang-list/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.beike.get_ershoufang_list_v1(city_id="1")

        Args:
            city_id: Beike's numeric id of the city.
            condition: Codes that narrow down the listings, such as by district, price or layout.
            offset: Listings to skip; a multiple of 20. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/beike.html#get_ershoufang_list_v1
        """
        from ..models.beike_ershoufang_list_result import BeikeErshoufangListResult

        return await _acall(
            self._client,
            _GET_ERSHOUFANG_LIST_V1,
            {"city_id": city_id, "condition": condition, "offset": offset},
            lambda _given: _request_beike_get_ershoufang_list_v1(
                city_id=_given["city_id"], condition=_given.get("condition", UNSET), offset=_given.get("offset", UNSET)
            ),
            lambda response: BeikeErshoufangListResult.from_dict(response.json()),
        )
