"""Fail where a public name of the installed newsevents is not fully typed, as pyright --verifytypes sees it.

The public packages are those below; what reads text inside (parse, lexicon, text ...) is nobody's to import.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

PUBLIC = ("api", "bodies", "contests", "decide", "errors", "io", "model", "strategies")


def is_public(name: str) -> bool:
    """Whether a symbol is one of ``newsevents`` itself or of a public package."""
    parts = name.split(".")
    return len(parts) == 2 or parts[1] in PUBLIC


def main() -> int:
    """Run pyright with the interpreter that runs this, and look at its findings."""
    here = str(Path(sys.executable).parent)
    environment = os.environ | {"PATH": here + os.pathsep + os.environ["PATH"]}
    command = [f"{here}/pyright", "--verifytypes", "newsevents", "--ignoreexternal", "--outputjson"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    found = json.loads(run.stdout)["typeCompleteness"]
    symbols = [symbol for symbol in found["symbols"] if symbol["isExported"] and is_public(symbol["name"])]
    untyped = [symbol for symbol in symbols if not symbol["isTypeKnown"] or symbol["isTypeAmbiguous"]]
    for symbol in untyped:
        reason = "; ".join(d["message"].splitlines()[0] for d in symbol["diagnostics"])
        print(f"{symbol['name']}: {reason}")
    typed = len(symbols) - len(untyped)
    print(f"{typed} of {len(symbols)} public symbols are fully typed; {found['completenessScore']:.1%} of all symbols")
    return 1 if untyped or not symbols else 0


if __name__ == "__main__":
    sys.exit(main())
