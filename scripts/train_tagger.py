"""Train the part-of-speech tagger on openly licensed treebanks, and measure it.

    git clone https://github.com/UniversalDependencies/UD_English-EWT    # CC BY-SA 4.0
    git clone https://github.com/UniversalDependencies/UD_English-GUM    # annotations CC BY 4.0, texts by genre
    git clone https://github.com/UniversalDependencies/UD_English-PUD    # CC BY-SA 3.0; for measuring only
    python scripts/train_tagger.py train --ewt UD_English-EWT --gum UD_English-GUM
    python scripts/train_tagger.py measure --ewt UD_English-EWT --gum UD_English-GUM --pud UD_English-PUD

Of GUM only the genres are read whose texts are CC BY or CC BY-SA or free of copyright (``GENRES``). The same treebanks
give the same weights, byte for byte.
"""

import argparse
import random
import re
import sys
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsevents.text import tagger as t
from newsevents.text.tokens import tokenize

OUTPUT = Path(__file__).parents[1] / "src/newsevents/text/data/tagger.bin"
GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage", "vlog")
SEED = 20240222
ROUNDS = 7
HEADER = """\
newsevents tagger: averaged perceptron weights, made by scripts/train_tagger.py
Licence of these weights: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)
Trained on: Universal Dependencies English Web Treebank (CC BY-SA 4.0; Silveira et al. 2014);
Georgetown University Multilayer corpus (annotations CC BY 4.0, Zeldes 2017), only the genres {genres},
whose texts are CC BY, CC BY-SA or in the public domain. See NOTICE.
"""
_TAGS = {penn: char for char, penn in t.PENN.items()} | {
    "``": '"',
    "HYPH": ":",
    "NFP": ":",
    "LS": "0",
    "AFX": "j",
    "GW": "n",
    "XX": "n",
}
_DROPPED = frozenset(("the", "a", "an"))


class Sentence(NamedTuple):
    """Hold a treebank sentence in the tokens of newsevents."""

    words: list[str]
    lowers: list[str]
    tags: str
    lemmas: list[str]
    titled: bool = False


def read_conllu(lines: Iterable[str]) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file, re-cut by our tokeniser."""
    text, rows = "", []
    for line in lines:
        if line.startswith("# text = "):
            text = line[9:].rstrip("\n")
        elif line[:1].isdigit():
            number, form, lemma, _, xpos, *_ = line.split("\t")
            if number.isdigit():
                rows.append((form, lemma, _TAGS.get(xpos, "n")))
        elif not line.strip() and rows:
            yield _recut(text, rows)
            rows = []


def _recut(text: str, rows: Sequence[tuple[str, str, str]]) -> Sentence:
    """Carry the treebank's tags over to our tokens, by the characters that they cover."""
    owner: list[int] = []  # for each character but blanks, the treebank's token
    for i, (form, _, _) in enumerate(rows):
        owner += [i] * len("".join(form.split()))
    tokens = tokenize(text, [(0, len(text))])
    at, tags, lemmas = 0, [], []
    for word in tokens.words:
        covered = sorted(set(owner[at : at + len(word)])) or [len(rows) - 1]
        at += len(word)
        after = rows[covered[-1] + 1][2] if covered[-1] + 1 < len(rows) else ""
        tags.append(t.mark_tag(word, word.lower()) or _joined([rows[i][2] for i in covered], word, after))
        lemmas.append(rows[covered[0]][1] if len(covered) == 1 else "")
    return Sentence(tokens.words, tokens.lowers, "".join(tags), lemmas)


def _joined(tags: Sequence[str], word: str, after: str) -> str:
    """Return the tag of one of our tokens that covers several of the treebank's, as a rule a hyphenated compound."""
    parts = [tag for tag in tags if tag not in ":.,"]
    if len(tags) == 1 or not parts:
        return tags[0] if tags[0] in t.SCORED else "n"
    last = parts[-1]
    if last in t.NAMES and (word[0].isupper() or parts[0] in t.NAMES):
        return last
    if last in "vgdj0" and not all(part == "0" for part in parts):
        return "j"  # state-owned, far-reaching, under-19
    if last in "nmq" or last == "i":
        return "j" if after in t.NOUNS and after and last != "m" else ("m" if last == "m" else "n")
    return last if last in t.SCORED else "n"


