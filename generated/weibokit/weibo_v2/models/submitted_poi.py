# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SubmittedPoi(Model):
    """A place as the app submitted it.

    Attributes:
        srcid: The app's own number.
        pid: Id that the platform gave it.
        longitude: Longitude.
        latitude: Latitude.
        name: Name.
        city_name: Name of the city.
        address: Address.
        telephone: Phone number.
        category: Name of the kind of place.
        description: What the place is.
        intro: What is special about it; what an entry holds is open.
        tags: Tags, separated by commas.
        url: Address of the place's site.
        traffic: How to get there.
        deal: Not documented.
    """

    srcid: str = field("srcid", "str")
    pid: str = field("pid", "str")
    longitude: str = field("longitude", "str")
    latitude: str = field("latitude", "str")
    name: str = field("name", "str")
    city_name: str = field("city_name", "str")
    address: str = field("address", "str")
    telephone: str = field("telephone", "str")
    category: str = field("category", "str")
    description: str = field("description", "str")
    intro: list[Any] = field("intro", "[]")
    tags: str = field("tags", "str")
    url: str = field("url", "str")
    traffic: str = field("traffic", "str")
    deal: str = field("deal", "str")
