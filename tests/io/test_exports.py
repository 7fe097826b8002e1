"""The exports: each read back by its own ecosystem's reader where there is one, and true to the text."""

import csv
import io
import json
import re
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents import strategies
from newsevents.io import annotations, brat, endorsements, jsonld, plover, popolo
from newsevents.io.exports import FORMATS, ExportError, write_brat
from newsevents.model import Article, Office, Outcome, Report, Role, RoleStatus, Stance, Vote
from race import race
from samples import Words, actor, league

EVERYTHING = frozenset({"candidacy", "endorsement", "tally", "rule", "statement", "role", "appointment"})
reports = st.lists(strategies.reports(), max_size=3)


def full() -> tuple[Report, ...]:
    return (*race(optional=EVERYTHING), league())


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.write is not None])
@given(found=reports)
@settings(deadline=None, max_examples=12)
def test_any_report_can_be_exported_and_the_same_ones_give_the_same(name: str, found: list[Report]) -> None:
    write = FORMATS[name].write
    assert write is not None
    text = write(found)
    assert text == write(list(found))
    if not text.startswith(("date", "event_id")):
        json.loads(text)


# --- CSV ----------------------------------------------------------------------------------------------------------


def test_the_csv_has_the_trackers_columns_first_and_one_row_for_each_endorsement() -> None:
    text = endorsements.to_csv(full())
    tracker = "date,position,city,state,endorser,endorsee,endorser party,source,order,category,body,district,points"
    assert text.startswith(f"{tracker},")
    found = rows(text)
    assert len(found) == sum(len(report.endorsements) for report in full())
    assert [row["order"] for row in found] == [str(number) for number in range(1, len(found) + 1)]
    assert all(one["date"] <= two["date"] for one, two in pairwise(found))
    texts = {report.article.id or report.article.headline: report.article.text for report in full()}
    for row in found:
        assert texts[row["article"]][int(row["start"]) : int(row["end"])] == row["quote"]
    assert {row["points"] for row in found} == {""}  # NATO is not the United States


def test_points_stand_where_the_tracker_gives_them() -> None:
    text = "Ana Reyes, Ivo Kalnin, Ola Berg, Lea Moss and Pia Holm spoke."
    at, people = Words(text), [actor(name) for name in ("Ana Reyes", "Ivo Kalnin", "Ola Berg", "Lea Moss")]
    offices = [Office("governor", "Ohio"), Office("president", "United States"), Office("mayor", "Boston")]
    offices.append(Office("representative", "Ohio"))
    statuses = [RoleStatus.CURRENT, RoleStatus.FORMER, RoleStatus.CURRENT, RoleStatus.CURRENT]
    job, candidate = Office("president", "United States"), actor("Pia Holm")
    base = league().endorsements[0]
    report = Report(
        Article(text),
        endorsements=tuple(
            evolve(base, evidence=at(p.name), endorser=p, candidate=candidate, office=job) for p in people
        ),
        roles=tuple(
            Role(evidence=at(p.name), person=p, office=office, status=status)
            for p, office, status in zip(people, offices, statuses, strict=True)
        ),
    )
    found = rows(endorsements.to_csv([report]))
    assert [(row["position"], row["points"], row["category"]) for row in found] == [
        ("governor", "8", "Governors"),
        ("former president", "10", "Former presidents and vice presidents"),
        ("mayor", "", "Mayors"),
        ("representative", "3", "Representatives"),
    ]
    assert [(row["state"], row["city"]) for row in found] == [("Ohio", ""), ("", ""), ("", "Boston"), ("Ohio", "")]
    opposed = evolve(report, endorsements=(evolve(report.endorsements[0], stance=Stance.OPPOSE),))
    assert rows(endorsements.to_csv([opposed]))[0]["points"] == ""