def read_ewt(folder: Path, part: str) -> list[Sentence]:
    """Read a part of the web treebank, from its release file or, where that is missing, from its source files."""
    release = folder / f"en_ewt-ud-{part}.conllu"
    if release.exists():
        return list(read_conllu(release.open(encoding="utf-8")))
    sources = folder / "not-to-release"
    names = (sources / "file-lists" / f"files.{part}").read_text(encoding="utf-8").split()
    return [s for name in names for s in read_conllu((sources / "sources" / name).open(encoding="utf-8"))]


def read_gum(folder: Path, part: str, genres: Sequence[str] = GENRES) -> list[Sentence]:
    """Read a part of GUM, only the documents of the genres."""
    sources = folder / "not-to-release"
    names = (sources / "file-lists" / f"files.{part}").read_text(encoding="utf-8").split()
    files = [sources / "sources" / f"{name}.conllu" for name in names if name.split("_")[1] in genres]
    return [s for file in files for s in read_conllu(file.open(encoding="utf-8"))]


def title_cased(sentence: Sentence, rng: random.Random) -> Sentence:
    """Return the sentence as a headline in title case: short function words may stay lower."""
    every = rng.random() < 0.3
    words = [
        word if not every and i and len(word) < 5 and tag in "itcDSx" else word[:1].upper() + word[1:]
        for i, (word, tag) in enumerate(zip(sentence.words, sentence.tags, strict=True))
    ]
    return sentence._replace(words=words, titled=True)


def headlined(sentence: Sentence, rng: random.Random) -> Sentence:
    """Return the sentence in the grammar of headlines: no articles, no "is", the present for the past."""
    words, lowers, tags, lemmas = [], [], "", []
    for word, lower, tag, lemma in zip(sentence.words, sentence.lowers, sentence.tags, sentence.lemmas, strict=True):
        if lower in _DROPPED or (lemma == "be" and tag in "zdp") or (tag == "." and rng.random() < 0.8):
            continue
        if tag == "d" and lemma not in ("", "be", "have") and rng.random() < 0.7:
            lower, tag = _third_person(lemma), "z"
            word = lower.capitalize() if word[0].isupper() else lower
        words.append(word)
        lowers.append(lower)
        tags += tag
        lemmas.append(lemma)
    if words:
        words[0] = words[0][:1].upper() + words[0][1:]
    return Sentence(words, lowers, tags, lemmas)


def _third_person(lemma: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh|o)$", lemma):
        return lemma + "es"
    return lemma[:-1] + "ies" if re.search(r"[^aeiou]y$", lemma) else lemma + "s"


def augment(sentences: Sequence[Sentence], rng: random.Random) -> list[Sentence]:
    """Add copies in the shapes of newspaper headlines."""
    out = list(sentences)
    for sentence in sentences:
        if 3 <= len(sentence.words) <= 30:
            if rng.random() < 0.35:
                out.append(title_cased(headlined(sentence, rng), rng))
            if rng.random() < 0.15:
                out.append(title_cased(sentence, rng))
            if rng.random() < 0.2:
                out.append(headlined(sentence, rng))
    return [sentence for sentence in out if sentence.words]


