"""The divisions of a text, its articles and items, by their labels; what is said of them."""

from __future__ import annotations

import re

from gazette_pub.words.characters import LETTER, READ_IN_NUMBERS
from gazette_pub.words.numberings import FIRST, STYLES
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import FORMAL_CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern

_MISREAD = "".join(READ_IN_NUMBERS)

DIVISION = Pattern(
    Expression(
        rf"""[第笫苐][ \u3000]*
        (?P<num>[{CN}—ー－{_MISREAD}]{{1,6}}|\d{{1,3}}|[{FORMAL_CHARACTERS}]{{1,5}}|[IVX]{{1,5}}(?=[ \u3000]?分?部))  # — is what an OCR reads for 一
        [ \u3000]*
        (?P<unit>分编|编|篇|章|节|款(?=[ \u3000]{{1,4}}{LETTER}(?:[ \u3000]?{LETTER}){{1,15}}$)|目|部分|分部|部
            |类(?=[ \u3000]{{1,4}}[^，。；：（）\d]{{1,12}}类$))  # 第一类　鼓励类, of catalogues
        (?:[ \u3000]+(?=\S)(?![—─一]{{1,2}}$)        # 第一章　总则, 第1部　導言, but 第III部 —, of what is changed
        |$
        |(?<=部)(?:——|──)(?=[\u4e00-\u9fff])    # 第1分部——罪行, of Hong Kong
        |(?<=[编章节目])(?<![一二三四五六七八九十]目)  # 第一章总则, but 第二目标
        (?!相应|依次|分别|的|[^\W\d_]?改为|调整为|作为|移至|中的|规定的|[和至与及]第)(?={LETTER}))""",  # 第七节相应改为第八节
        re.VERBOSE,
    ),
    (
        "第一章　总　则",
        "第壹章　总　则",
        "第三章　议案的提出和审议",
        "第二节 股东会",
        "第一编　总则",
        "第二篇　创新驱动",
        "第二分编　所有权",
        "第一目　权利能力",
        "第1部　導言",
        "第IV部　導言",
        "第一部分　总体要求",
        "第一章总则",
        "第十五章　附　则",
        "第—章　总则",
        "第囚章　附则",
        "第2分部——罪行",
        "第一款　要约",
        "第一类　鼓励类",
    ),
    (
        "第一类　医疗器械",
        "第III部 —",
        "第十二条　本法",
        "第一次会议",
        "第一部分是总论",
        "第二目标任务",
        "第三部门",
        "第一篇报道",
        "第七节相应改为第八节",
        "第三章的规定",
        "第一款规定",
        "第一款　本法所称甲，指乙。",
    ),
    needs=("第笫苐", "编篇章节款目部类"),
)
DIVISIONS = {
    "编": ("book", 0),
    "篇": ("book", 0),
    "分编": ("part", 1),
    "部分": ("part", 1),
    "部": ("part", 1),
    "类": ("part", 1),
    "分部": ("chapter", 2),
    "章": ("chapter", 2),
    "节": ("section", 3),
    "款": ("subsection", 4),
    "目": ("subsection", 5),
}
"""What a division is called, its type in the issue XML, and how deep it stands; 篇 are of plans, 部 and 分部 of Hong Kong, 款 between
节 and 目 of Taiwan, 类 of catalogues."""

ARTICLE = Pattern(
    Expression(
        rf"""(?:[第笫苐][ \u3000]*|[独獨](?=一条[ \u3000]|一条$))                # 独一条: all that an act of Macau has
        (?P<num>[{CN}]{{1,7}}|[—ー－]|[{CN}]{{0,4}}[{_MISREAD}][{CN}]{{0,2}}|\d{{1,4}}|[{FORMAL_CHARACTERS}]{{1,7}})  # — is what an OCR reads for 一
        (?P<letter>[-－–][A-Z]{{1,2}})?                     # 第十二-A条, of Macau
        [ \u3000]*条(?!条文)(?P<behind>[-－–][A-Z]{{1,2}}(?![A-Z]))?(?:款(?=——))?  # 第九条-A; 第一条款——合同标的, of contracts that Macau prints
        (?P<branch>(?:[ \u3000]*之[{CN}]{{1,3}}+){{0,3}}+)(?!条文)   # 第十条之二之一
        (?:[ \u3000]+|(?=[\u4e00-\u9fff《“「『【〔［\[（(])|(?=\ufffc[ \u3000])|$
        |(?:——|：)(?!第)(?=[\u4e00-\u9fff《“「『]))               # 第一条——本会, 第一条：本会, of associations
        """,
        re.VERBOSE,
    ),
    (
        "独一条",
        "独一条　延长期限",
        "第壹条　为了规范",
        "第贰拾叁条　本办法",
        "第五-A条",
        "第五－A条　定义",
        "第九条-A",
        "第一条——本会中文名称为",
        "第一条款——合同标的",
        "第一条：本会名称为",
        "第十二条　代表大会",
        "第三条\ufffc　本法",
        "第一条  根据宪法",
        "第十二条之一　本条",
        "第十条之二之一　保留",
        "第2条 ",
        "第五条本法",
        "第一条（立法目的）",
        "第一条【立法目的】",
        "笫二条　违反",
        "第囚条　违反",
        "第二十丸条　违反",
    ),
    (
        "第十二条、第十三条",
        "第十二条，",
        "第一章　总则",
        "第三条。",
        "第三条——第五条",
        "第三条：",
        "独一条规定",
        "独二条",
        "第十二条条文",
        "第六条之二条文",
    ),
    needs=("条",),
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
        |[现現]予(?:修[订訂改正]|[废廢]除|取代)
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
        "現予修訂，在第(2)款中",
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

COUNTED = Pattern(
    Expression(rf"（[共计]{{0,2}}[\d{CN}]{{1,4}}[个名家件项人部处种条户]）$"),
    ("市长质量奖（3个）", "废止的文件（共12件）", "民间文学（共计1项）"),
    ("（3个", "共（三）", "（2024年）"),
    "search",
)
"""How a heading ends that says how many stand below it."""
MEANS = Pattern(
    Expression("(?:是指|系指|指(?![出示导标挥令定派明]))"),
    ("是指行政执法公示制度。", "指达到一定规模的法人单位。"),
    ("指出，", "是由", "指标"),
)
"""How it is told what a term means."""

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

UNNUMBERED = frozenset(
    "序言 序 前言 引言 导言 总纲 总则 分则 通则 一般规定 特别规定 其他规定 罚则 法律责任 附则 附件 附录".split()
)
"""Parts of a law that may have no number."""

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
