"""Every operation of every definition: good requests and bad ones, each held against the definition itself."""

from collections.abc import Callable, Iterator, Mapping

import httpx
import pytest
from weibokit_mock.settings import APIS

from tests.mockserver.defined import SECRETS, Defined, Parameter, definition
from tests.mockserver.defined import operations as all_operations
from tests.mockserver.support import Ask, AskWith

Given = Mapping[Parameter, str]

FLOWS = {"oauth2_access_token", "oauth_request_token", "oauth_authorize"}
FLOWS |= {"oauth_authenticate", "oauth_access_token", "oauth_access_token_alias"}

each_api = pytest.mark.parametrize("api", APIS)


def operations(api: str) -> Iterator[Defined]:
    """Go through the operations that can be requested on their own: a code or token of a flow is had beforehand."""
    return (defined for defined in all_operations(api) if defined.id not in FLOWS)


def media_type(response: httpx.Response) -> str:
    return response.headers["content-type"].partition(";")[0]


def asked(ask: Ask, defined: Defined, given: Given, secret: str | None = None) -> httpx.Response:
    address, method, options = defined.request(given, secret=secret)
    return ask(address, method, **options)


@each_api
@pytest.mark.parametrize("given", [Defined.needed, Defined.all])
def test_good_requests_get_good_responses(ask: Ask, api: str, given: Callable[[Defined], Given]) -> None:
    faults = []
    for defined in operations(api):
        response = asked(ask, defined, given(defined))
        if response.status_code not in defined.statuses:
            faults.append(f"{defined.id}: {response.status_code} {response.text}")
        elif media_type(response) not in defined.media_types(response.status_code):
            faults.append(f"{defined.id}: {media_type(response)}")
        elif "json" in response.headers["content-type"]:
            faults += defined.faults(response.json())
    assert faults == []


def main(defined: Defined) -> Defined:
    """Return the operation that an alias is another path of; of any other, the operation itself."""
    method, _, path = defined.node.get("x-alias-of", "").rpartition(" ")
    wanted = (method or defined.method, path or defined.path)
    return next(each for each in all_operations(defined.api) if (each.method, each.path) == wanted)


@each_api
def test_sources_are_named(ask: Ask, api: str) -> None:
    for defined in operations(api):
        origins = {sample["origin"] for sample in main(defined).node.get("x-samples", ())}
        # Where the request names somebody else than the sample, that one is no response to it.
        origins |= {"synthesized"} if origins and "x-identities" in main(defined).node else set()
        assert asked(ask, defined, defined.needed()).headers["x-mock-source"] in (origins or {"synthesized"})


def test_functions_are_called_as_defined(ask: Ask) -> None:
    for defined in operations("tsina_v1"):
        callback = [parameter for parameter in defined.parameters if parameter.name == "callback"]
        if callback:
            response = asked(ask, defined, defined.needed() | {callback[0]: "show"})
            assert media_type(response) == "application/javascript"
            assert media_type(response) in defined.media_types(200)


@pytest.mark.parametrize("path", ["/oauth/request_token", "/oauth/access_token"])
def test_flows_are_rejected_as_defined(ask: Ask, path: str) -> None:
    for defined in all_operations("tsina_v1"):
        if defined.path == path:
            response = asked(ask, defined, {}, "")
            assert response.status_code == 401
            assert media_type(response) in defined.media_types(401)


@each_api
def test_sources_are_those_of_first_responses(ask: Ask, api: str) -> None:
    listed = {each["operationId"]: each["source"] for each in ask("/__admin/operations").json() if each["api"] == api}
    own = {defined.id: defined for defined in operations(api) if defined.id in listed}
    found = {id_: asked(ask, each, each.needed()).headers["x-mock-source"] for id_, each in own.items()}
    # Our own sample gives way to whom or what a request names, and is not the same any more then.
    adapted = {id_ for id_, each in own.items() if "x-identities" in each.node and listed[id_] == "authored"}
    assert {found[id_] for id_ in adapted} <= {"authored", "synthesized"}
    assert {id_: source for id_, source in found.items() if id_ not in adapted} == {
        id_: source for id_, source in listed.items() if id_ not in FLOWS | adapted
    }
    assert {source for id_, source in listed.items() if id_ in FLOWS} <= {"synthesized"}


