# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinEnterprise(Model):
    """What is known of the enterprise, in DouyinVideo.

    Attributes:
        tag_infos: What is known of the tags.
    """

    tag_infos: Any = field("tag_infos", required=True)
