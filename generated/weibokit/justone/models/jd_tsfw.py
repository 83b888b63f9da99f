# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdTsfw(Model):
    """An item of `tsfw` of JdUnifiedServiceTag.

    Attributes:
        code: Code of the outcome, as the source has it.
        desc: Description.
        name: Name.
        logo_url: Address of the logo.
    """

    code: str = field("code", "str", required=True)
    desc: str = field("desc", "str", required=True)
    name: str = field("name", "str", required=True)
    short_desc: str = field("shortDesc", "str", required=True)
    help_url: str = field("helpUrl", "str")
    i_help_link: str = field("iHelpLink", "str")
    ihelp_link: str = field("ihelpLink", "str")
    logo_url: str = field("logoUrl", "str")
    mimg_url: str = field("mimgUrl", "str")
    mimg_url_2: str = field("mimgUrl2", "str")
