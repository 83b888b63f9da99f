"""The arguments of `make bench`."""

import pytest

from tests.benchmarks.__main__ import main


@pytest.mark.parametrize("argument", ["--peer", "--bogus"])
def test_unknown_argument_is_rejected(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([argument])
    assert caught.value.code == 2
    assert f"unrecognized arguments: {argument}" in capsys.readouterr().err
