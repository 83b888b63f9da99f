# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoExternal(Model):
    """What is in `external_info` of ToutiaoUserDetailData.

    Attributes:
        app_name: Name of the app.
        button_name: Name of the button.
        download_url: Address of the download.
        name: Name.
    """

    app_icon_url: str = field("app_icon_url", "str", required=True)
    app_name: str = field("app_name", "str", required=True)
    app_schema: str = field("app_schema", "str", required=True)
    appstore_app_id: int = field("appstore_app_id", "int", required=True)
    button_name: str = field("button_name", "str", required=True)
    download_url: str = field("download_url", "str", required=True)
    icon_title: str = field("icon_title", "str", required=True)
    icon_url: str = field("icon_url", "str", required=True)
    name: str = field("name", "str", required=True)
    package_name: str = field("package_name", "str", required=True)
