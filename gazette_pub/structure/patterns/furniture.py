"""What stands on every page: its number, and the running head."""

from __future__ import annotations

import re

from gazette_pub.words import days
from gazette_pub.words.characters import LETTER
from gazette_pub.words.masthead import GAZETTE, PART
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import YEAR_DIGITS
from gazette_pub.words.pattern import Expression, Pattern

_SIGNS = "[—–―─－‐‑‒\\-.·・•∙⋅‧●◇◆■★☆▲△※◎♦❖*＊~～\ue000-\uf8ff\U000f0000-\U0010fffd]{1,3}"
"""What stands on both sides of a page number: dashes, dots, ornaments, and signs that only the font knows (Unicode's private use)."""

PAGE_MARK = Pattern(
    Expression(
        rf"""(?:
            {_SIGNS} \s* (?P<between>\d(?:[ ]?\d){{0,3}}) \s* {_SIGNS}                      # between dashes or dots
          | {_SIGNS} \s* (?P<spelt>[{CN}](?:\s?[{CN}]){{1,4}}) \s* {_SIGNS}                       # ·二四九·, in Chinese figures
          | 第 \s* (?P<page>\d{{1,4}}) \s* [页頁] (?: [\s，,/／（(]* (?:共 \s*)? \d{{1,4}} \s* [页頁] [）)]? )?  # 第4页 共9页
          | [（(［【] 第 \s* (?P<enclosed>\d{{1,4}}) \s* [页頁] [）)］】]                            # （第4页）
          | 第 \s* (?P<han>[{CN}](?:\s?[{CN}]){{0,5}}) \s* [页頁]                              # 第二十六页, 第 二 十 六 页
          | 第 \s* (?P<part>\d{{1,4}}) \s* [/／] \s* \d{{1,4}} \s* [页頁]                           # 第4/9页
          | (?:19|20)\d\d·\d{{1,2}}·(?P<issue>\d{{1,3}})                                        # 2018·10·21: year, issue, page
          | [Pp](?: age | \. ) \s* (?P<latin>\d{{1,4}}) (?: \s* (?: of | / ) \s* \d{{1,4}} )?    # Page 9 of 12
        )$""",
        re.VERBOSE,
    ),
    (
        "—1—", "—641—", "— 580 —", "—717—", "第1/25页", "- 3 -", "第3页", "第3页共25页", "·3·", "第 4 页 共 9 页",
        "第4页，共9页", "第4页/共9页", "第4页（共9页）", "（第4页）", "－8－", "Page 9 of 12", "page 9/12", "P.7", "—1 3—",
        "\U001001bc17\U001001bc", "\ue00112\ue001",
        "第 3 頁", "第3頁 共9頁", "第1/25頁", "第二十六页", "第 二 十 六 页", "·二四九·", "— 十二 —", "2018·10·21", "◇3◇",
        "★ 12 ★", "*7*", ".12.",
    ),
    ("—二—", "———2024年1月18日在山西省", "2024", "—经济发展", "第3条", "7", "9/12", "第3页至第5页", "—1  3—", "—20241—"),
)  # fmt: skip
"""A page number that shows by itself that it is one."""

BARE_MARK = Pattern(
    Expression(
        r"""0{0,2}(?P<digits>[1-9]\d{0,4})(?:\s*[/／]\s*(?P<total>[1-9]\d{0,3}))?$  # 7, 07, 9/12
          | [（(［\[〔【]\s*(?P<enclosed>[1-9]\d{0,3})\s*[）)］\]〕】]$           # (7)""",
        re.VERBOSE,
    ),
    ("7", "07", "146", "12037", "9/12", "9 / 12", "（7）", "[7]", "〔25〕"),
    ("00", "7.", "7年", "20240118", "1/2/3", "（7", "（一）"),
)
"""A number alone on its line, or in brackets: a page number where the numbers around say so. Macau's gazette counts its pages through
the year, beyond ten thousand."""

