# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliPlayConf(Model):
    """What is in `play_conf` of BilibiliDash."""

    is_new_description: bool = field("is_new_description", "bool", required=True)
