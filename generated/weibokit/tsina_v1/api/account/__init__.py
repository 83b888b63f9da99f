# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `account`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.checks import file as _file
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.open_ import Open
    from ...models.privacy import Privacy
    from ...models.rate_limit_status import RateLimitStatus
    from ...models.result_text import ResultText
    from ...models.user import User
    from ...types import File

__all__ = ["AsyncAccount", "Account"]


_UPDATE_PROFILE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("name", "gender", "province", "city", "description"),
        wanted="at least one of `name`, `gender`, `province`, `city` and `description`",
    ),
)


class Account:
    """The caller's own account: profile, settings, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def verify_credentials(self) -> User:
        """The caller's own profile, which shows that the login is good.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/verify_credentials&oldid=458
        """
        from . import account_verify_credentials

        return _result(
            account_verify_credentials.sync_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    def rate_limit_status(self) -> RateLimitStatus:
        """How many calls are left this hour.

        The call itself doesn't count.

        Returns:
            What is left.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Account/rate_limit_status
        """
        from . import account_rate_limit_status

        return _result(
            account_rate_limit_status.sync_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    def end_session_get(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes
        """
        from . import account_end_session_get

        return _result(
            account_end_session_get.sync_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    def end_session(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes
        """
        from . import account_end_session

        return _result(
            account_end_session.sync_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    def update_profile(
        self,
        *,
        name: str | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> User:
        """Change the caller's profile.

        What isn't given stays as it is.

        Give at least one of `name`, `gender`, `province`, `city` and `description`.

        Args:
            name: Nickname, up to 20 Chinese characters.
            gender: `m` for male, `f` for female.
            province: Code of a province.
            city: Code of a city; 1000 for none in particular.
            description: Words about oneself, up to 160 Chinese characters.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_profile/en&oldid=3661
        """
        _given = {"name": name, "gender": gender, "province": province, "city": city, "description": description}
        _check("account_update_profile", _UPDATE_PROFILE_REQUIRES, _given)
        from ...models.account_update_profile_body import AccountUpdateProfileBody
        from . import account_update_profile

        return _result(
            account_update_profile.sync_detailed(
                format_=self._client.format,
                body=AccountUpdateProfileBody(
                    name=name, gender=gender, province=province, city=city, description=description
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def update_profile_image(self, *, image: File) -> User:
        """Give the caller another avatar.

        The picture goes along as a part of a multipart form. Apps need a permission for it.

        Args:
            image: The picture: GIF, JPEG or PNG, below 700 KB; scaled down to 500 pixels.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?diff=next&oldid=318&title=Account%2Fupdate_profile_image
        """
        from ...models.account_update_profile_image_body import AccountUpdateProfileImageBody
        from . import account_update_profile_image

        return _result(
            account_update_profile_image.sync_detailed(
                format_=self._client.format,
                body=AccountUpdateProfileImageBody(image=_file("account_update_profile_image", "image", image)),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_privacy(self) -> Privacy:
        """Who may do what, as the caller set it.

        Returns:
            The settings.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/get_privacy/en&oldid=3631
        """
        from . import account_get_privacy

        return _result(
            account_get_privacy.sync_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | Unset = UNSET,
        message: Literal[0, 1] | Unset = UNSET,
        realname: Literal[0, 1] | Unset = UNSET,
        geo: Literal[0, 1] | Unset = UNSET,
        badge: Literal[-1, 0] | Unset = UNSET,
    ) -> ResultText:
        """Set who may do what.

        Args:
            comment: 0 lets everybody comment, 1 only those whom the caller follows. The service's default is `0`.
            message: 0 lets everybody send messages, 1 only those whom the caller follows. The service's default is
                `1`.
            realname: Whether the real name leads to the caller: 0 yes, 1 no. The service's default is `1`.
            geo: Whether places of posts are kept: 0 yes, 1 no. The service's default is `0`.
            badge: Whether badges are shown: 0 yes, -1 no. The service's default is `0`.

        Returns:
            What came of it.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_privacy&diff=3869&oldid=2384
        """
        from ...models.account_update_privacy_body import AccountUpdatePrivacyBody
        from . import account_update_privacy

        return _result(
            account_update_privacy.sync_detailed(
                format_=self._client.format,
                body=AccountUpdatePrivacyBody(
                    comment=comment, message=message, realname=realname, geo=geo, badge=badge
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_notice(self) -> Open:
        """What the caller is notified of.

        Known from the code of old clients only; no page documents it.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import account_get_notice

        return _result(
            account_get_notice.sync_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    def update_notice(
        self,
        *,
        comment: Literal[0, 1] | Unset = UNSET,
        follower: Literal[0, 1] | Unset = UNSET,
        dm: Literal[0, 1] | Unset = UNSET,
        mention: Literal[0, 1] | Unset = UNSET,
        from_user: Literal[0, 1] | Unset = UNSET,
        status_type: Literal[0, 1] | Unset = UNSET,
    ) -> Open:
        """Set what the caller is notified of.

        Known from the code of old clients only; no page documents it.

        Args:
            comment: Whether new comments are told. `0` or `1`. The service's default is `1`.
            follower: Whether new followers are told. `0` or `1`. The service's default is `1`.
            dm: Whether new direct messages are told. `0` or `1`. The service's default is `1`.
            mention: Whether mentions are told. `0` or `1`. The service's default is `1`.
            from_user: Whose mentions count: 0 everybody's, 1 those of accounts that the caller follows.
            status_type: Which mentions count: 0 those in any post, 1 those in originals.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.account_update_notice_body import AccountUpdateNoticeBody
        from . import account_update_notice

        return _result(
            account_update_notice.sync_detailed(
                format_=self._client.format,
                body=AccountUpdateNoticeBody(
                    comment=comment,
                    follower=follower,
                    dm=dm,
                    mention=mention,
                    from_user=from_user,
                    status_type=status_type,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def activate(
        self,
        *,
        uid: str | Unset = UNSET,
        nickname: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        email: str | Unset = UNSET,
        province: str | Unset = UNSET,
        city: str | Unset = UNSET,
        ip: str | Unset = UNSET,
    ) -> Open:
        """Open a Weibo for a passport.

        For partners.

        Known from the code of old clients only; no page documents it.

        Args:
            uid: Id of the passport.
            nickname: Nickname to have.
            gender: The gender.
            email: Address for mail.
            province: Code of a province.
            city: Code of a city.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.account_activate_body import AccountActivateBody
        from . import account_activate

        return _result(
            account_activate.sync_detailed(
                format_=self._client.format,
                body=AccountActivateBody(
                    uid=uid, nickname=nickname, gender=gender, email=email, province=province, city=city, ip=ip
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def register(self, *, nick: str, gender: str, password: str, email: str, ip: str) -> Open:
        """Make an account.

        For partners.

        Known from the code of old clients only; no page documents it.

        Args:
            nick: Nickname.
            gender: The gender.
            password: Password.
            email: Address for mail.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.account_register_body import AccountRegisterBody
        from . import account_register

        return _result(
            account_register.sync_detailed(
                format_=self._client.format,
                body=AccountRegisterBody(nick=nick, gender=gender, password=password, email=email, ip=ip),
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncAccount:
    """The caller's own account: profile, settings, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def verify_credentials(self) -> User:
        """The caller's own profile, which shows that the login is good.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/verify_credentials&oldid=458
        """
        from . import account_verify_credentials

        return _result(
            await account_verify_credentials.asyncio_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    async def rate_limit_status(self) -> RateLimitStatus:
        """How many calls are left this hour.

        The call itself doesn't count.

        Returns:
            What is left.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Account/rate_limit_status
        """
        from . import account_rate_limit_status

        return _result(
            await account_rate_limit_status.asyncio_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    async def end_session_get(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes
        """
        from . import account_end_session_get

        return _result(
            await account_end_session_get.asyncio_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    async def end_session(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes
        """
        from . import account_end_session

        return _result(
            await account_end_session.asyncio_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    async def update_profile(
        self,
        *,
        name: str | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> User:
        """Change the caller's profile.

        What isn't given stays as it is.

        Give at least one of `name`, `gender`, `province`, `city` and `description`.

        Args:
            name: Nickname, up to 20 Chinese characters.
            gender: `m` for male, `f` for female.
            province: Code of a province.
            city: Code of a city; 1000 for none in particular.
            description: Words about oneself, up to 160 Chinese characters.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_profile/en&oldid=3661
        """
        _given = {"name": name, "gender": gender, "province": province, "city": city, "description": description}
        _check("account_update_profile", _UPDATE_PROFILE_REQUIRES, _given)
        from ...models.account_update_profile_body import AccountUpdateProfileBody
        from . import account_update_profile

        return _result(
            await account_update_profile.asyncio_detailed(
                format_=self._client.format,
                body=AccountUpdateProfileBody(
                    name=name, gender=gender, province=province, city=city, description=description
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def update_profile_image(self, *, image: File) -> User:
        """Give the caller another avatar.

        The picture goes along as a part of a multipart form. Apps need a permission for it.

        Args:
            image: The picture: GIF, JPEG or PNG, below 700 KB; scaled down to 500 pixels.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?diff=next&oldid=318&title=Account%2Fupdate_profile_image
        """
        from ...models.account_update_profile_image_body import AccountUpdateProfileImageBody
        from . import account_update_profile_image

        return _result(
            await account_update_profile_image.asyncio_detailed(
                format_=self._client.format,
                body=AccountUpdateProfileImageBody(image=_file("account_update_profile_image", "image", image)),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_privacy(self) -> Privacy:
        """Who may do what, as the caller set it.

        Returns:
            The settings.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/get_privacy/en&oldid=3631
        """
        from . import account_get_privacy

        return _result(
            await account_get_privacy.asyncio_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    async def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | Unset = UNSET,
        message: Literal[0, 1] | Unset = UNSET,
        realname: Literal[0, 1] | Unset = UNSET,
        geo: Literal[0, 1] | Unset = UNSET,
        badge: Literal[-1, 0] | Unset = UNSET,
    ) -> ResultText:
        """Set who may do what.

        Args:
            comment: 0 lets everybody comment, 1 only those whom the caller follows. The service's default is `0`.
            message: 0 lets everybody send messages, 1 only those whom the caller follows. The service's default is
                `1`.
            realname: Whether the real name leads to the caller: 0 yes, 1 no. The service's default is `1`.
            geo: Whether places of posts are kept: 0 yes, 1 no. The service's default is `0`.
            badge: Whether badges are shown: 0 yes, -1 no. The service's default is `0`.

        Returns:
            What came of it.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_privacy&diff=3869&oldid=2384
        """
        from ...models.account_update_privacy_body import AccountUpdatePrivacyBody
        from . import account_update_privacy

        return _result(
            await account_update_privacy.asyncio_detailed(
                format_=self._client.format,
                body=AccountUpdatePrivacyBody(
                    comment=comment, message=message, realname=realname, geo=geo, badge=badge
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_notice(self) -> Open:
        """What the caller is notified of.

        Known from the code of old clients only; no page documents it.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import account_get_notice

        return _result(
            await account_get_notice.asyncio_detailed(format_=self._client.format, client=self._client),
            strict=self._client.strict,
        )

    async def update_notice(
        self,
        *,
        comment: Literal[0, 1] | Unset = UNSET,
        follower: Literal[0, 1] | Unset = UNSET,
        dm: Literal[0, 1] | Unset = UNSET,
        mention: Literal[0, 1] | Unset = UNSET,
        from_user: Literal[0, 1] | Unset = UNSET,
        status_type: Literal[0, 1] | Unset = UNSET,
    ) -> Open:
        """Set what the caller is notified of.

        Known from the code of old clients only; no page documents it.

        Args:
            comment: Whether new comments are told. `0` or `1`. The service's default is `1`.
            follower: Whether new followers are told. `0` or `1`. The service's default is `1`.
            dm: Whether new direct messages are told. `0` or `1`. The service's default is `1`.
            mention: Whether mentions are told. `0` or `1`. The service's default is `1`.
            from_user: Whose mentions count: 0 everybody's, 1 those of accounts that the caller follows.
            status_type: Which mentions count: 0 those in any post, 1 those in originals.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.account_update_notice_body import AccountUpdateNoticeBody
        from . import account_update_notice

        return _result(
            await account_update_notice.asyncio_detailed(
                format_=self._client.format,
                body=AccountUpdateNoticeBody(
                    comment=comment,
                    follower=follower,
                    dm=dm,
                    mention=mention,
                    from_user=from_user,
                    status_type=status_type,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def activate(
        self,
        *,
        uid: str | Unset = UNSET,
        nickname: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        email: str | Unset = UNSET,
        province: str | Unset = UNSET,
        city: str | Unset = UNSET,
        ip: str | Unset = UNSET,
    ) -> Open:
        """Open a Weibo for a passport.

        For partners.

        Known from the code of old clients only; no page documents it.

        Args:
            uid: Id of the passport.
            nickname: Nickname to have.
            gender: The gender.
            email: Address for mail.
            province: Code of a province.
            city: Code of a city.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.account_activate_body import AccountActivateBody
        from . import account_activate

        return _result(
            await account_activate.asyncio_detailed(
                format_=self._client.format,
                body=AccountActivateBody(
                    uid=uid, nickname=nickname, gender=gender, email=email, province=province, city=city, ip=ip
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def register(self, *, nick: str, gender: str, password: str, email: str, ip: str) -> Open:
        """Make an account.

        For partners.

        Known from the code of old clients only; no page documents it.

        Args:
            nick: Nickname.
            gender: The gender.
            password: Password.
            email: Address for mail.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.account_register_body import AccountRegisterBody
        from . import account_register

        return _result(
            await account_register.asyncio_detailed(
                format_=self._client.format,
                body=AccountRegisterBody(nick=nick, gender=gender, password=password, email=email, ip=ip),
                client=self._client,
            ),
            strict=self._client.strict,
        )
