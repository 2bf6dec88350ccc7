"""Paragraphs that are of the whole text, below its parts."""

from __future__ import annotations

import re

from gazette_pub.issue.model import Node
from gazette_pub.structure.place import Place
from gazette_pub.structure.unnumbered.addressed import ENDS, SIGNED, SPEAKS_TO_ALL
from gazette_pub.structure.unnumbered.headings import is_heading_alone
from gazette_pub.structure.worded import Below
from gazette_pub.words.characters import LETTER, unspaced
from gazette_pub.words.pattern import Expression, Pattern


def is_outside(place: Place, text: str, below: Below) -> bool:
    """Whether a paragraph ends the text, or is a sentence below parts that hold no more than what they name."""
    holds_more = not (_is_about_force(place) or _is_all_it_holds(place, text))
    if below.text.startswith("特此") and _is_one_of_alike(place):
        return True
    return _ends_text(place, text, below) and holds_more or text[-1] in "。！" and _only_name(place)


def _is_one_of_alike(place: Place) -> bool:
    """Whether the open part is the last of several with a heading and one paragraph each: cases of which a notice tells."""
    part = place.sections[-1].node
    alike = [each for each in part.above.children("section") if each.child("heading") is not None]
    return (
        len(place.sections) == 1
        and len(alike) > 1
        and all([b.name for b in each.children()] == _ONE_PARAGRAPH for each in alike)
    )


_ONE_PARAGRAPH = ["heading", "p"]


def _is_all_it_holds(place: Place, text: str) -> bool:
    """Whether 本方案自…起施行 is all that stands below the heading of the open part, the first or one behind parts that hold text."""
    part = place.container
    before = part.getprevious()
    if not text.startswith("本") or part.child("heading") is None or len(part) > 1:
        return False
    first = not isinstance(before, Node) or before.name == "heading"
    return first or isinstance(before, Node) and before.name == "section" and len(before) > 1


def _only_name(place: Place) -> bool:
    """Whether the open part and the one before it hold lines that are no sentences: 一、一等奖（2个）, and who won it."""
    part: Node | None = place.sections[0].node
    for _ in range(_SEVERAL):
        if part is None or part.name != "section" or not _names_throughout(part) or len(part) < _SEVERAL:
            return False
        before = part.getprevious()
        part = before if isinstance(before, Node) else None
    return True


def _names_throughout(part: Node) -> bool:
    """Whether each block of a part names somebody or something; the last first, since a sentence stands last."""
    return all(_is_named(block) for block in part.iterchildren(reversed=True) if isinstance(block, Node))


def _is_named(block: Node) -> bool:
    """Whether a block of a part is its heading, or names somebody or something."""
    return block.name in ("heading", "names") or block.name == "p" and block.text_content[-1:].isalnum()


_SEVERAL = 2


def _ends_text(place: Place, text: str, below: Below) -> bool:
    """Whether a paragraph belongs to the whole text: by its words, or as the last that asks who is addressed to act."""
    if _ENDS_TEXT.match(text) is not None:
        return True
    if (below.kind in ENDS or _FIRST_NOTE.match(below.text)) and SPEAKS_TO_ALL.match(text):
        return True
    if below.kind in ENDS and (_is_remark(text) or place.document.kind in _LETTERS and _THANKS.match(text)):
        return True
    empty = place.sections and is_heading_alone(place.sections[-1].node)  # 二、申报要求⏎请于5月底前报送
    return below.kind in SIGNED and not empty and _ASKS_TO_ACT.match(text) is not None


def _is_remark(text: str) -> bool:
    """（根据记录整理，未经本人审阅）: all in brackets."""
    return text[0] == "（" and text[-1] == "）" and text.count("（") == 1


_FIRST_NOTE = Pattern(
    Expression(r"[\[［〔【]1[\]］〕】]|[①*＊※]|注(?:释|解)?："),
    ("[1]数据截至6月30日。", "①指某库录入率。", "注：数据为初步统计。"),
    ("[2]指某库", "注重质量。", "②指"),
)
"""How the first of the notes begins that stand below a text."""

_LETTERS = frozenset(("letter", "reply"))

_THANKS = Pattern(
    Expression("(?:衷心|再次|最后|诚挚)?(?:地)?感谢|欢迎(?:您|你|继续)|希望(?:您|你|继续)|专此"),
    ("衷心感谢您的关心和支持。", "感谢您对工作的关心", "欢迎您继续提出宝贵意见。", "专此函复。"),
    ("我们感谢", "加强感谢"),
)
"""With what a letter ends."""

