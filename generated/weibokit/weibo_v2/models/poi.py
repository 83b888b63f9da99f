# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class Poi(Model):
    """A place where users check in.

    Attributes:
        poiid: Id of the place.
        title: Name of the place.
        address: Address of the place, or null.
        lon: Longitude, a number in text.
        lat: Latitude, a number in text.
        category: Code of the category.
        city: Code of the city.
        province: The province; null or empty.
        country: The country; null or empty.
        url: Address of a page about it; null or empty without one.
        phone: Telephone number; null or empty without one.
        postcode: Post code; null or empty without one.
        weibo_id: Id of the account of the place, as text; `0` for none.
        categorys: Codes of the category and those above it, from the top, with blanks between.
        category_name: Name of the category.
        icon: Address of the category's picture.
        checkin_num: Check-ins; missing in lists, like the next counts.
        checkin_user_num: Users who checked in, a number in text.
        tip_num: Tips about it.
        photo_num: Photographs of it.
        todo_num: Plans to go there.
        distance: Metres from where the caller asked; only in searches nearby.
        checkin_time: When the user checked in; only in lists of check-ins.
        extra: More about it; null or empty.
        rid: Not documented.
        checkin_at: `checkin_time` as a datetime with its zone.
    """

    poiid: str = field("poiid", "str", required=True)
    title: str = field("title", "str")
    address: str | None = field("address", "str", null=True)
    lon: str = field("lon", "str")
    lat: str = field("lat", "str")
    category: str = field("category", "str")
    city: str = field("city", "str")
    province: str | None = field("province", "str", null=True)
    country: str | None = field("country", "str", null=True)
    url: str | None = field("url", "str", null=True)
    phone: str | None = field("phone", "str", null=True)
    postcode: str | None = field("postcode", "str", null=True)
    weibo_id: str = field("weibo_id", "str")
    categorys: str = field("categorys", "str")
    category_name: str = field("category_name", "str")
    icon: str = field("icon", "str")
    checkin_num: int = field("checkin_num", "int")
    checkin_user_num: str = field("checkin_user_num", "str")
    tip_num: int = field("tip_num", "int")
    photo_num: int = field("photo_num", "int")
    todo_num: int = field("todo_num", "int")
    distance: int = field("distance", "int")
    checkin_time: str = field("checkin_time", "str")
    extra: str | None = field("extra", "str", null=True)
    rid: str = field("rid", "str")
    checkin_at: datetime = time_field("checkin_time", "local")