MARK_BESIDE_HEAD = Pattern(
    Expression(
        rf"""(?P<first>{_SIGNS}[ ]?\d{{1,4}}[ ]?{_SIGNS}|第[ ]?\d{{1,4}}[ ]?页|0{{0,2}}[1-9]\d{{0,4}})(?:[ ]?\u3000|[ ]{{2}})[ \u3000]*(?P<head>\S.{{3,90}})$
           | (?P<title>(?:[^\d\s—]|(?:19|20)\d\d[年.·．]).{{3,90}}?|(?:19|20)\d\d[.·．]\d{{1,2}})(?:\u3000|[ ]{{2}}|[ ](?=第)|(?<=[期号）)])[ ](?=\d))[ \u3000]*
             (?P<last>{_SIGNS}[ ]?\d{{1,4}}[ ]?{_SIGNS}|第\d{{1,4}}页|0{{0,2}}[1-9]\d{{0,4}})$
           | (?P<inner>{_SIGNS}[1-9]\d{{0,3}})\u3000[ \u3000]*(?P<behind>[^\d\s—].{{3,90}}?{_SIGNS})$  # the signs around both
           | (?P<before>{_SIGNS}\S.{{3,90}}?)\u3000[ \u3000]*(?P<outer>[1-9]\d{{0,3}}{_SIGNS})$""",
        re.VERBOSE,
    ),
    (
        "·142·　　　某省人民代表大会常务委员会公报　2024年第2号",
        "法律援助条例　　　　　·143·",
        "146　　某省人民政府公报2024年第3期",
        "386 　某省人民代表大会常务委员会公报 　2011·4",
        "第 8 页　《最高人民法院公报》",
        "某省人民政府公报2024年第3期    第7页",
        "某政公报2024年第3期 第7页",
        "2022年第14号　　某省人民政府公报　　·13·",
        "某市人大常委会公报　2024年第2期（总第66期）　　　— 5 —",
        "—2021年第12期　某市人民政府公报　31—",
        "2016·3　12",
        "某市人民政府公报 2023年第3期 03",
        "—32　某市人民政府公报　2021年第12期—",
    ),
    ("·142·某省", "一、总体要求", "2024年　　第3期"),
)
"""A page number and a running head on one line, a gap between them."""

HAN_BESIDE_HEAD = Pattern(
    Expression(
        rf"""(?P<first>{_SIGNS}[{CN}]{{1,4}}{_SIGNS}|[{CN}]{{1,4}})[ \u3000]{{2,80}}(?P<head>\S.{{3,60}})$
           | (?P<title>[^\s—].{{3,60}}?)[ \u3000]{{2,80}}(?P<last>{_SIGNS}[{CN}]{{1,4}}{_SIGNS}|[{CN}]{{1,4}})$""",
        re.VERBOSE,
    ),
    (
        "·二四八·　　　政务院公报　一九五○年　第九号",
        "国民政府公报　第一二三四号　　　　　二",
        "某市政府公报　　七十九年夏字第二期　　三",
    ),
    ("国民政府公报　第一二三四号", "二　甲", "政务院公报　第九号"),
    needs=(("  ", "\u3000\u3000", " \u3000", "\u3000 "),),
)
"""The same in Chinese figures."""

_HAN_YEAR = rf"(?:(?:[{YEAR_DIGITS}]{{4}}|(?:19|20)\d\d)年|(?:(?:中华)?民国)?[{CN}]{{1,5}}年(?:[春夏秋冬]字)?)"
"""一九五○年, 2003年 before a number in characters, or that of the republic: 七十九年夏字."""
_HAN_NUMBER = rf"第[ \u3000]{{0,4}}[{CN}]{{1,6}}[ \u3000]{{0,4}}[号期辑]"

_NUMBERS = r"\d{1,3}(?:[号期]?[-—–－~～、和至]第?\d{1,3})?"
"""第3, or the two of a double issue: 第1、2."""
_YEAR_AND_NUMBER = rf"[（(]?(?:19|20)\d{{2}}[年）)]?[^\w，。；：！？]{{0,4}}第?[ \u3000]{{0,8}}(?:{_NUMBERS}|[特增专]刊)?[号期辑]?[）)]?(?:[（(]?合刊[）)]?)?"
_NUMBER_OF_YEAR = (
    r"[（(]?(?:19|20)\d{2}"
    rf"(?:[^\w，。；：！？]{{1,4}}|年[ \u3000]{{0,8}}第?)[ \u3000]{{0,8}}(?:{_NUMBERS}|[特增专]刊)[ \u3000]{{0,8}}[号期辑]?[）)]?"
)
"""The same before the name, where a year alone is a part of it: 2022年某市统计公报."""

