# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinUrl(Model):
    """Addresses of the same file, in DouyinAudioMeta."""

    backup_url: str = field("backup_url", "str", required=True)
    fallback_url: str = field("fallback_url", "str", required=True)
    main_url: str = field("main_url", "str", required=True)
