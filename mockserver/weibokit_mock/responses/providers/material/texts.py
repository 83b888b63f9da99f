"""Chinese text, all of it written for this."""

from random import Random

LINES = (
    "慢慢来,比较快。",
    "记录每一个晴天。",
    "喜欢咖啡和旧书。",
    "周末去爬山。",
    "今天也要加油。",
    "走走停停,看看风景。",
)
_REMARKS = (
    "拍得真好,光线很舒服。",
    "请问这是在哪里拍的?",
    "收藏了,下次照着做。",
    "同款已经用了半年,很耐用。",
    "讲得很清楚,谢谢分享。",
    "等下一期!",
)
_OPENINGS = ("第一次", "周末", "雨后", "一个人", "和朋友一起", "春天里", "下班后", "清晨")
_PURSUITS = ("去爬山", "做家常菜", "逛旧书店", "学摄影", "养多肉", "骑行", "看展览", "整理房间", "煮咖啡")
_ENDINGS = ("的小记录", "要准备什么", "的三个建议", "比想象中有趣", "")
_WARES = ("帆布包", "保温杯", "台灯", "跑步鞋", "陶瓷碗", "棉麻衬衫", "折叠伞", "机械键盘", "旅行箱")
_STYLES = ("轻便", "复古", "简约", "加厚", "便携", "经典款")
SHOPS = ("青禾生活馆", "南风小铺", "木石家居", "晨光户外店", "一间杂货铺")
BRANDS = ("青禾", "南风", "木石", "晨光", "远山")
TOPICS = ("美食", "旅行", "摄影", "读书", "家居", "科技", "健身", "音乐", "电影", "宠物")
COLORS = ("#1F6FEB", "#E8590C", "#2B8A3E", "#495057")
SONGS = ("晚风", "海边列车", "旧照片", "夏天的雨", "慢城")


def title(random: Random) -> str:
    """Return the title of a post or a video."""
    return random.choice(_OPENINGS) + random.choice(_PURSUITS) + random.choice(_ENDINGS)


def goods(random: Random) -> str:
    """Return the name of something for sale."""
    return random.choice(_STYLES) + random.choice(_WARES)


def remark(random: Random) -> str:
    """Return what somebody says about a post."""
    return random.choice(_REMARKS)


def abbreviated(count: int) -> str:
    """Return a count as Weibo displays it: `4321`, `1.2万`, `6569万`, `1.1亿`."""
    for unit, name in ((10**8, "亿"), (10**4, "万")):
        if count >= unit:
            shown = f"{count / unit:.1f}" if count < 10 * unit else f"{count / unit:.0f}"
            return shown.removesuffix(".0") + name
    return str(count)
