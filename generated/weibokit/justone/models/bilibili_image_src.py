# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_remote import BilibiliRemote


class BilibiliImageSrc(Model):
    """Where the picture comes from, in BilibiliResImage.

    Attributes:
        remote: What is in `remote` of BilibiliImageSrc.
    """

    placeholder: int = field("placeholder", "int", required=True)
    remote: BilibiliRemote = field("remote", "BilibiliRemote", required=True)
    src_type: int = field("src_type", "int", required=True)
