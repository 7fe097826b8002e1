"""Know the furniture of a page: credits, links, bylines, time lines and captions, each by its own words and shape.

Each function answers about one chunk of text and looks at no more than its first or last few hundred characters.
"""

import re
from functools import cache

from newsevents.text.tables import alternation, opening, plain, table, words

_LONGEST_FURNITURE = 700  # characters: notices about the article are paragraphs at times; anything longer is story
_LONGEST_BYLINE = 160
_LONGEST_CAPTION = 500
_LONGEST_FRAGMENT = 60
_CLEARLY = 4  # so many time words for each other word, and a line that opens with a place is a time line too
_LONGEST_CREDIT = 110
_LONGEST_SUBLINE = 90
_LONGEST_NAME = 5  # words

_TOKEN = re.compile(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*\.?|\d+(?:st|nd|rd|th)?")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{1,2}h\d\d", re.IGNORECASE)
_EDGES = " .:!?…|»›>→-*•[]()"
_PAGE = re.compile(r"[•*]? ?[^.!?]{0,60}\bpages? [a-z]?\d{1,3}$", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+$|[^\s@]+@[^\s@]+\.\w{2,}$")
_SIGNATURE = re.compile(r"(?<=[.!?”\"’)])\s+(?:\([^()/]{2,30}\)|[–—-]+\s?[\w. ]{2,30}|\w[\w. ]{3,30}/ ?[A-Z]{2,5})$")
_LATE_BY = re.compile(r"[-|/–] (?:[A-Z][\w ]{0,40} )?B[yY] (?:(?:[A-Z][\w.'’-]*|and|de|van)[ ,]*){1,12}$")
_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]\.?$")
_SIDES = re.compile(
    r"\((?:from |clockwise from )?(?:l|l-r|left|right|centre|center|top|top left)\)"
    r"|\[(?:left|right)\]|\bpictured\b|\bis seen\b"
    r"|, (?:left|right|second from|cent(?:re|er)|far (?:left|right)),?|\. ?- ?[^.!?]{3,50}$"
)
_IN_PLACE = re.compile(r"(?P<names>[^.!?:;“\"]{3,80}?) in (?P<place>[A-Z][\w.'’ -]{2,40})")


@cache
def _labelled(key: str) -> re.Pattern[str]:
    return re.compile(alternation(table("furniture")[key]) + r"(?:[\s:]|$)")


@cache
def _credit_hints() -> tuple[str, ...]:
    """Return words of which every credit holds one, so that the rest of the prose is passed over quickly."""
    return ("/", "via ", *words("furniture", "credit_nouns"), *words("agencies", "picture_agencies"))


@cache
def _credit() -> re.Pattern[str]:
    """Match the words that sign a picture, near the end of a plain caption."""
    nouns = alternation(table("furniture")["credit_nouns"])
    agencies = alternation([*table("agencies")["wires"], *table("agencies")["picture_agencies"]])
    pictures = alternation(table("agencies")["picture_agencies"])
    # A credit stands alone or after the end of a sentence; "was shown a photo by the agency" does neither.
    who = r"(?:[^.!?()]|(?<=\b\w)\.){0,60}"
    start = r"(?:^|[.!?)\](\[|\"] ?|[-] )"
    named = rf"(?:{nouns}(?: credits?)?(?:/| by | courtesy )|{agencies} ?/|{agencies} {nouns}\b){who}"
    return re.compile(
        rf"(?:{start}{named}(?: ?\([^()]{{1,30}}\))?\.?"
        rf"|\b{nouns}(?: credits?)? ?: ?{who}\.?"
        rf"|[(\[][^()\[\]]{{0,50}}\b{nouns}(?:/[^()\[\]]{{0,40}})?[)\]]\.?"
        rf"|/ ?{agencies}|\bvia {agencies}|[-/|,. ]{{1,2}}{pictures}|\bphoto ?\| ?[^.!?]{{1,40}})[\s)\]]*$"
    )


@cache
def _glued_credit() -> re.Pattern[str]:
    """Match a picture agency that ends a caption without a mark before it: "Sen. Ana Reyes Getty Images"."""
    agencies = alternation(table("agencies")["picture_agencies"])
    return re.compile(rf"[-/|,. ]{{1,3}}(?=[A-Zi])(?i:{agencies})[\s)\]]*$")


def before_credit(text: str, start: int, end: int) -> int:
    """Give where a caption's own words end: before the picture agency that signs it."""
    first = max(start, end - _LONGEST_CREDIT)
    match = _glued_credit().search(text[first:end])
    return first + match.start() if match is not None else end


