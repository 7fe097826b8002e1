"""Grounded import: what the text bears out becomes a report, the rest is refused with its reason."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents import strategies
from newsevents.io.records import RULE_ID, report_from_records
from newsevents.model import ActorKind, Office, Report
from samples import TEXT, league

BACKS = {"type": "endorsement", "endorser": "Canada", "stance": "support", "candidate": "Ana Reyes"}


def reasons(*rows: dict[str, Any], text: str = TEXT) -> list[tuple[str | None, str]]:
    _, rejected = report_from_records(text, rows)
    return [(each.field, each.reason) for each in rejected]


def test_a_reports_own_rows_come_back_with_their_places() -> None:
    rows = league().to_records()
    report, rejected = report_from_records(TEXT, rows)
    assert rejected == ()
    again = report.to_records()
    # The ministry is named with its state's adjective: "Peru’s foreign ministry" stands in the text.
    assert [row["evidence_text"] for row in again] == [row["evidence_text"] for row in rows]
    for row, given_row in zip(again, rows, strict=True):
        assert {name: row[name] for name in ("type", "start", "end", "rule_id")} == {
            name: given_row[name] for name in ("type", "start", "end", "rule_id")
        }
    assert Report.from_records(TEXT, rows) == (report, rejected)


def test_rows_without_places_are_given_them() -> None:
    report, rejected = report_from_records(TEXT, [BACKS])
    [record] = report.endorsements
    [evidence] = record.evidence
    assert rejected == ()
    assert TEXT[evidence.start : evidence.end] == "Canada and Peru back Reyes"
    assert evidence.rule_id == RULE_ID
    assert record.endorser.kind is ActorKind.STATE
    assert record.endorser.country == "CA"


def test_wrong_places_are_repaired_and_words_that_are_not_there_refused() -> None:
    words = "Canada and Peru backed Ana Reyes"
    wrong = BACKS | {"evidence_text": words, "evidence_start": 3, "evidence_end": 9}
    report, rejected = report_from_records(TEXT, [wrong])
    first = report.endorsements[0].evidence[0]
    assert rejected == ()
    assert TEXT[first.start : first.end] == words
    assert reasons(BACKS | {"evidence_text": "Canada praised Ana Reyes"}) == [
        (None, "evidence_text: these words are not in the text")
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"endorser": "Norway"}, "endorser: 'Norway' is not in the text"),
        ({"endorser": None}, "endorser: it is missing"),
        ({"candidate": "Ana Berg-Reyes"}, "candidate: 'Ana Berg-Reyes' is not in the text"),
        ({"stance": "loves"}, "stance: 'loves' is none of support, oppose, neutral"),
        (
            {"type": "wish"},
            "type: 'wish' is none of endorsement, candidacy, appointment, role, tally, rule, vote, statement",
        ),
    ],
)
def test_what_the_text_does_not_bear_out_is_refused(change: dict[str, Any], reason: str) -> None:
    assert reasons(BACKS | change) == [(None, reason)]


def test_numbers_and_quotations_have_to_be_there() -> None:
    tally = {"type": "tally", "candidate": "Ana Reyes", "side": "support", "count": 20, "comparison": "about"}
    statement = {"type": "statement", "speaker": "Peru", "quote": "She is the right choice,"}
    assert reasons(tally, tally | {"count": "20", "total": "31"}, statement) == []
    assert reasons(tally | {"count": 21}) == [(None, "count: the number 21 is not in the text")]
    assert reasons(statement | {"quote": "She is the wrong choice,"}) == [
        (None, "quote: these words are not in the text")
    ]
    assert reasons(tally | {"count": 2}) == []  # "Two diplomats": a number may be written out


def test_what_can_be_left_out_is_left_out_and_said() -> None:
    row = BACKS | {"date": "2019", "organization": "Acme Corp", "office": "archbishop", "source": "a neighbour"}
    report, rejected = report_from_records(TEXT, [row])
    [record] = report.endorsements
    assert record.date is None
    assert record.office is None
    assert record.source is None
    assert {each.field for each in rejected} == {"date", "office", "organization", "source"}
    assert all(each.index == 0 and each.record == row for each in rejected)


def test_states_are_found_under_all_their_names_and_dates_by_what_settles_them() -> None:
    text = "London threw its weight behind Ana Reyes on Thursday, a British diplomat said."
    row = BACKS | {"endorser": "United Kingdom", "date": "2024-02-22", "source": "a British diplomat"}
    report, rejected = report_from_records(text, [row], published="2024-02-23")
    assert rejected == ()
    [record] = report.endorsements
    assert record.date is not None
    assert record.date.text == "Thursday"
    assert record.endorser.id == "state:GB"
    assert record.source is not None
    assert record.source.kind is ActorKind.GROUP


def test_a_text_must_be_text() -> None:
    with pytest.raises(TypeError, match="decode"):
        report_from_records(b"bytes", [])  # type: ignore[arg-type]


@given(strategies.reports())
@settings(deadline=None, max_examples=30)
def test_whatever_is_given_nothing_is_believed_that_the_text_lacks(report: Report) -> None:
    text = report.article.text
    found, rejected = report_from_records(text, report.to_records())
    refused = [each for each in rejected if each.field is None]
    assert len(found) + len(refused) == len(report)
    for record in found:
        assert all(text[each.start : each.end] for each in record.evidence)


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(
                ["type", "endorser", "stance", "candidate", "count", "start", "end", "quote", "date", "members"]
            ),
            st.one_of(
                st.none(), st.integers(), st.text(max_size=5), st.sampled_from(["endorsement", "tally", "Canada"])
            ),
        ),
        max_size=3,
    )
)
@settings(deadline=None, max_examples=50)
def test_rubbish_is_refused_and_never_raises(rows: list[dict[str, Any]]) -> None:
    found, rejected = report_from_records(TEXT, rows)
    assert len(found) + sum(each.field is None for each in rejected) == len(rows)
    assert found == evolve(found)


@pytest.mark.parametrize(
    ("title", "organization", "office"),
    [
        ("secretary-general", "Baltic League", Office("secretary-general", "Baltic League")),
        ("general secretary", None, Office("general secretary")),
        ("member", "Baltic League", Office("member", "Baltic League")),  # nobody writes "member" of who joins
        ("archbishop", "Baltic League", Office(None, "Baltic League")),
    ],
)
def test_an_office_must_be_spoken_of(title: str, organization: str | None, office: Office) -> None:
    report, _ = report_from_records(TEXT, [BACKS | {"office": title, "organization": organization}])
    assert report.endorsements[0].office == office


def test_the_chief_of_a_body_needs_no_title() -> None:
    report, rejected = report_from_records(
        "Canada backed Ana Reyes to lead NATO.", [BACKS | {"office": "secretary general", "organization": "NATO"}]
    )
    assert rejected == ()
    assert report.endorsements[0].office == Office("secretary general", "NATO")


def test_typing_may_differ_and_the_record_has_the_words_of_the_text() -> None:
    text = "“It isn’t\nover – yet,” Ana Reyes said."
    report, rejected = report_from_records(
        text, [{"type": "statement", "speaker": "Ana Reyes", "quote": "It isn't over - yet,"}]
    )
    assert rejected == ()
    [said] = report.statements
    assert said.quote == "It isn’t\nover – yet,"
    assert text[said.evidence[0].start : said.evidence[0].end] == said.quote


def test_offsets_without_words_must_be_where_somebody_of_the_record_is_named() -> None:
    elsewhere = TEXT.index("Ola Berg")
    for place in ({"evidence_start": elsewhere, "evidence_end": elsewhere + 8}, {"start": True, "end": 9}):
        report, rejected = report_from_records(TEXT, [BACKS | place])
        evidence = report.endorsements[0].evidence[0]
        assert rejected == ()
        assert TEXT[evidence.start : evidence.end] == "Canada and Peru back Reyes"


@pytest.mark.parametrize("row", [None, "Canada backs Reyes", 5, ["endorsement"]])
def test_what_is_no_record_is_refused(row: Any) -> None:
    assert reasons(row) == [(None, f"a record is a mapping of fields to values, not {type(row).__name__}")]


def test_a_number_that_no_text_has_is_refused() -> None:
    [(field, reason)] = reasons({"type": "tally", "side": "support", "count": 10**400})
    assert field is None
    assert reason.endswith("is not in the text")
