"""What news says of time, style by style: a wording, and what a reader takes it for."""

import re
from datetime import date

import pytest

from newsevents.model.times import AnchorSource, Granularity, TimeKind, TimeModifier, TimeRelation, iso_prefix
from newsevents.text.times import find_times, publication_date, resolve

THURSDAY = date(2024, 2, 22)


def values(text: str, published: date | None = THURSDAY) -> list[str]:
    return [time.value for time in find_times(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Feb. 22, 2023", "2023-02-22"),
        ("on 22 February 2023", "2023-02-22"),
        ("on February 22nd, 2023", "2023-02-22"),
        ("the 22nd of February 2023", "2023-02-22"),
        ("on Wednesday, Feb. 22, 2023", "2023-02-22"),
        ("2023-02-22", "2023-02-22"),
        ("22/2/2023", "2023-02-22"),
        ("in November 2023", "2023-11"),
        ("2023-11", "2023-11"),
        ("in 2014", "2014"),
        ("nineteen ninety-six", "1996"),
        ("the 1990s", "199"),
        ("the late '80s", "198"),
        ("summer 2023", "2023-SU"),
        ("the third quarter of 2023", "2023-Q3"),
        ("Q3 2023", "2023-Q3"),
        ("Q3-2023", "2023-Q3"),
        ("Q1/2023", "2023-Q1"),
        ("H2, 2023", "2023-H2"),
        ("the second half of 2023", "2023-H2"),
        ("the first Tuesday in November 2024", "2024-11-05"),
        ("Thanksgiving 2023", "2023-11-23"),
        ("Easter Monday 2023", "2023-04-10"),
        ("in the 19th century", "18"),
    ],
)
def test_absolute_dates_need_no_publication_date(text: str, value: str) -> None:
    for published in (None, THURSDAY, date(1990, 6, 1)):
        (time,) = find_times(text, published)
        assert (time.value, time.anchor_source) == (value, AnchorSource.NOT_NEEDED)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # weekdays: the publication's own is that day, others the most recent, future only under a cue
        ("Rutte spoke on Thursday", "2024-02-22"),
        ("Rutte spoke on Monday", "2024-02-19"),
        ("Ministers will meet on Monday", "2024-02-26"),
        ("He said on Monday that he would resign", "2024-02-19"),
        ("could be named as early as Friday", "2024-02-23"),
        ("Friday's vote was close", "2024-02-16"),
        ("ahead of Friday's vote", "2024-02-23"),
        ("last Thursday", "2024-02-15"),
        ("next Thursday", "2024-02-29"),
        ("on Thursday night", "2024-02-22TNI"),
        ("Tuesday of last week", "2024-02-13"),
        # days
        ("today", "2024-02-22"),
        ("late yesterday", "2024-02-21"),
        ("tomorrow", "2024-02-23"),
        ("this morning", "2024-02-22TMO"),
        ("Sept. 9", "2023-09-09"),
        ("on March 2", "2024-03-02"),
        ("will start on Aug. 30", "2024-08-30"),
        ("on the 18th", "2024-02-18"),
        # months
        ("in January", "2024-01"),
        ("in March", "2024-03"),
        ("in October", "2023-10"),
        ("will take office in October", "2024-10"),
        ("by October", "2024-10"),
        ("since October", "2023-10"),
        ("his term runs out in October", "2024-10"),
        ("Costa, who led the government until April, spoke", "2023-04"),
        ("Valls, prime minister until December, spoke", "2023-12"),
        ("The hearing was postponed until April", "2024-04"),
        ("They extended it, until early November", "2024-11"),
        ("It ended with the announcement on Jan. 6 that he would go", "2024-01-06"),
        ("last July", "2023-07"),
        ("last February", "2023-02"),
        ("in July last year", "2023-07"),
        ("this September", "2024-09"),
        ("at July's summit", "2023-07"),
        ("ahead of November's election", "2024-11"),
        ("after winning November's election", "2023-11"),
        # units
        ("last week", "2024-W07"),
        ("next month", "2024-03"),
        ("last year", "2023"),
        ("two years ago", "2022"),
        ("a week ago", "2024-W07"),
        ("three months ago", "2023-11"),
        ("the week of April 10", "2024-W15"),
        ("two weeks before Christmas", "2023-12-11"),
        ("last autumn", "2023-FA"),
        ("next spring", "2024-SP"),
        ("the third quarter", "2023-Q3"),
        ("the week after next", "2024-W10"),
    ],
)
def test_relative_words_are_read_against_publication(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value", "modifier", "prefix"),
    [
        ("early next month", "2024-03", TimeModifier.START, "2024-03"),
        ("mid-May 2023", "2023-05", TimeModifier.MID, "2023-05"),
        ("late 2023", "2023", TimeModifier.END, "2023"),
        ("the end of the year", "2024", TimeModifier.END, "2024"),
        ("later this year", "2024", TimeModifier.END, "2024"),
    ],
)
def test_parts_keep_the_unit_and_narrow_the_bounds(text: str, value: str, modifier: TimeModifier, prefix: str) -> None:
    (time,) = find_times(text, THURSDAY)
    assert (time.value, time.modifier, iso_prefix(time)) == (value, modifier, prefix)
    whole = date.fromisoformat(f"{value}-01-01"[:10])
    assert time.earliest is not None
    assert time.earliest >= whole


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("from 2005 to 2013", ["2005", "2013"]),
        ("in 2010-14", ["2010", "2014"]),
        ("2019-20", ["2019", "2020"]),
        ("2005/06", ["2005", "2006"]),
        ("from May to October 2020", ["2020-05", "2020-10"]),
        ("between November 2019 and May 2020", ["2019-11", "2020-05"]),
        ("between May and July", ["2023-05", "2023-07"]),
        ("Nov. 5-7, 2023", ["2023-11-05", "2023-11-07"]),
        ("5-7 November 2023", ["2023-11-05", "2023-11-07"]),
        ("1 Jan.\u20133 Feb. 2023", ["2023-01-01", "2023-02-03"]),
        ("from next Monday to Friday", ["2024-02-26", "2024-03-01"]),
    ],
)
def test_a_range_is_its_two_ends(text: str, ends: list[str]) -> None:
    first, last = find_times(text, THURSDAY)
    assert [first.value, last.value] == ends
    assert (first.relation, last.relation) == (TimeRelation.SINCE, TimeRelation.UNTIL)


