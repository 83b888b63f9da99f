# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `account`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.account_activate_body import AccountActivateBody
    from ..models.account_register_body import AccountRegisterBody
    from ..models.account_update_notice_body import AccountUpdateNoticeBody
    from ..models.account_update_privacy_body import AccountUpdatePrivacyBody
    from ..models.account_update_profile_body import AccountUpdateProfileBody
    from ..models.account_update_profile_image_body import AccountUpdateProfileImageBody
    from ..models.open_ import Open
    from ..models.privacy import Privacy
    from ..models.rate_limit_status import RateLimitStatus
    from ..models.result_text import ResultText
    from ..models.user import User

__all__ = ["AsyncAccount", "Account"]


_VERIFY_CREDENTIALS = Arguments(operation="account_verify_credentials")
_RATE_LIMIT_STATUS = Arguments(operation="account_rate_limit_status")
_END_SESSION_GET = Arguments(operation="account_end_session_get")
_END_SESSION = Arguments(operation="account_end_session")
_UPDATE_PROFILE = Arguments(
    operation="account_update_profile",
    parameters=(
        ParameterModel(name="name", type="str"),
        ParameterModel(name="gender", type="str"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="description", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("name", "gender", "province", "city", "description"),
            wanted="at least one of `name`, `gender`, `province`, `city` and `description`",
        ),
    ),
)
_UPDATE_PROFILE_IMAGE = Arguments(
    operation="account_update_profile_image", parameters=(ParameterModel(name="image", type="file", required=True),)
)
_GET_PRIVACY = Arguments(operation="account_get_privacy")
_UPDATE_PRIVACY = Arguments(
    operation="account_update_privacy",
    parameters=(
        ParameterModel(name="comment", type="int"),
        ParameterModel(name="message", type="int"),
        ParameterModel(name="realname", type="int"),
        ParameterModel(name="geo", type="int"),
        ParameterModel(name="badge", type="int"),
    ),
)
_GET_NOTICE = Arguments(operation="account_get_notice")
_UPDATE_NOTICE = Arguments(
    operation="account_update_notice",
    parameters=(
        ParameterModel(name="comment", type="int"),
        ParameterModel(name="follower", type="int"),
        ParameterModel(name="dm", type="int"),
        ParameterModel(name="mention", type="int"),
        ParameterModel(name="from_user", type="int"),
        ParameterModel(name="status_type", type="int"),
    ),
)
_ACTIVATE = Arguments(
    operation="account_activate",
    parameters=(
        ParameterModel(name="uid", type="str"),
        ParameterModel(name="nickname", type="str"),
        ParameterModel(name="gender", type="str"),
        ParameterModel(name="email", type="str"),
        ParameterModel(name="province", type="str"),
        ParameterModel(name="city", type="str"),
        ParameterModel(name="ip", type="str"),
    ),
)
_REGISTER = Arguments(
    operation="account_register",
    parameters=(
        ParameterModel(name="nick", type="str", required=True),
        ParameterModel(name="gender", type="str", required=True),
        ParameterModel(name="password", type="str", required=True),
        ParameterModel(name="email", type="str", required=True),
        ParameterModel(name="ip", type="str", required=True),
    ),
)


