# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPlayProgress(Model):
    """What is in `play_progress` of DouyinVideo."""

    last_modified_time: int = field("last_modified_time", "int", required=True)
    play_progress: int = field("play_progress", "int", required=True)
