# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramIgApp(Model):
    """What is in `basel_template_info_for_ig_app` of InstagramClipsMetadata."""

    should_show_reuse_setting_for_owner: bool = field("should_show_reuse_setting_for_owner", "bool", required=True)
    use_template_deeplink: Any = field("use_template_deeplink", required=True)
