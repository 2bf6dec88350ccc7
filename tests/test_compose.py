"""`gazette compose`: one issue out of many files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Said
from made_docx import docx, p

from gazette_pub.issue.model import Issue, parse, schema_errors, serialise
from gazette_pub.issue.toml_lines import Lines
from gazette_pub.merge.canon import canon
from gazette_pub.parts.identity import Ids, id_for, slug
from gazette_pub.parts.recipe import by_number, recipe_in

ROOT = Path(__file__).parent.parent
COMPOSE = ROOT / "fixtures" / "compose"
PICTURES = ROOT / "fixtures" / "pictures"
Command = Callable[..., Said]
Same = Callable[[str, Path], None]
XML = Path("build/2024-3.issue.xml")
TOML = Path("2024-3.toml")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the documents of an issue, as an office gets them."""
    shutil.copytree(COMPOSE / "office" / "in", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def issue_at(path: Path = XML) -> Issue:
    return parse(path.read_bytes())


def ids_by_title(issue: Issue) -> dict[str | None, str | None]:
    return {document.title: document.id for document in issue.all_documents}


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# an issue


def test_an_issue_is_put_together(office: Path, gazette: Command, same_as_file: Same) -> None:
    said = gazette("compose", TOML, "--to", "xml")
    assert said.code == 0
    same_as_file(XML.read_text(encoding="utf-8"), COMPOSE / "office" / "expected.issue.xml")
    same_as_file(said.err, COMPOSE / "office" / "expected.txt")


def test_findings_in_an_issue_of_one_file_are_told_with_the_lines_of_that(
    tmp_path: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("某省人民政府关于甲的通知\n\n　　出口增长07%。今年的工作做得好。\n", encoding="utf-8")
    Path("c.toml").write_text('title = "某省公报"\n[[document]]\nfile = "a.txt"\n', encoding="utf-8")
    said = gazette("check", "c.toml", "--code", "G204")
    assert said.out.startswith("c.toml: a.txt:3:7: warning G204 ")
    gazette("split", "a.txt", "--output", "parts")
    assert "parts/a.toml: a.txt:3: warning G204 " in gazette("check", "parts/a.toml").out


def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command, same_as_file: Same
) -> None:
    shutil.copytree(COMPOSE / "wrong" / "in", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    said = gazette("compose", TOML)
    assert said.code == 3 and not Path("build").exists()
    same_as_file(said.err, COMPOSE / "wrong" / "expected.txt")


def test_every_format_of_it_is_read_equal_again(office: Path, gazette: Command) -> None:
    assert gazette("compose", TOML, "--to", "xml,pdf,docx,akn").code == 0
    for name in ("2024-3.pdf", "2024-3.docx", "2024-3.akn.xml"):
        assert gazette("convert", f"build/{name}", "--to", "xml", "-o", f"again/{name}/").code == 0
        assert canon(issue_at(Path("again", name, "2024-3.issue.xml"))) == canon(issue_at())


def test_the_keys_of_a_gazette_toml_hold_and_the_recipe_is_stronger(office: Path, gazette: Command) -> None:
    Path("gazette.toml").write_text('title = "某市公报"\nhost = "某办公厅"\neditor = "甲"\n', encoding="utf-8")
    change(TOML, "year = 2024", 'year = 2024\npages = "restart"')
    assert gazette("compose", TOML, "--to", "xml", "--editor", "乙").code == 0
    said = {name: issue_at().meta(name) for name in ("title", "host", "editor", "year")}
    assert said == {"title": "某省公报", "host": "某办公厅", "editor": "乙", "year": "2024"}


def test_an_order_and_its_law_take_attachments_which_stand_under_the_law(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    order = "某省人民政府令\n\n第305号\n\n现公布《某省防汛办法》，自2024年4月1日起施行。\n\n省　长　李　文\n\n2024年2月5日\n\n"
    law = "某省防汛办法\n\n第一条　防汛物资见附件。\n\n第二条　本办法自2024年4月1日起施行。\n"
    Path("01-令.txt").write_text(order + law, encoding="utf-8")
    Path("01-附件.txt").write_text("附件\n\n防汛物资表\n\n土工布由县级水行政主管部门储备。\n", encoding="utf-8")
    assert gazette("compose", "--new", ".", "--output", "a.toml").code == 0
    assert 'attachments = ["01-附件.txt"]' in Path("a.toml").read_text(encoding="utf-8")
    said = gazette("compose", "a.toml", "--to", "xml")
    assert said.code == 0 and "R262" not in said.err
    _, law_ = issue_at(Path("build/a.issue.xml")).documents
    assert [each.title for each in law_.documents] == ["防汛物资表"]


@pytest.mark.parametrize("is_published", [True, False])
def test_the_label_of_an_attachment_is_that_of_the_first_in_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command, is_published: bool
) -> None:
    """What that publishes is printed under it; what it does not, beside it."""
    monkeypatch.chdir(tmp_path)
    Path("1.txt").write_text(
        "某市人民政府关于供暖的通知\n\n各县：\n\n　　请遵照执行。\n\n某市人民政府\n2024年2月5日\n", "utf-8"
    )
    title = "某市数据管理办法" if is_published else "某市消防办法"
    notice = "某市人民政府关于印发《某市数据管理办法》的通知\n\n各县：\n\n　　现将《某市数据管理办法》印发给你们，请认真贯彻执行。\n\n"
    notice += "某市人民政府\n2024年2月4日\n\n"
    Path("2.txt").write_text(
        f"{notice}{title}\n\n第一条　为了规范，制定本办法。\n\n第二条　本办法自2024年4月1日起施行。\n", "utf-8"
    )
    Path("a.toml").write_text(
        '[[document]]\nfile = "1.txt"\nattachments = [{ file = "2.txt", label = "附件1" }]\n', "utf-8"
    )
    said = gazette("compose", "a.toml", "--to", "xml,html,docx,akn,pdf")
    assert said.code == 0 and "G105" not in said.err
    whole = issue_at(Path("build/a.issue.xml"))
    (above,) = whole.documents
    labels = [label.text_content for label in whole.descendants("attachlabel")]
    shown = [(each.title, each.get("role"), [under.title for under in each.documents]) for each in above.documents]
    notice = "某市人民政府关于印发《某市数据管理办法》的通知"
    beside = [(title, "attachment", list[str]())]
    assert shown == ([(notice, "attachment", [title])] if is_published else [(notice, "attachment", []), *beside])
    assert labels == ["附件1"]


def test_the_contents_that_are_made_name_the_groups_and_the_numbers_of_documents(
    office: Path, gazette: Command
) -> None:
    assert gazette("compose", TOML, "--to", "xml,html").code == 0
    page = Path("build/2024-3.html").read_text(encoding="utf-8")
    contents = page[page.index("<nav") : page.index("</nav>")]
    assert (
        contents.index("<h3>地方性法规</h3>")
        < contents.index("<h3>政府文件</h3>")
        < contents.index("\u3000某政发〔2024〕7号<")
    )


# ids, places, pages


def test_no_id_changes_when_a_document_is_put_before(office: Path, gazette: Command) -> None:
    gazette("compose", TOML, "--to", "xml")
    before = ids_by_title(issue_at())
    Path("00-通告.txt").write_text("某省人民政府关于试鸣警报的通告\n\n定于2024年3月1日试鸣警报。\n", encoding="utf-8")
    change(TOML, "[[document]]", '[[document]]\nfile = "00-通告.txt"\n\n[[document]]')
    assert gazette("compose", TOML, "--to", "xml").code == 0
    after = ids_by_title(issue_at())
    assert before.items() < after.items() and len(after) == len(before) + 1


def test_each_block_names_the_file_that_it_was_printed_in(office: Path, gazette: Command) -> None:
    gazette("compose", TOML, "--to", "xml")
    names = {source.get("sha256"): source.get("name") for source in issue_at().descendants("source")}
    said = {document.id: names.get(document.get("source")) for document in issue_at().all_documents}
    assert said["doc_01-消防条例-2"] is None  # the first source
    assert said["doc_02-通知"] == "02-通知.docx" and said["doc_02-通知.03-名单"] == "03-名单.txt"


def test_a_finding_is_told_with_the_file_and_the_line_that_it_is_of(office: Path, gazette: Command) -> None:
    change(Path("10-批复.txt"), "面积为１２平方公里", "面积增长１５１％，其中ＰＭ２５下降３２％")
    said = gazette("compose", TOML, "--to", "xml")
    assert "10-批复.txt:8:" in said.err and "2024-3.toml:8:" not in said.err


def test_page_marks_of_the_files_do_not_leak(office: Path, gazette: Command) -> None:
    gazette("compose", TOML, "--to", "xml")
    assert not list(issue_at().descendants("pb"))
    change(TOML, "total = 156", "total = 156\npage-marks = true")
    gazette("compose", TOML, "--to", "xml", "-o", "marked/")
    ends = issue_at(Path("marked/2024-3.issue.xml")).descendants("pb")
    assert "12" in [end.get("n") for end in ends]


def test_a_page_end_within_a_word_leaves_its_text_whole(tmp_path: Path, gazette: Command) -> None:
    text = "某省人民政府关于某事的通知\n\n　　各市应当认真贯彻落实本通知要求，切实加强组织领\n\n—3—\n\n导，确保完成。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "t.toml").write_text('[[document]]\nfile = "a.txt"\n', encoding="utf-8")
    gazette("compose", tmp_path / "t.toml", "--to", "xml", "-o", tmp_path / "out/")
    issue = issue_at(tmp_path / "out" / "t.issue.xml")
    assert "切实加强组织领导，确保完成。" in next(issue.descendants("body")).text_content
    assert not list(issue.descendants("pb")) and not schema_errors(issue)


# by hand


def test_a_correction_by_hand_is_kept_when_one_of_the_files_changes(office: Path, gazette: Command) -> None:
    gazette("compose", TOML, "--to", "xml,html")
    issue = issue_at()
    next(node for node in issue.descendants("p") if "预防火灾" in node.text_content).text = "手工改过的一条。"
    XML.write_bytes(serialise(issue))
    change(Path("10-批复.txt"), "面积为１２平方公里", "面积为１３平方公里")
    change(TOML, 'category = "政府文件"', 'category = "政府规章"')
    said = gazette("compose", TOML, "--to", "xml,html")
    assert said.code == 0 and "build/2024-3.issue.xml: what was changed by hand is kept" in said.err
    text = issue_at().text_content
    assert "手工改过的一条。" in text and "13平方公里" in text and "政府规章" in text
    assert "手工改过的一条。" in Path("build/2024-3.html").read_text(encoding="utf-8")


def test_a_category_that_is_changed_twice_is_no_conflict(office: Path, gazette: Command) -> None:
    for old, new in (("政府文件", "文件甲"), ("文件甲", "文件乙"), ("文件乙", "文件丙")):
        gazette("compose", TOML, "--to", "xml")
        change(TOML, f'category = "{old}"\nfile = "02', f'category = "{new}"\nfile = "02')
    said = gazette("compose", TOML, "--to", "xml")
    assert said.code == 0
    assert [head.words for head in issue_at().children("category")] == ["地方性法规", "文件丙", "政府文件"]


def test_another_issue_whose_files_have_the_same_names_is_not_written_over(office: Path, gazette: Command) -> None:
    """Whichever format is asked for: the files of one name are of one issue."""
    Path("2024-3.txt").write_text(
        "某省人民政府关于放假的通知\n\n各单位：\n\n　　定于2024年4月4日放假。\n", encoding="utf-8"
    )
    assert gazette("convert", "2024-3.txt", "--to", "xml").code == 0
    before = XML.read_bytes()
    for options in (("--to", "xml"), ("--to", "docx"), ("--to", "xml", "--dry-run")):
        said = gazette("compose", TOML, *options)
        assert said.code == 4 and f"{XML}: made of another issue (2024-3.txt), and would be written over" in said.err
        assert "  hint: choose another --output, or give the input another name; --force writes over it\n" in said.err
    assert XML.read_bytes() == before and sorted(each.name for each in Path("build").glob("*.*")) == [
        ".gazette",
        XML.name,
    ]
    assert gazette("compose", TOML, "--to", "xml", "--output", "other").code == 0
    assert gazette("compose", TOML, "--to", "xml", "--force").code == 0 and XML.read_bytes() != before
    assert gazette("convert", "2024-3.txt", "--to", "xml").code == 4


def test_an_issue_whose_text_is_called_otherwise_now_is_the_same(office: Path, gazette: Command) -> None:
    text = "某省人民政府关于放假的通知\n\n各单位：\n\n　　定于2024年4月4日放假。\n"
    Path("a").mkdir()
    Path("a/b.txt").write_text(text, encoding="utf-8")
    assert gazette("convert", "a/b.txt", "--to", "xml").code == 0
    Path("a/b.md").write_text(f"{text}\n　　请遵照执行。\n", encoding="utf-8")
    assert gazette("convert", "a/b.md", "--to", "xml").code == 0
    assert "请遵照执行" in Path("build/b.issue.xml").read_text(encoding="utf-8")


def test_a_file_that_it_is_put_together_from_is_never_written_over(office: Path, gazette: Command) -> None:
    gazette("compose", TOML, "--to", "xml")
    Path("again.toml").write_text('[[document]]\nfile = "build/again.issue.xml"\n', encoding="utf-8")
    before = XML.rename("build/again.issue.xml").read_bytes()
    said = gazette("compose", "again.toml", "--to", "xml", "--force")
    assert said.code == 4 and Path("build/again.issue.xml").read_bytes() == before


def test_it_is_made_again_only_where_something_changed(office: Path, gazette: Command) -> None:
    gazette("compose", TOML, "--to", "xml")
    before = XML.stat().st_mtime_ns
    assert gazette("compose", TOML, "--to", "xml").code == 0 and XML.stat().st_mtime_ns == before
    change(Path("03-名单.txt"), "体育馆", "体育场")
    gazette("compose", TOML, "--to", "xml")
    assert "体育场" in issue_at().text_content


# which documents


@pytest.mark.parametrize(
    ("picked", "titles"),
    [
        ("[2]", ["某市公园条例"]),
        (
            '["任免名单", 1]',
            ["某省人民代表大会常务委员会任免名单", "某省人民代表大会常务委员会关于批准《某市公园条例》的决定"],
        ),
        ('"任免"', ["某省人民代表大会常务委员会任免名单"]),
    ],
)
def test_documents_of_a_whole_issue_are_chosen(
    tmp_path: Path, gazette: Command, picked: str, titles: list[str]
) -> None:
    shutil.copy(ROOT / "fixtures" / "api" / "bulletin.txt", tmp_path)
    (tmp_path / "t.toml").write_text(f'[[document]]\nfile = "bulletin.txt"\ndocuments = {picked}\n', encoding="utf-8")
    assert gazette("compose", tmp_path / "t.toml", "--to", "xml", "-o", tmp_path / "o/").code == 0
    issue = issue_at(tmp_path / "o" / "t.issue.xml")
    assert [document.title for document in issue.documents] == titles
    ids = {node.id for node in issue.iter("{*}*") if node.id}  # type: ignore[attr-defined]
    assert all(
        ref.get("href", "#")[1:] in ids for ref in issue.descendants("ref") if ref.get("href", "").startswith("#")
    )


def test_an_id_that_the_recipe_gives_holds_for_all_in_the_document(office: Path, gazette: Command) -> None:
    change(TOML, 'file = "10-批复.txt"', 'file = "10-批复.txt"\nid = "reply"')
    gazette("compose", TOML, "--to", "xml")
    reply = list(issue_at().documents)[-1]
    assert [node.get("{http://www.w3.org/XML/1998/namespace}id") for node in reply.iter("{*}item")] == [
        "reply__item_1", "reply__item_2"
    ]  # fmt: skip


def test_another_language_than_the_issue_s_is_said_by_its_document(office: Path, gazette: Command) -> None:
    text = "Notice of the Test Council\n\nThe council has decided to test all sirens on the first of March.\n"
    xml = f"""<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="en"><meta><source name="e.xml" media="text/plain"
        sha256="{"e" * 64}"/></meta><document kind="notice" xml:id="doc_1"><body><p para="1">{text}</p></body></document></issue>"""
    Path("20-en.issue.xml").write_text(xml, encoding="utf-8")
    change(TOML, 'file = "10-批复.txt"', 'file = "10-批复.txt"\n\n[[document]]\nfile = "20-en.issue.xml"')
    gazette("compose", TOML, "--to", "xml")
    issue = issue_at()
    assert (issue.get("{http://www.w3.org/XML/1998/namespace}lang"), list(issue.documents)[-1].get(
        "{http://www.w3.org/XML/1998/namespace}lang")) == ("zh-Hans", "en")  # fmt: skip


def test_pictures_come_with_their_documents(office: Path, gazette: Command) -> None:
    picture = (PICTURES / "pages.png").read_bytes()
    blip = '<pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'
    graphic = f"<wp:inline><a:graphic><a:graphicData>{blip}</a:graphicData></a:graphic></wp:inline>"
    drawn = f"<w:p><w:r><w:drawing>{graphic}</w:drawing></w:r></w:p>"
    word = docx(
        p("某省人民政府关于公布标志的通知") + p("标志如下。") + drawn,
        parts={"word/media/a.png": picture},
        rels=[("rId9", "image", "media/a.png")],
    )
    for name in ("30-甲.docx", "31-乙.docx"):
        Path(name).write_bytes(word)
    change(TOML, 'file = "10-批复.txt"', 'file = "10-批复.txt"\n\n[[document]]\nfile = "3[01]-*.docx"')
    said = gazette("compose", TOML, "--to", "xml")
    assert "build/2024-3.media/" in said.out
    figures = [figure.get("src", "") for figure in issue_at().descendants("figure")]
    assert len(figures) == 2 and len(set(figures)) == 1
    assert Path("build", figures[0]).read_bytes() == picture


def test_what_stands_around_the_documents_of_a_file_is_told(tmp_path: Path, gazette: Command) -> None:
    xml = f"""<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"><meta><source name="a.txt" media="text/plain"
        sha256="{"a" * 64}"/></meta><front><p lines="1">某省公报第9期</p></front><category lines="2">公告</category>
        <document kind="notice" xml:id="doc_1"><body><p lines="3">全文。</p></body></document></issue>"""
    (tmp_path / "a.xml").write_text(xml, encoding="utf-8")
    (tmp_path / "t.toml").write_text('[[document]]\nfile = "a.xml"\n', encoding="utf-8")
    said = gazette("compose", tmp_path / "t.toml", "--to", "xml", "-o", tmp_path / "o/")
    assert "a.txt:1: warning R261 “某省公报第9期”" in said.err
    issue = issue_at(tmp_path / "o" / "t.issue.xml")
    assert issue.child("front") is None and [head.words for head in issue.children("category")] == ["公告"]


def test_a_rehearsal_names_the_files_and_a_document_is_no_recipe(office: Path, gazette: Command) -> None:
    said = gazette("compose", TOML, "--to", "xml", "--dry-run")
    assert "10-批复.txt: would be read" in said.out and not Path("build").exists()
    said = gazette("compose", "10-批复.txt")
    assert said.code == 2 and "a document, and not a TOML" in said.err and "--new" in said.err


def test_a_folder_stands_for_the_one_toml_in_it(office: Path, gazette: Command) -> None:
    """Its gazette.toml says what holds for all of an office, and is none."""
    Path("gazette.toml").write_text('language = "en"\n', encoding="utf-8")
    assert gazette("compose", ".", "--to", "xml").code == 0 and XML.exists()
    Path("2024-4.toml").write_text("", encoding="utf-8")
    said = gazette("compose", ".", "--to", "xml")
    assert said.code == 2 and ".: several TOMLs in it: 2024-3.toml, 2024-4.toml\n  hint: name one of them" in said.err
    Path("empty").mkdir()
    said = gazette("compose", "empty", "--dry-run")
    assert said.code == 2 and "no TOML in it" in said.err and "`gazette compose --new FOLDER`" in said.err


# a first recipe


def test_a_first_recipe_is_written_for_a_folder_and_can_be_used_at_once(
    office: Path, gazette: Command, same_as_file: Same
) -> None:
    TOML.unlink()
    Path("通知.txt").write_text(
        "某省人民政府关于放假的通知\n\n各单位：\n\n　　定于2024年4月4日放假。\n", encoding="utf-8"
    )
    Path("10-附件2.txt").write_text("附件2\n\n某市消防车名录\n\n　　云梯车二辆。\n", encoding="utf-8")
    Path("04-坏.docx").write_bytes(b"PK\x03\x04")
    Path("~$通知.docx").write_bytes(b"")
    said = gazette("compose", "--new", ".", "-o", "first.toml")
    assert said.out == "first.toml\n"
    same_as_file(Path("first.toml").read_text(encoding="utf-8"), COMPOSE / "first.toml")
    assert gazette("compose", "first.toml", "--to", "xml").code == 0
    Path("first.toml").write_text("# mine\n", encoding="utf-8")
    assert gazette("compose", "--new", ".", "-o", "first.toml").code == 4


def test_a_first_recipe_has_what_is_in_markdown_too(tmp_path: Path, gazette: Command) -> None:
    """But what speaks of the folder, by its name, which is named as left out."""
    for name in ("a.txt", "b.md", "README.md"):
        (tmp_path / name).write_text(
            f"某省人民政府关于{name}的决定\n\n某省人民政府决定：办好此事。\n", encoding="utf-8"
        )
    assert gazette("compose", "--new", str(tmp_path)).code == 0
    text = (tmp_path / f"{tmp_path.name}.toml").read_text(encoding="utf-8")
    assert '\n[[document]]\n# category = "决定"\nfile = "b.md"\n' in text
    assert (
        '# README.md: left out: by its name it says something of the folder\n# [[document]]\n# file = "README.md"\n'
        in text
    )
    made = gazette("compose", str(tmp_path), "--to", "xml", "--output", str(tmp_path / "out"))
    assert (
        made.code == 0 and (tmp_path / "out" / f"{tmp_path.name}.issue.xml").read_text("utf-8").count("<document ") == 2
    )


def test_a_folder_in_a_recipe_has_what_is_in_markdown_too(tmp_path: Path) -> None:
    for name in ("notices/1.txt", "notices/2.md", "notices/readme.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "a.toml").write_text(
        '[[document]]\nfile = "notices"\n[[document]]\nfile = "*/*.md"\n', encoding="utf-8"
    )
    files = [entry.file.said for entry in recipe_in(tmp_path / "a.toml").entries]
    assert files == ["notices/1.txt", "notices/2.md", "notices/2.md"]


def test_a_first_recipe_speaks_the_language_of_its_user(office: Path, gazette: Command) -> None:
    gazette("compose", "--new", ".", "-o", "first.toml", "--language", "zh")
    text = Path("first.toml").read_text(encoding="utf-8")
    assert "# 以 # 开头的行是备注" in text and "[[document]]" in text


def test_a_recipe_cannot_steer_a_terminal(tmp_path: Path, gazette: Command) -> None:
    (tmp_path / "t.toml").write_text('[[document]]\nfile = "a\\u001b[2Jb.txt"\n', encoding="utf-8")
    said = gazette("compose", tmp_path / "t.toml")
    assert said.code == 3 and "\x1b" not in said.err


# its pieces


def test_names_are_ordered_by_their_numbers() -> None:
    names = ["附件十", "10-a", "附件二", "2-b", "１-c", "第十二号", "第九号"]
    assert sorted(names, key=by_number) == ["１-c", "2-b", "10-a", "第九号", "第十二号", "附件二", "附件十"]


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("01-消防条例", "01-消防条例"),
        ("某省公报（第3期）__终稿.v2", "某省公报-第3期-终稿-v2"),
        ("①…", "41efea"),
        ("关于" * 30, "关于" * 12 + "关-1fd657"),
    ],
)
def test_a_file_name_is_part_of_an_id(stem: str, name: str) -> None:
    assert slug(stem) == name and len(slug(stem)) <= 32