def test_listed_days_are_no_range() -> None:
    first, second = find_times("on 18 and 19 June 2023", None)
    assert [first.value, second.value] == ["2023-06-18", "2023-06-19"]
    assert (first.relation, second.relation) == (TimeRelation.AT, TimeRelation.AT)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("for five years", TimeKind.DURATION, "P5Y"),
        ("a four-year term", TimeKind.DURATION, "P4Y"),
        ("two and a half years", TimeKind.DURATION, "P2.5Y"),
        ("several weeks", TimeKind.DURATION, "PXW"),
        ("a couple of days", TimeKind.DURATION, "P2D"),
        ("a decade", TimeKind.DURATION, "P10Y"),
        ("the year-long strike", TimeKind.DURATION, "P1Y"),
        ("every two years", TimeKind.SET, "P2Y"),
        ("every Monday", TimeKind.SET, "XXXX-WXX-1"),
        ("weekly", TimeKind.SET, "P1W"),
        ("now", TimeKind.REFERENCE, "PRESENT_REF"),
        ("recently", TimeKind.REFERENCE, "PAST_REF"),
    ],
)
def test_lengths_sets_and_references(text: str, kind: TimeKind, value: str) -> None:
    (time,) = find_times(text, THURSDAY)
    assert (time.kind, time.value, iso_prefix(time)) == (kind, value, None)


def test_lengths_that_touch_publication_have_bounds() -> None:
    (past,) = find_times("over the past two months", THURSDAY)
    assert (past.value, past.earliest, past.latest) == ("P2M", date(2023, 12, 22), date(2024, 2, 21))
    (free,) = find_times("it took two months", THURSDAY)
    assert free.earliest is None


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("since 2014", TimeRelation.SINCE),
        ("until June 2023", TimeRelation.UNTIL),
        ("by the end of 2023", TimeRelation.BY),
        ("before 2023", TimeRelation.BEFORE),
        ("ahead of November 2023", TimeRelation.BEFORE),
        ("after Feb. 3, 2023", TimeRelation.AFTER),
        ("in 2023", TimeRelation.AT),
        ("effective July 1, 2023", TimeRelation.SINCE),
    ],
)
def test_the_preposition_is_the_relation_and_not_the_span(text: str, relation: TimeRelation) -> None:
    (time,) = find_times(text, THURSDAY)
    assert time.relation is relation
    assert not re.match(r"since|until|by|before|ahead|after|in\b|effective", time.text)


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May may march on, and April Ryan knows June Carter.",
        "the 57-year-old, who is 57 years old",
        "a man in his forties",
        "50/50 and 24/7, after 9/11",
        "a 5-4 ruling and a 12-10 vote",
        "1998 people voted, and 2000 men stayed",
        "it cost $2024",
        "Resolution 1967 was adopted",
        "for a fourth time, on the second day of talks",
        "the fall of the government will spring no surprise",
        "the Sunday Times and the Good Friday Agreement",
        "he sat down and they wed",
        "about three-quarters of its food",
        "at 1925 GMT",
        "told USA Today",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert [time.text for time in find_times(text, THURSDAY)] == []


def test_without_a_date_relative_words_stay_open_and_resolve_later() -> None:
    (time,) = find_times("They meet on Thursday.")
    assert (time.value, time.earliest, time.anchor_source) == ("XXXX-WXX-4", None, AnchorSource.MISSING)
    later = resolve(time, date(2024, 2, 23))
    assert (later.value, later.anchor, later.anchor_source) == ("2024-02-22", date(2024, 2, 23), AnchorSource.PUBLISHED)
    assert (later.start, later.end, later.text) == (time.start, time.end, time.text)


