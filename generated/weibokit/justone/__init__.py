# Do not edit: `make generate` writes this file from specs/justone.

"""JustOne and AsyncJustOne, the clients of justone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.apis.base import AsyncAPI, SyncAPI
from .._runtime.apis.justone import JustOneSettings
from .service_model import SERVICE_MODEL

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    import httpx

    from .._runtime.archive.modes import Archive
    from .._runtime.clock import Clock
    from .._runtime.transport.calls.attempt import Attempt
    from .._runtime.transport.rate import Rate
    from .._runtime.transport.retry import RetryPolicy
    from .._runtime.transport.spending.budget import Budget
    from .api.amazon import Amazon, AsyncAmazon
    from .api.beike import AsyncBeike, Beike
    from .api.bilibili import AsyncBilibili, Bilibili
    from .api.dewu import AsyncDewu, Dewu
    from .api.douban import AsyncDouban, Douban
    from .api.douyin import AsyncDouyin, Douyin
    from .api.douyin_ec import AsyncDouyinEc, DouyinEc
    from .api.douyin_xingtu import AsyncDouyinXingtu, DouyinXingtu
    from .api.facebook import AsyncFacebook, Facebook
    from .api.field_1688 import AsyncField1688, Field1688
    from .api.imdb import AsyncImdb, Imdb
    from .api.instagram import AsyncInstagram, Instagram
    from .api.jd import AsyncJd, Jd
    from .api.kuaishou import AsyncKuaishou, Kuaishou
    from .api.linkedin import AsyncLinkedin, Linkedin
    from .api.llm import AsyncLlm, Llm
    from .api.qq_huxuan import AsyncQqHuxuan, QqHuxuan
    from .api.reddit import AsyncReddit, Reddit
    from .api.search import AsyncSearch, Search
    from .api.shopee import AsyncShopee, Shopee
    from .api.taobao import AsyncTaobao, Taobao
    from .api.temu import AsyncTemu, Temu
    from .api.tiktok import AsyncTiktok, Tiktok
    from .api.tiktok_shop import AsyncTiktokShop, TiktokShop
    from .api.toutiao import AsyncToutiao, Toutiao
    from .api.twitter import AsyncTwitter, Twitter
    from .api.weibo import AsyncWeibo, Weibo
    from .api.weixin import AsyncWeixin, Weixin
    from .api.weixin_channels import AsyncWeixinChannels, WeixinChannels
    from .api.xianyu import AsyncXianyu, Xianyu
    from .api.xiaohongshu import AsyncXiaohongshu, Xiaohongshu
    from .api.xiaohongshu_ec import AsyncXiaohongshuEc, XiaohongshuEc
    from .api.xiaohongshu_pgy import AsyncXiaohongshuPgy, XiaohongshuPgy
    from .api.youku import AsyncYouku, Youku
    from .api.youtube import AsyncYoutube, Youtube
    from .api.zhihu import AsyncZhihu, Zhihu

__all__ = ["AsyncJustOne", "JustOne"]


class JustOne(SyncAPI):
    """Client of Just One API.

    The provider advises its timeout of 120 seconds.

    Args:
        token: The API token; else taken from the environment variable JUSTONE_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        concurrency: How many requests may be on their way at once, over all threads or per event loop; None for
            any number.
        max_retries: How often a call is repeated at most; what may have been charged never is.
        retry: How long to wait before a call is repeated, a RetryPolicy.
        rate: The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many
            machines.
        max_wait: Seconds that a call may wait for its turn; None for any number.
        clock: A Clock that tells the time and waits, for tests that don't; the machine's.
        budget: What may be spent, a Budget; a call beyond it is not sent.
        archive: Where good responses are kept and used again, for ever: the path of a SQLite file, or an
            Archive.
        on_event: A function that gets an Attempt after each attempt of a call.
        strict: Check whole responses on arrival.
        region: Which of the provider's two addresses to call; "cn" is plain HTTP and needs `allow_insecure`.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        amazon: Products, reviews and best sellers on Amazon, by country.
        beike: Second-hand homes and housing estates on Beike.
        bilibili: Accounts and videos on Bilibili.
        dewu: Search for goods on Dewu, also known as Poizon.
        douban: Films and series on Douban, with comments and reviews.
        douyin: Users, videos, comments and searches on Douyin.
        douyin_ec: Products and shops on Douyin, with comments.
        douyin_xingtu: Figures about creators on Xingtu, where brands order videos on Douyin.
        facebook: Profiles, posts and comments on Facebook.
        field_1688: Products and suppliers on Alibaba's wholesale market 1688.
        imdb: Films and series on IMDb, from ratings to where they run.
        instagram: Profiles, posts, comments and reels on Instagram.
        jd: Products, prices, comments and shops on JD.com.
        kuaishou: Users, videos and comments on Kuaishou.
        linkedin: People, companies and posts on LinkedIn.
        llm: Answers that language models give to their users.
        qq_huxuan: Creators on Tencent's Huxuan, of WeChat Channels and of official accounts.
        reddit: Posts and comments on Reddit.
        search: One search over several Chinese platforms and the news.
        shopee: Products, shops and reviews on Shopee in Taiwan, Indonesia and Thailand.
        taobao: Products, shops and reviews on Taobao and Tmall.
        temu: What Temu shows on its start page.
        tiktok: Users, posts and comments on TikTok.
        tiktok_shop: Products that TikTok sells.
        toutiao: Articles, videos and users of Toutiao.
        twitter: Users and posts on X, formerly Twitter.
        weibo: Accounts, posts and relations on Weibo.
        weixin: Official accounts of WeChat and their articles.
        weixin_channels: Accounts, videos and comments on WeChat Channels.
        xianyu: Second-hand goods on Xianyu, also known as Goofish.
        xiaohongshu: Notes, comments and users of Xiaohongshu, known abroad as RedNote.
        xiaohongshu_ec: Search for products that Xiaohongshu sells.
        xiaohongshu_pgy: Figures about creators on Pugongying, where brands order notes on Xiaohongshu.
        youku: Videos and users of Youku.
        youtube: Channels, videos, comments and captions on YouTube.
        zhihu: Answers, articles, columns and users of Zhihu.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.BaseTransport | None = None,
        concurrency: int | None = 20,
        max_retries: int = 2,
        retry: RetryPolicy | None = None,
        rate: Rate | str | None = None,
        max_wait: float | None = 60.0,
        clock: Clock | None = None,
        budget: Budget | None = None,
        archive: Archive | str | os.PathLike[str] | None = None,
        on_event: Callable[[Attempt], object] | None = None,
        strict: bool = False,
        region: Literal["global", "cn"] = "global",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = JustOneSettings.secrets(token=token, base_url=base_url)
        del token, base_url
        super().__init__(
            JustOneSettings(
                **secrets,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
                concurrency=concurrency,
                max_retries=max_retries,
                retry=retry,
                rate=rate,
                max_wait=max_wait,
                clock=clock,
                budget=budget,
                archive=archive,
                on_event=on_event,
                strict=strict,
                region=region,
            )
        )

    @cached_property
    def amazon(self) -> Amazon:
        """Products, reviews and best sellers on Amazon, by country."""
        from .api.amazon import Amazon

        return Amazon(self.client)

    @cached_property
    def beike(self) -> Beike:
        """Second-hand homes and housing estates on Beike."""
        from .api.beike import Beike

        return Beike(self.client)

    @cached_property
    def bilibili(self) -> Bilibili:
        """Accounts and videos on Bilibili."""
        from .api.bilibili import Bilibili

        return Bilibili(self.client)

    @cached_property
    def dewu(self) -> Dewu:
        """Search for goods on Dewu, also known as Poizon."""
        from .api.dewu import Dewu

        return Dewu(self.client)

    @cached_property
    def douban(self) -> Douban:
        """Films and series on Douban, with comments and reviews."""
        from .api.douban import Douban

        return Douban(self.client)

    @cached_property
    def douyin(self) -> Douyin:
        """Users, videos, comments and searches on Douyin."""
        from .api.douyin import Douyin

        return Douyin(self.client)

    @cached_property
    def douyin_ec(self) -> DouyinEc:
        """Products and shops on Douyin, with comments."""
        from .api.douyin_ec import DouyinEc

        return DouyinEc(self.client)

    @cached_property
    def douyin_xingtu(self) -> DouyinXingtu:
        """Figures about creators on Xingtu, where brands order videos on Douyin."""
        from .api.douyin_xingtu import DouyinXingtu

        return DouyinXingtu(self.client)

    @cached_property
    def facebook(self) -> Facebook:
        """Profiles, posts and comments on Facebook."""
        from .api.facebook import Facebook

        return Facebook(self.client)

    @cached_property
    def field_1688(self) -> Field1688:
        """Products and suppliers on Alibaba's wholesale market 1688."""
        from .api.field_1688 import Field1688

        return Field1688(self.client)

    @cached_property
    def imdb(self) -> Imdb:
        """Films and series on IMDb, from ratings to where they run."""
        from .api.imdb import Imdb

        return Imdb(self.client)

    @cached_property
    def instagram(self) -> Instagram:
        """Profiles, posts, comments and reels on Instagram."""
        from .api.instagram import Instagram

        return Instagram(self.client)

    @cached_property
    def jd(self) -> Jd:
        """Products, prices, comments and shops on JD.com."""
        from .api.jd import Jd

        return Jd(self.client)

    @cached_property
    def kuaishou(self) -> Kuaishou:
        """Users, videos and comments on Kuaishou."""
        from .api.kuaishou import Kuaishou

        return Kuaishou(self.client)

    @cached_property
    def linkedin(self) -> Linkedin:
        """People, companies and posts on LinkedIn."""
        from .api.linkedin import Linkedin

        return Linkedin(self.client)

    @cached_property
    def llm(self) -> Llm:
        """Answers that language models give to their users."""
        from .api.llm import Llm

        return Llm(self.client)

    @cached_property
    def qq_huxuan(self) -> QqHuxuan:
        """Creators on Tencent's Huxuan, of WeChat Channels and of official accounts."""
        from .api.qq_huxuan import QqHuxuan

        return QqHuxuan(self.client)

    @cached_property
    def reddit(self) -> Reddit:
        """Posts and comments on Reddit."""
        from .api.reddit import Reddit

        return Reddit(self.client)

    @cached_property
    def search(self) -> Search:
        """One search over several Chinese platforms and the news."""
        from .api.search import Search

        return Search(self.client)

    @cached_property
    def shopee(self) -> Shopee:
        """Products, shops and reviews on Shopee in Taiwan, Indonesia and Thailand."""
        from .api.shopee import Shopee

        return Shopee(self.client)

    @cached_property
    def taobao(self) -> Taobao:
        """Products, shops and reviews on Taobao and Tmall."""
        from .api.taobao import Taobao

        return Taobao(self.client)

    @cached_property
    def temu(self) -> Temu:
        """What Temu shows on its start page."""
        from .api.temu import Temu

        return Temu(self.client)

    @cached_property
    def tiktok(self) -> Tiktok:
        """Users, posts and comments on TikTok."""
        from .api.tiktok import Tiktok

        return Tiktok(self.client)

    @cached_property
    def tiktok_shop(self) -> TiktokShop:
        """Products that TikTok sells."""
        from .api.tiktok_shop import TiktokShop

        return TiktokShop(self.client)

    @cached_property
    def toutiao(self) -> Toutiao:
        """Articles, videos and users of Toutiao."""
        from .api.toutiao import Toutiao

        return Toutiao(self.client)

    @cached_property
    def twitter(self) -> Twitter:
        """Users and posts on X, formerly Twitter."""
        from .api.twitter import Twitter

        return Twitter(self.client)

    @cached_property
    def weibo(self) -> Weibo:
        """Accounts, posts and relations on Weibo."""
        from .api.weibo import Weibo

        return Weibo(self.client)

    @cached_property
    def weixin(self) -> Weixin:
        """Official accounts of WeChat and their articles."""
        from .api.weixin import Weixin

        return Weixin(self.client)

    @cached_property
    def weixin_channels(self) -> WeixinChannels:
        """Accounts, videos and comments on WeChat Channels."""
        from .api.weixin_channels import WeixinChannels

        return WeixinChannels(self.client)

    @cached_property
    def xianyu(self) -> Xianyu:
        """Second-hand goods on Xianyu, also known as Goofish."""
        from .api.xianyu import Xianyu

        return Xianyu(self.client)

    @cached_property
    def xiaohongshu(self) -> Xiaohongshu:
        """Notes, comments and users of Xiaohongshu, known abroad as RedNote."""
        from .api.xiaohongshu import Xiaohongshu

        return Xiaohongshu(self.client)

    @cached_property
    def xiaohongshu_ec(self) -> XiaohongshuEc:
        """Search for products that Xiaohongshu sells."""
        from .api.xiaohongshu_ec import XiaohongshuEc

        return XiaohongshuEc(self.client)

    @cached_property
    def xiaohongshu_pgy(self) -> XiaohongshuPgy:
        """Figures about creators on Pugongying, where brands order notes on Xiaohongshu."""
        from .api.xiaohongshu_pgy import XiaohongshuPgy

        return XiaohongshuPgy(self.client)

    @cached_property
    def youku(self) -> Youku:
        """Videos and users of Youku."""
        from .api.youku import Youku

        return Youku(self.client)

    @cached_property
    def youtube(self) -> Youtube:
        """Channels, videos, comments and captions on YouTube."""
        from .api.youtube import Youtube

        return Youtube(self.client)

    @cached_property
    def zhihu(self) -> Zhihu:
        """Answers, articles, columns and users of Zhihu."""
        from .api.zhihu import Zhihu

        return Zhihu(self.client)


