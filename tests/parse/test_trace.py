"""The trace: it reads as ``parse`` does, and says of every frame what became of it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.trace import Trace, Verdict, trace

STORIES = sorted((Path(__file__).parents[2] / "seeds" / "stories").glob("*.txt"))
BACKED = "Canada backed Ana Reyes to be the next secretary general of NATO."


def verdicts(traced: Trace, verb: str) -> dict[str, Verdict]:
    notes = [p for s in traced.sentences for p in s.predications if p.lemma == verb]
    return {v.frame.id: v for p in notes for v in p.verdicts}


@pytest.mark.parametrize("story", STORIES[:4], ids=lambda p: p.stem)
def test_it_reads_what_parse_reads(story: Path) -> None:
    text = story.read_text(encoding="utf-8")
    assert trace(text, date(2020, 1, 1)).report.to_records() == newsevents.parse(text, "2020-01-01").to_records()


@given(st.text(max_size=200))
def test_it_reads_any_text(text: str) -> None:
    traced = trace(text)
    assert traced.report == newsevents.parse(text)
    assert all(text[s.start : s.end] == s.text for s in traced.sentences)
    assert all(text[m.start : m.end].split() == m.text.split() for s in traced.sentences for m in s.mentions)


def test_every_record_stands_under_its_sentence() -> None:
    traced = trace(BACKED + " Peru opposed her. “I will not run,” said Ben Okafor, the foreign minister of Ghana.")
    told = [kind for s in traced.sentences for kind, _ in s.records]
    assert sorted(told) == sorted(r.type for r in traced.report.records for _ in r.evidence)


def test_a_frame_that_fired_names_its_fillers() -> None:
    verdict = verdicts(trace(BACKED), "back")["endorsement/back"]
    assert verdict.made_record
    assert verdict.filled[:2] == ("endorser=Canada", "candidate=Ana Reyes")


LEXICON = """
[[frame]]
id = "endorsement/garland"
event = "endorsement"
set.stance = "support"
verbs = "garland"
{extra}
roles.endorser = "subject"
roles.candidate = "object"
roles.office = "for"
"""


@pytest.mark.parametrize(
    ("extra", "sentence", "reason"),
    [
        ("", "Canada garlanded Ana Reyes for president of Peru.", ""),
        ('needs.with = "praise"', "Canada garlanded Ana Reyes with gifts.", "needs.with"),
        ('unless.with = "gift"', "Canada garlanded Ana Reyes with gifts.", "unless.with"),
        ('context = "headline"', "Canada garlanded Ana Reyes for president of Peru.", "context.headline"),
        ("", "Canada garlanded the town hall.", "roles.candidate"),
        ('context = "office"', "Canada garlanded Ana Reyes.", "context.office"),
    ],
)
def test_a_frame_that_refused_says_by_which_column(extra: str, sentence: str, reason: str) -> None:
    lexicon = Lexicon.default().extend(LEXICON.format(extra=extra))
    assert verdicts(trace(sentence, lexicon=lexicon), "garland")["endorsement/garland"].reason == reason


def test_the_second_frame_of_an_event_is_not_asked() -> None:
    rows = LEXICON.format(extra='needs.object = "*person"') + LEXICON.format(extra="").replace("/garland", "/plain")
    lexicon = Lexicon.default().extend(rows)
    told = verdicts(trace("Canada garlanded Ana Reyes for president of Peru.", lexicon=lexicon), "garland")
    assert (told["endorsement/garland"].reason, told["endorsement/plain"].reason) == ("", "first")


def test_a_condition_tells_of_no_appointment() -> None:
    told = verdicts(trace("If Ana Reyes is elected president of Peru, Canada will rejoice."), "elect")
    assert told["appointment/appoint"].reason == "untold"
