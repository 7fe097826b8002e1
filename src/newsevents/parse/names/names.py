"""What an unknown capitalised name is: a person, a body or a place, by its shape and its company in this article.

No list of persons is consulted. Each occurrence gives evidence: a title or honorific before it, a reporting verb or
"who" after it, "the" before it, a suffix such as "Party", a preposition of place. The evidence of all occurrences of a
name, and of the last word of a longer one, decides together.
"""

import re
from collections.abc import Sequence

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.bases import is_of_based
from newsevents.parse.names.entities import LEGAL_FORMS, fold, name_words
from newsevents.parse.names.filled_offices import (
    fills,
    gets_office,
    goes_on_behind_house,
    heads_item,
    is_listed,
    is_listed_house,
    is_verdict,
    owns,
    says_its,
)
from newsevents.parse.names.firms import (
    described_as_firm,
    is_owning_firm,
    is_papers_own,
    is_traded,
)
from newsevents.parse.names.longer_names import field_words
from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.names.name_joints import (
    is_abbreviated,
    is_area,
    is_fronted,
    is_of_country,
    is_term,
    looks_personal,
    may_be_surname,
)
from newsevents.parse.names.numbered_parts import take_parts, without_part
from newsevents.parse.names.origins import hails_from, is_no_body, is_titled_body
from newsevents.parse.names.whole_bodies import is_lands_own
from newsevents.parse.names.words_before import by_word_before
from newsevents.parse.words.items import (
    HONORIFIC,
    INHABITANT,
    NATIONALITY,
    ORGANIZATION,
    PERSON,
    PLACE,
    POSTNOMINALS,
    STATE,
    TITLE,
    Mention,
)
from newsevents.parse.words.retag_titles import VERB_TITLES
from newsevents.parse.words.token_index import PARTICLES
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_PERSON_AFTER = frozenset({"who", "whose", "whom"})
_NEAR = 6
"""How many tokens after a name's comma its title may stand."""
_SITES = frozenset(
    "Palais Palazzo Palacio Place Plaza Piazza Rue Avenue Avenida Quai Boulevard Château Schloss".split()
)
"""First words of the names of streets and palaces, which may stand for whoever sits there, but are no bodies."""
_CLUBS = frozenset(
    "FC AFC SC AC AS FK SV SK NK CD CF VfB VfL RB Atletico Atlético Sporting Dynamo Dinamo Lokomotiv".split()
)
"""What opens the names of clubs."""
_SEATS_OF = frozenset({"Office", "Residence", "Secretariat", "House", "Palace", "Bungalow", "Cabinet"})
"""Where an office's holder works or lives: "at the Chief Minister Residence"."""
_OF_WHAT = frozenset({"of", "for", "on"})
_CERTAIN = 4
"""How much must speak for a longer name to be a person's for its first word to be one too."""
_PLACED = frozenset({STATE, PLACE, NATIONALITY, INHABITANT})
_FULL = 2
_ACRONYM = 5
_SURE = 2.5
"""How much one mention must say for a lone word to be a person's name."""
_TO_OFFICE = frozenset({"succeed", "become", "lead", "replace"})
_AFTER_PERSON = frozenset(
    "candidacy bid campaign leadership resignation successor predecessor term premiership presidency wife "
    "husband".split()
)
_NOTHING = {PERSON: 0.0, ORGANIZATION: 0.0, PLACE: 0.0}
"""What speaks for each kind of a name of which nothing is known."""

_OF_BODIES = re.compile("(?:^| )& |s['’] ")
"""What stands in the names of firms and trades: "Lund & Sons", "Public Employees' Fund"."""


