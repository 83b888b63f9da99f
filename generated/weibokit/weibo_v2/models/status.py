# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.answer import Answer


class Status(Answer):
    """The latest post of a user, whole when `trim_status` is 0."""
