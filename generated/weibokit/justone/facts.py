# Do not edit: `make generate` writes this file from specs/justone.

"""What the runtime knows of justone: its operations, and the codes of its answers."""

from .._runtime.operations import Code, Facts, Operation

FACTS = Facts(
    api="justone",
    operations=(
        Operation(
            id="weibo_get_followers_v1",
            method="GET",
            path="/api/weibo/get-followers/v1",
            success="/paths/~1api~1weibo~1get-followers~1v1/get/responses/200/content/application~1json/schema",
        ),
        Operation(
            id="bilibili_get_user_relation_stat_v1",
            method="GET",
            path="/api/bilibili/get-user-relation-stat/v1",
            success="/paths/~1api~1bilibili~1get-user-relation-stat~1v1/get/responses/200/content/application~1json/schema",
        ),
    ),
    codes={
        "100": Code(
            name="INVALID_TOKEN",
            error="AuthenticationError",
            charged="no",
            meaning="The token is missing, wrong or not active.",
            message="TOKEN INVALID/UNACTIVATE",
            status=401,
        ),
        "101": Code(
            name="UNDOCUMENTED_101",
            error="APIError",
            charged="unknown",
            meaning="Listed in the definition without a meaning.",
        ),
        "202": Code(
            name="UNDOCUMENTED_202",
            error="APIError",
            charged="unknown",
            meaning="Listed in the definition without a meaning.",
        ),
        "300": Code(name="API_INVALID", error="InvalidRequest", charged="no", meaning="The operation is not valid."),
        "301": Code(
            name="COLLECT_FAILED",
            error="CollectionFailed",
            charged="no",
            retry="backoff",
            meaning="The provider could not collect the data this time.",
            message="COLLECT FAILED, SEND REQUEST AGAIN",
            status=200,
        ),
        "302": Code(
            name="RATE_LIMITED",
            error="RateLimited",
            charged="no",
            retry="backoff",
            meaning="Too many requests in a short time.",
            status=429,
        ),
        "303": Code(
            name="DAILY_QUOTA_EXCEEDED",
            error="QuotaExceeded",
            charged="no",
            retry="next_day",
            meaning="The day's quota is used up; it starts anew at midnight in Shanghai.",
            status=429,
        ),
        "400": Code(
            name="VALIDATION_ERROR",
            error="InvalidRequest",
            charged="no",
            meaning="A parameter is missing or wrong.",
            status=400,
        ),
        "404": Code(
            name="NOT_FOUND",
            error="NotFound",
            charged="no",
            meaning="No such address.",
            message="Resource not found",
            status=404,
        ),
        "500": Code(
            name="INTERNAL_ERROR",
            error="ServerError",
            charged="no",
            retry="once",
            meaning="The provider failed.",
            status=500,
        ),
        "503": Code(
            name="UNAVAILABLE",
            error="ServiceUnavailable",
            charged="unknown",
            retry="backoff",
            meaning="The service is down for a while.",
            status=503,
        ),
        "600": Code(
            name="PERMISSION_DENIED",
            error="PermissionDenied",
            charged="no",
            meaning="The account may not use this operation.",
            status=403,
        ),
        "601": Code(
            name="INSUFFICIENT_BALANCE",
            error="BalanceExhausted",
            charged="no",
            meaning="The account's balance is used up.",
            status=200,
        ),
        "602": Code(
            name="TOKEN_LIMIT_EXCEEDED",
            error="BalanceExhausted",
            charged="no",
            meaning="The spending limit of this token is reached.",
            status=200,
        ),
    },
    success=frozenset(["0", "201"]),
)
