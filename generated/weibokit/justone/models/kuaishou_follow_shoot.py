# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouFollowShoot(Model):
    """What is in `followShoot` of KuaishouFeed."""

    is_lips_sync_photo: bool = field("isLipsSyncPhoto", "bool", required=True)
