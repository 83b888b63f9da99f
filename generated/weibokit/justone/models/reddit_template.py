# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditTemplate(Model):
    """What is in `template` of RedditFlair.

    Attributes:
        background_color: Color of the background.
        id: Id.
    """

    background_color: str = field("backgroundColor", "str", required=True)
    id: str = field("id", "str", required=True)
    is_editable: bool = field("isEditable", "bool", required=True)
