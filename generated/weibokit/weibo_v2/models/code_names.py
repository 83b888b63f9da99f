# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Model


class CodeNames(Model):
    """Names, each under its code; one object, while the other operations of `common` give a list."""