def test_two_files_of_one_name_have_ids_of_their_own() -> None:
    xml = f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh"><meta><source name="a" media="b" sha256="{"a" * 64}"/></meta>'
    xml += '<document kind="other" xml:id="doc_1"><body><section level="1" xml:id="doc_1__sec_1"/><section level="1" xml:id="mine"/></body></document></issue>'
    ids = Ids()
    found = [ids.rename(next(parse(xml.encode()).documents), id_for("a", 1, 1)) for _ in range(3)]
    assert [each["doc_1__sec_1"] for each in found] == ["doc_a__sec_1", "doc_a_2__sec_1", "doc_a_3__sec_1"]
    assert [each["mine"] for each in found] == ["mine", "doc_a_2__mine", "doc_a_3__mine"]


def test_lines_of_a_toml_are_known_whatever_stands_in_its_texts() -> None:
    text = '''a = """
[[document]]
x = 1
"""  # [[document]]
[[document]]
file = 'a"#.txt'  # b
attachments = [
  "x, [y]",  # ]

  { file = "z", label = "附件" },
]
[[document]]
"file" = 1
'''
    lines = Lines(text)
    first, last = lines.table("document", 0), lines.table("document", 1)
    assert (lines.top.of("a"), first.line, last.line) == (1, 5, 12)
    assert (first.of("file"), first.of("attachments", 0), first.of("attachments", 1), last.of("file")) == (6, 8, 10, 13)
    inline = Lines('document = [\n {file = "a"},\n {file = "b"}]\n')
    assert [inline.table("document", n).line for n in (0, 1)] == [2, 3]


def test_paths_are_relative_to_the_recipe(office: Path) -> None:
    recipe = recipe_in(office / "2024-3.toml")
    assert [entry.file.said for entry in recipe.entries] == ["01-消防条例.txt", "02-通知.docx", "10-批复.txt"]
    assert not recipe.wrong and all(entry.file.path.is_file() for entry in recipe.entries)
