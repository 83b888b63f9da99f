# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPopup(Model):
    """What is in `popup` of JdBottomNav.

    Attributes:
        content: The text, or what is in it.
        title: Title.
    """

    content: str = field("content", "str", required=True)
    left_button: str = field("leftButton", "str", required=True)
    right_button: str = field("rightButton", "str", required=True)
    title: str = field("title", "str", required=True)
