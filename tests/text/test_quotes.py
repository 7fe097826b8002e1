from newsevents.text.article import read_structure
from newsevents.text.quotes import find_quotes


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotes(text, read_structure(text).blocks)]


def test_a_quote_split_by_the_speaker_is_two() -> None:
    assert quoted("“We won,” she said. “It is over.”") == ["We won,", "It is over."]
