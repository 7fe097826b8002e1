"""English inflection: verb forms to lemmas and back, nouns to plurals and back.

Regular forms follow the spelling rules of Quirk et al., A Comprehensive Grammar of the English Language (1985),
sections 3.5-3.9 and 5.79-5.82; irregular ones, and the verbs whose stress or final e the spelling does not show, stand
in ``data/words.toml``.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from newsevents.lexicon.tables import load_bundled

_REMEMBERED = 8192
"""Nouns whose singular is kept: those of some hundred articles."""
_VOWELS = frozenset("aeiou")
_UNDOUBLED = ("ll", "ss", "zz", "ff")  # may end a lemma: call, pass
_SIBILANTS = ("s", "x", "z", "ch", "sh")
_SHORT = {"m": "be", "re": "be", "s": "be", "ve": "have"}
_CONTRACTED = {f"{mark}{form}": (verb,) for mark in "'’" for form, verb in _SHORT.items()}


class VerbForms(NamedTuple):
    """The forms of one verb; past and participle may have two spellings (cancelled, canceled)."""

    lemma: str
    third: str
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]


@cache
def _words() -> dict[str, frozenset[str]]:
    return {row.name: frozenset(row.words) for row in load_bundled("words")["word_class"]}


@cache
def _irregular_verbs() -> dict[str, VerbForms]:
    verbs = {}
    for row in load_bundled("words")["verb"]:
        regular = _regular(row.lemma)
        past = row.past or regular.past
        verbs[row.lemma] = VerbForms(
            row.lemma, row.third or regular.third, past, row.participle or past, row.gerund or regular.gerund
        )
    return verbs


@cache
def _plurals() -> dict[str, tuple[str, ...]]:
    return {row.singular: row.plural for row in load_bundled("words")["noun"]}


@cache
def _singulars() -> dict[str, str]:
    return {plural: singular for singular, forms in _plurals().items() for plural in forms}


@cache
def _lemmas() -> dict[str, tuple[str, ...]]:
    """Map every form of every known verb to its lemmas; where a form is of two verbs (found), irregular ones lead."""
    lemmas: dict[str, list[str]] = {}
    for verb in (*_irregular_verbs(), *sorted(_words()["verbs"])):
        for form in verb_forms(verb):
            known = lemmas.setdefault(form, [])
            if verb not in known:
                known.append(verb)
    for verb in _irregular_verbs().keys() | _words()["verbs"]:
        known = lemmas[verb]
        known.remove(verb)
        known.insert(0, verb)  # a base form is a verb of its own first: found, not find
    return {form: tuple(verbs) for form, verbs in lemmas.items()}


def inflect(lemma: str) -> VerbForms:
    """Return the forms of a verb by name.

    >>> inflect("withdraw").past, inflect("veto").third, inflect("cancel").gerund
    (('withdrew',), 'vetoes', ('cancelling', 'canceling'))
    """
    return _irregular_verbs().get(lemma) or _regular(lemma)


def verb_forms(lemma: str) -> tuple[str, ...]:
    """Return every form of a verb, the lemma first.

    >>> verb_forms("back")
    ('back', 'backs', 'backed', 'backing')
    """
    forms = inflect(lemma)
    return tuple(dict.fromkeys((lemma, forms.third, *forms.past, *forms.participle, *forms.gerund)))


def verb_lemmas(form: str) -> tuple[str, ...]:
    """Return the lemmas that a lower-case verb form may have, the likeliest first; never empty.

    >>> verb_lemmas("nominated"), verb_lemmas("stepping"), verb_lemmas("was"), verb_lemmas("'ve")
    (('nominate',), ('step',), ('be',), ('have',))
    """
    return _lemmas().get(form) or _CONTRACTED.get(form) or _guess(form)


def verb_lemma(form: str) -> str:
    """Return the likeliest lemma of a lower-case verb form.

    >>> verb_lemma("endorsing"), verb_lemma("chose")
    ('endorse', 'choose')
    """
    return verb_lemmas(form)[0]


def plurals(noun: str) -> tuple[str, ...]:
    """Return the plurals of a noun or of a phrase that ends in its noun.

    >>> plurals("candidacy"), plurals("chief of staff"), plurals("spokesman")
    (('candidacies',), ('chiefs of staff',), ('spokesmen',))
    """
    head, of, rest = noun.partition(" of ")
    before, space, last = head.rpartition(" ")
    return tuple([f"{before}{space}{plural}{of}{rest}" for plural in _plurals_of_word(last)])


def _plurals_of_word(word: str) -> tuple[str, ...]:
    known = _plurals().get(word.lower())
    if known is not None:
        return known
    if word.endswith("man") and word.islower() and len(word) > len("man"):
        return (word[:-2] + "en",)
    return (_add_s(word),)


@lru_cache(maxsize=_REMEMBERED)
def singular(noun: str) -> str:
    """Return the singular of a lower-case plural noun; a noun that is no plural returns unchanged.

    >>> singular("allies"), singular("spokesmen"), singular("branches"), singular("press"), singular("people")
    ('ally', 'spokesman', 'branch', 'press', 'person')
    """
    known = _singulars().get(noun)
    if known is not None:
        return known
    if noun.endswith("men") and len(noun) > len("women") - 1:
        return noun[:-2] + "an"
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or len(noun) < len("bus") + 1:
        return noun
    if noun.endswith("ies") and len(noun) > len("ties"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "zzes", "ches", "shes")):
        return noun[:-2]
    return noun[:-1]


def _add_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS and len(word) > 1:
        return word[:-1] + "ies"
    if word.endswith(_SIBILANTS) or (word.endswith("o") and word in _words()["oes"]):
        return word + "es"
    return word + "s"


@cache
def _regular(lemma: str) -> VerbForms:
    past, gerund = _stem(lemma, "ed"), _stem(lemma, "ing")
    return VerbForms(lemma, _add_s(lemma), past, past, gerund)


def _stem(lemma: str, suffix: str) -> tuple[str, ...]:
    """Join a regular suffix; two spellings where British and American ones differ."""
    doubled = lemma + lemma[-1:] + suffix
    if lemma in _words()["doubling"] or (_one_syllable(lemma) and lemma[-1] not in "wxyh"):
        return (doubled,)
    if lemma in _words()["doubling_in_britain"]:
        return (doubled, lemma + suffix)
    return (_before_suffix(lemma, suffix) + suffix,)


def _before_suffix(lemma: str, suffix: str) -> str:
    if lemma.endswith("ie") and suffix == "ing":
        return lemma[:-2] + "y"
    if lemma.endswith("e") and (suffix == "ed" or not lemma.endswith(("ee", "oe", "ye", "inge"))):
        return lemma[:-1]
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS and suffix == "ed":
        return lemma[:-1] + "i"
    return lemma + "k" if lemma.endswith("c") else lemma


def _one_syllable(lemma: str) -> bool:
    """Whether a verb is consonants, one vowel letter, one consonant: it doubles (stop, plan; not back, lead)."""
    start = 0
    while start < len(lemma) and (lemma[start] not in _VOWELS or lemma[start - 1 : start + 1] == "qu"):
        start += 1
    return start == len(lemma) - 2 and lemma[-1] not in _VOWELS


def _guess(form: str) -> tuple[str, ...]:
    """Undo the spelling of a verb that no table knows."""
    if form.endswith("ies") and len(form) > len("dies"):
        return (form[:-3] + "y",)
    if form.endswith(("sses", "xes", "zzes", "ches", "shes")):
        return (form[:-2],)
    if form.endswith("s") and not form.endswith(("ss", "us", "is")) and len(form) > len("is"):
        return (form[:-1],)
    if form.endswith("ied") and len(form) > len("died"):
        return (form[:-3] + "y",)
    for suffix in ("ed", "ing"):
        stem = form.removesuffix(suffix)
        if stem != form and len(stem) > 1 and any(c in "aeiouy" for c in stem):
            return _unstem(stem)
    return (form,)


def _unstem(stem: str) -> tuple[str, ...]:
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        return (stem, stem[:-1]) if stem.endswith(_UNDOUBLED) else (stem[:-1], stem)
    if stem.endswith(("e", "y", "w", "x")) or stem[-2:] in {"ea", "ck", "sh", "ch", "nt", "st", "ct", "ft", "pt", "rt"}:
        return (stem, stem + "e")
    if stem.endswith(("iat", "uat")):
        return (stem + "e", stem)  # "superannuating"
    with_e = stem.endswith(tuple(_words()["e_endings"])) and stem[-3:-2] not in _VOWELS
    return (stem + "e", stem) if with_e else (stem, stem + "e")