# --- JSON-LD ------------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # by rdflib's own reader of JSON-LD
def test_the_json_ld_is_rdf_in_terms_that_schema_org_has() -> None:
    rdflib = pytest.importorskip("rdflib", reason="needs rdflib")
    graph = rdflib.Graph().parse(data=jsonld.to_jsonld(full()), format="json-ld")
    terms = {str(term) for triple in graph for term in (triple[1], triple[2]) if str(term).startswith("https://schema")}
    known = {str(term) for term in dir(rdflib.SDO) if str(term).startswith("https://schema")}
    assert terms
    assert terms <= known
    kinds = {str(kind).rpartition("/")[2] for kind in graph.objects(None, rdflib.RDF.type)}
    assert {"NewsArticle", "Claim", "EndorseAction", "DisagreeAction", "Quotation", "OrganizationRole"} <= kinds


def test_the_json_ld_says_who_endorses_whom_where() -> None:
    graph = json.loads(jsonld.to_jsonld([league()]))["@graph"]
    first = next(node for node in graph if node.get("additionalType") == "endorsement")
    assert first["about"]["agent"] == {"@type": "Country", "name": "Canada", "identifier": "CA"}
    assert first["about"]["object"]["name"] == "Ana Reyes"
    assert first["disambiguatingDescription"] == "Canada and Peru backed Ana Reyes"
    assert first["appearance"]["@id"] == graph[0]["@id"]


# --- Popolo -------------------------------------------------------------------------------------------------------


def _voted() -> Report:
    text = "The Baltic League elected Ana Reyes by 20 votes to 5."
    body = league().actors[3]
    vote = Vote(
        evidence=Words(text)("20 votes to 5"),
        body=body,
        subject="Ana Reyes",
        votes_for=20,
        votes_against=5,
        outcome=Outcome.PASSED,
    )
    return Report(Article(text, url="https://wire.example/1"), actors=(body,), votes=(vote,))


