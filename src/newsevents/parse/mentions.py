"""Mentions: names, titles, states, bodies and times among the tokens of a sentence.

The lexicon's gazetteer is asked first, longest match first. Runs of capitalised tokens that it does not know are names;
whether of a person, a body or a place is settled by shape and context (``parse/names.py``), never by a list of persons.
"""

from collections.abc import Sequence

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import PlaceRow
from newsevents.model import TimeExpression
from newsevents.parse.entities import LEGAL_FORMS
from newsevents.parse.items import (
    HONORIFIC,
    NATIONALITY,
    ORGANIZATION,
    PLACE,
    STATE,
    TIME,
    TITLE,
    Mention,
    is_initials,
)
from newsevents.parse.longer_names import is_bound, is_compound, is_rank, name_end
from newsevents.parse.name_joints import (
    has_part,
    is_no_name,
    joins_owner,
    names_body,
    opens_body,
    opens_pair,
    yields_to_title,
)
from newsevents.parse.token_index import PARTICLES, behind_particles, inner_names, last_names, time_tokens
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

UNKNOWN = "?"
"""A capitalised run that the lexicon does not know, before ``names.py`` has settled what it is."""
_PREFIXES = {"ex": "former", "then": "former", "former": "former", "now": "current"}
_GIVEN_TOO = frozenset({"dean", "earl", "prior", "duke"})
_LEADS = frozenset({"new", "former", "outgoing", "incoming", "acting", "current"})
_MOST_WORDS = 4
_SUFFIXES = frozenset("Jnr Snr Jr Jr. Sr Sr. II III IV VI VII VIII IX XI XII XIV XVI".split())
_PLACE_NOUNS = frozenset({"City", "State", "Province"})
_LONGEST_TITLE = 8
_FIELDS = ("ing", "ion", "ment", "ure", "ers", "wrights", "ists", "ices", "ence", "ness", "sports", "affairs", "works")
"""How the second field of a ministry, or trade of a union, ends: "of Posts and Fisheries" may be two bodies."""
_JOINING = frozenset({"of", "for", "and", "&", "on", "the"})


