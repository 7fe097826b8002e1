"""The lexicon's tables and look-ups: every row is valid, every form finds its row, users' files are checked."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.errors import NewsEventsError
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import inflect, plurals, singular, verb_forms, verb_lemma, verb_lemmas
from newsevents.lexicon.rows import OrganizationRow, TitleRow
from newsevents.lexicon.tables import LexiconError, load_tables
from newsevents.text.tokens import tokenize

LEXICON = Lexicon.default()


def names(text: str) -> list[str]:
    """Give what the longest entries at each token name, from left to right."""
    tokens = tokenize(text)
    found, at = [], 0
    while at < len(tokens.words):
        entries = LEXICON.gazetteer.longest(tokens.words, tokens.lowers, at)
        if entries:
            row = entries[0].row
            found.append(row.title if isinstance(row, TitleRow) else row.name)
        at += len(entries[0].tokens) if entries else 1
    return found


def test_the_default_is_built_once() -> None:
    assert Lexicon.default() is LEXICON


def test_states_are_complete() -> None:
    kinds = [row.kind for row in LEXICON.states.values()]
    assert kinds.count("member") == 193  # of the United Nations, since South Sudan in 2011
    assert kinds.count("observer") == 2
    assert len(LEXICON.states) == len(LEXICON.tables["state"])
    assert all(len(code) == 2 and code.isupper() for code in LEXICON.states)


@pytest.mark.parametrize("table", ["organization", "title", "place", "ministry"])
def test_countries_are_states(table: str) -> None:
    for row in LEXICON.tables[table]:
        codes = getattr(row, "countries", None)
        for code in (row.country,) if codes is None else codes:
            assert not code or code in LEXICON.states, row


def test_kinds_of_organizations_are_known() -> None:
    for row in (*LEXICON.tables["organization"], *LEXICON.tables["suffix"]):
        assert row.kind in LEXICON.organization_kinds, row


@pytest.mark.parametrize("table", ["organization", "title", "modifier", "portfolio", "word_class", "verb", "noun"])
def test_no_row_stands_twice(table: str) -> None:
    keys = [
        tuple(getattr(row, name) for name in row.__slots__[:1]) + getattr(row, "countries", ())
        for row in LEXICON.tables[table]
    ]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@given(st.sampled_from([f for row in LEXICON.tables["organization"] for f in (row.name, *row.aliases)]))
def test_every_name_of_an_organization_finds_it(form: str) -> None:
    bare = form.removeprefix("the ").removeprefix("The ")
    own = form.startswith("The ") and " " not in bare  # "The Standard": its article tells it from a standard
    tokens = tokenize(form if own else bare)
    entries = LEXICON.gazetteer.longest(tokens.words, tokens.lowers, 0)
    assert any(
        form in (entry.row.name, *entry.row.aliases) for entry in entries if isinstance(entry.row, OrganizationRow)
    )


@given(st.sampled_from([f for row in LEXICON.tables["state"] for f in (row.name, *row.aliases, *row.seats)]))
def test_every_name_of_a_state_finds_it(form: str) -> None:
    tokens = tokenize(form.removeprefix("the ").removeprefix("The "))
    entries = LEXICON.gazetteer.longest(tokens.words, tokens.lowers, 0)
    assert any(entry.kind == "C" for entry in entries)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the U.S. and Britain", ["United States", "United Kingdom"]),
        ("let us carve turkey", []),
        ("NATO secretary-general", ["NATO", "secretary general"]),
        ("minister for foreign affairs", ["foreign minister"]),
        ("the minister of health, labour and welfare", ["health, labour and welfare minister"]),
        ("the schools minister", ["schools minister"]),
        ("deputy prime ministers", ["deputy prime minister"]),
        ("Sen. and Rep. and Gov.", ["senator", "representative", "governor"]),
        ("said the Kremlin", ["Russia"]),
        ("a major count moved forward", []),
        ("Major and Count", ["major", "count"]),
        ("House speaker", ["House of Representatives", "speaker"]),
        ("Côte d’Ivoire", ["Ivory Coast"]),
    ],
)
def test_longest_names_in_context(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_bound_forms_say_when_the_office_is_held() -> None:
    statuses = {
        form: LEXICON.gazetteer.longest([form], [form.lower()], 0)[0].status
        for form in ("president", "ex-president", "president-elect", "chancellor-designate")
    }
    assert list(statuses.values()) == [None, "former", "incoming", "incoming"]


def test_headlines_in_capitals() -> None:
    words, lowers = ["PIS"], ["pis"]
    assert not LEXICON.gazetteer.longest(words, lowers, 0)
    assert LEXICON.gazetteer.longest(words, lowers, 0, headline=True)[0].row.name == "Law and Justice"


@pytest.mark.parametrize(
    ("body", "title"),
    [("nato", "secretary general"), ("imf", "managing director"), ("bbc", "director general"), ("labour", "leader")],
)
def test_chief(body: str, title: str) -> None:
    assert LEXICON.chief(LEXICON.gazetteer[body][-1].row) == title


def test_unknown_organizations_show_their_kind() -> None:
    assert LEXICON.organization_kind("Acme Corp") == "company"
    assert LEXICON.organization_kind("University of Nowhere") == "university"
    assert LEXICON.organization_kind("Jane Roe") is None
    assert LEXICON.organization_kind("Harlan Union of Teachers") == "union"
    assert LEXICON.organization_kind("Methodist Church in Harlan") == "church"
    assert LEXICON.organization_kind("Jane of Arden") is None
    assert "party" in LEXICON.nouns_of(None, "Better Days Party")


def test_small_lookups() -> None:
    presidency, mayoral = LEXICON.office_noun("presidency"), LEXICON.office_adjective("mayoral")
    assert presidency is not None
    assert presidency.title == "president"
    assert mayoral is not None
    assert mayoral.title == "mayor"
    assert [LEXICON.honorific_gender(word) for word in ("dame", "table")] == ["f", ""]
    assert [LEXICON.is_people(noun) for noun in ("diplomats", "tables")] == [True, False]
    assert {"said", "tweeted"} <= LEXICON.reporting


def test_extend_adds_and_replaces_without_changing_the_original() -> None:
    mine = LEXICON.extend('[[organization]]\nname = "Quux Union"\nkind = "international"\nchief = "warden"\n')
    assert mine.chief(mine.gazetteer["quux"][0].row) == "warden"
    assert "quux" not in LEXICON.gazetteer


@pytest.mark.parametrize(
    ("text", "table", "row", "column"),
    [
        ('[[organization]]\nname = "Q"\nkind = "clan"\n', "organization", 1, "kind"),
        ('[[organization]]\nname = "Q"\nkind = "party"\ncountries = ["QQ"]\n', "organization", 1, "countries"),
        ('[[noun]]\nsingular = "a"\nplural = ["b"]\n[[noun]]\nplural = ["c"]\n', "noun", 2, "singular"),
        ('[[state]]\ncode = "QQ"\nnam = "Q"\n', "state", 1, "nam"),
        ('[[state]]\ncode = "QQ"\nname = 3\n', "state", 1, "name"),
        ('[[stat]]\ncode = "QQ"\n', "stat", 0, ""),
        ("[[state]\n", "", 0, ""),
    ],
)
def test_faults_name_their_place(text: str, table: str, row: int, column: str) -> None:
    with pytest.raises(LexiconError) as caught:
        LEXICON.extend(text)
    error = caught.value
    assert isinstance(error, NewsEventsError)
    assert isinstance(error, ValueError)
    assert (error.table, error.row, error.column) == (table, row, column)
    assert str(error).startswith("<text>")


def test_both_ways_to_write_a_table_read_alike() -> None:
    lines = load_tables("[noun]\ncolumns = 'singular | plural'\nrows = '''\nox | oxen; oxes\n'''", file="a")
    array = load_tables('[[noun]]\nsingular = "ox"\nplural = ["oxen", "oxes"]', file="b")
    assert lines == array


@given(st.sampled_from(sorted({*LEXICON.words("verbs"), *(row.lemma for row in LEXICON.tables["verb"])})))
def test_every_form_of_a_verb_leads_back_to_it(verb: str) -> None:
    for form in verb_forms(verb):
        assert verb in verb_lemmas(form)


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("backed", "back"), ("named", "name"), ("stepping", "step"), ("chose", "choose"), ("vying", "vie"), ("is", "be")],
)
def test_verb_lemma(form: str, lemma: str) -> None:
    assert verb_lemma(form) == lemma


def test_nouns_and_spellings() -> None:
    assert inflect("travel").past == ("travelled", "traveled")
    assert plurals("attorney general")[0] != "attorney general"
    assert [singular(w) for w in ("allies", "women", "houses", "press")] == ["ally", "woman", "house", "press"]


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14))
def test_morphology_never_fails(word: str) -> None:
    assert verb_lemmas(word)
    assert singular(word)
    assert plurals(word)
    assert verb_forms(word)[0] == word


def test_no_two_frames_have_one_name() -> None:
    folder = files("newsevents.lexicon").joinpath("data/frames")
    rows = [row for path in folder.iterdir() for row in tomllib.loads(path.read_text("utf-8")).get("frame", ())]
    names = [row["id"] for row in rows]
    assert sorted(names) == sorted(set(names))
