"""Read datelines: the place, agency and day before the first words of an agency's story.

`BRUSSELS/LONDON (Reuters) –`, `UNITED NATIONS, Nov. 19 -`, `NEW DELHI:`, `LAGOS, Nigeria —`, `(Bloomberg) --`,
`Oct 25 (Reuters) -`, `NEW YORK, OCT. 3.`, `IQUIQUE.`: places in capitals, or in title case where
an agency, a day or the opening of the story vouches for them.
"""

import re
from functools import cache

from attrs import frozen

from newsevents.text.lines import Span
from newsevents.text.tables import alternation, plain, table, words

# A dateline longer than this was never seen: three cities with countries, a day and an agency take 80 characters.
_LONGEST = 120
_LONGEST_PLACE = 5  # words: "SANTO DOMINGO DE LOS COLORADOS"
_SHORTEST_PLACE = 3  # letters: "SG:" and "A:" are speakers
_SHORTEST_STOPPED = 5  # letters: "OIL." and "NATO." are topics
_LONGEST_CODE = 5  # letters: "D.C.", "U.A.E"; a longer word in capitals after the comma is a trade
_LATEST_BARE = 2  # paragraphs before; further on, capitals before a colon or a dash are a label
_LONGEST_REGION = 4  # words: "Democratic Republic of Congo"

_SEPARATOR = re.compile(r"\s*(?:—|–|―|−|--+)\s*|\s-\s*|-\s+|\s*:\s+|\s*[|]\s+|\s_\s+")
_AGENCY = re.compile(r"\s*[(/\[]\s*(?P<agency>[^\s()/\[\]][^()/\[\]\n]{1,39}?)\s*[)/\]]\.?\s*")
_SPEAKER = re.compile(r"^[ \t]*[A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{1,60}: ", re.MULTILINE)
_HEAD = re.compile(r"^[ \t]*(?P<head>[A-ZÀ-Þ][^\n:.]{1,60}): ", re.MULTILINE)
_STOPPED = re.compile(
    r"^[ \t]*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){0,3})\.[ \t]+(?=[A-ZÀ-Þ“\"‘])", re.MULTILINE
)
"""Words in capitals that a full stop parts from the story: "IQUIQUE. Workers at the mine have"."""
_DIGIT = re.compile(r"\d")
_PLACE_BREAK = re.compile(r"\s*(?:/|;|&|\band\b)\s*")
_WORDS = re.compile(r"[^\s,]+")
_SMALL = frozenset(
    [
        "al",
        "and",
        "da",
        "de",
        "del",
        "do",
        "dos",
        "du",
        "el",
        "in",
        "la",
        "las",
        "le",
        "les",
        "los",
        "of",
        "on",
        "sur",
        "the",
        "upon",
    ]
)


@frozen
class Dateline:
    """The dateline of a story.

    Attributes:
        start, end: from its first character to just before the story's own first word, the separator included.
        places: the spans of its places, each a city with the region or country after the comma.
        agency: the span of the agency's name, without its brackets, or None.
        date: the span of its day ("Feb 22", "Nov. 19, 1996"), or None.

    """

    start: int
    end: int
    places: tuple[Span, ...]
    agency: Span | None
    date: Span | None

    @property
    def is_bare(self) -> bool:
        """Whether neither an agency nor a day vouches for the places."""
        return self.agency is None and self.date is None


@cache
def _date_pattern() -> re.Pattern[str]:
    furniture = table("furniture")
    month, weekday = alternation(furniture["months"]), alternation(furniture["weekdays"])
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    return re.compile(
        rf"(?<!\w)(?:{weekday}\.?,?\s+)?(?:{month}\.?\s+{day}|{day}\s+{month}(?!\w)\.?)(?:,?\s+(?:19|20)\d\d)?(?=[\s.,:)(—–-]|$)",
        re.IGNORECASE,
    )


