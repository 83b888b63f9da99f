# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuMiniProgram(Model):
    """What is in `mini_program_info` of XiaohongshuNote.

    Attributes:
        desc: Description.
        path: Path.
        share_title: Title of the share.
        thumb: A small picture.
        title: Title.
        user_name: Name of the user.
    """

    desc: str = field("desc", "str", required=True)
    path: str = field("path", "str", required=True)
    share_title: str = field("share_title", "str", required=True)
    thumb: str = field("thumb", "str", required=True)
    title: str = field("title", "str", required=True)
    user_name: str = field("user_name", "str", required=True)
    webpage_url: str = field("webpage_url", "str", required=True)