_ASKS_TO_ACT = Pattern(
    Expression(
        r"请[^，。；：]{2,30}(?:研究|办理|处理|执行|落实|贯彻|实施|审议|审查|批准|反馈|报告|报送|函复|参考)|(?:望|希望?)[^，。]{0,20}(?:执行|落实|办理)"
    ),
    ("请市人民政府认真研究办理，并书面报告。", "请各地结合实际贯彻落实。", "望遵照执行。"),
    ("请示报告制度", "请假", "希望工程"),
)
"""How the last paragraph above who signs asks those addressed to act on the whole text."""


def _is_about_force(place: Place) -> bool:
    """Whether the heading of the open part says that it holds what ends the text: 附则, 实施时间."""
    heading = place.container.child("heading") if place.sections else None
    return heading is not None and _ABOUT_FORCE.match(unspaced(heading.text_content)) is not None


_ABOUT_FORCE = Pattern(
    Expression("(?:附则|其[他它](?:事项|规定)?|(?:施行|实施|执行|生效)(?:时间|日期|期限)|有效期限?)$"),
    (
        *"附则 其他 其它 其他事项 其他规定 有效期 有效期限".split(),
        *"施行时间 实施时间 执行时间 生效时间 实施日期 执行期限".split(),
    ),
    ("附则解释", "总则", "实施步骤", "抓好执行", "其他措施", "工作时间"),
)
"""Headings of the part that says from when its text is in force."""

_STOPPED = r"凡[^。]{2,60}[自由]本(?:决定|通知|公告|通告)[^。]{0,16}(?:停止|不再|废止)"
"""凡…的文件，自本决定公布之日起停止执行: what a decision says of all that it names."""

_ON_WORDING = r"(?:此外|另外)，[^。]{0,40}(?:文字|技术|个别)[^。]{0,20}(?:修改|调整|完善)"
"""此外，对个别文字作了修改: what is said of the wording, behind all points."""

_ENDS_TEXT = Pattern(
    Expression(
        r"""本(?:决定|决议|修正案|通知|通告|公告|令|意见|方案|规划|预案|批复|措施|政策|要点|纲要)(?:自|由)[^。]*(?:施行|实施|执行|生效)  # 本决定自…施行
        |特此
        |(?:附注|注释)：$
        |(?:出席|列席|缺席|请假|参加|参会|主持|记录)(?:会议)?(?:人员?|单位|者)?(?:（[^（）]{1,8}）)?：   # who was there
        |"""
        + _ON_WORDING
        + r"""
        |[^，。；：]{2,24}已(?:经)?按照?(?:上述|以上)(?:意见|建议)
        |(?:[^，。；]{1,12}[和及])?以上(?:报告|说明|汇报|意见|议案|发言)          # 以上报告，请予审议
        |草案还(?:对|作了)[^。]{0,20}(?:文字|技术|个别)                    # 草案还对其他条款作了文字修改
        |以上[^，。；]{0,12}(?:法规|规章|法律|文件|条例)[^。]{0,20}根据本决定
        |(?:此外，|根据本决定，|同时，)?(?:对[^，。；]{0,20})?条[文款]的?(?:顺序|序号)    # of what a decision amends, as a whole
        |"""
        + _STOPPED
        + r"""
        |(?:根据本决定，)?对?《[^《》]{2,60}》(?:[、和]?《[^《》]{2,60}》){0,9}[^。《]{0,60}(?:根据本决定)?作?相应(?:的?修改|修改)[^。]{0,20}重新公布
        |根据本决定，[^，。；《]{2,30}作?相应的?修[改正][^。]{0,20}重新[公发]布
        |(?:报告|说明|汇报|发言)(?:完毕|到此结束)        # 说明完毕，请审议
        |谢谢(?:大家|各位)?[。！]$""",
        re.X,
    ),
    (
        *(
            f"本{text}自公布之日起施行"
            for text in "决定 决议 修正案 通知 公告 令 意见 方案 规划 预案 批复 措施 政策 要点 纲要".split()
        ),
        *(f"以上{text}，请予审议" for text in "报告 说明 汇报 意见 议案 发言".split()),
        *(
            "以上地方性法规根据本决定作相应修改，重新公布。",
            "此外，对上述规章中的条文顺序作相应调整。",
            "条文序号作相应调整。",
            "根据本决定，对条文顺序作相应调整。",
        ),
        *("凡宣布失效的规范性文件，自本决定公布之日起停止执行。",),
        *("根据本决定，《某规定》作相应修改后重新公布。", "《某条例》根据本决定作相应修改，重新公布。"),
        "《某条例》、《某办法》根据本决定作相应修改，重新公布。",
        "根据本决定，对《某解释》作相应修改并调整条文顺序后，重新公布。",
        "根据本决定，两件司法解释作相应修改后重新公布。",
        *("出席：周文、李静", "列席人员：王斌（市财政局）", "此外，还对部分条款作了文字修改。"),
        *("条例草案修改稿已按上述意见修改，建议提请审议通过。",),
        *("本通知由某厅负责实施", "本令自即日起执行", "本令自即日起生效", "特此通知"),
        *("草案和以上说明是否妥当，请审议。", "草案还对其他条款作了文字修改。"),
        *("说明完毕，请审议", "报告完毕"),
        *("谢谢大家！", "谢谢各位。", "谢谢！", "附注：", "注释："),
    ),
    ("本决定施行", "自公布之日起施行", "现予公布", "以上措施", "谢谢大家的支持"),
)
"""What ends a text, and belongs to none of its parts."""