def is_line(text: str) -> bool:
    """Whether the whole chunk is a button, a rule or another mark of the page."""
    if len(text) > _LONGEST_FRAGMENT:
        return False
    line = plain(text)
    lines = words("boilerplate", "lines")
    return line in lines or line.strip(_EDGES) in lines or not any(c.isalnum() for c in line)


def is_kicker(text: str) -> bool:
    """Whether the chunk is the label of a section, such as stands over a headline."""
    return len(text) <= _LONGEST_FRAGMENT and plain(text).strip(_EDGES) in words("boilerplate", "kickers")


def is_over_headline(text: str) -> bool:
    """Whether a chunk before the headline is a mark of the page or the label of a section."""
    if is_line(text) or is_kicker(text):
        return True
    line = plain(text).lstrip("0123456789.*• ")
    return len(text) <= _LONGEST_BYLINE and opening("boilerplate", "over_headline").match(line) is not None


def is_bare_credit(text: str) -> bool:
    """Whether the chunk is nothing but the credit of a picture: "Photo credit: File | Nation Media Group"."""
    return (
        len(text) <= _LONGEST_SUBLINE
        and opening("furniture", "credit_nouns").match(plain(text)) is not None
        and ":" in text
    )


def is_verbless(text: str) -> bool:
    """Whether a sentence lacks the finite verbs of a story, as captions do."""
    tokens = [plain(token) for token in _TOKEN.findall(text[:_LONGEST_CAPTION])]
    return not any(t in words("furniture", "finite_verbs") or (t.endswith("ed") and len(t) > 4) for t in tokens)


def is_sign_off(text: str) -> bool:
    """Whether the chunk is an agency's name alone in brackets or after a dash: "(ANI)", "– Rappler.com"."""
    return len(text) <= _LONGEST_SUBLINE and _sign_off().fullmatch(plain(text)) is not None


def sign_off_at(text: str, start: int, end: int) -> int | None:
    """Return where an agency's name signs off the paragraph that ends at `end`, or None."""
    tail = max(start, end - _LONGEST_FRAGMENT)
    match = _SIGNATURE.search(text, tail, end)
    if match is None or not is_sign_off(match[0].strip()):
        return None
    return match.start()


@cache
def _sign_off() -> re.Pattern[str]:
    wires = alternation(table("agencies")["wires"])
    return re.compile(
        rf"(?:\({wires}(?: news agency)?(?:[,/ ][\w ,./]{{0,40}})?\)"
        rf"|-+ ?{wires}(?:\.\w{{2,3}})?\.?|\w[\w. ]{{3,30}}/ ?{wires})"
    )


def is_opener(text: str) -> bool:
    """Whether the chunk opens a list of links, comments or a paywall."""
    if len(text) > _LONGEST_FRAGMENT:
        return False
    line = plain(text)
    match = opening("boilerplate", "openers").match(line)
    if match is None:
        return False
    rest = line[match.end() :]
    return not rest.strip(_EDGES) or (" " in match[0] and not rest[:1].isalnum() and not line.endswith("."))


def is_notice(text: str) -> bool:
    """Whether the chunk is a credit, a link, a correction or another notice about the story."""
    if len(text) > _LONGEST_FURNITURE:
        return False
    line = plain(text).lstrip("*•_►▶>- ")
    if opening("boilerplate", "starts").match(line) or _PAGE.fullmatch(line) or _URL.match(line):
        return True
    return any(phrase in line for phrase in words("boilerplate", "contains"))


def is_byline(text: str) -> bool:
    """Whether the chunk says who wrote the story: "By Our Foreign Staff", "ABC / By Pacific desk", "Gleaner Writer"."""
    if len(text) > _LONGEST_BYLINE:
        return False
    line = plain(text).rstrip(".,")
    if _labelled("byline_starts").match(line):
        return _is_credit_of_names(text)
    if text.isupper() and text.endswith("."):
        return False
    tokens = _TOKEN.findall(text)
    if not tokens or text.rstrip()[-1] in ".!?:;":
        return False
    if _LATE_BY.search(text) or " / by " in line or " | by " in line:
        return True
    small = [token for token in tokens if token[0].islower() and token not in words("furniture", "byline_words")]
    return not small and len(tokens) <= 2 * _LONGEST_NAME and plain(tokens[-1]) in words("furniture", "byline_nouns")


def is_labelled_byline(text: str) -> bool:
    """Whether the chunk is a byline that opens with "By", as bylines inside a page do."""
    return plain(text[:3]) == "by " and is_byline(text)


