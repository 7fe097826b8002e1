"""Change one thing at a time in deciding and in the model, and count the changes that a test notices.

    python scripts/mutation.py [--floor 90] [--jobs 2] [--record] [FILE ...]

The tests are collected once. Which functions each test calls is measured once. Then, for each mutant, a fork of this
process swaps the code of the one function that is changed, and runs the tests that call it, the quickest first, until
one fails. What stands outside functions (fields, constants), defaults, decorators, annotations, docstrings and
assertions is not changed. Hypothesis does not shrink here and tries 10 examples: a failure needs no beauty.
"""

import argparse
import functools
import gc
import json
import os
import resource
import signal
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any, NamedTuple, TextIO

import pytest
from mutants import Mutant, code_of, mutants_of

import newsevents
from newsevents.lexicon.lexicon import Lexicon

ROOT = Path(__file__).parent.parent
PACKAGES = ("decide", "model")
TESTS = ("tests/decide", "tests/model", "tests/test_docs.py")
CACHED = ("newsevents.decide", "newsevents.model", "newsevents.bodies")
EXAMPLES = 10
RECORD = ROOT / "benchmarks" / "mutation.toml"
MEMORY = 4 << 30  # bytes that a mutant may take
KILLED, SURVIVED, LATE, UNTESTED = "killed", "survived", "timeout", "untested"


class Call(NamedTuple):
    """A function by where its code stands."""

    file: str
    line: int


class Seen(NamedTuple):
    """What a test calls, and how long it takes."""

    seconds: float
    calls: frozenset[Call]


class Job(NamedTuple):
    """A mutant, the tests that may notice it, and how many seconds each usually takes."""

    mutant: Mutant
    tests: list[tuple[int, float]]


class Mutation:
    """The pytest plugin that runs mutants instead of tests."""

    def __init__(self, mutants: list[Mutant], jobs: int, log: TextIO) -> None:
        """Take the mutants, how many to run at once, and where to write what becomes of each."""
        self.mutants = mutants
        self.files = {str(mutant.path) for mutant in mutants}
        self.jobs = jobs
        self.log = log
        self.results: list[tuple[Mutant, str]] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what tests other packages, and let Hypothesis be brief."""
        wanted = tuple(f"[newsevents.{name}" for name in PACKAGES)
        items[:] = [each for each in items if "test_docs" not in each.nodeid or any(w in each.nodeid for w in wanted)]
        for item in items:
            be_brief(getattr(item, "function", None))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Measure the tests, then run every mutant against those that call it."""
        self.items = session.items
        Lexicon.default()  # once, not in every fork that reads a text
        self.homes = self._homes()
        seen = self._measured()
        said(f"{len(self.items)} tests take {sum(each.seconds for each in seen):.0f} s")
        clear_caches()
        gc.freeze()  # a fork copies what it touches: the collector should touch nothing
        self._run([self._job(mutant, seen) for mutant in self.mutants])
        return True

    def _homes(self) -> dict[Call, list[FunctionType]]:
        """Find the living function objects of each code."""
        homes = defaultdict(list)
        for each in gc.get_objects():
            if isinstance(each, FunctionType) and each.__code__.co_filename in self.files:
                homes[call_of(each.__code__)].append(each)
        return homes

    def _measured(self) -> list[Seen]:
        """Run every test once, in a fork, so that nothing here grows warm."""
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            with os.fdopen(writer, "w") as out:
                json.dump([self._measure(item) for item in self.items], out)
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as source:
            rows = json.load(source)
        os.waitpid(child, 0)
        failed = [item.nodeid for item, (passed, _, _) in zip(self.items, rows, strict=True) if not passed]
        if failed:
            raise pytest.UsageError(f"these fail without a mutant: {failed}")
        return [Seen(taken, frozenset(Call(*call) for call in calls)) for _, taken, calls in rows]

    def _measure(self, item: pytest.Item) -> tuple[bool, float, list[Call]]:
        calls: set[Call] = set()

        def note(frame: FrameType, event: str, _: object) -> None:
            if event == "call" and frame.f_code.co_filename in self.files:
                calls.add(call_of(frame.f_code))

        clear_caches()  # every test calls for itself what is cached
        sys.setprofile(note)
        start = time.process_time()
        passed = passes(item)
        taken = time.process_time() - start
        sys.setprofile(None)
        return passed, taken, sorted(calls)

    def _job(self, mutant: Mutant, seen: list[Seen]) -> Job:
        place = Call(str(mutant.path), mutant.first_line)
        tests = sorted((n for n, each in enumerate(seen) if place in each.calls), key=lambda n: seen[n].seconds)
        return Job(mutant, [(n, seen[n].seconds) for n in tests])

    def _run(self, jobs: list[Job]) -> None:
        """Keep as many forks running as asked for."""
        running: dict[int, Job] = {}
        start = time.perf_counter()
        for number, job in enumerate(jobs):
            if not job.tests:
                self._note(job.mutant, UNTESTED)
                continue
            if len(running) >= self.jobs:
                self._reap(running)
            child = os.fork()
            if child == 0:
                code = 0  # what cannot be tried is not noticed
                try:
                    code = self._try(job)
                finally:
                    os._exit(code)
            running[child] = job
            if number % 200 == 199:
                said(f"{number + 1} of {len(jobs)} mutants after {time.perf_counter() - start:.0f} s")
        while running:
            self._reap(running)

    def _reap(self, running: dict[int, Job]) -> None:
        child, status = os.wait()
        job = running.pop(child)
        code = os.waitstatus_to_exitcode(status)
        self._note(job.mutant, LATE if code == -signal.SIGVTALRM else SURVIVED if code == 0 else KILLED)

    def _note(self, mutant: Mutant, verdict: str) -> None:
        self.results.append((mutant, verdict))
        self.log.write(json.dumps([verdict, *identity(mutant)]) + "\n")
        self.log.flush()

    def _try(self, job: Job) -> int:
        """Swap the code and run the tests; give 0 where all pass."""
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        code = code_of(job.mutant)
        for function in self.homes[call_of(code)]:
            function.__code__ = code
        for number, seconds in job.tests:
            signal.setitimer(
                signal.ITIMER_VIRTUAL, 2 + 5 * seconds
            )  # of processor time; then the signal ends this fork
            if not passes(self.items[number]):
                return 1
        return 0