def test_the_clause_is_remembered_until_the_date_is_known() -> None:
    (time,) = find_times("They will meet on Monday.")
    assert resolve(time, THURSDAY).value == "2024-02-26"


def test_the_following_day_hangs_on_the_text_before() -> None:
    _, time = find_times("He was named on Jan. 10, 2023, and resigned the following day.", THURSDAY)
    assert (time.value, time.anchor_source, time.anchor) == ("2023-01-11", AnchorSource.DISCOURSE, date(2023, 1, 10))


def test_a_day_said_with_its_year_keeps_it() -> None:
    times = find_times("Shot on Oct. 23, 1998. The Oct. 23 attack ...", date(1999, 8, 1))
    assert [time.value for time in times] == ["1998-10-23", "1998-10-23"]


def test_slash_dates_keep_both_readings() -> None:
    (time,) = find_times("signed on 3/4/2023")
    assert (time.value, time.alternatives) == ("2023-03-04", ((date(2023, 4, 3), date(2023, 4, 3)),))


def test_an_event_of_a_bare_month_keeps_the_other_year() -> None:
    (time,) = find_times("at July's summit", THURSDAY)
    assert time.alternatives == ((date(2024, 7, 1), date(2024, 7, 31)),)


def test_a_day_that_does_not_exist_settles_nothing() -> None:
    (time,) = find_times("on Feb. 30, 2023", THURSDAY)
    assert (time.value, time.earliest, iso_prefix(time)) == ("2023-02-XX", None, None)


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        ("on Thursday night", "2024-02-22"),
        ("in March", "2024-03"),
        ("in 2014", "2014"),
        ("last week", "2024-02"),
        ("three weeks ago", "2024"),
        ("last summer", "2023"),
        ("last winter", None),
        ("the 1990s", None),
        ("for two years", None),
    ],
)
def test_iso_prefix_names_a_day_a_month_or_a_year(text: str, prefix: str | None) -> None:
    (time,) = find_times(text, THURSDAY)
    assert iso_prefix(time) == prefix


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It ended on Tuesday. That evening she left.", "2024-02-20TEV"),
        ("It ended on Tuesday. The following morning she left.", "2024-02-21TMO"),
        ("It ended on Tuesday. She had left the previous night.", "2024-02-19TNI"),
    ],
)
def test_a_part_of_the_day_last_named(text: str, value: str) -> None:
    assert values(text)[1:] == [value]


def test_that_evening_of_no_day_named_is_no_time() -> None:
    assert values("That evening she left.") == []


def test_a_stretch_of_a_text_is_read_with_its_context() -> None:
    text = "In 2014 he will go on Monday. In 2015 he left."
    (time,) = find_times(text, THURSDAY, start=10, end=29)
    assert (time.value, time.start) == ("2024-02-26", text.index("Monday"))


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("Headline\n\nPublished: 22 February 2024\n\nBody.", date(2024, 2, 22)),
        ("Headline\n\nPublished: Sunday | November 8, 2020 | 12:10 AM\n\nBody.", date(2020, 11, 8)),
        ("Headline\n\nJune 13, 2023 2 min read\n\nBody.", date(2023, 6, 13)),
        ("Headline\n\nPosted Wed 10 Feb 2021 at 6:05am\n\nBody.", date(2021, 2, 10)),
        ("Headline\n\nBRUSSELS, Feb. 22, 2024 (Reuters) - Allies met.", date(2024, 2, 22)),
        ("Headline\n\nBy Staff Writers, February 22, 2024\n\nBody.", date(2024, 2, 22)),
        ("Headline\n\nUpdated: 24 February 2024\n\nPublished: 22 February 2024\n\nBody.", date(2024, 2, 22)),
        ("Headline\n\nBRUSSELS, Feb 22 (Reuters) - Allies met.", None),
        ("Headline\n\nThe treaty of 7 February 1992 was signed in Maastricht by twelve states.", None),
        ("", None),
    ],
)
def test_the_furniture_states_the_publication_date(lines: str, day: date | None) -> None:
    assert publication_date(lines) == day


def test_the_furniture_anchors_relative_words() -> None:
    text = "Headline\n\nPublished: 22 February 2024\n\nAllies met on Monday."
    time = find_times(text)[-1]
    assert (time.value, time.anchor_source) == ("2024-02-19", AnchorSource.DATELINE)


def test_granularity_is_that_of_the_unit() -> None:
    text = "Feb. 3, 2023; in May 2023; in 2023; the third quarter of 2023; the first week of 2023; the 1990s"
    assert [time.granularity for time in find_times(text)] == [
        Granularity.DAY,
        Granularity.MONTH,
        Granularity.YEAR,
        Granularity.QUARTER,
        Granularity.WEEK,
        Granularity.DECADE,
    ]
