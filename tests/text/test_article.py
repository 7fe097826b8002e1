import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.text.article import Block, BlockKind, read_structure
from newsevents.text.lines import BLANK
from newsevents.text.tables import table

K = BlockKind

BODY = "Ministers agreed on Thursday that the post should be filled before the summer, officials said."
MORE = "The decision had been put off twice, and few had expected it to be taken so soon after the vote."


def kinds(text: str) -> list[BlockKind]:
    return [block.kind for block in read_structure(text).blocks]


def kind_of(text: str, words: str) -> BlockKind:
    at = text.index(words)
    return next(block.kind for block in read_structure(text).blocks if block.start <= at < block.end)


def story(*head: str, body: tuple[str, ...] = (BODY, MORE), tail: tuple[str, ...] = ()) -> str:
    return "\n\n".join(("Council settles on a chair", *head, *body, *tail)) + "\n"


@given(st.text() | st.lists(st.text(max_size=90)).map("\n".join))
def test_blocks_cover_all_that_is_not_blank_in_order(text: str) -> None:
    blocks = read_structure(text).blocks
    at = 0
    for block in blocks:
        assert all(c in BLANK for c in text[at : block.start])
        assert block.start <= block.content_start < block.end
        assert text[block.start] not in BLANK
        assert text[block.end - 1] not in BLANK
        at = block.end
    assert all(c in BLANK for c in text[at:])


@given(st.text(max_size=200))
def test_the_structure_of_a_text_is_always_the_same(text: str) -> None:
    assert read_structure(text) == read_structure(text)


@given(st.sampled_from(["\n", "\r\n", "\r", "\u2028"]))
def test_every_kind_of_line_break_gives_the_same_kinds(line_break: str) -> None:
    text = story("By A. Writer", "RIGA, Latvia (AP) — " + BODY)
    assert kinds(text.replace("\n", line_break)) == kinds(text)


def test_an_empty_text_has_no_blocks() -> None:
    assert read_structure(" \n\t\n").blocks == ()


def test_one_paragraph_is_a_paragraph() -> None:
    assert kinds(BODY) == [K.PARAGRAPH]


