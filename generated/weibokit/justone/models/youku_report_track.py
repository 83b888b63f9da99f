# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuReportTrack(Model):
    """What is known of the track, in YoukuReport.

    Attributes:
        component_id: Id of the component.
    """

    cms_req_id: str = field("cms_req_id", "str", required=True)
    drawerid: str = field("drawerid", "str", required=True)
    servertime: int = field("servertime", "int", required=True)
    biz_key: str = field("bizKey", "str")
    pagestate: int = field("pagestate", "int")
    component_id: str = field("component_id", "str")
    component_instance_id: int = field("component_instance_id", "int")
    pageid: str = field("pageid", "str")
    pvv_vid: str = field("pvv_vid", "str")
