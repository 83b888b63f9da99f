# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPisExt(Model):
    """What is in `extInfo` of JdPis."""

    virtual_type: str = field("virtualType", "str", required=True)
    skin: str = field("skin", "str")
