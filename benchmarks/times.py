"""Measure the reader of times.

    python benchmarks/times.py CASES.json [--errors]     cases of Recognizers-Text (dates, ranges, durations, sets)
    python benchmarks/times.py FOLDER [--errors]         TimeML documents (*.tml), scored as TempEval-3 does
    python benchmarks/times.py FILE.txt                  speed only

Recognizers-Text keeps the preposition in the span ("since 2014", "from 2005 to 2013") and one span for a range; we keep
prepositions out of the span and give a range as its two ends. So spans are compared with function words off both ends,
and two of our expressions that are the ends of one range count as one. A modified expression ("after 2018",
"early May") is right when its unit is right. Half-open ends are made inclusive.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from newsevents.model.times import TimeExpression, TimeKind, TimeRelation
from newsevents.text.times import find_times

_WORDS = (
    "the a an in on at of from since until till by before after between for within during over as early late no later "
    "than starting beginning year through to this due and or greater whole = < >"
)
FUNCTION_WORDS = frozenset(_WORDS.split())
Span = tuple[int, int]


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the function words at its two ends."""
    words = [(m.start(), m.end(), m[0].lower()) for m in re.finditer(r"\w+|[^\w\s]", text[start:end])]
    while len(words) > 1 and words[0][2] in FUNCTION_WORDS:
        words.pop(0)
    while len(words) > 1 and (words[-1][2] in FUNCTION_WORDS or words[-1][2] in ".,"):
        words.pop()
    return (start + words[0][0], start + words[-1][1]) if words else (start, end)


# --- Recognizers-Text ------------------------------------------------------------------------------------------------


def ours(text: str, published: date | None) -> dict[Span, list[TimeExpression]]:
    """Return our expressions by trimmed span, and each range by the span of both its ends."""
    times = find_times(text, published)
    table: dict[Span, list[TimeExpression]] = {}
    for expression in times:
        table.setdefault(trimmed(text, expression.start, expression.end), []).append(expression)
    for first, second in pairwise(times):
        if first.relation is TimeRelation.SINCE and second.relation is TimeRelation.UNTIL:
            span = trimmed(text, first.start, second.end)
            table.setdefault(span, []).extend((first, second))
        elif first.kind is TimeKind.DURATION and first.earliest == second.earliest is not None:
            table.setdefault(trimmed(text, first.start, second.end), []).append(first)
    return table


def right(found: list[TimeExpression], values: list[dict[str, str]], reference: date | None) -> bool:
    """Say whether one of the gold candidates is our reading (or, for one expression, one of its alternatives)."""
    agrees = _pair_agrees if len(found) == 2 else _one_agrees
    return any(agrees(found, gold, reference) for gold in values)


def _pair_agrees(found: list[TimeExpression], gold: dict[str, str], reference: date | None) -> bool:
    start, end = gold.get("start"), gold.get("end")
    if start is None or end is None:
        return False
    first, last = found
    if first.modifier.value != "none" or last.modifier.value != "none":
        return _near(first, start) and _near(last, end)
    starts = {str(reference)} if first.value == "PRESENT_REF" else {str(first.earliest)}
    ends = (
        {str(reference)}
        if last.value == "PRESENT_REF"
        else {str(last.earliest), str(last.latest), _next_day(last.latest)}
    )
    return start in starts and end in ends


def _one_agrees(found: list[TimeExpression], gold: dict[str, str], _reference: date | None) -> bool:
    one = found[0]
    if gold["type"] in ("duration", "set"):
        return one.kind.value == gold["type"] and normal(one.value) == normal(gold["timex"])
    if gold.get("value") == "not resolved" or one.kind is TimeKind.REFERENCE:
        unsettled = one.kind is TimeKind.DATE and one.earliest is None
        same_season = one.value[-2:] == gold["timex"][-2:] and one.value[:4] == gold["timex"][:4]
        return one.value == gold["timex"] or unsettled or same_season
    bounds = [(one.earliest, one.latest), *one.alternatives]
    if gold["type"] == "date":
        return any(str(first) == str(last) == gold["value"] for first, last in bounds)
    return any(_range_agrees(one, first, last, gold) for first, last in bounds if first and last)


