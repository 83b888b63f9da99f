import pytest
from weibokit_mock.apis import bounded
from weibokit_mock.apis.bounded import BoundedStore


def test_oldest_are_forgotten_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "MAX_NUMBER", 2)
    store: BoundedStore[int] = BoundedStore()
    for number in range(4):
        store.keep(f"{number}", number)
    assert store == {"2": 2, "3": 3}


def test_oldest_are_forgotten_by_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "MAX_BYTES", 10_000)
    store: BoundedStore[int] = BoundedStore()
    for number in range(9):
        store.keep(f"{number}", number, "x" * 3000, None)
    assert store == {"6": 6, "7": 7, "8": 8}


def test_what_is_taken_leaves_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "MAX_BYTES", 10_000)
    store: BoundedStore[int] = BoundedStore()
    for number in range(9):
        store.keep(f"{number}", number, "x" * 4000)
        del store[f"{number}"]
    store.keep("a", 1, "x" * 4000)
    store.keep("b", 2, "x" * 4000)
    assert store == {"a": 1, "b": 2}
