"""How well an operation answers to words, English or Chinese.

Each word of a query scores by the best place in which an operation has it, weighted by how few operations have it at
all. Chinese is written without blanks, so a run of it counts as a whole where a text has it, else by its pairs of
characters. 发微博 is short for 发布微博: a summary that begins with the first character of a run, and has the others
close behind it and in order, counts as one that has it whole. An operation that answers to more of the words comes
before one that answers to fewer.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cache

from .operations import IndexedOperation
from .tokens import chinese, english

__all__ = ["Ranking"]

_NAME, _SUMMARY, _PARAMETER, _DESCRIPTION = 4.0, 4.0, 1.2, 1.0
_BEGINNING = 0.6
"""What a word counts that is only the beginning of one that is there."""

_COVERED = 1.0
"""What an English summary adds to a score at most, of which a query names every word."""

_SHARE = 0.5
"""What a Chinese summary adds of which a word of a query is the whole."""

_RANKS = {"alive": 0, "unknown": 1, "deprecated": 2, "closed": 3}


class _Candidate:
    """What is compared of one operation: its texts, and its English words by weight, read when wanted."""

    __slots__ = ("_words", "meanings", "operation", "summary", "text", "texts")

    def __init__(self, operation: IndexedOperation) -> None:
        self.operation = operation
        self.summary = operation.summary_zh
        self.meanings = " ".join(node.get("description_zh", "") for node in operation.nodes)
        self.texts = _texts(operation)
        self.text = "\n".join(self.texts).lower()
        self._words: dict[str, float] = {}

    @property
    def words(self) -> dict[str, float]:
        """Its English words by the weight of the best place in which each stands."""
        if not self._words:
            for text, weight in self.texts.items():
                for word in english(text):
                    self._words[word] = max(self._words.get(word, 0.0), weight)
        return self._words

    def score(self, term: str) -> float:
        """Return how well it answers to one term of a query."""
        if not term.isascii():
            return self._chinese(term)
        # Most operations have none of it; -y is -ies in the plural.
        if term.removesuffix("y") not in self.text:
            return 0.0
        found = self.words.get(term)
        if found is not None or len(term) < 3:
            return found or 0.0
        return max((_BEGINNING * weight for word, weight in self.words.items() if word.startswith(term)), default=0.0)

    def covered(self, terms: Collection[str]) -> float:
        """Return which share of the words of its English summary terms name."""
        own = english(self.operation.summary)
        return sum(word in terms for word in own) / len(own) if own else 0.0

    def _chinese(self, term: str) -> float:
        if term in self.summary or _shortened(term).match(self.summary):
            return _SUMMARY * (1 + _SHARE * len(term) / len(self.summary))
        if term in self.meanings:
            return _PARAMETER
        pairs = [term[start : start + 2] for start in range(len(term) - 1)]
        return _SUMMARY * sum(pair in self.summary for pair in pairs) / len(pairs) if pairs else 0.0


class Ranking:
    """Ranks `operations` by words."""

    def __init__(self, operations: Iterable[IndexedOperation]) -> None:
        self._candidates = [_Candidate(each) for each in operations]

    def best(self, query: str) -> list[IndexedOperation]:
        """Return the operations that answer to any word of a query, the best first."""
        terms = [*dict.fromkeys([*english(query), *chinese(query)])]
        scores = {term: [candidate.score(term) for candidate in self._candidates] for term in terms}
        rarity = {term: _rarity(found) for term, found in scores.items()}
        ranked: list[tuple[tuple[float, int, str], int]] = []
        for number, candidate in enumerate(self._candidates):
            own = {term: scores[term][number] for term in terms}
            if any(own.values()):
                ranked.append((_rank(own, rarity, candidate), number))
        return [self._candidates[number].operation for _, number in sorted(ranked)]


@cache
def _shortened(term: str) -> re.Pattern[str]:
    """Return what matches the beginning of a text that a Chinese term shortens, by two characters at a place."""
    return re.compile(".{0,2}".join(term))


def _texts(operation: IndexedOperation) -> dict[str, float]:
    """Return what is compared of an operation, each text with what a word in it counts."""
    return {
        operation.description: _DESCRIPTION,
        " ".join([*(node["name"] for node in operation.nodes), operation.summary_zh]): _PARAMETER,
        operation.path: _NAME / 2,
        operation.summary: _SUMMARY,
        operation.full_name: _NAME,
    }


def _rarity(scores: list[float]) -> float:
    """Weigh a term by how few operations have it."""
    having = sum(score > 0 for score in scores)
    return math.log(1 + len(scores) / having) if having else 0.0


def _rank(own: Mapping[str, float], rarity: Mapping[str, float], candidate: _Candidate) -> tuple[float, int, str]:
    """Return what sorts an operation among others: its score, then whether its service lives, then its name."""
    total = sum(score * rarity[term] for term, score in own.items())
    answered = Counter(score > 0 for score in own.values())[True] / len(own)
    operation = candidate.operation
    whole = 1 + _COVERED * candidate.covered(own)
    return -round(total * answered * whole * _preference(operation), 6), _RANKS[operation.status], operation.full_name


def _preference(operation: IndexedOperation) -> float:
    """Prefer what lives to what may not, and what reads to what writes."""
    lives = operation.status == "alive" and not operation.deprecated
    return (1.0 if lives else 0.9) * (1.0 if operation.method == "GET" else 0.98)
