"""Whose office it is where the words do not say: "Prime Minister Ana Reyes", "the governor", "its chairman".

A minister belongs to a state, a mayor to a city, a party leader to a party: a title's scope says what to look for, the
article says which. Each mention of a state, its people, cities or bodies is a clue, and near ones count most.
"""

from collections import Counter

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.contest.by_elections import rather_seat
from newsevents.parse.contest.shareholders import shareholders_vote
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.offices import OWN_NOUNS
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.clues import Clues
from newsevents.parse.tenure.contest_body import (
    body_of_title,
    settle_board,
    settle_contest,
    settle_offices,
    settle_seat,
    whole_of,
)
from newsevents.parse.tenure.contests_apart import tell_apart
from newsevents.parse.tenure.employers import Employers, house_of
from newsevents.parse.tenure.envoys import place_envoys
from newsevents.parse.tenure.evidence import UNKNOWN, gather
from newsevents.parse.tenure.held_offices import held_there, is_indefinite, with_another
from newsevents.parse.tenure.hirers import PRESIDENCIES, hirers, is_of_business
from newsevents.parse.tenure.home_bodies import (
    contested_region,
    county_of,
    home_of,
    home_region,
    in_turn,
    is_local,
    place_of,
)
from newsevents.parse.tenure.incumbents import incumbents, settled, subsumed
from newsevents.parse.tenure.organs import whole_of_organ
from newsevents.parse.tenure.own_houses import backers, chaired, fills, outgoing_from, own_house, unnamed_house
from newsevents.parse.tenure.scopes import (
    HIRING,
    HOUSES,
    OF_THEIR_OWN,
    PLACES,
    PRESIDED,
    STATE_SCOPES,
    is_akin,
    is_national,
    is_of_state,
    kinds_of,
    presided_nouns,
)
from newsevents.parse.tenure.set_at import body_at
from newsevents.parse.tenure.several_regions import place_contests
from newsevents.parse.tenure.sought import of_appointer, sought, told_choices
from newsevents.parse.tenure.states_meant import best_state, lacking, lower_house, receiving
from newsevents.parse.tenure.story_bodies import headlined, of_another_region, of_vague, own_body, told_beside
from newsevents.parse.tenure.superiors import of_commission, of_superior
from newsevents.parse.tenure.told_offices import told_of, told_offices
from newsevents.parse.tenure.usual_names import settle_names
from newsevents.parse.words.items import Sentence

_STATE_HEADS = frozenset({"president", "vice president", "prime minister", "minister", "king", "queen"})
"""Who is a state's as a rule where the title stands in capitals before a name."""
_OF_ANY = frozenset({("company",), ("organization",), ("team",)})
_SURE = 0.5  # the weight of a clue above that of where somebody has been


