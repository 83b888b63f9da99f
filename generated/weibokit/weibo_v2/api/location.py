# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `location`, synchronous and asynchronous."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.bus_line import BusLine
    from ..models.bus_lines_page import BusLinesPage
    from ..models.bus_routes import BusRoutes
    from ..models.domestic_answers import DomesticAnswers
    from ..models.drive_route import DriveRoute
    from ..models.enumerations import (
        LocationLineBusRouteType,
        LocationLineDriveRouteType,
        LocationPoisSearchByGeoNaviflag,
        LocationPoisSearchByGeoSr,
        LocationPoisSearchByGeoSrctype,
    )
    from ..models.location_poi import LocationPoi
    from ..models.location_pois_add_body import LocationPoisAddBody
    from ..models.location_pois_page import LocationPoisPage
    from ..models.locations import Locations
    from ..models.mobile_position import MobilePosition
    from ..models.mobile_signals import MobileSignals
    from ..models.submitted_pois import SubmittedPois
    from ..models.unseen import Unseen

__all__ = ["AsyncLocationNamespace", "LocationNamespace"]

_LINE_BUS_LINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("lines",))
_POIS_SEARCH_BY_AREA_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_POIS_SEARCH_BY_GEO_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_POIS_SEARCH_BY_LOCATION_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))

_BASE_GET_MAP_IMAGE = Arguments(
    operation="location_base_get_map_image",
    parameters=(
        ParameterModel(name="center_coordinate", type="str"),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="coordinates", type="str"),
        ParameterModel(name="names", type="str"),
        ParameterModel(name="offset_x", type="str"),
        ParameterModel(name="offset_y", type="str"),
        ParameterModel(name="font", type="str"),
        ParameterModel(name="lines", type="str"),
        ParameterModel(name="polygons", type="str"),
        ParameterModel(name="size", type="str"),
        ParameterModel(name="format_", type="str"),
        ParameterModel(name="zoom", type="int"),
        ParameterModel(name="scale", type="bool"),
        ParameterModel(name="traffic", type="bool"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("center_coordinate", "city"),
            wanted="at least one of `center_coordinate` and `city`",
        ),
    ),
)
_GEO_ADDRESS_TO_GEO = Arguments(
    operation="location_geo_address_to_geo", parameters=(ParameterModel(name="address", type="str", required=True),)
)
_GEO_GEO_TO_ADDRESS = Arguments(
    operation="location_geo_geo_to_address", parameters=(ParameterModel(name="coordinate", type="str", required=True),)
)
_GEO_GPS_TO_OFFSET = Arguments(
    operation="location_geo_gps_to_offset", parameters=(ParameterModel(name="coordinate", type="str", required=True),)
)
_GEO_IP_TO_GEO = Arguments(
    operation="location_geo_ip_to_geo", parameters=(ParameterModel(name="ip", type="str", required=True),)
)
_GEO_IS_DOMESTIC = Arguments(
    operation="location_geo_is_domestic", parameters=(ParameterModel(name="coordinates", type="str", required=True),)
)
_LINE_BUS_LINE = Arguments(
    operation="location_line_bus_line",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
    ),
)
_LINE_BUS_ROUTE = Arguments(
    operation="location_line_bus_route",
    parameters=(
        ParameterModel(name="begin_pid", type="str"),
        ParameterModel(name="begin_coordinate", type="str"),
        ParameterModel(name="end_pid", type="str"),
        ParameterModel(name="end_coordinate", type="str"),
        ParameterModel(name="type_", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("begin_pid", "begin_coordinate"),
            wanted="at least one of `begin_pid` and `begin_coordinate`",
        ),
        Requirement(
            mode="at_least_one",
            names=("end_pid", "end_coordinate"),
            wanted="at least one of `end_pid` and `end_coordinate`",
        ),
    ),
)
_LINE_BUS_STATION = Arguments(
    operation="location_line_bus_station",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
    ),
)
_LINE_DRIVE_ROUTE = Arguments(
    operation="location_line_drive_route",
    parameters=(
        ParameterModel(name="begin_pid", type="str"),
        ParameterModel(name="begin_coordinate", type="str"),
        ParameterModel(name="end_pid", type="str"),
        ParameterModel(name="end_coordinate", type="str"),
        ParameterModel(name="type_", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("begin_pid", "begin_coordinate"),
            wanted="at least one of `begin_pid` and `begin_coordinate`",
        ),
        Requirement(
            mode="at_least_one",
            names=("end_pid", "end_coordinate"),
            wanted="at least one of `end_pid` and `end_coordinate`",
        ),
    ),
)
_MOBILE_GET_LOCATION = Arguments(
    operation="location_mobile_get_location", parameters=(ParameterModel(name="body", type="json", required=True),)
)
_POIS_ADD = Arguments(
    operation="location_pois_add",
    parameters=(
        ParameterModel(name="srcid", type="int", required=True),
        ParameterModel(name="name", type="str", required=True),
        ParameterModel(name="address", type="str", required=True),
        ParameterModel(name="city_name", type="str", required=True),
        ParameterModel(name="category", type="str", required=True),
        ParameterModel(name="longitude", type="str", required=True),
        ParameterModel(name="latitude", type="str", required=True),
        ParameterModel(name="telephone", type="str"),
        ParameterModel(name="pic_url", type="str"),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="tags", type="str"),
        ParameterModel(name="description", type="str"),
        ParameterModel(name="intro", type="str"),
        ParameterModel(name="traffic", type="str"),
    ),
)
_POIS_SEARCH_BY_AREA = Arguments(
    operation="location_pois_search_by_area",
    parameters=(
        ParameterModel(name="coordinates", type="str", required=True),
        ParameterModel(name="q", type="str"),
        ParameterModel(name="category", type="str"),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
    ),
    requires=(Requirement(mode="at_least_one", names=("q", "category"), wanted="at least one of `q` and `category`"),),
)
_POIS_SEARCH_BY_GEO = Arguments(
    operation="location_pois_search_by_geo",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="coordinate", type="str"),
        ParameterModel(name="cenname", type="str"),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="range_", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="searchtype", type="str"),
        ParameterModel(name="srctype", type="str"),
        ParameterModel(name="naviflag", type="int"),
        ParameterModel(name="sr", type="int"),
    ),
)
_POIS_SEARCH_BY_LOCATION = Arguments(
    operation="location_pois_search_by_location",
    parameters=(
        ParameterModel(name="q", type="str"),
        ParameterModel(name="category", type="str"),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
    ),
    requires=(Requirement(mode="at_least_one", names=("q", "category"), wanted="at least one of `q` and `category`"),),
)
_POIS_SHOW_BATCH = Arguments(
    operation="location_pois_show_batch", parameters=(ParameterModel(name="srcids", type="str", required=True),)
)


def _request_location_base_get_map_image(
    *,
    center_coordinate: str | Unset = UNSET,
    city: str | Unset = UNSET,
    coordinates: str | Unset = UNSET,
    names: str | Unset = UNSET,
    offset_x: str | Unset = UNSET,
    offset_y: str | Unset = UNSET,
    font: str | Unset = "宋体,1,20,0XFF0CC0,0XFFFFE0,1",
    lines: str | Unset = UNSET,
    polygons: str | Unset = UNSET,
    size: str | Unset = UNSET,
    format_: str | Unset = "png",
    zoom: int | Unset = UNSET,
    scale: bool | Unset = UNSET,
    traffic: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["center_coordinate"] = center_coordinate

    params["city"] = city

    params["coordinates"] = coordinates

    params["names"] = names

    params["offset_x"] = offset_x

    params["offset_y"] = offset_y

    params["font"] = font

    params["lines"] = lines

    params["polygons"] = polygons

    params["size"] = size

    params["format"] = format_

    params["zoom"] = zoom

    params["scale"] = scale

    params["traffic"] = traffic

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/base/get_map_image.json",
        "params": params,
    }

    return _kwargs