def read_dateline(text: str, start: int, end: int, *, paragraphs_before: int) -> Dateline | None:
    """Return the dateline at `start`, or None.

    In the story's first paragraph a place in title case before a colon or a dash ("Dubai:") is a dateline too; in its
    first few a place in capitals before a colon.
    """
    head_end = min(end, start + _LONGEST)
    at = _AGENCY.match(text, start, head_end)
    if at is not None:
        return _bare_agency(text, start, at, head_end)
    stopped = _STOPPED.match(text, start, head_end) if paragraphs_before == 0 else None
    if stopped is not None:
        return _stopped(text, start, stopped)
    date = _date_pattern().search(text, start, head_end) if _DIGIT.search(text, start, head_end) else None
    separator = _separator(text, start, head_end)
    agency = _agency(text, start, head_end, separator)
    stops = [m.start() for m in (date, agency) if m is not None]
    if separator is not None:
        stops.append(separator.start())
    if not stops:
        return None
    places = _places(text, start, min(stops))
    if places is None:
        return None
    dateline = _finish(text, Span(start, head_end), places, date, agency)
    if dateline is None or not dateline.is_bare:
        return dateline
    return dateline if _vouched(text, dateline, paragraphs_before) else None


def stands_alone(text: str, line: Span, following: Span) -> bool:
    """Whether a line is nothing but the dateline of the paragraph under it: "HAVANA (AP) --"."""
    if line.end - line.start > _LONGEST or text[line.end - 1] not in "—–―−-_:|":
        return False
    dateline = read_dateline(text, line.start, following.end, paragraphs_before=0)
    return dateline is not None and dateline.end == following.start


def _bare_agency(text: str, start: int, match: re.Match[str], head_end: int) -> Dateline | None:
    if plain(match["agency"]) not in words("agencies", "wires"):
        return None
    separator = _SEPARATOR.match(text, match.end(), head_end) or _SEPARATOR.match(text, match.end() - 1, head_end)
    if separator is None or separator.end() == separator.start():
        return None
    return Dateline(start, separator.end(), (), Span(*match.span("agency")), None)


def _stopped(text: str, start: int, match: re.Match[str]) -> Dateline | None:
    """Read a place before a full stop as the dateline, where no further paragraph opens so."""
    city = plain(match["place"]).split()[0]
    if len(city) < _SHORTEST_STOPPED or city in words("furniture", "not_places") or len(_STOPPED.findall(text)) > 1:
        return None
    return Dateline(start, match.end(), (Span(*match.span("place")),), None, None)


def _agency(text: str, start: int, end: int, separator: re.Match[str] | None) -> re.Match[str] | None:
    for match in _AGENCY.finditer(text, start, end):
        if plain(match["agency"]) in words("agencies", "wires"):
            return match
        if separator is not None and match.start() < separator.start() <= match.end() and _signs(text, start, match):
            return match
    return _unbracketed_agency().search(text, start, separator.end()) if separator is not None else None