def call_of(code: CodeType) -> Call:
    """Say where a code stands."""
    return Call(code.co_filename, code.co_firstlineno)


def passes(item: pytest.Item) -> bool:
    """Run one test, with its fixtures, and write no report: that would take longer than most tests."""
    hooks = item.ihook
    try:
        hooks.pytest_runtest_setup(item=item)
        hooks.pytest_runtest_call(item=item)
    except pytest.skip.Exception:
        pass
    except BaseException:  # noqa: BLE001  (whatever a mutant raises, a test has noticed it)
        return False
    hooks.pytest_runtest_teardown(item=item, nextitem=None)
    return True


def be_brief(test: object) -> None:
    """Let a Hypothesis test try few examples and not shrink what fails."""
    from hypothesis import Phase, settings  # noqa: PLC0415  (pytest loads its plugin first)

    known = getattr(test, "_hypothesis_internal_use_settings", None)
    if known is not None:
        test._hypothesis_internal_use_settings = settings(  # type: ignore[attr-defined]
            known,
            max_examples=min(EXAMPLES, known.max_examples),
            database=None,
            derandomize=True,
            phases=(Phase.explicit, Phase.generate),
        )


@functools.cache
def cached_functions() -> list[Any]:
    """Find, once all is imported, the functions of the packages that keep what they returned."""
    found = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
    return [each for each in found if each.__module__.startswith(CACHED)]


def clear_caches() -> None:
    """Forget what cached functions returned: it may come of the code before the change."""
    for each in cached_functions():
        each.cache_clear()


def said(text: str) -> None:
    """Tell how far it is."""
    sys.stderr.write(f"{text}\n")


Counts = dict[str, Counter[str]]


def counted(results: list[tuple[Mutant, str]]) -> Counts:
    """Count what became of the mutants of each file."""
    counts: Counts = defaultdict(Counter)
    for mutant, verdict in results:
        counts[str(mutant.path.relative_to(ROOT))][verdict] += 1
    return counts


def dead(found: Counter[str]) -> int:
    """Say how many mutants were noticed."""
    return found[KILLED] + found[LATE]


