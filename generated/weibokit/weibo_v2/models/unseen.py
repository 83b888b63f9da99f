# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Model


class Unseen(Model):
    """An answer of which nothing is known but that it is an object; `to_dict()` has it."""
