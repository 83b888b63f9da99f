# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TrendId(Model):
    """The topic that is followed now.

    Attributes:
        topicid: Id of the topic.
    """

    topicid: int | str = field("topicid", "int|str")