def test_a_text_that_opens_with_a_sentence_has_no_headline() -> None:
    structure = read_structure(f"{BODY}\n\n{MORE}")
    assert structure.headline is None
    assert [block.kind for block in structure.blocks] == [K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize(
    "headline",
    [
        "Council settles on a chair",
        "Council Settles on a Chair, Ending Talks With U.S.",
        "Will the council ever settle?",
        "‘We are done,’ says council",
        "Reshuffle: three are out",
        "By three votes, chair clings on",
    ],
)
def test_headlines(headline: str) -> None:
    assert kinds(f"{headline}\n\n{BODY}\n\n{MORE}") == [K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize("label", ["UPDATED: ", "UPDATE 2-", "(2nd LD) ", "Exclusive: ", "NEWS STORY : "])
def test_a_label_before_a_headline_is_not_its_words(label: str) -> None:
    text = f"{label}Council settles on a chair\n\n{BODY}"
    headline = read_structure(text).headline
    assert headline is not None
    assert text[headline.content_start : headline.end] == "Council settles on a chair"


@pytest.mark.parametrize(
    "line",
    [
        "By A. Writer and B. Scribe",
        "By ANNE-MARIE O'SCRIBE",
        "By A. Writer, Political Editor",
        "By Our Foreign Staff in Riga",
        "by Anna Writer, Brussels,",
        "SPECIAL CORRESPONDENT",
        "Gazette Writer",
        "Anna Writer in Riga",
        "ABC / By Pacific affairs staff",
        "The Daily Gazette - News - By Anna Writer",
        "Published: 22 February 2024",
        "PUBLISHED : 21 JUL AT 18:02",
        "Updated 10:31 GMT",
        "Last modified on Sun 12 Jan 2020 23.42 EST",
        "July 17, 2025 3:12 PM (Updated: July 17, 2025 6:40 pm)",
        "June 13, 2023 2 min read",
        "NOV 24, 2024 | NEWS, POLITICS",
        "Riga, November 23rd 2024 - 10:46 UTC",
    ],
)
def test_bylines_and_time_lines(line: str) -> None:
    assert kinds(story(line)) == [K.HEADLINE, K.BYLINE, K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    [
        "The chair at a hearing in Riga in April. Photograph: Agency pool",
        "The new chair, Anna Writer. (AP Photo/B. Lens)",
        "FILE PHOTO: The chair arrives for a session. REUTERS/B. Lens",
        "The chair leaves the hall with her deputy. Picture: AAP",
        "The chair addresses the council on Monday. (Council press service)",
        "The chair (left) and her deputy in Riga",
        "The hall, empty. — Photo by AFP",
        "THE CANADIAN PRESS/B. Lens",
        "The hall on the day of the vote in Riga this week. PHOTO | FILE",
        "The chair in Riga on Friday. (Photo by B. LENS / AFP)",
        "The chair of the council in Riga this week. AP Photo/B. Lens",
        "(L-R) The chair and her deputy. Composite: Rex/PA",
        "The chair takes the floor. Credit: B. Lens/Getty Images",
    ],
)
def test_captions(line: str) -> None:
    assert kinds(story(line)) == [K.HEADLINE, K.CAPTION, K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize("line", ["The chair speaks to reporters after the vote.", "The chair at the hall in Riga."])
def test_an_unsigned_caption_is_known_by_the_dateline_or_byline_under_it(line: str) -> None:
    assert kinds(story(line, "RIGA (AP) — " + BODY, body=(MORE,)))[1] is K.CAPTION
    assert kinds(story("The chair speaks to reporters.", "By A. Writer"))[1] is K.CAPTION


def test_a_lead_in_the_present_tense_is_no_caption() -> None:
    lead = "The chair of the council meets her deputies on Monday as the talks drag on."
    assert kinds(story(body=(lead, BODY))) == [K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH]


def test_a_party_in_brackets_is_no_side_of_a_picture() -> None:
    lead = "Voters gave Gov. Anna Writer (R) a second term on Tuesday, a blow to her rivals."
    assert kinds(story(body=(lead, BODY))) == [K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize("headline", ["Writer: Deputy must go.", "BUSTED: Council hid the vote."])
def test_a_label_of_a_headline_with_a_full_stop_is_no_dateline(headline: str) -> None:
    assert read_structure(f"{headline}\n\n{BODY}\n\n{MORE}").dateline is None


def test_a_speaker_of_a_transcript_is_no_place() -> None:
    text = story(body=(BODY, "ANNA WRITER: " + MORE, "BEN SCRIBE: No.", "ANNA WRITER: Why not?"))
    assert read_structure(text).dateline is None


def test_a_sentence_before_a_dateline_is_the_headline() -> None:
    text = f"Council's plan leaves everyone unhappy.\n\nRIGA (AP) — {BODY}"
    assert kinds(text) == [K.HEADLINE, K.PARAGRAPH]


def test_a_caption_may_have_its_credit_on_the_next_line() -> None:
    text = story("The chair and her deputy at the hall, where they announced it.", "Photo credit: File | Gazette")
    assert kinds(text) == [K.HEADLINE, K.CAPTION, K.CAPTION, K.PARAGRAPH, K.PARAGRAPH]


def test_a_deck_is_a_subhead_and_a_repeated_headline_is_none() -> None:
    text = story("Deputy had been tipped for the post", "Council settles on a chair")
    assert kinds(text)[:2] == [K.HEADLINE, K.SUBHEAD]
    assert kinds(story("Council settles on a chair", "By A. Writer"))[0] is K.HEADLINE


def test_what_stands_over_the_headline_is_not_the_headline() -> None:
    text = "Skip to main content\n\nWorld News\n\nFebruary 5, 2016\n\n" + story()
    assert kinds(text) == [K.BOILERPLATE, K.BOILERPLATE, K.BYLINE, K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize(
    ("opening", "places", "agency", "date"),
    [
        ("RIGA, March 4 (Daugava Wire) - ", ["RIGA"], "Daugava Wire", "March 4"),
        ("BRUSSELS/LONDON (Reuters) – ", ["BRUSSELS", "LONDON"], "Reuters", None),
        ("WASHINGTON (AP) — ", ["WASHINGTON"], "AP", None),
        ("PARIS, Feb 22 (AFP) - ", ["PARIS"], "AFP", "Feb 22"),
        ("ADDIS ABABA, Feb 15, 2025 (AFP) - ", ["ADDIS ABABA"], "AFP", "Feb 15, 2025"),
        ("UNITED NATIONS, Nov. 19 - ", ["UNITED NATIONS"], None, "Nov. 19"),
        ("NEW YORK, OCT. 3. ", ["NEW YORK"], None, "OCT. 3"),
        ("IQUIQUE. ", ["IQUIQUE"], None, None),
        ("ADDIS ABABA. ", ["ADDIS ABABA"], None, None),
        ("NEW DELHI: ", ["NEW DELHI"], None, None),
        ("New Delhi: ", ["New Delhi"], None, None),
        ("LAGOS, Nigeria — ", ["LAGOS, Nigeria"], None, None),
        ("BURBANK, Calif. — ", ["BURBANK, Calif."], None, None),
        ("GOYANG, South Korea, May 3 (Yonhap) -- ", ["GOYANG, South Korea"], "Yonhap", "May 3"),
        ("(Bloomberg) -- ", [], "Bloomberg", None),
        ("Oct 25 (Reuters) - ", [], "Reuters", "Oct 25"),
        ("MOSCOW, May 3. /TASS/. ", ["MOSCOW"], "TASS", "May 3"),
        ("LONDON, May 2, Reuter - ", ["LONDON"], "Reuter", "May 2"),
        ("New York (CNN)", ["New York"], "CNN", None),
        ("WASHINGTON, D.C. – ", ["WASHINGTON, D.C."], None, None),
        ("ROME, Thursday, Oct. 19 -- ", ["ROME"], None, "Thursday, Oct. 19"),
        ("BRASÍLIA (AP) — ", ["BRASÍLIA"], "AP", None),
    ],
)
def test_datelines(opening: str, places: list[str], agency: str | None, date: str | None) -> None:
    text = story(opening + BODY, body=(MORE,))
    structure = read_structure(text)
    dateline = structure.dateline
    assert dateline is not None
    assert [text[place.start : place.end] for place in dateline.places] == places
    assert (dateline.agency and text[dateline.agency.start : dateline.agency.end]) == agency
    assert (dateline.date and text[dateline.date.start : dateline.date.end]) == date
    block = structure.blocks[1]
    assert text[block.content_start : block.end] == BODY
    assert kinds(text) == [K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize("line", ["HAVANA (AP) --", "HAVANA _", "HAVANA, Feb. 10 (Xinhua) --"])
def test_a_dateline_on_a_line_of_its_own_belongs_to_the_paragraph_under_it(line: str) -> None:
    text = f"{line}\n   {BODY}\n   {MORE}"
    first, second = read_structure(text).blocks
    assert first.dateline is not None
    assert text[first.content_start : first.end] == BODY
    assert second.kind is K.PARAGRAPH


def test_a_long_sentence_that_ends_in_an_abbreviation_is_no_headline() -> None:
    lead = (
        "Acme Corp. agreed on Friday to pay several million dollars in cash, and somewhat more in stock, "
        "for the closely held importer Acme Imports Inc."
    )
    assert kinds(f"{lead}\n\n{BODY}") == [K.PARAGRAPH, K.PARAGRAPH]


@pytest.mark.parametrize(
    "opening",
    [
        "FOURTEEN MONTHS after the first try, ",
        "NATO — the alliance — waited. ",
        "Analysis: ",
        "ANNA WRITER, PRESENTER: ",
        "He said: ",
        "Nobody — not even the chair — knew. ",
        "UPDATED. ",
        "ANALYSIS. ",
    ],
)
def test_openings_that_are_no_datelines(opening: str) -> None:
    assert read_structure(story(opening + BODY, body=(MORE,))).dateline is None


def test_names_in_capitals_before_several_paragraphs_are_no_datelines() -> None:
    assert read_structure(story("WORLD BANK. " + BODY, body=("SHIPPING. " + MORE,))).dateline is None


def test_a_byline_and_a_dateline_on_one_line_are_two_blocks() -> None:
    text = story(f"By Anna Writer THE HAGUE (Reuters) - {BODY}", body=(MORE,))
    assert kinds(text) == [K.HEADLINE, K.BYLINE, K.PARAGRAPH, K.PARAGRAPH]
    assert read_structure(text).dateline is not None


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by A. Writer in Riga; Editing by B. Scribe)",
        "Reporting by A. Writer; editing by B. Scribe",
        "Additional reporting by our Riga staff",
        "--With assistance from B. Scribe.",
        "A. Writer contributed to this report.",
        "Sign up here for our weekly briefing.",
        "This article was amended to correct the spelling of a name.",
        "A version of this article appeared in print on Page A6.",
        "Read more: Who chairs what",
        "Follow us on Facebook and X",
        "© Agence France-Presse",
        "Copyright 2024 The Gazette. All rights reserved.",
        "• Leading article, page 29",
        "(END)",
        "___",
        "(ANI)",
        "– Rappler.com",
        "(With inputs from agencies.)",
    ],
)
def test_page_furniture(line: str) -> None:
    assert kinds(story(tail=(line,))) == [K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH, K.BOILERPLATE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Terms of the deal were not disclosed.",
        "Subscribers to the plan doubled in a year, the company said.",
        "Follow-up talks are set for Monday.",
        "Related parties will have to abstain, the chair said.",
        "Sponsored by a senator, the bill passed.",
        "Copyright law is one of her subjects.",
        "She does not subscribe to the view that the chair must come from the north.",
        "By nine votes to eight, leaders chose the former prime minister.",
        "They were shown a picture by her mother.",
        "The deputy was found in the swimming pool.",
        "It had been agreed in private, according to an AP/NORC poll.",
        "The chair fell asleep, an AP photo showed.",
        "She worked for Getty Images.",
        "“We could not have won without your support,” she told them.",
    ],
)
def test_sentences_that_only_begin_like_page_furniture(sentence: str) -> None:
    assert kind_of(story(body=(BODY, sentence, MORE)), sentence) is K.PARAGRAPH


def test_a_credit_at_the_end_of_a_paragraph_is_set_apart() -> None:
    text = story(body=(BODY, f"{MORE} (Reporting by A. Writer, editing by B. Scribe)"))
    assert kinds(text) == [K.HEADLINE, K.PARAGRAPH, K.PARAGRAPH, K.BOILERPLATE]
    assert kinds(story(body=(BODY, f"{MORE} – Rappler.com")))[-1] is K.BOILERPLATE


def test_links_are_furniture_until_the_story_goes_on() -> None:
    text = story(body=(BODY, "Most read", "Chair resigns", "Who is the new chair?", MORE))
    assert kinds(text) == [K.HEADLINE, K.PARAGRAPH, K.BOILERPLATE, K.BOILERPLATE, K.BOILERPLATE, K.PARAGRAPH]


def test_a_paywall_ends_the_story() -> None:
    text = story(tail=("To Read The Full Story", "Are you already a subscriber?\nClick to log in!"))
    assert kinds(text)[3:] == [K.BOILERPLATE] * 3


def test_subheads_questions_and_items() -> None:
    text = story(
        body=(BODY, "A crowded field", MORE, "Who is the new chair?", MORE.lower() + " Yes.", "• One of five.")
    )
    assert kinds(text)[2:] == [K.SUBHEAD, K.PARAGRAPH, K.QUESTION, K.PARAGRAPH, K.LIST_ITEM]


def test_three_fragments_in_a_row_are_a_list() -> None:
    text = story(body=(BODY, "Anna Writer MP for Riga", "Ben Scribe MP for Tartu", "Cay Lens MP for Vilnius", MORE))
    assert kinds(text)[2:5] == [K.LIST_ITEM] * 3


def test_an_interview() -> None:
    text = story(body=(BODY, "Q: Will you run?", "A: I will not say today."))
    question, answer = read_structure(text).blocks[2:]
    assert (question.kind, answer.kind) == (K.QUESTION, K.PARAGRAPH)
    assert text[question.content_start : question.end] == "Will you run?"
    assert text[answer.content_start : answer.end] == "I will not say today."


def test_a_live_page() -> None:
    text = story(body=("6.32pm: " + BODY, "10:31 GMT", MORE))
    stamped, stamp, _ = read_structure(text).blocks[1:]
    assert text[stamped.content_start : stamped.end] == BODY
    assert stamp.kind is K.BYLINE


def test_a_pull_quote_is_furniture() -> None:
    quote = "“Nobody in this hall knew what was coming”"
    text = story(body=(BODY, quote, f"{quote[:-1]},” she said afterwards.", MORE))
    assert kind_of(text, quote) is K.BOILERPLATE


def test_wrapped_lines_are_joined_and_paragraph_lines_are_not() -> None:
    wrapped = (
        "RIGA, Oct. 5 (AP) - The council agreed on Wednesday to recommend\n"
        "the former prime minister as its next chair, diplomats said after\n"
        "the sixth straw poll.\n"
        '   It will hold a vote on Thursday. "We have a clear favorite," said\n'
        "the ambassador who leads the council in October.\n"
    )
    assert kinds(wrapped) == [K.PARAGRAPH, K.PARAGRAPH]
    assert kinds(f"Council settles on a chair\n{BODY}\n{MORE}\n{BODY[:-1]} again.\n") == [
        K.HEADLINE,
        *[K.PARAGRAPH] * 3,
    ]


def test_one_broken_line_in_a_text_of_paragraph_lines_is_joined() -> None:
    text = f"Council settles on a chair\n{BODY * 2}\n{MORE[:60].rstrip()}\n{MORE[60:].lstrip()}\n{MORE} {BODY}\n"
    assert kinds(text) == [K.HEADLINE, *[K.PARAGRAPH] * 3]


@given(st.integers(1, 6), st.text(alphabet="ab .,“”'\n-—:()/", max_size=80))
def test_a_story_after_other_text_keeps_its_words(copies: int, noise: str) -> None:
    text = noise + "\n\n" + "\n\n".join([BODY] * copies)
    covered = "".join(text[block.start : block.end] for block in read_structure(text).blocks)
    assert covered.count(BODY) == copies


def test_content_starts_at_the_block_unless_told() -> None:
    assert Block(K.PARAGRAPH, 3, 9).content_start == 3


@pytest.mark.parametrize("name", ["agencies", "boilerplate", "furniture"])
def test_tables_hold_no_row_twice_and_no_stray_blanks(name: str) -> None:
    for key, rows in table(name).items():
        assert len(set(rows)) == len(rows), key
        assert all(row.strip() and "  " not in row for row in rows), key
