"""The cascade: each stage reads what the stages before it found. To understand the parser, read :data:`STAGES`."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import Article, Report
from newsevents.parse.asides import read_asides
from newsevents.parse.assemble import assemble
from newsevents.parse.clauses.grammatical import Grammatical
from newsevents.parse.contest.contexts import is_plain_office
from newsevents.parse.contest.dropouts import dropouts
from newsevents.parse.contest.focus import find_focus
from newsevents.parse.contest.hosting import is_bidding
from newsevents.parse.contest.round_ups import settle_items
from newsevents.parse.contest.winning import find_chosen, find_winners
from newsevents.parse.contest.witnesses import witnessed
from newsevents.parse.events.deputies import name_deputies
from newsevents.parse.events.events import Event, FrameMaker, Frames
from newsevents.parse.events.heirs import lend_predecessors
from newsevents.parse.events.refusals import refuse_resignations
from newsevents.parse.events.runners import drop_favourites, settle_opponents
from newsevents.parse.events.successions import (
    bind_entrants,
    bind_holders,
    bind_leavers,
    bind_newcomers,
    bind_replaced,
    bind_replacing,
    drop_defeats,
    fold_successions,
    share_predecessors,
)
from newsevents.parse.events.swaps import settle_swaps
from newsevents.parse.matter import is_play
from newsevents.parse.names.bases import set_off_bases
from newsevents.parse.names.departments import drop_departments
from newsevents.parse.names.entities import Entity, unify_aliases
from newsevents.parse.names.fields import join_fields
from newsevents.parse.names.firm_names import join_firms
from newsevents.parse.names.functions import join_functions
from newsevents.parse.names.item_labels import drop_labels
from newsevents.parse.names.led_by import join_led
from newsevents.parse.names.mentions import Scanner
from newsevents.parse.names.missions import join_missions
from newsevents.parse.names.names import Names
from newsevents.parse.names.officers import join_officers
from newsevents.parse.names.prosecutors import name_prosecutors
from newsevents.parse.names.relatives import relatives_in
from newsevents.parse.names.short_names import bind_short_names
from newsevents.parse.names.whole_bodies import join_whole_bodies
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.people.portfolios import deputy_told, has_secretaries
from newsevents.parse.reading import Reading
from newsevents.parse.telling import Telling
from newsevents.parse.tenure.belonging import read_belonging
from newsevents.parse.tenure.nearby import name_nearby
from newsevents.parse.tenure.openings import name_fronted
from newsevents.parse.tenure.ruled_lands import name_rulers
from newsevents.parse.tenure.several_offices import name_several
from newsevents.parse.times.dates import Dates
from newsevents.parse.times.weekdays import look_ahead
from newsevents.parse.words.items import HONORIFIC, PERSON, TIME, Sentence, lay_out
from newsevents.parse.words.numbers import mend_numbers
from newsevents.parse.words.retag import retag, verb_classes
from newsevents.text.article import read_structure
from newsevents.text.blocks import Block, BlockKind
from newsevents.text.furniture import before_credit
from newsevents.text.lines import in_lines
from newsevents.text.quotes import find_quotes
from newsevents.text.tagger import tag
from newsevents.text.times import find_times, publication_date
from newsevents.text.tokens import tokenize

MAX_SENTENCE = 250
"""Tokens. The longest sentence in 4 MB of newswire has fewer; beyond it are lists, tables and noise."""
_PLAIN = str.maketrans({"A": "f", "@": "f"})  # addresses: these characters mean mentions in an item string
_SILENT = frozenset({BlockKind.BOILERPLATE, BlockKind.BYLINE})
_TITLES = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD})


def read_text(r: Reading) -> None:
    """Find the article's structure, tokens, times and quotations."""
    r.structure = read_structure(r.text)
    blocks = r.structure.blocks
    r.text = in_lines(r.text, ((b.start, b.end) for b in blocks))
    r.published = r.published or publication_date(r.text)
    r.tokens = tokenize(r.text, [(b.content_start, _end(r.text, b)) for b in blocks if b.kind not in _SILENT])
    r.times = tuple(t for t in find_times(r.text, r.published))
    r.quotations = find_quotes(r.text, blocks)
    r.discourse.tokens, r.discourse.bidding = r.tokens, is_bidding(r.tokens)
    r.offices.secretaries = has_secretaries(r.tokens, r.lexicon)
    r.offices.deputy = deputy_told(r.tokens, r.lexicon)


