# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliDefaultWbiKey(Model):
    """What is in `defaultWbiKey` of BilibiliVideoDetail."""

    wbi_img_key: str = field("wbiImgKey", "str", required=True)
    wbi_sub_key: str = field("wbiSubKey", "str", required=True)
