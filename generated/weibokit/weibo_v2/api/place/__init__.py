# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `place`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.checks import file as _file
from ...._runtime.arguments.checks import part as _part
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.new_poi import NewPoi
    from ...models.place_user import PlaceUser
    from ...models.poi import Poi
    from ...models.poi_categories_list import PoiCategoriesList
    from ...models.pois_page import PoisPage
    from ...models.position_done import PositionDone
    from ...models.status import Status
    from ...models.statuses_page import StatusesPage
    from ...models.user import User
    from ...models.users_page import UsersPage
    from ...types import File

__all__ = ["AsyncPlace", "Place"]

_FRIENDS_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_NEARBY_PHOTOS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_NEARBY_POIS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_NEARBY_USERS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_NEARBY_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_NEARBY_USERS_LIST_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_POI_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_POIS_PHOTOS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_POIS_SEARCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_POIS_TIPS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_POIS_USERS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_USER_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_CHECKINS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("pois",))
_USERS_PHOTOS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_TIPS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_TODOS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_NEARBY_USERS_LIST_REQUIRES = (
    Requirement(
        mode="together",
        names=("startbirth", "endbirth"),
        wanted="`startbirth` and `endbirth` together, or none of them",
    ),
)


class Place:
    """Places, and posts, photos and users there."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type_: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts with a place, of friends.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/friends_timeline
        """
        from . import place_friends_timeline

        return _result(
            place_friends_timeline.sync_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, type_=type_, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type_: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.friends_timeline(since_id=since_id, max_id=max_id, count=count, type_=type_, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_TIMELINE_PAGINATION, max_pages)

    def iter_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type_: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_timeline(
                since_id=since_id, max_id=max_id, count=count, page=page, type_=type_, max_pages=max_pages
            )
            for item in page.statuses
        )

    def nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Photos near a position.

        Access level of the app: normal.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `500`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/photos
        """
        from . import place_nearby_photos

        return _result(
            place_nearby_photos.sync_detailed(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `nearby_photos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `500`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.nearby_photos(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _NEARBY_PHOTOS_PAGINATION, max_pages)

    def iter_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `nearby_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `500`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_nearby_photos(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1, 3] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> PoisPage:
        """Places near a position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 10000. The service's default is `2000`.
            q: What to search for.
            category: Code of the kind of place.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order: 0 by weight, 1 nearest first, 3 by how many checked in. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/pois
        """
        from . import place_nearby_pois

        return _result(
            place_nearby_pois.sync_detailed(
                lat=lat,
                long=long,
                range_=range_,
                q=q,
                category=category,
                count=count,
                page=page,
                sort=sort,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1, 3] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[PoisPage]:
        """Pages of `nearby_pois`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 10000. The service's default is `2000`.
            q: What to search for.
            category: Code of the kind of place.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order: 0 by weight, 1 nearest first, 3 by how many checked in. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> PoisPage:
            return self.nearby_pois(
                lat=lat,
                long=long,
                range_=range_,
                q=q,
                category=category,
                count=count,
                sort=sort,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _NEARBY_POIS_PAGINATION, max_pages)

    def iter_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1, 3] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Poi]:
        """What is on the pages of `nearby_pois`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 10000. The service's default is `2000`.
            q: What to search for.
            category: Code of the kind of place.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order: 0 by weight, 1 nearest first, 3 by how many checked in. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_nearby_pois(
                lat=lat,
                long=long,
                range_=range_,
                q=q,
                category=category,
                count=count,
                page=page,
                sort=sort,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.pois
        )

    def nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Users who posted near a position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/users
        """
        from . import place_nearby_users

        return _result(
            place_nearby_users.sync_detailed(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `nearby_users`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.nearby_users(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _NEARBY_USERS_PAGINATION, max_pages)

    def iter_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `nearby_users`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_nearby_users(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.users
        )

    def nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Posts near a position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_timeline
        """
        from . import place_nearby_timeline

        return _result(
            place_nearby_timeline.sync_detailed(
                lat=lat,
                long=long,
                range_=range_,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `nearby_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.nearby_timeline(
                lat=lat,
                long=long,
                range_=range_,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                count=count,
                base_app=base_app,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _NEARBY_TIMELINE_PAGINATION, max_pages)

    def iter_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `nearby_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_nearby_timeline(
                lat=lat,
                long=long,
                range_=range_,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def nearby_users_create(self, *, lat: float, long: float) -> PositionDone:
        """Show one's own position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/create
        """
        from ...models.place_nearby_users_create_body import PlaceNearbyUsersCreateBody
        from . import place_nearby_users_create

        return _result(
            place_nearby_users_create.sync_detailed(
                body=PlaceNearbyUsersCreateBody(lat=lat, long=long), client=self._client
            ),
            strict=self._client.strict,
        )

    def nearby_users_destroy(self) -> PositionDone:
        """Hide one's own position.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/destroy
        """
        from . import place_nearby_users_destroy

        return _result(place_nearby_users_destroy.sync_detailed(client=self._client), strict=self._client.strict)

    def nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        range_: int | Unset = UNSET,
        sort: Literal[0, 1, 2] | Unset = UNSET,
        filter_: Literal[0, 1, 2] | Unset = UNSET,
        gender: Literal[0, 1, 2] | Unset = UNSET,
        level: Literal[0, 1, 2, 7] | Unset = UNSET,
        startbirth: int | Unset = UNSET,
        endbirth: int | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Users near a position.

        Give `startbirth` and `endbirth` together, or none of them.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            sort: Order: 0 by time, 1 nearest first, 2 by relation to the caller. The service's default is `2`.
            filter_: Whom to show: 0 everybody, 1 strangers, 2 followed accounts. Had no effect when it was
                documented. The service's default is `0`.
            gender: Whom to show: 0 everybody, 1 men, 2 women. The service's default is `0`.
            level: Kind of account: 0 all, 1 ordinary, 2 verified, 7 experts. The service's default is `0`.
            startbirth: Lowest age, together with `endbirth`.
            endbirth: Highest age, together with `startbirth`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of users.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/list
        """
        _given = {"startbirth": startbirth, "endbirth": endbirth}
        _check("place_nearby_users_list", _NEARBY_USERS_LIST_REQUIRES, _given)
        from . import place_nearby_users_list

        return _result(
            place_nearby_users_list.sync_detailed(
                lat=lat,
                long=long,
                count=count,
                page=page,
                range_=range_,
                sort=sort,
                filter_=filter_,
                gender=gender,
                level=level,
                startbirth=startbirth,
                endbirth=endbirth,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        range_: int | Unset = UNSET,
        sort: Literal[0, 1, 2] | Unset = UNSET,
        filter_: Literal[0, 1, 2] | Unset = UNSET,
        gender: Literal[0, 1, 2] | Unset = UNSET,
        level: Literal[0, 1, 2, 7] | Unset = UNSET,
        startbirth: int | Unset = UNSET,
        endbirth: int | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `nearby_users_list`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            sort: Order: 0 by time, 1 nearest first, 2 by relation to the caller. The service's default is `2`.
            filter_: Whom to show: 0 everybody, 1 strangers, 2 followed accounts. Had no effect when it was
                documented. The service's default is `0`.
            gender: Whom to show: 0 everybody, 1 men, 2 women. The service's default is `0`.
            level: Kind of account: 0 all, 1 ordinary, 2 verified, 7 experts. The service's default is `0`.
            startbirth: Lowest age, together with `endbirth`.
            endbirth: Highest age, together with `startbirth`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.nearby_users_list(
                lat=lat,
                long=long,
                count=count,
                range_=range_,
                sort=sort,
                filter_=filter_,
                gender=gender,
                level=level,
                startbirth=startbirth,
                endbirth=endbirth,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _NEARBY_USERS_LIST_PAGINATION, max_pages)

    def iter_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        range_: int | Unset = UNSET,
        sort: Literal[0, 1, 2] | Unset = UNSET,
        filter_: Literal[0, 1, 2] | Unset = UNSET,
        gender: Literal[0, 1, 2] | Unset = UNSET,
        level: Literal[0, 1, 2, 7] | Unset = UNSET,
        startbirth: int | Unset = UNSET,
        endbirth: int | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `nearby_users_list`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            sort: Order: 0 by time, 1 nearest first, 2 by relation to the caller. The service's default is `2`.
            filter_: Whom to show: 0 everybody, 1 strangers, 2 followed accounts. Had no effect when it was
                documented. The service's default is `0`.
            gender: Whom to show: 0 everybody, 1 men, 2 women. The service's default is `0`.
            level: Kind of account: 0 all, 1 ordinary, 2 verified, 7 experts. The service's default is `0`.
            startbirth: Lowest age, together with `endbirth`.
            endbirth: Highest age, together with `startbirth`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_nearby_users_list(
                lat=lat,
                long=long,
                count=count,
                page=page,
                range_=range_,
                sort=sort,
                filter_=filter_,
                gender=gender,
                level=level,
                startbirth=startbirth,
                endbirth=endbirth,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.users
        )

    def poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts from a place.

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/poi_timeline
        """
        from . import place_poi_timeline

        return _result(
            place_poi_timeline.sync_detailed(
                poiid=poiid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `poi_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.poi_timeline(
                poiid=poiid, since_id=since_id, max_id=max_id, count=count, base_app=base_app, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POI_TIMELINE_PAGINATION, max_pages)

    def iter_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `poi_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_poi_timeline(
                poiid=poiid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def pois_add_checkin(
        self, *, poiid: str, status: str, pic: File | Unset = UNSET, public: Literal[0, 1] | Unset = UNSET
    ) -> Status:
        """Check in at a place.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_checkin
        """
        from ...models.place_pois_add_checkin_body import PlacePoisAddCheckinBody
        from . import place_pois_add_checkin

        return _result(
            place_pois_add_checkin.sync_detailed(
                body=PlacePoisAddCheckinBody(
                    poiid=_part("place_pois_add_checkin", "poiid", poiid),
                    status=_part("place_pois_add_checkin", "status", status),
                    pic=UNSET if isinstance(pic, Unset | None) else _file("place_pois_add_checkin", "pic", pic),
                    public=UNSET
                    if isinstance(public, Unset | None)
                    else _part("place_pois_add_checkin", "public", public),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pois_add_photo(
        self, *, poiid: str, status: str, pic: File | Unset = UNSET, public: Literal[0, 1] | Unset = UNSET
    ) -> Status:
        """Add a photo to a place.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_photo
        """
        from ...models.place_pois_add_photo_body import PlacePoisAddPhotoBody
        from . import place_pois_add_photo

        return _result(
            place_pois_add_photo.sync_detailed(
                body=PlacePoisAddPhotoBody(
                    poiid=_part("place_pois_add_photo", "poiid", poiid),
                    status=_part("place_pois_add_photo", "status", status),
                    pic=UNSET if isinstance(pic, Unset | None) else _file("place_pois_add_photo", "pic", pic),
                    public=UNSET
                    if isinstance(public, Unset | None)
                    else _part("place_pois_add_photo", "public", public),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pois_add_tip(self, *, poiid: str, status: str, public: Literal[0, 1] | Unset = UNSET) -> Status:
        """Write a tip about a place.

        Access level of the app: normal.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_tip
        """
        from ...models.place_pois_add_tip_body import PlacePoisAddTipBody
        from . import place_pois_add_tip

        return _result(
            place_pois_add_tip.sync_detailed(
                body=PlacePoisAddTipBody(poiid=poiid, status=status, public=public), client=self._client
            ),
            strict=self._client.strict,
        )

    def pois_add_todo(self, *, poiid: str, status: str, public: Literal[0, 1] | Unset = UNSET) -> Status:
        """Put a place on the caller's to-do list.

        It holds the places that the caller wants to visit.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_todo
        """
        from ...models.place_pois_add_todo_body import PlacePoisAddTodoBody
        from . import place_pois_add_todo

        return _result(
            place_pois_add_todo.sync_detailed(
                body=PlacePoisAddTodoBody(poiid=poiid, status=status, public=public), client=self._client
            ),
            strict=self._client.strict,
        )

    def pois_category(self, *, pid: int | Unset = UNSET, flag: Literal[0, 1] | Unset = UNSET) -> PoiCategoriesList:
        """Kinds of places.

        Args:
            pid: Id of the kind above; 0 for the top. The service's default is `0`.
            flag: 1 gives all kinds below, 0 one level. The service's default is `0`.

        Returns:
            The kinds.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/category
        """
        from . import place_pois_category

        return _result(
            place_pois_category.sync_detailed(pid=pid, flag=flag, client=self._client), strict=self._client.strict
        )

    def pois_create(
        self,
        *,
        title: str,
        lat: float,
        long: float,
        city: str,
        address: str | Unset = UNSET,
        category: int | Unset = UNSET,
        province: int | Unset = UNSET,
        country: int | Unset = UNSET,
        phone: str | Unset = UNSET,
        postcode: str | Unset = UNSET,
        extra: str | Unset = UNSET,
    ) -> NewPoi:
        """Add a place.

        Args:
            title: Name of the place. At most 30 characters.
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            city: Code of the city.
            address: Address of the place. At most 60 characters.
            category: Code of the kind of place. The service's default is `500`.
            province: Code of the province.
            country: Code of the country.
            phone: Phone number of the place. At most 14 characters.
            postcode: Post code of the place.
            extra: Anything else about the place.

        Returns:
            The id of the new place.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/create
        """
        from ...models.place_pois_create_body import PlacePoisCreateBody
        from . import place_pois_create

        return _result(
            place_pois_create.sync_detailed(
                body=PlacePoisCreateBody(
                    title=title,
                    lat=lat,
                    long=long,
                    city=city,
                    address=address,
                    category=category,
                    province=province,
                    country=country,
                    phone=phone,
                    postcode=postcode,
                    extra=extra,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pois_photos(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Photos of a place.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/photos
        """
        from . import place_pois_photos

        return _result(
            place_pois_photos.sync_detailed(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_photos(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `pois_photos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.pois_photos(poiid=poiid, count=count, sort=sort, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_PHOTOS_PAGINATION, max_pages)

    def iter_pois_photos(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `pois_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_photos(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )

    def pois_search(
        self,
        *,
        keyword: str,
        city: str | Unset = UNSET,
        category: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> PoisPage:
        """Search places.

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.

        Returns:
            One page of places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/search
        """
        from . import place_pois_search

        return _result(
            place_pois_search.sync_detailed(
                keyword=keyword, city=city, category=category, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_search(
        self,
        *,
        keyword: str,
        city: str | Unset = UNSET,
        category: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[PoisPage]:
        """Pages of `pois_search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> PoisPage:
            return self.pois_search(keyword=keyword, city=city, category=category, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_SEARCH_PAGINATION, max_pages)

    def iter_pois_search(
        self,
        *,
        keyword: str,
        city: str | Unset = UNSET,
        category: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Poi]:
        """What is on the pages of `pois_search`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_search(
                keyword=keyword, city=city, category=category, page=page, count=count, max_pages=max_pages
            )
            for item in page.pois
        )

    def pois_show(self, *, poiid: str, base_app: Literal[0, 1] | Unset = UNSET) -> Poi:
        """One place.

        Access level of the app: normal.

        Args:
            poiid: Id of the place.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The place.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/show
        """
        from . import place_pois_show

        return _result(
            place_pois_show.sync_detailed(poiid=poiid, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def pois_tips(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Tips about a place.

        Deprecated: the provider advises against it.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/tips
        """
        from . import place_pois_tips

        return _result(
            place_pois_tips.sync_detailed(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def pages_pois_tips(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `pois_tips`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.pois_tips(poiid=poiid, count=count, sort=sort, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_TIPS_PAGINATION, max_pages)

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def iter_pois_tips(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `pois_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_tips(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )

    def pois_users(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Users who checked in at a place.

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/users
        """
        from . import place_pois_users

        return _result(
            place_pois_users.sync_detailed(poiid=poiid, count=count, page=page, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def pages_pois_users(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `pois_users`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.pois_users(poiid=poiid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _POIS_USERS_PAGINATION, max_pages)

    def iter_pois_users(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `pois_users`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_pois_users(
                poiid=poiid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.users
        )

    def public_timeline(self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET) -> StatusesPage:
        """Latest public posts with a place.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/public_timeline
        """
        from . import place_public_timeline

        return _result(
            place_public_timeline.sync_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def statuses_show(self, *, id: int) -> Status:
        """One post with a place.

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/statuses/show
        """
        from . import place_statuses_show

        return _result(place_statuses_show.sync_detailed(id=id, client=self._client), strict=self._client.strict)

    def user_timeline(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts with a place, of a user.

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/user_timeline
        """
        from . import place_user_timeline

        return _result(
            place_user_timeline.sync_detailed(
                uid=uid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.user_timeline(
                uid=uid, since_id=since_id, max_id=max_id, count=count, base_app=base_app, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USER_TIMELINE_PAGINATION, max_pages)

    def iter_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_user_timeline(
                uid=uid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def users_checkins(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> PoisPage:
        """Places where a user checked in.

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/checkins
        """
        from . import place_users_checkins

        return _result(
            place_users_checkins.sync_detailed(uid=uid, count=count, page=page, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def pages_users_checkins(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[PoisPage]:
        """Pages of `users_checkins`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> PoisPage:
            return self.users_checkins(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USERS_CHECKINS_PAGINATION, max_pages)

    def iter_users_checkins(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Poi]:
        """What is on the pages of `users_checkins`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_users_checkins(
                uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.pois
        )

    def users_photos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Photos of a user.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/photos
        """
        from . import place_users_photos

        return _result(
            place_users_photos.sync_detailed(uid=uid, count=count, page=page, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def pages_users_photos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `users_photos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.users_photos(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USERS_PHOTOS_PAGINATION, max_pages)

    def iter_users_photos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `users_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_users_photos(uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages)
            for item in page.statuses
        )

    def users_show(self, *, uid: int, base_app: Literal[0, 1] | Unset = UNSET) -> PlaceUser:
        """What a user did at places.

        Args:
            uid: The user, by id.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            Counts of the user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/show
        """
        from . import place_users_show

        return _result(
            place_users_show.sync_detailed(uid=uid, base_app=base_app, client=self._client), strict=self._client.strict
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def users_tips(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Tips of a user.

        Deprecated: the provider advises against it.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/tips
        """
        from . import place_users_tips

        return _result(
            place_users_tips.sync_detailed(uid=uid, count=count, page=page, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def pages_users_tips(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `users_tips`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.users_tips(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USERS_TIPS_PAGINATION, max_pages)

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def iter_users_tips(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `users_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_users_tips(uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages)
            for item in page.statuses
        )

    def users_todos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Places that a user wants to visit.

        Access level of the app: advanced.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts; `annotations` of each names the place.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/todos
        """
        from . import place_users_todos

        return _result(
            place_users_todos.sync_detailed(uid=uid, count=count, page=page, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def pages_users_todos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `users_todos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.users_todos(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USERS_TODOS_PAGINATION, max_pages)

    def iter_users_todos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `users_todos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_users_todos(uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages)
            for item in page.statuses
        )


class AsyncPlace:
    """Places, and posts, photos and users there."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type_: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts with a place, of friends.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/friends_timeline
        """
        from . import place_friends_timeline

        return _result(
            await place_friends_timeline.asyncio_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, type_=type_, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type_: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.friends_timeline(since_id=since_id, max_id=max_id, count=count, type_=type_, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_TIMELINE_PAGINATION, max_pages)

    def iter_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type_: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_timeline(
                since_id=since_id, max_id=max_id, count=count, page=page, type_=type_, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Photos near a position.

        Access level of the app: normal.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `500`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/photos
        """
        from . import place_nearby_photos

        return _result(
            await place_nearby_photos.asyncio_detailed(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `nearby_photos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `500`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.nearby_photos(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _NEARBY_PHOTOS_PAGINATION, max_pages)

    def iter_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `nearby_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `500`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_nearby_photos(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1, 3] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> PoisPage:
        """Places near a position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 10000. The service's default is `2000`.
            q: What to search for.
            category: Code of the kind of place.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order: 0 by weight, 1 nearest first, 3 by how many checked in. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/pois
        """
        from . import place_nearby_pois

        return _result(
            await place_nearby_pois.asyncio_detailed(
                lat=lat,
                long=long,
                range_=range_,
                q=q,
                category=category,
                count=count,
                page=page,
                sort=sort,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1, 3] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[PoisPage]:
        """Pages of `nearby_pois`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 10000. The service's default is `2000`.
            q: What to search for.
            category: Code of the kind of place.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order: 0 by weight, 1 nearest first, 3 by how many checked in. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> PoisPage:
            return await self.nearby_pois(
                lat=lat,
                long=long,
                range_=range_,
                q=q,
                category=category,
                count=count,
                sort=sort,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _NEARBY_POIS_PAGINATION, max_pages)

    def iter_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        q: str | Unset = UNSET,
        category: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1, 3] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Poi]:
        """What is on the pages of `nearby_pois`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 10000. The service's default is `2000`.
            q: What to search for.
            category: Code of the kind of place.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order: 0 by weight, 1 nearest first, 3 by how many checked in. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_nearby_pois(
                lat=lat,
                long=long,
                range_=range_,
                q=q,
                category=category,
                count=count,
                page=page,
                sort=sort,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.pois
        )

    async def nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Users who posted near a position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/users
        """
        from . import place_nearby_users

        return _result(
            await place_nearby_users.asyncio_detailed(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `nearby_users`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.nearby_users(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _NEARBY_USERS_PAGINATION, max_pages)

    def iter_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `nearby_users`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_nearby_users(
                lat=lat,
                long=long,
                range_=range_,
                count=count,
                page=page,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.users
        )

    async def nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Posts near a position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_timeline
        """
        from . import place_nearby_timeline

        return _result(
            await place_nearby_timeline.asyncio_detailed(
                lat=lat,
                long=long,
                range_=range_,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `nearby_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.nearby_timeline(
                lat=lat,
                long=long,
                range_=range_,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                count=count,
                base_app=base_app,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _NEARBY_TIMELINE_PAGINATION, max_pages)

    def iter_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `nearby_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            sort: 0 by time, 1 by distance. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_nearby_timeline(
                lat=lat,
                long=long,
                range_=range_,
                starttime=starttime,
                endtime=endtime,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def nearby_users_create(self, *, lat: float, long: float) -> PositionDone:
        """Show one's own position.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/create
        """
        from ...models.place_nearby_users_create_body import PlaceNearbyUsersCreateBody
        from . import place_nearby_users_create

        return _result(
            await place_nearby_users_create.asyncio_detailed(
                body=PlaceNearbyUsersCreateBody(lat=lat, long=long), client=self._client
            ),
            strict=self._client.strict,
        )

    async def nearby_users_destroy(self) -> PositionDone:
        """Hide one's own position.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/destroy
        """
        from . import place_nearby_users_destroy

        return _result(
            await place_nearby_users_destroy.asyncio_detailed(client=self._client), strict=self._client.strict
        )

    async def nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        range_: int | Unset = UNSET,
        sort: Literal[0, 1, 2] | Unset = UNSET,
        filter_: Literal[0, 1, 2] | Unset = UNSET,
        gender: Literal[0, 1, 2] | Unset = UNSET,
        level: Literal[0, 1, 2, 7] | Unset = UNSET,
        startbirth: int | Unset = UNSET,
        endbirth: int | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Users near a position.

        Give `startbirth` and `endbirth` together, or none of them.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            sort: Order: 0 by time, 1 nearest first, 2 by relation to the caller. The service's default is `2`.
            filter_: Whom to show: 0 everybody, 1 strangers, 2 followed accounts. Had no effect when it was
                documented. The service's default is `0`.
            gender: Whom to show: 0 everybody, 1 men, 2 women. The service's default is `0`.
            level: Kind of account: 0 all, 1 ordinary, 2 verified, 7 experts. The service's default is `0`.
            startbirth: Lowest age, together with `endbirth`.
            endbirth: Highest age, together with `startbirth`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.

        Returns:
            One page of users.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/list
        """
        _given = {"startbirth": startbirth, "endbirth": endbirth}
        _check("place_nearby_users_list", _NEARBY_USERS_LIST_REQUIRES, _given)
        from . import place_nearby_users_list

        return _result(
            await place_nearby_users_list.asyncio_detailed(
                lat=lat,
                long=long,
                count=count,
                page=page,
                range_=range_,
                sort=sort,
                filter_=filter_,
                gender=gender,
                level=level,
                startbirth=startbirth,
                endbirth=endbirth,
                offset=offset,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        range_: int | Unset = UNSET,
        sort: Literal[0, 1, 2] | Unset = UNSET,
        filter_: Literal[0, 1, 2] | Unset = UNSET,
        gender: Literal[0, 1, 2] | Unset = UNSET,
        level: Literal[0, 1, 2, 7] | Unset = UNSET,
        startbirth: int | Unset = UNSET,
        endbirth: int | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `nearby_users_list`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            sort: Order: 0 by time, 1 nearest first, 2 by relation to the caller. The service's default is `2`.
            filter_: Whom to show: 0 everybody, 1 strangers, 2 followed accounts. Had no effect when it was
                documented. The service's default is `0`.
            gender: Whom to show: 0 everybody, 1 men, 2 women. The service's default is `0`.
            level: Kind of account: 0 all, 1 ordinary, 2 verified, 7 experts. The service's default is `0`.
            startbirth: Lowest age, together with `endbirth`.
            endbirth: Highest age, together with `startbirth`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.nearby_users_list(
                lat=lat,
                long=long,
                count=count,
                range_=range_,
                sort=sort,
                filter_=filter_,
                gender=gender,
                level=level,
                startbirth=startbirth,
                endbirth=endbirth,
                offset=offset,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _NEARBY_USERS_LIST_PAGINATION, max_pages)

    def iter_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        range_: int | Unset = UNSET,
        sort: Literal[0, 1, 2] | Unset = UNSET,
        filter_: Literal[0, 1, 2] | Unset = UNSET,
        gender: Literal[0, 1, 2] | Unset = UNSET,
        level: Literal[0, 1, 2, 7] | Unset = UNSET,
        startbirth: int | Unset = UNSET,
        endbirth: int | Unset = UNSET,
        offset: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `nearby_users_list`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            range_: How far around, in metres. At most 11132. The service's default is `2000`.
            sort: Order: 0 by time, 1 nearest first, 2 by relation to the caller. The service's default is `2`.
            filter_: Whom to show: 0 everybody, 1 strangers, 2 followed accounts. Had no effect when it was
                documented. The service's default is `0`.
            gender: Whom to show: 0 everybody, 1 men, 2 women. The service's default is `0`.
            level: Kind of account: 0 all, 1 ordinary, 2 verified, 7 experts. The service's default is `0`.
            startbirth: Lowest age, together with `endbirth`.
            endbirth: Highest age, together with `startbirth`.
            offset: 1 when the position is offset already, as on Chinese maps, 0 when it is as GPS gives it. The
                service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_nearby_users_list(
                lat=lat,
                long=long,
                count=count,
                page=page,
                range_=range_,
                sort=sort,
                filter_=filter_,
                gender=gender,
                level=level,
                startbirth=startbirth,
                endbirth=endbirth,
                offset=offset,
                max_pages=max_pages,
            )
            for item in page.users
        )

    async def poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts from a place.

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/poi_timeline
        """
        from . import place_poi_timeline

        return _result(
            await place_poi_timeline.asyncio_detailed(
                poiid=poiid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `poi_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.poi_timeline(
                poiid=poiid, since_id=since_id, max_id=max_id, count=count, base_app=base_app, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POI_TIMELINE_PAGINATION, max_pages)

    def iter_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `poi_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_poi_timeline(
                poiid=poiid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def pois_add_checkin(
        self, *, poiid: str, status: str, pic: File | Unset = UNSET, public: Literal[0, 1] | Unset = UNSET
    ) -> Status:
        """Check in at a place.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_checkin
        """
        from ...models.place_pois_add_checkin_body import PlacePoisAddCheckinBody
        from . import place_pois_add_checkin

        return _result(
            await place_pois_add_checkin.asyncio_detailed(
                body=PlacePoisAddCheckinBody(
                    poiid=_part("place_pois_add_checkin", "poiid", poiid),
                    status=_part("place_pois_add_checkin", "status", status),
                    pic=UNSET if isinstance(pic, Unset | None) else _file("place_pois_add_checkin", "pic", pic),
                    public=UNSET
                    if isinstance(public, Unset | None)
                    else _part("place_pois_add_checkin", "public", public),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def pois_add_photo(
        self, *, poiid: str, status: str, pic: File | Unset = UNSET, public: Literal[0, 1] | Unset = UNSET
    ) -> Status:
        """Add a photo to a place.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_photo
        """
        from ...models.place_pois_add_photo_body import PlacePoisAddPhotoBody
        from . import place_pois_add_photo

        return _result(
            await place_pois_add_photo.asyncio_detailed(
                body=PlacePoisAddPhotoBody(
                    poiid=_part("place_pois_add_photo", "poiid", poiid),
                    status=_part("place_pois_add_photo", "status", status),
                    pic=UNSET if isinstance(pic, Unset | None) else _file("place_pois_add_photo", "pic", pic),
                    public=UNSET
                    if isinstance(public, Unset | None)
                    else _part("place_pois_add_photo", "public", public),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def pois_add_tip(self, *, poiid: str, status: str, public: Literal[0, 1] | Unset = UNSET) -> Status:
        """Write a tip about a place.

        Access level of the app: normal.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_tip
        """
        from ...models.place_pois_add_tip_body import PlacePoisAddTipBody
        from . import place_pois_add_tip

        return _result(
            await place_pois_add_tip.asyncio_detailed(
                body=PlacePoisAddTipBody(poiid=poiid, status=status, public=public), client=self._client
            ),
            strict=self._client.strict,
        )

    async def pois_add_todo(self, *, poiid: str, status: str, public: Literal[0, 1] | Unset = UNSET) -> Status:
        """Put a place on the caller's to-do list.

        It holds the places that the caller wants to visit.

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_todo
        """
        from ...models.place_pois_add_todo_body import PlacePoisAddTodoBody
        from . import place_pois_add_todo

        return _result(
            await place_pois_add_todo.asyncio_detailed(
                body=PlacePoisAddTodoBody(poiid=poiid, status=status, public=public), client=self._client
            ),
            strict=self._client.strict,
        )

    async def pois_category(
        self, *, pid: int | Unset = UNSET, flag: Literal[0, 1] | Unset = UNSET
    ) -> PoiCategoriesList:
        """Kinds of places.

        Args:
            pid: Id of the kind above; 0 for the top. The service's default is `0`.
            flag: 1 gives all kinds below, 0 one level. The service's default is `0`.

        Returns:
            The kinds.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/category
        """
        from . import place_pois_category

        return _result(
            await place_pois_category.asyncio_detailed(pid=pid, flag=flag, client=self._client),
            strict=self._client.strict,
        )

    async def pois_create(
        self,
        *,
        title: str,
        lat: float,
        long: float,
        city: str,
        address: str | Unset = UNSET,
        category: int | Unset = UNSET,
        province: int | Unset = UNSET,
        country: int | Unset = UNSET,
        phone: str | Unset = UNSET,
        postcode: str | Unset = UNSET,
        extra: str | Unset = UNSET,
    ) -> NewPoi:
        """Add a place.

        Args:
            title: Name of the place. At most 30 characters.
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.
            city: Code of the city.
            address: Address of the place. At most 60 characters.
            category: Code of the kind of place. The service's default is `500`.
            province: Code of the province.
            country: Code of the country.
            phone: Phone number of the place. At most 14 characters.
            postcode: Post code of the place.
            extra: Anything else about the place.

        Returns:
            The id of the new place.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/create
        """
        from ...models.place_pois_create_body import PlacePoisCreateBody
        from . import place_pois_create

        return _result(
            await place_pois_create.asyncio_detailed(
                body=PlacePoisCreateBody(
                    title=title,
                    lat=lat,
                    long=long,
                    city=city,
                    address=address,
                    category=category,
                    province=province,
                    country=country,
                    phone=phone,
                    postcode=postcode,
                    extra=extra,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def pois_photos(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Photos of a place.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/photos
        """
        from . import place_pois_photos

        return _result(
            await place_pois_photos.asyncio_detailed(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_photos(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `pois_photos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.pois_photos(poiid=poiid, count=count, sort=sort, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_PHOTOS_PAGINATION, max_pages)

    def iter_pois_photos(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `pois_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_photos(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def pois_search(
        self,
        *,
        keyword: str,
        city: str | Unset = UNSET,
        category: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> PoisPage:
        """Search places.

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.

        Returns:
            One page of places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/search
        """
        from . import place_pois_search

        return _result(
            await place_pois_search.asyncio_detailed(
                keyword=keyword, city=city, category=category, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_search(
        self,
        *,
        keyword: str,
        city: str | Unset = UNSET,
        category: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[PoisPage]:
        """Pages of `pois_search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> PoisPage:
            return await self.pois_search(keyword=keyword, city=city, category=category, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_SEARCH_PAGINATION, max_pages)

    def iter_pois_search(
        self,
        *,
        keyword: str,
        city: str | Unset = UNSET,
        category: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Poi]:
        """What is on the pages of `pois_search`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_search(
                keyword=keyword, city=city, category=category, page=page, count=count, max_pages=max_pages
            )
            for item in page.pois
        )

    async def pois_show(self, *, poiid: str, base_app: Literal[0, 1] | Unset = UNSET) -> Poi:
        """One place.

        Access level of the app: normal.

        Args:
            poiid: Id of the place.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The place.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/show
        """
        from . import place_pois_show

        return _result(
            await place_pois_show.asyncio_detailed(poiid=poiid, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    async def pois_tips(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Tips about a place.

        Deprecated: the provider advises against it.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/tips
        """
        from . import place_pois_tips

        return _result(
            await place_pois_tips.asyncio_detailed(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def pages_pois_tips(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `pois_tips`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.pois_tips(poiid=poiid, count=count, sort=sort, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_TIPS_PAGINATION, max_pages)

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def iter_pois_tips(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0, 1] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `pois_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_tips(
                poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def pois_users(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Users who checked in at a place.

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/users
        """
        from . import place_pois_users

        return _result(
            await place_pois_users.asyncio_detailed(
                poiid=poiid, count=count, page=page, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_pois_users(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `pois_users`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.pois_users(poiid=poiid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _POIS_USERS_PAGINATION, max_pages)

    def iter_pois_users(
        self,
        *,
        poiid: str,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `pois_users`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_pois_users(
                poiid=poiid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.users
        )

    async def public_timeline(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesPage:
        """Latest public posts with a place.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/public_timeline
        """
        from . import place_public_timeline

        return _result(
            await place_public_timeline.asyncio_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    async def statuses_show(self, *, id: int) -> Status:
        """One post with a place.

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/statuses/show
        """
        from . import place_statuses_show

        return _result(
            await place_statuses_show.asyncio_detailed(id=id, client=self._client), strict=self._client.strict
        )

    async def user_timeline(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts with a place, of a user.

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/user_timeline
        """
        from . import place_user_timeline

        return _result(
            await place_user_timeline.asyncio_detailed(
                uid=uid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.user_timeline(
                uid=uid, since_id=since_id, max_id=max_id, count=count, base_app=base_app, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USER_TIMELINE_PAGINATION, max_pages)

    def iter_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_user_timeline(
                uid=uid,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def users_checkins(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> PoisPage:
        """Places where a user checked in.

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of places.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/checkins
        """
        from . import place_users_checkins

        return _result(
            await place_users_checkins.asyncio_detailed(
                uid=uid, count=count, page=page, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_users_checkins(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[PoisPage]:
        """Pages of `users_checkins`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> PoisPage:
            return await self.users_checkins(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USERS_CHECKINS_PAGINATION, max_pages)

    def iter_users_checkins(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Poi]:
        """What is on the pages of `users_checkins`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_users_checkins(
                uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.pois
        )

    async def users_photos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Photos of a user.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/photos
        """
        from . import place_users_photos

        return _result(
            await place_users_photos.asyncio_detailed(
                uid=uid, count=count, page=page, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_users_photos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `users_photos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.users_photos(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USERS_PHOTOS_PAGINATION, max_pages)

    def iter_users_photos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `users_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_users_photos(
                uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def users_show(self, *, uid: int, base_app: Literal[0, 1] | Unset = UNSET) -> PlaceUser:
        """What a user did at places.

        Args:
            uid: The user, by id.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            Counts of the user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/show
        """
        from . import place_users_show

        return _result(
            await place_users_show.asyncio_detailed(uid=uid, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    async def users_tips(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Tips of a user.

        Deprecated: the provider advises against it.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/tips
        """
        from . import place_users_tips

        return _result(
            await place_users_tips.asyncio_detailed(
                uid=uid, count=count, page=page, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def pages_users_tips(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `users_tips`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.users_tips(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USERS_TIPS_PAGINATION, max_pages)

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def iter_users_tips(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `users_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_users_tips(
                uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def users_todos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Places that a user wants to visit.

        Access level of the app: advanced.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts; `annotations` of each names the place.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/todos
        """
        from . import place_users_todos

        return _result(
            await place_users_todos.asyncio_detailed(
                uid=uid, count=count, page=page, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_users_todos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `users_todos`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.users_todos(uid=uid, count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USERS_TODOS_PAGINATION, max_pages)

    def iter_users_todos(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `users_todos`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_users_todos(
                uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages
            )
            for item in page.statuses
        )