def build_lexicon(sentences: Sequence[Sentence]) -> t.Lexicon:
    """Count the tags of every word form within sentences; words of one tag are answered without scoring."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for i, (word, tag) in enumerate(zip(sentence.words, sentence.tags, strict=True)):
            if not t.mark_tag(word, word.lower()) and (word.islower() or (i and sentence.tags[i - 1] not in '.":(')):
                counts[word.replace("’", "'")][tag] += 1
    fixed, kinds = {}, {}
    for word, tags in sorted(counts.items()):
        total = sum(tags.values())
        best, most = tags.most_common(1)[0]
        if total >= 2:
            kinds[word] = "".join(sorted(tag for tag, n in tags.items() if n / total >= 0.03 and (n > 1 or total < 10)))
        enough = 150 if best in "nmbpdvgzjir" else 20
        if total >= enough and most / total >= 0.997:
            fixed[word] = best
    return t.Lexicon(fixed, kinds)


class Prepared(NamedTuple):
    """Hold a sentence with everything that does not depend on the tags before."""

    gold: str
    infos: list[t._Word]
    keys: list[list[str]]


def prepare(sentence: Sentence, tagger: t.Tagger, unknown: set[int]) -> Prepared:
    """Find the static features of every token; the tokens in ``unknown`` are treated as never seen."""
    place = t.TITLED if sentence.titled else t.MID
    infos = tagger._look_up(sentence.words, sentence.lowers, place)
    starts = set() if sentence.titled else set(t.initials(infos))
    spoilt = t.Lexicon({}, {})
    for i in unknown:
        word, lower = sentence.words[i], sentence.lowers[i]
        where = t.INITIAL if i in starts else place
        kinds = t.kinds_of(word, lower, where, spoilt)
        infos[i] = infos[i]._replace(fixed=t.mark_tag(word, lower), kinds=kinds)
    sides = [t.neighbour_keys(info.lower, info.shape, info.kinds) for info in infos]
    edge = t.neighbour_keys("", "|", "|")
    keys = []
    for i, info in enumerate(infos):
        where = t.INITIAL if i in starts else place
        own = t.own_keys(sentence.words[i], info.lower, where, info.shape, info.kinds)
        before = (sides[i - 1] if i else edge)[0]
        after = (sides[i + 1] if i + 1 < len(sides) else edge)[1]
        later = (sides[i + 2] if i + 2 < len(sides) else edge)[2]
        keys.append([*(own[2:] if i in unknown else own), *before, *after, *later])
    return Prepared(sentence.tags, infos, keys)


def learn(sentences: Sequence[Sentence], lexicon: t.Lexicon, rng: random.Random) -> dict[str, dict[str, float]]:
    """Return averaged perceptron weights by feature and tag."""
    tagger = t.Tagger(lexicon, {})
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    totals: dict[tuple[str, str], float] = defaultdict(float)
    stamps: dict[tuple[str, str], int] = defaultdict(int)
    edge = tagger._edge
    order = list(sentences)
    now = 0
    for number in range(ROUNDS):
        wrong = seen = 0
        rng.shuffle(order)
        for sentence in order:
            unknown = {i for i in range(len(sentence.words)) if rng.random() < 0.06}
            gold, infos, static = prepare(sentence, tagger, unknown)
            t1 = t2 = "^"
            for i, truth in enumerate(gold):
                tag = infos[i].fixed
                if not tag:
                    now += 1
                    keys = static[i] + list(
                        t.context_keys(t1, t2, infos[i], infos[i + 1] if i + 1 < len(infos) else edge)
                    )
                    scores = dict.fromkeys(t.SCORED, 0.0)
                    for key in keys:
                        for char, weight in weights[key].items() if key in weights else ():
                            scores[char] += weight
                    tag = max(t.SCORED, key=scores.__getitem__)
                    seen += 1
                    if tag != truth and truth in t.SCORED:
                        wrong += 1
                        for key in keys:
                            row = weights[key]
                            for char, step in ((truth, 1.0), (tag, -1.0)):
                                at = (key, char)
                                old = row.get(char, 0.0)
                                totals[at] += (now - stamps[at]) * old
                                stamps[at] = now
                                row[char] = old + step
                t2, t1 = t1, tag
        print(f"round {number + 1}: {100 * wrong / seen:.2f}% of {seen} scored tokens wrong", file=sys.stderr)
    for (key, char), total in totals.items():
        weights[key][char] = (total + (now - stamps[key, char]) * weights[key][char]) / now
    return weights


def pack(weights: dict[str, dict[str, float]], lexicon: t.Lexicon, least: float) -> bytes:
    """Return the contents of the weights file: features below ``least`` dropped, the others in one byte per tag."""
    kept = {key: row for key, row in weights.items() if max(map(abs, row.values()), default=0) >= least}
    values = sorted(abs(w) for row in kept.values() for w in row.values())
    scale = 127 / values[int(len(values) * 0.9999)]
    keys = sorted(kept)
    rows = bytearray()
    for key in keys:
        rows += bytes(128 + max(-127, min(127, round(kept[key].get(char, 0.0) * scale))) for char in t.SCORED)
    parts = ["\n".join(f"{word}\t{tags}" for word, tags in sorted(table.items())) for table in lexicon]
    payload = "\0".join([*parts, "\n".join(keys)]).encode() + b"\0\0" + bytes(rows)
    print(f"{len(keys)} features of {len(weights)}, scale {scale:.2f}", file=sys.stderr)
    header = HEADER.format(genres=", ".join(GENRES))
    return header.encode() + b"\n" + zlib.compress(payload, 9)


def train(ewt: Path, gum: Path, least: float) -> None:
    """Train on the treebanks' training parts and write the weights."""
    rng = random.Random(SEED)
    sentences = read_ewt(ewt, "train") + read_gum(gum, "train")
    lexicon = build_lexicon(sentences)
    print(
        f"{len(sentences)} sentences, {sum(len(s.words) for s in sentences)} tokens, "
        f"{len(lexicon.kinds)} words known, {len(lexicon.fixed)} of one tag",
        file=sys.stderr,
    )
    weights = learn(augment(sentences, rng), lexicon, rng)
    OUTPUT.write_bytes(pack(weights, lexicon, least))


