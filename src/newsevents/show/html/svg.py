"""A matplotlib figure as SVG that lives inside a page: no styles of its own, colours from the page, no scripts."""

import io
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from xml.etree import ElementTree as ET

PAINT: Mapping[str, str] = {
    "accent": "#0000a1",
    "ink": "#0000a2",
    "quiet": "#0000a3",
    "line": "#0000a4",
    "paper": "#0000a5",
}
"""The page's colours, under stand-ins that matplotlib can draw with; the page's style sheet knows them by name."""
_NAMES = {stand_in: name for name, stand_in in PAINT.items()}
_KEPT = frozenset(
    {
        *("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap"),
        *("stroke-linejoin", "stroke-opacity", "fill-opacity", "opacity", "text-anchor", "font-size"),
    }
)
_FONT = re.compile(r"(\d+(?:\.\d+)?)px")
_NUMBER = re.compile(r"-?\d+\.\d{2,}")
_REFERENCE = re.compile(r"url\(#([^)]+)\)")


@contextmanager
def plain_style(settings: Mapping[str, str]) -> Iterator[None]:
    """Draw with matplotlib's own defaults, whatever the user's settings are, and a few of ours."""
    from matplotlib import rc_context, style  # noqa: PLC0415  (an extra)

    with style.context("default"), rc_context(dict(settings)):
        yield


def inline_svg(figure: Any, name: str, *, titles: Mapping[str, str], links: Mapping[str, str]) -> str:  # noqa: ANN401
    """Draw a figure as SVG for a page.

    Style attributes become presentation attributes and classes, since a strict Content-Security-Policy forbids them.
    ``name`` goes before every id, so that several charts fit on a page; ``titles`` and ``links`` say what elements of
    some ids show and lead to. The same figure always gives the same text.
    """
    out = io.StringIO()
    with plain_style({"svg.fonttype": "none", "svg.hashsalt": name}):
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    root = ET.fromstring(out.getvalue().partition("<svg")[1] + out.getvalue().partition("<svg")[2])  # noqa: S314  (ours)
    _prune(root)
    used = set(_references(root))
    for element in list(root.iter()):  # titles and links are put in on the way
        given = element.get("id", "")
        _restyle(element)
        _rename(element, name, used)
        if given in titles:
            element.insert(0, _titled(titles[given]))
        if given in links:
            _link(element, links[given], titles.get(given, ""))
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    root.set("class", "chart")
    root.set("aria-hidden", "true")  # a table beside it says the same
    return ET.tostring(root, encoding="unicode", short_empty_elements=True)


def _prune(root: ET.Element) -> None:
    """Drop metadata, style sheets and namespaces: the page needs none of them."""
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag.rpartition("}")[2] in {"metadata", "style"}:
                parent.remove(child)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for attribute in list(element.attrib):
            if attribute.startswith("{"):
                element.set(attribute.rpartition("}")[2], element.attrib.pop(attribute))


def _references(root: ET.Element) -> Iterator[str]:
    for element in root.iter():
        for attribute, value in element.attrib.items():
            if attribute == "href" and value.startswith("#"):
                yield value[1:]
            yield from _REFERENCE.findall(value)


def _restyle(element: ET.Element) -> None:
    style = element.attrib.pop("style", "")
    for part in style.split(";"):
        key, _, value = (piece.strip() for piece in part.partition(":"))
        if key == "font":
            size = _FONT.search(value)
            key, value = "font-size", size.group(1) if size else ""
        if key in _KEPT and value:
            element.set(key, value.removesuffix("px") if key == "font-size" else value)
    classes = []
    for attribute, prefix in (("fill", "f"), ("stroke", "s")):
        name = _NAMES.get(element.get(attribute, ""))
        if name is not None:
            del element.attrib[attribute]
            classes.append(f"{prefix}-{name}")
    if classes:
        element.set("class", " ".join(classes))
    for attribute in ("d", "x", "y", "transform"):
        if attribute in element.attrib:
            element.set(attribute, _NUMBER.sub(lambda number: f"{float(number[0]):.1f}", element.attrib[attribute]))


def _rename(element: ET.Element, name: str, used: set[str]) -> None:
    """Keep the ids that are referred to, under names of the page's own."""
    given = element.attrib.pop("id", None)
    if given in used:
        element.set("id", f"{name}-{given}")
    for attribute, value in list(element.attrib.items()):
        if attribute == "href" and value.startswith("#"):
            element.set(attribute, f"#{name}-{value[1:]}")
        elif "url(#" in value:
            element.set(attribute, _REFERENCE.sub(rf"url(#{name}-\1)", value))


def _titled(words: str) -> ET.Element:
    title = ET.Element("title")
    title.text = words
    return title


def _link(element: ET.Element, href: str, label: str) -> None:
    """Make a link of what an element holds; the table beside the chart has the same links for the keyboard."""
    link = ET.Element("a", {"href": href, "tabindex": "-1", "aria-label": label})
    for child in list(element):
        element.remove(child)
        link.append(child)
    element.append(link)
