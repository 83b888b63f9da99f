"""The page of results, from results that are given."""

from dataclasses import replace

from tests.benchmarks.peers.report import markdown
from tests.benchmarks.tests.results import results

PAGE = markdown(results(), {"peers-rates.svg": "Bars: many.", "curves-cpu.svg": "Lines: few."})


def test_machine_and_load_are_described() -> None:
    assert "- Memory: 24 GiB\n" in PAGE
    assert "- Load average: 0.25 at the start, 2.50 at the end" in PAGE


def test_rates_stand_beside_the_floor() -> None:
    assert "| weibokit-mock | 1.2.3 | 2,000 | 32,000 | 128,000 | 0.50 |\n" in PAGE


def test_latencies_and_costs_are_in_tables() -> None:
    assert "| weibokit-mock | 1.2.3 | 1.00 / 10.00 | 1.00 / 10.00 | 1.00 / 10.00 |\n" in PAGE
    assert "| weibokit-mock | 1.2.3 | 250 | 250 | 250 | 0.50 s | 200 MB |\n" in PAGE


def test_skipped_server_says_why_in_every_table() -> None:
    assert PAGE.count("| Prism | skipped: there is none |") == 3


def test_curves_are_in_tables() -> None:
    assert "| sessions | requests per second | CPU of a request | start | memory |" in PAGE
    assert "| 717 | 9,000 | 61 µs | 0.40 s | 70 MB |\n" in PAGE


def test_pictures_have_texts() -> None:
    assert "![Bars: many.](pictures/peers-rates.svg)\n" in PAGE
    assert "![Lines: few.](pictures/curves-cpu.svg)\n" in PAGE


def test_nothing_measured_says_why() -> None:
    nothing = [replace(peer, measured=None, skipped="skipped: no wrk") for peer in results().peers]
    page = markdown(replace(results(), peers=nothing, curves=[], skipped="skipped: no wrk"), {})
    assert page.count("skipped: no wrk") == 9
    assert "Skipped: no wrk." in page


def test_no_curves_without_their_tables() -> None:
    assert "| operations |" in PAGE
    assert "| operations |" not in markdown(replace(results(), curves=[], skipped="skipped: no wrk"), {})
