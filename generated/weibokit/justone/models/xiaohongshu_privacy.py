# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuPrivacy(Model):
    """What is in `privacy` of XiaohongshuNote.

    Attributes:
        nick_names: Names of the nicknames.
        show_tips: Whether the tip is shown.
        type_: What sort of thing it is, as the source writes it.
    """

    nick_names: str = field("nick_names", "str", required=True)
    show_tips: bool = field("show_tips", "bool", required=True)
    type_: int = field("type", "int", required=True)
