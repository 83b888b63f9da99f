# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouLiving(Model):
    """What is in `living` of KuaishouUser.

    Attributes:
        exp_tag: Tag of the experience.
        live_stream_id: Id of the live stream stream.
    """

    exp_tag: str = field("exp_tag", "str", required=True)
    live_stream_id: str = field("liveStreamId", "str", required=True)
    living_type: int = field("livingType", "int", required=True)
    server_exp_tag: str = field("serverExpTag", "str", required=True)
