# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `account`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.checks import file as _file
from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.emails_list import EmailsList
    from ...models.privacy import Privacy
    from ...models.rate_limits import RateLimits
    from ...models.schools_list import SchoolsList
    from ...models.unseen import Unseen
    from ...models.user import User
    from ...models.user_id import UserId
    from ...types import File

__all__ = ["AsyncAccount", "Account"]


_PROFILE_CAR_UPDATE_REQUIRES = (
    Requirement(mode="at_least_one", names=("province", "city"), wanted="at least one of `province` and `city`"),
    Requirement(
        mode="needed",
        names=("company",),
        wanted="`company` when `id` is not given",
        when=Condition(name="id", test="given", value=False),
    ),
)
_PROFILE_SCHOOL_LIST_REQUIRES = (
    Requirement(mode="at_most_one", names=("keyword", "capital"), wanted="at most one of `keyword` and `capital`"),
    Requirement(
        mode="needed",
        names=("province",),
        wanted="`province` when `capital` is given",
        when=Condition(name="capital", test="given", value=True),
    ),
)


class Account:
    """The caller's own account: profile, privacy, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def avatar_upload(self, *, image: File) -> User:
        """Change one's own picture.

        A picture wider than 500 pixels is made smaller.

        Args:
            image: The picture: GIF or JPEG of less than 700 KB.

        Returns:
            The caller.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/avatar/upload
        """
        from ...models.account_avatar_upload_body import AccountAvatarUploadBody
        from . import account_avatar_upload

        return _result(
            account_avatar_upload.sync_detailed(
                body=AccountAvatarUploadBody(image=_file("account_avatar_upload", "image", image)), client=self._client
            ),
            strict=self._client.strict,
        )

    def end_session(self) -> User:
        """Log out.

        Returns:
            The caller.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/end_session
        """
        from . import account_end_session

        return _result(account_end_session.sync_detailed(client=self._client), strict=self._client.strict)

    def get_privacy(self) -> Privacy:
        """The caller's privacy settings.

        Returns:
            The settings.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_privacy
        """
        from . import account_get_privacy

        return _result(account_get_privacy.sync_detailed(client=self._client), strict=self._client.strict)

    def get_uid(self) -> UserId:
        """Id of the caller.

        Access level of the app: normal.

        Returns:
            The id.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_uid
        """
        from . import account_get_uid

        return _result(account_get_uid.sync_detailed(client=self._client), strict=self._client.strict)

    def profile_basic(self, *, uid: int | Unset = UNSET) -> Unseen:
        """Profile of a user.

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic
        """
        from . import account_profile_basic

        return _result(account_profile_basic.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)

    def profile_basic_update(
        self,
        *,
        screen_name: str,
        gender: Literal["f", "m"],
        province: int,
        city: int,
        real_name: str | Unset = UNSET,
        real_name_visible: Literal[0, 1, 2] | Unset = UNSET,
        birthday: str | Unset = UNSET,
        birthday_visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        qq: str | Unset = UNSET,
        qq_visible: Literal[0, 1, 2] | Unset = UNSET,
        msn: str | Unset = UNSET,
        msn_visible: Literal[0, 1, 2] | Unset = UNSET,
        url: str | Unset = UNSET,
        url_visible: Literal[0, 1, 2] | Unset = UNSET,
        credentials_type: Literal[1, 2, 3, 4] | Unset = UNSET,
        credentials_num: str | Unset = UNSET,
        email: str | Unset = UNSET,
        email_visible: Literal[0, 1, 2] | Unset = UNSET,
        lang: str | Unset = UNSET,
    ) -> User:
        """Change one's own profile.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic_update
        """
        from ...models.account_profile_basic_update_body import AccountProfileBasicUpdateBody
        from . import account_profile_basic_update

        return _result(
            account_profile_basic_update.sync_detailed(
                body=AccountProfileBasicUpdateBody(
                    screen_name=screen_name,
                    gender=gender,
                    province=province,
                    city=city,
                    real_name=real_name,
                    real_name_visible=real_name_visible,
                    birthday=birthday,
                    birthday_visible=birthday_visible,
                    qq=qq,
                    qq_visible=qq_visible,
                    msn=msn,
                    msn_visible=msn_visible,
                    url=url,
                    url_visible=url_visible,
                    credentials_type=credentials_type,
                    credentials_num=credentials_num,
                    email=email,
                    email_visible=email_visible,
                    lang=lang,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def profile_car_destroy(self, *, id: int) -> Unseen:
        """Delete a job from one's own profile.

        Args:
            id: Id of the company.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_destroy
        """
        from ...models.account_profile_car_destroy_body import AccountProfileCarDestroyBody
        from . import account_profile_car_destroy

        return _result(
            account_profile_car_destroy.sync_detailed(body=AccountProfileCarDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def profile_car_update(
        self,
        *,
        id: str | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        department: str | Unset = UNSET,
        visible: Literal[0, 1, 2] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        company: str | Unset = UNSET,
    ) -> Unseen:
        """Add or change a job in one's own profile.

        With `id` it changes that job, without it adds one.

        Give at least one of `province` and `city`. Give `company` when `id` is not given.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_update
        """
        _given = {"id": id, "province": province, "city": city, "company": company}
        _check("account_profile_car_update", _PROFILE_CAR_UPDATE_REQUIRES, _given)
        from ...models.account_profile_car_update_body import AccountProfileCarUpdateBody
        from . import account_profile_car_update

        return _result(
            account_profile_car_update.sync_detailed(
                body=AccountProfileCarUpdateBody(
                    id=id,
                    start=start,
                    end=end,
                    department=department,
                    visible=visible,
                    province=province,
                    city=city,
                    company=company,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def profile_career(self, *, uid: int | Unset = UNSET) -> Unseen:
        """Jobs of a user.

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career
        """
        from . import account_profile_career

        return _result(account_profile_career.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)

    def profile_career_batch(self, *, uids: str) -> Unseen:
        """Jobs of several users.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career_batch
        """
        from . import account_profile_career_batch

        return _result(
            account_profile_career_batch.sync_detailed(uids=uids, client=self._client), strict=self._client.strict
        )

    def profile_edu_destroy(self, *, id: int) -> Unseen:
        """Delete a school from one's own profile.

        Args:
            id: Id of the school.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_destroy
        """
        from ...models.account_profile_edu_destroy_body import AccountProfileEduDestroyBody
        from . import account_profile_edu_destroy

        return _result(
            account_profile_edu_destroy.sync_detailed(body=AccountProfileEduDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def profile_edu_update(
        self,
        *,
        type_: Literal[1, 2, 3, 4, 5],
        school_id: int,
        id: str | Unset = UNSET,
        year: int | Unset = UNSET,
        department: str | Unset = UNSET,
        visible: Literal[0, 1, 2] | Unset = UNSET,
    ) -> Unseen:
        """Add or change a school in one's own profile.

        With `id` it changes that entry, without it adds one.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_update
        """
        from ...models.account_profile_edu_update_body import AccountProfileEduUpdateBody
        from . import account_profile_edu_update

        return _result(
            account_profile_edu_update.sync_detailed(
                body=AccountProfileEduUpdateBody(
                    type_=type_, school_id=school_id, id=id, year=year, department=department, visible=visible
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def profile_education(self, *, uid: int | Unset = UNSET) -> Unseen:
        """Schools of a user.

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education
        """
        from . import account_profile_education

        return _result(
            account_profile_education.sync_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    def profile_education_batch(self, *, uids: str) -> Unseen:
        """Schools of several users.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education_batch
        """
        from . import account_profile_education_batch

        return _result(
            account_profile_education_batch.sync_detailed(uids=uids, client=self._client), strict=self._client.strict
        )

    def profile_email(self) -> EmailsList:
        """Mail address of the caller.

        Access level of the app: advanced. Scope of the token: email.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/email
        """
        from . import account_profile_email

        return _result(account_profile_email.sync_detailed(client=self._client), strict=self._client.strict)

    def profile_school_list(
        self,
        *,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        area: int | Unset = UNSET,
        type_: Literal[1, 2, 3, 4, 5] | Unset = UNSET,
        capital: str | Unset = UNSET,
        keyword: str | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> SchoolsList:
        """Find schools.

        By word or by first letter; by letter it needs `province` too.

        Give at most one of `keyword` and `capital`. Give `province` when `capital` is given.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/school_list
        """
        _given = {"province": province, "capital": capital, "keyword": keyword}
        _check("account_profile_school_list", _PROFILE_SCHOOL_LIST_REQUIRES, _given)
        from . import account_profile_school_list

        return _result(
            account_profile_school_list.sync_detailed(
                province=province,
                city=city,
                area=area,
                type_=type_,
                capital=capital,
                keyword=keyword,
                count=count,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def rate_limit_status(self) -> RateLimits:
        """How many calls are left.

        Not counted itself.

        Access level of the app: normal.

        Returns:
            The limits and what is left.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/rate_limit_status
        """
        from . import account_rate_limit_status

        return _result(account_rate_limit_status.sync_detailed(client=self._client), strict=self._client.strict)

    def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | Unset = UNSET,
        geo: Literal[0, 1] | Unset = UNSET,
        message: Literal[0, 1] | Unset = UNSET,
        realname: Literal[0, 1] | Unset = UNSET,
        badge: Literal[0, 1] | Unset = UNSET,
        mobile: Literal[0, 1] | Unset = UNSET,
    ) -> Privacy:
        """Change one's own privacy settings.

        Access level of the app: advanced.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/update_privacy
        """
        from ...models.account_update_privacy_body import AccountUpdatePrivacyBody
        from . import account_update_privacy

        return _result(
            account_update_privacy.sync_detailed(
                body=AccountUpdatePrivacyBody(
                    comment=comment, geo=geo, message=message, realname=realname, badge=badge, mobile=mobile
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def verify_credentials(self) -> User:
        """The user of the token.

        Of its parameters only the names are documented.

        Returns:
            The caller.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/verify_credentials
        """
        from . import account_verify_credentials

        return _result(account_verify_credentials.sync_detailed(client=self._client), strict=self._client.strict)


class AsyncAccount:
    """The caller's own account: profile, privacy, limits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def avatar_upload(self, *, image: File) -> User:
        """Change one's own picture.

        A picture wider than 500 pixels is made smaller.

        Args:
            image: The picture: GIF or JPEG of less than 700 KB.

        Returns:
            The caller.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/avatar/upload
        """
        from ...models.account_avatar_upload_body import AccountAvatarUploadBody
        from . import account_avatar_upload

        return _result(
            await account_avatar_upload.asyncio_detailed(
                body=AccountAvatarUploadBody(image=_file("account_avatar_upload", "image", image)), client=self._client
            ),
            strict=self._client.strict,
        )

    async def end_session(self) -> User:
        """Log out.

        Returns:
            The caller.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/end_session
        """
        from . import account_end_session

        return _result(await account_end_session.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def get_privacy(self) -> Privacy:
        """The caller's privacy settings.

        Returns:
            The settings.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_privacy
        """
        from . import account_get_privacy

        return _result(await account_get_privacy.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def get_uid(self) -> UserId:
        """Id of the caller.

        Access level of the app: normal.

        Returns:
            The id.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/get_uid
        """
        from . import account_get_uid

        return _result(await account_get_uid.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def profile_basic(self, *, uid: int | Unset = UNSET) -> Unseen:
        """Profile of a user.

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic
        """
        from . import account_profile_basic

        return _result(
            await account_profile_basic.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def profile_basic_update(
        self,
        *,
        screen_name: str,
        gender: Literal["f", "m"],
        province: int,
        city: int,
        real_name: str | Unset = UNSET,
        real_name_visible: Literal[0, 1, 2] | Unset = UNSET,
        birthday: str | Unset = UNSET,
        birthday_visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        qq: str | Unset = UNSET,
        qq_visible: Literal[0, 1, 2] | Unset = UNSET,
        msn: str | Unset = UNSET,
        msn_visible: Literal[0, 1, 2] | Unset = UNSET,
        url: str | Unset = UNSET,
        url_visible: Literal[0, 1, 2] | Unset = UNSET,
        credentials_type: Literal[1, 2, 3, 4] | Unset = UNSET,
        credentials_num: str | Unset = UNSET,
        email: str | Unset = UNSET,
        email_visible: Literal[0, 1, 2] | Unset = UNSET,
        lang: str | Unset = UNSET,
    ) -> User:
        """Change one's own profile.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/basic_update
        """
        from ...models.account_profile_basic_update_body import AccountProfileBasicUpdateBody
        from . import account_profile_basic_update

        return _result(
            await account_profile_basic_update.asyncio_detailed(
                body=AccountProfileBasicUpdateBody(
                    screen_name=screen_name,
                    gender=gender,
                    province=province,
                    city=city,
                    real_name=real_name,
                    real_name_visible=real_name_visible,
                    birthday=birthday,
                    birthday_visible=birthday_visible,
                    qq=qq,
                    qq_visible=qq_visible,
                    msn=msn,
                    msn_visible=msn_visible,
                    url=url,
                    url_visible=url_visible,
                    credentials_type=credentials_type,
                    credentials_num=credentials_num,
                    email=email,
                    email_visible=email_visible,
                    lang=lang,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def profile_car_destroy(self, *, id: int) -> Unseen:
        """Delete a job from one's own profile.

        Args:
            id: Id of the company.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_destroy
        """
        from ...models.account_profile_car_destroy_body import AccountProfileCarDestroyBody
        from . import account_profile_car_destroy

        return _result(
            await account_profile_car_destroy.asyncio_detailed(
                body=AccountProfileCarDestroyBody(id=id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def profile_car_update(
        self,
        *,
        id: str | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        department: str | Unset = UNSET,
        visible: Literal[0, 1, 2] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        company: str | Unset = UNSET,
    ) -> Unseen:
        """Add or change a job in one's own profile.

        With `id` it changes that job, without it adds one.

        Give at least one of `province` and `city`. Give `company` when `id` is not given.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/car_update
        """
        _given = {"id": id, "province": province, "city": city, "company": company}
        _check("account_profile_car_update", _PROFILE_CAR_UPDATE_REQUIRES, _given)
        from ...models.account_profile_car_update_body import AccountProfileCarUpdateBody
        from . import account_profile_car_update

        return _result(
            await account_profile_car_update.asyncio_detailed(
                body=AccountProfileCarUpdateBody(
                    id=id,
                    start=start,
                    end=end,
                    department=department,
                    visible=visible,
                    province=province,
                    city=city,
                    company=company,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def profile_career(self, *, uid: int | Unset = UNSET) -> Unseen:
        """Jobs of a user.

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career
        """
        from . import account_profile_career

        return _result(
            await account_profile_career.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def profile_career_batch(self, *, uids: str) -> Unseen:
        """Jobs of several users.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/career_batch
        """
        from . import account_profile_career_batch

        return _result(
            await account_profile_career_batch.asyncio_detailed(uids=uids, client=self._client),
            strict=self._client.strict,
        )

    async def profile_edu_destroy(self, *, id: int) -> Unseen:
        """Delete a school from one's own profile.

        Args:
            id: Id of the school.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_destroy
        """
        from ...models.account_profile_edu_destroy_body import AccountProfileEduDestroyBody
        from . import account_profile_edu_destroy

        return _result(
            await account_profile_edu_destroy.asyncio_detailed(
                body=AccountProfileEduDestroyBody(id=id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def profile_edu_update(
        self,
        *,
        type_: Literal[1, 2, 3, 4, 5],
        school_id: int,
        id: str | Unset = UNSET,
        year: int | Unset = UNSET,
        department: str | Unset = UNSET,
        visible: Literal[0, 1, 2] | Unset = UNSET,
    ) -> Unseen:
        """Add or change a school in one's own profile.

        With `id` it changes that entry, without it adds one.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/edu_update
        """
        from ...models.account_profile_edu_update_body import AccountProfileEduUpdateBody
        from . import account_profile_edu_update

        return _result(
            await account_profile_edu_update.asyncio_detailed(
                body=AccountProfileEduUpdateBody(
                    type_=type_, school_id=school_id, id=id, year=year, department=department, visible=visible
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def profile_education(self, *, uid: int | Unset = UNSET) -> Unseen:
        """Schools of a user.

        Args:
            uid: Whose, by id. Without it, the caller's.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education
        """
        from . import account_profile_education

        return _result(
            await account_profile_education.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def profile_education_batch(self, *, uids: str) -> Unseen:
        """Schools of several users.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/education_batch
        """
        from . import account_profile_education_batch

        return _result(
            await account_profile_education_batch.asyncio_detailed(uids=uids, client=self._client),
            strict=self._client.strict,
        )

    async def profile_email(self) -> EmailsList:
        """Mail address of the caller.

        Access level of the app: advanced. Scope of the token: email.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/email
        """
        from . import account_profile_email

        return _result(await account_profile_email.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def profile_school_list(
        self,
        *,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        area: int | Unset = UNSET,
        type_: Literal[1, 2, 3, 4, 5] | Unset = UNSET,
        capital: str | Unset = UNSET,
        keyword: str | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> SchoolsList:
        """Find schools.

        By word or by first letter; by letter it needs `province` too.

        Give at most one of `keyword` and `capital`. Give `province` when `capital` is given.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/profile/school_list
        """
        _given = {"province": province, "capital": capital, "keyword": keyword}
        _check("account_profile_school_list", _PROFILE_SCHOOL_LIST_REQUIRES, _given)
        from . import account_profile_school_list

        return _result(
            await account_profile_school_list.asyncio_detailed(
                province=province,
                city=city,
                area=area,
                type_=type_,
                capital=capital,
                keyword=keyword,
                count=count,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def rate_limit_status(self) -> RateLimits:
        """How many calls are left.

        Not counted itself.

        Access level of the app: normal.

        Returns:
            The limits and what is left.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/rate_limit_status
        """
        from . import account_rate_limit_status

        return _result(
            await account_rate_limit_status.asyncio_detailed(client=self._client), strict=self._client.strict
        )

    async def update_privacy(
        self,
        *,
        comment: Literal[0, 1] | Unset = UNSET,
        geo: Literal[0, 1] | Unset = UNSET,
        message: Literal[0, 1] | Unset = UNSET,
        realname: Literal[0, 1] | Unset = UNSET,
        badge: Literal[0, 1] | Unset = UNSET,
        mobile: Literal[0, 1] | Unset = UNSET,
    ) -> Privacy:
        """Change one's own privacy settings.

        Access level of the app: advanced.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/update_privacy
        """
        from ...models.account_update_privacy_body import AccountUpdatePrivacyBody
        from . import account_update_privacy

        return _result(
            await account_update_privacy.asyncio_detailed(
                body=AccountUpdatePrivacyBody(
                    comment=comment, geo=geo, message=message, realname=realname, badge=badge, mobile=mobile
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def verify_credentials(self) -> User:
        """The user of the token.

        Of its parameters only the names are documented.

        Returns:
            The caller.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/account/verify_credentials
        """
        from . import account_verify_credentials

        return _result(
            await account_verify_credentials.asyncio_detailed(client=self._client), strict=self._client.strict
        )
