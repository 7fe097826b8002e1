#!/usr/bin/env bash
# Build the sdist and, from it, the wheel; check what is in them; run the tests and the type check against the wheel.
#
#     scripts/check_wheel.sh [--quick] [PYTHON]
#
# --quick leaves out the tests that are marked slow. PYTHON is the interpreter to use; the default is python3.
set -euo pipefail
cd "$(dirname "$0")/.."
source=$PWD
marks=()
if [ "${1:-}" = --quick ]; then marks=(-m "not slow"); shift; fi
python=${1:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
step() { printf '\n-- %s\n' "$*"; }

step "build"
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check build
"$work/venv/bin/python" -m build --outdir "$work/dist" . >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
ls -l "$work/dist"

step "what is in them"
"$python" scripts/check_dists.py "$work"/dist/*

step "install the wheel, and nothing of the source tree"
"$work/venv/bin/pip" install -q --disable-pip-version-check "$work"/dist/*.whl
cp -r tests seeds docs README.md pyproject.toml "$work/"
cd "$work"
"$work/venv/bin/newsevents" --version
"$work/venv/bin/newsevents" read seeds/stories/01-dehaene-eu-commission.txt --published 1994-06-25 >/dev/null
"$work/venv/bin/pip" install -q --disable-pip-version-check "$(ls "$work"/dist/*.whl)[test]" pyright
"$work/venv/bin/python" -c "import newsevents.strategies, newsevents; assert 'site-packages' in newsevents.__file__"

step "every public name is typed"
"$work/venv/bin/python" "$source/scripts/check_types.py"

step "the tests, against the wheel"
"$work/venv/bin/python" -m pytest -q -p no:cacheprovider "${marks[@]}"
