# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSplice(Model):
    """What is in `splice_info` of BilibiliAttestation.

    Attributes:
        title: Title.
    """

    title: str = field("title", "str", required=True)
