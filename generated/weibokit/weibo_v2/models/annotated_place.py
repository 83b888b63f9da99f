# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AnnotatedPlace(Model):
    """The place that a status is about, as the check-in service attaches it.

    Attributes:
        poiid: Id of the place.
        title: Name of the place.
        type_: What the user did there: `checkin`, `tip`, `todo` or `photo`.
        source: Name of the app.
        lon: Longitude.
        lat: Latitude.
    """

    poiid: str = field("poiid", "str")
    title: str = field("title", "str")
    type_: str = field("type", "str")
    source: str = field("source", "str")
    lon: float | str = field("lon", "float|str")
    lat: float | str = field("lat", "float|str")
