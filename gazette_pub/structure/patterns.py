"""Every pattern of a printed line, each with lines that it must and must not match; a test runs them.

All of them are held against a line with proper marks and plain digits (`Line.text` or `Line.tight`).
None has nested repetition, so none can be made to backtrack out of bounds.
"""

from __future__ import annotations

import re

from gazette_pub.words import days, names
from gazette_pub.words.characters import LETTER
from gazette_pub.words.events import HAPPENED
from gazette_pub.words.masthead import GAZETTE, PART
from gazette_pub.words.numberings import FIRST, STYLES
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import YEAR_DIGITS
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST

_MONTH = days.MONTH.source
DAY = days.DAY.source


_SIGNS = "[—–―─－‐‑‒\\-·・•∙⋅‧●◇◆■★☆▲△※◎♦❖*＊~～\ue000-\uf8ff\U000f0000-\U0010fffd]{1,3}"
"""What stands on both sides of a page number: dashes, dots, ornaments, and signs that only the font knows (Unicode's private use)."""

PAGE_MARK = Pattern(
    Expression(
        rf"""(?:
            {_SIGNS} \s* (?P<between>\d(?:[ ]?\d){{0,3}}) \s* {_SIGNS}                      # between dashes or dots
          | {_SIGNS} \s* (?P<spelt>[{CN}](?:\s?[{CN}]){{1,4}}) \s* {_SIGNS}                       # ·二四九·, in Chinese figures
          | 第 \s* (?P<page>\d{{1,4}}) \s* [页頁] (?: [\s，,/／（(]* (?:共 \s*)? \d{{1,4}} \s* [页頁] [）)]? )?  # 第4页 共9页
          | 第 \s* (?P<han>[{CN}](?:\s?[{CN}]){{0,5}}) \s* [页頁]                              # 第二十六页, 第 二 十 六 页
          | 第 \s* (?P<part>\d{{1,4}}) \s* [/／] \s* \d{{1,4}} \s* [页頁]                           # 第4/9页
          | (?:19|20)\d\d·\d{{1,2}}·(?P<issue>\d{{1,3}})                                        # 2018·10·21: year, issue, page
          | [Pp](?: age | \. ) \s* (?P<latin>\d{{1,4}}) (?: \s* (?: of | / ) \s* \d{{1,4}} )?    # Page 9 of 12
        )$""",
        re.VERBOSE,
    ),
    (
        "—1—", "—641—", "— 580 —", "—717—", "第1/25页", "- 3 -", "第3页", "第3页共25页", "·3·", "第 4 页 共 9 页",
        "第4页，共9页", "第4页/共9页", "第4页（共9页）", "－8－", "Page 9 of 12", "page 9/12", "P.7", "—1 3—",
        "\U001001bc17\U001001bc", "\ue00112\ue001",
        "第 3 頁", "第3頁 共9頁", "第1/25頁", "第二十六页", "第 二 十 六 页", "·二四九·", "— 十二 —", "2018·10·21", "◇3◇",
        "★ 12 ★", "*7*",
    ),
    ("—二—", "———2024年1月18日在山西省", "2024", "—经济发展", "第3条", "7", "9/12", "第3页至第5页", "—1  3—", "—20241—"),
)  # fmt: skip
"""A page number that shows by itself that it is one."""

BARE_MARK = Pattern(
    Expression(
        r"""(?P<digits>[1-9]\d{0,3})(?:\s*[/／]\s*(?P<total>[1-9]\d{0,3}))?$  # 7, 9/12
          | [（(［\[〔【]\s*(?P<enclosed>[1-9]\d{0,3})\s*[）)］\]〕】]$           # (7)""",
        re.VERBOSE,
    ),
    ("7", "146", "9/12", "9 / 12", "（7）", "[7]", "〔25〕"),
    ("07", "7.", "7年", "20240118", "1/2/3", "（7", "（一）"),
)
"""A number alone on its line, or in brackets: a page number where the numbers around say so."""

MARK_BESIDE_HEAD = Pattern(
    Expression(
        rf"""(?P<first>{_SIGNS}[ ]?\d{{1,4}}[ ]?{_SIGNS}|第\d{{1,4}}页|[1-9]\d{{0,4}})(?:\u3000|[ ]{{2}})[ \u3000]*(?P<head>\S.{{3,90}})$
           | (?P<title>(?:[^\d\s—]|(?:19|20)\d\d[年.·．]).{{3,90}}?)(?:\u3000|[ ]{{2}}|[ ](?=第))[ \u3000]*
             (?P<last>{_SIGNS}[ ]?\d{{1,4}}[ ]?{_SIGNS}|第\d{{1,4}}页|[1-9]\d{{0,4}})$
           | (?P<inner>{_SIGNS}[1-9]\d{{0,3}})\u3000[ \u3000]*(?P<behind>[^\d\s—].{{3,90}}?{_SIGNS})$  # the signs around both
           | (?P<before>{_SIGNS}\S.{{3,90}}?)\u3000[ \u3000]*(?P<outer>[1-9]\d{{0,3}}{_SIGNS})$""",
        re.VERBOSE,
    ),
    (
        "·142·　　　某省人民代表大会常务委员会公报　2024年第2号",
        "法律援助条例　　　　　·143·",
        "146　　某省人民政府公报2024年第3期",
        "某省人民政府公报2024年第3期    第7页",
        "某政公报2024年第3期 第7页",
        "2022年第14号　　某省人民政府公报　　·13·",
        "某市人大常委会公报　2024年第2期（总第66期）　　　— 5 —",
        "—2021年第12期　某市人民政府公报　31—",
        "—32　某市人民政府公报　2021年第12期—",
    ),
    ("·142·某省", "一、总体要求", "2024年　　第3期"),
)
"""A page number and a running head on one line, a gap between them."""

HAN_BESIDE_HEAD = Pattern(
    Expression(
        rf"""(?P<first>{_SIGNS}[{CN}]{{1,4}}{_SIGNS}|[{CN}]{{1,4}})[ \u3000]{{3,80}}(?P<head>\S.{{3,60}})$
           | (?P<title>[^\s—].{{3,60}}?)[ \u3000]{{3,80}}(?P<last>{_SIGNS}[{CN}]{{1,4}}{_SIGNS}|[{CN}]{{1,4}})$""",
        re.VERBOSE,
    ),
    ("·二四八·　　　政务院公报　一九五○年　第九号", "国民政府公报　第一二三四号　　　　　二"),
    ("国民政府公报　第一二三四号", "二　甲", "政务院公报　第九号"),
    needs=(("   ", "\u3000\u3000", " \u3000 ", "\u3000 \u3000", "\u3000  ", "  \u3000"),),
)
"""The same in Chinese figures."""

_HAN_YEAR = rf"[{YEAR_DIGITS}]{{4}}年"
_HAN_NUMBER = rf"第[ \u3000]{{0,4}}[{CN}]{{1,6}}[ \u3000]{{0,4}}[号期辑]"

_YEAR_AND_NUMBER = (
    r"[（(]?(?:19|20)\d{2}[年）)]?[^\w，。；：！？]{0,4}第?[ \u3000]{0,8}(?:\d{1,3}|[特增专]刊)?[号期辑]?[）)]?"
)
_NUMBER_OF_YEAR = r"[（(]?(?:19|20)\d{2}(?:[^\w，。；：！？]{1,4}|年[ \u3000]{0,8}第?)[ \u3000]{0,8}(?:\d{1,3}|[特增专]刊)[ \u3000]{0,8}[号期辑]?[）)]?"
"""The same before the name, where a year alone is a part of it: 2022年某市统计公报."""

_VOLUME = rf"第[ ]?\d{{1,4}}[ ]?卷[ \u3000]{{0,8}}第[ ]?\d{{1,4}}[ ]?期(?:[ \u3000]{{1,8}}\d{{8}})?(?:[ \u3000]{{1,8}}{LETTER}{{2,8}}篇)?"
"""第112卷　第90期, and the day and the part that it is of: 行政院公报　第029卷　第200期　20231018　教育科技文化篇."""

_DASH = r"[ \u3000]{0,4}[—–―─－-]{1,3}[ \u3000]{0,4}"
_ISSUE_AND_DAY = (
    rf"第[ ]?\d{{1,3}}[ ]?期{_DASH}(?:\d{{1,2}}-\d{{1,2}}-\d{{4}}"
    rf"|\d{{4}}[ ]?年[ ]?\d{{1,2}}[ ]?月[ ]?\d{{1,2}}[ ]?日|[{YEAR_DIGITS}]{{4}}年[{CN}]{{1,2}}月[{CN}]{{1,3}}日)"
)
_OF_SERIES = rf"{LETTER}{{2,30}}{GAZETTE}{PART}"
"""第 36 期 — 2023 年 9 月 4 日, and 澳門特別行政區公報 — 第一組 — 副刊, at the two sides of a page of Macau's."""

