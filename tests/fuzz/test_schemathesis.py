"""Schemathesis on the mock: what fits the definition is answered, what doesn't is refused, both as documented.

It reads the effective definitions as they are. It knows none of their extensions, and does well without: an alias
(`x-alias-of`) is a path like any other. All checks but one are on. Some find nothing to look at: no header is
documented or required, and no call makes or removes anything that another call reads.

Hundreds of operations are made of a few dozen kinds of parameters, and the mock prepares one check per parameter. So
not every operation is fuzzed in depth:

- the five operations of the documentation pages, with all phases and 100 examples, and their credentials with 20;
- of the others, the first that has a kind of parameter which no operation before it has (its place, its type, format,
  bounds and enumeration, whether it is required, and how the credential travels), with all phases and 5 examples;
- every operation, with 2 examples and without the phase of coverage.

Left out of the second are the OAuth flows, forms with pictures and JSON bodies, which have tests of their own.

Both with good data and with bad. What is peculiar to one operation, its path and its answer, is left to
`tests/mockserver/test_operations.py`, which calls every operation, well and badly, and holds each answer against the
definition. `WEIBOKIT_FUZZ=all` has every operation among the second, which takes some minutes more.
"""

import base64
import json
import os
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest
import schemathesis
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    unsupported_method,
)
from weibokit._runtime.transport.xml import to_json
from weibokit_mock.server import MockServer
from weibokit_mock.settings import APIS, Settings

from tests.mockserver.defined import Defined, operations

pytestmark = pytest.mark.slow

Case = schemathesis.Case[Any]

KEY, PASSWORD = "KEY", "password"
"""The one credential that is accepted; t.sina wants it as a login."""

DOCUMENTED: Mapping[str, set[str]] = {
    "justone": {"weibo_get_followers_v1", "bilibili_get_user_relation_stat_v1"},
    "weibo_v2": {"friendships_friends_bilateral_sort_interactive", "friendships_groups_follow"},
    "tsina_v1": {"statuses_followers"},
}
"""Operations of the documentation pages."""

FACTS = ("type", "format", "minimum", "maximum", "minLength", "maxLength", "pattern", "enum")