def test_popolos_references_lead_somewhere_and_ids_are_unique() -> None:
    document = json.loads(popolo.to_popolo([*full(), _voted()]))
    for things in document.values():
        assert len({thing["id"] for thing in things}) == len(things)
    ids = {kind: {thing["id"] for thing in things} for kind, things in document.items()}
    for membership in document["memberships"]:
        assert membership["person_id"] in ids["persons"]
        assert membership["post_id"] in ids["posts"]
        assert membership.get("organization_id") in {None, *ids["organizations"]}
        assert all(source["note"] for source in membership["sources"])
    assert {post["organization_id"] for post in document["posts"] if "organization_id" in post} <= ids["organizations"]
    [event] = document["vote_events"]
    assert event["motion_id"] in ids["motions"]
    assert event["counts"] == [{"option": "yes", "value": 20}, {"option": "no", "value": 5}]
    assert event["result"] == "pass"
    days = [thing[name] for things in document.values() for thing in things for name in thing if name.endswith("_date")]
    assert all(day is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", day) for day in days)


def test_a_popolo_reader_reads_it() -> None:
    reader = pytest.importorskip("popolo_data.importer", reason="needs everypolitician-popolo")
    read = reader.Popolo(json.loads(popolo.to_popolo(full())))
    rutte = read.persons.get(name="Mark Rutte")
    held = {membership.post.label for membership in read.memberships if membership.person == rutte}
    assert "prime minister of Netherlands" in held
    assert read.organizations.get(name="NATO").id == "body:nato"


# --- Web Annotation -----------------------------------------------------------------------------------------------


@given(found=reports)
@settings(deadline=None, max_examples=12)
def test_annotations_select_the_words_in_both_ways(found: list[Report]) -> None:
    page = json.loads(annotations.to_annotations(found))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == sum(map(len, found))
    texts = {item["id"]: report.article.text for item, report in _owners(page, found)}
    for item in page["items"]:
        assert item["type"] == "Annotation"
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            position, quote = target["selector"]
            text = texts[item["id"]]
            assert text[position["start"] : position["end"]] == quote["exact"] != ""
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert text.startswith(around, position["start"] - len(quote["prefix"]))


def _owners(page: dict[str, Any], found: list[Report]) -> list[tuple[dict[str, Any], Report]]:
    return list(zip(page["items"], [report for report in found for _ in report.records], strict=True))


# --- brat ---------------------------------------------------------------------------------------------------------

_BOUND = re.compile(r"(T\d+)\t(\w+) ((?:\d+ \d+)(?:;\d+ \d+)*)\t([^\n]*)")
_EVENT = re.compile(r"(E\d+)\t(\w+):(T\d+)((?: \w+:T\d+)*)")
_ATTRIBUTE = re.compile(r"A\d+\t(\w+) (E\d+) (\S+)")
_NOTE = re.compile(r"#\d+\tAnnotatorNotes (E\d+)\t[^\n\t]+")


@given(found=strategies.reports())
@settings(deadline=None, max_examples=25)
def test_brat_lines_follow_its_grammar_and_their_words_stand_in_the_text(found: Report) -> None:
    bounds: set[str] = set()
    events: set[str] = set()
    lines = brat.to_brat(found).split("\n")
    assert lines.pop() == ""
    for line in lines:
        if line.startswith("T"):
            bound = _BOUND.fullmatch(line)
            assert bound
            bounds.add(bound[1])
            pieces = [tuple(map(int, place.split())) for place in bound[3].split(";")]
            words = " ".join(found.article.text[start:end] for start, end in pieces)
            assert re.sub(r"\s", " ", words) == bound[4]
            assert all(one[1] <= two[0] for one, two in pairwise(pieces))
        elif line.startswith("E"):
            event = _EVENT.fullmatch(line)
            assert event
            events.add(event[1])
            assert {event[3], *re.findall(r":(T\d+)", event[4])} <= bounds
        else:
            told = _ATTRIBUTE.fullmatch(line)
            assert told or _NOTE.fullmatch(line)
            assert (told[2] if told else _NOTE.fullmatch(line)[1]) in events  # type: ignore[index]
    assert len(events) == len(found)


def test_a_brat_reader_reads_it_and_the_configuration_knows_all_types(tmp_path: Path) -> None:
    paths = write_brat(full(), tmp_path / "brat")
    configuration = (tmp_path / "brat" / "annotation.conf").read_text("utf-8")
    assert len(paths) == 2 * len(full())
    parser = pytest.importorskip("brat_parser", reason="needs mendelai-brat-parser")
    for path in paths:
        if path.suffix == ".ann":
            entities, _, attributes, _ = parser.get_entities_relations_attributes_groups(str(path))
            text = path.with_suffix(".txt").read_text("utf-8")
            for entity in entities.values():
                words = " ".join(text[start:end] for start, end in entity.span)
                assert unicodedata.normalize("NFC", words) == unicodedata.normalize("NFC", entity.text)
                assert re.search(rf"^{entity.type}\b", configuration, re.MULTILINE)
            for attribute in attributes.values():
                [line] = re.findall(rf"^{attribute.type}\t.*$", configuration, re.MULTILINE)
                assert attribute.values[0] in line


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ExportError, match="cannot write"):
        write_brat(full(), tmp_path / "file" / "brat")


# --- PLOVER -------------------------------------------------------------------------------------------------------

# The sixteen event types of the ontology, by quad category.
_QUADS = {
    "V-Coop": {"AGREE", "CONSULT", "SUPPORT", "CONCEDE"},
    "M-Coop": {"COOPERATE", "AID", "RETREAT"},
    "V-Conf": {"REQUEST", "ACCUSE", "REJECT", "THREATEN"},
    "M-Conf": {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"},
}


def test_plover_rows_use_its_types_and_no_others() -> None:
    found = rows(plover.to_plover(full()))
    assert found
    assert all(row["event_type"] in _QUADS[row["quad_code"]] for row in found)
    assert len({row["event_id"] for row in found}) == len(found)
    coded = {(row["actor_name"], row["event_type"], row["event_date"]) for row in found}
    assert ("Hungary", "ACCUSE", "2024-03-05") in coded
    assert ("Hungary", "CONCEDE", "2024-06-18") in coded
    assert ("Slovakia", "AGREE", "2024-05-14") in coded
    assert ("United States", "SUPPORT", "2024-02-22") in coded
    assert {row["actor_sector"] for row in found if row["actor_name"] == "Hungary"} == {"GOV"}
