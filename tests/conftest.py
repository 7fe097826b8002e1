"""Profiles of Hypothesis: ``dev`` looks somewhere new on every run, ``ci`` never; ``quick`` tries few examples."""

import os

import pytest
from hypothesis import settings

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("quick", max_examples=10, deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the slow tests first: on several processors, the last ones then wait for none of them."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
