#!/usr/bin/env bash
# Take a picture of the page of a contest, for the documentation. Needs Chromium and the extra "report".
#
#     scripts/screenshot_page.sh [PYTHON]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${1:-.venv/bin/python}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m newsevents report seeds/race --office "secretary general" --organization NATO --on-error skip -o "$work/race.html"
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars \
  --user-data-dir="$work/profile" --window-size=1100,1250 --screenshot="$work/race.png" "file://$work/race.html" 2>/dev/null
# Pillow comes with matplotlib, which the page needs: fewer colours make a smaller file.
"$python" -c 'import sys; from PIL import Image; Image.open(sys.argv[1]).convert("RGB").quantize(128).save(sys.argv[2], optimize=True)' \
  "$work/race.png" docs/_static/race.png
echo "docs/_static/race.png: $(wc -c <docs/_static/race.png) bytes"
