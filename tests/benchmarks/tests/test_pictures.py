"""The pictures of results; they want what `make bench ARGS=--peers` installs."""

from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring

from tests.benchmarks.tests.results import results

pytestmark = pytest.mark.slow
pytest.importorskip("matplotlib", reason="matplotlib is not installed: make test-all does it")

SVG = "{http://www.w3.org/2000/svg}"


def test_pictures_are_svg_and_say_what_they_show() -> None:
    from tests.benchmarks.peers.pictures import draw  # noqa: PLC0415

    drawn = draw(results())
    assert sorted(drawn) == [
        "curves-cpu.svg",
        "curves-operations.svg",
        "peers-costs.svg",
        "peers-rates.svg",
    ]
    for said, content in drawn.values():
        root = fromstring(content)
        texts = [each.text for each in root.iter(f"{SVG}text")]
        assert root.tag == f"{SVG}svg"
        assert len(texts) > 10
        assert said.startswith(("Bars: ", "Lines: "))
    assert "Prism" not in "".join(said for said, _ in drawn.values())


def test_same_results_give_same_pictures() -> None:
    from tests.benchmarks.peers.pictures import draw  # noqa: PLC0415

    assert draw(results()) == draw(results())


def test_writing_takes_old_pictures_away(tmp_path: Path) -> None:
    from tests.benchmarks.peers.run import write  # noqa: PLC0415

    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "old.svg").touch()
    page = write(results(), tmp_path)
    assert page.read_text("utf-8").count("](pictures/") == len(list(folder.iterdir())) == 4
    assert not (folder / "old.svg").exists()
