# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_web_css_style import BilibiliWebCssStyle


class BilibiliGeneralConfig(Model):
    """What is in `general_config` of BilibiliGeneralCfg.

    Attributes:
        web_css_style: What is in `web_css_style` of BilibiliGeneralConfig.
    """

    web_css_style: BilibiliWebCssStyle = field("web_css_style", "BilibiliWebCssStyle", required=True)
