"""Runs of capitalised words: where a name that the lexicon does not know starts and ends, and what it takes in."""

from collections.abc import Sequence

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import TimeExpression
from newsevents.parse.names.body_names import body_run
from newsevents.parse.names.entities import LEGAL_FORMS
from newsevents.parse.names.homonyms import bearers, bodies_meant, is_generation, is_given, is_other, regions_meant
from newsevents.parse.names.listed_fields import FIELDS, listed_fields
from newsevents.parse.names.longer_names import is_bound, is_compound, is_of_fields
from newsevents.parse.names.name_joints import (
    ends_body,
    is_lone,
    is_nickname,
    is_no_name,
    is_of_two_trades,
    is_saints_own,
    joins_owner,
    joins_two,
    names_body,
    opens_body,
    opens_with_number,
    says_behind_quote,
    tells_of_title,
    yields_to_title,
)
from newsevents.parse.names.openings import GATHERINGS, LEADS, OPENERS, Openings
from newsevents.parse.words.items import (
    HONORIFIC,
    INHABITANT,
    NATIONALITY,
    ORGANIZATION,
    PLACE,
    STATE,
    TITLE,
    is_initials,
)
from newsevents.parse.words.token_index import time_tokens
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_MOST_WORDS, _LONGEST_TITLE, _NICKNAME = 4, 8, 3
_SUFFIXES = frozenset("Jnr Snr Jr Jr. Sr Sr. II III IV VI VII VIII IX XI XII XIV XVI".split())
_JOINING = frozenset({"of", "for", "and", "&", "on", "the", "in"})
_ADJECTIVES_TOO = frozenset({"executive"})
_HELPING = frozenset("has had was is will would won said".split())
_OF_FIELD = frozenset({"of", "for"})
_LANDS = frozenset({"Isle", "Vale", "Forest", "Weald", "Firth", "Mull"})  # "Vale of Glamorgan"
_NUMBERED = frozenset("Ward District Precinct Pct. Region Zone Division Constituency Area Local Branch".split())
"""What the numbered parts of a place or a body are called."""
_NAMES_TOO = frozenset("Kumari Sri Shri Earl Major Baron Thiru".split())  # "Yam Kumari Rai"
_SURNAMES_TOO = frozenset({"company", "university", "media"})
_CONTINENTS = frozenset({"Africa", "Asia", "Europe", "Latin", "America"})


