"""The preview in a browser: what a click shows, what keys do, what changes when the file does."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import uvicorn
from browsers import FLAGS, NEEDED, browser
from playwright.sync_api import Browser, Page, expect, sync_playwright
from previewed import TEXT, TOKEN

from gazette_pub.command.previewing import Opened
from gazette_pub.issue.model import parse
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.preview.app import application
from gazette_pub.preview.bench import Bench
from gazette_pub.publish.wishes import Wishes

ROOT = Path(__file__).parent.parent
PATIENCE = 60_000.0
"""Milliseconds for what takes one on an idle machine."""

GAP = TEXT.replace("第三条　各", "第五条　各").replace("决定予以批准。", "决定予以批准。<img src=x onerror=alert(1)>")
"""The bulletin with something to be found in it, and with something that a page must not take for its own."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = browser()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


class Shown:
    """A bulletin as a browser shows it, and what the browser complained of."""

    def __init__(self, page: Page, address: str, path: Path) -> None:
        self.page, self.address, self.path = page, address, path
        self.complaints: list[str] = []
        self.asked: list[str] = []
        page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        page.on("request", lambda request: self.asked.append(request.url))
        page.set_default_timeout(PATIENCE)

    def open(self, language: str = "en") -> Shown:
        self.page.goto(f"{self.address}?language={language}")
        self.page.wait_for_selector(".treeitem")
        return self

    def set(self) -> Shown:
        """Once its pages are there, too."""
        version = self.page.locator("html").get_attribute("data-version")
        self.page.wait_for_selector(f'html[data-setting="{version}"]', state="attached")
        return self

    @property
    def xml(self) -> str:
        return plain_text(parse((self.path.parent / "build" / "b.issue.xml").read_bytes()))

    def item(self, text: str) -> Any:
        """The element of the structure that says so."""
        return self.page.get_by_role("treeitem", name=re.compile(text)).first

    def chosen(self, pane: str) -> list[str]:
        """The texts that a pane marks."""
        return [
            str(each)
            for each in self.page.locator(f"{pane} .on").evaluate_all(
                "all => all.map(e => e.getAttribute('aria-label') || e.textContent)"
            )
        ]

    def saved(self) -> None:
        expect(self.page.locator("#status")).to_contain_text("b.issue.xml")


Serving = Callable[[Path], AbstractContextManager[str]]
"""Shows a bulletin at the address."""


@contextmanager
def by_the_command(path: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "gazette_pub", "preview", path.name, "--no-browser"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=path.parent, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()
        assert process.wait(60) == 0


@contextmanager
def in_this_process(path: Path) -> Iterator[str]:
    """As the command does it, without the seconds that a process takes to load all that it needs."""
    bench = Bench(Opened(str(path), path.parent / "build", Particulars(), Wishes()))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        server = uvicorn.Server(
            uvicorn.Config(
                application(bench, TOKEN, port, "en", lambda: server.should_exit),
                log_config=None,
                lifespan="off",
                ws="none",
                timeout_graceful_shutdown=2,
            )
        )
        thread = Thread(target=server.run, args=([listening],))
        bench.begin()
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}/{TOKEN}/"
        finally:
            server.should_exit = True
            thread.join()
            bench.end()


@contextmanager
def shown(
    chromium: Browser, folder: Path, text: str = GAP, serving: Serving = in_this_process, **settings: Any
) -> Iterator[Shown]:
    path = folder / "b.txt"
    path.write_text(text)
    with shown_of(chromium, path, serving, **settings) as opened:
        yield opened


@contextmanager
def shown_of(chromium: Browser, path: Path, serving: Serving = in_this_process, **settings: Any) -> Iterator[Shown]:
    with serving(path) as address:
        settings = {"viewport": {"width": 1400, "height": 900}} | settings
        context = chromium.new_context(**settings)
        try:
            yield Shown(context.new_page(), address, path)
        finally:
            context.close()


