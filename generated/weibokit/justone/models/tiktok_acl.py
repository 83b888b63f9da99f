# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAcl(Model):
    """What is in `acl` of TiktokCommentShare.

    Attributes:
        code: Code of the outcome, as the source has it.
        extra: What the source adds.
    """

    code: int = field("code", "int", required=True)
    extra: str = field("extra", "str", required=True)
    add_to_story_code: int = field("add_to_story_code", "int")
