# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoutubeCaption(Model):
    """An item of `captions` of YoutubeVideoCaptionsPage.

    Attributes:
        language_code: Code of the language.
        language_name: Name of the language.
    """

    language_code: str = field("language_code", "str", required=True)
    language_name: str = field("language_name", "str", required=True)
