# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliNanoTheme(Model):
    """What is in `nanoTheme` of BilibiliVideoDetail."""

    bpx_aux_block_icon: str = field("bpx-aux-block-icon", "str", required=True)
    bpx_aux_button_bg: str = field("bpx-aux-button-bg", "str", required=True)
    bpx_aux_button_disabled_bg: str = field("bpx-aux-button-disabled-bg", "str", required=True)
    bpx_aux_content_bg: str = field("bpx-aux-content-bg", "str", required=True)
    bpx_aux_content_font1: str = field("bpx-aux-content-font1", "str", required=True)
    bpx_aux_content_font2: str = field("bpx-aux-content-font2", "str", required=True)
    bpx_aux_content_font3: str = field("bpx-aux-content-font3", "str", required=True)
    bpx_aux_content_font4: str = field("bpx-aux-content-font4", "str", required=True)
    bpx_aux_content_font5: str = field("bpx-aux-content-font5", "str", required=True)
    bpx_aux_cover_bg: str = field("bpx-aux-cover-bg", "str", required=True)
    bpx_aux_float_bg: str = field("bpx-aux-float-bg", "str", required=True)
    bpx_aux_float_border: str = field("bpx-aux-float-border", "str", required=True)
    bpx_aux_float_hover_bg: str = field("bpx-aux-float-hover-bg", "str", required=True)
    bpx_aux_float_icon: str = field("bpx-aux-float-icon", "str", required=True)
    bpx_aux_footer_bg: str = field("bpx-aux-footer-bg", "str", required=True)
    bpx_aux_footer_font: str = field("bpx-aux-footer-font", "str", required=True)
    bpx_aux_footer_font_hover: str = field("bpx-aux-footer-font-hover", "str", required=True)
    bpx_aux_header_bg: str = field("bpx-aux-header-bg", "str", required=True)
    bpx_aux_header_font: str = field("bpx-aux-header-font", "str", required=True)
    bpx_aux_header_icon: str = field("bpx-aux-header-icon", "str", required=True)
    bpx_aux_input_border: str = field("bpx-aux-input-border", "str", required=True)
    bpx_aux_line_border: str = field("bpx-aux-line-border", "str", required=True)
    bpx_box_shadow: str = field("bpx-box-shadow", "str", required=True)
    bpx_dmsend_border: str = field("bpx-dmsend-border", "str", required=True)
    bpx_dmsend_disable_button_bg: str = field("bpx-dmsend-disable-button-bg", "str", required=True)
    bpx_dmsend_disable_button_text: str = field("bpx-dmsend-disable-button-text", "str", required=True)
    bpx_dmsend_hint_font: str = field("bpx-dmsend-hint-font", "str", required=True)
    bpx_dmsend_hint_icon: str = field("bpx-dmsend-hint-icon", "str", required=True)
    bpx_dmsend_info_font: str = field("bpx-dmsend-info-font", "str", required=True)
    bpx_dmsend_input_bg: str = field("bpx-dmsend-input-bg", "str", required=True)
    bpx_dmsend_input_font: str = field("bpx-dmsend-input-font", "str", required=True)
    bpx_dmsend_main_bg: str = field("bpx-dmsend-main-bg", "str", required=True)
    bpx_dmsend_switch_icon: str = field("bpx-dmsend-switch-icon", "str", required=True)
    bpx_fn_color: str = field("bpx-fn-color", "str", required=True)
    bpx_fn_hover_color: str = field("bpx-fn-hover-color", "str", required=True)
    bpx_primary_color: str = field("bpx-primary-color", "str", required=True)