def _request_account_verify_credentials(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account/verify_credentials.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_account_rate_limit_status(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account/rate_limit_status.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_account_end_session_get(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account/end_session.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_account_end_session(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/end_session.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_account_update_profile(
    format_: str,
    *,
    body: AccountUpdateProfileBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/update_profile.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_update_profile_image(
    format_: str,
    *,
    body: AccountUpdateProfileImageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/update_profile_image.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_get_privacy(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account/get_privacy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_account_update_privacy(
    format_: str,
    *,
    body: AccountUpdatePrivacyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/update_privacy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_get_notice(
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account/get_notice.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_account_update_notice(
    format_: str,
    *,
    body: AccountUpdateNoticeBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/update_notice.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_activate(
    format_: str,
    *,
    body: AccountActivateBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/activate.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_register(
    format_: str,
    *,
    body: AccountRegisterBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account/register.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class Account(_Suggesting):
    """The caller's own account: profile, settings, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def verify_credentials(self) -> User:
        """The caller's own profile, which shows that the login is good.

        `GET /account/verify_credentials.{format}`, free. The response is typed.

        Example:
            api.account.verify_credentials()

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/verify_credentials&oldid=458

        Documentation:
            reference/tsina_v1/account.html#verify_credentials
        """
        from ..models.user import User

        return _call(
            self._client,
            _VERIFY_CREDENTIALS,
            {},
            lambda _given: _request_account_verify_credentials(format_=self._client.format),
            lambda response: User.from_dict(response.json()),
        )

    def rate_limit_status(self) -> RateLimitStatus:
        """How many calls are left this hour.

        The call itself doesn't count.

        `GET /account/rate_limit_status.{format}`, free. The response is typed.

        Example:
            api.account.rate_limit_status()

        Returns:
            What is left.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Account/rate_limit_status

        Documentation:
            reference/tsina_v1/account.html#rate_limit_status
        """
        from ..models.rate_limit_status import RateLimitStatus

        return _call(
            self._client,
            _RATE_LIMIT_STATUS,
            {},
            lambda _given: _request_account_rate_limit_status(format_=self._client.format),
            lambda response: RateLimitStatus.from_dict(response.json()),
        )

    def end_session_get(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        `GET /account/end_session.{format}`, free. The response is typed.

        Example:
            api.account.end_session_get()

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes

        Documentation:
            reference/tsina_v1/account.html#end_session_get
        """
        from ..models.user import User

        return _call(
            self._client,
            _END_SESSION_GET,
            {},
            lambda _given: _request_account_end_session_get(format_=self._client.format),
            lambda response: User.from_dict(response.json()),
        )

    def end_session(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        `POST /account/end_session.{format}`, free. The response is typed.

        Example:
            api.account.end_session()

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes

        Documentation:
            reference/tsina_v1/account.html#end_session
        """
        from ..models.user import User

        return _call(
            self._client,
            _END_SESSION,
            {},
            lambda _given: _request_account_end_session(format_=self._client.format),
            lambda response: User.from_dict(response.json()),
        )

    def update_profile(
        self,
        *,
        name: str | None = None,
        gender: Literal["f", "m"] | None = None,
        province: int | None = None,
        city: int | None = None,
        description: str | None = None,
    ) -> User:
        """Change the caller's profile.

        What isn't given stays as it is.

        `POST /account/update_profile.{format}`, free. The response is typed.

        Give at least one of `name`, `gender`, `province`, `city` and `description`.

        Example:
            api.account.update_profile(name="alice")

        Args:
            name: Nickname, up to 20 Chinese characters.
            gender: `m` for male, `f` for female.
            province: Code of a province.
            city: Code of a city; 1000 for none in particular.
            description: Words about oneself, up to 160 Chinese characters.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_profile/en&oldid=3661

        Documentation:
            reference/tsina_v1/account.html#update_profile
        """
        from ..models.account_update_profile_body import AccountUpdateProfileBody
        from ..models.user import User

        return _call(
            self._client,
            _UPDATE_PROFILE,
            {"name": name, "gender": gender, "province": province, "city": city, "description": description},
            lambda _given: _request_account_update_profile(
                format_=self._client.format,
                body=AccountUpdateProfileBody(
                    name=_given.get("name", UNSET),
                    gender=_given.get("gender", UNSET),
                    province=_given.get("province", UNSET),
                    city=_given.get("city", UNSET),
                    description=_given.get("description", UNSET),
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def update_profile_image(self, *, image: File) -> User:
        """Give the caller another avatar.

        The picture goes along as a part of a multipart form. Apps need a permission for it.

        `POST /account/update_profile_image.{format}`, free. The response is typed.

        Example:
            api.account.update_profile_image(image=File(open("picture.png", "rb"), "picture.png"))

        Args:
            image: The picture: GIF, JPEG or PNG, below 700 KB; scaled down to 500 pixels.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?diff=next&oldid=318&title=Account%2Fupdate_profile_image

        Documentation:
            reference/tsina_v1/account.html#update_profile_image
        """
        from ..models.account_update_profile_image_body import AccountUpdateProfileImageBody
        from ..models.user import User

        return _call(
            self._client,
            _UPDATE_PROFILE_IMAGE,
            {"image": image},
            lambda _given: _request_account_update_profile_image(
                format_=self._client.format, body=AccountUpdateProfileImageBody(image=_given["image"])
            ),
            lambda response: User.from_dict(response.json()),
        )

    def get_privacy(self) -> Privacy:
        """Who may do what, as the caller set it.

        `GET /account/get_privacy.{format}`, free. The response is typed.

        Example:
            api.account.get_privacy()

        Returns:
            The settings.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/get_privacy/en&oldid=3631

        Documentation:
            reference/tsina_v1/account.html#get_privacy
        """
        from ..models.privacy import Privacy

        return _call(
            self._client,
            _GET_PRIVACY,
            {},
            lambda _given: _request_account_get_privacy(format_=self._client.format),
            lambda response: Privacy.from_dict(response.json()),
        )

    def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | None = None,
        message: Literal[0, 1] | None = None,
        realname: Literal[0, 1] | None = None,
        geo: Literal[0, 1] | None = None,
        badge: Literal[-1, 0] | None = None,
    ) -> ResultText:
        """Set who may do what.

        `POST /account/update_privacy.{format}`, free. The response is typed.

        Example:
            api.account.update_privacy()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_privacy&diff=3869&oldid=2384

        Documentation:
            reference/tsina_v1/account.html#update_privacy
        """
        from ..models.account_update_privacy_body import AccountUpdatePrivacyBody
        from ..models.result_text import ResultText

        return _call(
            self._client,
            _UPDATE_PRIVACY,
            {"comment": comment, "message": message, "realname": realname, "geo": geo, "badge": badge},
            lambda _given: _request_account_update_privacy(
                format_=self._client.format,
                body=AccountUpdatePrivacyBody(
                    comment=_given.get("comment", UNSET),
                    message=_given.get("message", UNSET),
                    realname=_given.get("realname", UNSET),
                    geo=_given.get("geo", UNSET),
                    badge=_given.get("badge", UNSET),
                ),
            ),
            lambda response: ResultText.from_dict(response.json()),
        )

    def get_notice(self) -> Open:
        """What the caller is notified of.

        `GET /account/get_notice.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.get_notice()

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#get_notice
        """
        from ..models.open_ import Open

        return _call(
            self._client,
            _GET_NOTICE,
            {},
            lambda _given: _request_account_get_notice(format_=self._client.format),
            lambda response: Open.from_dict(response.json()),
        )

    def update_notice(
        self,
        *,
        comment: Literal[0, 1] | None = None,
        follower: Literal[0, 1] | None = None,
        dm: Literal[0, 1] | None = None,
        mention: Literal[0, 1] | None = None,
        from_user: Literal[0, 1] | None = None,
        status_type: Literal[0, 1] | None = None,
    ) -> Open:
        """Set what the caller is notified of.

        `POST /account/update_notice.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.update_notice()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#update_notice
        """
        from ..models.account_update_notice_body import AccountUpdateNoticeBody
        from ..models.open_ import Open

        return _call(
            self._client,
            _UPDATE_NOTICE,
            {
                "comment": comment,
                "follower": follower,
                "dm": dm,
                "mention": mention,
                "from_user": from_user,
                "status_type": status_type,
            },
            lambda _given: _request_account_update_notice(
                format_=self._client.format,
                body=AccountUpdateNoticeBody(
                    comment=_given.get("comment", UNSET),
                    follower=_given.get("follower", UNSET),
                    dm=_given.get("dm", UNSET),
                    mention=_given.get("mention", UNSET),
                    from_user=_given.get("from_user", UNSET),
                    status_type=_given.get("status_type", UNSET),
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )

    def activate(
        self,
        *,
        uid: str | None = None,
        nickname: str | None = None,
        gender: str | None = None,
        email: str | None = None,
        province: str | None = None,
        city: str | None = None,
        ip: str | None = None,
    ) -> Open:
        """Open a Weibo for a passport.

        For partners.

        `POST /account/activate.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.activate()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#activate
        """
        from ..models.account_activate_body import AccountActivateBody
        from ..models.open_ import Open

        return _call(
            self._client,
            _ACTIVATE,
            {
                "uid": uid,
                "nickname": nickname,
                "gender": gender,
                "email": email,
                "province": province,
                "city": city,
                "ip": ip,
            },
            lambda _given: _request_account_activate(
                format_=self._client.format,
                body=AccountActivateBody(
                    uid=_given.get("uid", UNSET),
                    nickname=_given.get("nickname", UNSET),
                    gender=_given.get("gender", UNSET),
                    email=_given.get("email", UNSET),
                    province=_given.get("province", UNSET),
                    city=_given.get("city", UNSET),
                    ip=_given.get("ip", UNSET),
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )

    def register(self, *, nick: str, gender: str, password: str, email: str, ip: str) -> Open:
        """Make an account.

        For partners.

        `POST /account/register.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.register(nick="alice", gender="1", password="1", email="1", ip="203.0.113.7")

        Args:
            nick: Nickname.
            gender: The gender.
            password: Password.
            email: Address for mail.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#register
        """
        from ..models.account_register_body import AccountRegisterBody
        from ..models.open_ import Open

        return _call(
            self._client,
            _REGISTER,
            {"nick": nick, "gender": gender, "password": password, "email": email, "ip": ip},
            lambda _given: _request_account_register(
                format_=self._client.format,
                body=AccountRegisterBody(
                    nick=_given["nick"],
                    gender=_given["gender"],
                    password=_given["password"],
                    email=_given["email"],
                    ip=_given["ip"],
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )


class AsyncAccount(_Suggesting):
    """The caller's own account: profile, settings, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def verify_credentials(self) -> User:
        """The caller's own profile, which shows that the login is good.

        `GET /account/verify_credentials.{format}`, free. The response is typed.

        Example:
            api.account.verify_credentials()

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/verify_credentials&oldid=458

        Documentation:
            reference/tsina_v1/account.html#verify_credentials
        """
        from ..models.user import User

        return await _acall(
            self._client,
            _VERIFY_CREDENTIALS,
            {},
            lambda _given: _request_account_verify_credentials(format_=self._client.format),
            lambda response: User.from_dict(response.json()),
        )

    async def rate_limit_status(self) -> RateLimitStatus:
        """How many calls are left this hour.

        The call itself doesn't count.

        `GET /account/rate_limit_status.{format}`, free. The response is typed.

        Example:
            api.account.rate_limit_status()

        Returns:
            What is left.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Account/rate_limit_status

        Documentation:
            reference/tsina_v1/account.html#rate_limit_status
        """
        from ..models.rate_limit_status import RateLimitStatus

        return await _acall(
            self._client,
            _RATE_LIMIT_STATUS,
            {},
            lambda _given: _request_account_rate_limit_status(format_=self._client.format),
            lambda response: RateLimitStatus.from_dict(response.json()),
        )

    async def end_session_get(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        `GET /account/end_session.{format}`, free. The response is typed.

        Example:
            api.account.end_session_get()

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes

        Documentation:
            reference/tsina_v1/account.html#end_session_get
        """
        from ..models.user import User

        return await _acall(
            self._client,
            _END_SESSION_GET,
            {},
            lambda _given: _request_account_end_session_get(format_=self._client.format),
            lambda response: User.from_dict(response.json()),
        )

    async def end_session(self) -> User:
        """Log the caller out.

        Ends session and cookie of a widget or a web page; answers with the account.

        `POST /account/end_session.{format}`, free. The response is typed.

        Example:
            api.account.end_session()

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/end_session/en&oldid=7355&printable=yes

        Documentation:
            reference/tsina_v1/account.html#end_session
        """
        from ..models.user import User

        return await _acall(
            self._client,
            _END_SESSION,
            {},
            lambda _given: _request_account_end_session(format_=self._client.format),
            lambda response: User.from_dict(response.json()),
        )

    async def update_profile(
        self,
        *,
        name: str | None = None,
        gender: Literal["f", "m"] | None = None,
        province: int | None = None,
        city: int | None = None,
        description: str | None = None,
    ) -> User:
        """Change the caller's profile.

        What isn't given stays as it is.

        `POST /account/update_profile.{format}`, free. The response is typed.

        Give at least one of `name`, `gender`, `province`, `city` and `description`.

        Example:
            api.account.update_profile(name="alice")

        Args:
            name: Nickname, up to 20 Chinese characters.
            gender: `m` for male, `f` for female.
            province: Code of a province.
            city: Code of a city; 1000 for none in particular.
            description: Words about oneself, up to 160 Chinese characters.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_profile/en&oldid=3661

        Documentation:
            reference/tsina_v1/account.html#update_profile
        """
        from ..models.account_update_profile_body import AccountUpdateProfileBody
        from ..models.user import User

        return await _acall(
            self._client,
            _UPDATE_PROFILE,
            {"name": name, "gender": gender, "province": province, "city": city, "description": description},
            lambda _given: _request_account_update_profile(
                format_=self._client.format,
                body=AccountUpdateProfileBody(
                    name=_given.get("name", UNSET),
                    gender=_given.get("gender", UNSET),
                    province=_given.get("province", UNSET),
                    city=_given.get("city", UNSET),
                    description=_given.get("description", UNSET),
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def update_profile_image(self, *, image: File) -> User:
        """Give the caller another avatar.

        The picture goes along as a part of a multipart form. Apps need a permission for it.

        `POST /account/update_profile_image.{format}`, free. The response is typed.

        Example:
            api.account.update_profile_image(image=File(open("picture.png", "rb"), "picture.png"))

        Args:
            image: The picture: GIF, JPEG or PNG, below 700 KB; scaled down to 500 pixels.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?diff=next&oldid=318&title=Account%2Fupdate_profile_image

        Documentation:
            reference/tsina_v1/account.html#update_profile_image
        """
        from ..models.account_update_profile_image_body import AccountUpdateProfileImageBody
        from ..models.user import User

        return await _acall(
            self._client,
            _UPDATE_PROFILE_IMAGE,
            {"image": image},
            lambda _given: _request_account_update_profile_image(
                format_=self._client.format, body=AccountUpdateProfileImageBody(image=_given["image"])
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def get_privacy(self) -> Privacy:
        """Who may do what, as the caller set it.

        `GET /account/get_privacy.{format}`, free. The response is typed.

        Example:
            api.account.get_privacy()

        Returns:
            The settings.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/get_privacy/en&oldid=3631

        Documentation:
            reference/tsina_v1/account.html#get_privacy
        """
        from ..models.privacy import Privacy

        return await _acall(
            self._client,
            _GET_PRIVACY,
            {},
            lambda _given: _request_account_get_privacy(format_=self._client.format),
            lambda response: Privacy.from_dict(response.json()),
        )

    async def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | None = None,
        message: Literal[0, 1] | None = None,
        realname: Literal[0, 1] | None = None,
        geo: Literal[0, 1] | None = None,
        badge: Literal[-1, 0] | None = None,
    ) -> ResultText:
        """Set who may do what.

        `POST /account/update_privacy.{format}`, free. The response is typed.

        Example:
            api.account.update_privacy()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Account/update_privacy&diff=3869&oldid=2384

        Documentation:
            reference/tsina_v1/account.html#update_privacy
        """
        from ..models.account_update_privacy_body import AccountUpdatePrivacyBody
        from ..models.result_text import ResultText

        return await _acall(
            self._client,
            _UPDATE_PRIVACY,
            {"comment": comment, "message": message, "realname": realname, "geo": geo, "badge": badge},
            lambda _given: _request_account_update_privacy(
                format_=self._client.format,
                body=AccountUpdatePrivacyBody(
                    comment=_given.get("comment", UNSET),
                    message=_given.get("message", UNSET),
                    realname=_given.get("realname", UNSET),
                    geo=_given.get("geo", UNSET),
                    badge=_given.get("badge", UNSET),
                ),
            ),
            lambda response: ResultText.from_dict(response.json()),
        )

    async def get_notice(self) -> Open:
        """What the caller is notified of.

        `GET /account/get_notice.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.get_notice()

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#get_notice
        """
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _GET_NOTICE,
            {},
            lambda _given: _request_account_get_notice(format_=self._client.format),
            lambda response: Open.from_dict(response.json()),
        )

    async def update_notice(
        self,
        *,
        comment: Literal[0, 1] | None = None,
        follower: Literal[0, 1] | None = None,
        dm: Literal[0, 1] | None = None,
        mention: Literal[0, 1] | None = None,
        from_user: Literal[0, 1] | None = None,
        status_type: Literal[0, 1] | None = None,
    ) -> Open:
        """Set what the caller is notified of.

        `POST /account/update_notice.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.update_notice()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#update_notice
        """
        from ..models.account_update_notice_body import AccountUpdateNoticeBody
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _UPDATE_NOTICE,
            {
                "comment": comment,
                "follower": follower,
                "dm": dm,
                "mention": mention,
                "from_user": from_user,
                "status_type": status_type,
            },
            lambda _given: _request_account_update_notice(
                format_=self._client.format,
                body=AccountUpdateNoticeBody(
                    comment=_given.get("comment", UNSET),
                    follower=_given.get("follower", UNSET),
                    dm=_given.get("dm", UNSET),
                    mention=_given.get("mention", UNSET),
                    from_user=_given.get("from_user", UNSET),
                    status_type=_given.get("status_type", UNSET),
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )

    async def activate(
        self,
        *,
        uid: str | None = None,
        nickname: str | None = None,
        gender: str | None = None,
        email: str | None = None,
        province: str | None = None,
        city: str | None = None,
        ip: str | None = None,
    ) -> Open:
        """Open a Weibo for a passport.

        For partners.

        `POST /account/activate.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.activate()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#activate
        """
        from ..models.account_activate_body import AccountActivateBody
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _ACTIVATE,
            {
                "uid": uid,
                "nickname": nickname,
                "gender": gender,
                "email": email,
                "province": province,
                "city": city,
                "ip": ip,
            },
            lambda _given: _request_account_activate(
                format_=self._client.format,
                body=AccountActivateBody(
                    uid=_given.get("uid", UNSET),
                    nickname=_given.get("nickname", UNSET),
                    gender=_given.get("gender", UNSET),
                    email=_given.get("email", UNSET),
                    province=_given.get("province", UNSET),
                    city=_given.get("city", UNSET),
                    ip=_given.get("ip", UNSET),
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )

    async def register(self, *, nick: str, gender: str, password: str, email: str, ip: str) -> Open:
        """Make an account.

        For partners.

        `POST /account/register.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.account.register(nick="alice", gender="1", password="1", email="1", ip="203.0.113.7")

        Args:
            nick: Nickname.
            gender: The gender.
            password: Password.
            email: Address for mail.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/account.html#register
        """
        from ..models.account_register_body import AccountRegisterBody
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _REGISTER,
            {"nick": nick, "gender": gender, "password": password, "email": email, "ip": ip},
            lambda _given: _request_account_register(
                format_=self._client.format,
                body=AccountRegisterBody(
                    nick=_given["nick"],
                    gender=_given["gender"],
                    password=_given["password"],
                    email=_given["email"],
                    ip=_given["ip"],
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )
