# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAttestationCommon(Model):
    """What is in `common_info` of BilibiliAttestation.

    Attributes:
        title: Title.
    """

    prefix: str = field("prefix", "str", required=True)
    prefix_title: str = field("prefix_title", "str", required=True)
    title: str = field("title", "str", required=True)
