# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFollowersDetail(Model):
    """An item of `followers_detail` of DouyinUser.

    Attributes:
        app_name: Name of the app.
        download_url: Address of the download.
        fans_count: Number of followers.
        icon: The icon, or its address.
        name: Name.
    """

    app_name: str = field("app_name", "str", required=True)
    apple_id: str = field("apple_id", "str", required=True)
    download_url: str = field("download_url", "str", required=True)
    fans_count: int = field("fans_count", "int", required=True)
    icon: str = field("icon", "str", required=True)
    name: str = field("name", "str", required=True)
    open_url: str = field("open_url", "str", required=True)
    package_name: str = field("package_name", "str", required=True)
