"""Write tests/public_api.txt anew, every public name with its signature or fields, after a change that you mean."""

import sys
from pathlib import Path

TESTS = Path(__file__).parent.parent / "tests"
sys.path.insert(0, str(TESTS))

from test_public_api import SNAPSHOT, public_api  # noqa: E402  (a test module is found by its folder)

if __name__ == "__main__":
    SNAPSHOT.write_text(public_api(), encoding="utf-8")