class Names:
    """Collects the evidence on every unknown name of an article, then settles each mention."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Start without evidence."""
        self.tokens = tokens
        self.lexicon = lexicon
        self._scores: dict[str, dict[str, float]] = {}
        self._sure: set[str] = set()  # lone words beside what only a person has: a title, an age, "who"
        self._parts: set[str] = set()  # the words of longer names
        self._told: set[str] = set()  # the names under the headline, and their last words
        self._leads = lexicon.words("name_leads")
        self._things = frozenset(lexicon.words("name_things"))
        self._deeds = frozenset(lexicon.words("headline_things"))
        self._abbreviated = frozenset(lexicon.words("things_in_capitals"))
        self._bodies = frozenset(lexicon.words("bodies_as_nouns"))
        self._given_too = frozenset(lexicon.words("given_that_mean_more"))
        self._first: dict[str, str] = {}  # first words of a longer name -> its folded text
        self._full: dict[str, str] = {}  # last (or first) word of a longer name -> its folded text

    def observe(self, mentions: Sequence[Mention], tags: str, first: int, last: int, *, headline: bool = False) -> None:
        """Take the evidence of one sentence."""
        if not headline:
            for name in (fold(m.text) for m in mentions if m.kind == UNKNOWN):
                self._told.update((name, name.rpartition(" ")[2]))
        for k in (k for k, m in enumerate(mentions) if m.kind == UNKNOWN):
            mention = mentions[k]
            key = fold(mention.text)
            scores = self._scores.setdefault(key, dict(_NOTHING))
            before_this = scores[PERSON]
            before = mentions[k - 1] if k and mentions[k - 1].last == mention.first else None
            after = mentions[k + 1] if k + 1 < len(mentions) and mentions[k + 1].first == mention.last else None
            self._by_shape(mention, scores)
            scores[PERSON] += gets_office(self.tokens, mention, after)
            scores[ORGANIZATION] += 6 * is_titled_body(self.tokens, before, mention, self.lexicon)
            house = k > 1 and is_listed_house(self.tokens, *mentions[k - 2 : k + 1])
            scores[ORGANIZATION] += 6 * house
            listed = k > 0 and not house and after is not None
            if listed and self._is_listed(first, mentions[k - 1], mention, mentions[k + 1 :]):
                scores[PERSON] += 3
            else:
                self._by_neighbours(before, after, scores, seated=self._is_seated(mention, mentions[k + 1 : k + 3]))
            self._by_context(mention, tags, first, last, scores)
            self._by_apposition(mention, mentions[k + 1 : k + 3], tags, first, scores)
            scores[PERSON] += 5 * (k > 0 and not house and self._is_set_off(mentions[k - 1], mention, last))
            opens = mention.first == first and says_its(self.tokens, mention, mentions[k + 1 :], last)
            scores[ORGANIZATION] += 3 * opens
            scores[ORGANIZATION] += 4 * fills(self.tokens, mention, mentions[k + 1 : k + 2])
            scores[ORGANIZATION] += 6 * heads_item(self.tokens, mention, mentions[k + 1 : k + 3])
            if k and hails_from(self.tokens, mentions[k - 1], mention, self.lexicon):  # "Rep. Ana Reyes of Mansfield"
                scores[PLACE] += 4
                scores[PERSON] -= 2
            if k and mentions[k - 1].kind == TITLE and mentions[k - 1].last == mention.first - 1:
                self._by_title_before(mentions[k - 1], mention, scores)
            self._by_words(key, sure=scores[PERSON] >= before_this + _SURE)

    def _by_title_before(self, title: Mention, mention: Mention, scores: dict[str, float]) -> None:
        low = self.tokens.lowers[mention.first - 1]
        if low == "of" and title.row.kind == "trade" and "person" in title.row.scope:  # "allies of Ana Reyes"
            scores[PERSON] += 2
        elif low in {"for", "from"} and title.row.kind == "seat":  # "the MP for North Eldmere"
            scores[PLACE] += 5
            scores[PERSON] -= 2
        elif low in {"of", "at"}:  # "chairman of Banco Meridiano"
            scores[ORGANIZATION] += 3
            scores[PERSON] -= 1

    def _by_words(self, key: str, *, sure: bool) -> None:
        """Note the words of a longer name, and of a lone one whether this mention alone makes it a person's."""
        words = key.split()
        if len(words) > 1:
            self._parts.update((*words, *name_words(key)))
            self._full.setdefault(name_words(key)[-1], self._full.setdefault(words[-1], key))
            for n in range(1, len(words)):
                self._first.setdefault(" ".join(words[:n]), key)
        elif sure:
            self._sure.add(key)

    def _by_shape(self, mention: Mention, scores: dict[str, float]) -> None:
        words = mention.text.split()
        last = words[-1].title() if len(words) > 1 and mention.text.isupper() else words[-1]  # "TALLIS BANK"
        if self.lexicon.organization_kind_of_last(last) is not None and len(words) > 1:
            scores[ORGANIZATION] += 6
        heads = {words[k - 1] for k in range(1, len(words)) if words[k] in _OF_WHAT}  # "United Party for Renewal"
        if _OF_WHAT & set(words) and any(self.lexicon.organization_kind_of_first(w) for w in (words[0], *heads)):
            scores[ORGANIZATION] += 6
        if _OF_BODIES.search(mention.text):
            scores[ORGANIZATION] += 4
        scores[ORGANIZATION] += 6 * (len(words) > 1 and words[0] in _CLUBS)
        public = words[-1] == "District" and self.lexicon.organization_kind(mention.text)  # "Kingsport Water District"
        sited = len(words) > 1 and (words[0] in _SITES or (is_area(words) and not public))
        scores[ORGANIZATION] += 6 * bool(public)
        scores[PLACE] += 9 if sited else 4 * is_fronted(mention, self.tokens)
        if len(words) == 1 and last.isupper() and len(last) > 1 and last.replace(".", "").isalpha():
            scores[ORGANIZATION] += 3
        scores[ORGANIZATION] += 6 * (words[-1] == "party")  # "the Socialist Workers party"
        if any(map(str.isdigit, mention.text)) or is_abbreviated(mention, self.tokens):
            scores[ORGANIZATION] += 3
        scores[PERSON] -= 2.5 * is_term(words, self.lexicon)
        scores[ORGANIZATION] += 4 * (is_of_country(words, self.lexicon) or is_lands_own(words, self.lexicon))
        scores[PERSON] += looks_personal(words, self.lexicon)

    def _by_neighbours(
        self, before: Mention | None, after: Mention | None, scores: dict[str, float], *, seated: bool
    ) -> None:
        if before is not None:
            if before.kind == HONORIFIC:
                scores[PERSON] += 6
            elif before.kind == TITLE:
                scores[PERSON] += 4
        if after is not None and after.text in VERB_TITLES:  # "Reyes heads the commission"
            scores[PERSON] += 1
        elif after is not None and after.text in POSTNOMINALS:
            scores[PLACE if seated else PERSON] += 9 if seated else 4  # "spokesman Reyes Valley MP Bo Lund"
        elif after is not None and after.kind == TITLE:
            scores[ORGANIZATION] += 2.5
            scores[PLACE] += 1.5
            scores[PERSON] -= 2
        if before is not None and before.kind == UNKNOWN:
            scores[PERSON] += 0.5

    def _is_listed(self, first: int, before: Mention, mention: Mention, after: Sequence[Mention]) -> bool:
        behind = goes_on_behind_house(self.tokens, before, mention, after)
        return behind or is_listed(self.tokens, first, before, mention, after[0])

    def _is_seated(self, mention: Mention, behind: Sequence[Mention]) -> bool:  # "Reyes Valley MP Bo Lund"
        the = self.tokens.lowers[mention.first - 1 : mention.first] == ["the"]  # "the Reyes Valley MP"
        return the or (len(behind) > 1 and behind[1].kind == UNKNOWN and behind[1].first == behind[0].last)

    def _is_set_off(self, title: Mention, mention: Mention, last: int) -> bool:
        """Whether a name of several words stands between commas behind an office: "its spokesman, Ana Reyes, said"."""
        words, end = self.tokens.words, mention.last
        apart = title.last == mention.first - 1 and words[title.last] == "," and words[end : end + 1] == [","]
        upper = end + 1 < last and words[end + 1][0].isupper()  # "the chair, Norvest Plc, Mr Reyes"
        apart &= title.kind == TITLE and not is_owning_firm(title, mention.text, self.lexicon)
        return apart and " " in mention.text and not (upper and not is_no_body(mention.text, self.lexicon))

    def _by_context(self, mention: Mention, tags: str, first: int, last: int, scores: dict[str, float]) -> None:
        lowers = self.tokens.lowers
        i, j = mention.first, mention.last
        previous = lowers[i - 1] if i > first else ""
        following = lowers[j] if j < last else ""
        tag_after = tags[j - first] if j < last else ""
        for kind, said in by_word_before(self.tokens, mention, (first, last), self._bodies, self.lexicon).items():
            scores[kind] += said
        scores[ORGANIZATION] += 4 * is_traded(self.tokens, mention, first, last)
        scores[ORGANIZATION] += 6 * described_as_firm(self.tokens, mention, tags[j - first :])
        scores[ORGANIZATION] += 6 * (following in LEGAL_FORMS or is_of_based(self.tokens, i, first))
        scores[ORGANIZATION] += owns(mention, lowers, last, previous)
        firm = following == "," and self.lexicon.organization_kind(mention.text) is not None
        said = j + firm  # "Norvest said its chairman", "its investor, Norvest Capital, said it"
        if said + 1 < last and lowers[said] in self.lexicon.reporting and lowers[said + 1] in {"it", "its"}:
            scores[ORGANIZATION] += 3
        if following in self.lexicon.reporting or (previous in self.lexicon.reporting and tag_after in ",.i"):
            scores[PERSON] += 1.5
        elif tag_after in "dzx" and tag_after:
            scores[PERSON] += 0.7
        if following == "," and j + 1 < last:
            self._by_remark(lowers[j + 1], tags[j + 1 - first], scores, opens=i == first)
        if following in _PERSON_AFTER and not (len(mention.text) <= _ACRONYM and mention.text.isupper()):
            scores[PERSON] += 3
        scores[PERSON] += 2 * (following == "to" and bool(_TO_OFFICE & set(lowers[j + 1 : j + 2])))  # "Reyes to lead"
        if following in {"'s", "'"} and j + 1 < last and lowers[j + 1] in _AFTER_PERSON:
            scores[PERSON] += 1.5

    @staticmethod
    def _by_remark(word: str, tag: str, scores: dict[str, float], *, opens: bool) -> None:
        """Take the word behind a name's comma for evidence: "Reyes, who", "Norvest, which" where it ``opens``."""
        if word in _PERSON_AFTER or (word.isdigit() and len(word) == 2):
            scores[PERSON] += 3
        elif word == "which":
            scores[ORGANIZATION] += 3 * opens  # but "beat Reyes, which was no surprise"
        elif word in {"the", "a", "his", "her"} or tag in "jn":
            scores[PERSON] += 0.4

    def _by_apposition(
        self, mention: Mention, after: Sequence[Mention], tags: str, first: int, scores: dict[str, float]
    ) -> None:
        """Take a title set off by a comma for evidence of a person: "Suharto, the president"."""
        at = mention.last
        title = next((m for m in after if m.kind == TITLE), None)
        if title is not None and title.text in title.row.before:
            return  # "the chair of Norvest, Prof. Reyes"
        if title is None or tags[at - first : at - first + 1] != "," or title.first - at > _NEAR:
            return
        if not set(tags[at + 1 - first : title.first - first]) & set("xzdp,;:ci0"):  # no ", two diplomats said"
            scores[PERSON] += 3

    def trim(self, mention: Mention) -> None:
        """Cut a headline's capitalised words down to the name among them that the story has: "Reyes Opts"."""
        words = fold(mention.text).split()
        n = len(words)
        if n < 2 or n != mention.last - mention.first or " ".join(words) in self._told:
            return
        given = self.lexicon.given_gender(mention.text) or (is_unknown(words[0]) and words[0] not in self._told)
        if n == _FULL and given and words[-1] in self._told:
            return  # "Ana Reyes", of whom the story says only "Reyes", or names only her brother in full
        if words[0] in PARTICLES:
            return  # "von der Leyen"
        for size in range(n - 1, 0, -1):
            for start in (0, n - size):
                key = " ".join(words[start : start + size])
                if key in self._told:
                    mention.text = " ".join(mention.text.split()[start : start + size])
                    mention.first, mention.last = mention.first + start, mention.first + start + size
                    self._scores.setdefault(key, dict(self._scores.get(" ".join(words), _NOTHING)))
                    return

    def settle(self, mentions: list[Mention], *, headline: bool = False) -> None:
        """Give every unknown mention its kind; what names no person, body or place is none any more."""
        previous: Mention | None = None
        for mention in mentions:
            if mention.kind == UNKNOWN:
                self._settle_unknown(mention, previous, headline=headline)
            elif mention.kind in _PLACED and previous is not None and previous.kind == HONORIFIC:
                if previous.last == mention.first:  # "Baroness Scotland"
                    mention.kind, mention.row = PERSON, None
            elif mention.kind == ORGANIZATION and self._is_person_too(mention, previous):
                mention.kind, mention.row = PERSON, None
            elif mention.kind in {STATE, PLACE} and may_be_surname(mention, self.tokens):
                # "Jordan" after "Jim Jordan": the last word of a known person's name
                full = self._full.get(fold(mention.text))
                if full is not None and self._kind_of(full) == PERSON:
                    mention.kind, mention.row = PERSON, None
            previous = mention
        take_parts(mentions)
        mentions[:] = [m for m in mentions if m.kind != UNKNOWN]

    def _settle_unknown(self, mention: Mention, previous: Mention | None, *, headline: bool) -> None:
        if headline:
            self.trim(mention)
        untold, common = headline and fold(mention.text) not in self._told, not is_unknown(mention.text.lower())
        said = untold and (is_verdict(previous, mention, self.lexicon) or (common and bool(self._told)))
        paper = is_papers_own(self.tokens, mention, self.lexicon)
        if not paper and (said or self._is_thing(mention, headline=headline)):
            return  # "Manager Found Guilty", "Investors Want to Fire Chairman"
        mention.kind = ORGANIZATION if paper else self.kind(mention.text)
        if previous is not None and self._is_plain(mention, previous, headline=headline):
            mention.kind = ORGANIZATION  # "CFO Transition", "Conductor Designate"
        if mention.kind == ORGANIZATION:
            mention.text = without_part(mention.text)
        if mention.kind == PERSON:
            if previous is not None and previous.kind == TITLE and mention.text.startswith("Emeritus "):
                previous.status = "former"
            self._unlead(mention)

    def _is_thing(self, mention: Mention, *, headline: bool) -> bool:
        """Whether a name is that of a matter, by its last word: "the Gulf War", a headline's "in Narrow Vote"."""
        last = mention.text.rpartition(" ")[2].lower()
        deed = headline and last in self._deeds and fold(mention.text) not in self._told
        if mention.text in self._abbreviated:
            return True
        return (deed or last in self._things) and not self.lexicon.given_gender(mention.text)

    def _is_plain(self, mention: Mention, previous: Mention, *, headline: bool) -> bool:
        """Whether a lone word behind an office is a common one, capital or not, and names nobody."""
        low, key = mention.text.lower(), fold(mention.text)
        if previous.kind != TITLE or previous.last != mention.first or " " in low:
            return False
        if is_unknown(low):
            return low in self.lexicon.modifiers
        named = key in self._full or key in self._first or (headline and key in self._told)
        field = low in field_words(self.lexicon) and self.tokens.lowers[mention.last : mention.last + 1] == [","]
        field |= mention.text in _SEATS_OF
        return not named and (headline or field or low in self.lexicon.modifiers)

    def _unlead(self, mention: Mention) -> None:
        """Cut off a name what describes the person before it or stands behind it: "Rival Okafor", "Ana Reyes KC"."""
        name, _, letters = mention.text.rpartition(" ")
        if letters in POSTNOMINALS and name:
            mention.text = name
        lead, _, rest = mention.text.partition(" ")
        given = lead in self._given_too or self.lexicon.given_gender(mention.text)
        described = lead.lower() in self._leads or (self.lexicon.is_people(lead.lower()) and not given)
        if described and (" " in rest or fold(rest) in self._full):
            mention.text = rest

    def _is_person_too(self, mention: Mention, previous: Mention | None) -> bool:
        """Whether a body's name is a person's here: "Mayor Bloomberg", where the article has Michael Bloomberg."""
        titled = previous is not None and previous.kind in {HONORIFIC, TITLE} and previous.last == mention.first
        agency = getattr(mention.row, "kind", "") == "media"  # not Ford, whose chair is Bill Ford
        full = self._full.get(fold(mention.text)) if titled or agency else None
        return full is not None and self._kind_of(full) == PERSON

    def kind(self, text: str) -> str:
        """Settle what a name is."""
        key = fold(text)
        first = self._first.get(key, "")
        if first and self._scores[first][PERSON] >= _CERTAIN and self._kind_of(first) == PERSON:
            return PERSON  # "Rafizi" after "Datuk Seri Rafizi Ramli"
        full = self._full.get(key)
        if full is not None and self._kind_of(full) == PERSON:
            return PERSON
        firm = first and self.lexicon.organization_kind_of_last(first.rpartition(" ")[2].title()) == "company"
        return ORGANIZATION if firm and key not in self._sure else self._kind_of(key)  # "Norvest" of "Norvest Mills"

    def _kind_of(self, key: str) -> str:
        scores = self._scores[key]
        lone = " " not in key and key not in self._sure and key not in self._parts
        if lone and scores[PERSON] > max(scores[ORGANIZATION], scores[PLACE]):
            return ORGANIZATION  # a lone word that nothing but its verbs tells of: "Norvest promoted Ana Reyes"
        best = max((PERSON, ORGANIZATION, PLACE), key=lambda kind: scores[kind])
        if scores[best] <= 0:
            return PERSON if " " in key else ORGANIZATION
        return best
