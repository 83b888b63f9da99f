# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouKvqScore(Model):
    """What is in `kvqScore` of KuaishouRepresentation."""

    fr: float = field("FR", "float", required=True)
    fr_post: float = field("FRPost", "float", required=True)
    nr: float = field("NR", "float", required=True)
    nr_post: float = field("NRPost", "float", required=True)
    blur: float = field("blur", "float")
    kvq_version: str = field("kvqVersion", "str")
    sharpness: float = field("sharpness", "float")
