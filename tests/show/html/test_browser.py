"""The page in a browser: it renders, hover and links work, keyboard and screen readers get everything, nothing runs."""

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("jinja2", reason="the page needs the extra 'report'")
pytest.importorskip("matplotlib", reason="the page needs the extra 'report'")
pytest.importorskip("selenium", reason="needs selenium, of the extra 'test'")

from selenium.common.exceptions import NoAlertPresentException
from selenium.webdriver import ActionChains, Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from newsevents.contests import contest
from newsevents.show.html import contest_page

from .pages import whole
from .test_html_page import HOSTILE, hostile

BROWSER = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER), reason="no browser is installed: apt-get install chromium chromium-driver"
)
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
HIT = "<script>window.hit=1</script><img src=x onerror=window.hit=1><svg onload=window.hit=1>"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    options = ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.binary_location = BROWSER or ""
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("pages")
    found = {
        "race": contest_page(whole(), as_of="2024-04-03"),
        "hostile": contest_page(contest([hostile(HOSTILE + HIT, url="javascript:window.hit=1")])),
    }
    for name, page in found.items():
        Path(folder, f"{name}.html").write_text(page, "utf-8", newline="\n")
    return {name: Path(folder, f"{name}.html").as_uri() for name in found}


def show(browser: Any, address: str, size: str = "desktop", *, scheme: str = "light") -> None:
    width, height = SIZES[size]
    screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get("about:blank")
    browser.get_log("browser")
    browser.get(address)


def style(browser: Any, element: Any, name: str) -> str:
    return str(browser.execute_script("return getComputedStyle(arguments[0])[arguments[1]]", element, name))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["race", "hostile"])
def test_it_renders_without_a_word_on_the_console_and_loads_nothing(
    browser: Any, pages: dict[str, str], name: str, size: str
) -> None:
    show(browser, pages[name], size)
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert browser.execute_script("return getComputedStyle(document.body).maxWidth") != "none", "styles are applied"


@pytest.mark.parametrize("name", ["race", "hostile"])
def test_nothing_is_wider_than_a_phone(browser: Any, pages: dict[str, str], name: str) -> None:
    show(browser, pages[name], "phone")
    width = browser.execute_script("return document.documentElement.scrollWidth")
    assert width <= SIZES["phone"][0]


@pytest.mark.parametrize(("size", "shown"), [("desktop", ".wide"), ("phone", ".narrow")])
def test_the_chart_is_the_one_for_the_screen(browser: Any, pages: dict[str, str], size: str, shown: str) -> None:
    show(browser, pages["race"], size)
    visible = {name for name in (".wide", ".narrow") if browser.find_element(By.CSS_SELECTOR, name).is_displayed()}
    assert visible == {shown}
    box = browser.find_element(By.CSS_SELECTOR, f"{shown} svg").rect
    assert box["width"] > 300
    assert box["height"] > 150


def test_a_seat_shows_its_name_when_the_pointer_is_on_it(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["race"])
    seat = browser.find_element(By.CSS_SELECTOR, 'a.seat[aria-label^="Hungary"]')
    tip, centre = seat.find_element(By.CSS_SELECTOR, ".tip"), browser.find_element(By.CSS_SELECTOR, ".centre")
    assert style(browser, tip, "visibility") == "hidden"
    ActionChains(browser).move_to_element(seat.find_element(By.CSS_SELECTOR, "circle")).perform()
    assert style(browser, tip, "visibility") == "visible"
    assert style(browser, centre, "visibility") == "hidden"
    assert tip.text.split() == ["Hungary", "named", "in", "opposition"]
    unnamed = browser.find_element(By.CSS_SELECTOR, "g.seat.k-claimed")
    ActionChains(browser).move_to_element(unnamed.find_element(By.CSS_SELECTOR, "circle")).perform()
    assert unnamed.find_element(By.CSS_SELECTOR, ".tip").text.startswith("one of 22 members")


def test_the_keyboard_reaches_a_seat_and_its_row(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["race"])
    keys = ActionChains(browser)
    keys.send_keys(Keys.TAB).perform()
    assert browser.switch_to.active_element.text == "Skip to the standing"
    for _ in range(20):
        if "seat" in (browser.switch_to.active_element.get_attribute("class") or ""):
            break
        ActionChains(browser).send_keys(Keys.TAB).perform()
    seat = browser.switch_to.active_element
    name = seat.get_attribute("aria-label").partition(",")[0]
    assert style(browser, seat.find_element(By.CSS_SELECTOR, ".tip"), "visibility") == "visible"
    ActionChains(browser).send_keys(Keys.ENTER).perform()
    row = browser.execute_script("return document.querySelector(':target')")
    assert row.tag_name == "tr"
    assert row.text.startswith(name)