def _next_day(day: date | None) -> str:
    return str(day + timedelta(days=1)) if day else ""


def _near(one: TimeExpression, day: str) -> bool:
    """Say whether the day lies in our part of the unit or right after it: parts are cut by convention."""
    return str(one.earliest) <= day <= _next_day(one.latest)


def _range_agrees(one: TimeExpression, first: date, last: date, gold: dict[str, str]) -> bool:
    if "Mod" in gold or one.modifier.value in ("start", "mid", "end"):
        unit = gold["timex"].strip("()").split(",")[0]
        if unit[:4] == "XXXX":
            unit = (gold.get("start") or gold["end"])[:4] + unit[4:]
        ends = (str(first), str(last + timedelta(days=1)), str(last))
        return one.value == unit or gold.get("start") in ends or gold.get("end") in ends
    return str(first) == gold.get("start") and str(last + timedelta(days=1)) == gold.get("end")


def recognizers(path: Path, *, errors: bool) -> None:
    """Score the cases of a Recognizers-Text file."""
    done: Counter[str] = Counter()
    total: Counter[str] = Counter()
    missed: list[str] = []
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        reference = case.get("Context", {}).get("ReferenceDateTime")
        published = date.fromisoformat(reference[:10]) if reference else None
        table = ours(case["Input"], published)
        for gold in case["Results"]:
            kind = (gold.get("TypeName") or "").removeprefix("datetimeV2.")
            values = (gold.get("Resolution") or {}).get("values", [])
            if kind not in ("date", "daterange", "duration", "set") or "Start" not in gold or timed(kind, values):
                continue
            total[kind] += 1
            span = trimmed(case["Input"], gold["Start"], gold["End"] + 1)
            if span in table and right(table[span], values, published):
                done[kind] += 1
            else:
                missed.append(
                    _missed(kind, gold["Text"], case["Input"], table.get(span, []), f"@{published}: {values[:1]}")
                )
    if errors:
        print(*sorted(missed), sep="\n")
    for kind in total:
        print(f"{kind:10} {done[kind]:4} of {total[kind]:4}  {done[kind] / total[kind]:.1%}")
    print(f"{'all':10} {done.total():4} of {total.total():4}  {done.total() / total.total():.1%}")


def _missed(kind: str, words: str, text: str, found: list[TimeExpression], gold: str) -> str:
    got = [(x.text, x.value, str(x.earliest), str(x.latest)) for x in found]
    return f"{kind:9} {'value' if found else 'span':5} {words!r} in {text[:70]!r} {gold} ours {got}"


def timed(kind: str, values: list[dict[str, str]]) -> bool:
    """Say whether the gold value has a time of day, which is out of scope."""
    return any(re.search(r"(?<!P)T(?:\d|[A-Z]{2})", value["timex"]) for value in values) and kind != "duration"


# --- TimeML ----------------------------------------------------------------------------------------------------------


def normal(value: str) -> str:
    """Return a TIMEX3 value with the spellings that mean the same made one: 198X is 198, 2000-W2 is 2000-W02."""
    value = value.upper()
    value = re.sub(r"T(?:MO|AF|EV|NI|MI|DT|\d\d.*)$", "", value)
    value = re.sub(r"-W(\d)(?!\d)", r"-W0\1", value)
    value = re.sub(r"^(\d{3})X$", r"\1", value)
    value = re.sub(r"^([\dX]{4}(?:-\d\d)?)(?:-XX)+$", r"\1", value) if value[0].isdigit() else value
    value = value.replace("T5.5H", "T5H30M").replace("P0.5Y", "P6M").replace("XXXX-WXX-WE", "P1WE")
    value = re.sub(r"^(P\d+)DE$", lambda m: f"{m[1]}0Y", value)
    value = re.sub(r"^P(\d+)Q$", lambda m: f"P{3 * int(m[1])}M", value)
    return re.sub(r"^PT24H$", "P1D", value)


