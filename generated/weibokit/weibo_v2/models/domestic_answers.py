# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Model


class DomesticAnswers(Model):
    """For each position, under its label, whether it is in China."""