def _end(text: str, block: Block) -> int:
    """Give where a block's own words end: a caption's before the agency that signs it."""
    return before_credit(text, block.start, block.end) if block.kind is BlockKind.CAPTION else block.end


def _bounded(sentences: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Cut what no reader would call a sentence, so that the time of grammar stays linear in the length of the text."""
    for first, last in sentences:
        for start in range(first, last, MAX_SENTENCE):
            yield start, min(last, start + MAX_SENTENCE)


def read_mentions(r: Reading) -> None:
    """Find names, titles, states and times; settle what unknown names are from all their occurrences."""
    scanner = Scanner(r.tokens, r.lexicon, r.times)
    names = Names(r.tokens, r.lexicon)
    scanned = []
    blocks = [b for b in r.structure.blocks if b.kind not in _SILENT]
    block = 0
    for first, last in _bounded(r.tokens.sentences):
        while block + 1 < len(blocks) and r.tokens.starts[first] >= blocks[block + 1].content_start:
            block += 1
        kind = blocks[block].kind if blocks else BlockKind.PARAGRAPH
        headline = kind in _TITLES
        lowers = r.tokens.lowers[first:last]
        tags = mend_numbers(tag(r.tokens.words[first:last], lowers, headline=headline).translate(_PLAIN), lowers)
        mentions = join_led(scanner.scan(first, last, tags, headline=headline), r.tokens)
        mentions = join_firms(set_off_bases(mentions, r.tokens, first, last, r.lexicon), r.tokens, first, last)
        mentions = drop_labels(join_officers(mentions, r.tokens, tags, first, last), r.tokens, first, last)
        mentions = join_whole_bodies(mentions, r.tokens, r.lexicon, first, headline=headline)
        names.observe(mentions, tags, first, last, headline=headline)
        scanned.append((first, last, tags, mentions, block, kind))
    for number, (first, last, tags, mentions, block, kind) in enumerate(scanned):
        headline = kind in _TITLES
        names.settle(mentions, headline=headline)
        for before, behind in pairwise(mentions):
            if before.kind == HONORIFIC and before.last == behind.first:
                behind.gender = r.lexicon.honorific_gender(before.text.lower())
        settled = drop_departments(mentions, r.tokens)
        joined = join_functions(join_fields(settled, r.tokens, r.lexicon), r.tokens, r.lexicon)
        joined = join_missions(joined, r.tokens, r.lexicon)
        items = lay_out(first, last, tags, joined)
        sentence = Sentence(number, *items, r.tokens, block=block, headline=headline, caption=kind is BlockKind.CAPTION)
        retag(sentence, r.lexicon)
        r.sentences.append(sentence)
    name_prosecutors(r.sentences)


def read_clauses(r: Reading) -> None:
    """Find noun phrases, verb groups and, from them, who does what to whom."""
    r.clauses = Grammatical(r.sentences, default_grammar())
    timed = (r.clauses[s.number] for s in r.sentences if TIME in s.shape)
    r.times = look_ahead(timed, r.times, verb_classes(r.lexicon.frames))


def read_events(r: Reading, frames: FrameMaker = Frames) -> None:
    """Resolve phrases to entities in reading order, note roles and quotations, and apply the frames."""
    bind_short_names(r.registry, r.sentences, r.lexicon)
    for sentence in r.sentences:
        unify_aliases(r.registry, sentence.shape, sentence.mentions)
    r.registry.foresee(m for s in r.sentences for m in s.mentions.values() if m.kind == PERSON)
    r.registry.relatives.update(name for s in r.sentences for name in relatives_in(s))
    telling = Telling(r, frames)
    for clauses in r.clauses:
        telling.read(clauses)
    name_several(r)
    refuse_resignations(r.events, r.clauses, len(r.sentences) - 1)
    bind_replacing(r.events)
    r.events[:] = share_predecessors(settle_swaps(r.events), r.registry)
    name_deputies(r.events)
    bind_newcomers(r.events)
    bind_leavers(r.events)
    bind_holders(r.events)
    bind_replaced(r.events)
    r.events[:] = bind_entrants(r.events)
    lend_predecessors(r.events, r.heirs)
    r.events[:] = name_rulers(r)
    r.events[:] = fold_successions(drop_defeats(drop_favourites(settle_opponents(r.events))))
    r.standing.settle(r.registry.persons)


def read_focus(r: Reading) -> None:
    """Find the office that the article's contest is about."""
    name_fronted(r)
    r.focus, r.contested = find_focus(r)
    settle_items(r)
    name_nearby(r)
    for event in r.events:
        if event.frame.context not in {"candidate", "incumbent"}:
            r.candidates.update(event.roles.get("candidate", []))
        if event.frame.event == "candidacy" and event.frame.context not in {"candidate", "aspirant"}:
            seat = event.office or r.focus
            seated = seat is not None and seat.title in SEATS  # a state stands for nothing else
            r.candidates.update(e for e in event.roles.get("person", []) if seated or e.kind != "state")
    hosting = r.focus is not None and r.focus.title == "host"  # of games, which is no game
    r.play = not hosting and not any(map(_elects, r.events)) and is_play(r.tokens)
    standing = [e for e in r.events if r.play and e.frame.event == "candidacy" and is_plain_office(e)]
    r.in_play = {person for e in standing for person in e.roles.get("person", []) if person.kind == "person"}
    changes = [e for e in r.events if r.play and e.frame.event == "appointment" and e.office and is_plain_office(e)]
    r.in_charge = {p for e in changes for role in ("person", "predecessor") for p in e.roles.get(role, [])}
    r.candidates |= witnessed(r) | dropouts(r)
    r.bidders = {e for e in r.candidates if e.kind in {"state", "place"} and _bids(e, r)}
    find_winners(r)
    r.chosen = find_chosen(r)


def _elects(event: Event) -> bool:
    """Whether a body elects an officer, be it a league or a federation: of no game is that told."""
    office = event.office if event.frame.event == "appointment" and event.predication.lemma in _ELECTING else None
    return office is not None and office.title not in {None, "captain"}


def _bids(entity: Entity, r: Reading) -> bool:
    """Whether a verb tells of a state's or a place's standing, not only a noun: "the Indian bid" may be a city's."""
    standing = (e for e in r.events if e.frame.event == "candidacy" and e.predication.noun is None)
    return any(entity in e.roles.get("person", []) for e in standing)


def read_dates(r: Reading) -> None:
    """Find the day that the story tells of, which dates what has no date of its own."""
    r.dates = Dates(r)


def read_counts(r: Reading) -> None:
    """Settle votes, tallies and rules, which need the article's events and its contest."""
    r.counts.finish()
    counted = r.counts.winners()
    r.won_lately |= bool(counted)
    r.winners |= counted


_ELECTING = frozenset({"elect", "re-elect", "reelect"})
STAGES: tuple[Callable[[Reading], None], ...] = (
    read_text,
    read_mentions,
    read_clauses,
    read_events,
    read_focus,
    read_asides,
    read_belonging,
    read_dates,
    read_counts,
)


def read(text: str, published: date | None, lexicon: Lexicon, article: Article | None = None) -> Report:
    """Run the cascade over one article."""
    reading = Reading(text, published, lexicon)
    for stage in STAGES:
        stage(reading)
    return assemble(reading, article)
