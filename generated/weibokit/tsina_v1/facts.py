# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""What the runtime knows of tsina_v1: its operations, and the codes of its answers."""

from .._runtime.operations import Code, Facts, Operation

FACTS = Facts(
    api="tsina_v1",
    operations=(
        Operation(
            id="statuses_followers",
            method="GET",
            path="/statuses/followers.{format}",
            bare_list="users",
            success="/paths/~1statuses~1followers.{format}/get/responses/200/content/application~1xml/schema",
        ),
        Operation(
            id="statuses_followers_by_id",
            method="GET",
            path="/statuses/followers/{id}.{format}",
            bare_list="users",
            success="/paths/~1statuses~1followers~1{id}.{format}/get/responses/200/content/application~1xml/schema",
        ),
    ),
    codes={
        "40001": Code(
            name="PARAMETER_ERROR",
            error="InvalidRequest",
            meaning="A parameter is wrong.",
            message="40001:Error: param error, see doc for more info.",
            status=400,
        ),
        "40002": Code(
            name="PARAMETER_MISSING",
            error="InvalidRequest",
            meaning="The call lacks a parameter that it needs.",
            message="40002:Error: miss required parameter (%s), see doc for more info.",
            status=400,
        ),
        "40007": Code(
            name="FORMAT_UNSUPPORTED",
            error="InvalidRequest",
            meaning="Formats other than XML and JSON are refused.",
            status=400,
        ),
        "40022": Code(
            name="SOURCE_MISSING",
            error="AuthenticationError",
            meaning="Neither an app key nor a login came along.",
            message="40022:Error: source paramter(appkey) is missing",
            status=400,
        ),
        "40023": Code(
            name="USER_UNKNOWN",
            error="NotFound",
            meaning="No such user.",
            message="40023:Error: User does not exists!",
            status=400,
        ),
        "40070": Code(
            name="APP_PERMISSIONS",
            error="PermissionDenied",
            meaning="The app may not use this operation.",
            message="40070:Error: not enough permission to call the api, pls contact the app developer.",
            status=403,
        ),
        "40072": Code(
            name="GRANT_WITHDRAWN",
            error="AuthenticationError",
            meaning="The access token was revoked.",
            message="40072:Error: accessor was revoked!",
            status=400,
        ),
        "40302": Code(
            name="AUTH_FAILED",
            error="AuthenticationError",
            meaning="User name or password is wrong.",
            message="40302:Error: auth faild!",
            status=403,
        ),
        "40304": Code(
            name="FOLLOW_RATE_LIMIT",
            error="RateLimited",
            retry="backoff",
            meaning="Too many changes of followed accounts.",
            message="40304:Error: Social graph updates out of rate limit!",
            status=403,
        ),
        "40307": Code(
            name="METHOD_NOT_SUPPORTED",
            error="InvalidRequest",
            meaning="GET and POST were mixed up.",
            message="40307:Error: HTTP METHOD is not suported for this request!",
            status=403,
        ),
        "40310": Code(
            name="USER_RATE_LIMIT",
            error="RateLimited",
            retry="backoff",
            meaning="The user's hourly limit is reached.",
            message="40310:Error: user requests out of rate limit!",
            status=403,
        ),
        "40312": Code(
            name="IP_RATE_LIMIT",
            error="RateLimited",
            retry="backoff",
            meaning="The IP address's hourly limit is reached.",
            message="40312:Error: IP requests out of rate limit!",
            status=403,
        ),
        "40313": Code(
            name="INVALID_USER",
            error="PermissionDenied",
            meaning="The login is right, but the account has no Weibo.",
            message="40313:Error: invalid weibo user!",
            status=403,
        ),
        "40400": Code(name="API_NOT_FOUND", error="NotFound", meaning="No such operation.", status=404),
        "50001": Code(
            name="SYSTEM_ERROR",
            error="ServerError",
            retry="once",
            meaning="The platform failed.",
            message="50001:Error: system error!",
            status=500,
        ),
        "50301": Code(
            name="SERVICE_UNAVAILABLE",
            error="ServiceUnavailable",
            retry="backoff",
            meaning="The service is suspended.",
            message="50301:Error: service unavailable!",
            status=503,
        ),
    },
    charged="no",
)
