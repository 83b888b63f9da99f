# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TagsList(Model):
    """The bare list of tags.

    Attributes:
        tags: The bare list of tags.
    """

    tags: list[dict[str, str]] = field("tags", "str{}[]", required=True)
