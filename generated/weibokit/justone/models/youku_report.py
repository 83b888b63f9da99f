# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_report_track import YoukuReportTrack


class YoukuReport(Model):
    """What is in `report` of YoukuAction.

    Attributes:
        index: Place in the list.
        page_name: Name of the page.
        track_info: What is known of the track, in YoukuReport.
    """

    arg1: str | None = field("arg1", "str", null=True, required=True)
    index: int = field("index", "int", required=True)
    page_name: str = field("pageName", "str", required=True)
    report_data_opt: Any = field("reportDataOpt", required=True)
    scm_ab: str = field("scmAB", "str", required=True)
    scm_c: str = field("scmC", "str", required=True)
    scm_d: str = field("scmD", "str", required=True)
    spm_ab: str = field("spmAB", "str", required=True)
    spm_c: str = field("spmC", "str", required=True)
    spm_d: str = field("spmD", "str", required=True)
    track_info: YoukuReportTrack = field("trackInfo", "YoukuReportTrack", required=True)
    ut_param: Any = field("utParam", required=True)
