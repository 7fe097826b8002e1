#!/usr/bin/env bash
# Build the documentation into docs/_build/html, warnings as errors; the picture of the terminal is drawn first.
#
#     scripts/build_docs.sh [PYTHON]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${1:-.venv/bin/python}
"$python" scripts/screenshot.py seeds/stories/01-dehaene-eu-commission.txt 1994-06-25 docs/_static/read.svg
"$python" scripts/cli_reference.py docs/reference/cli.md
"$python" -m sphinx -W --keep-going -q -b html docs docs/_build/html
"$python" scripts/check_reference.py docs/_build/html/objects.inv
echo "built docs/_build/html/index.html"
