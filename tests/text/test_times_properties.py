"""What holds of the times of any text: the invariants of the design, robustness, and linear time."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clock import seconds
from newsevents.model.times import AnchorSource, Granularity, TimeExpression, TimeKind, TimeModifier, iso_prefix
from newsevents.text.time_atoms import lexicon
from newsevents.text.times import find_times, publication_date, resolve

DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))
ANY_DAY = st.dates()
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FIGURES = ("1990", "2024", "5", "22", "22nd", "2024-02-22", "3/4/2024", "30/2", "2010-14", "5-7", "'98", "1980s", "31")
GLUE = (".", ",", "\n\n", "-", "\u2013", "\u2019s", "people", "said", "will", "(", "Smith")
WORDS = (*sorted(lexicon().words), *FIGURES, *GLUE)
PROSE = st.lists(st.sampled_from(WORDS).flatmap(lambda word: st.sampled_from((word, word.title()))), max_size=14).map(
    " ".join
)
NAMED_UNITS = {Granularity.DAY, Granularity.MONTH, Granularity.YEAR}
TEXTS = st.one_of(PROSE, st.text(max_size=60))


@given(TEXTS, st.none() | ANY_DAY)
def test_spans_are_the_words_in_order_and_never_raise(text: str, published: date | None) -> None:
    times = find_times(text, published)
    assert all(text[one.start : one.end] == one.text for one in times)
    assert all(first.end <= second.start for first, second in pairwise(times))


@given(TEXTS, st.none() | ANY_DAY)
def test_bounds_stand_exactly_where_a_date_is_settled(text: str, published: date | None) -> None:
    for one in find_times(text, published):
        assert (one.earliest is None) == (one.latest is None)
        if one.kind is TimeKind.DATE:
            assert (one.earliest is None) == ("X" in one.value)
            prefix = iso_prefix(one)
            assert prefix is None or str(one.earliest)[: len(prefix)] == str(one.latest)[: len(prefix)] == prefix
        if one.kind is TimeKind.REFERENCE:
            assert one.earliest is None


@given(PROSE, DAYS)
def test_without_a_modifier_the_bounds_are_the_interval_of_the_value(text: str, published: date) -> None:
    for one in find_times(text, published):
        prefix = iso_prefix(one)
        if one.granularity not in NAMED_UNITS or prefix is None or one.modifier is not TimeModifier.NONE:
            continue
        assert one.earliest is not None
        assert one.latest is not None
        size = {10: 1, 7: one.latest.day, 4: 365 + (date(one.earliest.year, 12, 31).timetuple().tm_yday == 366)}
        assert (one.latest - one.earliest).days + 1 == size[len(prefix)]
        assert one.earliest.isoformat().startswith(prefix)


@given(PROSE, ANY_DAY)
def test_what_needed_no_anchor_ignores_the_publication_date(text: str, published: date) -> None:
    def absolute(times: tuple[TimeExpression, ...]) -> dict[tuple[int, int], str]:
        return {
            (one.start, one.end): one.value
            for one in times
            if one.kind is TimeKind.DATE and one.anchor_source is AnchorSource.NOT_NEEDED and len(one.value) >= 7
        }

    here, there = absolute(find_times(text, published)), absolute(find_times(text, date(2024, 2, 22)))
    for span in here.keys() & there.keys():
        if not any(char == "'" for char in text) and "/" not in text:  # two-figure years lean on the century
            assert here[span] == there[span]


@given(st.sampled_from(WEEKDAYS), st.sampled_from(("on {}", "last {}", "next {}", "will meet on {}")), DAYS,
       st.integers(-500, 500))  # fmt: skip
def test_weekdays_move_with_publication_by_whole_weeks(weekday: str, frame: str, published: date, weeks: int) -> None:
    shift = timedelta(days=7 * weeks)
    (here,) = find_times(frame.format(weekday), published)
    (there,) = find_times(frame.format(weekday), published + shift)
    assert here.earliest is not None
    assert there.earliest == here.earliest + shift
    assert here.earliest.isoweekday() == WEEKDAYS.index(weekday) + 1


@given(st.sampled_from(WEEKDAYS), DAYS)
def test_last_is_strictly_before_and_next_strictly_after(weekday: str, published: date) -> None:
    (last,) = find_times(f"last {weekday}", published)
    (coming,) = find_times(f"next {weekday}", published)
    assert last.latest is not None
    assert coming.earliest is not None
    assert last.latest < published < coming.earliest


@given(PROSE, DAYS, DAYS)
def test_resolving_is_idempotent_and_keeps_its_place(text: str, published: date, other: date) -> None:
    for one in find_times(text):
        resolved = resolve(one, published)
        assert (resolved.start, resolved.end, resolved.text) == (one.start, one.end, one.text)
        assert resolved.relation is one.relation
        if resolved.anchor_source is not AnchorSource.MISSING:
            assert resolve(resolved, other) == resolved


@given(st.sampled_from(("on {}", "will meet on {}", "in {}")), st.sampled_from((*WEEKDAYS, "October", "Sept. 9")), DAYS)
def test_resolving_later_reads_as_reading_with_the_date_would(frame: str, word: str, published: date) -> None:
    text = frame.format(word)
    (open_time,), (known,) = find_times(text), find_times(text, published)
    assert resolve(open_time, published) == known


@given(TEXTS)
def test_unrelated_paragraphs_before_change_no_absolute_date(text: str) -> None:
    head = "Ministers met at noon.\n\n"
    alone, below = find_times(text, date(2024, 2, 22)), find_times(head + text, date(2024, 2, 22))
    assert [(one.start + len(head), one.value) for one in alone] == [(one.start, one.value) for one in below]


@given(TEXTS)
def test_the_publication_date_never_raises(text: str) -> None:
    day = publication_date(text)
    assert day is None or isinstance(day, date)


@pytest.mark.parametrize(
    "unit",
    ["1 ", "May ", "the last ", "1.1.1.", "two thousand ", "of the in the ", "1/1-", "Feb. 22, ", "on Thursday ", "\n",
     "'98", "from May to ", "a day after ", "\u0130 in May "],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    def spent(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        return seconds(lambda: find_times(text, date(2024, 2, 22)))

    spent(2_000)
    small, large = spent(20_000), spent(200_000)
    assert large < 10 * 2.5 * small + 0.5


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["1 ", "May ", "on Thursday "])
def test_a_megabyte_of_nonsense_takes_seconds(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    assert seconds(lambda: find_times(text, date(2024, 2, 22)), best_of=1) < 20
