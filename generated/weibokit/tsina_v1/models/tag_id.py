# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TagId(Model):
    """The id of one tag, an object in JSON.

    Attributes:
        tagid: The id, of 18 digits at most.
    """

    tagid: str = field("tagid", "str", required=True)