class Scanner:
    """Finds the mentions of an article's sentences."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, times: Sequence[TimeExpression]) -> None:
        """Prepare to scan: map the time expressions to tokens."""
        self.tokens = tokens
        self.lexicon = lexicon
        self.times = time_tokens(tokens, times)
        self._surnames: set[str] = set()
        self._last_names = last_names(tokens)
        self._inner_names = inner_names(tokens)
        self._title_names = frozenset(lexicon.words("titles_as_names"))
        self._bodies = frozenset(lexicon.words("bodies_as_nouns"))

    def scan(self, first: int, last: int, tags: str, *, headline: bool) -> list[Mention]:
        """Find the mentions among tokens ``first`` to ``last``; ``tags`` is their part-of-speech string."""
        found: list[Mention] = []
        words, lowers, known = self.tokens.words, self.tokens.lowers, self.lexicon.gazetteer
        i = first
        while i < last:
            word = words[i]
            start = behind_particles(i, last, self.tokens) if word in PARTICLES else 0
            called = start and any(m.kind == HONORIFIC and m.last == i for m in found[-1:])
            if start and (called or lowers[start] in self._surnames):  # "Mrs von der Leyen"
                found.append(self._named(i, self._run_end(start, first, last, tags, headline=headline)))
                i = found[-1].last
                continue
            plain = not word[0].isupper() and lowers[i] not in known and i not in self.times and "-" not in word
            ranked = not plain and is_rank(i, last, self.tokens, self.lexicon)
            if plain or (ranked and not joins_owner(self.tokens, self.lexicon, i + 2, last)):
                i += 1  # most words open nothing
                continue
            mention = self._timed(i, first, last, tags) or self._prefixed(i, last)
            mention = mention or self._known(i, first, last, tags, headline=headline)
            if mention is None and self._nameish(i, first, tags):
                end = self._run_end(i, first, last, tags, headline=headline)
                if end > i + 1 or headline or self.tokens.lowers[i] not in self._bodies:
                    mention = self._named(i, end)  # but "the Company" is a noun, however it is written
            found.extend([mention] if mention is not None else [])
            i = mention.last if mention is not None else i + 1
        return found

    def _timed(self, i: int, first: int, last: int, tags: str) -> Mention | None:
        """Read a time expression that starts at token ``i`` and is no part of a name."""
        time = self.times.get(i)
        if time is None or time[0] > last or self._opens_paper(i, time[0], first, last, tags):
            return None
        named = self._is_name_part(i, time[0], first, tags)
        return None if named else Mention(TIME, i, time[0], self._text(i, time[0]), time[1])

    def _opens_paper(self, i: int, end: int, first: int, last: int, tags: str) -> bool:
        """Whether a time word opens a body's name: "the Daily Mirror", "Sunday Times"."""
        entry = self._lookup(i, first, last, tags, headline=False) if self.tokens.words[i][:1].isupper() else None
        known = entry is not None and entry.kind == ORGANIZATION and len(entry.tokens) > end - i
        return known or (self.tokens.words[i] == "Daily" and end < last and self.tokens.words[end][:1].isupper())

    def _known(self, i: int, first: int, last: int, tags: str, *, headline: bool) -> Mention | None:
        """Read what the gazetteer knows, and the longer unknown name that starts with it."""
        entry = self._lookup(i, first, last, tags, headline=headline)
        if entry is None or self._inside_name(entry, i, first, last, tags):
            return None
        end = i + len(entry.tokens)
        if entry.kind == NATIONALITY and isinstance(entry.row, PlaceRow) and end < last:
            known, end = end, self._run_end(end - 1, first, last, tags, headline=headline)
            if end > known:
                return Mention(UNKNOWN, i, end, self._text(i, end))  # "Andean Fisheries Commission"
            return Mention(entry.kind, i, end, self._text(i, end), entry.row)
        if entry.kind == ORGANIZATION and end == i + 1 and self._joins(i, end, first, last, tags):
            member = self._lookup(end + 1, first, last, tags, headline=headline)
            if member is None or member.kind == TITLE:  # "the House of Laity", "the Centre for Policy Studies"
                upper = self.tokens.words[end + 1][:1].isupper()
                end = self._run_end(end + 1, first, last, tags, headline=headline) if upper else end + 2
                return Mention(UNKNOWN, i, end, self._text(i, end))
        if not headline and (longer := name_end(entry, i, last, self.tokens, self.lexicon)):
            kind = entry.kind if entry.kind in {PLACE, TITLE} else UNKNOWN
            return Mention(kind, i, longer, self._text(i, longer), entry.row if kind == TITLE else None)
        if entry.kind == PLACE and end < last and self.tokens.words[end] in _PLACE_NOUNS:
            end += 1  # "Buenos Aires City"
        if entry.kind in {PLACE, ORGANIZATION, STATE} and not headline:
            longer = self._body_end(end, first, last, tags)
            if longer > end + (entry.kind == STATE):  # "Kenya Football Federation", not "Kenya Parliament"
                return Mention(UNKNOWN, i, longer, self._text(i, longer))  # "the Oslo Philharmonic"
        part = has_part(entry, self.tokens.words[end : end + 1])  # "Umno Youth"
        end += part
        return Mention(entry.kind, i, end, self._text(i, end), None if part else entry.row, entry.status)

    def _named(self, i: int, end: int) -> Mention:
        """Make a capitalised run a name yet to be settled: "Ana Reyes", "ex-Calder boss"."""
        if end - i > 1:
            self._surnames.add(self.tokens.lowers[end - 1])
        text, status = self._text(i, end).replace(", ", " "), None
        prefix, _, rest = text.partition("-")
        if prefix.lower() in _PREFIXES and rest[:1].isupper():
            text, status = rest, _PREFIXES[prefix.lower()]
        return Mention(UNKNOWN, i, end, text, status=status)

    def _prefixed(self, i: int, last: int) -> Mention | None:
        """Read a known name or title behind a prefix of status: "ex-labour minister", "then-Dutch"."""
        prefix, hyphen, rest = self.tokens.lowers[i].partition("-")
        if not hyphen or prefix not in _PREFIXES:
            return None
        n = min(last - i, _LONGEST_TITLE)
        lowers = [rest, *self.tokens.lowers[i + 1 : i + n]]
        words = [self.tokens.words[i][len(prefix) + 1 :], *self.tokens.words[i + 1 : i + n]]
        for entry in self.lexicon.gazetteer.longest(words, lowers, 0):
            if entry.kind in {TITLE, NATIONALITY, STATE, PLACE, ORGANIZATION}:
                end = i + len(entry.tokens)
                return Mention(entry.kind, i, end, self._text(i, end)[len(prefix) + 1 :], entry.row, _PREFIXES[prefix])
        return None

    def _text(self, a: int, b: int) -> str:
        tokens = self.tokens
        return tokens.text[tokens.starts[a] : tokens.ends[b - 1]]

    def _is_name_part(self, i: int, end: int, first: int, tags: str) -> bool:
        """Whether a time word is a name: "April Reyes", "Theresa May"."""
        if end != i + 1 or not self.tokens.words[i].isalpha() or not self.tokens.words[i][:1].isupper():
            return False
        if self.tokens.lowers[i].endswith("day"):
            return False  # "backed Reyes Thursday"
        return (
            i > first
            and tags[i - 1 - first] == "N"
            and self.tokens.words[i - 1][:1].isupper()
            and (self._unknown(i - 1))
        )

    def _unknown(self, i: int) -> bool:
        return self.tokens.lowers[i] not in self.lexicon.gazetteer and i not in self.times

    def _lookup(self, i: int, first: int, last: int, tags: str, *, headline: bool) -> Entry | None:
        """Find the longest gazetteer entry at token ``i`` whose case and part of speech agree."""
        lowers, words = self.tokens.lowers, self.tokens.words
        entries = self.lexicon.gazetteer.starting(lowers[i], lowers[i + 1] if i + 1 < last else "")
        for entry in entries:
            n = len(entry.tokens)
            if i + n > last or (n > 1 and tuple(lowers[i : i + n]) != entry.tokens):
                continue
            if not entry.fits(words[i : i + n], headline=headline):
                continue
            if n > 1 and yields_to_title(entry) and self._title_at(i + n - 1, last):
                continue
            if entry.kind == HONORIFIC and not (words[i][:1].isupper() and self._is_no_name(i, first, last, tags)):
                continue
            if n == 1 and entry.kind == TITLE and not self._can_be_title(i, first, last, tags):
                continue
            return entry
        return None

    def _can_be_title(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a one-word title is one here: no verb, and no part of a name ("Julie Bishop", "Amir Peretz")."""
        c = tags[i - first]
        if self.tokens.lowers[i] == "chair" and self._is_done(i, first, last, tags):
            return False
        if c == "h" and self.tokens.lowers[i] == "premier":
            return True  # "squeaked in as premier"
        if c == "k" and self.tokens.lowers[i] == "premier":  # "whose premier, Ana Reyes", not "the premier league"
            return i + 1 >= last or tags[i + 1 - first] not in "nm"
        noun = c in "nmNMjvqr" or "-" in self.tokens.lowers[i] or is_unknown(self.tokens.lowers[i])
        return noun and self._is_no_name(i, first, last, tags)

    def _is_done(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a title is what somebody will do or is to do: "will chair the inquiry", "to chair Norvest"."""
        led = i > first and (tags[i - 1 - first] in "xt" or self.tokens.lowers[i - 1] == "to")
        return led and i + 1 < last and (tags[i + 1 - first] in "DSNM" or self.tokens.words[i + 1][:1].isupper())

    def _is_no_name(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a title that is also a name stands outside a name."""
        words = self.tokens.words
        if i + 1 < last and words[i] == "General" and self.lexicon.organization_kind_of_last(words[i + 1]) is not None:
            return False  # "the General Council"
        inside = i > first and i + 1 < last and words[i][:1].isupper() and words[i - 1][:1].isupper()
        if inside and self.lexicon.organization_kind_of_last(words[i + 1]) is not None:
            return False  # "the Software Publishers Association"
        if self.tokens.lowers[i] in _GIVEN_TOO and words[i][:1].isupper() and i + 1 < last:
            return not words[i + 1][:1].isupper()
        if self.tokens.lowers[i] not in self._title_names or not self.tokens.words[i][:1].isupper() or i == first:
            return True
        before, after = self.tokens.words[i - 1], self.tokens.words[i + 1] if i + 1 < last else ""
        named = before[:1].isupper() and before.isalpha() and self.tokens.lowers[i - 1] != "the"
        if named and self._lookup(i - 1, first, last, tags, headline=False) is None:
            # "Umno President Ana Reyes"
            return after[:1].isupper() and after not in _SUFFIXES and tags[i + 1 - first] == "N"
        known = self.lexicon.gazetteer.get(self.tokens.lowers[i - 1])
        titled = before.islower() and any(e.kind == TITLE and len(e.tokens) == 1 for e in known)
        return not (titled and after[:1].isupper())

    def _title_at(self, i: int, last: int) -> bool:
        """Whether a title of several words starts at a token."""
        end = min(last, i + _LONGEST_TITLE)
        longest = self.lexicon.gazetteer.longest(self.tokens.words[i:end], self.tokens.lowers[i:end], 0)
        return any(entry.kind == TITLE and len(entry.tokens) > 1 for entry in longest)

    def _inside_name(self, entry: Entry, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a one-word state or place is part of an unknown person's name: "Israel Katz"."""
        n = len(entry.tokens)
        if entry.kind not in {STATE, PLACE}:
            return False
        after = i + n
        paper = self._lookup(after, first, last, tags, headline=False) if after < last else None
        if paper is not None and paper.kind == ORGANIZATION and paper.row.kind == "media" and len(paper.tokens) == 1:
            return entry.kind == PLACE  # "the Seattle Times"
        if n > 1:
            return False
        if (
            after >= last
            or not self._nameish(after, first, tags)
            or self._lookup(after, first, last, tags, headline=False) is not None
        ):
            return False
        if entry.kind == STATE and after + 1 < last and self._nameish(after + 1, first, tags):
            return entry.row.ambiguous  # type: ignore[no-any-return]  # "Netherlands Mark Rutte": a state, then a name
        return self.lexicon.organization_kind_of_last(self.tokens.words[after]) is None

    def _body_end(self, i: int, first: int, last: int, tags: str) -> int:
        """Find where a body's name that opens with a place ends: "Leeds Symphony Orchestra"; 0 where there is none."""
        entry = self._lookup(i, first, last, tags, headline=False) if i < last else None
        trade = entry is not None and opens_body(entry)
        if i >= last or (entry is not None and not trade) or not self._nameish(i, first, tags):
            return 0
        end = self._run_end(i, first, last, tags, headline=False)
        return end if names_body(self.tokens, self.lexicon, i, end) else 0

    def _nameish(self, i: int, first: int, tags: str) -> bool:
        """Whether a word can be part of a name."""
        word = self.tokens.words[i]
        if is_no_name(self.tokens, i):
            return False
        if i > first and word[:3] in {"al-", "el-", "ul-", "an-", "as-"} and word[3:4].isupper():  # "Haitham al-Ghais"
            return True
        if not word[:1].isupper() or (not word[-1:].isalnum() and not word.endswith(".")):
            return False
        if is_initials(word) and "".join(self.tokens.words[i + 1 : i + 2])[:1].isupper():
            return True
        if i == first:
            return self._opens_as_name(i, first, tags)
        if tags[i - first] not in "NMnmjv" and self.tokens.lowers[i] in self._last_names:
            return is_unknown(self.tokens.lowers[i])
        return tags[i - first] in "NMnmjv" or (word.startswith("Ex-") and word[3:4].isupper())

    def _opens_as_name(self, i: int, first: int, tags: str) -> bool:
        """Whether a sentence's first word is a name: a capital tells nothing, but what it is elsewhere may."""
        word, lower, tag = self.tokens.words[i], self.tokens.lowers[i], tags[0]
        if lower in _LEADS and self._lookup_next(i, first, tags):
            return False  # "New UK Prime Minister"
        if tag in "NM" or (word.startswith("Ex-") and word[3:4].isupper()) or opens_pair(self.tokens, i, tags):
            return True
        if tag not in "xicDPW" and self.lexicon.given_gender(f"{word} ?"):  # not "Will Acme"
            return "".join(self.tokens.words[i + 1 : i + 2]).istitle() or tag in "nmj"
        known = (lower in self._surnames and tag in "nmju") or (tag in "nmjvgbpzd" and word in self._inner_names)
        if known or self._acts(i, tags):  # "Delors has run", once Jacques Delors is known
            return True
        if (lower in self._last_names or word in self._inner_names) and is_unknown(lower):
            return True
        following = self.tokens.lowers[i + 1] if i + 1 < len(self.tokens.lowers) else ""
        return tag in "nmj" and (not word.isascii() or following in self.lexicon.particles)  # "Jürgen von der Heide"

    def _lookup_next(self, i: int, first: int, tags: str) -> bool:
        """Whether the word after a sentence's first is known by itself: a state, its people, a body, a title."""
        last = first + len(tags)
        return i + 1 < last and self._lookup(i + 1, first, last, tags, headline=False) is not None

    def _run_end(self, i: int, first: int, last: int, tags: str, *, headline: bool) -> int:
        """Find the end of a capitalised run, over particles, stopping where the gazetteer takes over."""
        words, lowers = self.tokens.words, self.tokens.lowers
        end = i + 1
        while end < last:
            if closed := self._closed_at(i, end, last):
                return closed
            if is_bound(words[end]) and end - i <= _MOST_WORDS:
                end += 1
                continue
            if self._nameish(end, first, tags):
                entry = self._lookup(end, first, last, tags, headline=headline)
                if entry is not None and not self._absorbs(entry, i, end, last):
                    break
                if end in self.times and (not words[end].isalpha() or lowers[end].endswith("day")):
                    break
                end += 1
                continue
            j = end
            while j < last and lowers[j] in self.lexicon.particles:
                j += 1
            if end < j < last and words[j][:1].isupper() and self._nameish(j, first, tags):
                end = j + 1
                continue
            joined = joins_owner(self.tokens, self.lexicon, end, last)
            if not joined and not self._joins(i, end, first, last, tags):
                break
            end += 2 if lowers[end + 1] != "the" else 3
        return end

    def _acts(self, i: int, tags: str) -> bool:
        """Whether a sentence's first word is none that is known, and does something: "Norvest named Ana Reyes"."""
        word, low = self.tokens.words[i], self.tokens.lowers[i]
        if tags[0] not in "njlkrbp" or not word[1:].islower() or low in self.lexicon.modifiers or not is_unknown(low):
            return False
        return tags[0] in "rbplk" or tags[1:2] in {"d", "z", "x", "v"} or (tags[1:2] == "i" and i + 2 in self.times)

    def _closed_at(self, i: int, end: int, last: int) -> int:
        """Give where a run ends for sure: behind "Jr." or ", Jr.", and behind "Corp."; 0 where it may go on."""
        words = self.tokens.words
        if words[end] in _SUFFIXES:
            return end + 1
        if end == i + 1:
            return 0
        if words[end] == "," and end + 1 < last and words[end + 1] in _SUFFIXES:
            return end + 2  # "Arthur Reyes, Jr. will become provost"
        form = words[end - 1].lower()
        return end if form in LEGAL_FORMS and form.endswith(".") else 0  # "fell at Calder Corp. Norvest said"

    def _absorbs(self, entry: Entry, start: int, at: int, last: int) -> bool:
        """Whether a known word after unknown ones belongs to their name: "Jim Jordan", "Theresa May"."""
        n = len(entry.tokens)
        if entry.kind == TITLE and joins_owner(self.tokens, self.lexicon, at + n, last):
            return True  # "the National Farmers' Union"
        if entry.kind in {STATE, PLACE} and n == 1:
            return entry.kind == PLACE or at + 1 >= last or self.tokens.lowers[at + 1] != "of"
        if entry.kind == NATIONALITY and n == 1 and at > start and at + 1 < last:  # "Ana Swazi Dube"
            return self.tokens.words[at + 1][:1].isupper() and self._unknown(at + 1)
        if entry.kind != ORGANIZATION or n > 1 or at == start:
            return False
        before, word = self.tokens.words[at - 1], self.tokens.words[at]
        if self.lexicon.given_gender(f"{before} {word}") and not word.isupper():
            return True  # "Luis Prado": after a given name it is a surname, whatever else goes by it
        # "the Fisheries Commission": a word that ends bodies' names ends this one
        return entry.row.kind == "company" or self.lexicon.organization_kind_of_last(self.tokens.words[at]) is not None

    def _is_field(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a word after "and" is a second field: "the Council of Carpenters and Millwrights"."""
        alone = i + 1 >= last or not self.tokens.words[i + 1][:1].isupper()
        return alone and self.tokens.lowers[i].endswith(_FIELDS) and self._nameish(i, first, tags)

    def _joins(self, start: int, end: int, first: int, last: int, tags: str) -> bool:
        """Whether "of X" or "for X" continues a body's name: "University of Jos", "Institute for Fiscal Studies"."""
        lowers = self.tokens.lowers
        if end + 1 >= last or lowers[end] not in _JOINING or end + 1 in self.times:
            return False
        if lowers[end] in {"of", "for", "on"}:
            k = end + 1 if lowers[end + 1] != "the" else end + 2
            head = self.lexicon.organization_kind_of_first(self.tokens.words[end - 1])
            return k < last and head is not None and self._nameish(k, first, tags)
        if lowers[end] == "and":
            of_fields = "of" in lowers[start:end] and self._is_field(end + 1, first, last, tags)
            return of_fields or is_compound(start, end, last, self.tokens, self.lexicon)
        return lowers[end] == "&" and self._nameish(end + 1, first, tags) and start < end
