"""Every request passes connexion's middleware, and what it prepares for an operation is prepared once."""

from typing import Any

import pytest
from connexion.middleware import (  # type: ignore[import-untyped]
    ConnexionMiddleware,
    SpecMiddleware,
    request_validation,
    security,
)
from weibokit_mock.app import create_app
from weibokit_mock.checks import connexion_app, validation
from weibokit_mock.definitions.schemas import DefinitionError
from weibokit_mock.settings import APIS, Settings

from tests.mockserver.defined import operations
from tests.mockserver.support import Ask, AskWith

FOLLOWERS = "/api/weibo/get-followers/v1?token=T&uid=1"

PASSED = {
    "Framework": ConnexionMiddleware,
    "_RoutingLayer": SpecMiddleware,
    "_SecurityLayer": security.SecurityMiddleware,
    "_SecuredOperation": security.SecurityOperation,
    "_ValidationLayer": request_validation.RequestValidationMiddleware,
    "_ValidatedOperation": request_validation.RequestValidationOperation,
}
"""What a good request passes, in its order, and the class of connexion that each is."""


@pytest.fixture
def passed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what requests pass, from now on."""
    names: list[str] = []

    def watch(watched: type[Any]) -> None:
        call = watched.__call__

        def noting(self: object, *given: object) -> object:
            names.append(type(self).__name__)
            return call(self, *given)

        monkeypatch.setattr(watched, "__call__", noting)

    for name, of_connexion in PASSED.items():
        watched = getattr(connexion_app, name)
        assert issubclass(watched, of_connexion)
        watch(watched)
    return names


@pytest.mark.parametrize("api", APIS)
def test_every_request_passes_connexion(ask: Ask, passed: list[str], api: str) -> None:
    rejected = []
    for defined in operations(api):
        passed.clear()
        address, method, options = defined.request(defined.needed())
        response = ask(address, method, **options)
        if response.status_code < 400:
            assert passed == list(PASSED), defined.id
        else:
            rejected.append(defined.id)
    # A code or a token of a flow is had beforehand.
    assert [id_ for id_ in rejected if not id_.startswith("oauth")] == []


@pytest.mark.parametrize(
    ("url", "number"),
    [("/api/nothing", 2), ("/api/weibo/get-followers/v1?uid=1", 4), ("/api/weibo/get-followers/v1?token=T", 6)],
)
def test_rejected_requests_end_in_a_layer(ask: Ask, passed: list[str], url: str, number: int) -> None:
    assert ask(url).status_code >= 400
    assert passed == list(PASSED)[:number]


def test_operations_are_prepared_once_and_late(monkeypatch: pytest.MonkeyPatch, ask_with: AskWith) -> None:
    prepared: list[str] = []
    add = validation.Validation.add

    def noting(self: validation.Validation, id_: str, *given: Any, **options: Any) -> None:
        prepared.append(id_)
        add(self, id_, *given, **options)

    monkeypatch.setattr(validation.Validation, "add", noting)
    ask = ask_with()
    assert prepared == []
    assert [ask(FOLLOWERS).status_code for _ in range(3)] == [200] * 3
    assert prepared == ["justone.weibo_get_followers_v1"]


def test_all_operations_can_be_prepared() -> None:
    create_app().prepare()


def test_bad_definitions_are_found_when_all_is_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    app = create_app(Settings(apis=("justone",)))
    monkeypatch.delitem(validation._PLACES, "query")
    with pytest.raises(DefinitionError, match="is in 'query'"):
        app.prepare()
