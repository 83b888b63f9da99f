# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramBioLink(Model):
    """An item of `bio_links` of InstagramUser.

    Attributes:
        link_type: Type of the link.
        title: Title.
        url: Address.
        image_url: Address of the picture.
        is_pinned: Whether it is pinned.
        is_verified: Whether it is verified.
        link_id: Id of the link.
        media_type: Type of the medium.
    """

    link_type: str = field("link_type", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
    creation_source: str = field("creation_source", "str")
    icon_url: str = field("icon_url", "str")
    image_url: str = field("image_url", "str")
    is_pinned: bool = field("is_pinned", "bool")
    is_verified: bool = field("is_verified", "bool")
    link_id: int = field("link_id", "int")
    lynx_url: str = field("lynx_url", "str")
    media_accent_color_hex: str = field("media_accent_color_hex", "str")
    media_type: str = field("media_type", "str")
    open_external_url_with_in_app_browser: bool = field("open_external_url_with_in_app_browser", "bool")
