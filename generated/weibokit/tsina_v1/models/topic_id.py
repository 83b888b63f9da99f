# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TopicId(Model):
    """The id of a topic that is followed now.

    Attributes:
        topicid: The id.
    """

    topicid: str = field("topicid", "str", required=True)
