"""``newsevents explain``: for each sentence, what was recognised, which frames fired, and why others did not."""

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsevents.commands.read import add_article, open_lexicon, reconfigure

if TYPE_CHECKING:
    from newsevents.parse.trace import PredicationNote, SentenceTrace, Verdict

_SHOWN = 4  # refusals of one verb, unless all are asked for
_WORDS = 6  # of a long list of words in a frame's column
# The refusals that are nearest to a record come first.
_NEARNESS = (
    *("nobody", "office", "untold", "play", "context", "wanted", "possible", "candidacy", "title", "roles", "part"),
    *("several", "else", "whose", "unable", "refused", "denied", "unless", "needs", "first"),
)
_REASONS = {
    "candidacy": "what is filled is a candidacy, not the office",
    "denied": "who did not lose has lost nothing",
    "else": "what is given up or tried for is something else than a candidacy",
    "first": "another frame of the same event, asked before, had fired",
    "part": "the clause has told the verb that governs it for which office",
    "nobody": "who fills its roles cannot: the same actor twice, a state in a person's office",
    "office": "the article settles no office for it",
    "play": "the story is about games, prizes or shows, and the clause names no office of a body",
    "possible": "only possible, and such a standing is a fact or nothing",
    "title": "no body that such an office could be of",
    "several": "the clause is about more people than have one office",
    "refused": "who refuses or rejects it does not stand",
    "unable": "it tells what somebody may not or cannot do",
    "whose": "it tells whose candidate somebody is not",
    "untold": "the clause only names the change, or makes it a condition or a wish",
    "wanted": "the clause tells what somebody wants to happen",
}
_CONTEXTS = {
    "candidate": "the article knows nobody here as a candidate from elsewhere",
    "decided": "the article does not say that another got the contested office",
    "undecided": "the article says that somebody got the contested office",
    "named-office": "the clause names no office",
    "office": "no office is named here or contested in the article",
    "seat": "the office is no seat or membership",
}


def register(subparsers: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add ``explain`` and its options."""
    parser = subparsers.add_parser(
        "explain",
        help="show why each sentence gives the records it gives",
        description="Show for each sentence of a story which names were recognised, who does what to whom, which "
        "frames of the lexicon fired, which were turned down, and by which column of the frame.",
    )
    add_article(parser)
    parser.add_argument(
        "--all", action="store_true", help="show every sentence and every refused frame, not only the nearest"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read the story and write what led to each record."""
    from newsevents.io.files import read_article  # noqa: PLC0415  (--help stays quick)
    from newsevents.parse.trace import trace  # noqa: PLC0415

    traced = trace(read_article(options.file), options.published, open_lexicon(options.lexicon))
    reconfigure(errors="replace")
    for number, sentence in enumerate(traced.sentences, start=1):
        if options.all or sentence.predications or sentence.records:
            sys.stdout.writelines(f"{line}\n" for line in _sentence(number, sentence, every=options.all))
    return 0


def _sentence(number: int, sentence: "SentenceTrace", *, every: bool) -> Iterator[str]:
    from newsevents.show.fold import clean  # noqa: PLC0415

    yield f"{number}. {clean(sentence.text)}"
    for kind, evidence in sentence.records:
        words = clean(sentence.text[evidence.start - sentence.start : evidence.end - sentence.start])
        yield f"   {kind} by {evidence.rule_id}: {words}"
    for mention in sentence.mentions:
        known = "recognised by its shape and place" if not mention.known_as else f"known as {mention.known_as}"
        yield f"   {mention.kind}: {clean(mention.text)} ({known})"
    for predication in sentence.predications:
        yield from _predication(predication, every=every)
    yield ""


def _predication(p: "PredicationNote", *, every: bool) -> Iterator[str]:
    from newsevents.show.fold import clean  # noqa: PLC0415

    fillers = ", ".join(f"{relation}: {clean(words)}" for relation, words in p.relations)
    yield f"   {p.lemma} [{p.modality}] {fillers}".rstrip()
    for verdict in p.verdicts:
        if verdict.made_record:
            yield f"     + {verdict.frame.id} ({'; '.join(verdict.filled)})"
    refused = sorted((v for v in p.verdicts if not v.made_record), key=_distance)
    for verdict in refused if every else refused[:_SHOWN]:
        yield f"     - {verdict.frame.id}: {why(verdict)}"
    if not every and len(refused) > _SHOWN:
        yield f"     - and {len(refused) - _SHOWN} more frames that were farther away (--all lists them)"


def _distance(verdict: "Verdict") -> int:
    return _NEARNESS.index(verdict.reason.partition(".")[0])


def why(verdict: "Verdict") -> str:
    """Say why a frame made no record, in terms of the columns that a lexicon's author writes."""
    kind, _, column = verdict.reason.partition(".")
    if kind in {"needs", "unless"}:
        wanted = " ".join(sorted(getattr(verdict.frame, kind)[column])[:_WORDS])
        more = " ..." if len(getattr(verdict.frame, kind)[column]) > _WORDS else ""
        return f'{kind}.{column} = "{wanted}{more}" is {"not met" if kind == "needs" else "met"}'
    if kind == "roles":
        return f'nobody fills roles.{column} = "{" ".join(verdict.frame.roles[column])}"'
    if kind == "context":
        return f'context = "{column}": {_CONTEXTS.get(column, "not met in this clause")}'
    return _REASONS[kind]