def _signs(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a name in brackets before the separator can only be an agency's: "RIGA, March 4 (Daugava Wire) -"."""
    city = text[start : match.start()].split(",", maxsplit=1)[0].strip()
    return len(city) >= _SHORTEST_PLACE and city.isupper() and match["agency"][0].isupper()


@cache
def _unbracketed_agency() -> re.Pattern[str]:
    """Match the agency in "LONDON, May 2, Reuter -"."""
    wires = alternation(table("agencies")["wires"])
    return re.compile(rf"(?<=,)\s*(?P<agency>{wires})\s*(?=[–—-])", re.IGNORECASE)


def _separator(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first separator that is no hyphen inside a name."""
    match = _SEPARATOR.search(text, start, end)
    return match if match is not None and match.end() < end else None


def _finish(
    text: str, head: Span, places: tuple[Span, ...], date: re.Match[str] | None, agency: re.Match[str] | None
) -> Dateline | None:
    """Check that places, day and agency follow each other up to a separator, and build the dateline."""
    at = places[-1].end if places else head.start
    dated = signed = None
    for _ in range(2):
        gap = _gap(text, at, head.end)
        if date is not None and dated is None and date.start() == gap:
            dated, at = Span(*date.span()), date.end()
        gap = _gap(text, at, head.end)
        if agency is not None and signed is None and agency.start() <= gap <= agency.start("agency"):
            signed, at = Span(*agency.span("agency")), agency.end()
    end = _end_of_dateline(text, at, head.end, dated=dated is not None, signed=signed is not None)
    if end is None or not _starts_story(text, end, head.end):
        return None
    if not places and signed is None:
        return None
    return Dateline(head.start, end, places, signed, dated)


def _gap(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " ,.\xa0":
        at += 1
    return at


def _end_of_dateline(text: str, at: int, end: int, *, dated: bool, signed: bool) -> int | None:
    if dated and text[at : at + 1] == ".":
        separator = _SEPARATOR.match(text, at + 1, end)
        if separator is None:  # NEW YORK, OCT. 3. The
            return _gap(text, at + 1, end) if text[at + 1 : at + 2].isspace() else None
        return separator.end()
    back = at
    while signed and back > 0 and text[back - 1].isspace():
        back -= 1
    separator = _SEPARATOR.match(text, back, end)
    if separator is not None:
        return separator.end()
    return at if signed else None


def _starts_story(text: str, at: int, end: int) -> bool:
    """Whether a story can open at `at`: a capital, a digit, a quotation mark, a currency sign."""
    return at < end and not text[at].islower() and (text[at].isalnum() or text[at] in "“\"‘'«„(£$€¥.…[")


def _vouched(text: str, dateline: Dateline, paragraphs_before: int) -> bool:
    """Whether places with no day and no agency behind them are a dateline: in capitals, or where a story opens."""
    city = text[dateline.places[0].start : dateline.places[0].end].split(",", maxsplit=1)[0]
    if plain(city).split()[0] in words("furniture", "not_places") or len(city) < _SHORTEST_PLACE:
        return False
    if not city.isupper():
        return paragraphs_before == 0 and not _heads_items(text)
    if paragraphs_before > _LATEST_BARE:
        return False
    region = text[dateline.places[0].start + len(city) : dateline.places[0].end].strip(", ")
    if len(region) > _LONGEST_CODE and region.isupper():  # "JANE ROE, PRESENTER:"
        return False
    if ":" not in text[dateline.places[-1].end : dateline.end]:
        return True
    return len(_SPEAKER.findall(text)) <= 1  # several are the speakers of a transcript


def _heads_items(text: str) -> bool:
    """Whether several paragraphs open with a name and a colon, as a column's items do, and a dateline only once."""
    heads = (match["head"].split() for match in _HEAD.finditer(text))
    return sum(all(w[0].isupper() or w in _SMALL or w == "&" for w in head) for head in heads) > 1


def _places(text: str, start: int, end: int) -> tuple[Span, ...] | None:
    """Return the places between `start` and `end`, or None where the words there are no names of places."""
    while end > start and text[end - 1] in " ,.\xa0(/[":
        if text[end - 1] == "." and text[end - 2 : end - 1].isalpha():
            break  # Calif.
        end -= 1
    if start == end:
        return ()
    places: list[Span] = []
    at = start
    for match in [*_PLACE_BREAK.finditer(text, start, end), None]:
        stop = match.start() if match else end
        if not _is_place(text[at:stop]):
            return None
        places.append(Span(at, stop))
        at = match.end() if match else end
    return tuple(places)


def _is_place(string: str) -> bool:
    city, *regions = (part.strip() for part in string.split(","))
    if not _is_name(city, _LONGEST_PLACE) or len(regions) > 2:
        return False
    return all(_is_name(region, _LONGEST_REGION) for region in regions)


def _is_name(string: str, longest: int) -> bool:
    tokens = _WORDS.findall(string)
    if not 0 < len(tokens) <= longest or not string[0].isupper():
        return False
    return all(
        (token[0].isupper() or token.lower() in _SMALL) and all(c.isalpha() or c in ".'’-" for c in token)
        for token in tokens
    )
