"""Reading Markdown takes time in proportion to the text, whatever marks it is full of."""

from __future__ import annotations

from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from oneonone.model.markdown import spans


@pytest.mark.parametrize(
    "piece",
    ["*a ", "a* ", "`", "`a``b```c", "[", "](a", "[a](", "[x](((", "**", "_a*", "*a_b ", "<http://", "https://a)"],
)
def test_time_grows_with_the_text_and_no_faster(benchmark: BenchmarkFixture, piece: str) -> None:
    def best(size: int) -> float:
        text = piece * (size // len(piece))
        times = []
        for _ in range(3):
            begun = perf_counter()
            spans(text)
            times.append(perf_counter() - begun)
        return min(times)

    benchmark.pedantic(best, args=(1000,), rounds=1)
    ratio = best(80_000) / best(8_000)
    benchmark.extra_info["ten times the text, times the time"] = ratio
    assert ratio < 60
