#!/usr/bin/env bash
# Run the tests on every supported Python that is installed, each with the oldest and the newest python-dateutil.
#
#     scripts/test_matrix.sh [PYTEST ARGUMENTS]
#
# Interpreters are looked for on the PATH (python3.11 ...) and among pyenv's versions. What is not there is named.
set -uo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
# Give the first interpreter that is what its name says: a shim of pyenv may be there for a Python that is not chosen.
found() {
  local candidate
  for candidate in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
    if "$candidate" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$1')" 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
}

for version in 3.11 3.12 3.13 3.14 3.15; do
  python=$(found "$version")
  if [ -z "$python" ]; then
    echo "Python $version: not installed"
    continue
  fi
  for dateutil in "python-dateutil>=2.9,<3" "python-dateutil>=3"; do
    venv="$work/$version"
    rm -rf "$venv"
    "$python" -m venv "$venv"
    if ! "$venv/bin/pip" install -q --disable-pip-version-check ".[test]" "$dateutil" 2>"$work/pip.log"; then
      echo "Python $version, $dateutil: cannot be installed: $(grep -m 1 ERROR "$work/pip.log")"
      continue
    fi
    installed=$("$venv/bin/python" -c 'from importlib.metadata import version; print(version("python-dateutil"))')
    if "$venv/bin/python" -m pytest -q -p no:cacheprovider "$@" >"$work/tests.log" 2>&1; then
      echo "Python $version, python-dateutil $installed: $(tail -n 1 "$work/tests.log")"
    else
      echo "Python $version, python-dateutil $installed: FAILED"
      tail -n 30 "$work/tests.log"
      failed=1
    fi
  done
done
exit "$failed"
