# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuBaseResp(Model):
    """What the source says about the call itself.

    Attributes:
        status_code: Code of the outcome, as the source has it.
    """

    status_code: int = field("status_code", "int", required=True)
    status_message: str = field("status_message", "str", required=True)
