from pathlib import Path

from tools.docs.links import problems


def test_what_leads_nowhere_is_reported(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/other.html").write_text('<h1 id="there">There</h1>')
    (tmp_path / "en/index.html").write_text(
        '<h1 id="top">A</h1><a href="#top">a</a><a href="other.html#there">b</a><a href="https://x.example/">c</a>'
        '<a href="../en/">d</a><a href="#gone">e</a><a href="other.html#gone">f</a><a href="gone.html">g</a>'
        '<a href="../../secret.html">h</a><img src="gone.png"><script src="https://x.example/a.js"></script>'
    )
    (tmp_path.parent / "secret.html").write_text("")
    assert problems(tmp_path) == [
        "en/index.html: loads https://x.example/a.js from another host",
        "en/index.html: #gone leads nowhere",
        "en/index.html: other.html#gone leads nowhere",
        "en/index.html: gone.html leads nowhere",
        "en/index.html: ../../secret.html leads nowhere",
        "en/index.html: gone.png leads nowhere",
    ]
