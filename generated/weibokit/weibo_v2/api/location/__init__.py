# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `location`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.bus_line import BusLine
    from ...models.bus_lines_page import BusLinesPage
    from ...models.bus_routes import BusRoutes
    from ...models.domestic_answers import DomesticAnswers
    from ...models.drive_route import DriveRoute
    from ...models.location_poi import LocationPoi
    from ...models.location_pois_page import LocationPoisPage
    from ...models.locations import Locations
    from ...models.mobile_position import MobilePosition
    from ...models.mobile_signals import MobileSignals
    from ...models.submitted_pois import SubmittedPois
    from ...models.unseen import Unseen
    from ...types import File

__all__ = ["AsyncLocationNamespace", "LocationNamespace"]

_LINE_BUS_LINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("lines",))
_POIS_SEARCH_BY_AREA_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_POIS_SEARCH_BY_GEO_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_POIS_SEARCH_BY_LOCATION_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))

_BASE_GET_MAP_IMAGE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("center_coordinate", "city"),
        wanted="at least one of `center_coordinate` and `city`",
    ),
)
_LINE_BUS_ROUTE_REQUIRES = (
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
)
_LINE_DRIVE_ROUTE_REQUIRES = (
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
)
_POIS_SEARCH_BY_AREA_REQUIRES = (
    Requirement(mode="at_least_one", names=("q", "category"), wanted="at least one of `q` and `category`"),
)
_POIS_SEARCH_BY_LOCATION_REQUIRES = (
    Requirement(mode="at_least_one", names=("q", "category"), wanted="at least one of `q` and `category`"),
)


