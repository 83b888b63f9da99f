# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .kuaishou_representation import KuaishouRepresentation


class KuaishouAdaptationSet(Answer):
    """An object of a response."""

    duration: int = field("duration", "int", required=True)
    id: int = field("id", "int", required=True)
    representation: list[KuaishouRepresentation] = field("representation", "KuaishouRepresentation[]", required=True)
