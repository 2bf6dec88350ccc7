"""Contents, and what stands around them."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

CONTENTS_ENTRY = Pattern(
    Expression(
        r"[^。；]{2,60}?[ \u3000]*(?:[…·．.]{2,}[ \u3000]*[（(]?(?:[A-Z]{1,2}(?=[1-9]))?\d{1,4}[）)]?|[（(]\d{1,4}[）)])$"
    ),
    (
        "中华人民共和国主席令（第十五号）…………（4）",
        "全国人民代表大会常务委员会公告 ...... 12",
        "中华人民共和国公司法（4）",
        "1.简称……A871",
    ),
    ("第一章　总则", "现予公布。", "（一）加大"),
)
EDITORS = Pattern(
    Expression(r"[^，。；：]{2,30}(?:编辑部|编辑室|编委会|编辑委员会|杂志社)$"),
    (
        "本刊编辑部",
        "《某省人民政府公报》编辑室",
        "某省人民政府公报编辑部",
        "公报编委会",
        "公报编辑委员会",
        "公报杂志社",
    ),
    ("编辑部", "编辑部主任", "请与本刊编辑部联系"),
)
"""Those who make a gazette sign what is said of it."""

CONTENTS_TITLE = Pattern(Expression(r"目[ \u3000]*[录次]$"), ("目　录", "目录", "目次"), ("目录如下",))
HEADS_OF_CONTENTS = Pattern(
    Expression(r"(?:(?:条次?|部|章|节|附表)[ \u3000]*)?[页頁]次|条次|公告编号[ \u3000]*[页頁][数數次]"),
    ("条次　　　　页次", "条次页次", "页次", "条次", "公告编号页数"),
    ("页", "条", "第1条页次"),
    "fullmatch",
)
"""What stands above the two columns of contents of Hong Kong's ordinances."""
