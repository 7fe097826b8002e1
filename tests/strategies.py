"""The public strategies, under the name by which the tests import them."""

from newsevents.strategies import *
