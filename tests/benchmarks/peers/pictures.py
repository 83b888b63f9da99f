"""Draws the results of a run as SVG: the same results give the same bytes."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from tests.benchmarks.peers.results import Curve, Measured, Results

mpl.use("svg")
STYLE: dict[Any, Any] = {
    "figure.constrained_layout.w_pad": 0.12,
    "figure.constrained_layout.h_pad": 0.1,
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "weibokit",
    "font.size": 10,
    "font.sans-serif": ["DejaVu Sans", "Verdana", "Arial", "sans-serif"],
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": "#dfe3e8",
    "text.color": "#24292f",
    "axes.labelcolor": "#24292f",
    "axes.edgecolor": "#8c959f",
    "xtick.color": "#24292f",
    "ytick.color": "#24292f",
    "axes.titlesize": 11,
    "figure.titlesize": 13,
    "figure.facecolor": "#ffffff",  # a card of its own, on light and dark pages
}
COLORS = ("#9ec5e8", "#3c82c4", "#174a7c")
FIRST, OTHER = "#3c82c4", "#a9b4c0"
HEADROOM = 1.3
"""Room above the highest value, for what stands there."""

METADATA = {"Date": None, "Creator": None}


def draw(results: Results) -> dict[str, tuple[str, bytes]]:
    """Return text and bytes of each picture, by the name of its file; what was skipped is in none."""
    measured = {peer.name: peer.measured for peer in results.peers if peer.measured}
    with mpl.rc_context(STYLE):
        found = {}
        if measured:
            found["peers-rates.svg"] = rates(measured)
            found["peers-costs.svg"] = costs(measured)
        if results.curves:
            found["curves-cpu.svg"] = cpu(results.curves)
            found["curves-operations.svg"] = operations(results.curves[0])
    return found


def rates(measured: Mapping[str, Measured]) -> tuple[str, bytes]:
    """Draw requests per second of each server, by connections."""
    figure, (axes,) = panels("Requests per second (more is better)", 1, height=4.8)
    numbers = list(next(iter(measured.values())).rates)
    width = 0.8 / len(numbers)
    for index, (number, color) in enumerate(zip(numbers, COLORS, strict=True)):
        places = [place + (index - (len(numbers) - 1) / 2) * width for place in range(len(measured))]
        heights = [each.rates[number].per_second for each in measured.values()]
        drawn = axes.barh(places, heights, width, color=color, label=f"{number} connection{'s' * (number > 1)}")
        axes.bar_label(drawn, fmt="{:,.0f}", padding=3, fontsize=8)
    rows(axes, list(measured), "requests per second")
    figure.legend(frameon=False, loc="outside lower center", ncols=len(numbers))
    said = ", ".join(f"{name} {each.rates[numbers[-1]].per_second:,.0f}" for name, each in measured.items())
    return f"Bars: requests per second at {numbers[-1]} connections: {said}.", svg(figure)


def costs(measured: Mapping[str, Measured]) -> tuple[str, bytes]:
    """Draw what a request takes of the processor, start and memory of each server."""
    figure, (left, middle, right) = panels("CPU, start and memory (less is better)", 3, height=3.3)
    number = 16
    bars(
        left,
        list(measured),
        [each.rates[number].cpu_us for each in measured.values()],
        "µs of CPU of a request",
        "{:,.0f}",
    )
    bars(middle, [], [each.start for each in measured.values()], "seconds to the first 200", "{:.2f}")
    bars(right, [], [each.memory for each in measured.values()], "megabytes after load", "{:,.0f}")
    said = ", ".join(
        f"{name} {each.rates[number].cpu_us:,.0f} µs, {each.start:.2f} s and {each.memory:,.0f} MB"
        for name, each in measured.items()
    )
    return f"Bars: CPU of a request at {number} connections, start to the first 200, memory: {said}.", svg(figure)


def bars(axes: Any, names: Sequence[str], values: Sequence[float], unit: str, form: str) -> None:
    """Draw a bar with its value for each server, the first of them marked."""
    drawn = axes.barh(range(len(values)), values, color=[FIRST, *[OTHER] * (len(values) - 1)])
    axes.bar_label(drawn, fmt=form, padding=3, fontsize=9)
    rows(axes, names or [""] * len(values), unit)
    axes.margins(x=0.25)
    axes.locator_params(axis="x", nbins=4)


def cpu(curves: Sequence[Curve]) -> tuple[str, bytes]:
    """Draw the processor's time of a request as each thing grows."""
    figure, all_axes = panels("CPU of a request as what the mock holds grows", len(curves), height=3.2, same=True)
    for axes, curve in zip(all_axes, curves, strict=True):
        line(axes, curve, [point.rate.cpu_us for point in curve.points], "{:.0f}")
    all_axes[0].set_ylabel("µs of CPU of a request")
    said = "; ".join(
        f"{curve.subject} {', '.join(f'{point.setting}: {point.rate.cpu_us:.0f} µs' for point in curve.points)}"
        for curve in curves
    )
    return f"Lines: processor's time of a request, by {said}.", svg(figure)


def operations(curve: Curve) -> tuple[str, bytes]:
    """Draw start and memory as operations grow."""
    figure, (left, right) = panels("Start and memory as the definition grows", 2, height=3.2)
    line(left, curve, [point.start for point in curve.points], "{:.2f}")
    left.set_ylabel("seconds to the first 200")
    line(right, curve, [point.memory for point in curve.points], "{:.0f}")
    right.set_ylabel("megabytes resident")
    said = ", ".join(f"{point.setting}: {point.start:.2f} s and {point.memory:.0f} MB" for point in curve.points)
    return f"Lines: start to the first 200, and resident memory, by {curve.subject}: {said}.", svg(figure)


def panels(title: str, columns: int, *, height: float, same: bool = False) -> tuple[Figure, list[Any]]:
    """Return a figure with panels beside each other; in some, the scale of all is the same."""
    figure = Figure(figsize=(8.5, height), layout="constrained")
    figure.suptitle(title)
    return figure, list(figure.subplots(1, columns, sharey=same, squeeze=False)[0])


def rows(axes: Any, names: Sequence[str], unit: str) -> None:
    """Label horizontal bars, the first on top."""
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    axes.grid(visible=False, axis="y")
    axes.set_xlabel(unit)
    axes.xaxis.set_major_formatter("{x:,g}")
    axes.margins(x=0.12)


def line(axes: Any, curve: Curve, values: Sequence[float], form: str) -> None:
    """Draw one line, its values beside it, over a scale from zero."""
    places = range(len(values))
    axes.grid(visible=False, axis="x")
    axes.plot(places, values, color=FIRST, marker="o")
    for place, value in zip(places, values, strict=True):
        axes.annotate(form.format(value), (place, value), (0, 7), textcoords="offset points", ha="center", fontsize=9)
    axes.set_xticks(places, [point.setting for point in curve.points])
    axes.set_xlabel(curve.subject)
    axes.margins(x=0.2)
    axes.set_ylim(0, max([*values, axes.get_ylim()[1] / HEADROOM]) * HEADROOM)


def svg(figure: Figure) -> bytes:
    """Return a figure as SVG without a date, lines ending as Git wants them."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=METADATA)
    return ("\n".join(text.rstrip() for text in file.getvalue().splitlines()) + "\n").encode()
