"""Which issue it is, and who makes it, however a first page prints that."""

from __future__ import annotations

import random

import pytest

from cases.seen import seen

SEED = 20241

ISSUE_LINES = {
    "one line": "{y}年第{n}期（总第{t}期）",
    "blanks": "{y}年第{n}期　总第{t}期",
    "号": "{y}年第{n}号（总号：{t}）",
    "day below": "第{n}期（总第{t}期）\n{y}年{m}月{d}日",
    "three lines": "{y}年\n第{n}期\n（总第{t}期）",
    "day beside": "{y}年第{n}期（总第{t}期）　　{y}年{m}月{d}日出版",
    "total first": "总第{t}期　{y}年第{n}期",
    "day without its year": "{y}年第{n}期\n（总第{t}期）\n{m}月{d}日出版",
    "year between": "第{n}期\n{y}\n总第{t}期",
    "day first": "{y}年{m}月{d}日　第{n}号　总号{t}",
    "set wide": "{y}年 第{n}期\n总第 {t} 期",
    "all beside one another": "第{n}期　{y}年{m}月{d}日　（总第{t}期）",
    "total in short": "{y}年{m}月{d}日出版\n第{n}期（总{t}期）",
    "figures alone": "{y}\n{n}\n总第{t}期",
}

NAMES = (
    "临江省人民政府公报",
    "临江省人民政府\n公报",
    "临 江 省 人 民 政 府 公 报",
    "临江政报",
    "临江省人民代表大会\n常务委员会公报",
    "临江省人民政府公报\nLINJIANGSHENG RENMIN ZHENGFU GONGBAO",
    "临江市人民政府公报",
    "临江省高级人民法院公报",
)

MAKERS = (
    "临江省人民政府办公厅主办",
    "主办：临江省人民政府办公厅",
    "主　办　临江省人民政府办公厅",
    "主办单位：临江省人民政府办公厅\n编辑出版：临江省人民政府公报编辑部",
    "主管、主办：临江省人民政府办公厅",
    "临江省人民政府办公厅主办\n国内统一刊号：CN33-1234/D\n邮发代号：32—100",
)

BELOW = """
目　录
临江省人民政府关于表彰先进单位的决定……（3）
临江省人民政府关于王志强等任免职的通知……（5）

临江省人民政府
关于表彰先进单位的决定
临政发〔2014〕12号
各市、县人民政府：
　　省政府决定，对先进单位予以表彰。
　　　　　　　　临江省人民政府
　　　　　　　　2014年8月2日
—3—
临江省人民政府
关于王志强等任免职的通知
临政任〔2014〕5号
各市、县人民政府：
　　任命王志强为临江省水利厅副厅长。
　　　　　　　　临江省人民政府
　　　　　　　　2014年8月3日
—5—
"""


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("way", ISSUE_LINES)
def test_a_first_page_tells_its_issue(way: str, name: str) -> None:
    """Its name, year, number, whole number, day and host, wherever they stand; who makes it and the order are chosen by the seed."""
    chosen = random.Random(f"{SEED} {way} {name}")
    told = {"y": chosen.choice((1987, 1996, 2004, 2021)), "n": chosen.randint(1, 24), "t": chosen.randint(30, 900)}
    told |= {"m": chosen.randint(1, 12), "d": chosen.randint(4, 28)}
    line = ISSUE_LINES[way].format(**told)
    makers = chosen.choice(MAKERS)
    above = chosen.choice(((name, line, makers), (name, makers, line), (line, name, makers), (makers, name, line)))
    issue = seen("\n".join((*above, BELOW)))
    assert issue.meta("title") == name.partition("\nLIN")[0].replace("\n", "").replace(" ", "")
    assert (issue.meta("year"), issue.meta("number"), issue.meta("total")) == (
        str(told["y"]),
        str(told["n"]),
        str(told["t"]),
    )
    day = "{y}-{m:02}-{d:02}".format(**told) if "日" in line else None
    assert issue.meta("date") == day
    assert issue.meta("host") == "临江省人民政府办公厅"
    assert [document.node.get("kind") for document in issue.documents] == ["decision", "notice"]
