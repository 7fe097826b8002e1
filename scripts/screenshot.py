"""Draw what ``newsevents read`` prints as an SVG picture of a terminal, for the documentation.

python scripts/screenshot.py seeds/stories/01-dehaene-eu-commission.txt 1994-06-25 docs/_static/read.svg
"""

import re
import sys
from html import escape
from pathlib import Path

import newsevents
from newsevents.show import page

COLUMNS = 96
LINES = 46
WIDTH, HEIGHT, MARGIN = 8.43, 18, 16  # of a character at 14 px, in pixels
FONTS = "ui-monospace,Menlo,Consolas,DejaVu Sans Mono,monospace"
DOTS = ("#ff5f56", "#ffbd2e", "#27c93f")
COLOURS = {"31": "#f28b82", "32": "#81c995", "33": "#fdd663"}


def spans(line: str) -> str:
    """Turn a line with ANSI escapes into SVG text spans."""
    out, style = [], ""
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if code:
            style = css(code[1].split(";"))
        elif piece:
            out.append(f'<tspan style="{style}">{escape(piece)}</tspan>')
    return "".join(out)


def css(codes: list[str]) -> str:
    """Give the style of the parameters of one escape sequence."""
    rules = {"1": "font-weight:bold", "2": "fill:#9aa0a6", "4": "text-decoration:underline"}
    return ";".join(rules.get(c) or f"fill:{COLOURS[c]}" for c in codes if c in rules or c in COLOURS)


def svg(command: str, lines: list[str]) -> str:
    """Draw lines as a terminal window."""
    rows = [f'<tspan style="fill:#81c995">$</tspan> {escape(command)}', "", *map(spans, lines)]
    height = MARGIN * 2 + HEIGHT * (len(rows) + 2)
    width = round(MARGIN * 2 + WIDTH * COLUMNS)
    dots = [f'<circle cx="{20 + 18 * i}" cy="18" r="6" fill="{c}"/>' for i, c in enumerate(DOTS)]
    texts = [
        f'<text x="{MARGIN}" y="{MARGIN + HEIGHT * (i + 2)}" xml:space="preserve">{row}</text>'
        for i, row in enumerate(rows)
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
            f"<title>{escape(command)}</title>",
            '<rect width="100%" height="100%" rx="8" fill="#202124"/>',
            *dots,
            f'<g font-family="{FONTS}" font-size="14" fill="#e8eaed">',
            *texts,
            "</g></svg>\n",
        ]
    )


def main() -> int:
    """Read the story and draw its page."""
    story, published, output = sys.argv[1:]
    report = newsevents.parse(Path(story).read_text(encoding="utf-8"), published=published)
    lines = page(report, width=COLUMNS, color=True).splitlines()
    shown = lines[:LINES] + ([f"... and {len(lines) - LINES} more lines"] if len(lines) > LINES else [])
    Path(output).parent.mkdir(parents=True, exist_ok=True)
    Path(output).write_text(svg(f"newsevents read {story} --published {published}", shown), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
