"""The table of what names of fields mean.

A row holds the types that it is for, a pattern of the words of a name, and the provider. The first row that fits
counts, so what is special stands above what is general. Types are i(nteger), n(umber), s(tring) and b(oolean).
"""

import functools
import re

from . import amounts, dates, files, flags, wording
from .context import Provider
from .material.texts import BRANDS, COLORS, LINES, SHOPS, SONGS, TOPICS
from .patterns import either, ending, exactly, glued, holding, starting
from .wording import always, of_person, one_of

_NO, _YES = always(value=False), always(value=True)
_CODE = (
    "code errno err_no errcode err_code error_code status_code ret ret_code retcode biz_code result_code return_code"
)
_LIST_PRICE = r"\b(origin\w*|market|list|line|old|max|high\w*|reserve) ?(price|amount)"
_MONEY = ending("price amount cost fee money freight gmv salary budget quote cpm cpe")
_SHARE = ending("percent ratio rate proportion pct percentage overtake median rank_percent")
_COUNT = glued("count cnt num number total quantity volume sales stock inventory times sold")
_DONE = exactly(
    "like liked share comment favorite favourite collect coin danmaku reply repost forward digg up barrage sale repin"
)
_SEEN = "play view vv read watch exposure impression click pv uv visit browse"
_PROSE = (
    "info hint tip sentence header footer excerpt preview markdown html richtext subtitle placeholder statement slogan "
    "desc description intro introduction bio biography digest copyright signature original evaluation advice notice "
    "remark translation prefix msg text"
)

