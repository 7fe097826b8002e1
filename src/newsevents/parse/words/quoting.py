"""Second thoughts on the word class of verbs beside quotations, which the tagger takes for nouns or adjectives."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import FINITE, Sentence

_SPEAKERS = frozenset("0PATnIO")
"""Items that can end the phrase of whoever speaks."""


def mend_saying(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read as verbs what leads to a quotation or closes it: "One blubbed: “", "”, one minister texts"."""
    marks = "".join(shape)
    i = marks.find(':"') - 1
    if i > 0 and shape[i] in "jvn" and s.low(i).endswith("ed") and shape[i - 1] in _SPEAKERS:
        shape[i] = "d"
    i = marks.find(',"') - 2
    if i > 0 and s.low(i + 1) == "back" and shape[i] in "jvnm" and shape[i - 1] in _SPEAKERS:
        shape[i] = "d"  # "Ms Reyes shot back, “"
    i = marks.find(',"') + 2
    if 1 < i < len(shape) - 1 and shape[i] in "mM" and shape[i + 1] in "ATOYD" and s.low(i) in lexicon.reporting:
        shape[i] = "z"  # "”, tweets Ms Reyes"
    _mend_saying_after(s, shape, marks, lexicon)
    last = len(shape) - 1 if shape[-1] in ".:" else len(shape)
    i = last - 1
    if i > 1 and shape[i] in "mM" and shape[i - 1] in _SPEAKERS and s.low(i) in lexicon.reporting:
        closed = max(marks.rfind('",', 0, i), marks.rfind(',"', 0, i))
        if closed > 0 and not FINITE & set(shape[closed:i]):
            shape[i] = "z"


def _mend_saying_after(s: Sentence, shape: list[str], marks: str, lexicon: Lexicon) -> None:
    """Read as finite what stands after a quotation: "”, Ana Reyes, its chairwoman, recalled of the meeting"."""
    closed = max(marks.find('",'), marks.find(',"'), marks.find('."'))
    for i in range(closed + 3, len(shape)) if closed > 0 else ():
        if shape[i] in FINITE:
            return
        if shape[i] == "v" and s.low(i) in lexicon.reporting and (shape[i - 1] in _SPEAKERS or shape[i - 1] == ","):
            shape[i] = "d" if s.lows[i + 1 : i + 2] != ["by"] else "v"
            return
