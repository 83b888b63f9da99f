# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PlaceUser(Model):
    """What a user did at places.

    Attributes:
        uid: Id of the user.
        checkin_num: Check-ins.
        tip_num: Tips.
        photo_num: Photos.
        todo_num: Places to visit.
        geo_statuses_num: Posts with a position.
    """

    uid: int = field("uid", "int")
    checkin_num: int = field("checkin_num", "int")
    tip_num: int = field("tip_num", "int")
    photo_num: int = field("photo_num", "int")
    todo_num: int = field("todo_num", "int")
    geo_statuses_num: int = field("geo_statuses_num", "int")