def definition(api: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    return found


def kinds(defined: Defined) -> set[Any]:
    """Return the kinds of parameters that an operation has."""
    security = str(defined.node.get("security"))
    found = {
        (security, parameter.place, parameter.required, facts(parameter.schema)) for parameter in defined.parameters
    }
    return found or {security}


def facts(schema: Mapping[str, Any]) -> str:
    return str([schema.get(fact) for fact in FACTS])


def is_peculiar(defined: Defined) -> bool:
    """Whether an operation wants what no schema says: codes that were given out, pictures, an object as a whole."""
    bodies = str(defined.node.get("requestBody"))
    return (
        defined.path.startswith(("/oauth/", "/oauth2/"))
        or "multipart/form-data" in bodies
        or "application/json" in bodies
    )


def telling(api: str) -> set[str]:
    """Return the ids of operations, apart from the documented ones, that have every kind of parameter between them."""
    found: set[str] = set()
    seen: set[Any] = set()
    for defined in sorted(operations(api), key=lambda defined: defined.id not in DOCUMENTED[api]):
        if is_peculiar(defined):
            continue
        if defined.id not in DOCUMENTED[api] and (kinds(defined) - seen or os.environ.get("WEIBOKIT_FUZZ") == "all"):
            found.add(defined.id)
        seen |= kinds(defined)
    return found


def schema(
    api: str, chosen: set[str], *, examples: int, only_valid: bool = False, brief: bool = False
) -> schemathesis.BaseSchema:
    """Return the definition of an API as Schemathesis tests these operations, the same way each time."""
    generation: dict[str, Any] = {
        "deterministic": True,
        "max-examples": examples,
        # Made-up credentials would stand beside the good one, and a bad one is refused wherever it stands.
        "with-security-parameters": False,
    }
    checks = {
        # Narrower than the defaults: the credential is good, and no id is unknown.
        "positive_data_acceptance": {"expected-statuses": [200, 302]},
        # A form that is no form holds no credential either.
        "negative_data_rejection": {"expected-statuses": [400, 401, 404, 415]},
        # It wants 401 or 403, and a credential that can be taken out of a call; the services refuse with 400, and some
        # take it in a form. The tests of credentials here and those of all operations stand in for it.
        "ignored_auth": {"enabled": False},
    }
    settings: dict[str, Any] = {"generation": generation, "checks": checks, "cache": {"enabled": False}}
    if only_valid:
        generation["mode"] = "positive"
    if only_valid or brief:
        settings["phases"] = {"coverage": {"enabled": False}}
    whole = schemathesis.openapi.from_dict(definition(api), config=schemathesis.Config.from_dict(settings))
    found = whole.include(operation_id=sorted(chosen))
    # An operation that is named wrongly would be tested by no case, and nothing would be told.
    assert found.statistic.operations.selected == len(chosen)
    return found


@schemathesis.deserializer("application/xml")
def read_xml(context: schemathesis.DeserializationContext, response: schemathesis.Response) -> object:
    """Read XML as the client does, so that it is held against the schema too."""
    document = context.operation.schema.raw_schema
    declared = context.operation.definition.raw["responses"]
    sent_response = declared.get(str(response.status_code), declared["default"])
    if "$ref" in sent_response:
        sent_response = document["components"]["responses"][sent_response["$ref"].rpartition("/")[2]]
    return to_json(response.content, sent_response["content"]["application/xml"]["schema"], document)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A mock that accepts one credential per API."""
    credentials = {api: frozenset({f"{KEY}:{PASSWORD}" if api == "tsina_v1" else KEY}) for api in APIS}
    with MockServer(Settings(port=0, credentials=credentials)) as mock:
        yield mock.base_url


def carried(case: Case, credential: str) -> dict[str, Any]:
    """Put a credential where the operation wants it: the first of what it says to be enough."""
    document, operation = case.operation.schema.raw_schema, case.operation.definition.raw
    sent: dict[str, Any] = {}
    for name in next(iter(operation.get("security", document.get("security", ()))), ()):
        scheme = document["components"]["securitySchemes"][name]
        if scheme.get("scheme") == "basic":
            sent["headers"] = {
                "Authorization": "Basic " + base64.b64encode(f"{credential}:{PASSWORD}".encode()).decode()
            }
        elif scheme.get("x-in") == "form" and isinstance(case.body, dict):
            case.body = {**case.body, scheme["name"]: credential}
        elif scheme["type"] == "apiKey":
            place = {"header": "headers"}.get(scheme["in"], "params")
            sent[place] = {scheme["name"]: scheme.get("x-prefix", "") + credential}
    return sent


class Api:
    """One API as it is tested: with everything that can be right or wrong, and with valid calls alone."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.documented = schema(name, DOCUMENTED[name], examples=100)
        self.others = schema(name, telling(name) or DOCUMENTED[name], examples=5)
        self.valid = schema(name, DOCUMENTED[name], examples=20, only_valid=True)
        self.every = schema(name, {defined.id for defined in operations(name)}, examples=2, brief=True)
        self._peculiar = {defined.id for defined in operations(name) if is_peculiar(defined)}
        self._refusals = definition(name)["x-errors"]["situations"]

    def check(self, case: Case, server: str) -> None:
        """Send a call with the good credential, and run all checks."""
        sent = carried(case, KEY)
        # What the schema takes can lack what `x-requires` wants; the contract tests look at that. And a text may be
        # empty there, which the services take for one that is missing.
        body = case.body if isinstance(case.body, dict) else {}
        is_empty = any(value in ("", [], [""]) for value in [*(case.query or {}).values(), *body.values()])
        id_ = case.operation.definition.raw["operationId"]
        excuses = "x-requires" in case.operation.definition.raw or is_empty or id_ in self._peculiar
        excluded: list[Any] = [positive_data_acceptance] if excuses else []
        if "x-also-method" in case.operation.definition.raw:
            excluded += [unsupported_method, allow_header_conformance]  # the service takes a POST too
        if "x-length" in json.dumps(case.operation.definition.raw):
            excluded.append(negative_data_rejection)  # the service counts such a text in its own way
        case.call_and_validate(server, excluded_checks=excluded, **sent)

    def check_credentials(self, case: Case, server: str) -> None:
        """Send a valid call without credential and with a wrong one; both are refused in the API's own words."""
        wrong = carried(case, "OTHER")
        for situation, sent in (("credential_missing", {}), ("credential_wrong", wrong)):
            error_response = self._refusals[situation]
            response = case.call(server, **sent)
            assert response.status_code == error_response["status"]
            assert error_response["code"] in response.text


JUSTONE, WEIBO_V2, TSINA_V1 = map(Api, APIS)


@JUSTONE.documented.parametrize()
def test_justone_keeps_its_definition(case: Case, server: str) -> None:
    JUSTONE.check(case, server)


@WEIBO_V2.documented.parametrize()
def test_weibo_v2_keeps_its_definition(case: Case, server: str) -> None:
    WEIBO_V2.check(case, server)


@TSINA_V1.documented.parametrize()
def test_tsina_v1_keeps_its_definition(case: Case, server: str) -> None:
    TSINA_V1.check(case, server)


@JUSTONE.others.parametrize()
def test_justone_checks_every_kind(case: Case, server: str) -> None:
    JUSTONE.check(case, server)


@JUSTONE.valid.parametrize()
def test_justone_asks_for_credentials(case: Case, server: str) -> None:
    JUSTONE.check_credentials(case, server)


@WEIBO_V2.others.parametrize()
def test_weibo_v2_checks_every_kind(case: Case, server: str) -> None:
    WEIBO_V2.check(case, server)


@WEIBO_V2.valid.parametrize()
def test_weibo_v2_asks_for_credentials(case: Case, server: str) -> None:
    WEIBO_V2.check_credentials(case, server)


@TSINA_V1.others.parametrize()
def test_tsina_v1_checks_every_kind(case: Case, server: str) -> None:
    TSINA_V1.check(case, server)


@TSINA_V1.valid.parametrize()
def test_tsina_v1_asks_for_credentials(case: Case, server: str) -> None:
    TSINA_V1.check_credentials(case, server)


@JUSTONE.every.parametrize()
def test_justone_keeps_every_definition(case: Case, server: str) -> None:
    JUSTONE.check(case, server)


@WEIBO_V2.every.parametrize()
def test_weibo_v2_keeps_every_definition(case: Case, server: str) -> None:
    WEIBO_V2.check(case, server)


@TSINA_V1.every.parametrize()
def test_tsina_v1_keeps_every_definition(case: Case, server: str) -> None:
    TSINA_V1.check(case, server)
