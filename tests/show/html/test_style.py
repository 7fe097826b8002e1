"""The style sheet: its colours can be read, light and dark, by the measure of WCAG 2.2."""

import itertools
import re
from importlib import resources

import pytest

STYLE = resources.files("newsevents.show.html").joinpath("data", "page.css").read_text("utf-8")
SCHEMES = [dict(re.findall(r"--(\w+): (#\w+);", rules)) for rules in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)]


def _luminance(color: str) -> float:
    digits = (
        color[1:] if len(color) == 7 else "".join(itertools.chain.from_iterable(zip(color[1:], color[1:], strict=True)))
    )
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_there_are_colours_for_light_dark_and_print() -> None:
    assert len(SCHEMES) == 3
    assert all(set(scheme) == set(SCHEMES[0]) for scheme in SCHEMES)


@pytest.mark.parametrize("scheme", SCHEMES, ids=["light", "dark", "print"])
def test_text_stands_out_by_four_and_a_half_to_one_and_marks_by_three_to_one(scheme: dict[str, str]) -> None:
    for text, ground in itertools.product(("ink", "quiet", "accent"), ("paper", "tint")):
        assert _contrast(scheme[text], scheme[ground]) >= 4.5, (text, ground)
    assert _contrast(scheme["faint"], scheme["paper"]) >= 3