_VOLUME = (
    rf"第[ ]?\d{{1,4}}[ ]?卷[ \u3000]{{0,8}}(?:第[ ]?\d{{1,4}}[ ]?期(?:[ \u3000]{{1,8}}\d{{8}})?|$)"
    rf"(?:[ \u3000]{{1,8}}{LETTER}{{2,8}}(?:篇|[纪紀][录錄]))?"
)
"""第112卷　第90期, and the day and the part that it is of: 行政院公报　第029卷　第200期　20231018　教育科技文化篇."""

_DASH = r"[ \u3000]{0,4}[—–―─－-]{1,3}[ \u3000]{0,4}"
ISSUE_AND_DAY = (
    rf"(?:第[ ]?\d{{1,3}}[ ]?期|N\.[º°o][ ]?\d{{1,3}}){_DASH}(?:\d{{1,2}}-\d{{1,2}}-\d{{4}}"
    rf"|\d{{4}}[ ]?年[ ]?\d{{1,2}}[ ]?月[ ]?\d{{1,2}}[ ]?日|[{YEAR_DIGITS}]{{4}}年[{CN}]{{1,2}}月[{CN}]{{1,3}}日)"
)
_ISSUE_OF_SERIES = rf"(?:{ISSUE_AND_DAY}|N\.[º°o][ ]?\d{{1,3}}|第[ ]?\d{{1,3}}[ ]?期)"
_OF_SERIES = rf"{LETTER}{{2,30}}{GAZETTE}{PART}"
"""第 36 期 — 2023 年 9 月 4 日, and 澳門特別行政區公報 — 第一組 — 副刊, at the two sides of a page of Macau's."""

_IN_PORTUGUESE = (
    r"N\.[º°o] \d{1,3} ?[—–-] ?\d{1,2}-\d{1,2}-\d{4}[ \u3000]{1,80}BOLETIM OFICIAL D[A-Z ÃÇ]{4,60}?"
    r"(?: ?[—–-] ?I{1,2} SÉRIE)?(?: ?[—–-] ?\d?[.ºo° ]{0,3}SUPLEMENTO)?"
    r"|BOLETIM OFICIAL D[A-Z ÃÇ]{4,60}(?: ?[—–-] ?I{1,2} SÉRIE)?[ \u3000]{1,80}N\.[º°o] \d{1,3} ?[—–-] ?\d{1,2}-\d{1,2}-\d{4}"
)
"""The same on Macau's right-hand pages."""

_WHOLE = r"(?:[ \u3000·•|｜]{0,4}[（(]?总第?\d{1,4}(?:[-—–－~～、和至]\d{1,4})?[期号][）)]?)?"
_GROUP = rf"[ \u3000]*(?:(?<=[ \u3000]{{3}}){LETTER}{{2,24}}|(?<=[期号][ \u3000])[ \u3000]?{LETTER}{{2,8}}|[·•【［〔]{LETTER}{{2,12}}[·•】］〕])?"
"""省政府文件, at the other side of the page: under which head the page's documents are."""