def measure(name: str, sentences: Sequence[Sentence], known: t.Lexicon) -> None:
    """Print how many tokens are tagged as in the treebank."""
    right, total, missed = Counter[str](), Counter[str](), Counter[str]()
    for sentence in sentences:
        found = t.tag(sentence.words, sentence.lowers, headline=sentence.titled)
        for word, lower, gold, tag in zip(sentence.words, sentence.lowers, sentence.tags, found, strict=True):
            groups = ["all", f"gold {gold}"]
            if word not in known.kinds and lower not in known.kinds and not t.mark_tag(word, lower):
                groups.append("unknown")
            for group in groups:
                total[group] += 1
                right[group] += gold == tag
            if gold != tag:
                missed[f"{gold}>{tag}"] += 1
    shares = {group: f"{100 * right[group] / total[group]:.2f}" for group in total}
    per_tag = {tag: shares.get(f"gold {tag}", "-") for tag in "nmNbpzdvgj"}
    print(
        f"{name}: {total['all']} tokens, {shares['all']}% right, {shares['unknown']}% of {total['unknown']} unknown words"
    )
    print("  recall by tag", *(f"{t.PENN[tag]} {share}" for tag, share in per_tag.items()))
    print("  confusions", *(f"{pair}:{n}" for pair, n in missed.most_common(14)))


def measure_all(ewt: Path, gum: Path, pud: Path) -> None:
    """Measure on the test parts, on their headline copies and for speed."""
    start = time.perf_counter()
    known = t.default_tagger()._lexicon
    print(f"load {1000 * (time.perf_counter() - start):.0f} ms, {OUTPUT.stat().st_size / 1e6:.2f} MB")
    rng = random.Random(SEED)
    news = list(read_conllu((pud / "en_pud-ud-test.conllu").open(encoding="utf-8")))
    parts = {"EWT test": read_ewt(ewt, "test"), "GUM test": read_gum(gum, "test"), "PUD (news, wiki)": news}
    for name, sentences in parts.items():
        measure(name, sentences, known)
    measure("PUD titled", [title_cased(s, rng) for s in news], known)
    measure("PUD headlines, titled", [title_cased(headlined(s, rng), rng) for s in news], known)
    measure("PUD headlines, sentence case", [headlined(s, rng) for s in news], known)
    best = min(_seconds(news) for _ in range(5))
    count = sum(len(s.words) for s in news)
    print(f"{1e6 * best / count:.2f} microseconds per token")


def _seconds(sentences: Sequence[Sentence]) -> float:
    start = time.perf_counter()
    for sentence in sentences:
        t.tag(sentence.words, sentence.lowers)
    return time.perf_counter() - start


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("train", "measure"))
    parser.add_argument("--ewt", type=Path, required=True, help="folder of UD_English-EWT")
    parser.add_argument("--gum", type=Path, required=True, help="folder of UD_English-GUM")
    parser.add_argument("--pud", type=Path, help="folder of UD_English-PUD, to measure")
    parser.add_argument("--least", type=float, default=1.7, help="features with no weight above this are dropped")
    options = parser.parse_args()
    if options.command == "train":
        train(options.ewt, options.gum, options.least)
    else:
        measure_all(options.ewt, options.gum, options.pud)


if __name__ == "__main__":
    main()
