# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UrlLocation(Model):
    """A place from which a short address was followed.

    Attributes:
        province: Code of the province.
        location: Name of the place.
        clicks: How often it was followed from there.
    """

    province: int | str = field("province", "int|str")
    location: str = field("location", "str")
    clicks: int | str = field("clicks", "int|str")
