"""One clock for all tests of growth: processor time, so that a busy machine does not matter, the best of several."""

import gc
import time
from collections.abc import Callable


def seconds(work: Callable[[], object], *, best_of: int = 2) -> float:
    """Give the processor time that some work takes at best, with the collector off: it walks all that the run holds."""
    gc.disable()
    try:
        best = float("inf")
        for _ in range(best_of):
            begun = time.process_time()
            work()
            best = min(best, time.process_time() - begun)
        return best
    finally:
        gc.enable()
