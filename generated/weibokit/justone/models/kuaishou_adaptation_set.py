# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_representation import KuaishouRepresentation


class KuaishouAdaptationSet(Model):
    """An item of `adaptationSet` of KuaishouStreamManifest.

    Attributes:
        duration: How long it lasts.
        id: Id.
    """

    duration: int = field("duration", "int", required=True)
    id: int = field("id", "int", required=True)
    representation: list[KuaishouRepresentation] = field("representation", "KuaishouRepresentation[]", required=True)
