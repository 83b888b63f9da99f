"""The arguments of `make bench`."""

import pytest

from tests.benchmarks.__main__ import main


def test_unknown_argument_is_rejected(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--peer-review"])
    assert caught.value.code == 2
    assert "unrecognized arguments: --peer-review" in capsys.readouterr().err
