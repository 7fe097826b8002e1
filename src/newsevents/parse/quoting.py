"""Second thoughts on the word class of verbs beside quotations, which the tagger takes for nouns or adjectives."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.items import Sentence

_FINITE = frozenset("zdpx")
_SPEAKERS = frozenset("0PATnI")
"""Items that can end the phrase of whoever speaks."""


def mend_saying(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read as verbs what leads to a quotation or closes it: "One blubbed: “", "”, one minister texts"."""
    marks = "".join(shape)
    i = marks.find(':"') - 1
    if i > 0 and shape[i] in "jvn" and s.low(i).endswith("ed") and shape[i - 1] in _SPEAKERS:
        shape[i] = "d"
    last = len(shape) - 1 if shape[-1] in ".:" else len(shape)
    i = last - 1
    if i > 1 and shape[i] in "mM" and shape[i - 1] in _SPEAKERS and s.low(i) in lexicon.reporting:
        closed = max(marks.rfind('",', 0, i), marks.rfind(',"', 0, i))
        if closed > 0 and not _FINITE & set(shape[closed:i]):
            shape[i] = "z"
