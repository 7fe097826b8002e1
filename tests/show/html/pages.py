"""Pages for the tests, and a reader of them."""

from functools import cache
from html.parser import HTMLParser

from newsevents.contests import Contest, contest
from race import race

VOID = frozenset({"meta", "link", "br", "img", "input", "hr"})


@cache
def whole() -> Contest:
    return contest(race(), office="secretary general", organization="NATO")


class Page(HTMLParser):
    """The tags, ids, links and text of a page; says which tags are left open or closed without being open."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.text += data

    @property
    def ids(self) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get("id")) is not None]

    def hrefs(self, tag: str = "a") -> list[str]:
        return [value for name, attrs in self.tags if name == tag and (value := attrs.get("href")) is not None]