class AsyncJustOne(AsyncAPI):
    """Async client of Just One API; make one for each event loop.

    The provider advises its timeout of 120 seconds.

    Args:
        token: The API token; else taken from the environment variable JUSTONE_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        concurrency: How many requests may be on their way at once, over all threads or per event loop; None for
            any number.
        max_retries: How often a call is repeated at most; what may have been charged never is.
        retry: How long to wait before a call is repeated, a RetryPolicy.
        rate: The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many
            machines.
        max_wait: Seconds that a call may wait for its turn; None for any number.
        clock: A Clock that tells the time and waits, for tests that don't; the machine's.
        budget: What may be spent, a Budget; a call beyond it is not sent.
        archive: Where good responses are kept and used again, for ever: the path of a SQLite file, or an
            Archive.
        on_event: A function that gets an Attempt after each attempt of a call.
        strict: Check whole responses on arrival.
        region: Which of the provider's two addresses to call; "cn" is plain HTTP and needs `allow_insecure`.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        amazon: Products, reviews and best sellers on Amazon, by country.
        beike: Second-hand homes and housing estates on Beike.
        bilibili: Accounts and videos on Bilibili.
        dewu: Search for goods on Dewu, also known as Poizon.
        douban: Films and series on Douban, with comments and reviews.
        douyin: Users, videos, comments and searches on Douyin.
        douyin_ec: Products and shops on Douyin, with comments.
        douyin_xingtu: Figures about creators on Xingtu, where brands order videos on Douyin.
        facebook: Profiles, posts and comments on Facebook.
        field_1688: Products and suppliers on Alibaba's wholesale market 1688.
        imdb: Films and series on IMDb, from ratings to where they run.
        instagram: Profiles, posts, comments and reels on Instagram.
        jd: Products, prices, comments and shops on JD.com.
        kuaishou: Users, videos and comments on Kuaishou.
        linkedin: People, companies and posts on LinkedIn.
        llm: Answers that language models give to their users.
        qq_huxuan: Creators on Tencent's Huxuan, of WeChat Channels and of official accounts.
        reddit: Posts and comments on Reddit.
        search: One search over several Chinese platforms and the news.
        shopee: Products, shops and reviews on Shopee in Taiwan, Indonesia and Thailand.
        taobao: Products, shops and reviews on Taobao and Tmall.
        temu: What Temu shows on its start page.
        tiktok: Users, posts and comments on TikTok.
        tiktok_shop: Products that TikTok sells.
        toutiao: Articles, videos and users of Toutiao.
        twitter: Users and posts on X, formerly Twitter.
        weibo: Accounts, posts and relations on Weibo.
        weixin: Official accounts of WeChat and their articles.
        weixin_channels: Accounts, videos and comments on WeChat Channels.
        xianyu: Second-hand goods on Xianyu, also known as Goofish.
        xiaohongshu: Notes, comments and users of Xiaohongshu, known abroad as RedNote.
        xiaohongshu_ec: Search for products that Xiaohongshu sells.
        xiaohongshu_pgy: Figures about creators on Pugongying, where brands order notes on Xiaohongshu.
        youku: Videos and users of Youku.
        youtube: Channels, videos, comments and captions on YouTube.
        zhihu: Answers, articles, columns and users of Zhihu.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
        concurrency: int | None = 20,
        max_retries: int = 2,
        retry: RetryPolicy | None = None,
        rate: Rate | str | None = None,
        max_wait: float | None = 60.0,
        clock: Clock | None = None,
        budget: Budget | None = None,
        archive: Archive | str | os.PathLike[str] | None = None,
        on_event: Callable[[Attempt], object] | None = None,
        strict: bool = False,
        region: Literal["global", "cn"] = "global",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = JustOneSettings.secrets(token=token, base_url=base_url)
        del token, base_url
        super().__init__(
            JustOneSettings(
                **secrets,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
                concurrency=concurrency,
                max_retries=max_retries,
                retry=retry,
                rate=rate,
                max_wait=max_wait,
                clock=clock,
                budget=budget,
                archive=archive,
                on_event=on_event,
                strict=strict,
                region=region,
            )
        )

    @cached_property
    def amazon(self) -> AsyncAmazon:
        """Products, reviews and best sellers on Amazon, by country."""
        from .api.amazon import AsyncAmazon

        return AsyncAmazon(self.client)

    @cached_property
    def beike(self) -> AsyncBeike:
        """Second-hand homes and housing estates on Beike."""
        from .api.beike import AsyncBeike

        return AsyncBeike(self.client)

    @cached_property
    def bilibili(self) -> AsyncBilibili:
        """Accounts and videos on Bilibili."""
        from .api.bilibili import AsyncBilibili

        return AsyncBilibili(self.client)

    @cached_property
    def dewu(self) -> AsyncDewu:
        """Search for goods on Dewu, also known as Poizon."""
        from .api.dewu import AsyncDewu

        return AsyncDewu(self.client)

    @cached_property
    def douban(self) -> AsyncDouban:
        """Films and series on Douban, with comments and reviews."""
        from .api.douban import AsyncDouban

        return AsyncDouban(self.client)

    @cached_property
    def douyin(self) -> AsyncDouyin:
        """Users, videos, comments and searches on Douyin."""
        from .api.douyin import AsyncDouyin

        return AsyncDouyin(self.client)

    @cached_property
    def douyin_ec(self) -> AsyncDouyinEc:
        """Products and shops on Douyin, with comments."""
        from .api.douyin_ec import AsyncDouyinEc

        return AsyncDouyinEc(self.client)

    @cached_property
    def douyin_xingtu(self) -> AsyncDouyinXingtu:
        """Figures about creators on Xingtu, where brands order videos on Douyin."""
        from .api.douyin_xingtu import AsyncDouyinXingtu

        return AsyncDouyinXingtu(self.client)

    @cached_property
    def facebook(self) -> AsyncFacebook:
        """Profiles, posts and comments on Facebook."""
        from .api.facebook import AsyncFacebook

        return AsyncFacebook(self.client)

    @cached_property
    def field_1688(self) -> AsyncField1688:
        """Products and suppliers on Alibaba's wholesale market 1688."""
        from .api.field_1688 import AsyncField1688

        return AsyncField1688(self.client)

    @cached_property
    def imdb(self) -> AsyncImdb:
        """Films and series on IMDb, from ratings to where they run."""
        from .api.imdb import AsyncImdb

        return AsyncImdb(self.client)

    @cached_property
    def instagram(self) -> AsyncInstagram:
        """Profiles, posts, comments and reels on Instagram."""
        from .api.instagram import AsyncInstagram

        return AsyncInstagram(self.client)

    @cached_property
    def jd(self) -> AsyncJd:
        """Products, prices, comments and shops on JD.com."""
        from .api.jd import AsyncJd

        return AsyncJd(self.client)

    @cached_property
    def kuaishou(self) -> AsyncKuaishou:
        """Users, videos and comments on Kuaishou."""
        from .api.kuaishou import AsyncKuaishou

        return AsyncKuaishou(self.client)

    @cached_property
    def linkedin(self) -> AsyncLinkedin:
        """People, companies and posts on LinkedIn."""
        from .api.linkedin import AsyncLinkedin

        return AsyncLinkedin(self.client)

    @cached_property
    def llm(self) -> AsyncLlm:
        """Answers that language models give to their users."""
        from .api.llm import AsyncLlm

        return AsyncLlm(self.client)

    @cached_property
    def qq_huxuan(self) -> AsyncQqHuxuan:
        """Creators on Tencent's Huxuan, of WeChat Channels and of official accounts."""
        from .api.qq_huxuan import AsyncQqHuxuan

        return AsyncQqHuxuan(self.client)

    @cached_property
    def reddit(self) -> AsyncReddit:
        """Posts and comments on Reddit."""
        from .api.reddit import AsyncReddit

        return AsyncReddit(self.client)

    @cached_property
    def search(self) -> AsyncSearch:
        """One search over several Chinese platforms and the news."""
        from .api.search import AsyncSearch

        return AsyncSearch(self.client)

    @cached_property
    def shopee(self) -> AsyncShopee:
        """Products, shops and reviews on Shopee in Taiwan, Indonesia and Thailand."""
        from .api.shopee import AsyncShopee

        return AsyncShopee(self.client)

    @cached_property
    def taobao(self) -> AsyncTaobao:
        """Products, shops and reviews on Taobao and Tmall."""
        from .api.taobao import AsyncTaobao

        return AsyncTaobao(self.client)

    @cached_property
    def temu(self) -> AsyncTemu:
        """What Temu shows on its start page."""
        from .api.temu import AsyncTemu

        return AsyncTemu(self.client)

    @cached_property
    def tiktok(self) -> AsyncTiktok:
        """Users, posts and comments on TikTok."""
        from .api.tiktok import AsyncTiktok

        return AsyncTiktok(self.client)

    @cached_property
    def tiktok_shop(self) -> AsyncTiktokShop:
        """Products that TikTok sells."""
        from .api.tiktok_shop import AsyncTiktokShop

        return AsyncTiktokShop(self.client)

    @cached_property
    def toutiao(self) -> AsyncToutiao:
        """Articles, videos and users of Toutiao."""
        from .api.toutiao import AsyncToutiao

        return AsyncToutiao(self.client)

    @cached_property
    def twitter(self) -> AsyncTwitter:
        """Users and posts on X, formerly Twitter."""
        from .api.twitter import AsyncTwitter

        return AsyncTwitter(self.client)

    @cached_property
    def weibo(self) -> AsyncWeibo:
        """Accounts, posts and relations on Weibo."""
        from .api.weibo import AsyncWeibo

        return AsyncWeibo(self.client)

    @cached_property
    def weixin(self) -> AsyncWeixin:
        """Official accounts of WeChat and their articles."""
        from .api.weixin import AsyncWeixin

        return AsyncWeixin(self.client)

    @cached_property
    def weixin_channels(self) -> AsyncWeixinChannels:
        """Accounts, videos and comments on WeChat Channels."""
        from .api.weixin_channels import AsyncWeixinChannels

        return AsyncWeixinChannels(self.client)

    @cached_property
    def xianyu(self) -> AsyncXianyu:
        """Second-hand goods on Xianyu, also known as Goofish."""
        from .api.xianyu import AsyncXianyu

        return AsyncXianyu(self.client)

    @cached_property
    def xiaohongshu(self) -> AsyncXiaohongshu:
        """Notes, comments and users of Xiaohongshu, known abroad as RedNote."""
        from .api.xiaohongshu import AsyncXiaohongshu

        return AsyncXiaohongshu(self.client)

    @cached_property
    def xiaohongshu_ec(self) -> AsyncXiaohongshuEc:
        """Search for products that Xiaohongshu sells."""
        from .api.xiaohongshu_ec import AsyncXiaohongshuEc

        return AsyncXiaohongshuEc(self.client)

    @cached_property
    def xiaohongshu_pgy(self) -> AsyncXiaohongshuPgy:
        """Figures about creators on Pugongying, where brands order notes on Xiaohongshu."""
        from .api.xiaohongshu_pgy import AsyncXiaohongshuPgy

        return AsyncXiaohongshuPgy(self.client)

    @cached_property
    def youku(self) -> AsyncYouku:
        """Videos and users of Youku."""
        from .api.youku import AsyncYouku

        return AsyncYouku(self.client)

    @cached_property
    def youtube(self) -> AsyncYoutube:
        """Channels, videos, comments and captions on YouTube."""
        from .api.youtube import AsyncYoutube

        return AsyncYoutube(self.client)

    @cached_property
    def zhihu(self) -> AsyncZhihu:
        """Answers, articles, columns and users of Zhihu."""
        from .api.zhihu import AsyncZhihu

        return AsyncZhihu(self.client)
