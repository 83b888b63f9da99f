# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouOwnerCount(Model):
    """Number of owners, in KuaishouUserProfile."""

    collect: int = field("collect", "int", required=True)
    fan: int = field("fan", "int", required=True)
    follow: int = field("follow", "int", required=True)
    like: int = field("like", "int", required=True)
    magic_face: int = field("magicFace", "int", required=True)
    moment: int = field("moment", "int", required=True)
    novel_drama: int = field("novelDrama", "int", required=True)
    photo: int = field("photo", "int", required=True)
    photo_private: int = field("photo_private", "int", required=True)
    photo_public: int = field("photo_public", "int", required=True)
    recommend: int = field("recommend", "int", required=True)