def table(counts: Counts) -> Iterator[str]:
    """Give a line for each file, and one for all."""
    yield f"{'file':40} {'mutants':>7} {'killed':>7} {'survived':>8} {'untested':>8} {'share':>6}"
    everything = {"all": sum(counts.values(), Counter[str]())}
    for name, found in [*sorted(counts.items()), *everything.items()]:
        share = dead(found) / (found.total() or 1)
        row = f"{name.removeprefix('src/newsevents/'):40} {found.total():7} {dead(found):7}"
        yield f"{row} {found[SURVIVED]:8} {found[UNTESTED]:8} {share:6.1%}"


def record(counts: Counts) -> None:
    """Write the figures down."""
    head = "# Mutants of deciding and of the model, by file: python scripts/mutation.py --record\n"
    rows = [
        f'"{name}" = {{ {", ".join(f"{k} = {n}" for k, n in sorted(found.items()))} }}\n'
        for name, found in counts.items()
    ]
    RECORD.write_text(head + "".join(sorted(rows)), encoding="utf-8")


def recorded() -> Counts:
    """Read the figures that were written down."""
    return {name: Counter(found) for name, found in tomllib.loads(RECORD.read_text(encoding="utf-8")).items()}


def identity(mutant: Mutant) -> tuple[str, str, int, str]:
    """Say which mutant it is, whatever the lines above it."""
    return str(mutant.path.relative_to(ROOT)), mutant.function, mutant.number, mutant.text


def chosen(options: argparse.Namespace) -> list[Mutant]:
    """Give the mutants asked for."""
    everything = [path for name in PACKAGES for path in sorted((ROOT / "src/newsevents" / name).glob("*.py"))]
    files = [path.resolve() for path in options.files] or everything
    return [mutant for path in files for mutant in mutants_of(path)][:: options.every]


def known(log: Path | None) -> dict[tuple[Any, ...], str]:
    """Give what a log of an earlier run, of the same source and fewer tests, says was killed."""
    rows = [json.loads(line) for line in log.read_text().splitlines()] if log else []
    return {tuple(row[1:]): row[0] for row in rows if row[0] in {KILLED, LATE}}


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path, help="files to mutate; default: all of decide and model")
    parser.add_argument("--floor", type=float, default=0, help="fail below this percentage killed")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="a sample: every Nth mutant")
    parser.add_argument("--jobs", type=int, default=2, help="mutants at once")
    parser.add_argument("--log", type=Path, default=os.devnull, help="write a line of JSON for each mutant")
    parser.add_argument("--record", action="store_true", help=f"write the figures to {RECORD.relative_to(ROOT)}")
    parser.add_argument("--recorded", action="store_true", help="run nothing; show the figures that are on record")
    parser.add_argument(
        "--again", type=Path, help="do not run what was killed in such a log: more tests were written since"
    )
    return parser.parse_args()


def run(options: argparse.Namespace) -> Counts:
    """Run the mutants; say what survived."""
    before = known(options.again)
    mutants = {mutant: before.get(identity(mutant)) for mutant in chosen(options)}
    with Path(options.log).open("w", encoding="utf-8") as log:
        plugin = Mutation([mutant for mutant, verdict in mutants.items() if verdict is None], options.jobs, log)
        pytest.main([*(str(ROOT / each) for each in TESTS), "-q", "-m", "not slow", "-p", "no:cacheprovider"], [plugin])
    for mutant, verdict in sorted(plugin.results, key=lambda each: (str(each[0].path), each[0].line)):
        if verdict in {SURVIVED, UNTESTED}:
            print(f"{verdict} {mutant.path.relative_to(ROOT)}:{mutant.line} {mutant.function}: {mutant.text}")
    return counted([*((mutant, verdict) for mutant, verdict in mutants.items() if verdict), *plugin.results])


def main() -> int:
    """Show the figures, and fail below the floor."""
    options = arguments()
    if not Path(newsevents.__file__).is_relative_to(ROOT / "src"):
        sys.exit("this changes the source tree: install it (pip install -e .), or set PYTHONPATH=src")
    counts = recorded() if options.recorded else run(options)
    if options.record:
        record(counts)
    print("\n".join(table(counts)))
    found = sum(counts.values(), Counter[str]())
    return 1 if not found or 100 * dead(found) / found.total() < options.floor else 0


if __name__ == "__main__":
    sys.exit(main())
