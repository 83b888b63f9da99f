# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuMediaSaveConfig(Model):
    """What is in `media_save_config` of XiaohongshuNote."""

    disable_save: bool = field("disable_save", "bool", required=True)
    disable_watermark: bool = field("disable_watermark", "bool", required=True)
    disable_weibo_cover: bool = field("disable_weibo_cover", "bool", required=True)
