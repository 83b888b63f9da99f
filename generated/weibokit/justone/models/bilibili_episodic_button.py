# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliEpisodicButton(Model):
    """What is in `episodic_button` of BilibiliUserVideoListData.

    Attributes:
        text: The text.
        uri: Address or path.
    """

    text: str = field("text", "str", required=True)
    uri: str = field("uri", "str", required=True)
