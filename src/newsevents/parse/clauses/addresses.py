"""What closes a place, an hour or a title: the region behind a town, the zone, whom a member represents, how long."""

from newsevents.parse.words.items import TIME, TITLE
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_HALVES = frozenset({"a.m.", "p.m.", "am", "pm", "o'clock", "noon", "midnight"})
"""What an hour's phrase ends with, behind which its zone may stand."""
_ZONES = frozenset(
    "local gmt utc bst cet cest est edt et ist jst sast wat eat eastern pacific central mountain greenwich".split()
)
"""What opens the zone of a time of day."""
_STRESS = (["himself"], ["herself"])
_LATELY = (["these"], ["this"], ["those"])
_GONE = (["past"], ["last"], ["now"], ["gone"])
"""What says of a span that it reaches from the past to now: "these past nine years", "these nine years now"."""
_SEATS = frozenset({"constituency", "ward", "district", "division", "riding", "seat"})


def attach_address(np: NounPhrase) -> None:
    """Take the region or state behind a place into the phrase that ends with it: "Bishop Reyes of Boise, Idaho"."""
    if np.kind == TITLE and np.name is None:
        _attach_represented(np)
    s, shape, i = np.sentence, np.sentence.shape, np.last
    if shape[i : i + 1] != "," or shape[i + 1 : i + 2] not in {"L", "C"} or shape[i - 1] not in "LO":
        return
    region = getattr(s.mentions[i + 1].row, "kind", "") == "region"
    city = shape[i - 1] == "L"  # a body of that name may be one that we do not know: "Bishop Reyes of Superior, Ohio"
    closed = i + 2 >= len(shape) or shape[i + 2] in ",.)"
    if (region and (city or shape[i - 1] == "O") and (closed or np.links)) or (city and closed and not region):
        np.last = i + 2


def attach_zone(np: NounPhrase) -> None:
    """Take the zone behind an hour into its phrase: "at 5 p.m. local time (2100 UTC)", "by 9 a.m. EST"."""
    s, i = np.sentence, np.last
    zone = base_phrase(s, i) if np.head in _HALVES and i < len(s.shape) and s.low(i) in _ZONES else None
    if zone is not None:
        np.last = zone.last


def attach_spell(np: NounPhrase) -> None:
    """Take how long somebody has had an office into its phrase: "Leeds's mayor these nine years past, Ana Reyes,"."""
    _attach_listed_house(np)
    s, i = np.sentence, np.last
    if np.kind != TITLE or np.name is not None:
        return
    if s.lows[i : i + 1] in _STRESS:
        np.last += 1  # "Ana Reyes, until May home secretary herself,"
    if s.lows[i : i + 1] not in _LATELY:
        return
    i += 2 if s.lows[i + 1 : i + 2] in _GONE else 1
    if s.shape[i : i + 1] == TIME:
        np.last = i + 2 if s.lows[i + 1 : i + 2] in _GONE else i + 1


def _attach_listed_house(np: NounPhrase) -> None:
    """Take the body behind an office in a list of officers into its phrase: "; Ana Reyes, chairman, Norvest;"."""
    s, i, k = np.sentence, np.last, np.first - 2
    listed = k > 0 and s.shape[k : k + 2] == "A," and s.lows[k - 1] in {";", ":"} and s.shape[i : i + 2] == ",O"
    if np.kind == TITLE and listed and not np.links and np.possessor is None and s.shape[i + 2 : i + 3] != "'":
        house = base_phrase(s, i + 1)
        if house is not None and house.name is not None:
            np.links += (("of", house),)
            np.last = house.last


def _attach_represented(np: NounPhrase) -> None:
    """Take the seat of a member who is named behind it into the phrase: "the senator representing Lund, Ana Reyes,".

    So with "the member representing Lund constituency, Hon. Ana Reyes,".
    """
    s, i = np.sentence, np.last
    if s.lows[i : i + 1] != ["representing"]:
        return
    seat = base_phrase(s, i + 1)
    named = seat is not None and (seat.name is not None or (seat.head in _SEATS and bool(seat.modifiers or seat.words)))
    if seat is not None and named and s.shape[seat.last : seat.last + 2] in {",A", ",G", ",T"}:
        np.links += (("representing", seat),)
        np.last = seat.last