def _is_credit_of_names(text: str) -> bool:
    """Whether all lower-case words of a line that starts with "By" are a byline's small words."""
    if text.rstrip()[-1] in "!?:;":
        return False
    tokens = _TOKEN.findall(text)
    if text.rstrip().endswith(".") and len(tokens) > 2 * _LONGEST_NAME:
        return False
    small = [token for token in tokens if token[0].islower() and token not in words("furniture", "byline_words")]
    known = [t for t in tokens[1:] if t[0].isupper() or t in words("furniture", "byline_nouns")]
    return bool(known) and not small


def is_name(text: str) -> bool:
    """Whether the chunk is two to five capitalised words, "in" and a place allowed after: the name of a writer."""
    text = text.strip(" -–—")
    match = _IN_PLACE.fullmatch(text)
    names = (match["names"] if match else text).split()
    if not 2 <= len(names) <= 2 * _LONGEST_NAME or _DIGIT.search(text) is not None:
        return False
    return all(name[0].isupper() or name.lower() in words("furniture", "byline_words") for name in names) and (
        match is not None or len(names) <= _LONGEST_NAME
    )


def is_clock(text: str) -> bool:
    """Whether the chunk is a time of day alone, the stamp of a live page's entry."""
    match = _CLOCK.match(text)
    if match is None or len(text) > _LONGEST_FRAGMENT:
        return False
    return all(_is_time_word(token) for token in _TOKEN.findall(text, match.end()))


def is_time(text: str) -> bool:
    """Whether the chunk says when the story came out: "Published: 22 February 2024", "2 min read"."""
    if len(text) > _LONGEST_BYLINE or _DIGIT.search(text) is None:
        return False
    tokens = _TOKEN.findall(text)
    known = [_is_time_word(token) for token in tokens]
    if not known or (not known[0] and sum(known) < _CLEARLY * known.count(False)):
        return False
    others = [token for token, is_known in zip(tokens, known, strict=True) if not is_known]
    if any(token[0].islower() for token in others):
        return False
    return all(known) or (sum(known) > len(others) and not text.rstrip().endswith(".")) or is_labelled_time(text)


def is_full_time(text: str) -> bool:
    """Whether the chunk is a date and a time and nothing else, which no heading of a chronicle is."""
    return (
        len(text) <= _LONGEST_FRAGMENT
        and len(_TOKEN.findall(text)) >= _CLEARLY
        and all(map(_is_time_word, _TOKEN.findall(text)))
    )


def is_labelled_time(text: str) -> bool:
    """Whether a chunk with a digit opens with a label such as "Published" or "Last updated"."""
    if len(text) > _LONGEST_BYLINE or _DIGIT.search(text) is None or not _labelled("time_labels").match(plain(text)):
        return False
    tokens = _TOKEN.findall(text)
    return sum(map(_is_time_word, tokens)) * 2 > len(tokens)


def _is_time_word(token: str) -> bool:
    word = plain(token).rstrip(".")
    return (
        word[0].isdigit()
        or word == "t"
        or any(word in words("furniture", key) for key in ("months", "weekdays", "zones", "time_words"))
    )


def is_signed_caption(text: str) -> bool:
    """Whether the chunk is a caption by its label or by the credit that ends it."""
    if len(text) > _LONGEST_CAPTION:
        return False
    line = plain(text)
    if opening("furniture", "caption_starts").match(line):
        return True
    end = line[-_LONGEST_CREDIT:]
    return any(hint in end for hint in _credit_hints()) and _credit().search(end) is not None


def is_likely_caption(text: str) -> bool:
    """Whether a chunk between headline and story is a caption: a credit in brackets, or "(left)" and its like."""
    if len(text) > _LONGEST_CAPTION:
        return False
    line = plain(text).rstrip()
    bracket = _BRACKET.search(line)
    return line.startswith("(") or (bracket is not None and _signs(bracket[1])) or _SIDES.search(line) is not None


def is_present_tense(text: str) -> bool:
    """Whether a sentence tells what a picture shows ("speaks to reporters"), if it is a caption at all."""
    tokens = [plain(token) for token in _TOKEN.findall(text[:_LONGEST_CAPTION])]
    return any(token in words("furniture", "caption_verbs") for token in tokens[1:12])


def _signs(credit: str) -> bool:
    if credit in words("agencies", "wires") or credit in words("agencies", "picture_agencies"):
        return True
    if "/" in credit:
        return True
    last = credit.rsplit(maxsplit=1)[-1]
    return last in words("furniture", "credit_endings") or any(
        part in words("agencies", "wires") for part in re.split(r"[/ ]", credit)
    )