def _request_location_geo_address_to_geo(
    *,
    address: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["address"] = address

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/geo/address_to_geo.json",
        "params": params,
    }

    return _kwargs


def _request_location_geo_geo_to_address(
    *,
    coordinate: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["coordinate"] = coordinate

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/geo/geo_to_address.json",
        "params": params,
    }

    return _kwargs


def _request_location_geo_gps_to_offset(
    *,
    coordinate: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["coordinate"] = coordinate

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/geo/gps_to_offset.json",
        "params": params,
    }

    return _kwargs


def _request_location_geo_ip_to_geo(
    *,
    ip: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ip"] = ip

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/geo/ip_to_geo.json",
        "params": params,
    }

    return _kwargs


def _request_location_geo_is_domestic(
    *,
    coordinates: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["coordinates"] = coordinates

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/geo/is_domestic.json",
        "params": params,
    }

    return _kwargs


def _request_location_line_bus_line(
    *,
    q: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["city"] = city

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/line/bus_line.json",
        "params": params,
    }

    return _kwargs


def _request_location_line_bus_route(
    *,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineBusRouteType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["begin_pid"] = begin_pid

    params["begin_coordinate"] = begin_coordinate

    params["end_pid"] = end_pid

    params["end_coordinate"] = end_coordinate

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/line/bus_route.json",
        "params": params,
    }

    return _kwargs


def _request_location_line_bus_station(
    *,
    q: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["city"] = city

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/line/bus_station.json",
        "params": params,
    }

    return _kwargs


def _request_location_line_drive_route(
    *,
    begin_pid: str | Unset = UNSET,
    begin_coordinate: str | Unset = UNSET,
    end_pid: str | Unset = UNSET,
    end_coordinate: str | Unset = UNSET,
    type_: LocationLineDriveRouteType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["begin_pid"] = begin_pid

    params["begin_coordinate"] = begin_coordinate

    params["end_pid"] = end_pid

    params["end_coordinate"] = end_coordinate

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/line/drive_route.json",
        "params": params,
    }

    return _kwargs


