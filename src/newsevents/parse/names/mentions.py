"""Mentions: names, titles, states, bodies and times among the tokens of a sentence.

The lexicon's gazetteer is asked first, longest match first. Runs of capitalised tokens that it does not know are names;
whether of a person, a body or a place is settled by shape and context (``parse/names/names.py``), never by a list of
persons.
"""

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.rows import PlaceRow
from newsevents.parse.names.body_names import body_run, cause_end, whole_name
from newsevents.parse.names.committees import committee_end
from newsevents.parse.names.longer_names import is_rank, name_end, opens_thing, with_fields
from newsevents.parse.names.name_joints import (
    council_end,
    field_end,
    has_part,
    is_called_party,
    is_national_firm,
    is_paper,
    joins_owner,
    joins_seat,
    opens_with_number,
)
from newsevents.parse.names.name_runs import NameRuns
from newsevents.parse.names.public_bodies import public_body_end
from newsevents.parse.words.items import HONORIFIC, NATIONALITY, ORGANIZATION, PLACE, STATE, TIME, TITLE, Mention
from newsevents.parse.words.token_index import PARTICLES, behind_particles

UNKNOWN = "?"
"""A capitalised run that the lexicon does not know, before ``names.py`` has settled what it is."""
_PREFIXES = {"ex": "former", "then": "former", "former": "former", "now": "current"}
_PLACE_NOUNS = frozenset({"City", "State", "Province"})
_LONGEST_TITLE = 8
_BRANCHES = frozenset({"Local", "Lodge", "Council", "Chapter", "Branch", "Post"})
"""Branches of unions and lodges, which have numbers."""
_LETTERS = range(2, 7)
"""How many letters a body goes by that has a number, too: "DC 37"."""
_DOING = frozenset({"d", "z", "x"})
"""Tags of what somebody does or did."""
_NOUNS = frozenset("Nnm")
"""Tags of nouns."""
_EARLIER = 2
"""Tokens from a day to the next that "and" joins to it."""
_ON = frozenset({"on", "from", "between", "for"})
"""Prepositions before the first of two days."""