class NameRuns(Openings):
    """Finds the bounds of names among an article's tokens."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, times: Sequence[TimeExpression]) -> None:
        """Prepare to scan: map the time expressions to tokens."""
        super().__init__(tokens, lexicon, time_tokens(tokens, times))
        self._given_too = frozenset(lexicon.words("given_that_mean_more"))
        self._title_names = frozenset(lexicon.words("titles_as_names"))
        self._surnames_too = self._title_names & self._last_names
        self._bodies = frozenset(lexicon.words("bodies_as_nouns"))
        self._regions = regions_meant(tokens, lexicon)
        self._namesakes = bodies_meant(tokens, lexicon)
        self._bearers = bearers(tokens, lexicon)

    def _text(self, a: int, b: int) -> str:
        return self.tokens.spelt(a, b)

    def _unknown(self, i: int) -> bool:
        return self.tokens.lowers[i] not in self.lexicon.gazetteer.openings and i not in self.times

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
            if n == 1 and (self._is_given(i, last) or (entry.kind == ORGANIZATION and self._is_bearer(i))):
                continue
            if words[i] == "Del." and entry.kind == PLACE and words[i - 1] != ",":
                continue  # "Del. Ana Reyes", a delegate, not "Dover, Del."
            other = n == 1 and is_other(entry, i, last, self.tokens, self.lexicon)
            if other or (n > 1 and self._yields(entry, i, first, last)):
                continue
            courteous = words[i][:1].isupper() and not is_lone(self.tokens, i, last, self._surnames_too)
            if entry.kind == HONORIFIC and not (courteous and self._is_no_name(i, first, last, tags)):
                continue
            if n == 1 and entry.kind == TITLE and not self._can_be_title(i, first, last, tags):
                continue
            if entry.kind == ORGANIZATION:
                return self._namesakes.get(entry.tokens, entry)
            return self._regions.get(lowers[i], entry) if n == 1 and entry.kind == STATE else entry
        return None

    def _is_bearer(self, i: int) -> bool:
        """Whether a body's name is somebody's surname here: "Wagner" of Scott Wagner, not "the Wagner group"."""
        lowers = self.tokens.lowers
        return lowers[i] in self._bearers and not (i and lowers[i - 1] == "the") and lowers[i + 1 : i + 2] != ["group"]

    def _yields(self, entry: Entry, i: int, first: int, last: int) -> bool:
        """Whether an entry's words rather belong elsewhere: its last to a title behind, its first to a name before."""
        n, party = len(entry.tokens), (self.tokens.lowers[i],) in self._namesakes  # "National leader Ana Reyes"
        if entry.kind == TITLE and (party or ends_body(self.tokens, self.lexicon, i, n, first)):
            return True
        return yields_to_title(entry) and self._title_at(i + n - 1, last)

    def _is_given(self, i: int, last: int) -> bool:
        return self.tokens.words[i] in self._given_too and is_given(i, last, self.tokens, self.lexicon)

    def _can_be_title(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a one-word title is one here: no verb, and no part of a name ("Julie Bishop", "Amir Peretz")."""
        c = tags[i - first]
        if self.tokens.lowers[i] == "chair" and self._is_done(i, first, last, tags):
            return False
        if self.tokens.lowers[i] in _ADJECTIVES_TOO and self._qualifies(i, first, last, tags):
            return False
        if c == "h" and self.tokens.lowers[i] == "premier":
            return True  # "squeaked in as premier"
        if c == "k" and self.tokens.lowers[i] == "premier":  # "whose premier, Ana Reyes", not "the premier league"
            return i + 1 >= last or tags[i + 1 - first] not in "nm"
        headed = self.tokens.lowers[i : i + 2] == ["head", "of"]  # "promoted to head of sales": no verb's "of"
        noun = headed or c in "nmNMjvqri" or "-" in self.tokens.lowers[i] or is_unknown(self.tokens.lowers[i])
        return noun and self._is_no_name(i, first, last, tags)

    def _qualifies(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a title only tells of what kind the noun behind it is, or stands for a body: "executive power"."""
        before = self.tokens.lowers[i - 1] if i > first and self.tokens.words[i].islower() else "the"
        return before in {"the", "its", "party"} or (i + 1 < last and tags[i + 1 - first] in "nmj")

    def _is_done(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a title is what somebody will do or is to do: "will chair the inquiry", "to chair Norvest"."""
        led = i > first and (tags[i - 1 - first] in "xt" or self.tokens.lowers[i - 1] == "to")
        return led and i + 1 < last and (tags[i + 1 - first] in "DSNM" or self.tokens.words[i + 1][:1].isupper())

    def _is_no_name(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a title that is also a name stands outside a name."""
        words = self.tokens.words
        following = words[i + 1] if i + 1 < last and words[i] == "General" else ""
        if following in GATHERINGS or (following and self.lexicon.organization_kind_of_last(following) is not None):
            return False  # "the General Council", "its Annual General Meeting"
        if i > first and words[i - 1][:1].isupper() and self.lexicon.organization_kind_of_last(words[i]) is not None:
            return False  # "Calder Partners"
        inside = i > first and i + 1 < last and words[i][:1].isupper() and words[i - 1][:1].isupper()
        if inside and self.lexicon.organization_kind_of_last(words[i + 1]) is not None:
            return False  # "the Software Publishers Association"
        if self.tokens.lowers[i] not in self._title_names or not self.tokens.words[i][:1].isupper() or i == first:
            return True
        k = i - 1 - (i - 1 > first and is_initials(words[i - 1]))  # "Jane A. Judge"
        before, after = words[k], words[i + 1] if i + 1 < last else ""
        named = before[:1].isupper() and before.isalpha() and not tells_of_title(before, self.lexicon)
        if named and self._lookup(k, first, last, tags, headline=False) is None:
            return after[:1].isupper() and after not in _SUFFIXES and tags[i + 1 - first] == "N"  # "Umno Chair Lund"
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
        if n > 1 or self._is_seat_of(i, first, last):
            return False
        if after >= last or paper is not None or not self._nameish(after, first, tags):
            return False
        several = after + 1 < last and self._nameish(after + 1, first, tags)
        within = several and self.tokens.lowers[i - 1 : i] == ["in"]
        if within and self.lexicon.given_gender(self._text(after, after + 2)):
            return False  # "In Warsaw Ana Reyes": a town, then a name
        if entry.kind == STATE and several:
            bodied = self._opens_its_body(i, first)
            return bodied or entry.row.ambiguous  # "Netherlands Mark Rutte": a state, then a name
        return self.lexicon.organization_kind_of_last(self.tokens.words[after]) is None

    def _opens_its_body(self, i: int, first: int) -> bool:
        """Whether "the" before a state's name tells that a body's name opens with it: "the Singapore Sports Hub"."""
        words, lowers = self.tokens.words, self.tokens.lowers
        plain = words[i].istitle() and not lowers[i].endswith("s")  # not "the Netherlands", "the UK"
        return i > first and lowers[i - 1] == "the" and plain and not self.lexicon.given_gender(f"{words[i + 1]} ?")

    def _is_seat_of(self, i: int, first: int, last: int) -> bool:
        """Whether a place is whence a named member comes: "Senator from Vermont Ana Reyes"."""
        if i < first + 2 or self.tokens.lowers[i - 1] not in {"from", "for"} or i + 2 >= last:
            return False
        title = self.lexicon.gazetteer.get(self.tokens.lowers[i - 2])
        named = self.lexicon.given_gender(f"{self.tokens.words[i + 1]} ?") and self.tokens.words[i + 2][:1].isupper()
        return bool(named) and any(e.kind == TITLE and len(e.tokens) == 1 for e in title)

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
        nobody = is_no_name(self.tokens, i) or is_generation(self.tokens, i)
        if nobody or says_behind_quote(self.tokens, self.lexicon, i, first):
            return False
        if self._is_given(i, first + len(tags)):
            return True
        if i > first and word[:3] in {"al-", "el-", "ul-", "an-", "as-"} and word[3:4].isupper():  # "Haitham al-Ghais"
            return True
        if word == "All" and i > first and "".join(self.tokens.words[i + 1 : i + 2])[:1].isupper():
            return True  # "the All India Football Federation"
        if not word[:1].isupper() or (not word[-1:].isalnum() and not word.endswith(".")):
            return opens_with_number(self.tokens, i, first + len(tags))
        if is_initials(word) and "".join(self.tokens.words[i + 1 : i + 2])[:1].isupper():
            return True
        if i == first:
            led = self.tokens.lowers[i] in LEADS and self._lookup_next(i, first, tags)
            return not (led or (tags[0] == "0" and "-" in word)) and self._opens_as_name(i, first, tags)
        unknown, tag = is_unknown(self.tokens.lowers[i]), tags[i - first]
        if tag not in "NMnmjv" and self.tokens.lowers[i] in self._last_names:
            return unknown
        if tag in "gbpzd" and self.lexicon.given_gender(f"{word} ?"):
            return "".join(self.tokens.words[i + 1 : i + 2])[:1].isupper()  # "voted for Blessing Okoro"
        named = tag in "NMnmjv" or (unknown and tag in "kl")  # "said that Norvest plans"
        return named or (word.startswith("Ex-") and word[3:4].isupper())

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
            if inner := self._inner(i, end, last):
                end += inner
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
            bound = j > end and is_bound("".join(words[j : min(last, j + 1)]))  # "Ali bin al-Hussein"
            if end < j < last and (bound or words[j][:1].isupper()) and self._nameish(j, first, tags):
                end = j + 1
                continue
            joined = joins_owner(self.tokens, self.lexicon, end, last)
            known = self._known_words(end + 2, first, last, tags) if lowers[end + 1 : end + 2] == ["the"] else 1
            if not known or (not joined and not self._joins(i, end, first, last, tags)):
                break
            end += 1 + known + (lowers[end + 1] == "the")
        return end + is_saints_own(self.tokens, i, end, tags[end - first :])

    def _known_words(self, i: int, first: int, last: int, tags: str) -> int:
        """Give how many words of a known body go on a name; none where another's opens: "the South American Union"."""
        entry = self._lookup(i, first, last, tags, headline=False) if i < last else None
        n = len(entry.tokens) if entry is not None else 1
        return n if entry is None or entry.kind == ORGANIZATION else int(n == 1 or entry.kind != NATIONALITY)

    def _inner(self, i: int, end: int, last: int) -> int:
        """Give how many tokens of a name stand where no further word may open: "al-Masri", 'Ana "Nita" Reyes'."""
        bound = is_bound(self.tokens.words[end]) and end - i <= _MOST_WORDS
        own = int(bound) or _NICKNAME * is_nickname(self.tokens, end, last)
        return own or listed_fields(self.tokens, self.lexicon, i, end, last)

    def party_end(self, i: int, end: int, last: int) -> int:
        """Give where a name ends that "party" behind it makes a party's: "the Socialist Workers party"."""
        if not end or end >= last or self.tokens.lowers[end] != "party" or not i or self.tokens.lowers[i - 1] != "the":
            return end
        behind = "".join(self.tokens.lowers[end + 1 : min(end + 2, last)])
        return end + (end - i > 1 and not (is_unknown(self.tokens.lowers[end - 1]) or self.lexicon.is_people(behind)))

    def _closed_at(self, i: int, end: int, last: int) -> int:
        """Give where a run ends for sure: behind "Jr." or ", Jr.", and behind "Corp."; 0 where it may go on."""
        words = self.tokens.words
        if words[end][:1].isdigit() and words[end - 1] in _NUMBERED and end not in self.times:
            return end + 1  # "Ward 7", "Region 2B"
        if words[end] in _SUFFIXES:
            regnal = words[end].isupper() and end + 1 < last and words[end + 1][1:].islower()  # "Carl XVI Gustaf"
            return 0 if regnal and is_unknown(self.tokens.lowers[end + 1]) and words[end + 1].istitle() else end + 1
        if end == i + 1:
            return 0
        if words[end] == "," and end + 1 < last and words[end + 1] in _SUFFIXES:
            return end + 2  # "Arthur Reyes, Jr. will become provost"
        form = words[end - 1].lower()
        return end if form in LEGAL_FORMS and form.endswith(".") else 0  # "fell at Calder Corp. Norvest said"

    def _absorbs(self, entry: Entry, start: int, at: int, last: int) -> bool:
        """Whether a known word after unknown ones belongs to their name: "Jim Jordan", "the Fisheries Commission"."""
        n = len(entry.tokens)
        if entry.kind == HONORIFIC:
            return self.tokens.words[at] in _NAMES_TOO and is_unknown(self.tokens.lowers[at - 1])
        if entry.kind == TITLE and joins_owner(self.tokens, self.lexicon, at + n, last):
            return True  # "the National Farmers' Union"
        if self._goes_on(entry, at, last) or (
            entry.kind == TITLE and n == 1 and self._is_trade(entry, start, at, last)
        ):
            return True  # "the Kenya Union of Primary Educators"
        if entry.kind == ORGANIZATION and at == start + 1 and self.tokens.words[start] in OPENERS and n > 1:
            return bool(entry.row.kind == "party")  # "the Regional Independent Group"
        if n == 1 and entry.kind in {ORGANIZATION, STATE} and body_run(at, last, self.tokens, self.lexicon):
            return True  # "All India Football Federation"
        if entry.kind in {STATE, PLACE} and n == 1:
            return entry.kind == PLACE or at + 1 >= last or self.tokens.lowers[at + 1] != "of"
        if entry.kind in {NATIONALITY, INHABITANT} and n == 1 and at > start:
            return self._is_surname(entry, start, at, last)
        if entry.kind != ORGANIZATION or n > 1 or at == start:
            return False
        before, word = self.tokens.words[at - 1], self.tokens.words[at]
        if self.lexicon.given_gender(f"{before} {word}") and not word.isupper():
            return True  # "Luis Prado": after a given name it is a surname, whatever else goes by it
        return entry.row.kind in _SURNAMES_TOO or self.lexicon.organization_kind_of_last(word) is not None

    def _goes_on(self, entry: Entry, at: int, last: int) -> bool:
        """Whether what is known goes on to a body's name's end: "Lund Chamber of Commerce", "Staff Union"."""
        titled, n = entry.kind == TITLE, len(entry.tokens)
        people = self.tokens.words[at + n - 1]
        if titled and n > 1 and people.islower() and people.endswith("s"):
            return True  # "Harlow County commissioners" are Harlow County's
        staff = titled and n == 1 and body_run(at, last, self.tokens, self.lexicon) > at + 2
        return staff or entry.tokens[:2] == ("chamber", "of")

    def _is_surname(self, entry: Entry, start: int, at: int, last: int) -> bool:
        """Whether a people's name behind an unknown word is part of somebody's: "Thierry Breton", "Ana Swazi Dube"."""
        words, lowers = self.tokens.words, self.tokens.lowers
        given = self.lexicon.given_gender(f"{words[start]} ?") != ""
        if at + 1 >= last:
            return given
        if words[at + 1][:1].isupper():
            return entry.kind == NATIONALITY and self._unknown(at + 1)
        if entry.kind == INHABITANT and not _OF_FIELD.isdisjoint(lowers[start:at]):
            return True  # "the Alliance for Retired Americans"
        following = lowers[at + 1]
        ends = not following[:1].isalpha() or following in self.lexicon.reporting or following in _HELPING
        named = is_unknown(lowers[start]) and ends
        titled = any(e.kind == TITLE for e in self.lexicon.gazetteer.get(following))  # "Ana French teacher"
        return at == start + 1 and (named or (given and not titled))

    def _is_trade(self, entry: Entry, start: int, at: int, last: int) -> bool:
        """Whether a known word ends a body's name as the people whose body it is: "Union of Primary Educators"."""
        alone = at + 1 >= last or not self.tokens.words[at + 1][:1].isupper()
        return alone and entry.tokens[0].endswith("s") and "of" in self.tokens.lowers[start:at]

    def _is_field(self, i: int, first: int, last: int, tags: str) -> bool:
        """Whether a word after "and" is a second field: "the Council of Carpenters and Millwrights"."""
        alone = i + 1 >= last or not self.tokens.words[i + 1][:1].isupper()
        return alone and self.tokens.lowers[i].endswith(FIELDS) and self._nameish(i, first, tags)

    def _joins(self, start: int, end: int, first: int, last: int, tags: str) -> bool:
        """Whether "of X" or "for X" continues a body's name: "University of Jos", "Institute for Fiscal Studies"."""
        lowers = self.tokens.lowers
        if end + 1 >= last or lowers[end] not in _JOINING or end + 1 in self.times:
            return False
        if lowers[end] in {"of", "for", "on"}:
            k = end + 1 if lowers[end + 1] != "the" else end + 2
            head = self.lexicon.organization_kind_of_first(self.tokens.words[end - 1])
            land = lowers[end] == "of" and end == start + 1 and self.tokens.words[start] in _LANDS
            people = lowers[end] == "of" and "of" in lowers[start:end] and lowers[end - 1].endswith("s")
            before = " ".join(lowers[max(start, end - 3) : end - 1])
            whose = lowers[end] == "of" and before == "for the"  # "for the Unity of"
            return k < last and (head is not None or people or whose or land) and self._nameish(k, first, tags)
        if lowers[end] == "in":  # "the Arab Bank for Economic Development in Africa"
            return "for" in lowers[start:end] and self.tokens.words[end + 1] in _CONTINENTS
        if lowers[end] == "and":
            fields = not _OF_FIELD.isdisjoint(lowers[start:end]) and self._is_field(end + 1, first, last, tags)
            run = (start, end, last, self.tokens, self.lexicon)
            fields = fields or any(joined(*run) for joined in (is_of_two_trades, is_compound, joins_two, is_of_fields))
            opening = "the" if start == first else ""
            return fields or body_run(start, last, self.tokens, self.lexicon, behind=opening) > end + 1
        return lowers[end] == "&" and self._nameish(end + 1, first, tags) and start < end
