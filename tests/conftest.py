"""Profiles of Hypothesis: ``dev`` looks somewhere new on every run, ``ci`` never; ``quick`` tries few examples.

``--every N`` runs every n-th case of each test, the first among them: enough to see that a wheel works.
"""

import os
from collections import Counter

import pytest
from hypothesis import settings

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("quick", max_examples=10, deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take how many of the cases of each test are wanted."""
    parser.addoption("--every", type=int, default=1, help="run every n-th case of each test")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run the slow tests first: on several processors, the last ones then wait for none of them."""
    seen: Counter[str] = Counter()
    every, wanted = config.getoption("--every"), []
    for item in items:
        wanted += [item] if seen[item.nodeid.partition("[")[0]] % every == 0 else []
        seen[item.nodeid.partition("[")[0]] += 1
    items[:] = sorted(wanted, key=lambda item: item.get_closest_marker("slow") is None)
