"""What tools that trace and record learn of a call, and what they must not."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import vcr  # type: ignore[import-untyped]
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.tools.runtime.support import FOLLOWERS, AsyncJustOne, Envelope, JustOne, acall, call
from tests.tools.runtime.test_connections import body, http, serving
from tools.runtime.auth.redaction import SECRET_PARAMETERS
from tools.runtime.errors import CollectionFailed, WeibokitError
from tools.runtime.models.model import raw_response
from tools.runtime.transport.decoding import definition
from tools.runtime.transport.retry import RetryPolicy
from tools.runtime.transport.spending.budget import Budget

SECRET = "planted-secret-7"
AT_ONCE = RetryPolicy(base=0.0)


def sync(url: str, **options: Any) -> Envelope:
    with JustOne(SECRET, base_url=url, retry=AT_ONCE, **options) as api:
        return call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})


def asynchronous(url: str, **options: Any) -> Envelope:
    async def run() -> Envelope:
        async with AsyncJustOne(SECRET, base_url=url, retry=AT_ONCE, **options) as api:
            return await acall(api.client, FOLLOWERS, Envelope, params={"uid": "1"})

    return asyncio.run(run())


both = pytest.mark.parametrize("ask", [sync, asynchronous])


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[ReadableSpan]]]:
    """Trace, with the public instrumentation of httpx, and give what was recorded."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", lambda *_: provider.get_tracer("weibokit"))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield lambda: list(exporter.get_finished_spans())
    instrumentor.uninstrument()


@both
def test_span_of_a_call_holds_no_credential(ask: Callable[..., Envelope], spans: Callable[[], Any]) -> None:
    outcomes = iter([http(b'{"code": 301, "message": "planted-secret-7"}'), http(body("r"))])
    with serving(lambda connection, _: connection.sendall(next(outcomes))) as url:
        ask(url)
    first, second, span = spans()
    assert all(SECRET not in each.to_json() for each in spans())
    assert {(each.name, each.kind, each.parent.span_id) for each in (first, second)} == {
        ("attempt", trace.SpanKind.INTERNAL, span.context.span_id)
    }
    assert dict(first.attributes) == {
        "http.response.status_code": 200,
        "error.type": "CollectionFailed",
        "weibokit.code": "301",
        "weibokit.charged": "no",
    }
    assert dict(second.attributes) == {
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "weibokit.code": "0",
        "weibokit.charged": "yes",
    }
    assert (span.name, span.kind) == (f"GET {FOLLOWERS}", trace.SpanKind.CLIENT)
    found = dict(span.attributes)
    assert found.pop("server.port") > 0
    assert found == {
        "http.request.method": "GET",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "url.scheme": "http",
        "url.template": FOLLOWERS,
        "weibokit.api": "justone",
        "weibokit.operation": "weibo_get_followers_v1",
        "weibokit.code": "0",
        "weibokit.charged": "yes",
    }


@both
def test_span_of_an_error_has_its_class(ask: Callable[..., Envelope], spans: Callable[[], Any]) -> None:
    response = http(b'{"code": 301, "message": "planted-secret-7"}')
    with serving(lambda connection, _: connection.sendall(response)) as url, pytest.raises(CollectionFailed):
        ask(url, max_retries=0)
    attempt, span = spans()
    assert all(SECRET not in each.to_json() for each in spans())
    assert (attempt.status.status_code, attempt.events) == (trace.StatusCode.ERROR, ())
    assert (span.attributes["error.type"], span.attributes["weibokit.code"]) == ("CollectionFailed", "301")
    assert (span.status.status_code, span.events) == (trace.StatusCode.ERROR, ())


@both
def test_failing_tracers_cost_no_response(
    ask: Callable[..., Envelope], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing(SpanProcessor):
        def on_end(self, span: ReadableSpan) -> None:
            raise OSError("no collector")

    provider = TracerProvider()
    provider.add_span_processor(Failing())
    monkeypatch.setattr(trace, "get_tracer", lambda *_: provider.get_tracer("weibokit"))
    with serving(lambda connection, _: connection.sendall(http(body("r")))) as url:
        assert raw_response(ask(url)).charged == "yes"
    assert "a span could not be ended" in caplog.text


@both
def test_echoed_credentials_reach_no_record(
    ask: Callable[..., Envelope],
    spans: Callable[[], Any],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    echo = json.dumps({"code": SECRET, "message": SECRET, "requestId": SECRET, "recordTime": SECRET, "data": None})
    seen: list[Any] = []
    with serving(lambda connection, _: connection.sendall(http(echo.encode(), f"X-Echo: {SECRET}"))) as url:
        budget = Budget(calls=5, store=tmp_path / "spent.sqlite")
        with pytest.raises(WeibokitError) as caught:
            ask(url, on_event=seen.append, budget=budget, max_retries=0)
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    recorded = [caplog.text, repr(seen), repr(caught.value.__dict__), *(span.to_json() for span in spans())]
    assert (len(seen), SECRET.encode() in written) == (1, False)
    assert [text for text in recorded if SECRET in text] == []


def test_cassettes_hold_no_credential(tmp_path: Path) -> None:
    recorder = vcr.VCR(
        filter_query_parameters=SECRET_PARAMETERS,
        filter_post_data_parameters=SECRET_PARAMETERS,
        filter_headers=["authorization"],
    )
    cassette = tmp_path / "calls.yaml"
    with serving(lambda connection, _: connection.sendall(http(body("r")))) as url:
        with recorder.use_cassette(str(cassette)):
            first = sync(url)
        assert SECRET not in cassette.read_text()
        with recorder.use_cassette(str(cassette), record_mode="none"):
            assert sync(url) == first


@pytest.mark.parametrize("api", ["justone", "weibo_v2", "tsina_v1"])
def test_every_secret_parameter_is_named(api: str) -> None:
    document = json.loads(json.dumps(definition("weibokit", api)))
    schemes = document["components"]["securitySchemes"].values()
    names = {scheme["name"] for scheme in schemes if scheme.get("in") == "query"}
    assert names | set(_passwords(document["paths"])) <= {*SECRET_PARAMETERS}


def _passwords(node: Any) -> Iterator[str]:
    """Yield the names of all parameters and fields that are marked as secrets, but for fields of responses."""
    if isinstance(node, list):
        for each in node:
            yield from _passwords(each)
    elif isinstance(node, dict):
        if node.get("schema", {}).get("format") == "password":
            yield node["name"]
        properties = node.get("properties", {})
        yield from (name for name, schema in properties.items() if schema.get("format") == "password")
        for name, each in node.items():
            yield from _passwords(each) if name != "responses" else ()