class Belonging:
    """What the article's offices belong to."""

    def __init__(self, r: Reading) -> None:
        """Gather the clues of a reading whose events and roles have been read."""
        self.r = r
        self.found = gather(r)
        self.shareholders = shareholders_vote(r)
        self.hirers, self._business = hirers(r), is_of_business(r)
        if r.focus is not None and r.focus.title in self.hirers:
            r.focus = r.focus._replace(organization=self.hirers[r.focus.title])
        settle_seat(r, self.found)
        self._kinds: dict[tuple[str, ...], Clues] = {}  # the bodies of some kinds
        self._told = told_offices(r)
        self._held: dict[tuple[str, str], set[str]] = {}  # title and status -> states whose holder is named
        self._filled: dict[int, str] = {}  # by sentence, the body whose office somebody has just been told to fill
        self._own: dict[Entity, tuple[int, str]] = {}  # the first office of state that a person has, and which state's

    def complete(self) -> None:
        """Name the body of every office that a person holds without one, and of the events' offices."""
        persons = self.r.registry.holders
        for person in persons:
            person.holdings = [*settled(person.holdings, self.r)]
            titles = {(h.title, h.status) for h in person.holdings}
            person.holdings = [h for h in person.holdings if not subsumed(h, titles)]
        holdings = [(p, k, h) for p in persons for k, h in enumerate(p.holdings)]
        for person, k, holding in holdings:
            if holding.organization is not None:
                self._held.setdefault((holding.title, holding.status), set()).add(holding.organization)
                self._note_own(person, k, holding)
        settle_names(self.r)
        employers = Employers(self.r, self.found)
        for person, k, holding in in_turn(holdings, self.title):
            holding.organization = holding.organization or employers.of(person, holding)
            if holding.organization is None and (beside := with_another(person, holding)) is not None:
                holding.organization = beside.organization or self._of_holding(person, beside)
            if holding.organization is None:
                holding.organization = self._of_holding(person, holding)
                self._note_own(person, k, holding)
            whole = whole_of_organ(self.r, holding.organization, holding.title)
            holding.organization = whole or holding.organization

    def _note_own(self, person: Entity, k: int, holding: Holding) -> None:
        """Note of which state a person has an office, the office first told before others."""
        row = self.title(holding.title)
        if holding.organization in self.found.states and row is not None and is_of_state(row):
            self._own[person] = min(own := (k, str(holding.organization)), self._own.get(person, own))

    def complete_events(self) -> None:
        """Name the bodies of the offices that events are about; that of the article's contest stands for its title."""
        r = self.r
        place_contests(r)
        place_envoys(r)
        settle_contest(r, self.found, told=False)
        focused = self.title(r.focus.title) if r.focus is not None and r.focus.title is not None else None
        if focused is not None and r.focus is not None and r.focus.organization is not None:
            r.focus = r.focus._replace(organization=headlined(r, self.found, focused, r.focus.organization))
        told = told_choices(r)
        bare = {e for e in r.events if e.office is not None and e.office.organization is None}
        for event in r.events:
            office = event.office = chaired(rather_seat(event.office, r.focus), event)
            if office is not None and office.organization is not None and fills(event):
                self._filled[event.predication.sentence.number] = office.organization
            if office is None or office.title is None or office.organization is not None or office.closed:
                continue
            title, contested = self.title(office.title), r.focus is not None and r.focus.title == office.title
            if contested and r.focus is not None and r.focus.organization is not None:
                continue
            if title is not None and is_of_state(title) and (noun := unnamed_house(event, title, r.lexicon)):
                body = self._of_noun(noun, event.span[0], event.predication.sentence)
                event.office = office._replace(organization=body, closed=body is None)
                continue
            of_party = title is not None and "party" in title.scope[:1] and event.frame.event in CONTESTING
            if office.noun in OWN_NOUNS and not contested and title is not None and not is_of_state(title):
                body = self._of_noun(office.noun, event.span[0], event.predication.sentence)
                event.office = office._replace(organization=body)
            elif not (contested and of_party):  # whose leader, the contest says
                event.office = office._replace(organization=self._of_event(event, office, title))
        if r.focus is not None and r.focus.organization is None and r.focus.title is not None:
            r.focus = r.focus._replace(organization=self._of_contest(r.focus.title))
        settle_contest(r, self.found)
        settle_board(r, self.found)
        settle_offices(r)
        r.sought = sought(r, told)
        tell_apart(r, self.whose, bare)

    def whose(self, office: OfficeRef, token: int, sentence: Sentence) -> str | None:
        """Give the body of a contested office that stands at a token of a sentence."""
        if (title := self.title(office.title or "")) is None or office.closed:
            return None
        return self._contested(office.title or "", title, set()) or self.of(title, token, sentence, set())

    def _of_contest(self, name: str) -> str | None:
        """Give the body of the contested office: that of most events about its title, else what is near the lead."""
        same = [e for e in self.r.events if e.office is not None and e.office.title == name]
        sought = (e.office for e in same if e.frame.set.get("action") not in {"serving", "left"})
        named = Counter(office.organization for office in sought if office is not None and office.organization)
        title = self.title(name)
        if named:
            return named.most_common(1)[0][0]
        if title is None or not self.r.sentences:
            return None
        near = self.of(title, 0, self.r.sentences[min(1, len(self.r.sentences) - 1)], backers(self.r))
        closed = bool(same) and all(e.office is not None and e.office.closed for e in same)  # "president of the bank"
        ruled = (closed or name == "leader") and near in self.found.states  # a party's is contested, not a state's
        return outgoing_from(self.r, name) or (near if not ruled else None)

    def _of_event(self, event: Event, office: OfficeRef, title: TitleRow | None) -> str | None:
        """Give the body of the office that an event is about: who fills it, or is near."""
        hirer = next((e for e in event.roles.get("appointer", []) if e.kind == "organization"), None)
        if (at := body_at(self.r, title, event.predication.sentence)) is not None:
            return at
        if title is None:  # "named her director of product development": of its own
            return house_of(hirer, firm=True) if hirer is not None and self.found.is_house(hirer) else None
        house = HOUSES & set(title.scope[:1])
        if house and hirer is not None and self.found.is_house(hirer):
            return house_of(hirer, firm=title.scope[0] == "company")
        kept = held_there(event, office) or of_commission(self.r, office.title or "")
        opposing = self.found.opposition(next(iter(event.roles.get("person", [])), None), office.title or "")
        own = kept or of_appointer(self.r, event, title, self.title) or own_house(self.r, office, event) or opposing
        if own is not None:
            return own
        block = getattr(event.predication.sentence, "block", -1)
        beside = self._filled.get(event.predication.sentence.number, "") if fills(event) else ""
        body = self.r.registry.find("organization", beside)
        if body is not None and self.found.kinds.get(body, UNKNOWN) in kinds_of(title.scope):
            return beside
        if title.title.startswith("spokes") and " " in (office.title or ""):  # for a field, on which a party speaks
            return self._of_kinds(("party",)).best(event.span[0], event.predication.sentence.number, block, set())
        name = self._contested(office.title or "", title, set()) or self._main(title, block)
        sided = {e.usual_name for e in event.roles.get("endorser", ()) if house}  # an investor that backs a chairman
        sided |= receiving(title, event.predication.sentence, office.span)
        return name or self.of(title, event.span[0], event.predication.sentence, sided)

    def _of_holding(self, person: Entity, holding: Holding) -> str | None:
        title = holding.row if holding.row is not None else self.title(holding.title)
        if person.kind == "state":
            return self._nearest(("international",), holding.span[0], holding.sentence)
        own = of_superior(holding, self._told) or self.found.opposition(person, holding.title)
        own = own or of_commission(self.r, holding.title)
        if own is not None or holding.title.startswith("shadow "):
            return own
        at = body_at(self.r, title, holding.sentence) or told_of(self._told, person, holding.title)
        if at is not None and not (holding.closed or is_indefinite(holding)):
            return at
        if holding.noun:
            return self._of_noun(holding.noun, holding.span[0], holding.sentence)
        if title is None or holding.closed:
            return None
        if is_of_state(title) and holding.owner in presided_nouns(self.r.lexicon):
            own = self._of_noun(holding.owner, holding.span[0], holding.sentence)
            return own or self._main(title, getattr(holding.sentence, "block", -1))
        if holding.status == "former" and title.scope[:1] in _OF_ANY and is_indefinite(holding):
            return told_beside(self.r, self.found, title, holding)
        if title.title in self.hirers and holding.status != "former":
            return self.hirers[title.title]
        if title.title in OF_THEIR_OWN and (title.title == holding.title or title.title.startswith("spokes")):
            return of_vague(self.r, self.found, holding)
        return self._untold(person, holding, title)

    def _untold(self, person: Entity, holding: Holding, title: TitleRow) -> str | None:
        """Give the body of an office of which no words say whose it is."""
        taken = self._held.setdefault((holding.title, holding.status), set())
        unique = bool({"state", "government"} & {*title.scope}) and title.kind != "seat" and title.title != "minister"
        heads_state = is_of_state(title) and self._is_head(holding)
        own = self._own_state(person) if is_of_state(title) else None
        name = None
        if holding.status != "former" and not heads_state and not of_another_region(self.r, self.found, title, holding):
            name = self._contested(holding.title, title, taken)
        if name is None and own is None and not heads_state and holding.status != "former":
            name = self._main(title, getattr(holding.sentence, "block", -1))
        host = receiving(title, holding.sentence, holding.span)
        name = name or own or self.of(title, holding.span[0], holding.sentence, {*host, *(taken if unique else ())})
        if name is None and is_of_state(title) and not (heads_state and title.title in _STATE_HEADS):
            name = self._presided(title, holding)
        if name is None and heads_state:  # no state is spoken of
            name = self._contested(holding.title, title, taken) or self._main(title, -1, told=True)
        if name is not None:
            taken.add(name)
        return name

    def _presided(self, title: TitleRow, holding: Holding) -> str | None:
        """Give the body of an office that a state has too, where the story speaks of no state that has it."""
        if holding.status == "former" and is_indefinite(holding):
            return None
        return self._nearest(tuple(sorted({*kinds_of(title.scope)} & PRESIDED)), holding.span[0], holding.sentence)

    def _of_noun(self, noun: str, token: int, sentence: object) -> str | None:
        """Give the body of an office whose words say what sort of body it is: "party president"."""
        rows = self.r.lexicon.organization_kinds.items()
        own = tuple(sorted(kind for kind, row in rows if noun in row.nouns))
        kinds = own if noun != "board" else kinds_of(("organization",))
        sure = own_body(self.r, self.found, (*kinds, UNKNOWN), token, sentence) if self.found.headlined else None
        return sure or self._nearest(kinds, token, sentence)

    def _nearest(self, kinds: tuple[str, ...], token: int, sentence: object) -> str | None:
        """Give the body of some kinds that is nearest to a title, or spoken of most."""
        return self._of_kinds(kinds).best(token, getattr(sentence, "number", 0), getattr(sentence, "block", 0), set())

    def _is_head(self, holding: Holding) -> bool:
        """Whether a title stands before its name as a head of state's does: "President Reyes", no "president Reyes"."""
        words = self.r.tokens.words[slice(*holding.span)]
        capital = " ".join(words).replace("-", " ")
        told = capital[:1].isupper() and capital.lower().startswith(holding.title)
        return told and holding.rule_id == "role/title-before-name" and not self._of_firm()

    def _of_firm(self) -> bool:
        """Whether the article is on a vote of a firm's shareholders, whose president its president is."""
        main = self.found.main if self.found.headlined else None
        return main is not None and self.found.kinds.get(main, UNKNOWN) in {"company", UNKNOWN} and self.shareholders

    def _contested(self, name: str, title: TitleRow, taken: set[str]) -> str | None:
        """Give the body whose office is contested for one of the same body: its vice president, where it elects one."""
        focus = self.r.focus
        if focus is None or not (focus.title and focus.organization) or self.found.is_elsewhere(focus.organization):
            return None
        of_state = "organization" not in title.scope and is_of_state(title)
        if of_state or focus.organization in taken or focus.organization in self.found.names:
            return None
        return focus.organization if is_akin(focus.title, name) else None

    def _main(self, title: TitleRow, block: int, *, told: bool = False) -> str | None:
        """Give the body that the article is about for an office that a body has as well as a state: its president."""
        label = self.found.labels.get(block)
        sure = self.found.headlined or self.found.spoken_of or told
        main = label or (self.found.main_in(block) if sure else None)
        if main is None or main.kind != "organization" or not is_of_state(title):
            return None
        kind = self.found.kinds.get(main, UNKNOWN)
        presided = kind in PRESIDED or self._of_firm() or label is not None
        has = presided if "organization" in title.scope else kind == "university" and kind in title.scope
        return main.usual_name if has else None

    def title(self, name: str) -> TitleRow | None:
        """Give the row of a title whose rank may stand before it; "finance minister" has the row of its kind."""
        words = name.split()
        rows = (self.r.lexicon.title(" ".join(words[start:])) for start in range(len(words)))
        return next((row for row in rows if row is not None), None)

    def _own_state(self, person: Entity) -> str | None:
        """Give the state that a person's nationality or other office of state names."""
        states = self.r.lexicon.states
        if person in self._own:
            return self._own[person][1]
        return states[person.country].name if person.country is not None and person.country in states else None

    def of(self, title: TitleRow, token: int, sentence: object, taken: set[str]) -> str | None:
        """Give the body that an office named at a token most likely belongs to."""
        number, block = getattr(sentence, "number", 0), getattr(sentence, "block", 0)
        if title.body:
            return body_of_title(self.r, self.found, title) or self._state(title, token, sentence, set())
        first, at = "".join(title.scope[:1]), (self.r, self.found, title, token, sentence)
        if title.title in self.hirers:
            return self.hirers[title.title]
        if self._business and title.title in PRESIDENCIES:  # no state is spoken of
            return self._of_body(self.r.lexicon.titles["chief executive officer"], token, sentence, taken)
        if (home := county_of(*at) or home_of(*at)) is not None:
            return home
        if first in STATE_SCOPES:
            state = self._state(title, token, sentence, taken)
            return home_region(self.found, title) or (None if is_local(self.r, self.found, title, state) else state)
        place = place_of(self.found, title, (token, number, block), taken)
        if place is not None and first in PLACES:
            return place
        best = lower_house(self.found.bodies, title, sentence) or self._of_body(title, token, sentence, taken)
        if best is not None or place is not None:
            return whole_of(self.r, best, title.title) or best or place
        if is_national(title) or (STATE_SCOPES & set(title.scope) and "central_bank" not in title.scope):
            state = self._state(title, token, sentence, taken)
            sure = title.countries or "state" in title.scope or (state is not None and self.found.states.often(state))
            return state if sure and not is_local(self.r, self.found, title, state) else None
        return None

    def _of_body(self, title: TitleRow, token: int, sentence: object, taken: set[str]) -> str | None:
        """Give the body whose office a title is: one that its sentence has named, the article's own, or the nearest."""
        first, number, block = "".join(title.scope[:1]), getattr(sentence, "number", 0), getattr(sentence, "block", 0)
        item = block in self.found.labels
        if item:  # whose body has its offices; one that names none has none
            own = own_body(self.r, self.found, kinds_of(title.scope), token, sentence)
            if own is not None or self.found.labels[block] is None:
                return own
        narrow = tuple(scope for scope in title.scope if scope not in PLACES | STATE_SCOPES | {"organization"})
        members = tuple(scope for scope in title.scope if scope in {"party", "union"})
        orders = (members, narrow, title.scope) if first == "party" else (narrow, title.scope)
        for scopes in orders if first != "organization" else (title.scope,):
            kinds = kinds_of(scopes) if first not in PLACES else tuple(sorted({*kinds_of(scopes)} - HIRING))
            if first != "organization" or "company" in scopes:
                own = own_body(self.r, self.found, kinds, token, sentence)
                if own is not None and own not in taken:
                    return own
            clues = self._of_kinds(kinds)
            if item or "company" in scopes:
                clues = Clues(clues.in_block(block)) or (Clues() if item else clues)
            best = clues.best(token, number, block, taken)
            if best is not None:
                return best
        return None

    def _of_kinds(self, kinds: tuple[str, ...]) -> Clues:
        """Give the clues to the bodies of some kinds."""
        if kinds not in self._kinds:
            found = [clue for kind in kinds for clue in self.found.bodies.get(kind, ())]
            sure = [clue for clue in found if clue.weight >= _SURE and not clue.name.islower()]
            self._kinds[kinds] = Clues(sorted(sure or found, key=lambda clue: clue.token))
        return self._kinds[kinds]

    def _state(self, title: TitleRow, token: int, sentence: object, taken: set[str]) -> str | None:
        block, states = getattr(sentence, "block", 0), self.r.lexicon.states
        allowed = {states[code].name for code in title.countries if code in states}
        if (region := contested_region(self.r, self.found, self._held, title, token)) is not None:
            return region
        label = self.found.labels.get(block)
        if label is not None and label.kind == "state" and (not allowed or label.name in allowed):
            return label.name
        best = best_state(self.found.states, lacking(title, self.r.lexicon), (token, sentence), taken, allowed)
        best = next(iter(allowed)) if best is None and len(allowed) == 1 else best
        return self.found.nations.sovereign(title, best)


def read_belonging(r: Reading) -> None:
    """Name the bodies of the offices whose words do not, once the article's contest is known."""
    belonging = Belonging(r)
    belonging.complete()
    belonging.complete_events()
    r.incumbents = incumbents(r)