RUNNING_HEAD = Pattern(
    Expression(
        rf"[^>＞]{{2,40}}{GAZETTE}(?:[^\w，。；：！？]{{0,9}}|[ \u3000]{{10,80}}){_YEAR_AND_NUMBER}{_WHOLE}{_GROUP}$"
        rf"|{_NUMBER_OF_YEAR}{_WHOLE}[ \u3000]*{LETTER}{{2,30}}{GAZETTE}{_GROUP}$"
        rf"|{LETTER}{{2,30}}{GAZETTE}[ \u3000]*{_VOLUME}$"
        rf"|{_ISSUE_OF_SERIES}[ \u3000]{{1,80}}{_OF_SERIES}$|{_OF_SERIES}[ \u3000]{{1,80}}{_ISSUE_OF_SERIES}$"  # Macau
        rf"|{_IN_PORTUGUESE}$"
        rf"|{LETTER}{{2,30}}{GAZETTE}[ \u3000]{{0,80}}{_HAN_YEAR}[ \u3000]{{0,80}}{_HAN_NUMBER}(?:[ \u3000]{{1,80}}[^\w，。；]{LETTER}{{2,12}}[^\w，。；])?$"
        rf"|{_HAN_YEAR}[ \u3000]{{0,80}}{_HAN_NUMBER}[ \u3000]{{0,80}}{LETTER}{{2,30}}{GAZETTE}$"
        rf"|{LETTER}{{2,30}}{GAZETTE}[ \u3000]{{1,80}}(?:(?:中华)?民国)?[ ]?\d{{2,3}}[ ]?年[ \u3000]{{0,80}}[春夏秋冬]字[ ]?第[ ]?\d{{1,3}}[ ]?期$"  # Taiwan
        r"|(?:[A-Z]{1,2}\d{1,5}[ \u3000]{1,80})?第\d{1,2}号(?:法律|特别)副刊[ \u3000]{1,80}[^，。；]{4,40}$"  # Hong Kong
        r"|(?:19|20)\d\d年第\d{1,3}[期号]宪报(?:第\d{1,2}号(?:法律|特别)副刊|号外)?(?:[ \u3000]{2,80}[^，。；]{2,40})?$"
        rf"|[\u4e00-\u9fff]{{2,12}}[ \u3000]{{1,80}}(?:{days.DAY.source}[ \u3000]{{1,80}})?(?:19|20)\d\d年第\d{{1,3}}[期号]宪报$"
    ),
    (
        "山西省人民代表大会常务委员会公报20241",
        "湖北省人民政府公报　　　　　2007年第1、2期",
        "某省人民政府公报　2019年第1-2期（总第301-302期）",
        "政府公告　　　　2024年第18期宪报",
        "宪报　2022年5月6日　　　　2022年第18号宪报",
        "全国人民代表大会常务委员会公报2024·1",
        "全国人民代表大会常务委员会公报　2019·3",
        "山西省人民政府公报2024年第3期",
        "2018·33　国务院公报",
        "某市人民政府公报　2016年第3期　公告公示",
        "某市人民政府公报　2016年第6期　·人事任免·",
        "2020·特刊　　全国人民代表大会常务委员会公报",
        "某省人民代表大会常务委员会公报2021\U000f0170\U000f01701",
        "某省人民政府政报（2024年第3期）",
        f"某省政报{'　' * 12}2024年第3期",
        "某省人民政府公报　2019年第6期（总第301期）",
        "2019年第6期 总第301期　某省人民政府公报",
        "某市人民政府公报·2021年第36期·总第720期",
        "某省人民政府公报　2022年第20期　　　　　　省政府文件",
        "立法院公报　第112卷　第90期",
        "行政院公报　第029卷　第200期　20231018　教育科技文化篇",
        "立法院公报　第112卷　第36期　委员会纪录",
        "行政院公报　　　　　第 027 卷",
        "第 36 期 — 2023 年 9 月 4 日　　澳门特别行政区公报 — 第一组",
        "第 9 期 — 1-3-2023　　澳门特别行政区公报 — 第二组",
        "N.º 12 — 25-3-2013　　澳门特别行政区公报——第一组",
        "N.º 8　　澳门特别行政区公报——第一组",
        "澳门特别行政区公报 — 第二组 — 副刊　　第 37 期 — 2021 年 9 月 14 日",
        "N.º 35 — 2-9-2002　BOLETIM OFICIAL DA REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU — I SÉRIE",
        "N.º 31 — 4-8-2020　　BOLETIM OFICIAL DA RAEM — II SÉRIE",
        "BOLETIM OFICIAL DA RAEM — I SÉRIE　　N.º 3 — 15-1-2024",
        "B1482　第2号法律副刊　2023年第88号法律公告",
        "2024年第15期宪报　　　　　　　G.N. 3417–3420",
        "2023年第14期宪报第4号特别副刊",
        "政务院公报　　一九五〇年　第九号",
        "某市政府公报　　七十九年夏字第二十三期",
        "某县政府公报　112 年秋字第 4 期",
        "某县政府公报　98年春字第6期",
        "某市政府公报　中华民国112年　秋字第8期",
        "一九五一年第十二号　　某省人民政府公报",
        "2003年第四号　　某省人民代表大会常务委员会公报",
        "某市人民政府公报　二〇一一年第二期　·市政府会议·",
        "某省人民政府公报 2021年第12期　　政策解读",
    ),
    (
        "山西省人民代表大会常务委员会公报",
        "常务委员会公报和山西人大网刊载。",
        "在公报2024年第3期上刊登的",
        "首页 > 政府公报 > 2025年第3期",
        "2022年某市统计公报",
    ),
)
"""A gazette's name with year and number, as heads print it."""