class LocationNamespace:
    """Maps, positions, addresses and ways."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def base_get_map_image(
        self,
        *,
        center_coordinate: str | Unset = UNSET,
        city: str | Unset = UNSET,
        coordinates: str | Unset = UNSET,
        names: str | Unset = UNSET,
        offset_x: str | Unset = UNSET,
        offset_y: str | Unset = UNSET,
        font: str | Unset = UNSET,
        lines: str | Unset = UNSET,
        polygons: str | Unset = UNSET,
        size: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        zoom: int | Unset = UNSET,
        scale: bool | Unset = UNSET,
        traffic: bool | Unset = UNSET,
    ) -> File:
        """Draw a map.

        Around a position or a city; the position wins.

        Give at least one of `center_coordinate` and `city`.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/base/get_map_image
        """
        _given = {"center_coordinate": center_coordinate, "city": city}
        _check("location_base_get_map_image", _BASE_GET_MAP_IMAGE_REQUIRES, _given)
        from . import location_base_get_map_image

        return _result(
            location_base_get_map_image.sync_detailed(
                center_coordinate=center_coordinate,
                city=city,
                coordinates=coordinates,
                names=names,
                offset_x=offset_x,
                offset_y=offset_y,
                font=font,
                lines=lines,
                polygons=polygons,
                size=size,
                format_=format_,
                zoom=zoom,
                scale=scale,
                traffic=traffic,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def geo_address_to_geo(self, *, address: str) -> Locations:
        """Position of an address.

        Access level of the app: normal.

        Args:
            address: The address.

        Returns:
            The positions.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/address_to_geo/en
        """
        from . import location_geo_address_to_geo

        return _result(
            location_geo_address_to_geo.sync_detailed(address=address, client=self._client), strict=self._client.strict
        )

    def geo_geo_to_address(self, *, coordinate: str) -> Locations:
        """Address of a position.

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/geo_to_address
        """
        from . import location_geo_geo_to_address

        return _result(
            location_geo_geo_to_address.sync_detailed(coordinate=coordinate, client=self._client),
            strict=self._client.strict,
        )

    def geo_gps_to_offset(self, *, coordinate: str) -> Locations:
        """Offset position of a GPS position.

        Chinese maps are offset; the answer is the position on them.

        Access level of the app: normal.

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The positions.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/gps_to_offset/en
        """
        from . import location_geo_gps_to_offset

        return _result(
            location_geo_gps_to_offset.sync_detailed(coordinate=coordinate, client=self._client),
            strict=self._client.strict,
        )

    def geo_ip_to_geo(self, *, ip: str) -> Locations:
        """Positions of IP addresses.

        Args:
            ip: IP addresses, separated by commas, 10 at most.

        Returns:
            The positions.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/ip_to_geo/en
        """
        from . import location_geo_ip_to_geo

        return _result(location_geo_ip_to_geo.sync_detailed(ip=ip, client=self._client), strict=self._client.strict)

    def geo_is_domestic(self, *, coordinates: str) -> DomesticAnswers:
        """Whether positions are in China.

        Access level of the app: normal.

        Args:
            coordinates: Positions, each longitude, latitude and a label with commas, `|` between; 50 at most.

        Returns:
            Answers, each under the label of its position.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/is_domestic/en
        """
        from . import location_geo_is_domestic

        return _result(
            location_geo_is_domestic.sync_detailed(coordinates=coordinates, client=self._client),
            strict=self._client.strict,
        )

    def line_bus_line(
        self, *, q: str, city: str | Unset = UNSET, page: int | Unset = UNSET, count: int | Unset = UNSET
    ) -> BusLinesPage:
        """Search bus lines.

        Access level of the app: normal.

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of lines.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_line
        """
        from . import location_line_bus_line

        return _result(
            location_line_bus_line.sync_detailed(q=q, city=city, page=page, count=count, client=self._client),
            strict=self._client.strict,
        )

    def pages_line_bus_line(
        self,
        *,
        q: str,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[BusLinesPage]:
        """Pages of `line_bus_line`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> BusLinesPage:
            return self.line_bus_line(q=q, city=city, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _LINE_BUS_LINE_PAGINATION, max_pages)

    def iter_line_bus_line(
        self,
        *,
        q: str,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[BusLine]:
        """What is on the pages of `line_bus_line`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_line_bus_line(q=q, city=city, page=page, count=count, max_pages=max_pages)
            for item in page.lines
        )

    def line_bus_route(
        self,
        *,
        begin_pid: str | Unset = UNSET,
        begin_coordinate: str | Unset = UNSET,
        end_pid: str | Unset = UNSET,
        end_coordinate: str | Unset = UNSET,
        type_: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> BusRoutes:
        """Find bus routes.

        Start and end, each by place or by position; the place wins. Ids of places come from `location/pois/search`;
        those of `place` are others.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_route
        """
        _given = {
            "begin_pid": begin_pid,
            "begin_coordinate": begin_coordinate,
            "end_pid": end_pid,
            "end_coordinate": end_coordinate,
        }
        _check("location_line_bus_route", _LINE_BUS_ROUTE_REQUIRES, _given)
        from . import location_line_bus_route

        return _result(
            location_line_bus_route.sync_detailed(
                begin_pid=begin_pid,
                begin_coordinate=begin_coordinate,
                end_pid=end_pid,
                end_coordinate=end_coordinate,
                type_=type_,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def line_bus_station(
        self, *, q: str, city: str | Unset = UNSET, page: int | Unset = UNSET, count: int | Unset = UNSET
    ) -> Unseen:
        """Search bus stops.

        Args:
            q: Name of the stop.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Stops per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of stops.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_station
        """
        from . import location_line_bus_station

        return _result(
            location_line_bus_station.sync_detailed(q=q, city=city, page=page, count=count, client=self._client),
            strict=self._client.strict,
        )

    def line_drive_route(
        self,
        *,
        begin_pid: str | Unset = UNSET,
        begin_coordinate: str | Unset = UNSET,
        end_pid: str | Unset = UNSET,
        end_coordinate: str | Unset = UNSET,
        type_: Literal[0, 1, 2] | Unset = UNSET,
    ) -> DriveRoute:
        """Find car routes.

        Start and end, each by place or by position; the place wins.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

        Args:
            begin_pid: Where to start, as id of a place.
            begin_coordinate: Where to start, longitude and latitude with a comma between.
            end_pid: Where to go, as id of a place.
            end_coordinate: Where to go, longitude and latitude with a comma between.
            type_: What counts: 0 time, 1 price, 2 distance. The service's default is `0`.

        Returns:
            The routes.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/drive_route
        """
        _given = {
            "begin_pid": begin_pid,
            "begin_coordinate": begin_coordinate,
            "end_pid": end_pid,
            "end_coordinate": end_coordinate,
        }
        _check("location_line_drive_route", _LINE_DRIVE_ROUTE_REQUIRES, _given)
        from . import location_line_drive_route

        return _result(
            location_line_drive_route.sync_detailed(
                begin_pid=begin_pid,
                begin_coordinate=begin_coordinate,
                end_pid=end_pid,
                end_coordinate=end_coordinate,
                type_=type_,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def mobile_get_location(self, *, body: MobileSignals) -> MobilePosition:
        """Position by cell towers and WIFI.

        Access level of the app: normal.

        Args:
            body: What a phone receives of cell towers and WIFI. Which of the fields must be there is not
                documented.

        Returns:
            The position.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/mobile/get_location/en
        """
        from . import location_mobile_get_location

        return _result(
            location_mobile_get_location.sync_detailed(body=body, client=self._client), strict=self._client.strict
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
        telephone: str | Unset = UNSET,
        pic_url: str | Unset = UNSET,
        url: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        description: str | Unset = UNSET,
        intro: str | Unset = UNSET,
        traffic: str | Unset = UNSET,
    ) -> Unseen:
        """Submit a place.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/add
        """
        from ...models.location_pois_add_body import LocationPoisAddBody
        from . import location_pois_add

        return _result(
            location_pois_add.sync_detailed(
                body=LocationPoisAddBody(
                    srcid=srcid,
                    name=name,
                    address=address,
                    city_name=city_name,
                    category=category,
                    longitude=longitude,
                    latitude=latitude,
                    telephone=telephone,
                    pic_url=pic_url,
                    url=url,
                    tags=tags,
                    description=description,
                    intro=intro,
                    traffic=traffic,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> LocationPoisPage:
        """Search places in a rectangle.

        By word, by kind or by both.

        Give at least one of `q` and `category`.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_area
        """
        _given = {"q": q, "category": category}
        _check("location_pois_search_by_area", _POIS_SEARCH_BY_AREA_REQUIRES, _given)
        from . import location_pois_search_by_area

        return _result(
            location_pois_search_by_area.sync_detailed(
                q=q, category=category, coordinates=coordinates, city=city, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LocationPoisPage]:
        """Pages of `pois_search_by_area`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> LocationPoisPage:
            return self.pois_search_by_area(
                coordinates=coordinates, q=q, category=category, city=city, count=count, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_SEARCH_BY_AREA_PAGINATION, max_pages)

    def iter_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LocationPoi]:
        """What is on the pages of `pois_search_by_area`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_search_by_area(
                coordinates=coordinates, q=q, category=category, city=city, page=page, count=count, max_pages=max_pages
            )
            for item in page.pois
        )

    def pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | Unset = UNSET,
        cenname: str | Unset = UNSET,
        city: str | Unset = UNSET,
        range_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        searchtype: str | Unset = UNSET,
        srctype: Literal["BUS", "POI"] | Unset = UNSET,
        naviflag: Literal[0, 1] | Unset = UNSET,
        sr: Literal[1] | Unset = UNSET,
    ) -> LocationPoisPage:
        """Search places around a position.

        By word alone, or near a position or a named place.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_geo
        """
        from . import location_pois_search_by_geo

        return _result(
            location_pois_search_by_geo.sync_detailed(
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
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | Unset = UNSET,
        cenname: str | Unset = UNSET,
        city: str | Unset = UNSET,
        range_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        searchtype: str | Unset = UNSET,
        srctype: Literal["BUS", "POI"] | Unset = UNSET,
        naviflag: Literal[0, 1] | Unset = UNSET,
        sr: Literal[1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LocationPoisPage]:
        """Pages of `pois_search_by_geo`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> LocationPoisPage:
            return self.pois_search_by_geo(
                q=q,
                coordinate=coordinate,
                cenname=cenname,
                city=city,
                range_=range_,
                count=count,
                searchtype=searchtype,
                srctype=srctype,
                naviflag=naviflag,
                sr=sr,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_SEARCH_BY_GEO_PAGINATION, max_pages)

    def iter_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | Unset = UNSET,
        cenname: str | Unset = UNSET,
        city: str | Unset = UNSET,
        range_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        searchtype: str | Unset = UNSET,
        srctype: Literal["BUS", "POI"] | Unset = UNSET,
        naviflag: Literal[0, 1] | Unset = UNSET,
        sr: Literal[1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LocationPoi]:
        """What is on the pages of `pois_search_by_geo`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_search_by_geo(
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
            )
            for item in page.pois
        )

    def pois_search_by_location(
        self,
        *,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> LocationPoisPage:
        """Search places in a city.

        By word, by kind or by both.

        Give at least one of `q` and `category`.

        Access level of the app: normal.

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_location/en
        """
        _given = {"q": q, "category": category}
        _check("location_pois_search_by_location", _POIS_SEARCH_BY_LOCATION_REQUIRES, _given)
        from . import location_pois_search_by_location

        return _result(
            location_pois_search_by_location.sync_detailed(
                q=q, category=category, city=city, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_search_by_location(
        self,
        *,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LocationPoisPage]:
        """Pages of `pois_search_by_location`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> LocationPoisPage:
            return self.pois_search_by_location(q=q, category=category, city=city, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_SEARCH_BY_LOCATION_PAGINATION, max_pages)

    def iter_pois_search_by_location(
        self,
        *,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LocationPoi]:
        """What is on the pages of `pois_search_by_location`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_search_by_location(
                q=q, category=category, city=city, page=page, count=count, max_pages=max_pages
            )
            for item in page.pois
        )

    def pois_show_batch(self, *, srcids: str) -> SubmittedPois:
        """Places that the app submitted.

        A wrong id spoils the call; the refusal names it.

        Access level of the app: normal.

        Args:
            srcids: The app's own numbers for places, separated by commas, 5 at most.

        Returns:
            The places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/show_batch/en
        """
        from . import location_pois_show_batch

        return _result(
            location_pois_show_batch.sync_detailed(srcids=srcids, client=self._client), strict=self._client.strict
        )


class AsyncLocationNamespace:
    """Maps, positions, addresses and ways."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def base_get_map_image(
        self,
        *,
        center_coordinate: str | Unset = UNSET,
        city: str | Unset = UNSET,
        coordinates: str | Unset = UNSET,
        names: str | Unset = UNSET,
        offset_x: str | Unset = UNSET,
        offset_y: str | Unset = UNSET,
        font: str | Unset = UNSET,
        lines: str | Unset = UNSET,
        polygons: str | Unset = UNSET,
        size: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        zoom: int | Unset = UNSET,
        scale: bool | Unset = UNSET,
        traffic: bool | Unset = UNSET,
    ) -> File:
        """Draw a map.

        Around a position or a city; the position wins.

        Give at least one of `center_coordinate` and `city`.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/base/get_map_image
        """
        _given = {"center_coordinate": center_coordinate, "city": city}
        _check("location_base_get_map_image", _BASE_GET_MAP_IMAGE_REQUIRES, _given)
        from . import location_base_get_map_image

        return _result(
            await location_base_get_map_image.asyncio_detailed(
                center_coordinate=center_coordinate,
                city=city,
                coordinates=coordinates,
                names=names,
                offset_x=offset_x,
                offset_y=offset_y,
                font=font,
                lines=lines,
                polygons=polygons,
                size=size,
                format_=format_,
                zoom=zoom,
                scale=scale,
                traffic=traffic,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def geo_address_to_geo(self, *, address: str) -> Locations:
        """Position of an address.

        Access level of the app: normal.

        Args:
            address: The address.

        Returns:
            The positions.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/address_to_geo/en
        """
        from . import location_geo_address_to_geo

        return _result(
            await location_geo_address_to_geo.asyncio_detailed(address=address, client=self._client),
            strict=self._client.strict,
        )

    async def geo_geo_to_address(self, *, coordinate: str) -> Locations:
        """Address of a position.

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/geo_to_address
        """
        from . import location_geo_geo_to_address

        return _result(
            await location_geo_geo_to_address.asyncio_detailed(coordinate=coordinate, client=self._client),
            strict=self._client.strict,
        )

    async def geo_gps_to_offset(self, *, coordinate: str) -> Locations:
        """Offset position of a GPS position.

        Chinese maps are offset; the answer is the position on them.

        Access level of the app: normal.

        Args:
            coordinate: The position, longitude and latitude with a comma between.

        Returns:
            The positions.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/gps_to_offset/en
        """
        from . import location_geo_gps_to_offset

        return _result(
            await location_geo_gps_to_offset.asyncio_detailed(coordinate=coordinate, client=self._client),
            strict=self._client.strict,
        )

    async def geo_ip_to_geo(self, *, ip: str) -> Locations:
        """Positions of IP addresses.

        Args:
            ip: IP addresses, separated by commas, 10 at most.

        Returns:
            The positions.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/ip_to_geo/en
        """
        from . import location_geo_ip_to_geo

        return _result(
            await location_geo_ip_to_geo.asyncio_detailed(ip=ip, client=self._client), strict=self._client.strict
        )

    async def geo_is_domestic(self, *, coordinates: str) -> DomesticAnswers:
        """Whether positions are in China.

        Access level of the app: normal.

        Args:
            coordinates: Positions, each longitude, latitude and a label with commas, `|` between; 50 at most.

        Returns:
            Answers, each under the label of its position.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/geo/is_domestic/en
        """
        from . import location_geo_is_domestic

        return _result(
            await location_geo_is_domestic.asyncio_detailed(coordinates=coordinates, client=self._client),
            strict=self._client.strict,
        )

    async def line_bus_line(
        self, *, q: str, city: str | Unset = UNSET, page: int | Unset = UNSET, count: int | Unset = UNSET
    ) -> BusLinesPage:
        """Search bus lines.

        Access level of the app: normal.

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of lines.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_line
        """
        from . import location_line_bus_line

        return _result(
            await location_line_bus_line.asyncio_detailed(q=q, city=city, page=page, count=count, client=self._client),
            strict=self._client.strict,
        )

    def pages_line_bus_line(
        self,
        *,
        q: str,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[BusLinesPage]:
        """Pages of `line_bus_line`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> BusLinesPage:
            return await self.line_bus_line(q=q, city=city, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _LINE_BUS_LINE_PAGINATION, max_pages)

    def iter_line_bus_line(
        self,
        *,
        q: str,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[BusLine]:
        """What is on the pages of `line_bus_line`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: Number or name of the line.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Lines per page, 50 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_line_bus_line(q=q, city=city, page=page, count=count, max_pages=max_pages)
            for item in page.lines
        )

    async def line_bus_route(
        self,
        *,
        begin_pid: str | Unset = UNSET,
        begin_coordinate: str | Unset = UNSET,
        end_pid: str | Unset = UNSET,
        end_coordinate: str | Unset = UNSET,
        type_: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> BusRoutes:
        """Find bus routes.

        Start and end, each by place or by position; the place wins. Ids of places come from `location/pois/search`;
        those of `place` are others.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_route
        """
        _given = {
            "begin_pid": begin_pid,
            "begin_coordinate": begin_coordinate,
            "end_pid": end_pid,
            "end_coordinate": end_coordinate,
        }
        _check("location_line_bus_route", _LINE_BUS_ROUTE_REQUIRES, _given)
        from . import location_line_bus_route

        return _result(
            await location_line_bus_route.asyncio_detailed(
                begin_pid=begin_pid,
                begin_coordinate=begin_coordinate,
                end_pid=end_pid,
                end_coordinate=end_coordinate,
                type_=type_,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def line_bus_station(
        self, *, q: str, city: str | Unset = UNSET, page: int | Unset = UNSET, count: int | Unset = UNSET
    ) -> Unseen:
        """Search bus stops.

        Args:
            q: Name of the stop.
            city: Code of the city. Without it, Beijing.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Stops per page, 50 at most. At least 1. The service's default is `10`.

        Returns:
            One page of stops.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/bus_station
        """
        from . import location_line_bus_station

        return _result(
            await location_line_bus_station.asyncio_detailed(
                q=q, city=city, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    async def line_drive_route(
        self,
        *,
        begin_pid: str | Unset = UNSET,
        begin_coordinate: str | Unset = UNSET,
        end_pid: str | Unset = UNSET,
        end_coordinate: str | Unset = UNSET,
        type_: Literal[0, 1, 2] | Unset = UNSET,
    ) -> DriveRoute:
        """Find car routes.

        Start and end, each by place or by position; the place wins.

        Give at least one of `begin_pid` and `begin_coordinate`. Give at least one of `end_pid` and
        `end_coordinate`.

        Access level of the app: normal.

        Args:
            begin_pid: Where to start, as id of a place.
            begin_coordinate: Where to start, longitude and latitude with a comma between.
            end_pid: Where to go, as id of a place.
            end_coordinate: Where to go, longitude and latitude with a comma between.
            type_: What counts: 0 time, 1 price, 2 distance. The service's default is `0`.

        Returns:
            The routes.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/line/drive_route
        """
        _given = {
            "begin_pid": begin_pid,
            "begin_coordinate": begin_coordinate,
            "end_pid": end_pid,
            "end_coordinate": end_coordinate,
        }
        _check("location_line_drive_route", _LINE_DRIVE_ROUTE_REQUIRES, _given)
        from . import location_line_drive_route

        return _result(
            await location_line_drive_route.asyncio_detailed(
                begin_pid=begin_pid,
                begin_coordinate=begin_coordinate,
                end_pid=end_pid,
                end_coordinate=end_coordinate,
                type_=type_,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def mobile_get_location(self, *, body: MobileSignals) -> MobilePosition:
        """Position by cell towers and WIFI.

        Access level of the app: normal.

        Args:
            body: What a phone receives of cell towers and WIFI. Which of the fields must be there is not
                documented.

        Returns:
            The position.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/mobile/get_location/en
        """
        from . import location_mobile_get_location

        return _result(
            await location_mobile_get_location.asyncio_detailed(body=body, client=self._client),
            strict=self._client.strict,
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
        telephone: str | Unset = UNSET,
        pic_url: str | Unset = UNSET,
        url: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        description: str | Unset = UNSET,
        intro: str | Unset = UNSET,
        traffic: str | Unset = UNSET,
    ) -> Unseen:
        """Submit a place.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/add
        """
        from ...models.location_pois_add_body import LocationPoisAddBody
        from . import location_pois_add

        return _result(
            await location_pois_add.asyncio_detailed(
                body=LocationPoisAddBody(
                    srcid=srcid,
                    name=name,
                    address=address,
                    city_name=city_name,
                    category=category,
                    longitude=longitude,
                    latitude=latitude,
                    telephone=telephone,
                    pic_url=pic_url,
                    url=url,
                    tags=tags,
                    description=description,
                    intro=intro,
                    traffic=traffic,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> LocationPoisPage:
        """Search places in a rectangle.

        By word, by kind or by both.

        Give at least one of `q` and `category`.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_area
        """
        _given = {"q": q, "category": category}
        _check("location_pois_search_by_area", _POIS_SEARCH_BY_AREA_REQUIRES, _given)
        from . import location_pois_search_by_area

        return _result(
            await location_pois_search_by_area.asyncio_detailed(
                q=q, category=category, coordinates=coordinates, city=city, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LocationPoisPage]:
        """Pages of `pois_search_by_area`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> LocationPoisPage:
            return await self.pois_search_by_area(
                coordinates=coordinates, q=q, category=category, city=city, count=count, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_SEARCH_BY_AREA_PAGINATION, max_pages)

    def iter_pois_search_by_area(
        self,
        *,
        coordinates: str,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LocationPoi]:
        """What is on the pages of `pois_search_by_area`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            coordinates: Top left and bottom right corner, longitude and latitude with a comma, `|` between.
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_search_by_area(
                coordinates=coordinates, q=q, category=category, city=city, page=page, count=count, max_pages=max_pages
            )
            for item in page.pois
        )

    async def pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | Unset = UNSET,
        cenname: str | Unset = UNSET,
        city: str | Unset = UNSET,
        range_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        searchtype: str | Unset = UNSET,
        srctype: Literal["BUS", "POI"] | Unset = UNSET,
        naviflag: Literal[0, 1] | Unset = UNSET,
        sr: Literal[1] | Unset = UNSET,
    ) -> LocationPoisPage:
        """Search places around a position.

        By word alone, or near a position or a named place.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_geo
        """
        from . import location_pois_search_by_geo

        return _result(
            await location_pois_search_by_geo.asyncio_detailed(
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
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | Unset = UNSET,
        cenname: str | Unset = UNSET,
        city: str | Unset = UNSET,
        range_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        searchtype: str | Unset = UNSET,
        srctype: Literal["BUS", "POI"] | Unset = UNSET,
        naviflag: Literal[0, 1] | Unset = UNSET,
        sr: Literal[1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LocationPoisPage]:
        """Pages of `pois_search_by_geo`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> LocationPoisPage:
            return await self.pois_search_by_geo(
                q=q,
                coordinate=coordinate,
                cenname=cenname,
                city=city,
                range_=range_,
                count=count,
                searchtype=searchtype,
                srctype=srctype,
                naviflag=naviflag,
                sr=sr,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_SEARCH_BY_GEO_PAGINATION, max_pages)

    def iter_pois_search_by_geo(
        self,
        *,
        q: str,
        coordinate: str | Unset = UNSET,
        cenname: str | Unset = UNSET,
        city: str | Unset = UNSET,
        range_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        searchtype: str | Unset = UNSET,
        srctype: Literal["BUS", "POI"] | Unset = UNSET,
        naviflag: Literal[0, 1] | Unset = UNSET,
        sr: Literal[1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LocationPoi]:
        """What is on the pages of `pois_search_by_geo`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_search_by_geo(
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
            )
            for item in page.pois
        )

    async def pois_search_by_location(
        self,
        *,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> LocationPoisPage:
        """Search places in a city.

        By word, by kind or by both.

        Give at least one of `q` and `category`.

        Access level of the app: normal.

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/search/by_location/en
        """
        _given = {"q": q, "category": category}
        _check("location_pois_search_by_location", _POIS_SEARCH_BY_LOCATION_REQUIRES, _given)
        from . import location_pois_search_by_location

        return _result(
            await location_pois_search_by_location.asyncio_detailed(
                q=q, category=category, city=city, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_search_by_location(
        self,
        *,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LocationPoisPage]:
        """Pages of `pois_search_by_location`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> LocationPoisPage:
            return await self.pois_search_by_location(q=q, category=category, city=city, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_SEARCH_BY_LOCATION_PAGINATION, max_pages)

    def iter_pois_search_by_location(
        self,
        *,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        city: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LocationPoi]:
        """What is on the pages of `pois_search_by_location`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to search for.
            category: Code of the kind of place.
            city: Code of the city. Without it, all of China.
            page: Number of the page, from 1. At most 40. The service's default is `1`.
            count: Places per page, 20 at most. At least 1. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_search_by_location(
                q=q, category=category, city=city, page=page, count=count, max_pages=max_pages
            )
            for item in page.pois
        )

    async def pois_show_batch(self, *, srcids: str) -> SubmittedPois:
        """Places that the app submitted.

        A wrong id spoils the call; the refusal names it.

        Access level of the app: normal.

        Args:
            srcids: The app's own numbers for places, separated by commas, 5 at most.

        Returns:
            The places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/location/pois/show_batch/en
        """
        from . import location_pois_show_batch

        return _result(
            await location_pois_show_batch.asyncio_detailed(srcids=srcids, client=self._client),
            strict=self._client.strict,
        )
