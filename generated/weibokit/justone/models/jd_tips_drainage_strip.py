# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdTipsDrainageStrip(Model):
    """What is in `tipsDrainageStrip` of JdDrainageStrip.

    Attributes:
        title: Title.
    """

    cancel: str = field("cancel", "str", required=True)
    confirm: str = field("confirm", "str", required=True)
    linking: str = field("linking", "str", required=True)
    loading: str = field("loading", "str", required=True)
    logo: str = field("logo", "str", required=True)
    tips: str = field("tips", "str", required=True)
    title: str = field("title", "str", required=True)
