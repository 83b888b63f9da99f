# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuSubTitle(Model):
    """Title of the reply, in YoukuUserNode.

    Attributes:
        desc: Description.
        icon: The icon, or its address.
    """

    desc: str = field("desc", "str", required=True)
    descx: str = field("descx", "str", required=True)
    icon: str = field("icon", "str")
