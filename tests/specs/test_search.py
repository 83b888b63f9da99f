"""What people look for, in English and Chinese, and the operation that has to be among the first three."""

import pytest
from weibokit import load_index

QUERIES = [
    ("hot searches on weibo", "justone.weibo.hot_search_v1"),
    ("posts of a weibo user", "justone.weibo.get_user_post_v1"),
    ("who follows a user on weibo", "weibo_v2.friendships.followers"),
    ("comments on a weibo post", "justone.weibo.get_post_comments_v1"),
    ("search xiaohongshu notes", "justone.xiaohongshu.search_note_v2"),
    ("bilibili danmu", "justone.bilibili.get_video_danmu_v2"),
    ("tiktok user posts", "justone.tiktok.get_user_post_v1"),
    ("mutual friends", "weibo_v2.friendships.friends_bilateral"),
    ("publish a post with a picture", "weibo_v2.statuses.upload"),
    ("repost", "weibo_v2.statuses.repost"),
    ("send a private message", "tsina_v1.direct_messages.new"),
    ("remaining calls rate limit", "weibo_v2.account.rate_limit_status"),
    ("shorten a long address", "tsina_v1.short_url.shorten"),
    ("follow a user", "weibo_v2.friendships.create"),
    ("home timeline", "weibo_v2.statuses.home_timeline"),
    ("unread counts", "weibo_v2.remind.unread_count"),
    ("bookmark a post", "weibo_v2.favorites.create"),
    ("exchange code for access token", "weibo_v2.oauth2.access_token"),
    ("places nearby", "weibo_v2.place.nearby_pois"),
    ("block list", "tsina_v1.blocks.blocking"),
    ("热搜", "justone.weibo.hot_search_v1"),
    ("微博用户的粉丝", "justone.weibo.get_fans_v1"),
    ("微博评论", "justone.weibo.get_post_comments_v1"),
    ("双向关注", "weibo_v2.friendships.friends_bilateral"),
    ("发送私信", "weibo_v2.direct_messages.new"),
    ("转发微博", "weibo_v2.statuses.repost"),
    ("取消收藏", "weibo_v2.favorites.destroy"),
    ("关注话题", "weibo_v2.trends.follow"),
    ("抖音视频评论", "justone.douyin.get_video_comment_v1"),
    ("小红书笔记评论", "justone.xiaohongshu.get_note_comment_v2"),
    ("B站弹幕", "justone.bilibili.get_video_danmu_v2"),
    ("公众号文章搜索", "justone.weixin.search_article_v1"),
    ("知乎用户的粉丝", "justone.zhihu.get_user_followers_v1"),
    ("京东商品价格", "justone.jd.get_item_price_v1"),
    ("豆瓣短评", "justone.douban.get_movie_comments_v1"),
    ("短链还原为长链接", "tsina_v1.short_url.expand"),
    ("黑名单", "tsina_v1.blocks.blocking"),
    ("修改头像", "weibo_v2.account.avatar_upload"),
    ("附近的人", "weibo_v2.place.nearby_users_list"),
    ("微博表情", "weibo_v2.emotions.get"),
]


@pytest.mark.parametrize(("query", "wanted"), QUERIES, ids=[query for query, _ in QUERIES])
def test_wanted_operation_is_among_the_first_three(query: str, wanted: str) -> None:
    assert wanted in [each.full_name for each in load_index().search(query)[:3]]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("发微博", "tsina_v1.statuses.update"),
        ("发私信", "weibo_v2.direct_messages.new"),
        ("删微博", "weibo_v2.statuses.destroy"),
        ("删评论", "weibo_v2.comments.destroy"),
        ("搜微博", "weibo_v2.search.statuses"),
        ("取关", "weibo_v2.friendships.destroy"),
    ],
)
def test_short_forms_find_what_they_shorten(query: str, wanted: str) -> None:
    assert wanted in [each.full_name for each in load_index().search(query)[:3]]


def test_half_of_the_queries_are_chinese() -> None:
    assert len({query for query, _ in QUERIES}) == 40
    assert sum(not query.isascii() for query, _ in QUERIES) == 20