def documents(folder: Path) -> Iterator[tuple[str, date | None, str, list[dict[str, Any]]]]:
    """Yield each document's name, date, text and gold expressions of date, duration and set."""
    for path in sorted(folder.rglob("[!.]*.tml")):
        root = ET.parse(path).getroot()  # noqa: S314
        created = root.find("DCT/TIMEX3")
        stamp = created.get("value", "") if created is not None else ""
        published = date.fromisoformat(stamp[:10]) if re.match(r"\d{4}-\d\d-\d\d", stamp) else None
        body = root.find("TEXT")
        if body is None:
            continue
        pieces: list[str] = []
        gold: list[dict[str, Any]] = []
        _walk(body, pieces, gold)
        yield path.name, published, "".join(pieces), gold


def _walk(node: ET.Element, pieces: list[str], gold: list[dict[str, Any]]) -> None:
    start = sum(map(len, pieces))
    pieces.append(node.text or "")
    for child in node:
        _walk(child, pieces, gold)
        pieces.append(child.tail or "")
    if node.tag == "TIMEX3":
        end = sum(map(len, pieces))
        gold.append({"start": start, "end": end, **node.attrib})


def timeml(folder: Path, *, errors: bool) -> None:
    """Score a folder of TimeML documents: relaxed and strict span F1, and F1 of spans with the right value."""
    counts: Counter[str] = Counter()
    listed: list[str] = []
    size, spent = 0, 0.0
    for name, published, text, gold in documents(folder):
        begun = time.process_time()
        found = find_times(text, published)
        spent += time.process_time() - begun
        size += len(text)
        _score((name, text, gold), found, counts, listed)
    if errors:
        print(*listed, sep="\n")
    for label, hits in (("relaxed", counts["relaxed"]), ("strict", counts["strict"]), ("value", counts["value"])):
        precision, recall = hits / max(1, counts["ours"]), hits / max(1, counts["gold"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{label:8} P {precision:.1%}  R {recall:.1%}  F1 {f1:.1%}")
    print(f"{counts['gold']} gold, {counts['ours']} ours, {size / 1000 / spent:.0f} KB/s")


def _score(
    document: tuple[str, str, list[dict[str, Any]]],
    found: tuple[TimeExpression, ...],
    counts: Counter[str],
    listed: list[str],
) -> None:
    name, text, gold = document
    free = list(found)
    counts["gold"] += len(gold)
    counts["ours"] += len(found)
    for item in gold:
        hit = next((x for x in free if x.start < item["end"] and x.end > item["start"]), None)
        label = f"{name[:22]:22} {item['type'][:4]}"
        words = " ".join(text[item["start"] : item["end"]].split())
        around = " ".join(text[max(0, item["start"] - 45) : item["end"] + 25].split())
        if hit is None:
            listed.append(f"missed  {label} {words!r} {item['value']} in ...{around}")
            continue
        free.remove(hit)
        exact = (hit.start, hit.end) == (item["start"], item["end"])
        same = normal(hit.value) == normal(item["value"])
        counts.update({"relaxed": 1, "strict": exact, "value": same})
        if not exact:
            listed.append(f"span    {label} {words!r} ours {hit.text!r}")
        if not same:
            listed.append(f"value   {label} {words!r} {item['value']} ours {hit.value} in ...{around}")
    for x in free:
        around = " ".join(text[max(0, x.start - 45) : x.end + 25].split())
        listed.append(
            f"extra   {name[:22]:22} {x.kind.value[:4]} {' '.join(x.text.split())!r} {x.value} in ...{around}"
        )


def speed(path: Path) -> None:
    """Print the speed over one text file."""
    text = path.read_text(encoding="utf-8")
    find_times(text[:1000], date(2024, 2, 22))
    begun = time.process_time()
    found = find_times(text, date(2024, 2, 22))
    spent = time.process_time() - begun
    print(f"{len(found)} expressions, {len(text) / 1000 / spent:.0f} KB/s")


def main() -> None:
    """Score what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", action="store_true", help="list every error")
    arguments = parser.parse_args()
    if arguments.path.is_dir():
        timeml(arguments.path, errors=arguments.errors)
    elif arguments.path.suffix == ".json":
        recognizers(arguments.path, errors=arguments.errors)
    else:
        speed(arguments.path)


if __name__ == "__main__":
    main()
