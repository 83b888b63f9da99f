# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `place`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
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
    from ..models.enumerations import (
        PlaceFriendsTimelineType,
        PlaceNearbyPhotosOffset,
        PlaceNearbyPhotosSort,
        PlaceNearbyPoisOffset,
        PlaceNearbyPoisSort,
        PlaceNearbyTimelineBaseApp,
        PlaceNearbyTimelineOffset,
        PlaceNearbyTimelineSort,
        PlaceNearbyUsersListFilter,
        PlaceNearbyUsersListGender,
        PlaceNearbyUsersListLevel,
        PlaceNearbyUsersListOffset,
        PlaceNearbyUsersListSort,
        PlaceNearbyUsersOffset,
        PlaceNearbyUsersSort,
        PlacePoisCategoryFlag,
        PlacePoisPhotosBaseApp,
        PlacePoisPhotosSort,
        PlacePoisShowBaseApp,
        PlacePoisTipsBaseApp,
        PlacePoisTipsSort,
        PlacePoisUsersBaseApp,
        PlacePoiTimelineBaseApp,
        PlacePublicTimelineBaseApp,
        PlaceUsersCheckinsBaseApp,
        PlaceUsersPhotosBaseApp,
        PlaceUsersShowBaseApp,
        PlaceUsersTipsBaseApp,
        PlaceUsersTodosBaseApp,
        PlaceUserTimelineBaseApp,
    )
    from ..models.new_poi import NewPoi
    from ..models.place_nearby_users_create_body import PlaceNearbyUsersCreateBody
    from ..models.place_pois_add_checkin_body import PlacePoisAddCheckinBody
    from ..models.place_pois_add_photo_body import PlacePoisAddPhotoBody
    from ..models.place_pois_add_tip_body import PlacePoisAddTipBody
    from ..models.place_pois_add_todo_body import PlacePoisAddTodoBody
    from ..models.place_pois_create_body import PlacePoisCreateBody
    from ..models.place_user import PlaceUser
    from ..models.poi import Poi
    from ..models.poi_categories_list import PoiCategoriesList
    from ..models.pois_page import PoisPage
    from ..models.position_done import PositionDone
    from ..models.status import Status
    from ..models.statuses_page import StatusesPage
    from ..models.user import User
    from ..models.users_page import UsersPage

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

