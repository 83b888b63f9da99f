# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `account`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Condition, Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.account_avatar_upload_body import AccountAvatarUploadBody
    from ..models.account_profile_basic_update_body import AccountProfileBasicUpdateBody
    from ..models.account_profile_car_destroy_body import AccountProfileCarDestroyBody
    from ..models.account_profile_car_update_body import AccountProfileCarUpdateBody
    from ..models.account_profile_edu_destroy_body import AccountProfileEduDestroyBody
    from ..models.account_profile_edu_update_body import AccountProfileEduUpdateBody
    from ..models.account_update_privacy_body import AccountUpdatePrivacyBody
    from ..models.emails_list import EmailsList
    from ..models.enumerations import AccountProfileSchoolListType
    from ..models.privacy import Privacy
    from ..models.rate_limits import RateLimits
    from ..models.schools_list import SchoolsList
    from ..models.unseen import Unseen
    from ..models.user import User
    from ..models.user_id import UserId

__all__ = ["AsyncAccount", "Account"]


_AVATAR_UPLOAD = Arguments(
    operation="account_avatar_upload", parameters=(ParameterModel(name="image", type="file", required=True),)
)
_END_SESSION = Arguments(operation="account_end_session")
_GET_PRIVACY = Arguments(operation="account_get_privacy")
_GET_UID = Arguments(operation="account_get_uid")
_PROFILE_BASIC = Arguments(operation="account_profile_basic", parameters=(ParameterModel(name="uid", type="int"),))
_PROFILE_BASIC_UPDATE = Arguments(
    operation="account_profile_basic_update",
    parameters=(
        ParameterModel(name="screen_name", type="str", required=True),
        ParameterModel(name="gender", type="str", required=True),
        ParameterModel(name="province", type="int", required=True),
        ParameterModel(name="city", type="int", required=True),
        ParameterModel(name="real_name", type="str"),
        ParameterModel(name="real_name_visible", type="int"),
        ParameterModel(name="birthday", type="str"),
        ParameterModel(name="birthday_visible", type="int"),
        ParameterModel(name="qq", type="str"),
        ParameterModel(name="qq_visible", type="int"),
        ParameterModel(name="msn", type="str"),
        ParameterModel(name="msn_visible", type="int"),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="url_visible", type="int"),
        ParameterModel(name="credentials_type", type="int"),
        ParameterModel(name="credentials_num", type="str"),
        ParameterModel(name="email", type="str"),
        ParameterModel(name="email_visible", type="int"),
        ParameterModel(name="lang", type="str"),
    ),
)
_PROFILE_CAR_DESTROY = Arguments(
    operation="account_profile_car_destroy", parameters=(ParameterModel(name="id", type="int", required=True),)
)
_PROFILE_CAR_UPDATE = Arguments(
    operation="account_profile_car_update",
    parameters=(
        ParameterModel(name="id", type="str"),
        ParameterModel(name="start", type="int"),
        ParameterModel(name="end", type="int"),
        ParameterModel(name="department", type="str"),
        ParameterModel(name="visible", type="int"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="company", type="str"),
    ),
    requires=(
        Requirement(mode="at_least_one", names=("province", "city"), wanted="at least one of `province` and `city`"),
        Requirement(
            mode="needed",
            names=("company",),
            wanted="`company` when `id` is not given",
            when=Condition(name="id", test="given", value=False),
        ),
    ),
)
_PROFILE_CAREER = Arguments(operation="account_profile_career", parameters=(ParameterModel(name="uid", type="int"),))
_PROFILE_CAREER_BATCH = Arguments(
    operation="account_profile_career_batch", parameters=(ParameterModel(name="uids", type="str", required=True),)
)
_PROFILE_EDU_DESTROY = Arguments(
    operation="account_profile_edu_destroy", parameters=(ParameterModel(name="id", type="int", required=True),)
)
_PROFILE_EDU_UPDATE = Arguments(
    operation="account_profile_edu_update",
    parameters=(
        ParameterModel(name="type_", type="int", required=True),
        ParameterModel(name="school_id", type="int", required=True),
        ParameterModel(name="id", type="str"),
        ParameterModel(name="year", type="int"),
        ParameterModel(name="department", type="str"),
        ParameterModel(name="visible", type="int"),
    ),
)
_PROFILE_EDUCATION = Arguments(
    operation="account_profile_education", parameters=(ParameterModel(name="uid", type="int"),)
)
_PROFILE_EDUCATION_BATCH = Arguments(
    operation="account_profile_education_batch", parameters=(ParameterModel(name="uids", type="str", required=True),)
)
_PROFILE_EMAIL = Arguments(operation="account_profile_email")
_PROFILE_SCHOOL_LIST = Arguments(
    operation="account_profile_school_list",
    parameters=(
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="area", type="int"),
        ParameterModel(name="type_", type="int"),
        ParameterModel(name="capital", type="str"),
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="count", type="int"),
    ),
    requires=(
        Requirement(mode="at_most_one", names=("keyword", "capital"), wanted="at most one of `keyword` and `capital`"),
        Requirement(
            mode="needed",
            names=("province",),
            wanted="`province` when `capital` is given",
            when=Condition(name="capital", test="given", value=True),
        ),
    ),
)
_RATE_LIMIT_STATUS = Arguments(operation="account_rate_limit_status")
_UPDATE_PRIVACY = Arguments(
    operation="account_update_privacy",
    parameters=(
        ParameterModel(name="comment", type="int"),
        ParameterModel(name="geo", type="int"),
        ParameterModel(name="message", type="int"),
        ParameterModel(name="realname", type="int"),
        ParameterModel(name="badge", type="int"),
        ParameterModel(name="mobile", type="int"),
    ),
)
_VERIFY_CREDENTIALS = Arguments(operation="account_verify_credentials")


