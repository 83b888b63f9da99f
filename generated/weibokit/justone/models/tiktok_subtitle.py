# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokSubtitle(Model):
    """An item of `subtitleInfos` of TiktokVideo.

    Attributes:
        language_id: Id of the language.
    """

    format_: str = field("Format", "str", required=True)
    language_code_name: str = field("LanguageCodeName", "str", required=True)
    language_id: str = field("LanguageID", "str", required=True)
    size: int = field("Size", "int", required=True)
    source: str = field("Source", "str", required=True)
    url: str = field("Url", "str", required=True)
    url_expire: int = field("UrlExpire", "int", required=True)
    version: str = field("Version", "str", required=True)
