# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PlaceNamesList(Model):
    """Places, each an object whose one member has the code as name and the place as value.

    Attributes:
        places: Places, each an object whose one member has the code as name and the place as value.
    """

    places: list[dict[str, str]] = field("places", "str{}[]", required=True)
