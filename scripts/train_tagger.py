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
import struct
import sys
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from newsevents.text import tagger as t
from newsevents.text.tokens import tokenize

OUTPUT = Path(__file__).parents[1] / "src/newsevents/text/data/tagger.bin"
GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage", "vlog")
SEED = 20240222
ROUNDS = 7
UNKNOWN = 0.06  # of the words, taken as never seen while training
ENOUGH = 12  # sightings of a word of an open class that always had one tag
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
OPEN = "nmNMbpdvgzjrkl"
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
        present = tag == "d" and lemma not in ("", "be", "have") and rng.random() < 0.7
        form = _third_person(lemma) if present else lower
        words.append((form.capitalize() if word[0].isupper() else form) if present else word)
        lowers.append(form)
        tags += "z" if present else tag
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
    for word, tags in counts.items():
        total = sum(tags.values())
        best, most = tags.most_common(1)[0]
        if total > 1:
            kinds[word] = "".join(sorted(tag for tag, n in tags.items() if n / total >= 0.03 and (n > 1 or total < 10)))
        if (most == total >= ENOUGH) if best in OPEN else (most / total >= 0.985 and total >= 10):
            fixed[word] = best
    return t.Lexicon(fixed, kinds)


class Prepared(NamedTuple):
    """Hold a sentence with everything that does not depend on the tags before."""

    gold: str
    infos: list[t._Word]
    keys: list[list[str]]


def prepare(sentence: Sentence, tagger: t.Tagger, unknown: frozenset[int]) -> Prepared:
    """Find the static features of every token; those in ``unknown`` are treated as words never seen before."""
    place = t.TITLED if sentence.titled else t.MID
    infos = tagger._look_up(sentence.words, sentence.lowers, place)
    starts = set() if sentence.titled else set(t.initials(infos))
    for i in unknown:
        word, lower = sentence.words[i], sentence.lowers[i]
        kinds = t.kinds_of(word, lower, t.INITIAL if i in starts else place, t.Lexicon({}, {}))
        infos[i] = infos[i]._replace(fixed=t.mark_tag(word, lower), kinds=kinds)
    sides = [t.neighbour_keys(info.lower, info.shape, info.kinds) for info in infos]
    sides += [t.neighbour_keys("", "|", "|")] * 2  # index -1 is the edge before the first token, too
    keys = []
    for i, info in enumerate(infos):
        where = t.INITIAL if i in starts else place
        own = t.own_keys(sentence.words[i], info.lower, where, info.shape, info.kinds)
        static = [*own, *sides[i - 1][0], *sides[i + 1][1], *sides[i + 2][2]]
        keys.append([sys.intern(key) for key in (static[2:] if i in unknown else static)])
    return Prepared(sentence.tags, infos, keys)


class Weights:
    """Hold perceptron weights as the tagger does, a feature's weights for all tags in one integer, and their mean."""

    def __init__(self) -> None:
        self.rows: dict[str, int] = {}  # 32 bits to a tag
        self.drift: dict[str, int] = {}  # 64 bits to a tag: the sum of every step times its moment
        self.now = 0
        self._narrow = [1 << (32 * i) for i in range(len(t.SCORED))]
        self._wide = [1 << (64 * i) for i in range(len(t.SCORED))]
        self._bias = sum(1 << 31 << (32 * i) for i in range(len(t.SCORED)))
        self._fields = struct.Struct(f"<{len(t.SCORED)}I")

    def best(self, keys: Sequence[str]) -> int:
        """Return the index of the tag with the highest score."""
        total = sum(map(self.rows.get, keys, repeat(0)), self._bias)
        scores = self._fields.unpack(total.to_bytes(self._fields.size, "little"))
        return scores.index(max(scores))

    def step(self, keys: Sequence[str], right: int, wrong: int) -> None:
        """Move the weights of the features towards the right tag."""
        step = self._narrow[right] - self._narrow[wrong]
        drift = self.now * (self._wide[right] - self._wide[wrong])
        for key in keys:
            self.rows[key] = self.rows.get(key, 0) + step
            self.drift[key] = self.drift.get(key, 0) + drift

    def averaged(self) -> Iterator[tuple[str, list[float]]]:
        """Yield every feature with its average weights over all moments."""
        bias = sum(1 << 63 << (64 * i) for i in range(len(t.SCORED)))
        wide = struct.Struct(f"<{len(t.SCORED)}Q")
        for key in sorted(self.rows):
            last = self._fields.unpack((self.rows[key] + self._bias).to_bytes(self._fields.size, "little"))
            drift = wide.unpack((self.drift[key] + bias).to_bytes(wide.size, "little"))
            yield key, [w - 2**31 - (d - 2**63) / self.now for w, d in zip(last, drift, strict=True)]


