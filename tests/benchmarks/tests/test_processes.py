"""What is read from wrk, and what wrk is told."""

import pytest

from tests.benchmarks.processes import Load, LoadError, Rate, parsed

OUT = """\
Running 1s test @ http://127.0.0.1:8080
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.35ms    0.41ms   9.55ms   86.49%
    Req/Sec    11.02k    79.10    12.15k    67.50%
  Latency Distribution
     50%  812.00us
     75%    8.11ms
     90%    8.86ms
     99%    1.02s
  10000 requests in 1.00s, 38.09MB read
Requests/sec:   9988.26
Transfer/sec:      9.52MB
"""
ERRORS = OUT.replace("Requests/sec", "  Non-2xx or 3xx responses: 10\nRequests/sec")


def test_units_of_time_are_read() -> None:
    assert parsed(OUT, 0.5) == Rate(per_second=9988.26, p50=0.812, p99=1020, cpu_us=50)


def test_error_responses_are_no_figure() -> None:
    with pytest.raises(LoadError, match="Non-2xx or 3xx responses: 10"):
        parsed(ERRORS, 0.6)


def test_rejected_requests_have_to_be_rejected() -> None:
    assert parsed(ERRORS, 0.6, rejected=True).per_second == 9988.26
    with pytest.raises(LoadError, match="succeeded"):
        parsed(OUT, 0.6, rejected=True)


def test_broken_connections_are_no_figure() -> None:
    with pytest.raises(LoadError, match="timeout 3"):
        parsed(OUT + "  Socket errors: connect 0, read 0, write 0, timeout 3\n", 0.6)


def test_round_without_a_response_is_no_figure() -> None:
    with pytest.raises(LoadError, match="no response"):
        parsed(OUT.replace("10000 requests in", "0 requests in"), 0.6)


def test_output_without_figures_is_shown() -> None:
    with pytest.raises(LoadError, match="unable to connect"):
        parsed("unable to connect", 0.6)


def test_sessions_take_turns() -> None:
    assert '{"a", "b"}' in Load("/x", sessions=("a", "b")).script()
