# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliPendant(Model):
    """What is in `pendant` of BilibiliSpaceInfo.

    Attributes:
        image: The picture, or its address.
        name: Name.
    """

    expire: int = field("expire", "int", required=True)
    image: str = field("image", "str", required=True)
    image_enhance: str = field("image_enhance", "str", required=True)
    image_enhance_frame: str = field("image_enhance_frame", "str", required=True)
    n_pid: int = field("n_pid", "int", required=True)
    name: str = field("name", "str", required=True)
    pid: int = field("pid", "int", required=True)
