# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdTopDrainageStrip(Model):
    """What is in `topDrainageStrip` of JdDrainageStrip.

    Attributes:
        download_app_content_btn_style: Style of the download app content button.
        download_app_img: Picture of the download app, or its address.
    """

    download_app_content_btn: str = field("downloadAppContentBtn", "str", required=True)
    download_app_content_btn_style: str = field("downloadAppContentBtnStyle", "str", required=True)
    download_app_content_down: str = field("downloadAppContentDown", "str", required=True)
    download_app_content_down_style: str = field("downloadAppContentDownStyle", "str", required=True)
    download_app_content_up: str = field("downloadAppContentUP", "str", required=True)
    download_app_content_up_style: str = field("downloadAppContentUpStyle", "str", required=True)
    download_app_img: str = field("downloadAppImg", "str", required=True)
    download_applogo: str = field("downloadApplogo", "str", required=True)