_FRIENDS_TIMELINE = Arguments(
    operation="place_friends_timeline",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="type_", type="int"),
    ),
)
_NEARBY_PHOTOS = Arguments(
    operation="place_nearby_photos",
    parameters=(
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
        ParameterModel(name="range_", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="starttime", type="int"),
        ParameterModel(name="endtime", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_NEARBY_POIS = Arguments(
    operation="place_nearby_pois",
    parameters=(
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
        ParameterModel(name="range_", type="int"),
        ParameterModel(name="q", type="str"),
        ParameterModel(name="category", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_NEARBY_USERS = Arguments(
    operation="place_nearby_users",
    parameters=(
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
        ParameterModel(name="range_", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="starttime", type="int"),
        ParameterModel(name="endtime", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_NEARBY_TIMELINE = Arguments(
    operation="place_nearby_timeline",
    parameters=(
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
        ParameterModel(name="range_", type="int"),
        ParameterModel(name="starttime", type="int"),
        ParameterModel(name="endtime", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_NEARBY_USERS_CREATE = Arguments(
    operation="place_nearby_users_create",
    parameters=(
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
    ),
)
_NEARBY_USERS_DESTROY = Arguments(operation="place_nearby_users_destroy")
_NEARBY_USERS_LIST = Arguments(
    operation="place_nearby_users_list",
    parameters=(
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="range_", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="filter_", type="int"),
        ParameterModel(name="gender", type="int"),
        ParameterModel(name="level", type="int"),
        ParameterModel(name="startbirth", type="int"),
        ParameterModel(name="endbirth", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
    requires=(
        Requirement(
            mode="together",
            names=("startbirth", "endbirth"),
            wanted="`startbirth` and `endbirth` together, or none of them",
        ),
    ),
)
_POI_TIMELINE = Arguments(
    operation="place_poi_timeline",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_POIS_ADD_CHECKIN = Arguments(
    operation="place_pois_add_checkin",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="pic", type="file"),
        ParameterModel(name="public", type="int"),
    ),
)
_POIS_ADD_PHOTO = Arguments(
    operation="place_pois_add_photo",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="pic", type="file"),
        ParameterModel(name="public", type="int"),
    ),
)
_POIS_ADD_TIP = Arguments(
    operation="place_pois_add_tip",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="public", type="int"),
    ),
)
_POIS_ADD_TODO = Arguments(
    operation="place_pois_add_todo",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="public", type="int"),
    ),
)
_POIS_CATEGORY = Arguments(
    operation="place_pois_category",
    parameters=(ParameterModel(name="pid", type="int"), ParameterModel(name="flag", type="int")),
)
_POIS_CREATE = Arguments(
    operation="place_pois_create",
    parameters=(
        ParameterModel(name="title", type="str", required=True),
        ParameterModel(name="lat", type="float", required=True),
        ParameterModel(name="long", type="float", required=True),
        ParameterModel(name="city", type="str", required=True),
        ParameterModel(name="address", type="str"),
        ParameterModel(name="category", type="int"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="country", type="int"),
        ParameterModel(name="phone", type="str"),
        ParameterModel(name="postcode", type="str"),
        ParameterModel(name="extra", type="str"),
    ),
)
_POIS_PHOTOS = Arguments(
    operation="place_pois_photos",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_POIS_SEARCH = Arguments(
    operation="place_pois_search",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="category", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
    ),
)
_POIS_SHOW = Arguments(
    operation="place_pois_show",
    parameters=(ParameterModel(name="poiid", type="str", required=True), ParameterModel(name="base_app", type="int")),
)
_POIS_TIPS = Arguments(
    operation="place_pois_tips",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_POIS_USERS = Arguments(
    operation="place_pois_users",
    parameters=(
        ParameterModel(name="poiid", type="str", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_PUBLIC_TIMELINE = Arguments(
    operation="place_public_timeline",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_STATUSES_SHOW = Arguments(
    operation="place_statuses_show", parameters=(ParameterModel(name="id", type="int", required=True),)
)
_USER_TIMELINE = Arguments(
    operation="place_user_timeline",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_USERS_CHECKINS = Arguments(
    operation="place_users_checkins",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_USERS_PHOTOS = Arguments(
    operation="place_users_photos",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_USERS_SHOW = Arguments(
    operation="place_users_show",
    parameters=(ParameterModel(name="uid", type="int", required=True), ParameterModel(name="base_app", type="int")),
)
_USERS_TIPS = Arguments(
    operation="place_users_tips",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_USERS_TODOS = Arguments(
    operation="place_users_todos",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)


def _request_place_friends_timeline(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    type_: PlaceFriendsTimelineType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/friends_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_place_nearby_photos(
    *,
    lat: float,
    long: float,
    range_: int | Unset = 500,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyPhotosSort | Unset = 0,
    offset: PlaceNearbyPhotosOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["range"] = range_

    params["count"] = count

    params["page"] = page

    params["starttime"] = starttime

    params["endtime"] = endtime

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby/photos.json",
        "params": params,
    }

    return _kwargs


def _request_place_nearby_pois(
    *,
    lat: float,
    long: float,
    range_: int | Unset = 2000,
    q: str | Unset = UNSET,
    category: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlaceNearbyPoisSort | Unset = 0,
    offset: PlaceNearbyPoisOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["range"] = range_

    params["q"] = q

    params["category"] = category

    params["count"] = count

    params["page"] = page

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby/pois.json",
        "params": params,
    }

    return _kwargs


def _request_place_nearby_users(
    *,
    lat: float,
    long: float,
    range_: int | Unset = 2000,
    count: int | Unset = 20,
    page: int | Unset = 1,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyUsersSort | Unset = 0,
    offset: PlaceNearbyUsersOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["range"] = range_

    params["count"] = count

    params["page"] = page

    params["starttime"] = starttime

    params["endtime"] = endtime

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby/users.json",
        "params": params,
    }

    return _kwargs


def _request_place_nearby_timeline(
    *,
    lat: float,
    long: float,
    range_: int | Unset = 2000,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    sort: PlaceNearbyTimelineSort | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlaceNearbyTimelineBaseApp | Unset = 0,
    offset: PlaceNearbyTimelineOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["range"] = range_

    params["starttime"] = starttime

    params["endtime"] = endtime

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_place_nearby_users_create(
    *,
    body: PlaceNearbyUsersCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/nearby_users/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_place_nearby_users_destroy() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/nearby_users/destroy.json",
    }

    return _kwargs


def _request_place_nearby_users_list(
    *,
    lat: float,
    long: float,
    count: int | Unset = 20,
    page: int | Unset = 1,
    range_: int | Unset = 2000,
    sort: PlaceNearbyUsersListSort | Unset = 2,
    filter_: PlaceNearbyUsersListFilter | Unset = 0,
    gender: PlaceNearbyUsersListGender | Unset = 0,
    level: PlaceNearbyUsersListLevel | Unset = 0,
    startbirth: int | Unset = UNSET,
    endbirth: int | Unset = UNSET,
    offset: PlaceNearbyUsersListOffset | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lat"] = lat

    params["long"] = long

    params["count"] = count

    params["page"] = page

    params["range"] = range_

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_filter_: int | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_

    json_gender: int | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    json_level: int | Unset = UNSET
    if not isinstance(level, Unset):
        json_level = level

    params["level"] = json_level

    params["startbirth"] = startbirth

    params["endbirth"] = endbirth

    json_offset: int | Unset = UNSET
    if not isinstance(offset, Unset):
        json_offset = offset

    params["offset"] = json_offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/nearby_users/list.json",
        "params": params,
    }

    return _kwargs


def _request_place_poi_timeline(
    *,
    poiid: str,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlacePoiTimelineBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["poiid"] = poiid

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/poi_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_place_pois_add_checkin(
    *,
    body: PlacePoisAddCheckinBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/pois/add_checkin.json",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_place_pois_add_photo(
    *,
    body: PlacePoisAddPhotoBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/pois/add_photo.json",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_place_pois_add_tip(
    *,
    body: PlacePoisAddTipBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/pois/add_tip.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_place_pois_add_todo(
    *,
    body: PlacePoisAddTodoBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/pois/add_todo.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_place_pois_category(
    *,
    pid: int | Unset = 0,
    flag: PlacePoisCategoryFlag | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["pid"] = pid

    json_flag: int | Unset = UNSET
    if not isinstance(flag, Unset):
        json_flag = flag

    params["flag"] = json_flag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/category.json",
        "params": params,
    }

    return _kwargs


def _request_place_pois_create(
    *,
    body: PlacePoisCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/place/pois/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_place_pois_photos(
    *,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisPhotosSort | Unset = 0,
    base_app: PlacePoisPhotosBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["poiid"] = poiid

    params["count"] = count

    params["page"] = page

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/photos.json",
        "params": params,
    }

    return _kwargs


def _request_place_pois_search(
    *,
    keyword: str,
    city: str | Unset = UNSET,
    category: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["city"] = city

    params["category"] = category

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/search.json",
        "params": params,
    }

    return _kwargs


def _request_place_pois_show(
    *,
    poiid: str,
    base_app: PlacePoisShowBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["poiid"] = poiid

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/show.json",
        "params": params,
    }

    return _kwargs


def _request_place_pois_tips(
    *,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    sort: PlacePoisTipsSort | Unset = 0,
    base_app: PlacePoisTipsBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["poiid"] = poiid

    params["count"] = count

    params["page"] = page

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/tips.json",
        "params": params,
    }

    return _kwargs


def _request_place_pois_users(
    *,
    poiid: str,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlacePoisUsersBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["poiid"] = poiid

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/users.json",
        "params": params,
    }

    return _kwargs


def _request_place_public_timeline(
    *,
    count: int | Unset = 20,
    base_app: PlacePublicTimelineBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/public_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_place_statuses_show(
    *,
    id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/statuses/show.json",
        "params": params,
    }

    return _kwargs


def _request_place_user_timeline(
    *,
    uid: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlaceUserTimelineBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/user_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_place_users_checkins(
    *,
    uid: int,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlaceUsersCheckinsBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/users/checkins.json",
        "params": params,
    }

    return _kwargs


def _request_place_users_photos(
    *,
    uid: int,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlaceUsersPhotosBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/users/photos.json",
        "params": params,
    }

    return _kwargs


def _request_place_users_show(
    *,
    uid: int,
    base_app: PlaceUsersShowBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/users/show.json",
        "params": params,
    }

    return _kwargs


def _request_place_users_tips(
    *,
    uid: int,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlaceUsersTipsBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/users/tips.json",
        "params": params,
    }

    return _kwargs


def _request_place_users_todos(
    *,
    uid: int,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: PlaceUsersTodosBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/users/todos.json",
        "params": params,
    }

    return _kwargs


class Place(_Suggesting):
    """Places, and posts, photos and users there."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        type_: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts with a place, of friends.

        `GET /2/place/friends_timeline.json`, free. The response is typed. `iter_friends_timeline` goes through the
        items of all pages, `pages_friends_timeline` through the pages.

        Example:
            api.place.friends_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/friends_timeline

        Documentation:
            reference/weibo_v2/place.html#friends_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _FRIENDS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "type_": type_},
            lambda _given: _request_place_friends_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                type_=_given.get("type_", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        type_: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
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
            reference/weibo_v2/place.html#friends_timeline
        """
        return _Pages(
            self.friends_timeline,
            _FRIENDS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "type_": type_},
            _FRIENDS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        type_: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
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
            reference/weibo_v2/place.html#friends_timeline
        """
        _pages = self.pages_friends_timeline(
            since_id=since_id, max_id=max_id, count=count, page=page, type_=type_, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_PAGINATION)

    def nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Photos near a position.

        `GET /2/place/nearby/photos.json`, free. The response is typed. `iter_nearby_photos` goes through the items
        of all pages, `pages_nearby_photos` through the pages.

        Access level of the app: normal.

        Example:
            api.place.nearby_photos(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/photos

        Documentation:
            reference/weibo_v2/place.html#nearby_photos
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _NEARBY_PHOTOS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_photos(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                sort=_given.get("sort", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `nearby_photos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_photos(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_photos
        """
        return _Pages(
            self.nearby_photos,
            _NEARBY_PHOTOS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            _NEARBY_PHOTOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `nearby_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_photos(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_photos
        """
        _pages = self.pages_nearby_photos(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _NEARBY_PHOTOS_PAGINATION)

    def nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        q: str | None = None,
        category: str | None = None,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1, 3] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> PoisPage:
        """Places near a position.

        `GET /2/place/nearby/pois.json`, free. The response is typed. `iter_nearby_pois` goes through the items of
        all pages, `pages_nearby_pois` through the pages.

        Example:
            api.place.nearby_pois(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/pois

        Documentation:
            reference/weibo_v2/place.html#nearby_pois
        """
        from ..models.pois_page import PoisPage

        return _call(
            self._client,
            _NEARBY_POIS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "q": q,
                "category": category,
                "count": count,
                "page": page,
                "sort": sort,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_pois(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                q=_given.get("q", UNSET),
                category=_given.get("category", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: PoisPage.from_dict(response.json()),
        )

    def pages_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        q: str | None = None,
        category: str | None = None,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1, 3] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[PoisPage]:
        """Pages of `nearby_pois`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_pois(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_pois
        """
        return _Pages(
            self.nearby_pois,
            _NEARBY_POIS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "q": q,
                "category": category,
                "count": count,
                "page": page,
                "sort": sort,
                "offset": offset,
            },
            _NEARBY_POIS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        q: str | None = None,
        category: str | None = None,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1, 3] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Poi]:
        """What is on the pages of `nearby_pois`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_pois(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_pois
        """
        _pages = self.pages_nearby_pois(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.pois, _NEARBY_POIS_PAGINATION)

    def nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Users who posted near a position.

        `GET /2/place/nearby/users.json`, free. The response is typed. `iter_nearby_users` goes through the items of
        all pages, `pages_nearby_users` through the pages.

        Example:
            api.place.nearby_users(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/users

        Documentation:
            reference/weibo_v2/place.html#nearby_users
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _NEARBY_USERS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_users(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                sort=_given.get("sort", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `nearby_users`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_users(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users
        """
        return _Pages(
            self.nearby_users,
            _NEARBY_USERS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            _NEARBY_USERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `nearby_users`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_users(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users
        """
        _pages = self.pages_nearby_users(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _NEARBY_USERS_PAGINATION)

    def nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Posts near a position.

        `GET /2/place/nearby_timeline.json`, free. The response is typed. `iter_nearby_timeline` goes through the
        items of all pages, `pages_nearby_timeline` through the pages.

        Example:
            api.place.nearby_timeline(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_timeline

        Documentation:
            reference/weibo_v2/place.html#nearby_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _NEARBY_TIMELINE,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_timeline(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                sort=_given.get("sort", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `nearby_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_timeline(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_timeline
        """
        return _Pages(
            self.nearby_timeline,
            _NEARBY_TIMELINE,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
                "offset": offset,
            },
            _NEARBY_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `nearby_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_timeline(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_timeline
        """
        _pages = self.pages_nearby_timeline(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _NEARBY_TIMELINE_PAGINATION)

    def nearby_users_create(self, *, lat: float, long: float) -> PositionDone:
        """Show one's own position.

        `POST /2/place/nearby_users/create.json`, free. The response is typed.

        Example:
            api.place.nearby_users_create(lat=39.9, long=116.4)

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/create

        Documentation:
            reference/weibo_v2/place.html#nearby_users_create
        """
        from ..models.place_nearby_users_create_body import PlaceNearbyUsersCreateBody
        from ..models.position_done import PositionDone

        return _call(
            self._client,
            _NEARBY_USERS_CREATE,
            {"lat": lat, "long": long},
            lambda _given: _request_place_nearby_users_create(
                body=PlaceNearbyUsersCreateBody(lat=_given["lat"], long=_given["long"])
            ),
            lambda response: PositionDone.from_dict(response.json()),
        )

    def nearby_users_destroy(self) -> PositionDone:
        """Hide one's own position.

        `POST /2/place/nearby_users/destroy.json`, free. The response is typed.

        Example:
            api.place.nearby_users_destroy()

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/destroy

        Documentation:
            reference/weibo_v2/place.html#nearby_users_destroy
        """
        from ..models.position_done import PositionDone

        return _call(
            self._client,
            _NEARBY_USERS_DESTROY,
            {},
            lambda _given: _request_place_nearby_users_destroy(),
            lambda response: PositionDone.from_dict(response.json()),
        )

    def nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | None = None,
        page: int | None = None,
        range_: int | None = None,
        sort: Literal[0, 1, 2] | None = None,
        filter_: Literal[0, 1, 2] | None = None,
        gender: Literal[0, 1, 2] | None = None,
        level: Literal[0, 1, 2, 7] | None = None,
        startbirth: int | None = None,
        endbirth: int | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Users near a position.

        `GET /2/place/nearby_users/list.json`, free. The response is typed. `iter_nearby_users_list` goes through
        the items of all pages, `pages_nearby_users_list` through the pages.

        Give `startbirth` and `endbirth` together, or none of them.

        Example:
            api.place.nearby_users_list(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/list

        Documentation:
            reference/weibo_v2/place.html#nearby_users_list
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _NEARBY_USERS_LIST,
            {
                "lat": lat,
                "long": long,
                "count": count,
                "page": page,
                "range_": range_,
                "sort": sort,
                "filter_": filter_,
                "gender": gender,
                "level": level,
                "startbirth": startbirth,
                "endbirth": endbirth,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_users_list(
                lat=_given["lat"],
                long=_given["long"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                range_=_given.get("range_", UNSET),
                sort=_given.get("sort", UNSET),
                filter_=_given.get("filter_", UNSET),
                gender=_given.get("gender", UNSET),
                level=_given.get("level", UNSET),
                startbirth=_given.get("startbirth", UNSET),
                endbirth=_given.get("endbirth", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | None = None,
        page: int | None = None,
        range_: int | None = None,
        sort: Literal[0, 1, 2] | None = None,
        filter_: Literal[0, 1, 2] | None = None,
        gender: Literal[0, 1, 2] | None = None,
        level: Literal[0, 1, 2, 7] | None = None,
        startbirth: int | None = None,
        endbirth: int | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `nearby_users_list`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_users_list(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users_list
        """
        return _Pages(
            self.nearby_users_list,
            _NEARBY_USERS_LIST,
            {
                "lat": lat,
                "long": long,
                "count": count,
                "page": page,
                "range_": range_,
                "sort": sort,
                "filter_": filter_,
                "gender": gender,
                "level": level,
                "startbirth": startbirth,
                "endbirth": endbirth,
                "offset": offset,
            },
            _NEARBY_USERS_LIST_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | None = None,
        page: int | None = None,
        range_: int | None = None,
        sort: Literal[0, 1, 2] | None = None,
        filter_: Literal[0, 1, 2] | None = None,
        gender: Literal[0, 1, 2] | None = None,
        level: Literal[0, 1, 2, 7] | None = None,
        startbirth: int | None = None,
        endbirth: int | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `nearby_users_list`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_users_list(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users_list
        """
        _pages = self.pages_nearby_users_list(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _NEARBY_USERS_LIST_PAGINATION)

    def poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts from a place.

        `GET /2/place/poi_timeline.json`, free. The response is typed. `iter_poi_timeline` goes through the items of
        all pages, `pages_poi_timeline` through the pages.

        Example:
            api.place.poi_timeline(poiid="1")

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/poi_timeline

        Documentation:
            reference/weibo_v2/place.html#poi_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _POI_TIMELINE,
            {
                "poiid": poiid,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            lambda _given: _request_place_poi_timeline(
                poiid=_given["poiid"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `poi_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_poi_timeline(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#poi_timeline
        """
        return _Pages(
            self.poi_timeline,
            _POI_TIMELINE,
            {
                "poiid": poiid,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            _POI_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `poi_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_poi_timeline(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#poi_timeline
        """
        _pages = self.pages_poi_timeline(
            poiid=poiid,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _POI_TIMELINE_PAGINATION)

    def pois_add_checkin(
        self, *, poiid: str, status: str, pic: File | None = None, public: Literal[0, 1] | None = None
    ) -> Status:
        """Check in at a place.

        `POST /2/place/pois/add_checkin.json`, free. The response is typed.

        Example:
            api.place.pois_add_checkin(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_checkin

        Documentation:
            reference/weibo_v2/place.html#pois_add_checkin
        """
        from ..models.place_pois_add_checkin_body import PlacePoisAddCheckinBody
        from ..models.status import Status

        return _call(
            self._client,
            _POIS_ADD_CHECKIN,
            {"poiid": poiid, "status": status, "pic": pic, "public": public},
            lambda _given: _request_place_pois_add_checkin(
                body=PlacePoisAddCheckinBody(
                    poiid=_given["poiid"],
                    status=_given["status"],
                    pic=_given.get("pic", UNSET),
                    public=_given.get("public", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def pois_add_photo(
        self, *, poiid: str, status: str, pic: File | None = None, public: Literal[0, 1] | None = None
    ) -> Status:
        """Add a photo to a place.

        `POST /2/place/pois/add_photo.json`, free. The response is typed.

        Example:
            api.place.pois_add_photo(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_photo

        Documentation:
            reference/weibo_v2/place.html#pois_add_photo
        """
        from ..models.place_pois_add_photo_body import PlacePoisAddPhotoBody
        from ..models.status import Status

        return _call(
            self._client,
            _POIS_ADD_PHOTO,
            {"poiid": poiid, "status": status, "pic": pic, "public": public},
            lambda _given: _request_place_pois_add_photo(
                body=PlacePoisAddPhotoBody(
                    poiid=_given["poiid"],
                    status=_given["status"],
                    pic=_given.get("pic", UNSET),
                    public=_given.get("public", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def pois_add_tip(self, *, poiid: str, status: str, public: Literal[0, 1] | None = None) -> Status:
        """Write a tip about a place.

        `POST /2/place/pois/add_tip.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.place.pois_add_tip(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_tip

        Documentation:
            reference/weibo_v2/place.html#pois_add_tip
        """
        from ..models.place_pois_add_tip_body import PlacePoisAddTipBody
        from ..models.status import Status

        return _call(
            self._client,
            _POIS_ADD_TIP,
            {"poiid": poiid, "status": status, "public": public},
            lambda _given: _request_place_pois_add_tip(
                body=PlacePoisAddTipBody(
                    poiid=_given["poiid"], status=_given["status"], public=_given.get("public", UNSET)
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def pois_add_todo(self, *, poiid: str, status: str, public: Literal[0, 1] | None = None) -> Status:
        """Put a place on the caller's to-do list.

        It holds the places that the caller wants to visit.

        `POST /2/place/pois/add_todo.json`, free. The response is typed.

        Example:
            api.place.pois_add_todo(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_todo

        Documentation:
            reference/weibo_v2/place.html#pois_add_todo
        """
        from ..models.place_pois_add_todo_body import PlacePoisAddTodoBody
        from ..models.status import Status

        return _call(
            self._client,
            _POIS_ADD_TODO,
            {"poiid": poiid, "status": status, "public": public},
            lambda _given: _request_place_pois_add_todo(
                body=PlacePoisAddTodoBody(
                    poiid=_given["poiid"], status=_given["status"], public=_given.get("public", UNSET)
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def pois_category(self, *, pid: int | None = None, flag: Literal[0, 1] | None = None) -> PoiCategoriesList:
        """Kinds of places.

        `GET /2/place/pois/category.json`, free. The response is typed.

        Example:
            api.place.pois_category()

        Args:
            pid: Id of the kind above; 0 for the top. The service's default is `0`.
            flag: 1 gives all kinds below, 0 one level. The service's default is `0`.

        Returns:
            The kinds.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/category

        Documentation:
            reference/weibo_v2/place.html#pois_category
        """
        from ..models.poi_categories_list import PoiCategoriesList

        return _call(
            self._client,
            _POIS_CATEGORY,
            {"pid": pid, "flag": flag},
            lambda _given: _request_place_pois_category(pid=_given.get("pid", UNSET), flag=_given.get("flag", UNSET)),
            lambda response: PoiCategoriesList.from_dict(response.json()),
        )

    def pois_create(
        self,
        *,
        title: str,
        lat: float,
        long: float,
        city: str,
        address: str | None = None,
        category: int | None = None,
        province: int | None = None,
        country: int | None = None,
        phone: str | None = None,
        postcode: str | None = None,
        extra: str | None = None,
    ) -> NewPoi:
        """Add a place.

        `POST /2/place/pois/create.json`, free. The response is typed.

        Example:
            api.place.pois_create(title="1", lat=39.9, long=116.4, city="1")

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/create

        Documentation:
            reference/weibo_v2/place.html#pois_create
        """
        from ..models.new_poi import NewPoi
        from ..models.place_pois_create_body import PlacePoisCreateBody

        return _call(
            self._client,
            _POIS_CREATE,
            {
                "title": title,
                "lat": lat,
                "long": long,
                "city": city,
                "address": address,
                "category": category,
                "province": province,
                "country": country,
                "phone": phone,
                "postcode": postcode,
                "extra": extra,
            },
            lambda _given: _request_place_pois_create(
                body=PlacePoisCreateBody(
                    title=_given["title"],
                    lat=_given["lat"],
                    long=_given["long"],
                    city=_given["city"],
                    address=_given.get("address", UNSET),
                    category=_given.get("category", UNSET),
                    province=_given.get("province", UNSET),
                    country=_given.get("country", UNSET),
                    phone=_given.get("phone", UNSET),
                    postcode=_given.get("postcode", UNSET),
                    extra=_given.get("extra", UNSET),
                )
            ),
            lambda response: NewPoi.from_dict(response.json()),
        )

    def pois_photos(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Photos of a place.

        `GET /2/place/pois/photos.json`, free. The response is typed. `iter_pois_photos` goes through the items of
        all pages, `pages_pois_photos` through the pages.

        Example:
            api.place.pois_photos(poiid="1")

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/photos

        Documentation:
            reference/weibo_v2/place.html#pois_photos
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _POIS_PHOTOS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            lambda _given: _request_place_pois_photos(
                poiid=_given["poiid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_pois_photos(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `pois_photos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_photos(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_photos
        """
        return _Pages(
            self.pois_photos,
            _POIS_PHOTOS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            _POIS_PHOTOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_photos(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `pois_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_photos(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_photos
        """
        _pages = self.pages_pois_photos(
            poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _POIS_PHOTOS_PAGINATION)

    def pois_search(
        self,
        *,
        keyword: str,
        city: str | None = None,
        category: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> PoisPage:
        """Search places.

        `GET /2/place/pois/search.json`, free. The response is typed. `iter_pois_search` goes through the items of
        all pages, `pages_pois_search` through the pages.

        Example:
            api.place.pois_search(keyword="coffee")

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/search

        Documentation:
            reference/weibo_v2/place.html#pois_search
        """
        from ..models.pois_page import PoisPage

        return _call(
            self._client,
            _POIS_SEARCH,
            {"keyword": keyword, "city": city, "category": category, "page": page, "count": count},
            lambda _given: _request_place_pois_search(
                keyword=_given["keyword"],
                city=_given.get("city", UNSET),
                category=_given.get("category", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: PoisPage.from_dict(response.json()),
        )

    def pages_pois_search(
        self,
        *,
        keyword: str,
        city: str | None = None,
        category: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[PoisPage]:
        """Pages of `pois_search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_search(keyword="coffee", max_pages=3): ...

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
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
            reference/weibo_v2/place.html#pois_search
        """
        return _Pages(
            self.pois_search,
            _POIS_SEARCH,
            {"keyword": keyword, "city": city, "category": category, "page": page, "count": count},
            _POIS_SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search(
        self,
        *,
        keyword: str,
        city: str | None = None,
        category: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Poi]:
        """What is on the pages of `pois_search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_search(keyword="coffee", max_pages=3): ...

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
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
            reference/weibo_v2/place.html#pois_search
        """
        _pages = self.pages_pois_search(
            keyword=keyword, city=city, category=category, page=page, count=count, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.pois, _POIS_SEARCH_PAGINATION)

    def pois_show(self, *, poiid: str, base_app: Literal[0, 1] | None = None) -> Poi:
        """One place.

        `GET /2/place/pois/show.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.place.pois_show(poiid="1")

        Args:
            poiid: Id of the place.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The place.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/show

        Documentation:
            reference/weibo_v2/place.html#pois_show
        """
        from ..models.poi import Poi

        return _call(
            self._client,
            _POIS_SHOW,
            {"poiid": poiid, "base_app": base_app},
            lambda _given: _request_place_pois_show(poiid=_given["poiid"], base_app=_given.get("base_app", UNSET)),
            lambda response: Poi.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def pois_tips(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Tips about a place.

        `GET /2/place/pois/tips.json`, free. The response is typed. `iter_pois_tips` goes through the items of all
        pages, `pages_pois_tips` through the pages.

        Deprecated: the provider advises against it.

        Example:
            api.place.pois_tips(poiid="1")

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/tips

        Documentation:
            reference/weibo_v2/place.html#pois_tips
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _POIS_TIPS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            lambda _given: _request_place_pois_tips(
                poiid=_given["poiid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def pages_pois_tips(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `pois_tips`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_tips(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_tips
        """
        return _Pages(
            self.pois_tips,
            _POIS_TIPS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            _POIS_TIPS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def iter_pois_tips(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `pois_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_tips(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_tips
        """
        _pages = self.pages_pois_tips(
            poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _POIS_TIPS_PAGINATION)

    def pois_users(
        self, *, poiid: str, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> UsersPage:
        """Users who checked in at a place.

        `GET /2/place/pois/users.json`, free. The response is typed. `iter_pois_users` goes through the items of all
        pages, `pages_pois_users` through the pages.

        Example:
            api.place.pois_users(poiid="1")

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/users

        Documentation:
            reference/weibo_v2/place.html#pois_users
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _POIS_USERS,
            {"poiid": poiid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_pois_users(
                poiid=_given["poiid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_pois_users(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `pois_users`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_users(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_users
        """
        return _Pages(
            self.pois_users,
            _POIS_USERS,
            {"poiid": poiid, "count": count, "page": page, "base_app": base_app},
            _POIS_USERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_users(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `pois_users`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_users(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_users
        """
        _pages = self.pages_pois_users(
            poiid=poiid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.users, _POIS_USERS_PAGINATION)

    def public_timeline(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesPage:
        """Latest public posts with a place.

        `GET /2/place/public_timeline.json`, free. The response is typed.

        Example:
            api.place.public_timeline()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/public_timeline

        Documentation:
            reference/weibo_v2/place.html#public_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _PUBLIC_TIMELINE,
            {"count": count, "base_app": base_app},
            lambda _given: _request_place_public_timeline(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def statuses_show(self, *, id: int) -> Status:
        """One post with a place.

        `GET /2/place/statuses/show.json`, free. The response is typed.

        Example:
            api.place.statuses_show(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/statuses/show

        Documentation:
            reference/weibo_v2/place.html#statuses_show
        """
        from ..models.status import Status

        return _call(
            self._client,
            _STATUSES_SHOW,
            {"id": id},
            lambda _given: _request_place_statuses_show(id=_given["id"]),
            lambda response: Status.from_dict(response.json()),
        )

    def user_timeline(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts with a place, of a user.

        `GET /2/place/user_timeline.json`, free. The response is typed. `iter_user_timeline` goes through the items
        of all pages, `pages_user_timeline` through the pages.

        Example:
            api.place.user_timeline(uid=1)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/user_timeline

        Documentation:
            reference/weibo_v2/place.html#user_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _USER_TIMELINE,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_user_timeline(
                uid=_given["uid"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_user_timeline(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#user_timeline
        """
        return _Pages(
            self.user_timeline,
            _USER_TIMELINE,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page, "base_app": base_app},
            _USER_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_user_timeline(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#user_timeline
        """
        _pages = self.pages_user_timeline(
            uid=uid,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _USER_TIMELINE_PAGINATION)

    def users_checkins(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> PoisPage:
        """Places where a user checked in.

        `GET /2/place/users/checkins.json`, free. The response is typed. `iter_users_checkins` goes through the
        items of all pages, `pages_users_checkins` through the pages.

        Example:
            api.place.users_checkins(uid=1)

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/checkins

        Documentation:
            reference/weibo_v2/place.html#users_checkins
        """
        from ..models.pois_page import PoisPage

        return _call(
            self._client,
            _USERS_CHECKINS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_checkins(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: PoisPage.from_dict(response.json()),
        )

    def pages_users_checkins(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[PoisPage]:
        """Pages of `users_checkins`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_checkins(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_checkins
        """
        return _Pages(
            self.users_checkins,
            _USERS_CHECKINS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_CHECKINS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_checkins(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Poi]:
        """What is on the pages of `users_checkins`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_checkins(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_checkins
        """
        _pages = self.pages_users_checkins(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.pois, _USERS_CHECKINS_PAGINATION)

    def users_photos(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Photos of a user.

        `GET /2/place/users/photos.json`, free. The response is typed. `iter_users_photos` goes through the items of
        all pages, `pages_users_photos` through the pages.

        Example:
            api.place.users_photos(uid=1)

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/photos

        Documentation:
            reference/weibo_v2/place.html#users_photos
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _USERS_PHOTOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_photos(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_users_photos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `users_photos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_photos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_photos
        """
        return _Pages(
            self.users_photos,
            _USERS_PHOTOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_PHOTOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_photos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `users_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_photos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_photos
        """
        _pages = self.pages_users_photos(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _USERS_PHOTOS_PAGINATION)

    def users_show(self, *, uid: int, base_app: Literal[0, 1] | None = None) -> PlaceUser:
        """What a user did at places.

        `GET /2/place/users/show.json`, free. The response is typed.

        Example:
            api.place.users_show(uid=1)

        Args:
            uid: The user, by id.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            Counts of the user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/show

        Documentation:
            reference/weibo_v2/place.html#users_show
        """
        from ..models.place_user import PlaceUser

        return _call(
            self._client,
            _USERS_SHOW,
            {"uid": uid, "base_app": base_app},
            lambda _given: _request_place_users_show(uid=_given["uid"], base_app=_given.get("base_app", UNSET)),
            lambda response: PlaceUser.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def users_tips(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Tips of a user.

        `GET /2/place/users/tips.json`, free. The response is typed. `iter_users_tips` goes through the items of all
        pages, `pages_users_tips` through the pages.

        Deprecated: the provider advises against it.

        Example:
            api.place.users_tips(uid=1)

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/tips

        Documentation:
            reference/weibo_v2/place.html#users_tips
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _USERS_TIPS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_tips(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def pages_users_tips(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `users_tips`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_tips(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_tips
        """
        return _Pages(
            self.users_tips,
            _USERS_TIPS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_TIPS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def iter_users_tips(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `users_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_tips(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_tips
        """
        _pages = self.pages_users_tips(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _USERS_TIPS_PAGINATION)

    def users_todos(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Places that a user wants to visit.

        `GET /2/place/users/todos.json`, free. The response is typed. `iter_users_todos` goes through the items of
        all pages, `pages_users_todos` through the pages.

        Access level of the app: advanced.

        Example:
            api.place.users_todos(uid=1)

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts; `annotations` of each names the place.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/todos

        Documentation:
            reference/weibo_v2/place.html#users_todos
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _USERS_TODOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_todos(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_users_todos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `users_todos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_todos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_todos
        """
        return _Pages(
            self.users_todos,
            _USERS_TODOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_TODOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_todos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `users_todos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_todos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_todos
        """
        _pages = self.pages_users_todos(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _USERS_TODOS_PAGINATION)


class AsyncPlace(_Suggesting):
    """Places, and posts, photos and users there."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        type_: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts with a place, of friends.

        `GET /2/place/friends_timeline.json`, free. The response is typed. `iter_friends_timeline` goes through the
        items of all pages, `pages_friends_timeline` through the pages.

        Example:
            api.place.friends_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/friends_timeline

        Documentation:
            reference/weibo_v2/place.html#friends_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _FRIENDS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "type_": type_},
            lambda _given: _request_place_friends_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                type_=_given.get("type_", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        type_: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
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
            reference/weibo_v2/place.html#friends_timeline
        """
        return _AsyncPages(
            self.friends_timeline,
            _FRIENDS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "type_": type_},
            _FRIENDS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        type_: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Whose: 0 those of followed accounts, 1 those of mutual friends. The service's default is `0`.
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
            reference/weibo_v2/place.html#friends_timeline
        """
        _pages = self.pages_friends_timeline(
            since_id=since_id, max_id=max_id, count=count, page=page, type_=type_, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_PAGINATION)

    async def nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Photos near a position.

        `GET /2/place/nearby/photos.json`, free. The response is typed. `iter_nearby_photos` goes through the items
        of all pages, `pages_nearby_photos` through the pages.

        Access level of the app: normal.

        Example:
            api.place.nearby_photos(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/photos

        Documentation:
            reference/weibo_v2/place.html#nearby_photos
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _NEARBY_PHOTOS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_photos(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                sort=_given.get("sort", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `nearby_photos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_photos(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_photos
        """
        return _AsyncPages(
            self.nearby_photos,
            _NEARBY_PHOTOS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            _NEARBY_PHOTOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_photos(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `nearby_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_photos(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_photos
        """
        _pages = self.pages_nearby_photos(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _NEARBY_PHOTOS_PAGINATION)

    async def nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        q: str | None = None,
        category: str | None = None,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1, 3] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> PoisPage:
        """Places near a position.

        `GET /2/place/nearby/pois.json`, free. The response is typed. `iter_nearby_pois` goes through the items of
        all pages, `pages_nearby_pois` through the pages.

        Example:
            api.place.nearby_pois(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/pois

        Documentation:
            reference/weibo_v2/place.html#nearby_pois
        """
        from ..models.pois_page import PoisPage

        return await _acall(
            self._client,
            _NEARBY_POIS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "q": q,
                "category": category,
                "count": count,
                "page": page,
                "sort": sort,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_pois(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                q=_given.get("q", UNSET),
                category=_given.get("category", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: PoisPage.from_dict(response.json()),
        )

    def pages_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        q: str | None = None,
        category: str | None = None,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1, 3] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[PoisPage]:
        """Pages of `nearby_pois`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_pois(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_pois
        """
        return _AsyncPages(
            self.nearby_pois,
            _NEARBY_POIS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "q": q,
                "category": category,
                "count": count,
                "page": page,
                "sort": sort,
                "offset": offset,
            },
            _NEARBY_POIS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_pois(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        q: str | None = None,
        category: str | None = None,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1, 3] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Poi]:
        """What is on the pages of `nearby_pois`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_pois(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_pois
        """
        _pages = self.pages_nearby_pois(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.pois, _NEARBY_POIS_PAGINATION)

    async def nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Users who posted near a position.

        `GET /2/place/nearby/users.json`, free. The response is typed. `iter_nearby_users` goes through the items of
        all pages, `pages_nearby_users` through the pages.

        Example:
            api.place.nearby_users(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby/users

        Documentation:
            reference/weibo_v2/place.html#nearby_users
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _NEARBY_USERS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_users(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                sort=_given.get("sort", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `nearby_users`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_users(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users
        """
        return _AsyncPages(
            self.nearby_users,
            _NEARBY_USERS,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "count": count,
                "page": page,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "offset": offset,
            },
            _NEARBY_USERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_users(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        count: int | None = None,
        page: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `nearby_users`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_users(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users
        """
        _pages = self.pages_nearby_users(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _NEARBY_USERS_PAGINATION)

    async def nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Posts near a position.

        `GET /2/place/nearby_timeline.json`, free. The response is typed. `iter_nearby_timeline` goes through the
        items of all pages, `pages_nearby_timeline` through the pages.

        Example:
            api.place.nearby_timeline(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_timeline

        Documentation:
            reference/weibo_v2/place.html#nearby_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _NEARBY_TIMELINE,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_timeline(
                lat=_given["lat"],
                long=_given["long"],
                range_=_given.get("range_", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                sort=_given.get("sort", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `nearby_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_timeline(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_timeline
        """
        return _AsyncPages(
            self.nearby_timeline,
            _NEARBY_TIMELINE,
            {
                "lat": lat,
                "long": long,
                "range_": range_,
                "starttime": starttime,
                "endtime": endtime,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
                "offset": offset,
            },
            _NEARBY_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_timeline(
        self,
        *,
        lat: float,
        long: float,
        range_: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        sort: Literal[0, 1] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `nearby_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_timeline(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_timeline
        """
        _pages = self.pages_nearby_timeline(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _NEARBY_TIMELINE_PAGINATION)

    async def nearby_users_create(self, *, lat: float, long: float) -> PositionDone:
        """Show one's own position.

        `POST /2/place/nearby_users/create.json`, free. The response is typed.

        Example:
            api.place.nearby_users_create(lat=39.9, long=116.4)

        Args:
            lat: Latitude, north is positive. From -90 to 90.
            long: Longitude, east is positive. From -180 to 180.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/create

        Documentation:
            reference/weibo_v2/place.html#nearby_users_create
        """
        from ..models.place_nearby_users_create_body import PlaceNearbyUsersCreateBody
        from ..models.position_done import PositionDone

        return await _acall(
            self._client,
            _NEARBY_USERS_CREATE,
            {"lat": lat, "long": long},
            lambda _given: _request_place_nearby_users_create(
                body=PlaceNearbyUsersCreateBody(lat=_given["lat"], long=_given["long"])
            ),
            lambda response: PositionDone.from_dict(response.json()),
        )

    async def nearby_users_destroy(self) -> PositionDone:
        """Hide one's own position.

        `POST /2/place/nearby_users/destroy.json`, free. The response is typed.

        Example:
            api.place.nearby_users_destroy()

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/destroy

        Documentation:
            reference/weibo_v2/place.html#nearby_users_destroy
        """
        from ..models.position_done import PositionDone

        return await _acall(
            self._client,
            _NEARBY_USERS_DESTROY,
            {},
            lambda _given: _request_place_nearby_users_destroy(),
            lambda response: PositionDone.from_dict(response.json()),
        )

    async def nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | None = None,
        page: int | None = None,
        range_: int | None = None,
        sort: Literal[0, 1, 2] | None = None,
        filter_: Literal[0, 1, 2] | None = None,
        gender: Literal[0, 1, 2] | None = None,
        level: Literal[0, 1, 2, 7] | None = None,
        startbirth: int | None = None,
        endbirth: int | None = None,
        offset: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Users near a position.

        `GET /2/place/nearby_users/list.json`, free. The response is typed. `iter_nearby_users_list` goes through
        the items of all pages, `pages_nearby_users_list` through the pages.

        Give `startbirth` and `endbirth` together, or none of them.

        Example:
            api.place.nearby_users_list(lat=39.9, long=116.4)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/nearby_users/list

        Documentation:
            reference/weibo_v2/place.html#nearby_users_list
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _NEARBY_USERS_LIST,
            {
                "lat": lat,
                "long": long,
                "count": count,
                "page": page,
                "range_": range_,
                "sort": sort,
                "filter_": filter_,
                "gender": gender,
                "level": level,
                "startbirth": startbirth,
                "endbirth": endbirth,
                "offset": offset,
            },
            lambda _given: _request_place_nearby_users_list(
                lat=_given["lat"],
                long=_given["long"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                range_=_given.get("range_", UNSET),
                sort=_given.get("sort", UNSET),
                filter_=_given.get("filter_", UNSET),
                gender=_given.get("gender", UNSET),
                level=_given.get("level", UNSET),
                startbirth=_given.get("startbirth", UNSET),
                endbirth=_given.get("endbirth", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | None = None,
        page: int | None = None,
        range_: int | None = None,
        sort: Literal[0, 1, 2] | None = None,
        filter_: Literal[0, 1, 2] | None = None,
        gender: Literal[0, 1, 2] | None = None,
        level: Literal[0, 1, 2, 7] | None = None,
        startbirth: int | None = None,
        endbirth: int | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `nearby_users_list`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_nearby_users_list(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users_list
        """
        return _AsyncPages(
            self.nearby_users_list,
            _NEARBY_USERS_LIST,
            {
                "lat": lat,
                "long": long,
                "count": count,
                "page": page,
                "range_": range_,
                "sort": sort,
                "filter_": filter_,
                "gender": gender,
                "level": level,
                "startbirth": startbirth,
                "endbirth": endbirth,
                "offset": offset,
            },
            _NEARBY_USERS_LIST_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_nearby_users_list(
        self,
        *,
        lat: float,
        long: float,
        count: int | None = None,
        page: int | None = None,
        range_: int | None = None,
        sort: Literal[0, 1, 2] | None = None,
        filter_: Literal[0, 1, 2] | None = None,
        gender: Literal[0, 1, 2] | None = None,
        level: Literal[0, 1, 2, 7] | None = None,
        startbirth: int | None = None,
        endbirth: int | None = None,
        offset: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `nearby_users_list`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_nearby_users_list(lat=39.9, long=116.4, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/place.html#nearby_users_list
        """
        _pages = self.pages_nearby_users_list(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _NEARBY_USERS_LIST_PAGINATION)

    async def poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts from a place.

        `GET /2/place/poi_timeline.json`, free. The response is typed. `iter_poi_timeline` goes through the items of
        all pages, `pages_poi_timeline` through the pages.

        Example:
            api.place.poi_timeline(poiid="1")

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/poi_timeline

        Documentation:
            reference/weibo_v2/place.html#poi_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _POI_TIMELINE,
            {
                "poiid": poiid,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            lambda _given: _request_place_poi_timeline(
                poiid=_given["poiid"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `poi_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_poi_timeline(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#poi_timeline
        """
        return _AsyncPages(
            self.poi_timeline,
            _POI_TIMELINE,
            {
                "poiid": poiid,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            _POI_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_poi_timeline(
        self,
        *,
        poiid: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `poi_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_poi_timeline(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#poi_timeline
        """
        _pages = self.pages_poi_timeline(
            poiid=poiid,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _POI_TIMELINE_PAGINATION)

    async def pois_add_checkin(
        self, *, poiid: str, status: str, pic: File | None = None, public: Literal[0, 1] | None = None
    ) -> Status:
        """Check in at a place.

        `POST /2/place/pois/add_checkin.json`, free. The response is typed.

        Example:
            api.place.pois_add_checkin(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_checkin

        Documentation:
            reference/weibo_v2/place.html#pois_add_checkin
        """
        from ..models.place_pois_add_checkin_body import PlacePoisAddCheckinBody
        from ..models.status import Status

        return await _acall(
            self._client,
            _POIS_ADD_CHECKIN,
            {"poiid": poiid, "status": status, "pic": pic, "public": public},
            lambda _given: _request_place_pois_add_checkin(
                body=PlacePoisAddCheckinBody(
                    poiid=_given["poiid"],
                    status=_given["status"],
                    pic=_given.get("pic", UNSET),
                    public=_given.get("public", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def pois_add_photo(
        self, *, poiid: str, status: str, pic: File | None = None, public: Literal[0, 1] | None = None
    ) -> Status:
        """Add a photo to a place.

        `POST /2/place/pois/add_photo.json`, free. The response is typed.

        Example:
            api.place.pois_add_photo(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_photo

        Documentation:
            reference/weibo_v2/place.html#pois_add_photo
        """
        from ..models.place_pois_add_photo_body import PlacePoisAddPhotoBody
        from ..models.status import Status

        return await _acall(
            self._client,
            _POIS_ADD_PHOTO,
            {"poiid": poiid, "status": status, "pic": pic, "public": public},
            lambda _given: _request_place_pois_add_photo(
                body=PlacePoisAddPhotoBody(
                    poiid=_given["poiid"],
                    status=_given["status"],
                    pic=_given.get("pic", UNSET),
                    public=_given.get("public", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def pois_add_tip(self, *, poiid: str, status: str, public: Literal[0, 1] | None = None) -> Status:
        """Write a tip about a place.

        `POST /2/place/pois/add_tip.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.place.pois_add_tip(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_tip

        Documentation:
            reference/weibo_v2/place.html#pois_add_tip
        """
        from ..models.place_pois_add_tip_body import PlacePoisAddTipBody
        from ..models.status import Status

        return await _acall(
            self._client,
            _POIS_ADD_TIP,
            {"poiid": poiid, "status": status, "public": public},
            lambda _given: _request_place_pois_add_tip(
                body=PlacePoisAddTipBody(
                    poiid=_given["poiid"], status=_given["status"], public=_given.get("public", UNSET)
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def pois_add_todo(self, *, poiid: str, status: str, public: Literal[0, 1] | None = None) -> Status:
        """Put a place on the caller's to-do list.

        It holds the places that the caller wants to visit.

        `POST /2/place/pois/add_todo.json`, free. The response is typed.

        Example:
            api.place.pois_add_todo(poiid="1", status="Hello")

        Args:
            poiid: Id of the place.
            status: Text of the post, 140 Chinese characters at most.
            public: 1 publishes it on Weibo too, 0 keeps it at the place. The service's default is `0`.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/add_todo

        Documentation:
            reference/weibo_v2/place.html#pois_add_todo
        """
        from ..models.place_pois_add_todo_body import PlacePoisAddTodoBody
        from ..models.status import Status

        return await _acall(
            self._client,
            _POIS_ADD_TODO,
            {"poiid": poiid, "status": status, "public": public},
            lambda _given: _request_place_pois_add_todo(
                body=PlacePoisAddTodoBody(
                    poiid=_given["poiid"], status=_given["status"], public=_given.get("public", UNSET)
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def pois_category(self, *, pid: int | None = None, flag: Literal[0, 1] | None = None) -> PoiCategoriesList:
        """Kinds of places.

        `GET /2/place/pois/category.json`, free. The response is typed.

        Example:
            api.place.pois_category()

        Args:
            pid: Id of the kind above; 0 for the top. The service's default is `0`.
            flag: 1 gives all kinds below, 0 one level. The service's default is `0`.

        Returns:
            The kinds.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/category

        Documentation:
            reference/weibo_v2/place.html#pois_category
        """
        from ..models.poi_categories_list import PoiCategoriesList

        return await _acall(
            self._client,
            _POIS_CATEGORY,
            {"pid": pid, "flag": flag},
            lambda _given: _request_place_pois_category(pid=_given.get("pid", UNSET), flag=_given.get("flag", UNSET)),
            lambda response: PoiCategoriesList.from_dict(response.json()),
        )

    async def pois_create(
        self,
        *,
        title: str,
        lat: float,
        long: float,
        city: str,
        address: str | None = None,
        category: int | None = None,
        province: int | None = None,
        country: int | None = None,
        phone: str | None = None,
        postcode: str | None = None,
        extra: str | None = None,
    ) -> NewPoi:
        """Add a place.

        `POST /2/place/pois/create.json`, free. The response is typed.

        Example:
            api.place.pois_create(title="1", lat=39.9, long=116.4, city="1")

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/create

        Documentation:
            reference/weibo_v2/place.html#pois_create
        """
        from ..models.new_poi import NewPoi
        from ..models.place_pois_create_body import PlacePoisCreateBody

        return await _acall(
            self._client,
            _POIS_CREATE,
            {
                "title": title,
                "lat": lat,
                "long": long,
                "city": city,
                "address": address,
                "category": category,
                "province": province,
                "country": country,
                "phone": phone,
                "postcode": postcode,
                "extra": extra,
            },
            lambda _given: _request_place_pois_create(
                body=PlacePoisCreateBody(
                    title=_given["title"],
                    lat=_given["lat"],
                    long=_given["long"],
                    city=_given["city"],
                    address=_given.get("address", UNSET),
                    category=_given.get("category", UNSET),
                    province=_given.get("province", UNSET),
                    country=_given.get("country", UNSET),
                    phone=_given.get("phone", UNSET),
                    postcode=_given.get("postcode", UNSET),
                    extra=_given.get("extra", UNSET),
                )
            ),
            lambda response: NewPoi.from_dict(response.json()),
        )

    async def pois_photos(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Photos of a place.

        `GET /2/place/pois/photos.json`, free. The response is typed. `iter_pois_photos` goes through the items of
        all pages, `pages_pois_photos` through the pages.

        Example:
            api.place.pois_photos(poiid="1")

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/photos

        Documentation:
            reference/weibo_v2/place.html#pois_photos
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _POIS_PHOTOS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            lambda _given: _request_place_pois_photos(
                poiid=_given["poiid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_pois_photos(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `pois_photos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_photos(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_photos
        """
        return _AsyncPages(
            self.pois_photos,
            _POIS_PHOTOS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            _POIS_PHOTOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_photos(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `pois_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_photos(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_photos
        """
        _pages = self.pages_pois_photos(
            poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _POIS_PHOTOS_PAGINATION)

    async def pois_search(
        self,
        *,
        keyword: str,
        city: str | None = None,
        category: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> PoisPage:
        """Search places.

        `GET /2/place/pois/search.json`, free. The response is typed. `iter_pois_search` goes through the items of
        all pages, `pages_pois_search` through the pages.

        Example:
            api.place.pois_search(keyword="coffee")

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/search

        Documentation:
            reference/weibo_v2/place.html#pois_search
        """
        from ..models.pois_page import PoisPage

        return await _acall(
            self._client,
            _POIS_SEARCH,
            {"keyword": keyword, "city": city, "category": category, "page": page, "count": count},
            lambda _given: _request_place_pois_search(
                keyword=_given["keyword"],
                city=_given.get("city", UNSET),
                category=_given.get("category", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: PoisPage.from_dict(response.json()),
        )

    def pages_pois_search(
        self,
        *,
        keyword: str,
        city: str | None = None,
        category: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[PoisPage]:
        """Pages of `pois_search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_search(keyword="coffee", max_pages=3): ...

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
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
            reference/weibo_v2/place.html#pois_search
        """
        return _AsyncPages(
            self.pois_search,
            _POIS_SEARCH,
            {"keyword": keyword, "city": city, "category": category, "page": page, "count": count},
            _POIS_SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_search(
        self,
        *,
        keyword: str,
        city: str | None = None,
        category: str | None = None,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Poi]:
        """What is on the pages of `pois_search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_search(keyword="coffee", max_pages=3): ...

        Args:
            keyword: What to search for.
            city: Code of the city. Without it, all of China.
            category: Code of the kind of place.
            page: Number of the page, from 1. The service's default is `1`.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
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
            reference/weibo_v2/place.html#pois_search
        """
        _pages = self.pages_pois_search(
            keyword=keyword, city=city, category=category, page=page, count=count, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.pois, _POIS_SEARCH_PAGINATION)

    async def pois_show(self, *, poiid: str, base_app: Literal[0, 1] | None = None) -> Poi:
        """One place.

        `GET /2/place/pois/show.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.place.pois_show(poiid="1")

        Args:
            poiid: Id of the place.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The place.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/show

        Documentation:
            reference/weibo_v2/place.html#pois_show
        """
        from ..models.poi import Poi

        return await _acall(
            self._client,
            _POIS_SHOW,
            {"poiid": poiid, "base_app": base_app},
            lambda _given: _request_place_pois_show(poiid=_given["poiid"], base_app=_given.get("base_app", UNSET)),
            lambda response: Poi.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    async def pois_tips(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Tips about a place.

        `GET /2/place/pois/tips.json`, free. The response is typed. `iter_pois_tips` goes through the items of all
        pages, `pages_pois_tips` through the pages.

        Deprecated: the provider advises against it.

        Example:
            api.place.pois_tips(poiid="1")

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/tips

        Documentation:
            reference/weibo_v2/place.html#pois_tips
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _POIS_TIPS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            lambda _given: _request_place_pois_tips(
                poiid=_given["poiid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def pages_pois_tips(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `pois_tips`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_tips(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_tips
        """
        return _AsyncPages(
            self.pois_tips,
            _POIS_TIPS,
            {"poiid": poiid, "count": count, "page": page, "sort": sort, "base_app": base_app},
            _POIS_TIPS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    @_deprecated("WeiboV2.place.pois_tips is deprecated: the provider advises against it.")
    def iter_pois_tips(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0, 1] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `pois_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_tips(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0 by time, 1 by likes; only 0 worked when it was documented. The service's default is `0`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_tips
        """
        _pages = self.pages_pois_tips(
            poiid=poiid, count=count, page=page, sort=sort, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _POIS_TIPS_PAGINATION)

    async def pois_users(
        self, *, poiid: str, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> UsersPage:
        """Users who checked in at a place.

        `GET /2/place/pois/users.json`, free. The response is typed. `iter_pois_users` goes through the items of all
        pages, `pages_pois_users` through the pages.

        Example:
            api.place.pois_users(poiid="1")

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/pois/users

        Documentation:
            reference/weibo_v2/place.html#pois_users
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _POIS_USERS,
            {"poiid": poiid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_pois_users(
                poiid=_given["poiid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_pois_users(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `pois_users`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_pois_users(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_users
        """
        return _AsyncPages(
            self.pois_users,
            _POIS_USERS,
            {"poiid": poiid, "count": count, "page": page, "base_app": base_app},
            _POIS_USERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_pois_users(
        self,
        *,
        poiid: str,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `pois_users`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_pois_users(poiid="1", max_pages=3): ...

        Args:
            poiid: Id of the place.
            count: Accounts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#pois_users
        """
        _pages = self.pages_pois_users(
            poiid=poiid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.users, _POIS_USERS_PAGINATION)

    async def public_timeline(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesPage:
        """Latest public posts with a place.

        `GET /2/place/public_timeline.json`, free. The response is typed.

        Example:
            api.place.public_timeline()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/public_timeline

        Documentation:
            reference/weibo_v2/place.html#public_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _PUBLIC_TIMELINE,
            {"count": count, "base_app": base_app},
            lambda _given: _request_place_public_timeline(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    async def statuses_show(self, *, id: int) -> Status:
        """One post with a place.

        `GET /2/place/statuses/show.json`, free. The response is typed.

        Example:
            api.place.statuses_show(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/statuses/show

        Documentation:
            reference/weibo_v2/place.html#statuses_show
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _STATUSES_SHOW,
            {"id": id},
            lambda _given: _request_place_statuses_show(id=_given["id"]),
            lambda response: Status.from_dict(response.json()),
        )

    async def user_timeline(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts with a place, of a user.

        `GET /2/place/user_timeline.json`, free. The response is typed. `iter_user_timeline` goes through the items
        of all pages, `pages_user_timeline` through the pages.

        Example:
            api.place.user_timeline(uid=1)

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/user_timeline

        Documentation:
            reference/weibo_v2/place.html#user_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _USER_TIMELINE,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_user_timeline(
                uid=_given["uid"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_user_timeline(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#user_timeline
        """
        return _AsyncPages(
            self.user_timeline,
            _USER_TIMELINE,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page, "base_app": base_app},
            _USER_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_user_timeline(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#user_timeline
        """
        _pages = self.pages_user_timeline(
            uid=uid,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _USER_TIMELINE_PAGINATION)

    async def users_checkins(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> PoisPage:
        """Places where a user checked in.

        `GET /2/place/users/checkins.json`, free. The response is typed. `iter_users_checkins` goes through the
        items of all pages, `pages_users_checkins` through the pages.

        Example:
            api.place.users_checkins(uid=1)

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of places.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/checkins

        Documentation:
            reference/weibo_v2/place.html#users_checkins
        """
        from ..models.pois_page import PoisPage

        return await _acall(
            self._client,
            _USERS_CHECKINS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_checkins(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: PoisPage.from_dict(response.json()),
        )

    def pages_users_checkins(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[PoisPage]:
        """Pages of `users_checkins`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_checkins(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_checkins
        """
        return _AsyncPages(
            self.users_checkins,
            _USERS_CHECKINS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_CHECKINS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_checkins(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Poi]:
        """What is on the pages of `users_checkins`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_checkins(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Places per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_checkins
        """
        _pages = self.pages_users_checkins(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.pois, _USERS_CHECKINS_PAGINATION)

    async def users_photos(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Photos of a user.

        `GET /2/place/users/photos.json`, free. The response is typed. `iter_users_photos` goes through the items of
        all pages, `pages_users_photos` through the pages.

        Example:
            api.place.users_photos(uid=1)

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts with photos.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/photos

        Documentation:
            reference/weibo_v2/place.html#users_photos
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _USERS_PHOTOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_photos(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_users_photos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `users_photos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_photos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_photos
        """
        return _AsyncPages(
            self.users_photos,
            _USERS_PHOTOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_PHOTOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_photos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `users_photos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_photos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_photos
        """
        _pages = self.pages_users_photos(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _USERS_PHOTOS_PAGINATION)

    async def users_show(self, *, uid: int, base_app: Literal[0, 1] | None = None) -> PlaceUser:
        """What a user did at places.

        `GET /2/place/users/show.json`, free. The response is typed.

        Example:
            api.place.users_show(uid=1)

        Args:
            uid: The user, by id.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            Counts of the user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/show

        Documentation:
            reference/weibo_v2/place.html#users_show
        """
        from ..models.place_user import PlaceUser

        return await _acall(
            self._client,
            _USERS_SHOW,
            {"uid": uid, "base_app": base_app},
            lambda _given: _request_place_users_show(uid=_given["uid"], base_app=_given.get("base_app", UNSET)),
            lambda response: PlaceUser.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    async def users_tips(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Tips of a user.

        `GET /2/place/users/tips.json`, free. The response is typed. `iter_users_tips` goes through the items of all
        pages, `pages_users_tips` through the pages.

        Deprecated: the provider advises against it.

        Example:
            api.place.users_tips(uid=1)

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of tips.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/tips

        Documentation:
            reference/weibo_v2/place.html#users_tips
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _USERS_TIPS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_tips(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def pages_users_tips(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `users_tips`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_tips(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_tips
        """
        return _AsyncPages(
            self.users_tips,
            _USERS_TIPS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_TIPS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    @_deprecated("WeiboV2.place.users_tips is deprecated: the provider advises against it.")
    def iter_users_tips(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `users_tips`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_tips(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_tips
        """
        _pages = self.pages_users_tips(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _USERS_TIPS_PAGINATION)

    async def users_todos(
        self, *, uid: int, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Places that a user wants to visit.

        `GET /2/place/users/todos.json`, free. The response is typed. `iter_users_todos` goes through the items of
        all pages, `pages_users_todos` through the pages.

        Access level of the app: advanced.

        Example:
            api.place.users_todos(uid=1)

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts; `annotations` of each names the place.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/place/users/todos

        Documentation:
            reference/weibo_v2/place.html#users_todos
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _USERS_TODOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            lambda _given: _request_place_users_todos(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_users_todos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `users_todos`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.place.pages_users_todos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_todos
        """
        return _AsyncPages(
            self.users_todos,
            _USERS_TODOS,
            {"uid": uid, "count": count, "page": page, "base_app": base_app},
            _USERS_TODOS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_todos(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `users_todos`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.place.iter_users_todos(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Posts per page, 50 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/place.html#users_todos
        """
        _pages = self.pages_users_todos(
            uid=uid, count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _USERS_TODOS_PAGINATION)
