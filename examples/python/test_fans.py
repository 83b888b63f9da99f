import csv

import pytest
from fans import fans, write
from weibokit import AuthenticationError

FANS = "weibo.get_fans_v1"


def test_all_pages_are_read(weibokit_mock, justone_client):
    rows = fans(justone_client, "7")
    assert len({row["id"] for row in rows}) == 60
    weibokit_mock.assert_called(FANS, uid="7", times=3)


def test_what_was_paid_for_is_kept_when_the_balance_ends(weibokit_mock, justone_client, capsys):
    weibokit_mock.stub(operation=FANS, page=3, code="INSUFFICIENT_BALANCE")
    assert len(fans(justone_client, "7")) == 40
    assert "used up after 40 fans" in capsys.readouterr().err
    weibokit_mock.assert_called(FANS, times=3)  # no call is repeated in vain


def test_busy_services_are_asked_again(weibokit_mock, justone_client):
    weibokit_mock.refuse(FANS, "RATE_LIMITED", times=2)
    assert len(fans(justone_client, "7")) == 60  # at once: the client waits on the clock of the mock
    weibokit_mock.assert_called(FANS, times=5)


def test_wrong_tokens_are_an_error(weibokit_mock, justone_client):
    weibokit_mock.refuse(FANS, "INVALID_TOKEN")
    with pytest.raises(AuthenticationError):
        fans(justone_client, "7")
    weibokit_mock.assert_called(FANS, times=1)


def test_accounts_without_fans_make_an_empty_file(weibokit_mock, justone_client, tmp_path):
    weibokit_mock.empty(FANS)
    write(fans(justone_client, "7"), tmp_path / "fans.csv")
    with (tmp_path / "fans.csv").open(newline="") as file:
        assert list(csv.DictReader(file)) == []