@each_api
def test_every_list_can_be_without_items(ask_with: AskWith, api: str) -> None:
    ask = ask_with()
    stub = {"transformers": ["weibokit"], "transformerParameters": {"operation": f"{api}.*", "empty": True}}
    assert ask("/__admin/mappings", "POST", json={"response": stub}).status_code == 201
    for defined in operations(api):
        response = asked(ask, defined, defined.needed())
        assert response.status_code < 500, defined.id
        value = response.json() if response.status_code == 200 and "json" in media_type(response) else {}
        held = [value, *value.values()] if isinstance(value, dict) else [value]
        assert not any(isinstance(each, list) and each for each in held), defined.id


def test_aliases_share_samples(ask: Ask) -> None:
    aliases = [defined for defined in operations("tsina_v1") if "x-alias-of" in defined.node]
    aliases = [each for each in aliases if "x-samples" in main(each).node and "x-identities" not in main(each).node]
    sources = [asked(ask, defined, defined.needed()).headers["x-mock-source"] for defined in aliases]
    assert sources == ["authored"] * 2


def rejections(api: str, situation: str) -> Iterator[tuple[Defined, Given, str]]:
    """Yield bad requests: the operation, its parameters, the credential."""
    for defined in operations(api):
        if defined.id == "oauth2_authorize" or "application/json" in str(defined.node.get("requestBody")):
            continue  # other words, and other bodies: their own tests look at them
        needed = defined.needed()
        required = [
            each for each in needed if each.required and each.place != "path" and each.schema.get("format") != "binary"
        ]
        wrong = [parameter for parameter in defined.parameters if parameter.wrong and parameter.place != "path"]
        if situation.startswith("credential") and not defined.security:
            continue
        if situation == "credential_missing":
            yield defined, needed, ""
        elif situation == "credential_wrong":
            yield defined, needed, "no such credential"
        elif situation == "parameter_missing" and required:
            yield defined, {one: value for one, value in needed.items() if one != required[0]}, SECRETS[api]
        elif situation == "parameter_wrong":
            yield from ((defined, needed | {one: one.wrong or ""}, SECRETS[api]) for one in wrong[:1])


@each_api
@pytest.mark.parametrize(
    "situation", ["credential_missing", "credential_wrong", "parameter_missing", "parameter_wrong"]
)
def test_bad_requests_are_rejected(ask_with: AskWith, api: str, situation: str) -> None:
    expected = definition(api)["x-errors"]["situations"][situation]
    ask = ask_with(credentials={name: frozenset({secret}) for name, secret in SECRETS.items()})
    faults = []
    for defined, given, secret in rejections(api, situation):
        response = asked(ask, defined, given, secret)
        is_defined = media_type(response) in defined.media_types(response.status_code)
        if not is_defined or response.status_code != expected["status"] or expected["code"] not in response.text:
            faults.append(f"{defined.id}: {response.status_code} {response.text}")
    assert faults == []


def test_payloads_are_never_null(ask: Ask) -> None:
    responses = {defined.id: asked(ask, defined, defined.needed()).json() for defined in operations("justone")}
    assert [name for name, response in responses.items() if response["code"] != 0 or response["data"] is None] == []


def test_seeds_decide_every_response(ask_with: AskWith) -> None:
    first, again, other = (ask_with(apis=("justone",), seed=seed) for seed in (1, 1, 2))
    alike = []
    for defined in operations("justone"):
        one, same, another = (asked(ask, defined, defined.needed()) for ask in (first, again, other))
        assert one.content == same.content
        if one.content == another.content and one.headers["x-mock-source"] == "synthesized":
            alike.append(defined.id)
    assert alike == []
