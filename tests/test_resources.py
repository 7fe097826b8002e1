"""What a long article costs: memory in proportion to its size; and threads and processes that agree."""

import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

import newsevents

RACE = Path(__file__).parents[1] / "seeds" / "race"
STORIES = [path.read_text("utf-8") for path in sorted(RACE.glob("*.txt"))]

PEAK = """
import resource, sys
import newsevents
stories = sys.stdin.read()
newsevents.parse(stories[:3000])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
text = (stories * (int(sys.argv[1]) // len(stories) + 1))[:int(sys.argv[1])]
report = newsevents.parse(text)
assert len(report) > 100
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print((after - before) * 1024 / len(text.encode()))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak as Linux gives it, in kilobytes")
def test_the_memory_for_a_long_article_is_bounded_by_its_size() -> None:
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PEAK, "1000000"], input="\n\n".join(STORIES), capture_output=True, text=True, check=True
    )
    assert float(run.stdout) < 200, "130 to 160 times the size today, for dense articles"


@pytest.mark.slow
def test_threads_and_processes_in_parallel_give_what_one_gives() -> None:
    alone = [newsevents.parse(text) for text in STORIES]
    assert any(report.endorsements for report in alone)
    with ThreadPoolExecutor(4) as threads, ProcessPoolExecutor(2, mp_context=get_context("spawn")) as processes:
        assert list(threads.map(newsevents.parse, STORIES * 2)) == alone * 2
        assert list(processes.map(newsevents.parse, STORIES)) == alone