_IN_PORTUGUESE = (
    r"N\.[º°o] \d{1,3} ?[—–-] ?\d{1,2}-\d{1,2}-\d{4}[ \u3000]{1,80}BOLETIM OFICIAL D[A-Z ÃÇ]{4,60}?"
    r"(?: ?[—–-] ?I{1,2} SÉRIE)?(?: ?[—–-] ?\d?[.ºo° ]{0,3}SUPLEMENTO)?"
    r"|BOLETIM OFICIAL D[A-Z ÃÇ]{4,60}(?: ?[—–-] ?I{1,2} SÉRIE)?[ \u3000]{1,80}N\.[º°o] \d{1,3} ?[—–-] ?\d{1,2}-\d{1,2}-\d{4}"
)
"""The same on Macau's right-hand pages."""

_WHOLE = r"(?:[ \u3000·•|｜]{0,4}[（(]?总第?\d{1,4}[期号][）)]?)?"
_GROUP = rf"[ \u3000]*(?:(?<=[ \u3000]{{3}}){LETTER}{{2,24}}|(?<=[期号][ \u3000])[ \u3000]?{LETTER}{{2,8}})?"
"""省政府文件, at the other side of the page: under which head the page's documents are."""

RUNNING_HEAD = Pattern(
    Expression(
        rf"[^>＞]{{2,40}}{GAZETTE}(?:[^\w，。；：！？]{{0,9}}|[ \u3000]{{10,80}}){_YEAR_AND_NUMBER}{_WHOLE}{_GROUP}$"
        rf"|{_NUMBER_OF_YEAR}{_WHOLE}[ \u3000]*{LETTER}{{2,30}}{GAZETTE}{_GROUP}$"
        rf"|{LETTER}{{2,30}}{GAZETTE}[ \u3000]*{_VOLUME}$"
        rf"|{_ISSUE_AND_DAY}[ \u3000]{{1,80}}{_OF_SERIES}$|{_OF_SERIES}[ \u3000]{{1,80}}{_ISSUE_AND_DAY}$"  # Macau
        rf"|{_IN_PORTUGUESE}$"
        rf"|{LETTER}{{2,30}}{GAZETTE}[ \u3000]{{0,80}}{_HAN_YEAR}[ \u3000]{{0,80}}{_HAN_NUMBER}(?:[ \u3000]{{1,80}}[^\w，。；]{LETTER}{{2,12}}[^\w，。；])?$"
        rf"|{_HAN_YEAR}[ \u3000]{{0,80}}{_HAN_NUMBER}[ \u3000]{{0,80}}{LETTER}{{2,30}}{GAZETTE}$"
        r"|(?:[A-Z]{1,2}\d{1,5}[ \u3000]{1,80})?第\d{1,2}号(?:法律|特别)副刊[ \u3000]{1,80}[^，。；]{4,40}$"  # Hong Kong
        r"|(?:19|20)\d\d年第\d{1,3}期宪报(?:[ \u3000]{2,80}[^，。；]{2,40})?$"
    ),
    (
        "山西省人民代表大会常务委员会公报20241",
        "全国人民代表大会常务委员会公报2024·1",
        "全国人民代表大会常务委员会公报　2019·3",
        "山西省人民政府公报2024年第3期",
        "2018·33　国务院公报",
        "某市人民政府公报　2016年第3期　公告公示",
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
        "第 36 期 — 2023 年 9 月 4 日　　澳门特别行政区公报 — 第一组",
        "第 9 期 — 1-3-2023　　澳门特别行政区公报 — 第二组",
        "澳门特别行政区公报 — 第二组 — 副刊　　第 37 期 — 2021 年 9 月 14 日",
        "N.º 35 — 2-9-2002　BOLETIM OFICIAL DA REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU — I SÉRIE",
        "N.º 31 — 4-8-2020　　BOLETIM OFICIAL DA RAEM — II SÉRIE",
        "BOLETIM OFICIAL DA RAEM — I SÉRIE　　N.º 3 — 15-1-2024",
        "B1482　第2号法律副刊　2023年第88号法律公告",
        "2024年第15期宪报　　　　　　　G.N. 3417–3420",
        "政务院公报　　一九五〇年　第九号",
        "一九五一年第十二号　　某省人民政府公报",
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

_ATTACHMENT = rf"""
    附[ \u3000]*[件录表图圖錄]                            # 附件 附录 附表 附图
    (?:[ \u3000]*(?P<n>\d{{1,2}}(?:[\-－—–.．]\d{{1,2}})?  # 1, 1-1
      |[{CN}]{{1,3}}|[A-Z](?![A-Za-z])))?                # 一, A
    (?:[ \u3000]*（(?:规范性|资料性|信息性)附录）)?       # GB/T 1.1-2020 §9.6
    |附(?P<m>\d{{1,2}}|[{CN}]{{1,3}})                    # 附1
"""
ATTACH_LABEL = Pattern(
    Expression(
        rf"""(?:{_ATTACHMENT})
        (?:[ \u3000]*[\[［〔（]第[^\[\]（）]{{1,16}}[］\]〕）])?  # 附表1　[第3條], as Hong Kong's ordinances have it
        [ \u3000]*[：:]?$|附[：:]?$""",
        re.X,
    ),
    (
        "附件1",
        "附件",
        "附件：",
        "附件二",
        "附　件1",
        "附件1-1：",
        "附录A（规范性附录）",
        "附表一",
        "附1",
        "附图",
        "附：",
        "附",
        "附表1　　[第3条]",
    ),
    ("附件：1山西省人大常委会办公厅关于", "附件1是", "附则", "附件一所列", "附近", "附录如下"),
)
_PLACE_BELOW = r"[ \u3000]{0,8}(?:第[^，。；\u3000 ]{1,9}[部段项項][ \u3000]{0,4})?[—─－–\-]{1,3}$"
"""附表1，第2部 —: a place in a schedule that an ordinance of Hong Kong amends below."""

ATTACH_TITLED = Pattern(
    Expression(
        rf"""(?P<label>(?:{_ATTACHMENT})(?:[ \u3000]*：|(?=[ \u3000]))|附：)  # the label, and a colon or a gap behind it
        (?!{_PLACE_BELOW})[ \u3000]*(?P<title>(?!(?!(?:19|20)\d\d年)\d|[（\[［〔、，])[^。；！？]{{2,80}})$  # what it is called""",
        re.X,
    ),
    (
        "附件2：某某市应急名单",
        "附图　流程图",
        "附件1　某某市应急办法",
        "附表一 税目税额表",
        "附：名词解释",
        "附表：2022年预算调整表",
    ),
    (
        "附件2",
        "附件：1.某某办法",
        "附件一所列法律",
        "附录A（规范性附录）",
        "附件1：现予公布。",
        "附表1　—",
        "附表1 第2部──",
    ),
)
"""A label with the attachment's title beside it."""

ATTACH_LIST = Pattern(
    Expression(r"附[ \u3000]*(?:件[ \u3000]*)?[：:][ \u3000]*\S"),
    ("附件：1山西省人大常委会办公厅关于交办", "附件：1.山西省", "附：1.某某办法"),
    ("附件1", "附件："),
)
ADOPTION = Pattern(
    Expression(
        rf"（(?:共?\d{{1,4}}[人名]，)?(?={_MONTH}|\d{{4}}年(?!第|度?(?:试行|试用|修订)?[本版稿]?）|度?[—～至\-])|{days.UNSURE_DAY.source}"
        rf"|[^（）\d]{{4,40}}通过[ \u3000，]{{0,3}}{DAY}(?:发布|公布)"
        rf"|[^（）\d，。：；《》]{{3,40}}(?<![于自至在]){DAY}(?:印发|发布|公布|通过|制定)）"  # （某委员会2021年2月7日印发）
        rf"|[^（）\d，。：；《》]{{2,40}}令?第(?:\d{{1,5}}|[{CN}]{{1,6}})号令?(?:发布|公布|颁布)"  # （国务院令第253号发布　自…起施行）
        r"|(?:由[^，。；：（）《》]{2,60})?(?:根据|依据|按照)《[^》]{2,60}》[^。；]{0,40}(?:订立|制定|作出|发出))"  # of Hong Kong's legal notices
    ),
    (
        "（由运输及物流局局长根据《道路交通条例》（第374章）第12条订立）",
        "（根据《差饷条例》第36（2）条作出）",
        "（国务院反垄断委员会2021年2月7日印发）",
        "（立法会2021年6月10日通过）",
        "（2O22年8月3O日某市第十六届人民代表大会",
        "（最高人民法院审判委员会讨论通过　2024年5月30日发布）",
        "（2024年1月18日山西省第十四届人民代表大会",
        "（1993年12月29日第八届全国人民代表大会",
        "（190人，2019年3月4日第十三届全国人民代表大会",
        "（二○○三年十月）",
        "（中华人民共和国国务院令第253号发布　自1998年11月29日起施行）",
    ),
    (
        "（修订草案）",
        "（2024）",
        "2024年1月18日",
        "（某市人民政府令第5号）",
        "（2023年本）",
        "（2021年版）",
        "（2006年）",
        "（2023年度）",
        "（2021年—2025年）",
    ),
)
DELIVERY = Pattern(
    Expression(rf"[—─－\-]{{2,4}}[ \u3000]*(?:{DAY}|{_MONTH}(?=[在于]))"),
    (
        "———2024年1月18日在山西省第十四届人民代表大会",
        "——2020年5月22日在第十三届全国人民代表大会第三次会议上",
        "——2023年8月在某省人大常委会会议上",
    ),
    ("———经济发展稳中向好。", "—1—", "——2023年8月份的报告"),
)
SUBTITLE = Pattern(
    Expression(
        r"""[—─－\-]{1,3}[ \u3000]*
        (?:在[^，。；：]{2,60}(?:上|时|期间)的(?:讲话|发言|致辞|报告|演讲|总结)(?:（[^（）]{1,12}）)?  # ——在全省经济工作会议上的讲话
        |[^，。；：]{4,60}答(?:[本各]报|本刊)?记者问                                            # ——省水利厅负责人就某条例答记者问
        |(?:访|记|写在|献给|纪念|写给|来自)(?!者)[^，。；：]{3,60}                               # ——访省水利厅厅长张大山
        |[^，。；：]{3,60}(?:纪实|侧记|综述|访谈|札记|述评|专访|巡礼))$""",
        re.X,
    ),
    (
        "——在全省经济工作会议上的讲话",
        "——省水利厅负责人就《某规定》答记者问",
        "——访省水利厅厅长张大山",
        "——某省抗洪纪实",
    ),
    ("——稳增长。", "——坚持以人民为中心", "——记者张三", "——在改革上下功夫", "—12—"),
)
"""What stands below a title that only a reader of the text understands: where it was said, or of what it is."""

DELIVERED = Pattern(
    Expression(rf"{DAY}在[^，。；：]{{4,60}}(?:会议|大会|全会|[会议])上$"),
    ("2024年1月10日在某市第八届人民代表大会第四次会议上",),
    ("2024年1月10日在会议上讲话", "2024年1月10日，在某市第八届人民代表大会第四次会议上", "2024年1月10日在省上"),
    needs=("月-/.", "上"),
)
"""When and where a report was given, without a dash before it."""

DELIVERY_NOTE = Pattern(
    Expression(rf"（{DAY}[^（）]{{2,80}}上）$"),
    ("（2026年1月27日在某省第十四届人民代表大会第四次会议上）",),
    ("（2024年1月18日山西省第十四届人民代表大会第七次会议通过）", "（2024年1月18日）"),
    needs=(("上）",),),
)
HISTORY = Pattern(
    Expression(
        rf"(?:根据|依据|依照)?{DAY}[ \u3000]*(?=[\u4e00-\u9fff《])(?![至前以止]|起(?!施行|实施|执行|生效))"
        rf"|{days.COUNTED_DAY.source}(?=(?:修正|修订|制定)?公布)"  # of the Republic, without its name
    ),
    (
        "三十五年八月十六日修正公布",
        "2012年9月14日某某市第十五届人民代表大会",
        "2020年1月1日　施行",
        "2018年7月1日起施行",
        "根据1997年9月28日某会议《某决定》第一次修正",
        "根据2013年12月7日《某部关于修改部分规章的决定》第一次修订",
    ),
    ("2012年9月14日", "2012年9月14日，会议", "2012年9月14日至20日", "（2012年9月14日"),
)
"""An event of a history that is printed without brackets; only below a title, or above a law that has none."""

HISTORY_END = Pattern(
    Expression(
        rf"""(?:{"|".join(HAPPENED)})
        (?:全文[{CN}\d]{{1,5}}条                          # 總統令公布全文二十條
        |第[{CN}\d、至条之第]{{1,30}}条(?:条文)?)?$         # 總統令修正公布第三條條文""",
        re.X,
    ),
    ("某会议通过", "总统令修正公布第三条条文", "公布全文二十条"),
    ("某会议通过了", "公布第三章", "会议"),
    "search",
)
SALUTATION = Pattern(
    Expression(
        r"(?!.*(?:[。！？]|；(?![省市县区州国中军驻各有部本])|\d日|下列|如下))(?![\d（“‘—])[^：]{0,120}(?:各位|主任|委员|代表|同志|主席团|会议|政府|办公厅|委员会|[部厅局委院会室署]|机构|办事处|兵团|单位|部门|院校|学校|企业|团体|法院|检察院)[们]?(?:[（(].{1,20}[）)])?：$"
    ),
    (
        "主任、各位副主任、秘书长、各位委员：",
        "各位代表：",
        "主席团：",
        "山西省人民政府办公厅：",
        "省十四届人大二次会议：",
        "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
        "各市、州、县人民政府，省政府各部门：",
        "各市、县人民政府，各开发区管委会；省政府各部门、各单位：",
    ),
    (
        "现将有关情况报告如下：",
        "会议听取了报告；会议认为，各有关部门：",
        "任命：",
        "会议决定如下：",
        "某会2015年1月22日决定，增补下列同志为委员：",
        "1.“四上”企业：",
        "“四上”企业：",
        "（一）主管部门：",
    ),
)
ADDRESSED = Pattern(
    Expression(
        r"""(?![\d（“‘—附【〔［\[])(?!.*\d年)         # whom a document may be addressed to: no number, no bracket,
        (?![现兹经]|为了?|根据|按照|依照|依据|会议|透过|通过)  # no ground or purpose, as texts open with,
        (?!.*(?:如下|下列|下表|以下|改为|作为第))        # nothing that points to what is below,
        (?:[^各。；！？：“”]{0,40}(?<![^，、；\n])各(?:[^。；！？：“”]|；(?=[省市县区州国中军驻各有部本])){2,300}  # no sentence,
        |[^。；！？：“”]{2,60})
        (?<!决定)(?<!通知)(?<!公告)(?<!修改)(?<!任命)(?<!免去)(?<!规定)(?<!说明)(?<!包括)(?<!要求)  # nor a verb
        (?<!报告)(?<!指出)(?<!强调)(?<!公布)(?<!任务)(?<!事项)(?<!选举)(?<!通过)                    # of telling,
        (?<!编号)(?<!序号)(?<!姓名)(?<!名称)(?<!地址)(?<!电话)(?<!日期)(?<!意见)：$                          # nor a blank to fill in""",
        re.X,
    ),
    (
        "市残联：",
        "张某某委员：",
        "河川兴旺养殖场：",
        "林晓芳代表：",
        "各乡镇党委，县直各单位党组：",
        f"各省、自治区、直辖市财政厅（局），{'某局，' * 20}各直属海关：",
        f"某银行某某总部，各省、自治区、直辖市分行；各国有商业银行，{'某某银行，' * 9}各股份制商业银行：",
    ),
    (
        "编号：",
        "将刑法第一百五十一条第三款修改为：",
        "第四十一条增加四款，作为第二款至第五款：",
        "初审意见：",
        "甲方名称：",
        "现将有关事项通知如下：",
        "会议决定：",
        "任命：",
        "一、总体要求。",
        "附件：",
        "【字号：",
        "会议选举：",
        "有关指标如下表：",
        "现批准下列标准为某省地方标准：",
    ),
)
"""Whoever stands right below a title or a number, before the text; what it announces shows by what is below it."""

DATE_LINE = Pattern(
    Expression(
        rf"(?:{DAY}(?:[ \u3000]*于{LETTER}{{2,8}}|[ \u3000]{{1,60}}{DAY}(?:[ \u3000]{{1,60}}{DAY})?)?"
        rf"|{days.UNSURE_DAY.source}|[×xX]{{2,4}}年[×xX]{{1,2}}月[×xX]{{1,2}}日)$"
    ),
    (
        "2024年1月17日",
        "2024年6月3日　　　　2024年6月3日",
        "二〇二四年一月十七日",
        "二○○四年三月五日",
        "二OO三年十二月四日",
        "2008年3月15日于北京",
        "2O24年2月2l日",
        "××××年×月×日",
        "二零二四年三月五日于经济及科技发展局",
        "中华民国107年11月28日",
        "二○二四年元月廿五日",
        "2024.2.1",
        "2024-02-01",
    ),
    ("2024年1月17日，法制委员会", "2024年1月", "2024.2", "2024年1月17日2024年1月18日"),
)
"""A day; or two or three beside each other, below organs that sign side by side."""
_OPEN, _CLOSE = r"[〔［\[（(﹝【]", r"[〕］\]）)﹞】]"
"""The brackets around the year of a document number: 〔 〕 by GB/T 9704-2012 §7.2.5, and what is printed for them."""

_UNREAD = r"[（(]cid[:：]\d{1,5}[）)]|[□�]"
"""A numeral that the extraction lost."""

_YEAR = rf"(?:\d[\dOol]{{3}}|[{YEAR_DIGITS}]{{4}})"
_COUNT = rf"(?:[\dOolI]{{1,5}}|[{CN}]{{1,6}})"
"""A number of documents may be written in either numerals: 2024年第3号, 二〇二四年第三号; an OCR reads O and l in them."""

STANDARD_NUMBER = Pattern(
    Expression(
        r"(?:GB|DB\d{2,6}|DBS\d{2}|JJ[FG]|[A-Z]{2}|T/[A-Z]{2,10}|Q/[A-Z]{2,10})(?:/[TZ])? ?\d{1,6}(?:\.\d{1,3})?[—–―\-]\d{4}$"
    ),
    ("DB14/T 2345—2023", "GB/T 9704-2012", "GB 3095—2012", "T/CAS 115.2—2015", "HJ 2.1—2016"),
    ("GB/T 9704", "2023—2024", "DB14/T 2345—2023　城市公园管理规范"),
)
"""The number of a standard, above its title (GB/T 1.1-2020 §6.1)."""

NAMED_STANDARD = Pattern(
    Expression(
        r"[A-Z]{1,6}(?:/[A-Z]{1,3})?[ ]?\d{1,6}(?:[./][ ]?\d{1,4}(?:\.\d)?)?(?:/T[ ]?\d{1,5}(?:\.\d{1,3})?)?[—－–-](?:19|20)\d\d[ \u3000]"
    ),
    (
        *("DBS 42/015—2023　食品", "GB/T 9704-2012 党政机关", "DB5107/T 88—2023　既有住宅", "JGJ/T 429-2018 建筑"),
        *("DB33/ 923—2015　排放标准", "DB33/T 310.1—2015　青虾"),
    ),
    ("GB/T 9704", "PM2.5", "A 2023"),
    needs=(("19", "20"),),
)
"""A standard by its number and its name behind it, in a list of them."""

LAST_WORDS = Pattern(
    Expression(
        "(?:特|切切)?此(?:复|令|布|告|批|致|状|据)|切切|(?:特此)?(?:布告|公告|通告)周知"
        "|特此(?:公告|通告|通知|通报|函[复告达]|批复|声明|更正|证明|报告|答复)"
    ),
    ("此布", "此令", "布告周知", "此复", "切切此布", "特此公告"),
    ("此布告", "此外", "此复。"),
    "fullmatch",
)
"""The last words of an order or a letter of old, which stand on a line of their own."""

COLUMN = Pattern(
    Expression(
        r"""(?:(?:(?:国务院|[省市县区州盟旗]|自治[区州县旗]|地区)(?:委|人民政府|政府|行署|直)?(?:办公[厅室])?|国务院各?部[委门]|[省市县区州盟旗]?直?部门|部门)(?:规范性)?文件
        |(?:地方性|行政)?法规|法律(?:法规)?|(?:地方)?(?:政府|部门)?规章|规范性文件|司法(?:解释(?:性质文件)?|文件)|裁判文书|(?:典型|指导性|参考)?案例|群众来信|来信|信访摘要
        |人事任免|任免事项|任免|领导讲话|重要讲话|政策解读|命令|公牍|法令|法令布告|一般公告|人事编制
        |统计(?:数据|资料|信息)|经济运行数据|政务(?:动态|活动|信息)|机构编制)(?:选[登载]|摘登)?$""",
        re.X,
    ),
    (
        "地方性法规",
        "省政府文件",
        "州政府文件",
        "市政府办公厅文件",
        "人事任免",
        "裁判文书选登",
        "司法解释性质文件",
        "法规选登",
        "部门文件",
        "国务院部门文件",
        "统计数据",
        "政务动态",
        "案例",
    ),
    ("某省人民政府文件", "文件", "消防法规定", "任免名单", "选登", "司法解释一"),
)
"""What the columns of gazettes are called."""

NUMBERED_LAW = Pattern(
    Expression(
        rf"(?:(?!修改|废止|关于|根据){LETTER}{{2,12}})?第\d{{1,4}}/\d{{4}}号(?:法律|行政法规|公告|(?:立法会)?决议)$"
    ),
    ("第8/2024号行政法规", "第11/2023号立法会决议", "某某特别行政区第2/2020号法律"),
    ("第8号公告", "第2024号公告", "第12/2024号行政长官批示", "修改第2/1999号法律"),
)
"""The number of a law of Macau, above its title."""

NUMBERED_ACT = Pattern(
    Expression(rf"(?:{LETTER}{{2,12}})?第\d{{1,4}}/\d{{4}}号(?:{LETTER}{{2,12}}(?:批示|公告)|行政命令)$"),
    ("第12/2024号行政长官批示", "第5/2024号经济财政司司长批示", "第94/2024号行政命令", "第8/2024号行政长官公告"),
    ("第8/2024号行政法规", "第12/2024号行政长官批示第一款"),
    needs=("/",),
)
"""The number of a dispatch or an executive order of Macau, which is its title too."""

FILE_NUMBER = Pattern(
    Expression(
        rf"""（?(?:{DAY}[ \u3000，]{{0,4}})?(?:{LETTER}{{1,6}}（{LETTER}{{1,4}}）)?{LETTER}{{1,14}}{_OPEN}(?:{_YEAR}|\d\d){_CLOSE}
         [ ]?字?第?[ ]?(?:{_COUNT}|{_UNREAD})[ ]?号
         (?:[ ]?[、，&和及][ ]?第?{_COUNT}号){{0,3}}(?:[ \u3000，]{{1,4}}{DAY})?）?  # 国发〔18〕4号
         (?:[ \u3000]*签发人[：:][^。，；]{{2,30}})?$                  # who signs it: GB/T 9704-2012 §7.2.6
        |{LETTER}{{1,12}}(?:（[{CN}\d]{{1,3}}）|\d{{1,2}})?{LETTER}{{0,10}}           # 臺教學(五), 台(89)內營, 勞動條3
            字第(?:\d{{1,14}}(?:-\d{{1,3}})?[A-Z]{{0,2}}|[{CN}{YEAR_DIGITS}]{{1,12}})号$     # 華總一義字第10700127991號, 政秘字第二一号
        |{_OPEN}(?:{_YEAR}|\d\d|[{YEAR_DIGITS}]{{2}}){_CLOSE}{LETTER}{{1,12}}?第?{_COUNT}号$  # 〔55〕国秘字第18号
        |（(?:19|20)\d\d）{LETTER}{{1,4}}\d{{0,5}}{LETTER}{{1,6}}\d{{1,6}}号(?:之[{CN}])?$  # （2021）苏01刑终123号, of a court
        |（?(?:(?:指导性?|参考性?|典型)案例|{LETTER}{{0,2}}检例)第?\d{{1,4}}号）?$      # of courts and procuratorates
        |{NUMBERED_LAW.source}                                                           # Macau
        |(?:\d{{4}}年)?第\d{{1,5}}号(?:(?:法律|政府|特别|号外)?公告|条例)$                  # Hong Kong""",
        re.X,
    ),
    (
        "晋人办函〔2023〕31号",
        "云政发[2024] 12 号",
        "国发〔2018〕41号",
        "某政发﹝2024﹞5号",
        "某政发【2024】5号",
        "（吉府发〔2003〕37号）",
        "（1985年5月4日皖政〔1985〕38号）",
        "华总一义字第10700127991号",
        "政秘字第二一号",
        "财农字第一○五号",
        "〔55〕国秘字第18号",
        "（2021）苏01刑终123号",
        "（2019）最高法知民终7号",
        "台教授国部字第1120048226A号",
        "台教学（五）字第1122802477A号",
        "台（89）内营字第8904763号",
        "劳动条3字第1120148166号",
        "府诉字第〇九一二一三七六三〇号",
        "（五六）国总习字第57号",
        "皖政〔85〕38号",
        "（2022）沪72协外认1号",
        "（2023）最高法民终36号",
        "某某特别行政区第2/2020号法律",
        "2024年第12号法律公告",
        "2023年第45号号外公告",
        "第2024号公告",
        "2024年第14号条例",
        "河交函〔2024〕44号　　　　签发人：郑海生",
        "某政发〔2024〕二十号",
        "某政办发〔二〇二四〕十五号",
        "某市政公告〔2020〕字第6号",
        "某药监通告〔2023〕8号 & 9号",
        "某政发〔2023〕8号、9号",
        "（某高法发〔2022〕15号　2022年6月20日）",
        "指导案例221号",
        "检例第201号",
        "（检例第70号）",
        "（东检例第11号）",
        "参考性案例第21号",
        "法（民四）明传〔2021〕60号",
    ),
    ("第三号", "2023年第12号", "根据国发〔2018〕41号文件", "（国科发高〔2018〕235号）收悉。"),
)
"""The number that an office gives a document: it may stand above its title too."""

NUMBER_LINE = Pattern(
    Expression(
        rf"""（?第?[ \u3000]*(?:{_COUNT}|{_UNREAD})[ \u3000]*号）?$   # 第三号, 二十号
        |（?第{_COUNT}次）?$                                         # 第12次, of minutes
        |第{_OPEN}[ \u3000]{{0,8}}{_CLOSE}号$                        # 第［ ］号, of a form
        |{_OPEN}第[ \u3000]?{_COUNT}[ \u3000]?号{_CLOSE}$               # 〔第2号〕
        |{_OPEN}[^〕］\]）)﹞】]{{2,10}}{_CLOSE}第[{CN}\d]{{1,5}}号$                  # ［十三届］第十四号
        |{_OPEN}[^〕］\]）)﹞】]{{0,6}}届{_CLOSE}{_COUNT}号$                        # 〔十四届〕十五号
        |（?第?(?:{_COUNT})届[ \u3000]?第(?:{_COUNT})号）?$                              # （十三届第58号）, 第五届第9号
        |（{LETTER}[\u4e00-\u9fff、 \u3000]{{1,60}}?(?:[会府院厅局委]|公告|令)[ \u3000]?(?:{_YEAR}年[ ]?|{_OPEN}{_YEAR}{_CLOSE})?
            第{_COUNT}号）$                                                     # （市十七届人大常委会第25号）
        |{_YEAR}年[ \u3000]{{0,4}}第{_COUNT}号(?:（总第\d{{1,5}}[号期]）)?$                  # 2023年第12号
        |（{_YEAR}年第{_COUNT}期，[^（）。]{{1,30}}）$                                   # （2023年第15期，4月10日—4月16日）
        |（{_YEAR}年?第{_COUNT}号）$                                                # （2023年第12号） （2022第9号）
        |{_OPEN}{_YEAR}{_CLOSE}第?(?:{_COUNT}|{_UNREAD})号$                        # 〔2024〕2号, of the military
        |(?:{LETTER}[\u4e00-\u9fff、 \u3000]{{1,60}}?)?(?:公告|通告)[ \u3000]?(?:{_YEAR}年|{_OPEN}{_YEAR}{_CLOSE})
            [ \u3000]?第?{_COUNT}号$                                              # 税务总局公告2024年第8号
        |{FILE_NUMBER.source}""",
        re.X,
    ),
    (
        "晋人办函〔2023〕31号",
        "（第一号）",
        "第706号",
        "［十三届］第十四号",
        "〔十四届〕十五号",
        "［十届］8号",
        "（十三届第58号）",
        "（市十七届人大常委会第25号）",
        "（某省人民政府令第12号）",
        "（某部令2022年第28号）",
        "（某部　某委员会公告2024年第9号）",
        "（某部令〔2024〕第3号）",
        "（第十四届第十二号）",
        "第五届第9号",
        "国发〔2018〕41号",
        "法释〔2016〕7号",
        "第四十五号",
        "（吉府发〔2003〕37号）",
        "2023年第12号",
        "2022年　第3号",
        "2008年第6号（总第119号）",
        "第12次",
        "（第四十二次）",
        "（2023年第12号）",
        "（2022第9号）",
        "（二〇二三年第三号）",
        "（1985年5月4日皖政〔1985〕38号）",
        "华总一义字第10700127991号",
        "第(cid:12)号",
        "（2023年第15期，4月10日—4月16日）",
        "第［ ］号",
        "〔第2号〕",
        "第（cid：12）号",
        "某政发〔2024〕(cid:21)号",
        "〔2024〕2号",
        "〔2022〕第(cid:9)号",
        "某政发﹝2024﹞5号",
        "二十号",
        "二〇二四年第三号",
        "公告2024年第12号",
        "财政部　税务总局公告2024年第12号",
        "中国证券监督管理委员会公告〔2024〕12号",
    ),
    (
        "根据公告2024年第12号办理",
        "（东区）12号",
        "（2023年第12号）印发",
        "（2023年第12期）",
        "公告",
        "第十二条",
        "（国科发高〔2018〕235号）收悉。",
    ),
)
ORDER_NUMBER = Pattern(
    Expression(rf"{LETTER}{{2,30}}令[ \u3000]?[（(]?第?(?:[{CN}]{{1,6}}|\d{{1,5}}|{_UNREAD})号[）)]?$"),
    ("某省人民政府令第311号", "国务院令（第七一二号）"),
    ("国务院令第712号公布", "第311号"),
    needs=("令",),
)
"""The number of the order that issued it, below the title of what it issued; by itself it is an order's title."""
LABEL = Pattern(
    Expression(r"(?!附)[\u4e00-\u9fff、]{2,12}：$"),
    ("任命：", "免去：", "批准任命：", "接受辞职："),
    ("附件：", "各位代表，"),
)
LABELLED = Pattern(
    Expression(rf"{LETTER}{{2,8}}：[^。；！？：]{{1,40}}$"),
    ("来源：某某日报", "发布日期：2024-02-04", "浏览次数：128", "索引号：11410000MB0123"),
    ("各位代表：", "会议决定：批准报告。", "一：二：三"),
)
"""A word, a colon, and what is said of it."""

FIELD = Pattern(
    Expression(
        r"""(?:(?P<salutation>受文者)|(?P<dateline>发文日期)|(?P<number>发文字号))：\S
        |(?P<aside>(?:速别|密等及解密条件或保密期限|密等)：\S|附件：如(?:主旨|说明|公告|文))
        |(?P<beside>附件|地址|承办人|联络人|联络方式|联络电话|电话|传真|电子信箱|电子邮件|保存年限|档号|类别)：""",
        re.X,
    ),
    (
        "受文者：各区公所",
        "发文日期：中华民国112年3月8日",
        "发文字号：府民宗字第1126001234号",
        "速别：普通件",
        "附件：如主旨",
        "附件：如公告事项三",
        "附件：",
    ),
    ("受文者各区公所", "发文日期：", "主旨：甲", "附件1：甲", "说明："),
)
"""What the head of an official letter says of it, a label on each line (Taiwan, 文書處理手冊). `beside`: only among others."""

PAGE_CONTROL = Pattern(
    Expression(
        r"""[\[【（(]?(?:打印|关闭|收藏|返回|下载|复制|转发|纠错|分享|点赞|朗读)(?:本页|本文|页面|窗口|列表|顶部|首页|链接|全文)?[\]】）)]?
        |分享(?:到|至)?：.{0,30}|(?:新浪)?微博|(?:手机)?微信(?:公众号)?|QQ(?:空间|好友)?|扫一扫.{0,20}|更多
        |(?:您?(?:当前|现在|所在)?(?:的)?位置|当前位置|您的位置|字[体号]|视力保护色)[是为]?[：:].{0,60}
        |[【\[（]?大[】\]）]?[ \u3000]*[【\[（]?中[】\]）]?[ \u3000]*[【\[（]?小[】\]）]?
        |首页|网站首页|(?:政府|政务)?信息公开|无障碍浏览|繁体版?|简体版?|登录|注册|English""",
        re.X,
    ),
    (
        *(
            "打印",
            "打印本页",
            "【关闭窗口】",
            "[收藏]",
            "返回顶部",
            "分享到：",
            "分享到：微信 微博",
            "微博",
            "微信",
            "QQ空间",
        ),
        *(
            "当前位置：首页",
            "您的位置：首页 > 公报",
            "字体：大 中 小",
            "【大】【中】【小】",
            "政府信息公开",
            "扫一扫在手机打开",
        ),
    ),
    ("打印管理办法", "关闭矿山的通知", "收藏品管理条例", "政府信息公开条例", "大会中小学", "首页公告", "分享经济"),
    "fullmatch",
)
"""What a web page has to be clicked on, or says of itself, around a text that was taken from it."""

PAGE_TAIL = Pattern(
    Expression(
        r"""(?:(?:相关|有关)(?:链接|文件|附件|解读|稿件|阅读|报道|文档|政策)|(?:政策|图解|图文)解读|解读链接|附件下载
        |[上下]一[篇条页]|责任编辑|(?:信息|稿件|文章)来源|网站标识码|主办单位|承办单位|技术支持)[：:].{0,60}
        |版权所有.{0,60}|.{0,30}(?:ICP备\d{4,12}号.{0,6}|公网安备.{0,24})""",
        re.X,
    ),
    ("相关链接：", "上一篇：关于某事的通知", "责任编辑：张三", "版权所有：某市人民政府", "京ICP备12345678号-1"),
    ("相关文件", "主办单位应当负责", "政策解读", "来源：某报"),
    "fullmatch",
)
"""What a web page has below a text: where more is to be read, who looks after it."""


def is_of_web_page(text: str) -> bool:
    """Whether a line holds nothing but what a web page has around a text."""
    return PAGE_TAIL.fullmatch(text) is not None or all(PAGE_CONTROL.fullmatch(word) for word in text.split())


DIVISION = Pattern(
    Expression(
        rf"""[第笫苐][ \u3000]*
        (?P<num>[{CN}—ー－]{{1,6}}|\d{{1,3}})       # — is what an OCR reads for 一
        [ \u3000]*
        (?P<unit>分编|编|篇|章|节|目|部分|分部|部)
        (?:[ \u3000]+(?=\S)                      # 第一章　总则, 第1部　導言
        |$
        |(?<=[编章节目])(?<![一二三四五六七八九十]目)  # 第一章总则, but 第二目标
        (?!相应|依次|分别|的|[^\W\d_]?改为|调整为|作为|移至|中的|规定的|[和至与及]第)(?={LETTER}))""",  # 第七节相应改为第八节
        re.VERBOSE,
    ),
    (
        "第一章　总　则",
        "第三章　议案的提出和审议",
        "第二节 股东会",
        "第一编　总则",
        "第二篇　创新驱动",
        "第二分编　所有权",
        "第一目　权利能力",
        "第1部　導言",
        "第一部分　总体要求",
        "第一章总则",
        "第十五章　附　则",
        "第—章　总则",
    ),
    (
        "第十二条　本法",
        "第一次会议",
        "第一部分是总论",
        "第二目标任务",
        "第三部门",
        "第一篇报道",
        "第七节相应改为第八节",
        "第三章的规定",
    ),
)
DIVISIONS = {
    "编": ("book", 0),
    "篇": ("book", 0),
    "分编": ("part", 1),
    "部分": ("part", 1),
    "部": ("part", 1),
    "分部": ("chapter", 2),
    "章": ("chapter", 2),
    "节": ("section", 3),
    "目": ("subsection", 4),
}
"""What a division is called, its type in the issue XML, and how deep it stands; 篇 are of plans, 部 and 分部 of Hong Kong."""

ARTICLE = Pattern(
    Expression(
        rf"""[第笫苐][ \u3000]*
        (?P<num>[{CN}]{{1,7}}|[—ー－]|\d{{1,4}})    # — is what an OCR reads for 一
        [ \u3000]*条
        (?P<branch>(?:[ \u3000]*之[{CN}]{{1,3}}){{0,3}})   # 第十条之二之一
        (?:[ \u3000]+|(?=[\u4e00-\u9fff《“「『【〔［\[（(])|$)""",
        re.VERBOSE,
    ),
    (
        "第十二条　代表大会",
        "第一条  根据宪法",
        "第十二条之一　本条",
        "第十条之二之一　保留",
        "第2条 ",
        "第五条本法",
        "第一条（立法目的）",
        "第一条【立法目的】",
        "笫二条　违反",
    ),
    ("第十二条、第十三条", "第十二条，", "第一章　总则", "第三条。"),
)
"""A paragraph may begin with a reference (第十二条规定的…); what stands around it decides, not the pattern."""

REPEALED = Pattern(
    Expression(
        rf"""第[{CN}\d]{{1,7}}条?(?:之[{CN}]{{1,3}}){{0,3}}              # 第三条之一, 第三
        (?P<others>(?:(?:[至到—－\-、，和及与]|以及)第?[{CN}\d]{{1,7}}条?(?:之[{CN}]{{1,3}}){{0,3}}){{1,20}}(?<![至第]))?  # 至第九条, 、第五条和第七条
        (?P<part>第[{CN}\d]{{1,4}}[款项])?                          # 第一款
        [ \u3000]*[（(]?(?:均?已?(?:删[去除]|刪除|废止|失效)|略|保留)[）)]?。?$""",
        re.VERBOSE,
    ),
    (
        "第三至第九条　（删除）",
        "第十一条至第十三条　删除。",
        "第一条之一第一款　（删去）",
        "第五条（删去）",
        "第三条、第四条（删去）",
        "第七条和第八条　删除",
        "第三、五条及第八条至第十条之一（已删除）",
    ),
    ("第三条至第九条规定的", "第三条删除第二款", "（删去）", "第三条、第四条规定的", "第三条和附件（删去）"),
    needs=(("保留", "删", "刪除", "失效", "废止", "略"),),
)
"""Provisions of which nothing is printed but that they are repealed."""

REFERS = Pattern(
    Expression(
        rf"""之?规定|所[列称指述规涉]|的|第[{CN}\d]|(?:[和与或及至到、]|或者|以及)(?:本?(?:法|条例|办法|规定)?第|前[款条项])
        |中(?![华央国级外小医等药介型共])      # 第五条中, but 中华人民共和国公民
        |[款项目](?![目额前]) |前款|后段|但书
        |以外|之外|除外
        |修改|改为|[增新][加增](?:[{CN}][款项条]|[“「：:第])|作为第|删[去除]|废止|之后|之前|后增加|前增加
        |[“「][^“”「」]{{1,120}}[”」](?:统一|分别)?(?:修[改订]|改[为成]|删[去除]|之?[后前]增加)   # 第十条“甲”修改为“乙”""",
        re.VERBOSE,
    ),
    (
        "规定的情形除外。",
        "第二款",
        "的规定",
        "和第五条",
        "和前款规定同时适用的",
        "与本条例第五条",
        "中的“甲”",
        "所列行为",
        "修改为：",
        "以外的",
        "“甲”改为“乙”",
        "“甲”后增加“乙”",
        "增加“甲”的内容",
    ),
    ("城市公园的", "中华人民共和国公民", "国家实行", "与本条例有关的", "项目法人", "“甲”是指乙", "“甲”的修改"),
)
"""What follows 第三条 where a paragraph begins with a reference and not with an article."""

ENUMERATOR = Pattern(
    Expression(f"(?=[{re.escape(''.join(sorted(FIRST)))}])(?:{'|'.join(style.pattern for style in STYLES)})"),
    tuple(example for style in STYLES for example in style.matches),
    (
        "十一是扶残",
        "2024年",
        "43米焦炉",
        "1.5亿元",
        "第十二条",
        "（草案）",
        "11.5亿元，",
        "26.1%，",
        "1.5个百分点",
        "（22人）",
    ),
)
"""A label of any way of numbering (words/numberings.py)."""

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
AMOUNT_AND_PAUSE = r"\d[万亿千百]?[元亩吨人户家个项米%]，"
"""总投资3.2亿元，: what is in a sentence, and in no heading."""

BARE_NUMBER = Pattern(
    Expression(
        rf"""(\d{{1,2}})
        (?:[ \u3000]+(?=[\u4e00-\u9fff《“])                # 1　总则: set off by a blank, or
        |(?![年月日时分点人个名件项次家号亿万元岁届位条款类级批所处座种天周])(?={LETTER}))   # no counted thing
        [^，。；：！？\u3000]{{2,31}}$""",
        re.VERBOSE,
    ),
    ("1总体情况", "2省本级预算执行情况", "4社会保险基金预算", "1　总则", "2　组织机构和职责"),
    ("2024年重点工作", "13个工作机构", "1.总体情况", "5月16日", "1　张三　男"),
)
ANNOUNCEMENT = Pattern(
    Expression(r"(?!.*关于)[\u4e00-\u9fff \u3000、]{2,40}(?:公告|通告|令)$"),
    ("财政部　税务总局　海关总署公告", "国家药监局公告", "商务部令"),
    ("关于某项政策的公告", "某省人民政府关于禁渔的通告", "现公告"),
    needs=(("公告", "通告", "令"),),
)
"""An organ's announcement or order, which says what it is about below its number."""

ANNOUNCED_WITH_NUMBER = Pattern(
    Expression(
        r"(?P<organ>(?!.*关于)[\u4e00-\u9fff \u3000、]{2,40}(?:公告|通告|令))[ \u3000]*"
        r"(?:\d{4}年|[〔［\[][^〕］\]]{2,10}[〕］\]][ \u3000]?)?第[ \u3000]?\d(?:[ \u3000]?\d){0,4}[ \u3000]?号$"
    ),
    (
        "商务部　海关总署公告2023年第23号",
        "国家药监局公告　2024年第3号",
        "某省人民代表大会常务委员会公告〔十四届〕第 1 8 号",
    ),
    ("关于某项政策的公告", "商务部　海关总署公告", "2023年第23号"),
    needs=("号",),
)
"""The same with the number on its line."""

_LAST_OF_ORGANS = "府厅会局部院委央办处室团社组所司庭署队站心校行联"
"""The last characters of organs that issue documents under a head of their own."""

LETTERHEAD = Pattern(
    Expression(rf"(?!.*(?:关于|的)|第[{CN}]{{1,7}}条){LETTER}{{1,59}}[{_LAST_OF_ORGANS}]文件$"),
    ("湖南省人民政府办公厅文件", "中共中央文件", "省政府文件", "某省发展和改革委员会某省财政厅文件"),
    (
        "关于印发文件的通知",
        "文件",
        "会议审议了有关文件。",
        "国务院关于废止部分文件",
        "提交虚假申请文件",
        "第九条提交本会文件",
    ),
    needs=(("文件",),),
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
    Expression(r"(?:(?:条次?|部|章|节|附表)[ \u3000]*)?[页頁]次|条次"),
    ("条次　　　　页次", "条次页次", "页次", "条次"),
    ("页", "条", "第1条页次"),
    "fullmatch",
)
"""What stands above the two columns of contents of Hong Kong's ordinances."""

UNNUMBERED = frozenset(
    "序言 序 前言 引言 导言 总纲 总则 分则 一般规定 特别规定 其他规定 罚则 法律责任 附则 附件 附录".split()
)
"""Parts of a law that may have no number."""

_OF_A_CASE = (
    "关键词 裁判要点 相关法条 基本案情 裁判结果 裁判理由 检察履职情况 检察机关履职过程 检察机关履职情况 要旨 指导意义"
    " 相关规定 典型意义 争议焦点 裁判摘要 主文 事实 理由"
).split()
CASE_HEADINGS = frozenset((*_OF_A_CASE, *(f"【{part}】" for part in _OF_A_CASE)))
"""The parts of a guiding case, as courts name them (关于编写报送指导性案例体例的意见, 2012), and procuratorates in 【】."""

CASE_NUMBER = Pattern(
    Expression(rf"(?:典型|参考|指导)?案例[ \u3000]?[{CN}\d]{{1,3}}(?:[：:、　 ][^。；]{{2,60}})?$"),
    ("案例一", "案例3", "典型案例二：王某虐待案", "案例十二　某公司诉某局案"),
    ("案例", "案例一中，法院认为甲。", "指导性案例236号"),
    needs=(("案例",),),
)
"""What heads each of several cases that are printed together."""

PREAMBLES = frozenset("序言 序 前言 引言 导言 总纲".split())
"""Those that hold paragraphs, and no articles."""

ORDINAL = Pattern(
    Expression(
        rf"[{CN}]{{1,3}}[是要]|首先，|其次，|再次，|最后，|第[{CN}]{{1,2}}，|此外，|同时，|各位代表[，！]|下一步，"
    ),
    ("一是进一步强化", "首先，这是", "第三，这是", "二要进一步", "各位代表，过去"),
    ("一、", "是一"),
)
DASH_ITEM = Pattern(
    Expression(r"[—─]{2,3}(?=[^\d—─ ])"), ("———经济发展稳中向好。", "——经济运行"), ("—1—", "———2024年1月18日在")
)

NAME = names.NAME.source
NOTE = names.NOTE.source
_TO_OFFICE = rf"[^\s，。；：！？]{{0,24}}?(?:{POST}|[部厅局处科院校会组团队行署司所室州省市县区镇乡旗]长|主任|书记|委员|主席|专员|理事|总[裁师])"
_LONG_NAME = rf"(?:(?<=：)|(?<=：[ \u3000])){LETTER}{{5,7}}(?<![局厅委办部院会社队县市区省处科所站团校司旗州盟镇乡村行长任])(?=[ \u3000])"
"""A name of a people that has no surnames, behind the label of who is named: 副总指挥：斯琴毕力格."""

ENTRY = Pattern(
    Expression(
        rf"(?!第(?![一二三]副?[组指总主])|任命|免去|聘任|解聘)(?:(?P<label>{LETTER}[\u4e00-\u9fff \u3000]{{0,7}}：)[ \u3000]*)?"
        rf"(?P<name>{NAME}|{_LONG_NAME})"
        rf"(?:[ \u3000]*(?P<note>{NOTE}{{1,2}})(?:\u3000[ \u3000]*|[ ]{{2,}}|[ ]?(?![任的](?!丘)))|\u3000{{2,}}|\u3000 | {{2,}}"
        rf"|[ \u3000](?={_TO_OFFICE}))(?=[^\s\d（）()，。、为])"  # one blank, where an office stands behind it
    ),
    (
        "刘俊义　　省科学技术厅厅长",
        "潘海燕（女）省工业和信息化厅厅长",
        "陈　磊　　省审计厅厅长",
        "主  任：孙春兰　　国务院副总理",
        "王　湛　　江苏省原副省长",
        "组　长：石建军　市长",
        "任　飞　市生态环境局局长",
        "第一副组长：钱志远  市委副书记、市长",
        "副总指挥：斯琴毕力格　自治区水利厅厅长",
        "潘　丽（女，侗族）　任县教育和科技局副局长；",
    ),
    (
        "王　纯 王建忠 王　珍",
        "任命：",
        "马秀英（女）为某州民政局局长。",
        "张丽（女）任某县人民法院副庭长；",
        "赵敏（女）的某县人民法院审判员职务。",
        "任命刘　洋为某省审计厅厅长。",
        "（一）提出会议议程草案；",
        "委财经办、省转型综改办主任",
        "第一章　　总则",
    ),
)
PERSON_AND_BODY = Pattern(
    Expression(
        rf"(?P<label>)(?P<name>{NAME})(?P<note>{NOTE})?[ \u3000]{{1,30}}(?=(?P<body>[^\s，。；：、（）]{{3,30}})$)"
    ),
    ("王　五　武警某支队", "张三丰 市气象台", "任静（女）　国网某供电公司"),
    ("王　五　武警某支队，", "王五　市水利局　副局长", "王五"),
)
"""A person, and the body that the person is of: in a list of such lines."""

PERSON_IN_OFFICE = Pattern(
    Expression(
        rf"(?:(?P<label>{LETTER}[\u4e00-\u9fff \u3000]{{0,6}}：)[ \u3000]*)?(?P<name>{NAME})(?P<note>{NOTE})?"
        rf"(?=（[^（）。；]{{0,36}}{POST}(?:、[^（）。；]{{1,36}})?）$)"
    ),
    ("指挥长：张　三（县委副书记、县长）", "王五六（县人武部部长）", "副组长：李四（女）（副县长）"),
    ("张三（男）", "王五六（县人武部）", "会议由张三（县长）主持", "李四（副县长）出席。"),
)
"""A person, and the office in brackets: in a list of such lines."""

SIGNER = Pattern(
    Expression(
        rf"{LETTER}[\u4e00-\u9fff \u3000、]{{0,24}}[长统席理任记官员令督][ \u3000]+(?:{NAME}|{LETTER}[○〇×]{{1,2}})$"
    ),
    (
        "中华人民共和国主席　习近平",
        "行政院院长　赖清德",
        "省　长　　李某某",
        "某省人大常委会主任　张大山",
        "行政长官　何德昌",
        "总统　蔡○○",
        "建筑事务监督　　区大明",
    ),
    ("政府工作报告", "关于省长人选的说明", "主任、各位副主任"),
)
APPOINTMENT_LABEL = Pattern(
    Expression(
        r"""[△▲◇◆○●□■※☆★]?(?:决定|批准|通过|推选|选举)?
        (?:任命|免去|免职|任职|聘任|解聘|撤销|补选|罢免|接受辞职|辞职|辞去|任免)(?:职务)?[：:]?$""",
        re.X,
    ),
    ("任命：", "批准任命：", "撤销职务：", "接受辞职：", "免去", "批准辞职：", "△任命："),
    ("任命张三：", "决定：", "任命书", "△决定："),
)
"""The label above those who are appointed or removed; without its colon, above lines that say it of a person each."""

APPOINTS = Pattern(
    Expression(
        rf"""(?:决定|批准)?(?:任命|免去|聘任|解聘)[ \u3000]*(?=[\u3400-\u9fff])(?!名单|的决定)  # 任命李明为教育部副部长
        |(?:{NAME}(?:、|(?=[（为的]))){{1,9}}(?<!、)(?:（[^（）]{{1,12}}）)?           # 李明、王强（女）
         (?:为{LETTER}{{4,40}}|的{LETTER}{{2,40}}职务)$             # 为教育部副部长 的教育部副部长职务""",
        re.X,
    ),
    (
        "任命李明为教育部副部长",
        "免去张三的外交部副部长职务",
        "李明为教育部副部长",
        "李范一的石油工业部副部长职务",
        "任命马兆旭为外交部副部长",
    ),
    ("任免名单", "任命名单", "教育部", "任命："),
)
"""A line that appoints or removes a person: it is text, and opens a paragraph where no mark ends the line above."""

ENACTING = Pattern(
    Expression(rf"{DAY}(?:制定|通过|核准|发布|[签簽]署)?。$|(?:命令|着令|特此)公布。$"),
    ("二零二四年三月十五日制定。", "二零二四年三月十五日。", "命令公布。"),
    ("本法自2024年3月15日起施行。", "现予公布。"),
)
"""The sentences between a law of Macau and who signs it (第3/1999号法律 第十条)."""

ENACTED_IN_PORTUGUESE = Pattern(
    Expression(
        r"(?:(?:Aprovad|Assinad|Dad|Feit)[ao]s? em |Macau, (?:aos )?)?\d{1,2}(?:\.[º°])? de [A-Za-zç]{4,9} de \d{4}\.?|Publique-se\.|Promulgada?\.|Cumpra-se\."
    ),
    ("14 de Dezembro de 2023.", "Publique-se.", "Aprovada em 9 de Novembro de 2023.", "1.º de Março de 2024."),
    ("Durante a minha ausência, de 17 a 19 de Dezembro de 2023, designo", "Dezembro de 2023"),
    "fullmatch",
)
"""The day of an act of Macau in Portuguese, and the order to publish it, above who signs."""

_MAY_APPOINT = frozenset("决批任免聘解")


def may_appoint(text: str) -> bool:
    """Whether a line has what APPOINTS asks for: how it begins, or what is said behind a name."""
    return text[0] in _MAY_APPOINT or "为" in text or text[-1] == "务"


COPIES = Pattern(
    Expression(
        rf"""抄[ \u3000]*[送报][：:]|[分发]送[：:]                        # who gets a copy
        |主[ \u3000]*题[ \u3000]*词[：:]                              # what it is about (GB/T 9704-1999 §7.3.1)
        |{LETTER}{{2,30}}[ \u3000]*{DAY}[ \u3000]*印发$     # 某省人民政府办公厅　2024年2月1日印发""",
        re.X,
    ),
    ("抄送：省委各部门", "某省人民政府办公厅　2024年2月1日印发", "分送：各市人民政府", "主题词：草原　防火　通知"),
    ("抄送省委各部门。", "2024年2月1日印发的文件", "（此件公开发布）", "主题词表"),
    needs=(("印发", "抄", "送", "题"),),
)
FEE = r"（是项刊登[费費]用[为為].{1,20}）"
"""What an office of Macau has paid for its notice, below who signs."""

IMPRINT = Pattern(
    Expression(
        rf"""{COPIES.source}
        |主送[：:]|（?联[ \u3000]*系[ \u3000]*人[：:]       # who is meant, who knows more
        |（(?:联系|承办|咨询|经办)(?:单位|部门|处室|科室|电话|方式)(?:[及和、]?(?:联系)?(?:电话|方式))?[：:][^（）]{{2,60}}）$
        |（(?:此件|本文有删).{{1,30}}）$                             # （此件公开发布）, （本文有删减）
        |（共印\d{{1,6}}份）$
        |{FEE}$""",
        re.X,
    ),
    (
        "抄送：省委各部门",
        "（此件公开发布）",
        "（本文有删减）",
        "联系人：赵敏",
        "（联系人：赵　敏　　联系电话：0357—2026688）",
        "（联系单位及电话：工伤保险处，029-63915083）",
        "（共印80份）",
        "（是项刊登费用为 $4,210.00）",
    ),
    ("抄送省委各部门。", "2024年2月1日印发的文件", "（此前公布的同时废止）"),
)
"""What closes an official document below its date: 版记, GB/T 9704-2012 §7.4."""

NAME_TOKEN = Pattern(
    Expression(rf"{NAME}{NOTE}{{0,2}}"), ("王建忠", "王　纯（女）", "阿卜杜拉·买买提（维吾尔族）"), ("（女）", "1月")
)

NOTED_NAME = Pattern(
    Expression(rf"{NAME}(?:{NOTE}|（{LETTER}{{1,8}}）){{0,2}}"),
    ("王建忠", "李　勇（太谷）", "李　勇（女）（榆次区）", "王　纯（女，回族）"),
    ("（太谷）", "1月"),
)
"""A name in a list of names, where brackets may say whatever tells one from another who is called so."""

_AGENCY = (
    r"本报|本[刊网台社](?=讯|[\u4e00-\u9fff]{0,8}(?:\d{1,2}月)?\d{1,2}日讯)|新华社|据新华社|中新社|人民网|新华网|央视网"
)

DATELINE = Pattern(
    Expression(
        rf"(?P<place>(?:{_AGENCY})[^，。；：（）]{{0,20}}?[讯电]"
        rf"|[（【](?:{_AGENCY})[^，。；：（）【】]{{0,24}}?[讯电][）】](?=[ \u3000]{{0,4}}[^ \u3000]))[ \u3000]*"
        r"(?P<byline>（[^（）]{0,40}(?:记者|通讯员|实习生)[^（）]{0,30}）)?[ \u3000]*"
    ),
    (
        "本报讯（山西日报记者 杨文）",
        "本报讯 1月25日，省委常委",
        "本报太原 1月 25 日讯（记者",
        "新华社北京5月29日电",
        "本报太原1月25日讯（记者姚凡）日前",
        "本刊昆明9月29日讯（记者　李某）",
        "（新华社太原三日电）某县各",
        "【本报讯】红旗",
    ),
    ("（新华社北京5月29日电）", "（本报太原讯", "本报告所称", "本社区通讯录", "近日，闻喜县"),
    needs=(("新华社", "中新社", "人民网", "新华网", "央视网", "本报", "讯"),),
)
PAPER = Pattern(
    Expression(
        rf"""(?:{LETTER}{{1,12}}(?:日报|晚报|晨报|早报|时报|导报|周报|新报)[ \u3000]{{1,8}})?{DAY}
        [ \u3000]{{0,8}}(?:星期[一二三四五六日天])?[ \u3000]{{0,8}}(?:第?[\dA-Z{CN}]{{1,3}}版)?(?:[ \u3000]{{1,8}}{LETTER}{{2,6}})?
        (?:[ \u3000]{{1,8}}(?:第?[\dA-Z{CN}]{{1,3}}版|[A-Z]?\d{{1,2}}))?$""",
        re.X,
    ),
    (
        "河川日报　2024年3月30日　星期六",
        "2024年3月30日　第2版",
        "河川晚报 2024年3月30日",
        "2013年9月28日　星期六　第3版　要闻",
        "河川日报　2023年11月25日　星期六　要闻　A03",
        "河川日报　　1957年3月5日　　第三版",
    ),
    ("河川日报记者", "2024年3月30日，省人大", "河川日报社2024年3月30日通报"),
)
"""What a page of a newspaper has at its top."""
STORY_OPENING = Pattern(
    Expression(r"(?:近日|日前|近期|今日|昨日|连日来|今年以来|\d{1,2}[ ]?月[ ]?\d{1,2}[ ]?日)，"),
    ("近日，闻喜县", "1 月 25 日，省十四届"),
    ("今年是新中国",),
)
REPORTED = Pattern(
    Expression(
        r"""(?:本报|本刊|本网|新华社|人民日报|中新社|经济日报)?(?:特约|见习|实习|首席|全媒体)?(?:记者|通讯员|评论员)
        (?:[ \u3000：:/]+[\u3400-\u9fff·]{1,5}){1,6}
        (?:[ \u3000]+(?:特约|见习|实习)?(?:记者|通讯员)(?:[ \u3000：:/]+[\u3400-\u9fff·]{1,5}){1,6}){0,2}$""",
        re.X,
    ),
    ("本报记者　刘洋　通讯员　张敏", "本报记者 刘 洋", "新华社记者：王晔", "通讯员 张三 李四", "首席记者　欧阳文"),
    ("记者从省政府获悉", "本报讯（记者 杨文）", "记者", "本报记者　刘洋，通讯员　张敏"),
    needs=(("记者", "评论员", "通讯员"),),
)
"""Who wrote a story, on a line of its own below its headline."""

CREDIT = Pattern(
    Expression(
        rf"(?:[（(]?(?:本报|新华社|{LETTER}{{2,8}}[报社刊])?(?:记者|通讯员)?[ \u3000]?)?"
        r"[\u3400-\u9fff]{2,4}(?:[ 、\u3000][\u3400-\u9fff]{2,4}){0,3}[ \u3000]?/?(?:[摄影]|[文图][ ]?[/／][ ]?[文图])[）)]?$"
    ),
    ("温徐旺 摄", "某市日报记者　向某　摄", "新华社记者 王晔 摄", "张三 李四 摄", "（本报记者 段志刚 文/图）"),
    ("语迎新春”主题活动。通过活动", "图为县级非物质文化遗产传"),
)