def test_links_lead_from_the_timeline_to_the_text_and_back(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["race"])
    event = next(each for each in browser.find_elements(By.CSS_SELECTOR, ".k-opposes") if "Hungary" in each.text)
    follow(browser, event.find_element(By.CSS_SELECTOR, ".from a"))
    target = browser.execute_script("return document.querySelector(':target')")
    article, record = target.get_attribute("id").split("r")
    assert style(browser, target.find_element(By.XPATH, "following-sibling::mark[1]"), "outlineStyle") == "solid"
    top = browser.execute_script("return arguments[0].getBoundingClientRect().top", target)
    assert -1 <= top < SIZES["desktop"][1], "it is on the screen"
    follow(browser, browser.find_element(By.CSS_SELECTOR, f'a.ref[href="#{article}n{record}"]'))
    note = browser.execute_script("return document.querySelector(':target')")
    assert "Hungary opposes Mark Rutte" in note.text
    follow(browser, note.find_element(By.CSS_SELECTOR, "a.to"))
    back = browser.execute_script("return document.querySelector(':target')")
    assert back.get_attribute("id") == event.get_attribute("id")


def follow(browser: Any, link: Any) -> None:
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", link)
    link.click()


def test_nothing_hostile_runs(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["hostile"])
    with pytest.raises(NoAlertPresentException):
        browser.switch_to.alert.accept()
    assert browser.execute_script("return window.hit") is None
    assert browser.execute_script("return document.scripts.length + document.images.length") == 0
    assert "<script>alert(1)</script>" in browser.find_element(By.TAG_NAME, "h1").text
    assert browser.execute_script("return [...document.links].every(a => /^(#|file:)/.test(a.protocol || '#'))")


def test_the_policy_stops_what_would_run_all_the_same(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["race"])
    browser.execute_script(
        "const s = document.createElement('script'); s.textContent = 'window.hit = 1'; document.body.append(s);"
        "document.body.setAttribute('style', 'background: red')"
    )
    assert browser.execute_script("return window.hit") is None
    assert style(browser, browser.find_element(By.TAG_NAME, "body"), "backgroundColor") != "rgb(255, 0, 0)"
    assert any("Content Security Policy" in entry["message"] for entry in browser.get_log("browser"))


def test_screen_readers_get_landmarks_headings_and_a_name_for_every_link(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["race"])
    nodes = [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        if not node["ignored"]
    ]
    roles = {role for role, _ in nodes}
    assert {"main", "navigation", "banner", "contentinfo", "table", "rowheader", "columnheader", "article"} <= roles
    assert [name for role, name in nodes if role in {"link", "heading"} and not name.strip()] == []
    seats = next(name for role, name in nodes if role == "group" and name.startswith("Seats"))
    assert "7 named in support; 19 claimed in support, not named; 3 undeclared; 3 named in opposition" in seats
    assert ("link", "Hungary, named in opposition") in nodes


@pytest.mark.parametrize(("size", "scheme"), [("desktop", "light"), ("phone", "dark")])
@pytest.mark.parametrize("name", ["race", "hostile"])
def test_axe_finds_nothing_that_hinders_anybody(
    browser: Any, pages: dict[str, str], name: str, size: str, scheme: str
) -> None:
    axe = pytest.importorskip("axe_core_python", reason="needs axe-core-python, of the extra 'test'")
    show(browser, pages[name], size, scheme=scheme)
    browser.execute_script((Path(axe.__file__).parent / "axe.min.js").read_text("utf-8"))
    found = browser.execute_async_script("axe.run(document).then(arguments[arguments.length - 1])")
    assert len(found["passes"]) > 25
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found["violations"]] == []


@pytest.mark.parametrize("size", SIZES)
def test_tables_stay_tables_on_a_phone(browser: Any, pages: dict[str, str], size: str) -> None:
    show(browser, pages["race"], size)
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    names = {node.get("name", {}).get("value") for node in nodes if node["role"]["value"] == "rowheader"}
    assert {"Hungary", "Belgium", "about 26 of 32 in support"} <= names


def test_it_is_light_or_dark_as_the_reader_likes(browser: Any, pages: dict[str, str]) -> None:
    found = []
    for scheme in ("light", "dark"):
        show(browser, pages["race"], scheme=scheme)
        body = browser.find_element(By.TAG_NAME, "body")
        line = browser.find_element(By.CSS_SELECTOR, ".wide .s-accent")
        found.append(
            (style(browser, body, "backgroundColor"), style(browser, body, "color"), style(browser, line, "stroke"))
        )
    assert all(light != dark for light, dark in zip(*found, strict=True))


def test_it_prints(browser: Any, pages: dict[str, str]) -> None:
    show(browser, pages["race"], scheme="dark")
    printed = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {})["data"])
    assert printed.startswith(b"%PDF")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not browser.find_element(By.TAG_NAME, "nav").is_displayed()
    assert style(browser, browser.find_element(By.TAG_NAME, "body"), "color") == "rgb(0, 0, 0)"
    assert browser.find_element(By.CSS_SELECTOR, ".wide svg").is_displayed()
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
