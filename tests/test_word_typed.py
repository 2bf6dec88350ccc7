"""What a person typed or pasted into a DOCX of ours is read as a text is; what stood there before comes back as it was."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
from lxml import etree
from made_docx import unpacked
from test_word_copies import issue, made, shown
from test_word_returning import back, changed, edited, like, paragraph, text

from gazette_pub.formats import EPOCH, Press
from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.returning.wording import as_read
from gazette_pub.formats.word.write import write
from gazette_pub.issue.model import Issue
from gazette_pub.issue.plain import plain_text
from gazette_pub.structure.line import OBJECT

__all__ = ["issue", "made"]

P = etree._Element


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("投入五万元。", "投入１２，３４５．６万元。", "投入12,345.6万元。"),
        ("某公司", "ＡＢＣ公司\u200b", "ABC公司"),
        ("检查单位", "检\u200b查\ufeff单位\xad", "检查单位"),
        ("", "去\u200b年２次", "去年2次"),
        ("２０２３年", "２０２３年５月", "２０２３年5月"),
        ("二\u200b〇年", "二\u200b〇年３月\u200b", "二\u200b〇年3月"),
        ("２０２３年", "２０２３年", "２０２３年"),
        ("甲\tABC\n乙", "甲\t１\n乙\u200b" + OBJECT, "甲\t1\n乙" + OBJECT),
        ("ﺏ", "می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_came_is_plain_and_what_was_there_stays(was: str, now: str, said: str) -> None:
    assert as_read(was, now) == said


def _type(old: str, new: str) -> Callable[[P], None]:
    return lambda root: text(paragraph(root, old), old, new)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            _type("检查单位五千家", "检查单位５，２００家\u200b、ＡＢＣ公司"),
            ["-<p>检查单位五千家。</p>", "+<p>检查单位5,200家、ABC公司。</p>"],
        ),
        (_type("检查单位五千家", "检查\u200b单位\ufeff五千家"), []),
        (_type("乙市", "乙\u200b市２"), ["-<cell>乙市</cell>", "+<cell>乙市2</cell>"]),
        (_type("港口", "港\u200b口"), []),
    ],
)
def test_words_that_were_typed_are_plain(issue: Issue, made: bytes, edit: Callable[[P], None], said: list[str]) -> None:
    assert changed(issue, edited(made, edit)) == said


@pytest.mark.parametrize(
    ("place", "typed", "said"),
    [
        ("检查单位五千家", "去\u200b年投入１．５万元。", ["+<p>去年投入1.5万元。</p>"]),
        ("第四条", "第５条　共\u200b３次。", ["+</article>", '+<article num="5" label="第5条">', "+<p>共3次。</p>"]),
    ],
)
def test_paragraphs_that_were_typed_are_plain(
    issue: Issue, made: bytes, place: str, typed: str, said: list[str]
) -> None:
    def put(root: P) -> None:
        paragraph(root, place).addnext(like(paragraph(root, place), typed))

    assert changed(issue, edited(made, put)) == said


def _typed_into(root: P) -> None:
    text(paragraph(root, "个省"), "个省", "个省、１个市")


def _moved(root: P) -> None:
    paragraph(root, "继续努力").addnext(paragraph(root, "个省"))


def _split(root: P) -> None:
    p = paragraph(root, "个省")
    text(p, "去年走访", "")
    p.addprevious(first := like(p, "去年走访"))
    first.extend([*p.iter(w("bookmarkStart"), w("bookmarkEnd"))])


def _joined(root: P) -> None:
    p = paragraph(root, "个省")
    above = paragraph(root, "继续努力")
    p.addprevious(above)
    above.extend([child for child in p if child.tag != w("pPr")])
    p.getparent().remove(p)  # type: ignore[union-attr]


@pytest.mark.parametrize("edit", [_typed_into, _moved, _split, _joined])
def test_letters_that_nobody_changed_stay_as_they_were(issue: Issue, edit: Callable[[P], None]) -> None:
    base = copy.deepcopy(issue)
    next(p for p in base.descendants("p") if "五千家" in p.text_content).text = "去年走访２３个省。"
    said = "".join(p.text_content for p in back(edited(write(base, Press(EPOCH)), edit))[0].descendants("p"))
    assert "２３个省" in said and "１" not in said


# -- numbers, levels, heads -------------------------------------------------------------------------------------------


def _renumbered(root: P) -> None:
    text(paragraph(root, "第四条"), "第四条", "第五条")
    text(paragraph(root, "县级人民政府应当"), "县级", "第四条　县级")


def _deeper(root: P) -> None:
    item = paragraph(root, "（二）港口")
    text(item, "（二）", "1．")
    _give_style(item, "Item2")


def _deeper_by_look_alone(root: P) -> None:
    _give_style(paragraph(root, "（二）港口"), "Item2")


def _give_style(p: P, id: str) -> None:
    style = p.find(f"{w('pPr')}/{w('pStyle')}")
    assert style is not None and style.get(w("val")) == "Item1"
    style.set(w("val"), id)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            _renumbered,
            ["+</article>", '+<article num="4" label="第四条">', '-<article num="4" label="第四条">', '+<article num="5" label="第五条">'],
        ),
        (
            _type("县级", "（一）县级"),
            ["+<list>", '+<item num="1" label="（一）">', "+</item>", "+</list>"],
        ),
        (
            _type("县级人民政府", "（一）县级政府"),
            [
                "-<p>县级人民政府应当制定规划。</p>", "+<list>", '+<item num="1" label="（一）">', "+<p>县级政府应当制定规划。</p>",
                "+</item>", "+</list>",
            ],
        ),
        (
            _deeper,
            [
                "+<list>", '+<item num="1" label="1．">', "+<p>港口；</p>", "+</list>", '-<item num="2" label="（二）">', "-<p>港口；</p>",
            ],
        ),
        (_deeper_by_look_alone, []),
    ],
)  # fmt: skip
def test_a_number_that_was_typed_makes_what_it_numbers(
    issue: Issue, made: bytes, edit: Callable[[P], None], said: list[str]
) -> None:
    assert sorted(changed(issue, edited(made, edit))) == sorted(said)


def test_a_number_that_was_typed_in_front_of_a_heading_is_its_number(issue: Issue) -> None:
    base = copy.deepcopy(issue)
    section = next(each for each in base.descendants("section") if each.label == "（一）")
    for name in ("label", "num"):
        section.attrib.pop(name)
    data = edited(write(base, Press(EPOCH)), _type("健全制度", "（一）健全制度"))
    assert changed(issue, data) == []


def test_an_item_that_was_made_less_deep_stands_behind_that_which_it_was_in(issue: Issue, made: bytes) -> None:
    deeper, _ = back(edited(made, _deeper))

    def back_again(root: P) -> None:
        item = paragraph(root, "1．港口")
        text(item, "1．", "（二）")
        style = item.find(f"{w('pPr')}/{w('pStyle')}")
        assert style is not None and style.get(w("val")) == "Item2"
        style.set(w("val"), "Item1")

    assert changed(issue, edited(write(deeper, Press(EPOCH)), back_again)) == []


@pytest.mark.parametrize("said", ["送审稿", ""])
def test_what_was_put_into_the_head_of_pages_is_said(made: bytes, said: str) -> None:
    parts = unpacked(made)
    root = etree.fromstring(parts[name := "word/head_odd.xml"])
    run = etree.SubElement(next(root.iter(w("p"))), w("r"))
    etree.SubElement(run, w("t")).text = said
    _, found = back(edited(made, _type("检查单位", "检查各单位"), {name: etree.tostring(root)}))
    assert [(each.code, each.text) for each in found] == ([("R244", said)] if said else [])


def test_a_chapter_that_was_pasted_as_plain_text_is_one(issue: Issue, made: bytes) -> None:
    def paste(root: P) -> None:
        chapter = [p for p in root.iter(w("p")) if "总则" in "".join(t.text or "" for t in p.iter(w("t")))][-1]
        for mark in [*chapter.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]
        style = chapter.find(f"{w('pPr')}/{w('pStyle')}")
        assert style is not None
        style.set(w("val"), "Normal")

    assert changed(issue, edited(made, paste)) == []


def test_the_name_of_who_speaks_that_was_set_wide_is_that_name(issue: Issue, made: bytes) -> None:
    assert changed(issue, edited(made, _type("李四", "李　四"))) == []


PREFIXES = (
    "第三条规定的",
    "第五条　",
    "（四）",
    "五、",
    "1．",
    "3．5万",
    "第三章　",
    "第三章的",
    "第六条",
    "“",
    "①",
    "附件：",
    "二、（三）",
)


@pytest.mark.parametrize(
    "said", ["各级人民政府领导", "县级人民政府应当", "（二）港口", "健全制度", "检查单位五千家", "总则", "第四条"]
)
def test_whatever_is_typed_in_front_of_a_paragraph_is_there(made: bytes, said: str) -> None:
    for prefix in PREFIXES:

        def put(root: P, prefix: str = prefix) -> None:
            p = [p for p in root.iter(w("p")) if said in "".join(t.text or "" for t in p.iter(w("t")))][-1]
            first = next(p.iter(w("t")))
            first.text = prefix + (first.text or "")

        data = edited(made, put)
        assert plain_text(back(data)[0]) == shown(data), prefix


@pytest.mark.parametrize("typed", ["第三条规定的", "3．5万", "第三章的", "第六条"])
def test_words_that_begin_like_a_number_are_none(issue: Issue, made: bytes, typed: str) -> None:
    after = f"+<p>{typed}县级人民政府应当制定规划。</p>"
    assert changed(issue, edited(made, _type("县级", f"{typed}县级"))) == ["-<p>县级人民政府应当制定规划。</p>", after]


@pytest.mark.parametrize(
    ("said", "style", "name"),
    [
        ("第八次会议通过）", "Byline", "byline"),
        ("第八次会议通过）", "Salutation", "salutation"),
        ("第八次会议上", "DocumentNumber", "number"),
        ("2024年1月18日", "Signature", "signature"),
    ],
)
def test_a_part_of_a_head_that_got_the_style_of_another_is_that(made: bytes, said: str, style: str, name: str) -> None:
    def change(root: P) -> None:
        p = next(p for p in root.iter(w("p")) if "".join(t.text or "" for t in p.iter(w("t"))).endswith(said))
        named = p.find(f"{w('pPr')}/{w('pStyle')}")
        assert named is not None
        named.set(w("val"), style)

    after = back(edited(made, change))[0]
    assert any(each.text_content.endswith(said) for each in after.descendants(name))
