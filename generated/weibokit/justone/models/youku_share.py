# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuShare(Model):
    """What is known of the share, in YoukuPageData.

    Attributes:
        link: Address that it leads to.
        title: Title.
    """

    describe: str = field("describe", "str", required=True)
    img: str = field("img", "str", required=True)
    link: str = field("link", "str", required=True)
    title: str = field("title", "str", required=True)
