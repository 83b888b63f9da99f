# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinBigThumb(Model):
    """An item of `big_thumbs` of DouyinVideoMedia.

    Attributes:
        duration: How long it lasts.
        img_num: Number of pictures.
        img_url: Address of the picture.
        img_urls: Addresses of the picture.
        uri: Address or path.
    """

    duration: float = field("duration", "float", required=True)
    fext: str = field("fext", "str", required=True)
    img_num: int = field("img_num", "int", required=True)
    img_url: str = field("img_url", "str", required=True)
    img_urls: list[str] = field("img_urls", "str[]", required=True)
    img_x_len: int = field("img_x_len", "int", required=True)
    img_x_size: int = field("img_x_size", "int", required=True)
    img_y_len: int = field("img_y_len", "int", required=True)
    img_y_size: int = field("img_y_size", "int", required=True)
    interval: float = field("interval", "float", required=True)
    uri: str = field("uri", "str", required=True)
    uris: list[str] = field("uris", "str[]", required=True)
