# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_fan import BilibiliFan


class BilibiliCardbg(Model):
    """What is in `cardbg` of BilibiliUserSailing.

    Attributes:
        fan: What is in `fan` of BilibiliCardbg.
        id: Id.
        image: The picture, or its address.
        jump_url: Address of the target.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
    """

    fan: BilibiliFan = field("fan", "BilibiliFan", required=True)
    id: int = field("id", "int", required=True)
    image: str = field("image", "str", required=True)
    jump_url: str = field("jump_url", "str", required=True)
    name: str = field("name", "str", required=True)
    type_: str = field("type", "str", required=True)
    image_group: Any = field("image_group")
