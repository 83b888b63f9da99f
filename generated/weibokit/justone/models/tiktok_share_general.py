# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokShareGeneral(Model):
    """What is in `download_general` of TiktokAwemeAcl.

    Attributes:
        code: Code of the outcome, as the source has it.
    """

    code: int = field("code", "int", required=True)
    mute: bool = field("mute", "bool", required=True)
    show_type: int = field("show_type", "int", required=True)
    transcode: int = field("transcode", "int", required=True)
