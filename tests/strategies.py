"""The public strategies, under the name by which the tests import them."""

from newsevents.strategies import *  # noqa: F403  (its __all__ is the list)
