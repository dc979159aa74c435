"""Search as one types over 100,000 notes, beside the bare FTS5 query that returns the same rows with snippets.

The bare query knows no filters: it looks for the words alone.

pytest tests/benchmarks/test_search_speed.py --benchmark-only -s
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from oneonone.journal.search import Order, SearchBeside
from oneonone.journal.search_query import SearchQuery, read_query
from oneonone.practice.plant import fill_large
from oneonone.store.store import Store, connect_read_only, open_store

_TODAY = date(2026, 11, 24)
_TYPED = ("rollout", "planning", "energie", "overdracht", "laughed about", "trots op", "new desk", "asked for more",
          '"found a way"', '"zag ertegen op"', "guild round", "1234", "het rooster kost", "draft fear")  # fmt: skip
_FILTERED = ("{word} with:ada", "{word} met:bram", "{word} kind:need", "{word} soort:succes", "{word} in:2025",
             "{word} before:2024", "{word} na:maart-2026", "{word} is:private", "{word} is:done with:dewi",
             "kind:win {word} with:chidi", "in:2025-03 {word}", "is:private {word} in:2025")  # fmt: skip
_SNIPPET = "snippet(search, 0, char(2), char(3), '…', 32)"
_BARE = {
    Order.NEWEST: f"SELECT s.rowid, {_SNIPPET} FROM search s WHERE search MATCH ? AND +s.rowid IN (SELECT e.id FROM "
    "search f CROSS JOIN entry e ON e.id = f.rowid WHERE f.search MATCH ? ORDER BY e.at DESC, e.id DESC LIMIT 50)",
    Order.BEST: f"SELECT rowid, {_SNIPPET} FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50",
}


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("large"))
    with store.writing() as session:
        fill_large(session, 100_000, datetime(2026, 11, 24, 8).astimezone())
    yield store
    store.close()


def _queries() -> list[str]:
    """Words as they grow letter by letter, phrases, and words with filters: 200 in all."""
    grown = [text[:length] for text in _TYPED for length in range(2, len(text) + 1)]
    words = [text.split()[0].strip('"') for text in _TYPED]
    filtered = [form.format(word=word) for word in words for form in _FILTERED]
    return [*grown[:: len(grown) // 100][:100], *filtered[:: len(filtered) // 100][:100]]


@pytest.mark.parametrize("order", Order)
def test_near_the_bare_query(benchmark: BenchmarkFixture, large: Store, order: Order) -> None:
    asked = [read_query(text, _TODAY) for text in _queries()]
    assert len(asked) == 200
    bare, beside = connect_read_only(large.path), SearchBeside(large.path)
    bare.execute("PRAGMA cache_size = -16000")
    ours: list[float] = []
    other: list[float] = []

    def in_turns() -> None:
        ours.clear()
        other.clear()
        for query in asked:
            values = (query.match, query.match) if order is Order.NEWEST else (query.match,)
            ours.append(min(_ours(beside, query, order) for _ in range(3)))
            other.append(min(_bare(bare, _BARE[order], values) for _ in range(3)))

    benchmark.pedantic(in_turns, rounds=1, warmup_rounds=1)
    bare.close()
    beside.close()
    found = {name: (median(times), _p95(times)) for name, times in (("ours", ours), ("bare", other))}
    ratio = found["ours"][1] / found["bare"][1]
    benchmark.extra_info.update(
        ratio=ratio, **{name: [round(one * 1000, 2) for one in both] for name, both in found.items()}
    )
    print(f"\n{order.value}: median and p95 in ms {benchmark.extra_info}")
    assert ratio <= 2


def _ours(beside: SearchBeside, query: SearchQuery, order: Order) -> float:
    began = perf_counter()
    beside.search(query, order=order)
    return perf_counter() - began


def _bare(connection: object, sql: str, values: tuple[str, ...]) -> float:
    began = perf_counter()
    connection.execute(sql, values).fetchall()  # type: ignore[attr-defined]
    return perf_counter() - began


def _p95(times: list[float]) -> float:
    return sorted(times)[round(len(times) * 0.95) - 1]