def _request_account_avatar_upload(
    *,
    body: AccountAvatarUploadBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/avatar/upload.json",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_end_session() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/end_session.json",
    }

    return _kwargs


def _request_account_get_privacy() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/get_privacy.json",
    }

    return _kwargs


def _request_account_get_uid() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/get_uid.json",
    }

    return _kwargs


def _request_account_profile_basic(
    *,
    uid: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/basic.json",
        "params": params,
    }

    return _kwargs


def _request_account_profile_basic_update(
    *,
    body: AccountProfileBasicUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/profile/basic_update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_profile_car_destroy(
    *,
    body: AccountProfileCarDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/profile/car_destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_profile_car_update(
    *,
    body: AccountProfileCarUpdateBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/profile/car_update.json",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_profile_career(
    *,
    uid: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/career.json",
        "params": params,
    }

    return _kwargs


def _request_account_profile_career_batch(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/career_batch.json",
        "params": params,
    }

    return _kwargs


def _request_account_profile_edu_destroy(
    *,
    body: AccountProfileEduDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/profile/edu_destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_profile_edu_update(
    *,
    body: AccountProfileEduUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/profile/edu_update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_profile_education(
    *,
    uid: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/education.json",
        "params": params,
    }

    return _kwargs


def _request_account_profile_education_batch(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/education_batch.json",
        "params": params,
    }

    return _kwargs


def _request_account_profile_email() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/email.json",
    }

    return _kwargs


def _request_account_profile_school_list(
    *,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    area: int | Unset = UNSET,
    type_: AccountProfileSchoolListType | Unset = 1,
    capital: str | Unset = "A",
    keyword: str | Unset = UNSET,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["province"] = province

    params["city"] = city

    params["area"] = area

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["capital"] = capital

    params["keyword"] = keyword

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/school_list.json",
        "params": params,
    }

    return _kwargs


def _request_account_rate_limit_status() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/rate_limit_status.json",
    }

    return _kwargs


def _request_account_update_privacy(
    *,
    body: AccountUpdatePrivacyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/account/update_privacy.json",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_account_verify_credentials() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/verify_credentials.json",
    }

    return _kwargs


class Account(_Suggesting):
    """The caller's own account: profile, privacy, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def avatar_upload(self, *, image: File) -> User:
        """Change one's own picture.

        A picture wider than 500 pixels is made smaller.

        `POST /2/account/avatar/upload.json`, free. The response is typed.

        Example:
            api.account.avatar_upload(image=File(open("picture.png", "rb"), "picture.png"))

        Args:
            image: The picture: GIF or JPEG of less than 700 KB.

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/avatar/upload

        Documentation:
            reference/weibo_v2/account.html#avatar_upload
        """
        from ..models.account_avatar_upload_body import AccountAvatarUploadBody
        from ..models.user import User

        return _call(
            self._client,
            _AVATAR_UPLOAD,
            {"image": image},
            lambda _given: _request_account_avatar_upload(body=AccountAvatarUploadBody(image=_given["image"])),
            lambda response: User.from_dict(response.json()),
        )

    def end_session(self) -> User:
        """Log out.

        `GET /2/account/end_session.json`, free. The response is typed.

        Example:
            api.account.end_session()

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/end_session

        Documentation:
            reference/weibo_v2/account.html#end_session
        """
        from ..models.user import User

        return _call(
            self._client,
            _END_SESSION,
            {},
            lambda _given: _request_account_end_session(),
            lambda response: User.from_dict(response.json()),
        )

    def get_privacy(self) -> Privacy:
        """The caller's privacy settings.

        `GET /2/account/get_privacy.json`, free. The response is typed.

        Example:
            api.account.get_privacy()

        Returns:
            The settings.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_privacy

        Documentation:
            reference/weibo_v2/account.html#get_privacy
        """
        from ..models.privacy import Privacy

        return _call(
            self._client,
            _GET_PRIVACY,
            {},
            lambda _given: _request_account_get_privacy(),
            lambda response: Privacy.from_dict(response.json()),
        )

    def get_uid(self) -> UserId:
        """Id of the caller.

        `GET /2/account/get_uid.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.account.get_uid()

        Returns:
            The id.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_uid

        Documentation:
            reference/weibo_v2/account.html#get_uid
        """
        from ..models.user_id import UserId

        return _call(
            self._client,
            _GET_UID,
            {},
            lambda _given: _request_account_get_uid(),
            lambda response: UserId.from_dict(response.json()),
        )

    def profile_basic(self, *, uid: int | None = None) -> Unseen:
        """Profile of a user.

        `GET /2/account/profile/basic.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Example:
            api.account.profile_basic()

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic

        Documentation:
            reference/weibo_v2/account.html#profile_basic
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_BASIC,
            {"uid": uid},
            lambda _given: _request_account_profile_basic(uid=_given.get("uid", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_basic_update(
        self,
        *,
        screen_name: str,
        gender: Literal["f", "m"],
        province: int,
        city: int,
        real_name: str | None = None,
        real_name_visible: Literal[0, 1, 2] | None = None,
        birthday: str | None = None,
        birthday_visible: Literal[0, 1, 2, 3] | None = None,
        qq: str | None = None,
        qq_visible: Literal[0, 1, 2] | None = None,
        msn: str | None = None,
        msn_visible: Literal[0, 1, 2] | None = None,
        url: str | None = None,
        url_visible: Literal[0, 1, 2] | None = None,
        credentials_type: Literal[1, 2, 3, 4] | None = None,
        credentials_num: str | None = None,
        email: str | None = None,
        email_visible: Literal[0, 1, 2] | None = None,
        lang: str | None = None,
    ) -> User:
        """Change one's own profile.

        `POST /2/account/profile/basic_update.json`, free. The response is typed.

        Example:
            api.account.profile_basic_update(screen_name="alice", gender="m", province=1, city=1)

        Args:
            screen_name: Nickname.
            gender: `m` male, `f` female.
            province: Code of the province.
            city: Code of the city.
            real_name: Real name.
            real_name_visible: Who sees the real name: 0 the caller, 1 followed accounts, 2 everybody.
            birthday: Day of birth, as `YYYY-MM-DD`.
            birthday_visible: What others see of the birthday: 0 nothing, 1 month and day, 2 the star sign, 3 all.
            qq: Number at QQ.
            qq_visible: Who sees the QQ number: 0 the caller, 1 followed accounts, 2 everybody.
            msn: Account at MSN.
            msn_visible: Who sees the MSN account: 0 the caller, 1 followed accounts, 2 everybody.
            url: Address of one's own site.
            url_visible: Who sees the site: 0 the caller, 1 followed accounts, 2 everybody.
            credentials_type: Kind of papers: 1 national identity card, 2 student card, 3 card of an officer, 4
                passport.
            credentials_num: Number of the papers.
            email: Mail address.
            email_visible: Who sees the mail address: 0 the caller, 1 followed accounts, 2 everybody.
            lang: Language of the pages.

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic_update

        Documentation:
            reference/weibo_v2/account.html#profile_basic_update
        """
        from ..models.account_profile_basic_update_body import AccountProfileBasicUpdateBody
        from ..models.user import User

        return _call(
            self._client,
            _PROFILE_BASIC_UPDATE,
            {
                "screen_name": screen_name,
                "gender": gender,
                "province": province,
                "city": city,
                "real_name": real_name,
                "real_name_visible": real_name_visible,
                "birthday": birthday,
                "birthday_visible": birthday_visible,
                "qq": qq,
                "qq_visible": qq_visible,
                "msn": msn,
                "msn_visible": msn_visible,
                "url": url,
                "url_visible": url_visible,
                "credentials_type": credentials_type,
                "credentials_num": credentials_num,
                "email": email,
                "email_visible": email_visible,
                "lang": lang,
            },
            lambda _given: _request_account_profile_basic_update(
                body=AccountProfileBasicUpdateBody(
                    screen_name=_given["screen_name"],
                    gender=_given["gender"],
                    province=_given["province"],
                    city=_given["city"],
                    real_name=_given.get("real_name", UNSET),
                    real_name_visible=_given.get("real_name_visible", UNSET),
                    birthday=_given.get("birthday", UNSET),
                    birthday_visible=_given.get("birthday_visible", UNSET),
                    qq=_given.get("qq", UNSET),
                    qq_visible=_given.get("qq_visible", UNSET),
                    msn=_given.get("msn", UNSET),
                    msn_visible=_given.get("msn_visible", UNSET),
                    url=_given.get("url", UNSET),
                    url_visible=_given.get("url_visible", UNSET),
                    credentials_type=_given.get("credentials_type", UNSET),
                    credentials_num=_given.get("credentials_num", UNSET),
                    email=_given.get("email", UNSET),
                    email_visible=_given.get("email_visible", UNSET),
                    lang=_given.get("lang", UNSET),
                )
            ),
            lambda response: User.from_dict(response.json()),
        )

    def profile_car_destroy(self, *, id: int) -> Unseen:
        """Delete a job from one's own profile.

        `POST /2/account/profile/car_destroy.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_car_destroy(id=1)

        Args:
            id: Id of the company.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_destroy

        Documentation:
            reference/weibo_v2/account.html#profile_car_destroy
        """
        from ..models.account_profile_car_destroy_body import AccountProfileCarDestroyBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_CAR_DESTROY,
            {"id": id},
            lambda _given: _request_account_profile_car_destroy(body=AccountProfileCarDestroyBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_car_update(
        self,
        *,
        id: str | None = None,
        start: int | None = None,
        end: int | None = None,
        department: str | None = None,
        visible: Literal[0, 1, 2] | None = None,
        province: int | None = None,
        city: int | None = None,
        company: str | None = None,
    ) -> Unseen:
        """Add or change a job in one's own profile.

        With `id` it changes that job, without it adds one.

        `POST /2/account/profile/car_update.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Give at least one of `province` and `city`. Give `company` when `id` is not given.

        Example:
            api.account.profile_car_update(province=1, company="1")

        Args:
            id: Id of the job to change.
            start: First year of the job. At least 1900.
            end: Last year of the job; 0 for one that goes on.
            department: Department.
            visible: Who sees the job: 0 the caller, 1 followed accounts, 2 everybody.
            province: Code of the province.
            city: Code of the city.
            company: Name of the company; needed for a new job.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_update

        Documentation:
            reference/weibo_v2/account.html#profile_car_update
        """
        from ..models.account_profile_car_update_body import AccountProfileCarUpdateBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_CAR_UPDATE,
            {
                "id": id,
                "start": start,
                "end": end,
                "department": department,
                "visible": visible,
                "province": province,
                "city": city,
                "company": company,
            },
            lambda _given: _request_account_profile_car_update(
                body=AccountProfileCarUpdateBody(
                    id=_given.get("id", UNSET),
                    start=_given.get("start", UNSET),
                    end=_given.get("end", UNSET),
                    department=_given.get("department", UNSET),
                    visible=_given.get("visible", UNSET),
                    province=_given.get("province", UNSET),
                    city=_given.get("city", UNSET),
                    company=_given.get("company", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_career(self, *, uid: int | None = None) -> Unseen:
        """Jobs of a user.

        `GET /2/account/profile/career.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Example:
            api.account.profile_career()

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career

        Documentation:
            reference/weibo_v2/account.html#profile_career
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_CAREER,
            {"uid": uid},
            lambda _given: _request_account_profile_career(uid=_given.get("uid", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_career_batch(self, *, uids: str) -> Unseen:
        """Jobs of several users.

        `GET /2/account/profile/career_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_career_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career_batch

        Documentation:
            reference/weibo_v2/account.html#profile_career_batch
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_CAREER_BATCH,
            {"uids": uids},
            lambda _given: _request_account_profile_career_batch(uids=_given["uids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_edu_destroy(self, *, id: int) -> Unseen:
        """Delete a school from one's own profile.

        `POST /2/account/profile/edu_destroy.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_edu_destroy(id=1)

        Args:
            id: Id of the school.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_destroy

        Documentation:
            reference/weibo_v2/account.html#profile_edu_destroy
        """
        from ..models.account_profile_edu_destroy_body import AccountProfileEduDestroyBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_EDU_DESTROY,
            {"id": id},
            lambda _given: _request_account_profile_edu_destroy(body=AccountProfileEduDestroyBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_edu_update(
        self,
        *,
        type_: Literal[1, 2, 3, 4, 5],
        school_id: int,
        id: str | None = None,
        year: int | None = None,
        department: str | None = None,
        visible: Literal[0, 1, 2] | None = None,
    ) -> Unseen:
        """Add or change a school in one's own profile.

        With `id` it changes that entry, without it adds one.

        `POST /2/account/profile/edu_update.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_edu_update(type_=1, school_id=1)

        Args:
            type_: Kind of school: 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5 primary. The
                service's default is `1`.
            school_id: Code of the school.
            id: Id of the entry to change.
            year: Year of entry. At least 1900.
            department: Department or class.
            visible: Who sees the entry: 0 the caller, 1 followed accounts, 2 everybody.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_update

        Documentation:
            reference/weibo_v2/account.html#profile_edu_update
        """
        from ..models.account_profile_edu_update_body import AccountProfileEduUpdateBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_EDU_UPDATE,
            {
                "type_": type_,
                "school_id": school_id,
                "id": id,
                "year": year,
                "department": department,
                "visible": visible,
            },
            lambda _given: _request_account_profile_edu_update(
                body=AccountProfileEduUpdateBody(
                    type_=_given["type_"],
                    school_id=_given["school_id"],
                    id=_given.get("id", UNSET),
                    year=_given.get("year", UNSET),
                    department=_given.get("department", UNSET),
                    visible=_given.get("visible", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_education(self, *, uid: int | None = None) -> Unseen:
        """Schools of a user.

        `GET /2/account/profile/education.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_education()

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education

        Documentation:
            reference/weibo_v2/account.html#profile_education
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_EDUCATION,
            {"uid": uid},
            lambda _given: _request_account_profile_education(uid=_given.get("uid", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_education_batch(self, *, uids: str) -> Unseen:
        """Schools of several users.

        `GET /2/account/profile/education_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_education_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education_batch

        Documentation:
            reference/weibo_v2/account.html#profile_education_batch
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _PROFILE_EDUCATION_BATCH,
            {"uids": uids},
            lambda _given: _request_account_profile_education_batch(uids=_given["uids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    def profile_email(self) -> EmailsList:
        """Mail address of the caller.

        `GET /2/account/profile/email.json`, free. The response is typed.

        Access level of the app: advanced. Scope of the token: email.

        Example:
            api.account.profile_email()

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/email

        Documentation:
            reference/weibo_v2/account.html#profile_email
        """
        from ..models.emails_list import EmailsList

        return _call(
            self._client,
            _PROFILE_EMAIL,
            {},
            lambda _given: _request_account_profile_email(),
            lambda response: EmailsList.from_dict(response.json()),
        )

    def profile_school_list(
        self,
        *,
        province: int | None = None,
        city: int | None = None,
        area: int | None = None,
        type_: Literal[1, 2, 3, 4, 5] | None = None,
        capital: str | None = None,
        keyword: str | None = None,
        count: int | None = None,
    ) -> SchoolsList:
        """Find schools.

        By word or by first letter; by letter it needs `province` too.

        `GET /2/account/profile/school_list.json`, free. The response is typed.

        Give at most one of `keyword` and `capital`. Give `province` when `capital` is given.

        Example:
            api.account.profile_school_list()

        Args:
            province: Code of the province.
            city: Code of the city.
            area: Code of the district.
            type_: Kind of school: 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5 primary. The
                service's default is `1`.
            capital: First letter of the school's name, in pinyin. The service's default is `A`.
            keyword: Word in the name of the school.
            count: How many schools. At least 1. The service's default is `10`.

        Returns:
            The schools.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/school_list

        Documentation:
            reference/weibo_v2/account.html#profile_school_list
        """
        from ..models.schools_list import SchoolsList

        return _call(
            self._client,
            _PROFILE_SCHOOL_LIST,
            {
                "province": province,
                "city": city,
                "area": area,
                "type_": type_,
                "capital": capital,
                "keyword": keyword,
                "count": count,
            },
            lambda _given: _request_account_profile_school_list(
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                area=_given.get("area", UNSET),
                type_=_given.get("type_", UNSET),
                capital=_given.get("capital", UNSET),
                keyword=_given.get("keyword", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: SchoolsList.from_dict(response.json()),
        )

    def rate_limit_status(self) -> RateLimits:
        """How many calls are left.

        Not counted itself.

        `GET /2/account/rate_limit_status.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.account.rate_limit_status()

        Returns:
            The limits and what is left.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/rate_limit_status

        Documentation:
            reference/weibo_v2/account.html#rate_limit_status
        """
        from ..models.rate_limits import RateLimits

        return _call(
            self._client,
            _RATE_LIMIT_STATUS,
            {},
            lambda _given: _request_account_rate_limit_status(),
            lambda response: RateLimits.from_dict(response.json()),
        )

    def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | None = None,
        geo: Literal[0, 1] | None = None,
        message: Literal[0, 1] | None = None,
        realname: Literal[0, 1] | None = None,
        badge: Literal[0, 1] | None = None,
        mobile: Literal[0, 1] | None = None,
    ) -> Privacy:
        """Change one's own privacy settings.

        `POST /2/account/update_privacy.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.account.update_privacy()

        Args:
            comment: Whose comments are let in: 0 everybody's, 1 those of followed accounts. The service's default
                is `0`.
            geo: Whether posts may carry a position: 1 yes, 0 no. The service's default is `1`.
            message: Whose messages are let in: 0 everybody's, 1 those of followed accounts. The service's default
                is `0`.
            realname: Whether others find the caller by real name: 1 yes, 0 no. The service's default is `0`.
            badge: Whether badges are shown: 1 yes, 0 no. The service's default is `1`.
            mobile: Whether others find the caller by mobile number: 1 yes, 0 no. The service's default is `0`.

        Returns:
            The new settings.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/update_privacy

        Documentation:
            reference/weibo_v2/account.html#update_privacy
        """
        from ..models.account_update_privacy_body import AccountUpdatePrivacyBody
        from ..models.privacy import Privacy

        return _call(
            self._client,
            _UPDATE_PRIVACY,
            {
                "comment": comment,
                "geo": geo,
                "message": message,
                "realname": realname,
                "badge": badge,
                "mobile": mobile,
            },
            lambda _given: _request_account_update_privacy(
                body=AccountUpdatePrivacyBody(
                    comment=_given.get("comment", UNSET),
                    geo=_given.get("geo", UNSET),
                    message=_given.get("message", UNSET),
                    realname=_given.get("realname", UNSET),
                    badge=_given.get("badge", UNSET),
                    mobile=_given.get("mobile", UNSET),
                )
            ),
            lambda response: Privacy.from_dict(response.json()),
        )

    def verify_credentials(self) -> User:
        """The user of the token.

        `GET /2/account/verify_credentials.json`, free. The response is typed.

        Of its parameters only the names are documented.

        Example:
            api.account.verify_credentials()

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/verify_credentials

        Documentation:
            reference/weibo_v2/account.html#verify_credentials
        """
        from ..models.user import User

        return _call(
            self._client,
            _VERIFY_CREDENTIALS,
            {},
            lambda _given: _request_account_verify_credentials(),
            lambda response: User.from_dict(response.json()),
        )


class AsyncAccount(_Suggesting):
    """The caller's own account: profile, privacy, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def avatar_upload(self, *, image: File) -> User:
        """Change one's own picture.

        A picture wider than 500 pixels is made smaller.

        `POST /2/account/avatar/upload.json`, free. The response is typed.

        Example:
            api.account.avatar_upload(image=File(open("picture.png", "rb"), "picture.png"))

        Args:
            image: The picture: GIF or JPEG of less than 700 KB.

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/avatar/upload

        Documentation:
            reference/weibo_v2/account.html#avatar_upload
        """
        from ..models.account_avatar_upload_body import AccountAvatarUploadBody
        from ..models.user import User

        return await _acall(
            self._client,
            _AVATAR_UPLOAD,
            {"image": image},
            lambda _given: _request_account_avatar_upload(body=AccountAvatarUploadBody(image=_given["image"])),
            lambda response: User.from_dict(response.json()),
        )

    async def end_session(self) -> User:
        """Log out.

        `GET /2/account/end_session.json`, free. The response is typed.

        Example:
            api.account.end_session()

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/end_session

        Documentation:
            reference/weibo_v2/account.html#end_session
        """
        from ..models.user import User

        return await _acall(
            self._client,
            _END_SESSION,
            {},
            lambda _given: _request_account_end_session(),
            lambda response: User.from_dict(response.json()),
        )

    async def get_privacy(self) -> Privacy:
        """The caller's privacy settings.

        `GET /2/account/get_privacy.json`, free. The response is typed.

        Example:
            api.account.get_privacy()

        Returns:
            The settings.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_privacy

        Documentation:
            reference/weibo_v2/account.html#get_privacy
        """
        from ..models.privacy import Privacy

        return await _acall(
            self._client,
            _GET_PRIVACY,
            {},
            lambda _given: _request_account_get_privacy(),
            lambda response: Privacy.from_dict(response.json()),
        )

    async def get_uid(self) -> UserId:
        """Id of the caller.

        `GET /2/account/get_uid.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.account.get_uid()

        Returns:
            The id.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_uid

        Documentation:
            reference/weibo_v2/account.html#get_uid
        """
        from ..models.user_id import UserId

        return await _acall(
            self._client,
            _GET_UID,
            {},
            lambda _given: _request_account_get_uid(),
            lambda response: UserId.from_dict(response.json()),
        )

    async def profile_basic(self, *, uid: int | None = None) -> Unseen:
        """Profile of a user.

        `GET /2/account/profile/basic.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Example:
            api.account.profile_basic()

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic

        Documentation:
            reference/weibo_v2/account.html#profile_basic
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_BASIC,
            {"uid": uid},
            lambda _given: _request_account_profile_basic(uid=_given.get("uid", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_basic_update(
        self,
        *,
        screen_name: str,
        gender: Literal["f", "m"],
        province: int,
        city: int,
        real_name: str | None = None,
        real_name_visible: Literal[0, 1, 2] | None = None,
        birthday: str | None = None,
        birthday_visible: Literal[0, 1, 2, 3] | None = None,
        qq: str | None = None,
        qq_visible: Literal[0, 1, 2] | None = None,
        msn: str | None = None,
        msn_visible: Literal[0, 1, 2] | None = None,
        url: str | None = None,
        url_visible: Literal[0, 1, 2] | None = None,
        credentials_type: Literal[1, 2, 3, 4] | None = None,
        credentials_num: str | None = None,
        email: str | None = None,
        email_visible: Literal[0, 1, 2] | None = None,
        lang: str | None = None,
    ) -> User:
        """Change one's own profile.

        `POST /2/account/profile/basic_update.json`, free. The response is typed.

        Example:
            api.account.profile_basic_update(screen_name="alice", gender="m", province=1, city=1)

        Args:
            screen_name: Nickname.
            gender: `m` male, `f` female.
            province: Code of the province.
            city: Code of the city.
            real_name: Real name.
            real_name_visible: Who sees the real name: 0 the caller, 1 followed accounts, 2 everybody.
            birthday: Day of birth, as `YYYY-MM-DD`.
            birthday_visible: What others see of the birthday: 0 nothing, 1 month and day, 2 the star sign, 3 all.
            qq: Number at QQ.
            qq_visible: Who sees the QQ number: 0 the caller, 1 followed accounts, 2 everybody.
            msn: Account at MSN.
            msn_visible: Who sees the MSN account: 0 the caller, 1 followed accounts, 2 everybody.
            url: Address of one's own site.
            url_visible: Who sees the site: 0 the caller, 1 followed accounts, 2 everybody.
            credentials_type: Kind of papers: 1 national identity card, 2 student card, 3 card of an officer, 4
                passport.
            credentials_num: Number of the papers.
            email: Mail address.
            email_visible: Who sees the mail address: 0 the caller, 1 followed accounts, 2 everybody.
            lang: Language of the pages.

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic_update

        Documentation:
            reference/weibo_v2/account.html#profile_basic_update
        """
        from ..models.account_profile_basic_update_body import AccountProfileBasicUpdateBody
        from ..models.user import User

        return await _acall(
            self._client,
            _PROFILE_BASIC_UPDATE,
            {
                "screen_name": screen_name,
                "gender": gender,
                "province": province,
                "city": city,
                "real_name": real_name,
                "real_name_visible": real_name_visible,
                "birthday": birthday,
                "birthday_visible": birthday_visible,
                "qq": qq,
                "qq_visible": qq_visible,
                "msn": msn,
                "msn_visible": msn_visible,
                "url": url,
                "url_visible": url_visible,
                "credentials_type": credentials_type,
                "credentials_num": credentials_num,
                "email": email,
                "email_visible": email_visible,
                "lang": lang,
            },
            lambda _given: _request_account_profile_basic_update(
                body=AccountProfileBasicUpdateBody(
                    screen_name=_given["screen_name"],
                    gender=_given["gender"],
                    province=_given["province"],
                    city=_given["city"],
                    real_name=_given.get("real_name", UNSET),
                    real_name_visible=_given.get("real_name_visible", UNSET),
                    birthday=_given.get("birthday", UNSET),
                    birthday_visible=_given.get("birthday_visible", UNSET),
                    qq=_given.get("qq", UNSET),
                    qq_visible=_given.get("qq_visible", UNSET),
                    msn=_given.get("msn", UNSET),
                    msn_visible=_given.get("msn_visible", UNSET),
                    url=_given.get("url", UNSET),
                    url_visible=_given.get("url_visible", UNSET),
                    credentials_type=_given.get("credentials_type", UNSET),
                    credentials_num=_given.get("credentials_num", UNSET),
                    email=_given.get("email", UNSET),
                    email_visible=_given.get("email_visible", UNSET),
                    lang=_given.get("lang", UNSET),
                )
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def profile_car_destroy(self, *, id: int) -> Unseen:
        """Delete a job from one's own profile.

        `POST /2/account/profile/car_destroy.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_car_destroy(id=1)

        Args:
            id: Id of the company.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_destroy

        Documentation:
            reference/weibo_v2/account.html#profile_car_destroy
        """
        from ..models.account_profile_car_destroy_body import AccountProfileCarDestroyBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_CAR_DESTROY,
            {"id": id},
            lambda _given: _request_account_profile_car_destroy(body=AccountProfileCarDestroyBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_car_update(
        self,
        *,
        id: str | None = None,
        start: int | None = None,
        end: int | None = None,
        department: str | None = None,
        visible: Literal[0, 1, 2] | None = None,
        province: int | None = None,
        city: int | None = None,
        company: str | None = None,
    ) -> Unseen:
        """Add or change a job in one's own profile.

        With `id` it changes that job, without it adds one.

        `POST /2/account/profile/car_update.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Give at least one of `province` and `city`. Give `company` when `id` is not given.

        Example:
            api.account.profile_car_update(province=1, company="1")

        Args:
            id: Id of the job to change.
            start: First year of the job. At least 1900.
            end: Last year of the job; 0 for one that goes on.
            department: Department.
            visible: Who sees the job: 0 the caller, 1 followed accounts, 2 everybody.
            province: Code of the province.
            city: Code of the city.
            company: Name of the company; needed for a new job.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_update

        Documentation:
            reference/weibo_v2/account.html#profile_car_update
        """
        from ..models.account_profile_car_update_body import AccountProfileCarUpdateBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_CAR_UPDATE,
            {
                "id": id,
                "start": start,
                "end": end,
                "department": department,
                "visible": visible,
                "province": province,
                "city": city,
                "company": company,
            },
            lambda _given: _request_account_profile_car_update(
                body=AccountProfileCarUpdateBody(
                    id=_given.get("id", UNSET),
                    start=_given.get("start", UNSET),
                    end=_given.get("end", UNSET),
                    department=_given.get("department", UNSET),
                    visible=_given.get("visible", UNSET),
                    province=_given.get("province", UNSET),
                    city=_given.get("city", UNSET),
                    company=_given.get("company", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_career(self, *, uid: int | None = None) -> Unseen:
        """Jobs of a user.

        `GET /2/account/profile/career.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Example:
            api.account.profile_career()

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career

        Documentation:
            reference/weibo_v2/account.html#profile_career
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_CAREER,
            {"uid": uid},
            lambda _given: _request_account_profile_career(uid=_given.get("uid", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_career_batch(self, *, uids: str) -> Unseen:
        """Jobs of several users.

        `GET /2/account/profile/career_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_career_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career_batch

        Documentation:
            reference/weibo_v2/account.html#profile_career_batch
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_CAREER_BATCH,
            {"uids": uids},
            lambda _given: _request_account_profile_career_batch(uids=_given["uids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_edu_destroy(self, *, id: int) -> Unseen:
        """Delete a school from one's own profile.

        `POST /2/account/profile/edu_destroy.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_edu_destroy(id=1)

        Args:
            id: Id of the school.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_destroy

        Documentation:
            reference/weibo_v2/account.html#profile_edu_destroy
        """
        from ..models.account_profile_edu_destroy_body import AccountProfileEduDestroyBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_EDU_DESTROY,
            {"id": id},
            lambda _given: _request_account_profile_edu_destroy(body=AccountProfileEduDestroyBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_edu_update(
        self,
        *,
        type_: Literal[1, 2, 3, 4, 5],
        school_id: int,
        id: str | None = None,
        year: int | None = None,
        department: str | None = None,
        visible: Literal[0, 1, 2] | None = None,
    ) -> Unseen:
        """Add or change a school in one's own profile.

        With `id` it changes that entry, without it adds one.

        `POST /2/account/profile/edu_update.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_edu_update(type_=1, school_id=1)

        Args:
            type_: Kind of school: 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5 primary. The
                service's default is `1`.
            school_id: Code of the school.
            id: Id of the entry to change.
            year: Year of entry. At least 1900.
            department: Department or class.
            visible: Who sees the entry: 0 the caller, 1 followed accounts, 2 everybody.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_update

        Documentation:
            reference/weibo_v2/account.html#profile_edu_update
        """
        from ..models.account_profile_edu_update_body import AccountProfileEduUpdateBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_EDU_UPDATE,
            {
                "type_": type_,
                "school_id": school_id,
                "id": id,
                "year": year,
                "department": department,
                "visible": visible,
            },
            lambda _given: _request_account_profile_edu_update(
                body=AccountProfileEduUpdateBody(
                    type_=_given["type_"],
                    school_id=_given["school_id"],
                    id=_given.get("id", UNSET),
                    year=_given.get("year", UNSET),
                    department=_given.get("department", UNSET),
                    visible=_given.get("visible", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_education(self, *, uid: int | None = None) -> Unseen:
        """Schools of a user.

        `GET /2/account/profile/education.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_education()

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education

        Documentation:
            reference/weibo_v2/account.html#profile_education
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_EDUCATION,
            {"uid": uid},
            lambda _given: _request_account_profile_education(uid=_given.get("uid", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_education_batch(self, *, uids: str) -> Unseen:
        """Schools of several users.

        `GET /2/account/profile/education_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.account.profile_education_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education_batch

        Documentation:
            reference/weibo_v2/account.html#profile_education_batch
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _PROFILE_EDUCATION_BATCH,
            {"uids": uids},
            lambda _given: _request_account_profile_education_batch(uids=_given["uids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def profile_email(self) -> EmailsList:
        """Mail address of the caller.

        `GET /2/account/profile/email.json`, free. The response is typed.

        Access level of the app: advanced. Scope of the token: email.

        Example:
            api.account.profile_email()

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/email

        Documentation:
            reference/weibo_v2/account.html#profile_email
        """
        from ..models.emails_list import EmailsList

        return await _acall(
            self._client,
            _PROFILE_EMAIL,
            {},
            lambda _given: _request_account_profile_email(),
            lambda response: EmailsList.from_dict(response.json()),
        )

    async def profile_school_list(
        self,
        *,
        province: int | None = None,
        city: int | None = None,
        area: int | None = None,
        type_: Literal[1, 2, 3, 4, 5] | None = None,
        capital: str | None = None,
        keyword: str | None = None,
        count: int | None = None,
    ) -> SchoolsList:
        """Find schools.

        By word or by first letter; by letter it needs `province` too.

        `GET /2/account/profile/school_list.json`, free. The response is typed.

        Give at most one of `keyword` and `capital`. Give `province` when `capital` is given.

        Example:
            api.account.profile_school_list()

        Args:
            province: Code of the province.
            city: Code of the city.
            area: Code of the district.
            type_: Kind of school: 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5 primary. The
                service's default is `1`.
            capital: First letter of the school's name, in pinyin. The service's default is `A`.
            keyword: Word in the name of the school.
            count: How many schools. At least 1. The service's default is `10`.

        Returns:
            The schools.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/school_list

        Documentation:
            reference/weibo_v2/account.html#profile_school_list
        """
        from ..models.schools_list import SchoolsList

        return await _acall(
            self._client,
            _PROFILE_SCHOOL_LIST,
            {
                "province": province,
                "city": city,
                "area": area,
                "type_": type_,
                "capital": capital,
                "keyword": keyword,
                "count": count,
            },
            lambda _given: _request_account_profile_school_list(
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                area=_given.get("area", UNSET),
                type_=_given.get("type_", UNSET),
                capital=_given.get("capital", UNSET),
                keyword=_given.get("keyword", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: SchoolsList.from_dict(response.json()),
        )

    async def rate_limit_status(self) -> RateLimits:
        """How many calls are left.

        Not counted itself.

        `GET /2/account/rate_limit_status.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.account.rate_limit_status()

        Returns:
            The limits and what is left.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/rate_limit_status

        Documentation:
            reference/weibo_v2/account.html#rate_limit_status
        """
        from ..models.rate_limits import RateLimits

        return await _acall(
            self._client,
            _RATE_LIMIT_STATUS,
            {},
            lambda _given: _request_account_rate_limit_status(),
            lambda response: RateLimits.from_dict(response.json()),
        )

    async def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | None = None,
        geo: Literal[0, 1] | None = None,
        message: Literal[0, 1] | None = None,
        realname: Literal[0, 1] | None = None,
        badge: Literal[0, 1] | None = None,
        mobile: Literal[0, 1] | None = None,
    ) -> Privacy:
        """Change one's own privacy settings.

        `POST /2/account/update_privacy.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.account.update_privacy()

        Args:
            comment: Whose comments are let in: 0 everybody's, 1 those of followed accounts. The service's default
                is `0`.
            geo: Whether posts may carry a position: 1 yes, 0 no. The service's default is `1`.
            message: Whose messages are let in: 0 everybody's, 1 those of followed accounts. The service's default
                is `0`.
            realname: Whether others find the caller by real name: 1 yes, 0 no. The service's default is `0`.
            badge: Whether badges are shown: 1 yes, 0 no. The service's default is `1`.
            mobile: Whether others find the caller by mobile number: 1 yes, 0 no. The service's default is `0`.

        Returns:
            The new settings.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/update_privacy

        Documentation:
            reference/weibo_v2/account.html#update_privacy
        """
        from ..models.account_update_privacy_body import AccountUpdatePrivacyBody
        from ..models.privacy import Privacy

        return await _acall(
            self._client,
            _UPDATE_PRIVACY,
            {
                "comment": comment,
                "geo": geo,
                "message": message,
                "realname": realname,
                "badge": badge,
                "mobile": mobile,
            },
            lambda _given: _request_account_update_privacy(
                body=AccountUpdatePrivacyBody(
                    comment=_given.get("comment", UNSET),
                    geo=_given.get("geo", UNSET),
                    message=_given.get("message", UNSET),
                    realname=_given.get("realname", UNSET),
                    badge=_given.get("badge", UNSET),
                    mobile=_given.get("mobile", UNSET),
                )
            ),
            lambda response: Privacy.from_dict(response.json()),
        )

    async def verify_credentials(self) -> User:
        """The user of the token.

        `GET /2/account/verify_credentials.json`, free. The response is typed.

        Of its parameters only the names are documented.

        Example:
            api.account.verify_credentials()

        Returns:
            The caller.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/verify_credentials

        Documentation:
            reference/weibo_v2/account.html#verify_credentials
        """
        from ..models.user import User

        return await _acall(
            self._client,
            _VERIFY_CREDENTIALS,
            {},
            lambda _given: _request_account_verify_credentials(),
            lambda response: User.from_dict(response.json()),
        )
