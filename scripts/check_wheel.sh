#!/usr/bin/env bash
# Build the sdist and, from it, the wheel; check what is in them; run the tests and the type check against the wheel.
#
#     scripts/check_wheel.sh [--into VENV] [--coverage] [PYTEST ARGUMENTS]
#
# VENV: an environment that has the extra "dev" already; the wheel goes into it in place of what is there. Without it a
# new one is made, with the extra "test", by ${PYTHON:-python3}. The tests run in a folder of their own that has no
# source tree: all of them, or what the arguments for pytest say. --coverage (needs "dev") measures what they cover of
# the wheel, into .coverage.
set -euo pipefail
cd "$(dirname "$0")/.."
source=$PWD
export PIP_DISABLE_PIP_VERSION_CHECK=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
step() { printf '\n-- %s\n' "$*"; }

if [ "${1:-}" = --into ]; then
  venv=$(cd "$2" && pwd)
  shift 2
else
  venv=$work/venv
  "${PYTHON:-python3}" -m venv "$venv"
fi
python=$venv/bin/python
run=("$python" -m pytest -n auto)
if [ "${1:-}" = --coverage ]; then
  export COVERAGE_FILE="$source/.coverage"
  run+=(--cov --cov-config="$source/pyproject.toml" --cov-report=)
  shift
fi

step "build the sdist, and from it the wheel"
"$python" -m pip install -q 'build>=1.2' pyright
"$python" -m build --outdir "$work/dist" . >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
wheel=$(ls "$work"/dist/*.whl)
(cd "$work/dist" && ls -l)

step "what is in them"
"$python" scripts/check_dists.py "$work"/dist/*

step "install the wheel, and nothing of the source tree"
"$python" -m pip uninstall -q -y newsevents
"$python" -m pip install -q "$wheel[test]"
cp -r tests seeds docs examples README.md pyproject.toml "$work/"
cd "$work"
"$python" -c "import newsevents; assert '/site-packages/' in newsevents.__file__, newsevents.__file__; print(newsevents.__file__)"
"$venv/bin/newsevents" --version
"$venv/bin/newsevents" read seeds/stories/01-dehaene-eu-commission.txt --published 1994-06-25 | tail -n 3

step "every public name is typed"
"$python" "$source/scripts/check_types.py"

step "the tests, against the wheel"
"${run[@]}" -q -p no:cacheprovider "$@"
