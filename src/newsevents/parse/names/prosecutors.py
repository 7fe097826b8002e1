"""Prosecutors called by what they do: "the state's next top prosecutor", in a story on its attorney general."""

from collections.abc import Iterable

from newsevents.parse.words.items import TITLE, Sentence

_CALLED = "chief prosecutor"
"""The office that the lexicon makes of "top prosecutor"."""
_NAMED = frozenset({"attorney general", "district attorney", "prosecutor general", "county attorney"})
"""What the office may be called in full."""


def name_prosecutors(sentences: Iterable[Sentence]) -> None:
    """Take "top prosecutor" for the one title of a prosecutor that a story has besides."""
    titles = [m for s in sentences for m in s.mentions.values() if m.kind == TITLE]
    called = [m for m in titles if m.row.title == _CALLED]
    if not called or any(m.text.lower() == _CALLED for m in called):
        return
    rows = {m.row.title: m.row for m in titles if m.row.title in _NAMED}
    for mention in called if len(rows) == 1 else ():
        mention.row = next(iter(rows.values()))