_ROWS: tuple[tuple[str, str, Provider], ...] = (
    # Success, wherever a layer below the envelope has it.
    ("in", exactly(f"{_CODE} error cost_time"), always(0)),
    ("i", exactly("ok result success"), always(1)),
    ("b", exactly("ok success succeed is_success"), _YES),
    ("s", exactly(_CODE.replace(" ret ", " ")), flags.success),
    ("s", exactly("ret result success"), always("SUCCESS")),
    ("i", exactly("status state"), flags.state),
    ("s", exactly("status state"), always("ok")),
    ("s", exactly("msg status_msg status_message"), always("success")),
    ("s", exactly("message"), flags.message),
    ("s", either(holding("err error errmsg warning failure fail toast"), ending("tip")), always("")),
    # Pages.
    ("bi", either(r"\b(has|have) ?(more|next)", exactly("more continue")), _NO),
    ("bi", either(exactly("is_end end is_last last_page is_finish finished finish"), glued("no_more")), _YES),
    ("i", either(r"\bnext ?.*(cursor|page|offset|id|max)", exactly("offset")), always(0)),
    ("s", either(r"\bnext ?.*(cursor|page|offset|token|url|id|max)", exactly("pcursor page_token")), always("")),
    ("i", exactly("page page_no page_num page_number page_index current current_page cur_page pn"), flags.page),
    ("i", exactly("pages page_count total_page num_page max_page page_total"), always(1)),
    ("i", exactly("page_size limit ps"), flags.page_size),
    ("i", ending("cursor"), flags.cursor),
    ("s", ending("cursor"), files.token),
    ("in", exactly("total total_count total_num total_number total_size total_result total_hit"), amounts.total),
    ("in", exactly("count num cnt size num_found item_count result_count"), amounts.total),
    # Persons.
    ("s", either(ending("screen_name"), exactly("from_user to_user")), of_person("name")),
    ("s", exactly("nick nickname nick_name screen_name username author uname writer owner"), of_person("name")),
    (
        "s",
        ending("user_name user_nick nick_name author_name owner_name full_name real_name kol_name"),
        of_person("name"),
    ),
    ("s", ending("creator_name account_name member_name star_name up_name sender_name"), of_person("name")),
    (
        "s",
        r"\b(avatar|portrait|face|head ?(img|image|icon|url|pic)|profile (image|pic)|user (image|img|pic))",
        files.avatar,
    ),
    ("s", exactly("signature bio biography introduction intro sign about self_desc"), of_person("description")),
    ("s", exactly("gender sex user_sex"), of_person("gender")),
    ("i", exactly("gender sex user_sex"), of_person("sex")),
    ("s", r"\b(verified|verify|auth|certif\w*) (reason|info|desc|title)", of_person("verified_reason")),
    ("b", exactly("verified is_verified"), of_person("verified")),
    ("i", r"\b(fans?|followers?)( ?(count|num|number|cnt|total))?$", of_person("followers_count")),
    ("i", r"\b(followings?|friends|follows?|attention)( ?(count|num|number|cnt))?$", of_person("friends_count")),
    (
        "i",
        r"^(aweme|video|note|photo|post|tweet|works?|archive|media|article)s? ?(count|num)$",
        of_person("statuses_count"),
    ),
    ("s", ending("phone mobile email mail qq wechat password id_card phone_number"), always("")),
    ("s", exactly("user_url author_url profile_url home_page homepage space_url user_link"), files.profile),
    ("in", ending("age"), amounts.age),
    # Ids, and what only looks random.
    (
        "s",
        holding("hash md5 sha1 sign token trace log_id logid request_id impr_id session_id search_id track_id"),
        files.token,
    ),
    ("s", holding("trace_id uuid etag file_cs checksum fingerprint nonce"), files.token),
    ("si", either(glued("id idstr id_str"), ending("pk asin")), files.identity),
    # Addresses; a picture is known by its name alone.
    ("s", either(glued("url uri link href src schema scheme permalink h5"), holding("url uri")), files.address),
    ("s", ending("image img pic picture photo cover icon thumb thumbnail logo poster banner"), files.picture),
    ("s", ending("domain website host track"), files.address),
    # Times.
    *((("i", ending(part), dates.part(part))) for part in ("year", "month", "day", "hour")),
    ("s", ending("year"), one_of(("2019", "2020"))),
    ("ins", r"\b(duration|time length|length seconds|play ?time)( (ms|sec|seconds|min|str))?$", dates.duration),
    ("ins", holding("time_zone timezone utc_offset"), always(8)),
    ("ins", r"(time|date|stamp|birthday)( (ms|str|text|utc|gmt|millis))?$|\b(ts|at|day|month)$", dates.moment),
    ("ins", exactly("created updated published modified pubdate ctime mtime"), dates.moment),
    # Amounts.
    ("i", _LIST_PRICE, amounts.list_price),
    ("n", _LIST_PRICE, amounts.list_yuan),
    ("s", _LIST_PRICE, amounts.list_priced),
    ("i", _MONEY, amounts.price),
    ("n", _MONEY, amounts.yuan),
    ("s", either(_MONEY, holding("cpm cpe price")), amounts.priced),
    ("i", _SHARE, amounts.percent),
    ("n", holding("percent pct percentage"), amounts.percent),
    ("n", holding("ratio rate proportion gain weight probability tgi"), amounts.share),
    ("s", _SHARE, amounts.percentage),
    ("in", ending("score rating star"), amounts.score),
    ("s", ending("score rating star"), amounts.scored),
    ("in", ending("lat latitude"), amounts.latitude),
    ("in", ending("lng lon longitude"), amounts.longitude),
    ("s", ending("lat latitude"), amounts.latitude_text),
    ("s", ending("lng lon longitude"), amounts.longitude_text),
    ("n", exactly("coordinate"), amounts.coordinate),
    ("s", ending("coordinate coordinates"), amounts.point_text),
    ("in", ending("width w"), always(1080)),
    ("in", ending("height h"), always(1920)),
    ("s", ending("width w height h"), always("1080")),
    ("in", ending("fps"), always(30)),
    ("in", glued("size bytes bit_rate bitrate length"), amounts.length),
    ("i", either(rf"\b({_SEEN.replace(' ', '|')})s?( ?(count|num|number|cnt|times|total))?$"), amounts.reach),
    ("in", either(_COUNT, _DONE, holding("num count cnt avg average")), amounts.count),
    ("s", r"\b(count|num|likes?|fans|views?) ?(str|text|display|desc|show|info)$", amounts.counted),
    ("s", either(_COUNT, ending("vv pv")), amounts.in_digits),
    # Flags.
    ("i", starting("is has can allow enable need show with support in not"), flags.bit),
    ("s", starting("is has can allow enable disable need support not"), one_of(("0", "1"))),
    (
        "i",
        ending("verified followed following collected flag switch status stat setting vip ability enable"),
        flags.bit,
    ),
    (
        "b",
        holding("deleted block blocked banned private secret hide hidden nsfw spoiler disable disabled abnormal"),
        _NO,
    ),
    (
        "b",
        holding("ad fake expired canceled closed frozen risk sensitive illegal error prevent deny muted truncated"),
        _NO,
    ),
    ("b", holding("can allow allowed enable enabled available visible valid active public show support"), _YES),
    # Texts.
    ("s", exactly("limit_time_unit"), always("HOURS")),
    ("s", exactly("deleted"), always("")),
    ("s", holding("color colour bg_color"), one_of(COLORS)),
    ("s", ending("lang language language_code locale lang_code"), always("zh")),
    ("s", ending("country_code region_code"), always("CN")),
    ("s", ending("language_name"), always("中文")),
    ("s", ending("country country_name nation"), always("中国")),
    ("s", ending("currency currency_code"), always("CNY")),
    ("s", ending("ip_location ip_label ip_attribution province province_name region region_name"), wording.province),
    ("s", ending("city city_name location area address place district poi poi_name"), wording.city),
    (
        "s",
        either(ending("extra param ext context config log_pb payload extra_info data map"), glued("json")),
        always("{}"),
    ),
    ("s", ending("version"), always("1.0.0")),
    ("s", ending("gear_name quality definition resolution ratio"), always("720p")),
    ("s", ending("format file_type suffix"), always("mp4")),
    ("s", ending("audio_codec"), always("aac")),
    ("s", ending("codec"), always("h264")),
    ("s", exactly("type media_type item_type content_type note_type card_type post_type"), one_of(("video", "image"))),
    (
        "s",
        either(ending("type style mode scene source level scm spm kind flag"), "^typename$"),
        amounts.coded,
    ),
    ("s", r"\b(shop|store|seller|merchant|supplier|company)( (name|title|nick))?$", one_of(SHOPS)),
    ("s", ending("brand brand_name"), one_of(BRANDS)),
    ("s", ending("music song album sound music_name song_name album_name sound_name"), one_of(SONGS)),
    (
        "s",
        r"\b(tag|topic|hash ?tag|category|cate|label|keyword|word|interest|industry)s?( (name|title|text))?$",
        one_of(TOPICS),
    ),
    ("s", exactly("query field vertical"), one_of(TOPICS)),
    ("s", exactly("name display_name show_name cn_name"), wording.name),
    ("s", either(ending("title subject headline caption"), glued("name")), wording.title),
    ("s", ending("text content desc describe description summary abstract comment body detail reason"), wording.said),
    ("s", ending("value display remark"), wording.said),
    ("s", glued("code"), flags.success),
    ("s", ending("key"), files.token),
    ("s", r"\b\d+ ?d$", amounts.in_digits),
    ("s", holding(_PROSE), one_of(LINES)),
    ("s", "^$", one_of(LINES)),  # a name in Chinese: its readers are people
)

_TYPES = {"integer": "i", "number": "n", "string": "s", "boolean": "b"}
_OTHERWISE = {"integer": amounts.small, "number": amounts.share, "string": amounts.coded, "boolean": flags.flag}


@functools.cache
def _table(type_: str) -> list[tuple[re.Pattern[str], Provider]]:
    """Return the rows of a type; who only serves samples never waits for their patterns."""
    return [(re.compile(pattern), provide) for types, pattern, provide in _ROWS if _TYPES[type_] in types]


@functools.lru_cache(maxsize=16384)
def provider(type_: str, field: str) -> Provider:
    """Return what makes a value of a type for a field, by the words of its name."""
    return next((provide for pattern, provide in _table(type_) if pattern.search(field)), _OTHERWISE[type_])
