# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokCcTemplate(Model):
    """What is in `cc_template_info` of TiktokAweme.

    Attributes:
        author_name: Name of the author.
        clip_count: Number of clips.
        desc: Description.
        template_id: Id of the template.
    """

    author_name: str = field("author_name", "str", required=True)
    clip_count: int = field("clip_count", "int", required=True)
    desc: str = field("desc", "str", required=True)
    duration_milliseconds: int = field("duration_milliseconds", "int", required=True)
    related_music_id: str = field("related_music_id", "str", required=True)
    template_id: str = field("template_id", "str", required=True)