@pytest.fixture(scope="module")
def looked_at(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """A bulletin that is only looked at, with its pages set."""
    with shown(chromium, tmp_path_factory.mktemp("looked"), serving=by_the_command) as opened:
        yield opened.open().set()


def test_a_click_in_the_structure_shows_the_place_everywhere(looked_at: Shown) -> None:
    looked_at.item("paragraph 本市行政区域").click()
    (line,) = looked_at.chosen("#source-list")
    assert line.startswith("16 第二条　本市行政区域")
    assert any("本市行政区域" in each for each in looked_at.chosen("#page-list"))
    expect(looked_at.page.locator("#page-list .region.on").first).to_be_in_viewport()
    expect(looked_at.page.locator("#line-16")).to_have_attribute("aria-selected", "true")


def test_a_click_on_the_source_shows_the_place_everywhere(looked_at: Shown) -> None:
    looked_at.page.locator("#line-18").click()
    (item,) = looked_at.chosen("#outline")
    assert item.startswith("paragraph 各级人民政府")
    assert any("各级人民政府" in each for each in looked_at.chosen("#page-list"))


def test_a_click_on_a_page_shows_the_place_everywhere(looked_at: Shown) -> None:
    page = looked_at.page
    page.locator("#page-list").get_by_role("option", name="document title 某市消防条例").click()
    (item,) = looked_at.chosen("#outline")
    assert item == "document title 某市消防条例"
    assert looked_at.chosen("#source-list") == ["8 某市消防条例"]


def test_a_click_on_a_finding_shows_the_place_everywhere(looked_at: Shown) -> None:
    looked_at.page.locator("#findings .finding[data-code=G101]").first.click()
    (item,) = looked_at.chosen("#outline")
    assert "各级人民政府" in item or "第五条" in item
    assert looked_at.chosen("#source-list")[0].startswith("18 第五条")


def test_all_of_an_article_is_marked(looked_at: Shown) -> None:
    looked_at.item("chapter.*第一章").click()
    marked = looked_at.chosen("#source-list")
    assert [each.split()[0] for each in marked] == ["12", "14", "16", "18"]


def test_it_asks_nobody_else_and_takes_no_text_for_its_own(looked_at: Shown) -> None:
    assert looked_at.complaints == []
    assert {each for each in looked_at.asked if not each.startswith(looked_at.address)} == set()
    assert looked_at.page.locator("main img[src=x]").count() == 0
    assert looked_at.page.locator("#source-list", has_text="<img src=x onerror=alert(1)>").count() == 1
    assert looked_at.page.context.cookies() == []


def test_elements_say_what_they_are(looked_at: Shown) -> None:
    page = looked_at.page
    for role, name in (("tree", "Structure"), ("listbox", "Source"), ("listbox", "Pages"), ("listbox", "Findings")):
        expect(page.get_by_role(role, name=name)).to_have_count(1)  # type: ignore[arg-type]  # a role
    for item in page.get_by_role("treeitem").all():
        assert (
            item.get_attribute("aria-level")
            and item.get_attribute("aria-posinset")
            and item.get_attribute("aria-setsize")
        )
    nameless = "e => !(e.ariaLabel || e.labels?.length || e.textContent.trim() || e.getAttribute('aria-labelledby'))"
    assert (
        page.eval_on_selector_all("button, select, textarea, input", f"all => all.filter({nameless}).map(e => e.id)")
        == []
    )
    ids = page.eval_on_selector_all("[id]", "all => all.map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_every_pane_is_reached_by_tab(looked_at: Shown) -> None:
    page = looked_at.page
    page.locator("#language").focus()
    passed = []
    for _ in range(25):
        page.keyboard.press("Tab")
        inside = "document.activeElement.closest('#source, #outline, #editor, #pages, #findings')?.id"
        passed.append(page.evaluate(inside))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert passed[-1] is None or outline != "none", "who tabs sees where he is"
    reached = list(dict.fromkeys(filter(None, passed)))
    assert reached[:5] == ["source", "outline", "editor", "pages", "findings"]


def test_keys_go_through_each_pane(looked_at: Shown) -> None:
    page = looked_at.page
    page.locator("#line-16").click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert looked_at.chosen("#outline")[0].startswith("paragraph 各级人民政府")
    page.keyboard.press("2")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowLeft")
    closed = page.get_by_role("treeitem").count()
    assert closed < len(TEXT.split())
    page.keyboard.press("ArrowRight")
    assert page.get_by_role("treeitem").count() > closed
    page.keyboard.press("ArrowDown")
    page.keyboard.press(" ")
    assert looked_at.chosen("#outline")[0].startswith("document title 某省")
    page.keyboard.press("3")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert looked_at.chosen("#outline")[0].startswith("adoption note")
    page.keyboard.press("f")
    assert page.locator("#finding-list .on").count() == 1
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.locator("#keys dt").count() == page.locator("#keys dd").count() > 10
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_it_turns_from_english_to_chinese_and_back(looked_at: Shown) -> None:
    page = looked_at.page
    page.keyboard.press("l")
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")
    expect(page.locator("#structure-title")).to_have_text("结构")
    expect(page.get_by_role("treeitem").first).to_contain_text("文件")
    expect(page.locator("#finding-list .finding").first).to_contain_text(re.compile("错误|警告|说明"))
    assert "language=zh" in page.url
    page.get_by_role("button", name="English").click()
    expect(page.locator("#structure-title")).to_have_text("Structure")
    expect(page.get_by_role("treeitem").first).to_contain_text("document")


CONTRAST = """() => {
  const part = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const rgb = (said) => said.match(/[\\d.]+/g).map(Number);
  const ground = (e) => {
    while (e && rgb(getComputedStyle(e).backgroundColor)[3] === 0) e = e.parentElement;
    return e ? rgb(getComputedStyle(e).backgroundColor) : [255, 255, 255];
  };
  const isText = (e) => e.offsetParent && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  return [...document.querySelectorAll('#bar *, .head *, .line span, .treeitem span, .finding span, #editor *')]
    .filter((e) => isText(e) && !e.closest(':disabled, .seen'))
    .map((e) => {
      const [most, least] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
      return [(most + 0.05) / (least + 0.05), e.className || e.id || e.tagName];
    });
}"""


def test_it_is_readable_in_the_light_and_in_the_dark(looked_at: Shown) -> None:
    """WCAG 2.2 §1.4.3: 4.5 to 1."""
    page, grounds = looked_at.page, []
    page.locator("#findings .finding").first.click()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = page.evaluate(CONTRAST)
        assert len(found) > 30
        assert [each for each in found if each[0] < 4.5] == [], scheme
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds[0] != grounds[1]
    page.emulate_media(color_scheme="light")


def test_on_a_narrow_screen_one_pane_is_shown_at_a_time(looked_at: Shown) -> None:
    page = looked_at.page
    page.set_viewport_size({"width": 400, "height": 800})
    for name in ("source", "structure", "pages", "findings"):
        page.locator(f"#tab-{name}").click()
        assert [
            each for each in ("source", "structure", "pages", "findings") if page.locator(f"#{each}").is_visible()
        ] == [name]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("tab", selected=True)).to_have_text("Pages")
    page.set_viewport_size({"width": 1400, "height": 900})


# corrections


def test_all_corrections_are_made_by_keys_alone_and_taken_back(chromium: Browser, tmp_path: Path) -> None:
    with shown(chromium, tmp_path, TEXT) as opened:
        page = opened.open().page

        def press(*keys: str) -> None:
            for key in keys:
                page.keyboard.press(key)

        press("2", "Home", *["ArrowDown"] * 5, "Enter", "t")
        expect(page.locator("#text")).to_be_focused()
        press("ControlOrMeta+A")
        page.keyboard.type("某市消防管理条例")
        press("ControlOrMeta+Enter")
        opened.saved()
        assert "某市消防管理条例" in opened.xml
        expect(opened.item("title 某市消防管理条例")).to_have_attribute("aria-selected", "true")
        expect(page.locator("#text")).to_be_focused()

        press("Escape")
        opened.item("paragraph 本市行政区域").click()
        press("t", "ControlOrMeta+Home", *["ArrowRight"] * 28, "Alt+Enter")
        expect(opened.item("paragraph 消防工作贯彻")).to_have_attribute("aria-selected", "true")

        press("Escape", "k")
        page.locator("#kind").select_option("item")
        expect(opened.item("list item 消防工作贯彻")).to_have_attribute("aria-selected", "true")
        press("Escape", "u")
        expect(opened.item("list item 消防工作贯彻")).to_have_count(0)
        opened.item("paragraph 本市行政区域").click()
        press("j")
        expect(opened.item("paragraph 消防工作贯彻")).to_have_count(0)
        assert "适用本条例。消防工作贯彻" in opened.xml
        for _ in range(3):
            expect(page.locator("#undo")).to_be_enabled()
            before = page.locator("html").get_attribute("data-version")
            press("u")
            expect(page.locator("html")).not_to_have_attribute("data-version", str(before))
        expect(opened.item("title 某市消防条例")).to_be_visible()
        expect(page.locator("#undo")).to_be_disabled()
        press("r")
        expect(opened.item("title 某市消防管理条例")).to_be_visible()
        assert opened.complaints == []


def test_a_text_that_is_saved_is_no_longer_one_that_is_being_corrected(chromium: Browser, tmp_path: Path) -> None:
    with shown(chromium, tmp_path, TEXT) as opened:
        page = opened.open().page
        for row, was, now in (
            ("adoption note", "第七次会议通过", "第八次会议通过"),
            ("paragraph 本市行政区域", "适用本条例。", "也适用本条例。"),
        ):
            opened.item(row).click()
            text = page.locator("#text").input_value()
            page.locator("#text").fill(text.replace(was, now) + "\n")
            page.locator("#save").dblclick()
            opened.saved()
            expect(page.locator("#save")).to_be_disabled()
            expect(page.locator("#split")).to_be_enabled()
            expect(page.locator("#join")).to_be_enabled()
            expect(page.locator("#text")).to_have_value(text.replace(was, now))
            assert now in opened.xml
            page.locator("#undo").click()
            expect(page.locator("#text")).to_have_value(text)
            expect(page.locator("#undo")).to_be_disabled()
        assert opened.complaints == []


def test_the_row_that_is_chosen_is_seen_over_its_form(chromium: Browser, tmp_path: Path) -> None:
    with shown(chromium, tmp_path, TEXT, viewport={"width": 1400, "height": 560}) as opened:
        page = opened.open().page
        opened.item("paragraph 本市行政区域").click()
        expect(page.locator("#editor-fields")).to_be_visible()
        expect(page.locator("#outline .treeitem.on")).to_be_in_viewport(ratio=0.9)


SECOND = """
某省人民代表大会常务委员会关于接受王某某辞职请求的决定

（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）

某省第十四届人民代表大会常务委员会第七次会议决定，接受王某某辞去职务的请求。
"""


MORE = "".join(
    f"\n第{number}条　各级人民政府应当加强第{number}类场所的消防工作，落实责任，保障安全。\n"
    for number in (
        "五",
        "六",
        "七",
        "八",
        "九",
        *(f"{ten}十{one}" for ten in ("", "二", "三", "四", "五") for one in ("", *"一二三四五六七八九")),
    )
)


def test_a_document_is_shown_where_it_begins_and_not_in_the_contents(chromium: Browser, tmp_path: Path) -> None:
    long = TEXT + MORE + SECOND  # a text of one leaf has no contents
    with shown(chromium, tmp_path, long) as opened:
        page = opened.open().set().page
        opened.item("^document 某省.*辞职").click()
        in_contents = page.get_by_role("option", name=re.compile("^document 某省.*辞职"))
        expect(page.locator("#page-list .region.on[aria-label^='document title']")).to_be_in_viewport()
        expect(in_contents).to_have_count(1)
        expect(in_contents).not_to_be_in_viewport()
        named = page.locator("#page-list .sheet .name").all_text_contents()
        assert named[:3] == [
            f"contents (sheet 1 of {len(named)})",
            f"blank page (sheet 2 of {len(named)})",
            f"page 1 (sheet 3 of {len(named)})",
        ]
        expect(page.locator("#page-now")).to_have_text(named[-1])


def test_what_is_corrected_is_set_anew(chromium: Browser, tmp_path: Path) -> None:
    with shown(chromium, tmp_path, TEXT) as opened:
        page = opened.open().set().page
        opened.item("article 第三条").click()
        page.locator("#kind").select_option("heading-1")
        opened.saved()
        opened.set()
        name = re.compile("^heading 1 第三条")
        expect(page.get_by_role("option", name=name).first).to_be_visible()
        page.locator("#kind").select_option("title")
        expect(page.get_by_role("treeitem", name=re.compile("^document 第三条各级人民政府"))).to_be_visible()
        opened.set()
        opened.item("^document 某省.*关于批准").click()
        expect(opened.item("^document 某省.*关于批准")).to_have_attribute("aria-selected", "true")
        page.locator("#kind").select_option("p")
        expect(page.locator("#problem")).to_have_text(re.compile("no document stands before it"))
        expect(page.locator("#kind")).to_have_value("title")
        assert [each for each in opened.complaints if "409" not in each] == []


def test_the_pages_of_a_pdf_stay_while_it_is_corrected(chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "b.pdf"
    path.write_bytes((ROOT / "fixtures" / "pdf" / "flag.pdf").read_bytes())
    with shown_of(chromium, path) as opened:
        page = opened.open().set().page
        picture = page.locator("#source-page-1 img")
        picture.evaluate("each => each.isOld = true")
        opened.item("article 第二条").click()
        for kind in ("heading-1", "p", "heading-2"):
            page.locator("#kind").select_option(kind)
            opened.saved()
            opened.set()
        expect(page.locator("#source-page-1 .region.on").first).to_be_attached()
        assert picture.evaluate("each => each.isOld && each.complete && each.naturalWidth > 0")
        page.locator("#source-page-3").scroll_into_view_if_needed()
        expect(page.locator("#source-page-3 img")).to_be_visible()
        page.wait_for_function("() => document.querySelector('#source-page-3 img')?.complete")
        assert page.locator("#source-page-3 img").evaluate("each => each.naturalWidth > 0")
        assert page.locator(".lost").count() == 0 and opened.complaints == []


def test_what_is_chosen_before_a_correction_is_answered_stays_chosen(chromium: Browser, tmp_path: Path) -> None:
    with shown(chromium, tmp_path, TEXT) as opened:
        page, held = opened.open().page, []
        page.route("**/correct*", lambda route: held.append((route, route.fetch())))
        opened.item("article 第三条").click()
        page.locator("#kind").select_option("title")
        expect(opened.item("^document 第三条各级人民政府")).to_be_visible()
        opened.item("paragraph 本市行政区域").click()
        while not held:
            page.wait_for_timeout(50)
        ((route, answer),) = held
        route.fulfill(response=answer)
        opened.saved()
        expect(opened.item("paragraph 本市行政区域")).to_have_attribute("aria-selected", "true")
        assert page.locator("#outline .on").count() == 1
        assert opened.complaints == []


# when the file changes


def test_a_changed_file_is_shown_anew_and_a_broken_one_is_one_line(chromium: Browser, tmp_path: Path) -> None:
    with shown(chromium, tmp_path, TEXT) as opened:
        page = opened.open("zh").page
        opened.item("段落 本条例自").click()
        opened.path.write_text(TEXT.replace("本条例自", "本管理条例自"))
        expect(opened.item("段落 本管理条例自")).to_have_attribute("aria-selected", "true")
        opened.path.write_bytes(b"%PDF-1.7 broken")
        expect(page.get_by_role("alert")).to_contain_text("损坏")
        expect(opened.item("段落 本管理条例自")).to_be_visible()
        opened.path.write_text(TEXT)
        expect(page.get_by_role("alert")).to_be_hidden()
        expect(opened.item("段落 本条例自")).to_be_visible()


def test_a_click_on_a_page_that_is_not_yet_set_anew_shows_the_block_that_it_was_on(
    chromium: Browser, tmp_path: Path
) -> None:
    with shown(chromium, tmp_path, TEXT) as opened:
        page = opened.open().set().page
        page.route("**/setting.json*", lambda route: None)  # the pages stay those of before
        opened.path.write_text(f"某县公告\n\n现公布防火须知。\n\n{TEXT}")
        expect(opened.item("paragraph 现公布防火须知")).to_be_visible()
        page.locator("#page-list").get_by_role("option", name=re.compile("本市行政区域内")).first.click()
        expect(opened.item("paragraph 本市行政区域")).to_have_attribute("aria-selected", "true")
        assert opened.complaints == []


# where there is none


def test_without_a_browser_a_test_is_skipped_and_fails_where_it_must_not_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("browsers._found", lambda: iter(()))
    monkeypatch.delenv(NEEDED, raising=False)
    with pytest.raises(pytest.skip.Exception, match="no Chromium and no Chrome"):
        browser()
    monkeypatch.setenv(NEEDED, "1")
    with pytest.raises(pytest.fail.Exception, match="no Chromium and no Chrome"):
        browser()
    assert f"export {NEEDED}=1" in (ROOT / ".ci" / "run").read_text()
