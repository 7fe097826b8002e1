"""When two names are one person's: "Ana Reyes" and "Reyes", "J. Lund" and "Jan Lund", no "Jan Lund Jr"."""

from itertools import pairwise

NAME_PARTICLES = frozenset(
    {"de", "da", "do", "dos", "von", "van", "der", "den", "bin", "ibn", "al", "el", "la", "le", "del"}
)
_SUFFIXES = frozenset({"jr", "jr.", "jnr", "sr", "sr.", "snr", "ii", "iii", "iv"})


def suffix(words: list[str]) -> str:
    """Give what tells a name from the same name of a parent: "jr", "ii"; empty where nothing does."""
    last = words[-1].rstrip(".").replace("jnr", "jr").replace("snr", "sr") if words else ""
    return last if len(words) > 1 and last in _SUFFIXES else ""


def unsuffixed(words: list[str]) -> list[str]:
    """Give a name without "Jr." at its end."""
    return words[:-1] if len(words) > 1 and words[-1] in _SUFFIXES else words


def is_surname(word: str, name: str) -> bool:
    """Whether a word is a folded name's last, no house's behind an article: "Sheikh Sabah" is no Ali al-Sabah."""
    return name.rpartition(" ")[2] == word and f" al {word}" not in name


def fathers(words: list[str]) -> set[str]:
    """Give the words of a name that are its bearer's forefathers': "King Salman" is no Mohammed bin Salman."""
    return {b for a, b in pairwise(words) if a in {"bin", "ibn", "bint"}}


def is_same(words: list[str], known: list[str]) -> bool:
    """Whether one name abbreviates the other: same last word, or a prefix, with all words of the shorter in order."""
    shorter, longer = (words, known) if len(words) <= len(known) else (known, words)
    if len(shorter) == 1:
        word = shorter[0]
        return word in longer and word not in NAME_PARTICLES and word not in fathers(longer)
    if shorter[-1] != longer[-1] and (shorter[0] != longer[0] or not _is_among(shorter[-1], longer)):
        return False
    rest = iter(longer)
    return all(any(_word_matches(w, other) for other in rest) for w in shorter)


def _is_among(word: str, names: list[str]) -> bool:
    """Whether a word may be one of a name's, told at a glance: most who share a first name have another last one."""
    return word in names or _is_initial(word)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


def _word_matches(word: str, other: str) -> bool:
    """Whether two words of a name agree, an initial standing for a name."""
    return word == other or (_is_initial(word) and other.startswith(word[0]))
