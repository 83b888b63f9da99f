"""Schemathesis on the mock: what fits the definition is answered, what doesn't is refused, both as documented.

It reads the effective definitions as they are. It knows none of their extensions, and does well without: a token as a
field of a form (`x-in: form`) is one of three ways to give it, and an alias (`x-alias-of`) is a path like any other.

All checks are on. Some find nothing to look at: no header is documented or required, and no call makes or removes
anything that another call reads.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest
import schemathesis
from schemathesis.specs.openapi.checks import positive_data_acceptance
from weibokit._runtime.xml import to_json
from weibokit_mock.server import MockServer
from weibokit_mock.settings import APIS, Settings

Case = schemathesis.Case[Any]

KEY = "KEY"
"""The one credential that is accepted."""

CARRIED: Mapping[str, Callable[[str], dict[str, Any]]] = {
    "justone": lambda credential: {"params": {"token": credential}},
    "weibo_v2": lambda credential: {"headers": {"Authorization": f"OAuth2 {credential}"}},
    "tsina_v1": lambda credential: {"params": {"source": credential}},
}
"""How a call carries its credential."""

EXCLUDED: Mapping[str, list[str]] = {
    "justone": [],
    # A call without credential is refused with status 400 there, as documented; the check wants 401 or 403.
    # The tests of credentials below stand in for it.
    "weibo_v2": ["ignored_auth"],
    "tsina_v1": ["ignored_auth"],
}


def definition(api: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    return found


def schema(api: str, *, examples: int, only_valid: bool = False) -> schemathesis.BaseSchema:
    """Return the definition of an API as Schemathesis tests it, the same way each time."""
    generation: dict[str, Any] = {
        "deterministic": True,
        "max-examples": examples,
        # Made-up credentials would stand beside the good one, and a bad one is refused wherever it stands.
        "with-security-parameters": False,
    }
    checks = {
        # Narrower than the defaults: the credential is good, and no id is unknown.
        "positive_data_acceptance": {"expected-statuses": [200]},
        "negative_data_rejection": {"expected-statuses": [400, 404, 415]},
        **{name: {"enabled": False} for name in EXCLUDED[api]},
    }
    settings: dict[str, Any] = {"generation": generation, "checks": checks, "cache": {"enabled": False}}
    if only_valid:
        generation["mode"] = "positive"
        settings["phases"] = {"coverage": {"enabled": False}}
    return schemathesis.openapi.from_dict(definition(api), config=schemathesis.Config.from_dict(settings))


@schemathesis.deserializer("application/xml")
def read_xml(context: schemathesis.DeserializationContext, response: schemathesis.Response) -> object:
    """Read XML as the client does, so that it is held against the schema too."""
    document = context.operation.schema.raw_schema
    declared = context.operation.definition.raw["responses"]
    answer = declared.get(str(response.status_code), declared["default"])
    if "$ref" in answer:
        answer = document["components"]["responses"][answer["$ref"].rpartition("/")[2]]
    return to_json(response.content, answer["content"]["application/xml"]["schema"], document)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A mock that accepts one credential per API."""
    with MockServer(Settings(port=0, credentials=dict.fromkeys(APIS, frozenset({KEY})))) as mock:
        yield mock.base_url


class Api:
    """One API as it is tested: with everything that can be right or wrong, and with valid calls alone."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.all = schema(name, examples=100)
        self.valid = schema(name, examples=20, only_valid=True)
        self._refusals = definition(name)["x-errors"]["situations"]

    def check(self, case: Case, server: str) -> None:
        """Send a call with the good credential, and run all checks."""
        # What the schema takes can lack what `x-requires` wants; the contract tests look at that.
        excluded: list[Any] = [positive_data_acceptance] if "x-requires" in case.operation.definition.raw else []
        case.call_and_validate(server, excluded_checks=excluded, **CARRIED[self.name](KEY))

    def check_credentials(self, case: Case, server: str) -> None:
        """Send a valid call without credential and with a wrong one; both are refused in the API's own words."""
        for situation, carried in (("credential_missing", {}), ("credential_wrong", CARRIED[self.name]("OTHER"))):
            refusal = self._refusals[situation]
            response = case.call(server, **carried)
            assert response.status_code == refusal["status"]
            assert refusal["code"] in response.text


JUSTONE, WEIBO_V2, TSINA_V1 = map(Api, APIS)


@JUSTONE.all.parametrize()
def test_justone_keeps_its_definition(case: Case, server: str) -> None:
    JUSTONE.check(case, server)


@WEIBO_V2.all.parametrize()
def test_weibo_v2_keeps_its_definition(case: Case, server: str) -> None:
    WEIBO_V2.check(case, server)


@TSINA_V1.all.parametrize()
def test_tsina_v1_keeps_its_definition(case: Case, server: str) -> None:
    TSINA_V1.check(case, server)


@JUSTONE.valid.parametrize()
def test_justone_asks_for_credentials(case: Case, server: str) -> None:
    JUSTONE.check_credentials(case, server)


@WEIBO_V2.valid.parametrize()
def test_weibo_v2_asks_for_credentials(case: Case, server: str) -> None:
    WEIBO_V2.check_credentials(case, server)


@TSINA_V1.valid.parametrize()
def test_tsina_v1_asks_for_credentials(case: Case, server: str) -> None:
    TSINA_V1.check_credentials(case, server)