_OF_THE_WHOLE = (
    "此外，对条文顺序",
    "此外，对相关行政法规中的条文序号",
    "对相关条款的序号",
    "条文序号作相应调整",
    "根据本决定，对条文顺序作相应调整",
    "凡宣布失效的文件，自本决定公布之日起停止",
    "《某条例》根据本决定作相应修改",
    "根据本决定，对《某解释》作相应修改",
    "根据本决定，《某规则》作相应修改并调整条文顺序",
    "根据本决定，上述规章作相应修改后",
    "此外，对个别文字作了修改。",
)

_WHAT_COMES_UP = (
    r"(?:各[^，。；]{1,16})?在?(?:执行|实施|施行|贯彻|落实|操作|使用|试行)(?:过程)?中[^。；]{0,30}(?:问题|情况|疑问|意见)[^。；]{0,20}请"
    r"|[如若]?有(?:何|任何|什么)?(?:问题|疑问|疑义|情况|意见)[^。；]{0,12}请"
)
"""执行中有何问题，请及时告我委: what those addressed shall do about the whole text."""

CLOSES = Pattern(
    Expression(
        rf"""以上|上述|本决定|(?:报告|说明|汇报|发言)(?:完毕|到此)  # of the whole text
        |(?:出席|列席|缺席|请假|参会|记录)(?:会议)?(?:人员?|单位|者)?：
        |本(?:决[定议]|修正案|条例|办法|规[定则划程]|细则|标准|通[知告]|公告|法|令|意见|方案|预案|批[复示])(?:[自由]|经[^，。；]{{0,16}}通过)
        |现予|特此|各位|此[复令]|请|（此件[^（）]{{1,12}}）$|（(?:来源|摘自|据)[^（）]{{1,30}}）$
        |感谢|希望|专此|衷心|附：                                            # what a letter ends with
        |{_WHAT_COMES_UP}
        |(?:此外，|根据本决定，|同时，)?(?:对(?:部分|有关|相关)?{LETTER}{{0,8}})?条[文款]的?(?:顺序|序号)  # of the law that is amended, as a whole
        |{_STOPPED}
        |{_ON_WORDING}
        |(?:《[^《》]{{2,60}}》根据本决定|根据本决定，(?:对?《|[^，。；《]{{2,30}}作?相应的?修改))  # 《某条例》根据本决定作相应修改，重新公布""",
        re.X,
    ),
    (
        "（此件公开发布）",
        "（来源：州人民政府办公室）",
        "说明完毕",
        "以上报告",
        "本条例自",
        "本办法经大会通过后生效。",
        "本通告自",
        "现予公布",
        "此复",
        "请予审议",
        "感谢您对工作的关心",
        "附：各地赠送牌匾的文字维持原样，一并存档。",
        *(
            "执行中有何问题，请及时告我委。",
            "各地在实施过程中遇到的新情况、新问题，请及时报告。",
            "如有问题，请与我局联系。",
        ),
        *_OF_THE_WHOLE,
    ),
    (
        "本条例",
        "会议",
        "申请",
        "此次",
        "此外，加强宣传",
        "对条文作如下修改",
        "《某条例》自",
        "执行中央决定",
        "有问题的，处罚款。",
    ),
)