class Scanner(NameRuns):
    """Finds the mentions of an article's sentences."""

    def scan(self, first: int, last: int, tags: str, *, headline: bool) -> list[Mention]:
        """Find the mentions among tokens ``first`` to ``last``; ``tags`` is their part-of-speech string."""
        found: list[Mention] = []
        words, lowers, known = self.tokens.words, self.tokens.lowers, self.lexicon.gazetteer.openings
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
            plain = plain and not (word[0].isdigit() and opens_with_number(self.tokens, i, last))
            ranked = not plain and is_rank(i, last, self.tokens, self.lexicon)
            if plain or (ranked and not joins_owner(self.tokens, self.lexicon, i + 2, last)):
                i += 1  # most words open nothing
                continue
            mention = self._timed(i, first, last, tags) if i in self.times else None
            mention = mention or (self._prefixed(i, first, last, tags) if "-" in word else None)
            mention = mention or self._committee(i, first, last) or self._cause(i, last, headline=headline)
            mention = mention or self._public_body(i, last, found[-1:], headline=headline)
            mention = mention or self._known(i, first, last, tags, headline=headline)
            if mention is None and self._nameish(i, first, tags):
                end = self.party_end(i, self._run_end(i, first, last, tags, headline=headline), last)
                end = field_end(i, end, self.tokens, self.lexicon)
                if end > i + 1 or headline or self.tokens.lowers[i] not in self._bodies:
                    mention = self._named(i, end)  # but "the Company" is a noun, however it is written
            if mention is None and word == "Local" and "".join(self.tokens.words[i + 1 : min(i + 2, last)]).isdigit():
                mention = Mention(ORGANIZATION, i, i + 2, self._text(i, i + 2))
            before = found[-1] if found and found[-1].kind in {UNKNOWN, ORGANIZATION} else None
            mention = self._numbered(mention, first, last, tags, before) if mention is not None else None
            while mention is not None and found and found[-1].last > mention.first:
                found.pop()  # "Teamsters" of "Teamsters Local 705"
            found.extend([mention] if mention is not None else [])
            i = mention.last if mention is not None else i + 1
        return found

    def _numbered(self, mention: Mention, first: int, last: int, tags: str, before: Mention | None) -> Mention:
        """Take the number of a branch into its name: "Teamsters Local 705", "District Council 37"."""
        end, words = mention.last, self.tokens.words
        local = words[mention.first] == "Local" and end - mention.first > 1 and words[end - 1].isdigit()
        if local:
            start = before.first if before is not None and before.last == mention.first else mention.first
            start -= start == mention.first > first and tags[start - 1 - first] in _NOUNS and words[start - 1].istitle()
            return Mention(ORGANIZATION, start, end, self._text(start, end))
        if self._is_lettered(mention, first, last, tags):
            return Mention(ORGANIZATION, mention.first, end + 1, self._text(mention.first, end + 1))
        if end - mention.first > 1 and end + 1 < last and words[end] == "No." and words[end + 1][:1].isdigit():
            return Mention(ORGANIZATION, mention.first, end + 2, self._text(mention.first, end + 2))
        branch = words[end - 1] in _BRANCHES and (end - mention.first > 1 or words[end - 1] == "Local")
        if not branch or mention.kind not in {UNKNOWN, ORGANIZATION, TITLE} or end >= last or not words[end].isdigit():
            return mention
        start = mention.first
        while start > first and words[start - 1][:1].isupper() and tags[start - 1 - first] in _NOUNS:
            start -= 1
        return Mention(ORGANIZATION, start, end + 1, self._text(start, end + 1))

    def _is_lettered(self, mention: Mention, first: int, last: int, tags: str) -> bool:
        """Whether letters and a number name who does something: "DC 37 endorsed her", no "PAN 53, PRI 40"."""
        end, words = mention.last, self.tokens.words
        letters = words[end - 1] if end == mention.first + 1 and end + 1 < last and words[end].isdigit() else ""
        if not (letters.isupper() and letters.isalpha()) or len(letters) not in _LETTERS or end in self.times:
            return False
        behind = tags[end + 1 - first : end + 4 - first].lstrip("r")
        return behind[:1] in _DOING or (behind[:1] == "v" and behind[1:2] != "i")

    def _timed(self, i: int, first: int, last: int, tags: str) -> Mention | None:
        """Read a time expression that starts at token ``i`` and is no part of a name."""
        time = self.times.get(i)
        if time is None or time[0] > last or self._opens_paper(i, time[0], first, last, tags):
            return None
        named = self._is_name_part(i, time[0], first, tags)
        start = i - _EARLIER if self._is_later_day(i, first) else i
        return None if named else Mention(TIME, start, time[0], self._text(start, time[0]), time[1])

    def _is_later_day(self, i: int, first: int) -> bool:
        """Whether another day of the same month stands before a date: "voted on 17 and 18 June"."""
        lowers, at = self.tokens.lowers, i - _EARLIER
        days = all(lowers[k].isdigit() and len(lowers[k]) < _EARLIER + 1 for k in (at, i)) if at > first else False
        return days and lowers[i - 1] in {"and", "or"} and lowers[at - 1] in _ON

    def _opens_paper(self, i: int, end: int, first: int, last: int, tags: str) -> bool:
        """Whether a time word opens a body's name: "the Daily Mirror", "Sunday Times"."""
        entry = self._lookup(i, first, last, tags, headline=False) if self.tokens.words[i][:1].isupper() else None
        known = entry is not None and entry.kind == ORGANIZATION and len(entry.tokens) > end - i
        return known or (self.tokens.words[i] == "Daily" and end < last and self.tokens.words[end][:1].isupper())

    def _committee(self, i: int, first: int, last: int) -> Mention | None:
        """Read the name of a committee of several fields: "the Commerce, Science, and Transportation Committee"."""
        end = committee_end(i, first, last, self.tokens)
        return Mention(ORGANIZATION, i, end, self._text(i, end)) if end else None

    def _public_body(self, i: int, last: int, before: list[Mention], *, headline: bool) -> Mention | None:
        """Read the name of a public body of two places or purposes: "Avon and Somerset Police"."""
        if not self.tokens.words[i][:1].isupper() or any(m.last == i and m.kind in {TITLE, HONORIFIC} for m in before):
            return None  # "Councillor Moss and Harlow Borough Council"
        end = public_body_end(i, last, self.tokens, self.lexicon, headline=headline)
        lone = self.tokens.lowers[i] in self._surnames and self.tokens.lowers[i + 1 : i + 2] == ["and"]
        end *= not lone  # "Moss and Harlow Police", after "Ana Moss"
        return Mention(ORGANIZATION, i, end, self._text(i, end)) if end else None

    def _cause(self, i: int, last: int, *, headline: bool) -> Mention | None:
        """Read the name of people for a cause: "Mothers Against Gun Violence"."""
        end = 0 if headline else cause_end(i, last, self.tokens, self.lexicon)
        return Mention(ORGANIZATION, i, end, self._text(i, end)) if end else None

    def _known(self, i: int, first: int, last: int, tags: str, *, headline: bool) -> Mention | None:
        """Read what the gazetteer knows, and the longer unknown name that starts with it."""
        entry = self._lookup(i, first, last, tags, headline=headline)
        if entry is None or self._inside_name(entry, i, first, last, tags):
            return None
        end = i + len(entry.tokens)
        if not headline and opens_thing(entry, end, last, self.tokens, self.lexicon):
            return None
        if entry.kind == NATIONALITY and isinstance(entry.row, PlaceRow) and end < last:
            body = body_run(i, last, self.tokens, self.lexicon)  # "African Swimming Confederation"
            known, end = end, max(body, self._run_end(end - 1, first, last, tags, headline=headline))
            if end > known:
                return Mention(UNKNOWN, i, end, self._text(i, end))  # "Andean Fisheries Commission"
            return Mention(entry.kind, i, end, self._text(i, end), entry.row)
        if entry.kind == ORGANIZATION and end == i + 1 and self._joins(i, end, first, last, tags):
            behind = end + 1 + (self.tokens.lowers[end + 1] == "the" and end + 2 < last)  # "Parliament of the Republic"
            member = self._lookup(behind, first, last, tags, headline=headline)
            spread = member is not None and member.kind == STATE and entry.tokens == ("league",)
            if member is None or member.kind == TITLE or spread:  # "the House of Laity", "Centre for Policy"
                upper = self.tokens.words[behind][:1].isupper()
                end = self._run_end(behind, first, last, tags, headline=headline) if upper else behind + 1
                return Mention(UNKNOWN, i, end, self._text(i, end))
        longer = self._longer(entry, i, first, last, tags) if not headline else self._council(entry, i, last)
        if longer is not None:
            if longer.row is None and longer.text.startswith("The "):  # no newspaper: "The Independent Electoral Board"
                longer.first, longer.text = longer.first + 1, longer.text.removeprefix("The ")
            return longer
        if entry.kind == PLACE and self._is_place_noun(end, last):
            end += 1  # "Buenos Aires City"
        end += is_called_party(entry, self.tokens.words[end : end + 1])
        part = has_part(entry, self.tokens.words[end : end + 1])  # "Umno Youth"
        end += part
        return Mention(entry.kind, i, end, self._text(i, end), None if part else entry.row, entry.status)

    def _council(self, entry: Entry, i: int, last: int) -> Mention | None:
        """Read the council that a place opens in a headline: "Leeds City Council leader quits"."""
        end = council_end(entry, i + len(entry.tokens), last, self.tokens)
        return Mention(UNKNOWN, i, end, self._text(i, end)) if end else None

    def _longer(self, entry: Entry, i: int, first: int, last: int, tags: str) -> Mention | None:
        """Read the longer name that a known one opens: "Anglican Women's Fellowship", "Las Vegas Sun"."""
        if whole := whole_name(entry, i, last, self.tokens, self.lexicon):
            return Mention(UNKNOWN, i, whole, self._text(i, whole))
        if longer := name_end(entry, i, last, self.tokens, self.lexicon):
            firm = entry.kind == ORGANIZATION and entry.row.kind == "company"
            kind = entry.kind if firm or entry.kind in {PLACE, TITLE} else UNKNOWN
            row = with_fields(entry.row, self._text(i, longer)) if kind == TITLE else None
            return Mention(kind, i, longer, self._text(i, longer), row)
        end = i + len(entry.tokens)
        joined = entry.kind == PLACE and end + 1 < last and self.tokens.lowers[end] == "and"
        if joined and joins_seat(i, end, last, self.tokens, self.lexicon):
            second = end + 1 + (self.tokens.lowers[end + 1] == "the")
            whole = self._run_end(second, first, last, tags, headline=False)
            return Mention(PLACE, i, whole, self._text(i, whole))
        if entry.kind == PLACE and end < last and is_paper(self.tokens, end):
            return Mention(ORGANIZATION, i, end + 1, self._text(i, end + 1))
        end += entry.kind == PLACE and self._is_place_noun(end, last)
        if entry.kind in {PLACE, ORGANIZATION, STATE}:
            longer = self.party_end(i, self._body_end(end, first, last, tags), last)
            single = entry.kind == STATE and longer == end + 1
            firm = single and is_national_firm(entry, self.tokens.words[end], self.lexicon)
            if firm or longer > end + (entry.kind == STATE):  # "Kenya Football Federation", not "Kenya Parliament"
                return Mention(UNKNOWN, i, longer, self._text(i, longer))  # "the Oslo Philharmonic"
        return None

    def _is_place_noun(self, at: int, last: int) -> bool:
        """Whether a word behind a place is a part of its name: "Buenos Aires City", no "Dayton City Manager"."""
        return at < last and self.tokens.words[at] in _PLACE_NOUNS and not self._title_at(at, last)

    def _named(self, i: int, end: int) -> Mention:
        """Make a capitalised run a name yet to be settled: "Ana Reyes", "ex-Calder boss"."""
        if end - i > 1:
            self._surnames.add(self.tokens.lowers[end - 1])
        text, status = self._text(i, end).replace(", ", " "), None
        prefix, _, rest = text.partition("-")
        if prefix.lower() in _PREFIXES and rest[:1].isupper():
            text, status = rest, _PREFIXES[prefix.lower()]
        return Mention(UNKNOWN, i, end, text, status=status)

    def _prefixed(self, i: int, first: int, last: int, tags: str) -> Mention | None:
        """Read a name or title behind a prefix of status: "ex-labour minister", "then-Dutch", "ex-Calder boss"."""
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
        return self._named(i, self._run_end(i, first, last, tags, headline=False)) if rest[:1].isupper() else None

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