def learn(sentences: Sequence[Sentence], lexicon: t.Lexicon, rng: random.Random) -> Weights:
    """Return perceptron weights after ``ROUNDS`` rounds over the sentences in random order."""
    # Frequent words of one tag are scored while training, too: new words are judged by what those look like.
    closed = {word: tag for word, tag in lexicon.fixed.items() if tag not in OPEN}
    tagger = t.Tagger(t.Lexicon(closed, lexicon.kinds), {})
    variants = []  # with other words unknown, taken in turns
    for _ in range(2):
        unknown = [frozenset(i for i in range(len(s.words)) if rng.random() < UNKNOWN) for s in sentences]
        variants.append([prepare(s, tagger, some) for s, some in zip(sentences, unknown, strict=True)])
    weights = Weights()
    for number in range(ROUNDS):
        wrong = seen = 0
        order = variants[number % len(variants)]
        rng.shuffle(order)
        for sentence in order:
            misses, scored = _learn_sentence(sentence, weights, tagger._edge)
            wrong += misses
            seen += scored
        print(f"round {number + 1}: {100 * wrong / seen:.2f}% of {seen} scored tokens wrong", file=sys.stderr)
    return weights


def _learn_sentence(sentence: Prepared, weights: Weights, edge: t._Word) -> tuple[int, int]:
    gold, infos, static = sentence
    followed = [*infos[1:], edge]
    t1 = t2 = "^"
    verb = ""
    wrong = seen = 0
    for i, info in enumerate(infos):
        tag = info.fixed
        if not tag:
            weights.now += 1
            seen += 1
            keys = [*static[i], *t.context_keys(t1, t2, verb, info, followed[i])]
            best = weights.best(keys)
            tag = t.SCORED[best]
            if tag != gold[i] and gold[i] in t.SCORED:
                wrong += 1
                weights.step(keys, t.SCORED.index(gold[i]), best)
        t2, t1 = t1, tag
        verb = t.verb_after(verb, tag)
    return wrong, seen


def pack(weights: Weights, lexicon: t.Lexicon, least: float) -> bytes:
    """Return the contents of the weights file: features below ``least`` dropped, the others in one byte per tag."""
    kept = {key: row for key, row in weights.averaged() if max(map(abs, row)) >= least}
    values = sorted(abs(weight) for row in kept.values() for weight in row if weight)
    scale = 127 / values[int(len(values) * 0.99995)]  # the few weights above are cut off
    rows = bytes(128 + max(-127, min(127, round(weight * scale))) for row in kept.values() for weight in row)
    columns = [column for table in lexicon for column in zip(*sorted(table.items()), strict=True)]
    payload = "\0".join("\n".join(part) for part in [*columns, kept]).encode() + b"\0\0" + rows
    print(f"{len(kept)} features of {len(weights.rows)}, scale {scale:.2f}", file=sys.stderr)
    return HEADER.format(genres=", ".join(GENRES)).encode() + b"\n" + zlib.compress(payload, 9)


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
    print(f"{name}: {shares['all']}% of {total['all']} right, {shares['unknown']}% of {total['unknown']} unknown words")
    print("  recall by tag", *(f"{t.PENN[tag]} {share}" for tag, share in per_tag.items()))
    print("  confusions", *(f"{pair}:{n}" for pair, n in missed.most_common(14)))


def measure_all(ewt: Path, gum: Path, pud: Path) -> None:
    """Measure on the test parts, on their headline copies and for speed."""
    start = time.process_time()
    known = t.default_tagger()._lexicon
    print(f"load {1000 * (time.process_time() - start):.0f} ms, {OUTPUT.stat().st_size / 1e6:.2f} MB")
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
    start = time.process_time()
    for sentence in sentences:
        t.tag(sentence.words, sentence.lowers)
    return time.process_time() - start


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