def _request_location_mobile_get_location(
    *,
    body: MobileSignals,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/location/mobile/get_location.json",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _request_location_pois_add(
    *,
    body: LocationPoisAddBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/location/pois/add.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_location_pois_search_by_area(
    *,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    coordinates: str,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["category"] = category

    params["coordinates"] = coordinates

    params["city"] = city

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/pois/search/by_area.json",
        "params": params,
    }

    return _kwargs


def _request_location_pois_search_by_geo(
    *,
    q: str,
    coordinate: str | Unset = UNSET,
    cenname: str | Unset = UNSET,
    city: str | Unset = UNSET,
    range_: int | Unset = 3000,
    page: int | Unset = 1,
    count: int | Unset = 10,
    searchtype: str | Unset = UNSET,
    srctype: LocationPoisSearchByGeoSrctype | Unset = UNSET,
    naviflag: LocationPoisSearchByGeoNaviflag | Unset = 0,
    sr: LocationPoisSearchByGeoSr | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["coordinate"] = coordinate

    params["cenname"] = cenname

    params["city"] = city

    params["range"] = range_

    params["page"] = page

    params["count"] = count

    params["searchtype"] = searchtype

    json_srctype: str | Unset = UNSET
    if not isinstance(srctype, Unset):
        json_srctype = srctype

    params["srctype"] = json_srctype

    json_naviflag: int | Unset = UNSET
    if not isinstance(naviflag, Unset):
        json_naviflag = naviflag

    params["naviflag"] = json_naviflag

    json_sr: int | Unset = UNSET
    if not isinstance(sr, Unset):
        json_sr = sr

    params["sr"] = json_sr

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/pois/search/by_geo.json",
        "params": params,
    }

    return _kwargs


def _request_location_pois_search_by_location(
    *,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    city: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["category"] = category

    params["city"] = city

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/pois/search/by_location.json",
        "params": params,
    }

    return _kwargs


def _request_location_pois_show_batch(
    *,
    srcids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["srcids"] = srcids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/location/pois/show_batch.json",
        "params": params,
    }

    return _kwargs


class LocationNamespace(_Suggesting):
    """Maps, positions, addresses and ways."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def base_get_map_image(
        self,
        *,
        center_coordinate: str | None = None,
        city: str | None = None,
        coordinates: str | None = None,
        names: str | None = None,
        offset_x: str | None = None,
        offset_y: str | None = None,
        font: str | None = None,
        lines: str | None = None,
        polygons: str | None = None,
        size: str | None = None,
        format_: str | None = None,
        zoom: int | None = None,
        scale: bool | None = None,
        traffic: bool | None = None,
    ) -> File:
        """Draw a map.

        Around a position or a city; the position wins.

        `GET /2/location/base/get_map_image.json`, free. The response is typed.

        Give at least one of `center_coordinate` and `city`.

        Example:
            api.location.base_get_map_image(center_coordinate="116.4,39.9")

        Args:
            center_coordinate: Centre of the map, longitude and latitude with a comma between.
            city: Code of the city.
            coordinates: Positions to mark, longitude and latitude with a comma, `|` between; 10 at most.
            names: Names for the markers, separated by commas, as many as positions; 10 at most.
            offset_x: How far the map is moved east, in quarters of its width.
            offset_y: How far the map is moved north, in quarters of its height.
            font: Font of the names: family, style, size up to 72, colour, background and whether there is one,
                separated by commas. The service's default is `宋体,1,20,0XFF0CC0,0XFFFFE0,1`.
            lines: A line: colour, width from 0 to 50 and up to 10 positions.
            polygons: An area: colour and width (0 to 50) of its border, its colour and opacity (0 to 100), and up
                to 10 positions.
            size: Width and height with an `x` between, such as `240x240`; 800 at most.
            format_: Format of the picture, such as `png` or `jpg`. The service's default is `png`.
            zoom: Zoom, from 1 for far to 17 for near. Without it, all fits in.
            scale: Whether to draw a scale.
            traffic: Whether to draw how the traffic is.

        Returns:
            The picture.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/base/get_map_image

        Documentation:
            reference/weibo_v2/location.html#base_get_map_image
        """

        return _call(
            self._client,
            _BASE_GET_MAP_IMAGE,
            {
                "center_coordinate": center_coordinate,
                "city": city,
                "coordinates": coordinates,
                "names": names,
                "offset_x": offset_x,
                "offset_y": offset_y,
                "font": font,
                "lines": lines,
                "polygons": polygons,
                "size": size,
                "format_": format_,
                "zoom": zoom,
                "scale": scale,
                "traffic": traffic,
            },
            lambda _given: _request_location_base_get_map_image(
                center_coordinate=_given.get("center_coordinate", UNSET),
                city=_given.get("city", UNSET),
                coordinates=_given.get("coordinates", UNSET),
                names=_given.get("names", UNSET),
                offset_x=_given.get("offset_x", UNSET),
                offset_y=_given.get("offset_y", UNSET),
                font=_given.get("font", UNSET),
                lines=_given.get("lines", UNSET),
                polygons=_given.get("polygons", UNSET),
                size=_given.get("size", UNSET),
                format_=_given.get("format_", UNSET),
                zoom=_given.get("zoom", UNSET),
                scale=_given.get("scale", UNSET),
                traffic=_given.get("traffic", UNSET),
            ),
            lambda response: File(payload=BytesIO(response.content)),
        )

    def geo_address_to_geo(self, *, address: str) -> Locations:
        """Position of an address.

        `GET /2/location/geo/address_to_geo.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.geo_address_to_geo(address="1")

        Args:
            address: The address.

        Returns:
            The positions.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/address_to_geo/en

        Documentation:
            reference/weibo_v2/location.html#geo_address_to_geo
        """
        from ..models.locations import Locations

        return _call(
            self._client,
            _GEO_ADDRESS_TO_GEO,
            {"address": address},
            lambda _given: _request_location_geo_address_to_geo(address=_given["address"]),
            lambda response: Locations.from_dict(response.json()),
        )

    def geo_geo_to_address(self, *, coordinate: str) -> Locations:
        """Address of a position.

        `GET /2/location/geo/geo_to_address.json`, free. The response is typed.

        Example:
            api.location.geo_geo_to_address(coordinate="116.4,39.9")

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/geo_to_address

        Documentation:
            reference/weibo_v2/location.html#geo_geo_to_address
        """
        from ..models.locations import Locations

        return _call(
            self._client,
            _GEO_GEO_TO_ADDRESS,
            {"coordinate": coordinate},
            lambda _given: _request_location_geo_geo_to_address(coordinate=_given["coordinate"]),
            lambda response: Locations.from_dict(response.json()),
        )

    def geo_gps_to_offset(self, *, coordinate: str) -> Locations:
        """Offset position of a GPS position.

        Chinese maps are offset; the answer is the position on them.

        `GET /2/location/geo/gps_to_offset.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.geo_gps_to_offset(coordinate="116.4,39.9")

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The positions.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/gps_to_offset/en

        Documentation:
            reference/weibo_v2/location.html#geo_gps_to_offset
        """
        from ..models.locations import Locations

        return _call(
            self._client,
            _GEO_GPS_TO_OFFSET,
            {"coordinate": coordinate},
            lambda _given: _request_location_geo_gps_to_offset(coordinate=_given["coordinate"]),
            lambda response: Locations.from_dict(response.json()),
        )

    def geo_ip_to_geo(self, *, ip: str) -> Locations:
        """Positions of IP addresses.

        `GET /2/location/geo/ip_to_geo.json`, free. The response is typed.

        Example:
            api.location.geo_ip_to_geo(ip="203.0.113.7")

        Args:
            ip: IP addresses, separated by commas, 10 at most.

        Returns:
            The positions.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/ip_to_geo/en

        Documentation:
            reference/weibo_v2/location.html#geo_ip_to_geo
        """
        from ..models.locations import Locations

        return _call(
            self._client,
            _GEO_IP_TO_GEO,
            {"ip": ip},
            lambda _given: _request_location_geo_ip_to_geo(ip=_given["ip"]),
            lambda response: Locations.from_dict(response.json()),
        )

    def geo_is_domestic(self, *, coordinates: str) -> DomesticAnswers:
        """Whether positions are in China.

        `GET /2/location/geo/is_domestic.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.geo_is_domestic(coordinates="116.4,39.9")

        Args:
            coordinates: Positions, each longitude, latitude and a label with commas, `|` between; 50 at most.

        Returns:
            Answers, each under the label of its position.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/is_domestic/en

        Documentation:
            reference/weibo_v2/location.html#geo_is_domestic
        """
        from ..models.domestic_answers import DomesticAnswers

        return _call(
            self._client,
            _GEO_IS_DOMESTIC,
            {"coordinates": coordinates},
            lambda _given: _request_location_geo_is_domestic(coordinates=_given["coordinates"]),
            lambda response: DomesticAnswers.from_dict(response.json()),
        )

    def line_bus_line(
        self, *, q: str, city: str | None = None, page: int | None = None, count: int | None = None
    ) -> BusLinesPage:
        """Search bus lines.

        `GET /2/location/line/bus_line.json`, free. The response is typed. `iter_line_bus_line` goes through the
        items of all pages, `pages_line_bus_line` through the pages.

        Access level of the app: normal.

        Example:
            api.location.line_bus_line(q="coffee")

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of lines.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_line

        Documentation:
            reference/weibo_v2/location.html#line_bus_line
        """
        from ..models.bus_lines_page import BusLinesPage

        return _call(
            self._client,
            _LINE_BUS_LINE,
            {"q": q, "city": city, "page": page, "count": count},
            lambda _given: _request_location_line_bus_line(
                q=_given["q"],
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: BusLinesPage.from_dict(response.json()),
        )

    def pages_line_bus_line(
        self,
        *,
        q: str,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[BusLinesPage]:
        """Pages of `line_bus_line`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_line_bus_line(q="coffee", max_pages=3): ...

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#line_bus_line
        """
        return _Pages(
            self.line_bus_line,
            _LINE_BUS_LINE,
            {"q": q, "city": city, "page": page, "count": count},
            _LINE_BUS_LINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_line_bus_line(
        self,
        *,
        q: str,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[BusLine]:
        """What is on the pages of `line_bus_line`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_line_bus_line(q="coffee", max_pages=3): ...

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#line_bus_line
        """
        _pages = self.pages_line_bus_line(q=q, city=city, page=page, count=count, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.lines, _LINE_BUS_LINE_PAGINATION)

    def line_bus_route(
        self,
        *,
        begin_pid: str | None = None,
        begin_coordinate: str | None = None,
        end_pid: str | None = None,
        end_coordinate: str | None = None,
        type_: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> BusRoutes:
        """Find bus routes.

        Start and end, each by place or by position; the place wins. Ids of places come from `location/pois/search`;
        those of `place` are others.

        `GET /2/location/line/bus_route.json`, free. The response is typed.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

        Example:
            api.location.line_bus_route(begin_pid="1", end_pid="1")

        Args:
            begin_pid: Where to start, as id of a place.
            begin_coordinate: Where to start, longitude and latitude with a comma between.
            end_pid: Where to go, as id of a place.
            end_coordinate: Where to go, longitude and latitude with a comma between.
            type_: What counts: 0 time, 1 price, 2 few changes, 3 little walking, 4 comfort. The service's default
                is `0`.

        Returns:
            The routes.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_route

        Documentation:
            reference/weibo_v2/location.html#line_bus_route
        """
        from ..models.bus_routes import BusRoutes

        return _call(
            self._client,
            _LINE_BUS_ROUTE,
            {
                "begin_pid": begin_pid,
                "begin_coordinate": begin_coordinate,
                "end_pid": end_pid,
                "end_coordinate": end_coordinate,
                "type_": type_,
            },
            lambda _given: _request_location_line_bus_route(
                begin_pid=_given.get("begin_pid", UNSET),
                begin_coordinate=_given.get("begin_coordinate", UNSET),
                end_pid=_given.get("end_pid", UNSET),
                end_coordinate=_given.get("end_coordinate", UNSET),
                type_=_given.get("type_", UNSET),
            ),
            lambda response: BusRoutes.from_dict(response.json()),
        )

    def line_bus_station(
        self, *, q: str, city: str | None = None, page: int | None = None, count: int | None = None
    ) -> Unseen:
        """Search bus stops.

        `GET /2/location/line/bus_station.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.location.line_bus_station(q="coffee")

        Args:
            q: Name of the stop.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Stops per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of stops.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_station

        Documentation:
            reference/weibo_v2/location.html#line_bus_station
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _LINE_BUS_STATION,
            {"q": q, "city": city, "page": page, "count": count},
            lambda _given: _request_location_line_bus_station(
                q=_given["q"],
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def line_drive_route(
        self,
        *,
        begin_pid: str | None = None,
        begin_coordinate: str | None = None,
        end_pid: str | None = None,
        end_coordinate: str | None = None,
        type_: Literal[0, 1, 2] | None = None,
    ) -> DriveRoute:
        """Find car routes.

        Start and end, each by place or by position; the place wins.

        `GET /2/location/line/drive_route.json`, free. The response is typed.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

        Example:
            api.location.line_drive_route(begin_pid="1", end_pid="1")

        Args:
            begin_pid: Where to start, as id of a place.
            begin_coordinate: Where to start, longitude and latitude with a comma between.
            end_pid: Where to go, as id of a place.
            end_coordinate: Where to go, longitude and latitude with a comma between.
            type_: What counts: 0 time, 1 price, 2 distance. The service's default is `0`.

        Returns:
            The routes.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/drive_route

        Documentation:
            reference/weibo_v2/location.html#line_drive_route
        """
        from ..models.drive_route import DriveRoute

        return _call(
            self._client,
            _LINE_DRIVE_ROUTE,
            {
                "begin_pid": begin_pid,
                "begin_coordinate": begin_coordinate,
                "end_pid": end_pid,
                "end_coordinate": end_coordinate,
                "type_": type_,
            },
            lambda _given: _request_location_line_drive_route(
                begin_pid=_given.get("begin_pid", UNSET),
                begin_coordinate=_given.get("begin_coordinate", UNSET),
                end_pid=_given.get("end_pid", UNSET),
                end_coordinate=_given.get("end_coordinate", UNSET),
                type_=_given.get("type_", UNSET),
            ),
            lambda response: DriveRoute.from_dict(response.json()),
        )

    def mobile_get_location(self, *, body: MobileSignals) -> MobilePosition:
        """Position by cell towers and WIFI.

        `POST /2/location/mobile/get_location.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.mobile_get_location(body=MobileSignals.from_dict({"version": "1", "host": "1",
            "radio_type": "1", "request_address": True, "decode_pos": True, "ip": "203.0.113.7", "location":
            {"latitude": "1", "longitude": "1", "accuracy": "1"}, "cell_towers": [{"cell_id": "1",
            "location_area_code": "1", "mobile_country_code": "1", "mobile_network_code": "1", "signal_strength":
            "1"}], "wifi_towers": [{"mac_address": "1", "mac_name": "alice", "signal_strength": "1"}]}))

        Args:
            body: What a phone receives of cell towers and WIFI. Which of the fields must be there is not
                documented.

        Returns:
            The position.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/mobile/get_location/en

        Documentation:
            reference/weibo_v2/location.html#mobile_get_location
        """
        from ..models.mobile_position import MobilePosition

        return _call(
            self._client,
            _MOBILE_GET_LOCATION,
            {"body": body},
            lambda _given: _request_location_mobile_get_location(body=_given["body"]),
            lambda response: MobilePosition.from_dict(response.json()),
        )

    def pois_add(
        self,
        *,
        srcid: int,
        name: str,
        address: str,
        city_name: str,
        category: str,
        longitude: str,
        latitude: str,
        telephone: str | None = None,
        pic_url: str | None = None,
        url: str | None = None,
        tags: str | None = None,
        description: str | None = None,
        intro: str | None = None,
        traffic: str | None = None,
    ) -> Unseen:
        """Submit a place.

        `POST /2/location/pois/add.json`, free. The response is open: no one says what is in it, and `to_dict()` has
        all of it.

        Access level of the app: normal.

        Example:
            api.location.pois_add(srcid=1, name="alice", address="1", city_name="alice", category="1",
            longitude="1", latitude="1")

        Args:
            srcid: The app's own number for the place, of 2 to 8 digits.
            name: Name of the place. At most 30 characters.
            address: Address of the place. At most 60 characters.
            city_name: Name of the city, in Chinese. At most 30 characters.
            category: Name of the kind of place, in Chinese. At most 30 characters.
            longitude: Longitude, from -180 to 180, in 2 to 15 characters.
            latitude: Latitude, from -90 to 90, in 2 to 15 characters.
            telephone: Phone number of the place. At most 14 characters.
            pic_url: Address of a picture of the place. At most 60 characters.
            url: Address of the place's site. At most 60 characters.
            tags: Tags of the place, separated by commas. At most 60 characters.
            description: What the place is. At most 120 characters.
            intro: What is special about the place; may be JSON. At most 120 characters.
            traffic: How to get there. At most 120 characters.

        Returns:
            What was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/add

        Documentation:
            reference/weibo_v2/location.html#pois_add
        """
        from ..models.location_pois_add_body import LocationPoisAddBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _POIS_ADD,
            {
                "srcid": srcid,
                "name": name,
                "address": address,
                "city_name": city_name,
                "category": category,
                "longitude": longitude,
                "latitude": latitude,
                "telephone": telephone,
                "pic_url": pic_url,
                "url": url,
                "tags": tags,
                "description": description,
                "intro": intro,
                "traffic": traffic,
            },
            lambda _given: _request_location_pois_add(
                body=LocationPoisAddBody(
                    srcid=_given["srcid"],
                    name=_given["name"],
                    address=_given["address"],
                    city_name=_given["city_name"],
                    category=_given["category"],
                    longitude=_given["longitude"],
                    latitude=_given["latitude"],
                    telephone=_given.get("telephone", UNSET),
                    pic_url=_given.get("pic_url", UNSET),
                    url=_given.get("url", UNSET),
                    tags=_given.get("tags", UNSET),
                    description=_given.get("description", UNSET),
                    intro=_given.get("intro", UNSET),
                    traffic=_given.get("traffic", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> LocationPoisPage:
        """Search places in a rectangle.

        By word, by kind or by both.

        `GET /2/location/pois/search/by_area.json`, free. The response is typed. `iter_pois_search_by_area` goes
        through the items of all pages, `pages_pois_search_by_area` through the pages.

        Give at least one of `q` and `category`.

        Example:
            api.location.pois_search_by_area(coordinates="116.4,39.9", q="coffee")

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_area

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_area
        """
        from ..models.location_pois_page import LocationPoisPage

        return _call(
            self._client,
            _POIS_SEARCH_BY_AREA,
            {"coordinates": coordinates, "q": q, "category": category, "city": city, "page": page, "count": count},
            lambda _given: _request_location_pois_search_by_area(
                q=_given.get("q", UNSET),
                category=_given.get("category", UNSET),
                coordinates=_given["coordinates"],
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: LocationPoisPage.from_dict(response.json()),
        )

    def pages_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[LocationPoisPage]:
        """Pages of `pois_search_by_area`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_pois_search_by_area(coordinates="116.4,39.9", q="coffee", max_pages=3):
            ...

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_area
        """
        return _Pages(
            self.pois_search_by_area,
            _POIS_SEARCH_BY_AREA,
            {"coordinates": coordinates, "q": q, "category": category, "city": city, "page": page, "count": count},
            _POIS_SEARCH_BY_AREA_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[LocationPoi]:
        """What is on the pages of `pois_search_by_area`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_pois_search_by_area(coordinates="116.4,39.9", q="coffee", max_pages=3):
            ...

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_area
        """
        _pages = self.pages_pois_search_by_area(
            coordinates=coordinates,
            q=q,
            category=category,
            city=city,
            page=page,
            count=count,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.pois, _POIS_SEARCH_BY_AREA_PAGINATION)

    def pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | None = None,
        cenname: str | None = None,
        city: str | None = None,
        range_: int | None = None,
        page: int | None = None,
        count: int | None = None,
        searchtype: str | None = None,
        srctype: Literal["BUS", "POI"] | None = None,
        naviflag: Literal[0, 1] | None = None,
        sr: Literal[1] | None = None,
    ) -> LocationPoisPage:
        """Search places around a position.

        By word alone, or near a position or a named place.

        `GET /2/location/pois/search/by_geo.json`, free. The response is typed. `iter_pois_search_by_geo` goes
        through the items of all pages, `pages_pois_search_by_geo` through the pages.

        Example:
            api.location.pois_search_by_geo(q="coffee")

        Args:
            q: What to search for.
            coordinate: The position, longitude and latitude with a comma between.
            cenname: Name of the place to search around.
            city: Code or name of the city. Without it, all of China.
            range_: How far around, in metres. The service's default is `3000`.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 200 at most. At least 1. The service's default is `10`.
            searchtype: Name of the kind of place.
            srctype: `POI` searches places, `BUS` bus stops.
            naviflag: 1 sorts by distance on the road, 0 does not. The service's default is `0`.
            sr: 1 sorts by distance.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_geo

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_geo
        """
        from ..models.location_pois_page import LocationPoisPage

        return _call(
            self._client,
            _POIS_SEARCH_BY_GEO,
            {
                "q": q,
                "coordinate": coordinate,
                "cenname": cenname,
                "city": city,
                "range_": range_,
                "page": page,
                "count": count,
                "searchtype": searchtype,
                "srctype": srctype,
                "naviflag": naviflag,
                "sr": sr,
            },
            lambda _given: _request_location_pois_search_by_geo(
                q=_given["q"],
                coordinate=_given.get("coordinate", UNSET),
                cenname=_given.get("cenname", UNSET),
                city=_given.get("city", UNSET),
                range_=_given.get("range_", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                searchtype=_given.get("searchtype", UNSET),
                srctype=_given.get("srctype", UNSET),
                naviflag=_given.get("naviflag", UNSET),
                sr=_given.get("sr", UNSET),
            ),
            lambda response: LocationPoisPage.from_dict(response.json()),
        )

    def pages_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | None = None,
        cenname: str | None = None,
        city: str | None = None,
        range_: int | None = None,
        page: int | None = None,
        count: int | None = None,
        searchtype: str | None = None,
        srctype: Literal["BUS", "POI"] | None = None,
        naviflag: Literal[0, 1] | None = None,
        sr: Literal[1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[LocationPoisPage]:
        """Pages of `pois_search_by_geo`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_pois_search_by_geo(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            coordinate: The position, longitude and latitude with a comma between.
            cenname: Name of the place to search around.
            city: Code or name of the city. Without it, all of China.
            range_: How far around, in metres. The service's default is `3000`.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 200 at most. At least 1. The service's default is `10`.
            searchtype: Name of the kind of place.
            srctype: `POI` searches places, `BUS` bus stops.
            naviflag: 1 sorts by distance on the road, 0 does not. The service's default is `0`.
            sr: 1 sorts by distance.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_geo
        """
        return _Pages(
            self.pois_search_by_geo,
            _POIS_SEARCH_BY_GEO,
            {
                "q": q,
                "coordinate": coordinate,
                "cenname": cenname,
                "city": city,
                "range_": range_,
                "page": page,
                "count": count,
                "searchtype": searchtype,
                "srctype": srctype,
                "naviflag": naviflag,
                "sr": sr,
            },
            _POIS_SEARCH_BY_GEO_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | None = None,
        cenname: str | None = None,
        city: str | None = None,
        range_: int | None = None,
        page: int | None = None,
        count: int | None = None,
        searchtype: str | None = None,
        srctype: Literal["BUS", "POI"] | None = None,
        naviflag: Literal[0, 1] | None = None,
        sr: Literal[1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[LocationPoi]:
        """What is on the pages of `pois_search_by_geo`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_pois_search_by_geo(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            coordinate: The position, longitude and latitude with a comma between.
            cenname: Name of the place to search around.
            city: Code or name of the city. Without it, all of China.
            range_: How far around, in metres. The service's default is `3000`.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 200 at most. At least 1. The service's default is `10`.
            searchtype: Name of the kind of place.
            srctype: `POI` searches places, `BUS` bus stops.
            naviflag: 1 sorts by distance on the road, 0 does not. The service's default is `0`.
            sr: 1 sorts by distance.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_geo
        """
        _pages = self.pages_pois_search_by_geo(
            q=q,
            coordinate=coordinate,
            cenname=cenname,
            city=city,
            range_=range_,
            page=page,
            count=count,
            searchtype=searchtype,
            srctype=srctype,
            naviflag=naviflag,
            sr=sr,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.pois, _POIS_SEARCH_BY_GEO_PAGINATION)

    def pois_search_by_location(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> LocationPoisPage:
        """Search places in a city.

        By word, by kind or by both.

        `GET /2/location/pois/search/by_location.json`, free. The response is typed. `iter_pois_search_by_location`
        goes through the items of all pages, `pages_pois_search_by_location` through the pages.

        Give at least one of `q` and `category`.

        Access level of the app: normal.

        Example:
            api.location.pois_search_by_location(q="coffee")

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_location/en

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_location
        """
        from ..models.location_pois_page import LocationPoisPage

        return _call(
            self._client,
            _POIS_SEARCH_BY_LOCATION,
            {"q": q, "category": category, "city": city, "page": page, "count": count},
            lambda _given: _request_location_pois_search_by_location(
                q=_given.get("q", UNSET),
                category=_given.get("category", UNSET),
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: LocationPoisPage.from_dict(response.json()),
        )

    def pages_pois_search_by_location(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[LocationPoisPage]:
        """Pages of `pois_search_by_location`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_pois_search_by_location(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_location
        """
        return _Pages(
            self.pois_search_by_location,
            _POIS_SEARCH_BY_LOCATION,
            {"q": q, "category": category, "city": city, "page": page, "count": count},
            _POIS_SEARCH_BY_LOCATION_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search_by_location(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[LocationPoi]:
        """What is on the pages of `pois_search_by_location`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_pois_search_by_location(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_location
        """
        _pages = self.pages_pois_search_by_location(
            q=q, category=category, city=city, page=page, count=count, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.pois, _POIS_SEARCH_BY_LOCATION_PAGINATION)

    def pois_show_batch(self, *, srcids: str) -> SubmittedPois:
        """Places that the app submitted.

        A wrong id spoils the call; the refusal names it.

        `GET /2/location/pois/show_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.pois_show_batch(srcids="1")

        Args:
            srcids: The app's own numbers for places, separated by commas, 5 at most.

        Returns:
            The places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/show_batch/en

        Documentation:
            reference/weibo_v2/location.html#pois_show_batch
        """
        from ..models.submitted_pois import SubmittedPois

        return _call(
            self._client,
            _POIS_SHOW_BATCH,
            {"srcids": srcids},
            lambda _given: _request_location_pois_show_batch(srcids=_given["srcids"]),
            lambda response: SubmittedPois.from_dict(response.json()),
        )


class AsyncLocationNamespace(_Suggesting):
    """Maps, positions, addresses and ways."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def base_get_map_image(
        self,
        *,
        center_coordinate: str | None = None,
        city: str | None = None,
        coordinates: str | None = None,
        names: str | None = None,
        offset_x: str | None = None,
        offset_y: str | None = None,
        font: str | None = None,
        lines: str | None = None,
        polygons: str | None = None,
        size: str | None = None,
        format_: str | None = None,
        zoom: int | None = None,
        scale: bool | None = None,
        traffic: bool | None = None,
    ) -> File:
        """Draw a map.

        Around a position or a city; the position wins.

        `GET /2/location/base/get_map_image.json`, free. The response is typed.

        Give at least one of `center_coordinate` and `city`.

        Example:
            api.location.base_get_map_image(center_coordinate="116.4,39.9")

        Args:
            center_coordinate: Centre of the map, longitude and latitude with a comma between.
            city: Code of the city.
            coordinates: Positions to mark, longitude and latitude with a comma, `|` between; 10 at most.
            names: Names for the markers, separated by commas, as many as positions; 10 at most.
            offset_x: How far the map is moved east, in quarters of its width.
            offset_y: How far the map is moved north, in quarters of its height.
            font: Font of the names: family, style, size up to 72, colour, background and whether there is one,
                separated by commas. The service's default is `宋体,1,20,0XFF0CC0,0XFFFFE0,1`.
            lines: A line: colour, width from 0 to 50 and up to 10 positions.
            polygons: An area: colour and width (0 to 50) of its border, its colour and opacity (0 to 100), and up
                to 10 positions.
            size: Width and height with an `x` between, such as `240x240`; 800 at most.
            format_: Format of the picture, such as `png` or `jpg`. The service's default is `png`.
            zoom: Zoom, from 1 for far to 17 for near. Without it, all fits in.
            scale: Whether to draw a scale.
            traffic: Whether to draw how the traffic is.

        Returns:
            The picture.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/base/get_map_image

        Documentation:
            reference/weibo_v2/location.html#base_get_map_image
        """

        return await _acall(
            self._client,
            _BASE_GET_MAP_IMAGE,
            {
                "center_coordinate": center_coordinate,
                "city": city,
                "coordinates": coordinates,
                "names": names,
                "offset_x": offset_x,
                "offset_y": offset_y,
                "font": font,
                "lines": lines,
                "polygons": polygons,
                "size": size,
                "format_": format_,
                "zoom": zoom,
                "scale": scale,
                "traffic": traffic,
            },
            lambda _given: _request_location_base_get_map_image(
                center_coordinate=_given.get("center_coordinate", UNSET),
                city=_given.get("city", UNSET),
                coordinates=_given.get("coordinates", UNSET),
                names=_given.get("names", UNSET),
                offset_x=_given.get("offset_x", UNSET),
                offset_y=_given.get("offset_y", UNSET),
                font=_given.get("font", UNSET),
                lines=_given.get("lines", UNSET),
                polygons=_given.get("polygons", UNSET),
                size=_given.get("size", UNSET),
                format_=_given.get("format_", UNSET),
                zoom=_given.get("zoom", UNSET),
                scale=_given.get("scale", UNSET),
                traffic=_given.get("traffic", UNSET),
            ),
            lambda response: File(payload=BytesIO(response.content)),
        )

    async def geo_address_to_geo(self, *, address: str) -> Locations:
        """Position of an address.

        `GET /2/location/geo/address_to_geo.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.geo_address_to_geo(address="1")

        Args:
            address: The address.

        Returns:
            The positions.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/address_to_geo/en

        Documentation:
            reference/weibo_v2/location.html#geo_address_to_geo
        """
        from ..models.locations import Locations

        return await _acall(
            self._client,
            _GEO_ADDRESS_TO_GEO,
            {"address": address},
            lambda _given: _request_location_geo_address_to_geo(address=_given["address"]),
            lambda response: Locations.from_dict(response.json()),
        )

    async def geo_geo_to_address(self, *, coordinate: str) -> Locations:
        """Address of a position.

        `GET /2/location/geo/geo_to_address.json`, free. The response is typed.

        Example:
            api.location.geo_geo_to_address(coordinate="116.4,39.9")

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/geo_to_address

        Documentation:
            reference/weibo_v2/location.html#geo_geo_to_address
        """
        from ..models.locations import Locations

        return await _acall(
            self._client,
            _GEO_GEO_TO_ADDRESS,
            {"coordinate": coordinate},
            lambda _given: _request_location_geo_geo_to_address(coordinate=_given["coordinate"]),
            lambda response: Locations.from_dict(response.json()),
        )

    async def geo_gps_to_offset(self, *, coordinate: str) -> Locations:
        """Offset position of a GPS position.

        Chinese maps are offset; the answer is the position on them.

        `GET /2/location/geo/gps_to_offset.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.geo_gps_to_offset(coordinate="116.4,39.9")

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The positions.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/gps_to_offset/en

        Documentation:
            reference/weibo_v2/location.html#geo_gps_to_offset
        """
        from ..models.locations import Locations

        return await _acall(
            self._client,
            _GEO_GPS_TO_OFFSET,
            {"coordinate": coordinate},
            lambda _given: _request_location_geo_gps_to_offset(coordinate=_given["coordinate"]),
            lambda response: Locations.from_dict(response.json()),
        )

    async def geo_ip_to_geo(self, *, ip: str) -> Locations:
        """Positions of IP addresses.

        `GET /2/location/geo/ip_to_geo.json`, free. The response is typed.

        Example:
            api.location.geo_ip_to_geo(ip="203.0.113.7")

        Args:
            ip: IP addresses, separated by commas, 10 at most.

        Returns:
            The positions.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/ip_to_geo/en

        Documentation:
            reference/weibo_v2/location.html#geo_ip_to_geo
        """
        from ..models.locations import Locations

        return await _acall(
            self._client,
            _GEO_IP_TO_GEO,
            {"ip": ip},
            lambda _given: _request_location_geo_ip_to_geo(ip=_given["ip"]),
            lambda response: Locations.from_dict(response.json()),
        )

    async def geo_is_domestic(self, *, coordinates: str) -> DomesticAnswers:
        """Whether positions are in China.

        `GET /2/location/geo/is_domestic.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.geo_is_domestic(coordinates="116.4,39.9")

        Args:
            coordinates: Positions, each longitude, latitude and a label with commas, `|` between; 50 at most.

        Returns:
            Answers, each under the label of its position.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/is_domestic/en

        Documentation:
            reference/weibo_v2/location.html#geo_is_domestic
        """
        from ..models.domestic_answers import DomesticAnswers

        return await _acall(
            self._client,
            _GEO_IS_DOMESTIC,
            {"coordinates": coordinates},
            lambda _given: _request_location_geo_is_domestic(coordinates=_given["coordinates"]),
            lambda response: DomesticAnswers.from_dict(response.json()),
        )

    async def line_bus_line(
        self, *, q: str, city: str | None = None, page: int | None = None, count: int | None = None
    ) -> BusLinesPage:
        """Search bus lines.

        `GET /2/location/line/bus_line.json`, free. The response is typed. `iter_line_bus_line` goes through the
        items of all pages, `pages_line_bus_line` through the pages.

        Access level of the app: normal.

        Example:
            api.location.line_bus_line(q="coffee")

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of lines.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_line

        Documentation:
            reference/weibo_v2/location.html#line_bus_line
        """
        from ..models.bus_lines_page import BusLinesPage

        return await _acall(
            self._client,
            _LINE_BUS_LINE,
            {"q": q, "city": city, "page": page, "count": count},
            lambda _given: _request_location_line_bus_line(
                q=_given["q"],
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: BusLinesPage.from_dict(response.json()),
        )

    def pages_line_bus_line(
        self,
        *,
        q: str,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[BusLinesPage]:
        """Pages of `line_bus_line`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_line_bus_line(q="coffee", max_pages=3): ...

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#line_bus_line
        """
        return _AsyncPages(
            self.line_bus_line,
            _LINE_BUS_LINE,
            {"q": q, "city": city, "page": page, "count": count},
            _LINE_BUS_LINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_line_bus_line(
        self,
        *,
        q: str,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[BusLine]:
        """What is on the pages of `line_bus_line`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_line_bus_line(q="coffee", max_pages=3): ...

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#line_bus_line
        """
        _pages = self.pages_line_bus_line(q=q, city=city, page=page, count=count, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.lines, _LINE_BUS_LINE_PAGINATION)

    async def line_bus_route(
        self,
        *,
        begin_pid: str | None = None,
        begin_coordinate: str | None = None,
        end_pid: str | None = None,
        end_coordinate: str | None = None,
        type_: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> BusRoutes:
        """Find bus routes.

        Start and end, each by place or by position; the place wins. Ids of places come from `location/pois/search`;
        those of `place` are others.

        `GET /2/location/line/bus_route.json`, free. The response is typed.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

        Example:
            api.location.line_bus_route(begin_pid="1", end_pid="1")

        Args:
            begin_pid: Where to start, as id of a place.
            begin_coordinate: Where to start, longitude and latitude with a comma between.
            end_pid: Where to go, as id of a place.
            end_coordinate: Where to go, longitude and latitude with a comma between.
            type_: What counts: 0 time, 1 price, 2 few changes, 3 little walking, 4 comfort. The service's default
                is `0`.

        Returns:
            The routes.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_route

        Documentation:
            reference/weibo_v2/location.html#line_bus_route
        """
        from ..models.bus_routes import BusRoutes

        return await _acall(
            self._client,
            _LINE_BUS_ROUTE,
            {
                "begin_pid": begin_pid,
                "begin_coordinate": begin_coordinate,
                "end_pid": end_pid,
                "end_coordinate": end_coordinate,
                "type_": type_,
            },
            lambda _given: _request_location_line_bus_route(
                begin_pid=_given.get("begin_pid", UNSET),
                begin_coordinate=_given.get("begin_coordinate", UNSET),
                end_pid=_given.get("end_pid", UNSET),
                end_coordinate=_given.get("end_coordinate", UNSET),
                type_=_given.get("type_", UNSET),
            ),
            lambda response: BusRoutes.from_dict(response.json()),
        )

    async def line_bus_station(
        self, *, q: str, city: str | None = None, page: int | None = None, count: int | None = None
    ) -> Unseen:
        """Search bus stops.

        `GET /2/location/line/bus_station.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.location.line_bus_station(q="coffee")

        Args:
            q: Name of the stop.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Stops per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of stops.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_station

        Documentation:
            reference/weibo_v2/location.html#line_bus_station
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _LINE_BUS_STATION,
            {"q": q, "city": city, "page": page, "count": count},
            lambda _given: _request_location_line_bus_station(
                q=_given["q"],
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def line_drive_route(
        self,
        *,
        begin_pid: str | None = None,
        begin_coordinate: str | None = None,
        end_pid: str | None = None,
        end_coordinate: str | None = None,
        type_: Literal[0, 1, 2] | None = None,
    ) -> DriveRoute:
        """Find car routes.

        Start and end, each by place or by position; the place wins.

        `GET /2/location/line/drive_route.json`, free. The response is typed.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

        Example:
            api.location.line_drive_route(begin_pid="1", end_pid="1")

        Args:
            begin_pid: Where to start, as id of a place.
            begin_coordinate: Where to start, longitude and latitude with a comma between.
            end_pid: Where to go, as id of a place.
            end_coordinate: Where to go, longitude and latitude with a comma between.
            type_: What counts: 0 time, 1 price, 2 distance. The service's default is `0`.

        Returns:
            The routes.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/drive_route

        Documentation:
            reference/weibo_v2/location.html#line_drive_route
        """
        from ..models.drive_route import DriveRoute

        return await _acall(
            self._client,
            _LINE_DRIVE_ROUTE,
            {
                "begin_pid": begin_pid,
                "begin_coordinate": begin_coordinate,
                "end_pid": end_pid,
                "end_coordinate": end_coordinate,
                "type_": type_,
            },
            lambda _given: _request_location_line_drive_route(
                begin_pid=_given.get("begin_pid", UNSET),
                begin_coordinate=_given.get("begin_coordinate", UNSET),
                end_pid=_given.get("end_pid", UNSET),
                end_coordinate=_given.get("end_coordinate", UNSET),
                type_=_given.get("type_", UNSET),
            ),
            lambda response: DriveRoute.from_dict(response.json()),
        )

    async def mobile_get_location(self, *, body: MobileSignals) -> MobilePosition:
        """Position by cell towers and WIFI.

        `POST /2/location/mobile/get_location.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.mobile_get_location(body=MobileSignals.from_dict({"version": "1", "host": "1",
            "radio_type": "1", "request_address": True, "decode_pos": True, "ip": "203.0.113.7", "location":
            {"latitude": "1", "longitude": "1", "accuracy": "1"}, "cell_towers": [{"cell_id": "1",
            "location_area_code": "1", "mobile_country_code": "1", "mobile_network_code": "1", "signal_strength":
            "1"}], "wifi_towers": [{"mac_address": "1", "mac_name": "alice", "signal_strength": "1"}]}))

        Args:
            body: What a phone receives of cell towers and WIFI. Which of the fields must be there is not
                documented.

        Returns:
            The position.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/mobile/get_location/en

        Documentation:
            reference/weibo_v2/location.html#mobile_get_location
        """
        from ..models.mobile_position import MobilePosition

        return await _acall(
            self._client,
            _MOBILE_GET_LOCATION,
            {"body": body},
            lambda _given: _request_location_mobile_get_location(body=_given["body"]),
            lambda response: MobilePosition.from_dict(response.json()),
        )

    async def pois_add(
        self,
        *,
        srcid: int,
        name: str,
        address: str,
        city_name: str,
        category: str,
        longitude: str,
        latitude: str,
        telephone: str | None = None,
        pic_url: str | None = None,
        url: str | None = None,
        tags: str | None = None,
        description: str | None = None,
        intro: str | None = None,
        traffic: str | None = None,
    ) -> Unseen:
        """Submit a place.

        `POST /2/location/pois/add.json`, free. The response is open: no one says what is in it, and `to_dict()` has
        all of it.

        Access level of the app: normal.

        Example:
            api.location.pois_add(srcid=1, name="alice", address="1", city_name="alice", category="1",
            longitude="1", latitude="1")

        Args:
            srcid: The app's own number for the place, of 2 to 8 digits.
            name: Name of the place. At most 30 characters.
            address: Address of the place. At most 60 characters.
            city_name: Name of the city, in Chinese. At most 30 characters.
            category: Name of the kind of place, in Chinese. At most 30 characters.
            longitude: Longitude, from -180 to 180, in 2 to 15 characters.
            latitude: Latitude, from -90 to 90, in 2 to 15 characters.
            telephone: Phone number of the place. At most 14 characters.
            pic_url: Address of a picture of the place. At most 60 characters.
            url: Address of the place's site. At most 60 characters.
            tags: Tags of the place, separated by commas. At most 60 characters.
            description: What the place is. At most 120 characters.
            intro: What is special about the place; may be JSON. At most 120 characters.
            traffic: How to get there. At most 120 characters.

        Returns:
            What was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/add

        Documentation:
            reference/weibo_v2/location.html#pois_add
        """
        from ..models.location_pois_add_body import LocationPoisAddBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _POIS_ADD,
            {
                "srcid": srcid,
                "name": name,
                "address": address,
                "city_name": city_name,
                "category": category,
                "longitude": longitude,
                "latitude": latitude,
                "telephone": telephone,
                "pic_url": pic_url,
                "url": url,
                "tags": tags,
                "description": description,
                "intro": intro,
                "traffic": traffic,
            },
            lambda _given: _request_location_pois_add(
                body=LocationPoisAddBody(
                    srcid=_given["srcid"],
                    name=_given["name"],
                    address=_given["address"],
                    city_name=_given["city_name"],
                    category=_given["category"],
                    longitude=_given["longitude"],
                    latitude=_given["latitude"],
                    telephone=_given.get("telephone", UNSET),
                    pic_url=_given.get("pic_url", UNSET),
                    url=_given.get("url", UNSET),
                    tags=_given.get("tags", UNSET),
                    description=_given.get("description", UNSET),
                    intro=_given.get("intro", UNSET),
                    traffic=_given.get("traffic", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> LocationPoisPage:
        """Search places in a rectangle.

        By word, by kind or by both.

        `GET /2/location/pois/search/by_area.json`, free. The response is typed. `iter_pois_search_by_area` goes
        through the items of all pages, `pages_pois_search_by_area` through the pages.

        Give at least one of `q` and `category`.

        Example:
            api.location.pois_search_by_area(coordinates="116.4,39.9", q="coffee")

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_area

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_area
        """
        from ..models.location_pois_page import LocationPoisPage

        return await _acall(
            self._client,
            _POIS_SEARCH_BY_AREA,
            {"coordinates": coordinates, "q": q, "category": category, "city": city, "page": page, "count": count},
            lambda _given: _request_location_pois_search_by_area(
                q=_given.get("q", UNSET),
                category=_given.get("category", UNSET),
                coordinates=_given["coordinates"],
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: LocationPoisPage.from_dict(response.json()),
        )

    def pages_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[LocationPoisPage]:
        """Pages of `pois_search_by_area`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_pois_search_by_area(coordinates="116.4,39.9", q="coffee", max_pages=3):
            ...

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_area
        """
        return _AsyncPages(
            self.pois_search_by_area,
            _POIS_SEARCH_BY_AREA,
            {"coordinates": coordinates, "q": q, "category": category, "city": city, "page": page, "count": count},
            _POIS_SEARCH_BY_AREA_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[LocationPoi]:
        """What is on the pages of `pois_search_by_area`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_pois_search_by_area(coordinates="116.4,39.9", q="coffee", max_pages=3):
            ...

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_area
        """
        _pages = self.pages_pois_search_by_area(
            coordinates=coordinates,
            q=q,
            category=category,
            city=city,
            page=page,
            count=count,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.pois, _POIS_SEARCH_BY_AREA_PAGINATION)

    async def pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | None = None,
        cenname: str | None = None,
        city: str | None = None,
        range_: int | None = None,
        page: int | None = None,
        count: int | None = None,
        searchtype: str | None = None,
        srctype: Literal["BUS", "POI"] | None = None,
        naviflag: Literal[0, 1] | None = None,
        sr: Literal[1] | None = None,
    ) -> LocationPoisPage:
        """Search places around a position.

        By word alone, or near a position or a named place.

        `GET /2/location/pois/search/by_geo.json`, free. The response is typed. `iter_pois_search_by_geo` goes
        through the items of all pages, `pages_pois_search_by_geo` through the pages.

        Example:
            api.location.pois_search_by_geo(q="coffee")

        Args:
            q: What to search for.
            coordinate: The position, longitude and latitude with a comma between.
            cenname: Name of the place to search around.
            city: Code or name of the city. Without it, all of China.
            range_: How far around, in metres. The service's default is `3000`.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 200 at most. At least 1. The service's default is `10`.
            searchtype: Name of the kind of place.
            srctype: `POI` searches places, `BUS` bus stops.
            naviflag: 1 sorts by distance on the road, 0 does not. The service's default is `0`.
            sr: 1 sorts by distance.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_geo

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_geo
        """
        from ..models.location_pois_page import LocationPoisPage

        return await _acall(
            self._client,
            _POIS_SEARCH_BY_GEO,
            {
                "q": q,
                "coordinate": coordinate,
                "cenname": cenname,
                "city": city,
                "range_": range_,
                "page": page,
                "count": count,
                "searchtype": searchtype,
                "srctype": srctype,
                "naviflag": naviflag,
                "sr": sr,
            },
            lambda _given: _request_location_pois_search_by_geo(
                q=_given["q"],
                coordinate=_given.get("coordinate", UNSET),
                cenname=_given.get("cenname", UNSET),
                city=_given.get("city", UNSET),
                range_=_given.get("range_", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                searchtype=_given.get("searchtype", UNSET),
                srctype=_given.get("srctype", UNSET),
                naviflag=_given.get("naviflag", UNSET),
                sr=_given.get("sr", UNSET),
            ),
            lambda response: LocationPoisPage.from_dict(response.json()),
        )

    def pages_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | None = None,
        cenname: str | None = None,
        city: str | None = None,
        range_: int | None = None,
        page: int | None = None,
        count: int | None = None,
        searchtype: str | None = None,
        srctype: Literal["BUS", "POI"] | None = None,
        naviflag: Literal[0, 1] | None = None,
        sr: Literal[1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[LocationPoisPage]:
        """Pages of `pois_search_by_geo`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_pois_search_by_geo(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            coordinate: The position, longitude and latitude with a comma between.
            cenname: Name of the place to search around.
            city: Code or name of the city. Without it, all of China.
            range_: How far around, in metres. The service's default is `3000`.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 200 at most. At least 1. The service's default is `10`.
            searchtype: Name of the kind of place.
            srctype: `POI` searches places, `BUS` bus stops.
            naviflag: 1 sorts by distance on the road, 0 does not. The service's default is `0`.
            sr: 1 sorts by distance.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_geo
        """
        return _AsyncPages(
            self.pois_search_by_geo,
            _POIS_SEARCH_BY_GEO,
            {
                "q": q,
                "coordinate": coordinate,
                "cenname": cenname,
                "city": city,
                "range_": range_,
                "page": page,
                "count": count,
                "searchtype": searchtype,
                "srctype": srctype,
                "naviflag": naviflag,
                "sr": sr,
            },
            _POIS_SEARCH_BY_GEO_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | None = None,
        cenname: str | None = None,
        city: str | None = None,
        range_: int | None = None,
        page: int | None = None,
        count: int | None = None,
        searchtype: str | None = None,
        srctype: Literal["BUS", "POI"] | None = None,
        naviflag: Literal[0, 1] | None = None,
        sr: Literal[1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[LocationPoi]:
        """What is on the pages of `pois_search_by_geo`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_pois_search_by_geo(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            coordinate: The position, longitude and latitude with a comma between.
            cenname: Name of the place to search around.
            city: Code or name of the city. Without it, all of China.
            range_: How far around, in metres. The service's default is `3000`.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 200 at most. At least 1. The service's default is `10`.
            searchtype: Name of the kind of place.
            srctype: `POI` searches places, `BUS` bus stops.
            naviflag: 1 sorts by distance on the road, 0 does not. The service's default is `0`.
            sr: 1 sorts by distance.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_geo
        """
        _pages = self.pages_pois_search_by_geo(
            q=q,
            coordinate=coordinate,
            cenname=cenname,
            city=city,
            range_=range_,
            page=page,
            count=count,
            searchtype=searchtype,
            srctype=srctype,
            naviflag=naviflag,
            sr=sr,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.pois, _POIS_SEARCH_BY_GEO_PAGINATION)

    async def pois_search_by_location(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> LocationPoisPage:
        """Search places in a city.

        By word, by kind or by both.

        `GET /2/location/pois/search/by_location.json`, free. The response is typed. `iter_pois_search_by_location`
        goes through the items of all pages, `pages_pois_search_by_location` through the pages.

        Give at least one of `q` and `category`.

        Access level of the app: normal.

        Example:
            api.location.pois_search_by_location(q="coffee")

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_location/en

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_location
        """
        from ..models.location_pois_page import LocationPoisPage

        return await _acall(
            self._client,
            _POIS_SEARCH_BY_LOCATION,
            {"q": q, "category": category, "city": city, "page": page, "count": count},
            lambda _given: _request_location_pois_search_by_location(
                q=_given.get("q", UNSET),
                category=_given.get("category", UNSET),
                city=_given.get("city", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: LocationPoisPage.from_dict(response.json()),
        )

    def pages_pois_search_by_location(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[LocationPoisPage]:
        """Pages of `pois_search_by_location`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.location.pages_pois_search_by_location(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_location
        """
        return _AsyncPages(
            self.pois_search_by_location,
            _POIS_SEARCH_BY_LOCATION,
            {"q": q, "category": category, "city": city, "page": page, "count": count},
            _POIS_SEARCH_BY_LOCATION_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search_by_location(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        city: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[LocationPoi]:
        """What is on the pages of `pois_search_by_location`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.location.iter_pois_search_by_location(q="coffee", max_pages=3): ...

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/location.html#pois_search_by_location
        """
        _pages = self.pages_pois_search_by_location(
            q=q, category=category, city=city, page=page, count=count, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.pois, _POIS_SEARCH_BY_LOCATION_PAGINATION)

    async def pois_show_batch(self, *, srcids: str) -> SubmittedPois:
        """Places that the app submitted.

        A wrong id spoils the call; the refusal names it.

        `GET /2/location/pois/show_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.location.pois_show_batch(srcids="1")

        Args:
            srcids: The app's own numbers for places, separated by commas, 5 at most.

        Returns:
            The places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/show_batch/en

        Documentation:
            reference/weibo_v2/location.html#pois_show_batch
        """
        from ..models.submitted_pois import SubmittedPois

        return await _acall(
            self._client,
            _POIS_SHOW_BATCH,
            {"srcids": srcids},
            lambda _given: _request_location_pois_show_batch(srcids=_given["srcids"]),
            lambda response: SubmittedPois.from_dict(response.json()),
        )
