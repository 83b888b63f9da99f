# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinGuideScene(Model):
    """What is in `guide_scene_info` of DouyinVideo."""

    diamond_expose_info_str: str = field("diamond_expose_info_str", "str")
    feed_origin_gid_info_str: str = field("feed_origin_gid_info_str", "str")
    guide_scene_type: int = field("guide_scene_type", "int")
