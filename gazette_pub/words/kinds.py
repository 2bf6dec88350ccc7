"""The kinds of documents that gazettes print: how their titles end, and what all rooms have to know of each.

Whatever depends on the kind of a document stands here, a row a kind, and is read here by the code that needs it.
"""

from __future__ import annotations

import functools
import re

from gazette_pub.words.characters import LETTER, fold
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

LISTS = ("名单", "名單", "名录", "名錄")
"""What a list of persons, bodies or things is called at the end of its title."""

ANY = frozenset({"*"})
"""A kind that is printed under documents of every kind."""

_ACTS = frozenset({"decision", "resolution", "appointments"})
"""What an assembly decides: the report and the explanation that led to it are printed under it."""


@dataclass(frozen=True)
class Kind:
    """A kind of document.

    name            what `document/@kind` says
    endings         how its titles end, as patterns, held against titles in simplified characters
    titles          titles of this kind
    others          titles that look like it and are of another kind, or are no titles at all
    akn             what it is in Akoma Ntoso: act, statement (of an assembly or an office), doc, debateReport
    subtype         its name in Akoma Ntoso's IRIs
    prose           running text with headings: a numbered 一、 opens a section, and a numbered paragraph may open with a
                    heading sentence
    itemised        a numbered 一、 is an item, and the paragraphs that follow it without a number belong to it
    entries         nothing but numbered entries: whatever is numbered is one of them
    listed          short lines follow the title at once: persons with offices, or numbered entries
    headed          a short line that is no sentence may be a heading in it
    sentences       its text is in whole sentences
    one_column      a gazette sets it over the whole measure, and all others in two columns
    nested_under    kinds under which it is printed, on the same page or about the same law
    speaker         its byline names who speaks, not who writes
    of_drafts       it speaks of drafts: 第五条 after a title is that of the draft, not of the law that is printed
    acts            it acts on what is printed with it. Any other may mean the 《政府工作报告》 of another year
    """

    name: str
    endings: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    akn: str = "doc"
    subtype: str = "qita"
    prose: bool = False
    itemised: bool = False
    entries: bool = False
    listed: bool = False
    headed: bool = True
    sentences: bool = False
    one_column: bool = False
    nested_under: frozenset[str] = frozenset()
    speaker: bool = False
    of_drafts: bool = False
    acts: bool = False


TABLE = (
    Kind(
        "correction",
        endings=("勘误表?", "正误表", "更正(?:说明|启事|声明|公告)?", "(?:勘误|更正)的(?:说明|声明|启事)"),
        titles=(
            "勘误",
            "更正",
            "更正说明",
            "《某省政报》2024年第3期勘误表",
            "关于《某市燃气管理办法》文字勘误的说明",
        ),
        others=("关于更正事项的说明", "更正后的报告", "关于更正某号的通知"),
        akn="statement",
        subtype="gengzheng",
        sentences=True,
    ),
    Kind(
        "reply",
        endings=("批复", "答复(?:意见|书|函)?", "答复(?:意见)?的函", "复函|函复|回函"),
        titles=(
            "国务院关于同意设立某新区的批复",
            "某省人民政府办公厅对省政协十届四次会议第46号提案的答复",
            "对省十四届人大二次会议第12号建议的答复意见",
            "最高人民法院关于执行期限问题的复函",
            "关于第十二号提案的答复书",
            "某部关于出口配额问题的函复",
            "关于政协第十三届全国委员会第四次会议第1438号提案答复的函",
        ),
        others=("关于答复人大代表建议情况的报告", "关于做好建议答复工作的通知"),
        akn="statement",
        subtype="pifu",
        itemised=True,
        sentences=True,
        one_column=True,
    ),
    Kind(
        "opinion",
        endings=("意见",),
        titles=("某省人民政府关于促进就业的实施意见", "法制委员会关于《某条例（草案）》的审查意见"),
        others=("关于征求意见的通知", "关于审议意见研究处理情况的报告"),
        akn="statement",
        subtype="yijian",
        prose=True,
        sentences=True,
        of_drafts=True,
    ),
    Kind(
        "appointments",
        endings=(
            "任免(?:国家工作人员|工作人员|人员)?的?名单|任命的?名单|免职的?名单|任职名单|任免职名单",
            "(?:任命|任职|免职)(?:国家工作|工作|领导)?人员",
            "任免(?:驻外大使|的?国家工作人员|的?工作人员|人员|[\u4e00-\u9fff]{2,16}(?:官员|领导人员)|审判人员|检察人员)?",
        ),
        titles=(
            "某省人民代表大会常务委员会任免名单",
            "某省人民政府任免人员名单",
            "全国人民代表大会常务委员会免职的名单",
            "国务院任免国家工作人员",
            "国务院任免的工作人员",
            "国务院任免香港特别行政区政府主要官员",
            "最高人民法院任免审判人员",
            "国务院任命人员",
        ),
        others=("主席团名单", "关于人事任免的规定"),
        akn="statement",
        subtype="renmian",
        itemised=True,
        listed=True,
    ),
    Kind(
        "glossary",  # printed under the report whose words it explains
        endings=("名词(?:注释|解释|说明)|注释|用语(?:和案例)?说明",),
        titles=("名词解释", "政府工作报告名词解释", "有关用语说明"),
        others=("关于名词审定工作的通知",),
        subtype="mingci",
        itemised=True,
        entries=True,
        listed=True,
        nested_under=ANY,
    ),
    Kind(
        "list",
        endings=("名单|组成人员|[出列缺、]{1,5}席(?:会议)?(?:人员)?的?情况|请假(?:人员)?情况",),
        titles=(
            "某省第十四届人民代表大会第二次会议主席团和秘书长名单",
            "列席人员名单",
            "某县防汛抗旱指挥部组成人员",
            "某市人大常委会第三次会议出席情况",
            "常务委员会组成人员出缺席会议情况",
        ),
        others=("关于公布名单的通知", "关于调整某指挥部组成人员的通知", "工作情况", "某委员会主席"),
        akn="statement",
        subtype="mingdan",
        itemised=True,
        listed=True,
    ),
    Kind(
        "decision",
        endings=("决定",),
        titles=("某省人民代表大会常务委员会关于修改《某条例》的决定", "关于某某事项的决定（草案）"),
        others=("关于决定任命的名单", "关于《某决定（草案）》的说明"),
        akn="statement",
        subtype="jueding",
        itemised=True,
        sentences=True,
        one_column=True,
        acts=True,
    ),
    Kind(
        "resolution",
        endings=("决议",),
        titles=("某省第十四届人民代表大会第二次会议关于政府工作报告的决议",),
        others=("关于决议执行情况的报告",),
        akn="statement",
        subtype="jueyi",
        sentences=True,
        one_column=True,
        acts=True,
    ),
    Kind(
        "announcement",
        endings=("公告|公报|通告|公示|(?<!报)告示|布告|讣告|(?:征订|征稿|征集|订阅|更名|改版|招聘|招生)启事",),
        titles=(
            "中国人民解放军某市军事管制委员会布告",
            "某省人民代表大会常务委员会公告",
            "某市统计局2023年国民经济和社会发展统计公报",
            "某市公安局通告（第3号）",
            "2023年《某省人民政府公报》征订启事",
        ),
        others=("关于发布公告的通知",),
        akn="statement",
        subtype="gonggao",
        sentences=True,
        one_column=True,
        acts=True,
    ),
    Kind(
        "order",
        # 指令 and 法令 are no titles by themselves; an executive order of Macau's chief executive is a 批示
        endings=("(?<=[^法律指])令", "(?<=的)指令", "批示"),
        titles=(
            "中华人民共和国主席令",
            "国务院令第712号",
            "某部令2024年第9号",
            "某省人民政府令（第301号）",
            "第12/2024号行政長官批示",
            "第94/2024號行政命令",
            "中央人民政府政务院关于春耕的指令",
        ),
        others=("关于执行指令", "关于令行禁止的通知"),
        akn="statement",
        subtype="ling",
        itemised=True,
        sentences=True,
        one_column=True,
    ),
    Kind(
        "explanation",
        endings=("说明", "解读|答记者问|解答|问答", "理解[和与及]适用"),
        titles=(
            "关于《某条例（草案）》的说明",
            "关于提请审议某决定的说明",
            "《关于促进就业的意见》解读",
            "关于审理劳动争议案件若干问题的解答",
            "《关于执行若干问题的规定》的理解与适用",
        ),
        others=("更正说明", "名词说明", "关于说明理由的规定"),
        subtype="shuoming",
        prose=True,
        sentences=True,
        nested_under=_ACTS,
        speaker=True,
        of_drafts=True,
    ),
    Kind(
        "report",
        endings=("报告书?|工作总结|年度总结|情况|汇报",),
        titles=(
            "某省人民政府2023年度总结",
            "政府工作报告",
            "关于某省2023年预算执行情况和2024年预算草案的报告",
            "环境影响报告书",
            "2024年工作情况",
            "某条例修改情况的汇报",
        ),
        others=("关于报告制度的规定", "关于批准政府工作报告的决议"),
        subtype="baogao",
        prose=True,
        sentences=True,
        nested_under=_ACTS,
        speaker=True,
        of_drafts=True,
    ),
    Kind(
        "minutes",
        endings=("(?<!活[动動])(?<!行程)纪要|简报|(?:会议|公[听聽]会)[记纪]录|议事录",),
        titles=("某省人民政府常务会议纪要", "某院第2次会议纪录", "某院第2次会议议事录"),
        others=("关于印发会议纪要的通知", "副總統活動紀要"),
        akn="debateReport",
        subtype="jiyao",
        prose=True,
        sentences=True,
        of_drafts=True,
    ),
    Kind(
        "speech",
        endings=("讲话|[致祝答贺悼]辞|[祝答贺悼献]词|[开闭]幕[词辞]|发言|述职",),
        titles=(
            "某省第十四届人民代表大会第二次会议闭幕词",
            "在某省第十四届人民代表大会第二次会议闭幕会上的讲话",
        ),
        others=("关于学习讲话精神的通知",),
        subtype="jianghua",
        prose=True,
        sentences=True,
        speaker=True,
        of_drafts=True,
    ),
    Kind(
        "agenda",
        endings=("(?:议程|日程)(?:安排)?|会议(?:日程表|(?:时间|主要)?安排)",),
        titles=("某省第十四届人民代表大会第二次会议议程", "会议日程安排", "第二次会议日程表", "常委会第十次会议安排"),
        others=("关于会议议程的说明", "2022年监督工作安排", "招生工作日程表"),
        akn="debateReport",
        subtype="yicheng",
        itemised=True,
        entries=True,
        listed=True,
        headed=False,
    ),
    Kind(
        "letter",
        endings=("函|[贺唁]电|慰问[电信]|感谢信|贺信|一封信|请示|照会|换文",),
        titles=(
            "致某国总统的贺电",
            "致全省老区人民的慰问信",
            "关于设立某新区的请示",
            "某省人民政府办公厅关于报送某报告的函",
        ),
        others=("最高人民法院关于执行期限问题的复函", "关于信函办理的规定"),
        subtype="han",
        prose=True,
        sentences=True,
        of_drafts=True,
    ),
    Kind(
        "notice",
        endings=("(?:通知|告知)书?|通报|指示|建议书?|(?:倡议|号召)书|公开信",),
        titles=(
            "国务院关于农业生产的指示",
            "国务院办公厅关于2019年部分节假日安排的通知",
            "某市政府采购中心询价通知书",
            "关于某事故的通报",
        ),
        others=("关于通知方式的规定",),
        akn="statement",
        subtype="tongzhi",
        itemised=True,
        sentences=True,
        one_column=True,
    ),
    Kind(
        "plan",
        # in Taiwan an 要點 is a rule of an office; it is set like a plan, 一、 by 一、
        endings=(
            "方案|预案|规划|纲要|计划|要[点點]",
            rf"(?:若干|政策|[{CHARACTERS}\d][条项])(?:(?:政策|工作)?(?:措施|举措)|政策)|(?<=[假日息作])安排",
            "(?:民生|惠民|利民|便民|为民|为民办)(?:实事(?:项目)?|工程)(?:清单|安排)?",
        ),
        titles=(
            "某市促进民营经济发展若干措施",
            "某省支持科技创新若干政策",
            "某市促进消费十条举措",
            "某县2025年十件惠民实事",
            "2025年某市为民办实事项目",
            "某市人民政府2015年三项惠民工程",
            "国务院办公厅关于2024年部分节假日安排",
            "某省推进高质量发展行动方案",
            "某市突发事件总体应急预案",
            "某省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
            "某省人民代表大会常务委员会2024年立法计划",
            "某市人民政府2024年工作要点",
        ),
        others=("关于计划执行情况的报告", "关于印发某方案的通知", "关于批准某规划的决议"),
        akn="statement",
        subtype="fangan",
        prose=True,
        sentences=True,
    ),
    Kind(
        "law",
        # the last three: Hong Kong's subsidiary legislation and bills (規例 附例 條例草案), and 第3/2024號行政法規 of Macau
        endings=(
            "法典|办法|条例|规则|细则|守则|规定|规程|(?<![府门的])规章|准则|通则|章程|公约|解释|宪法|修正案",
            f"(?<={LETTER}{{2}}(?:工作|管理|议事|会议|报告|审查|评估|考核))制度",
            f"(?<={LETTER})法",
            "规例|附例|(?<=条例)(?<!本条例)草案",
            "(?<=号)(?:行政法规|法律|法令|修改单)",
            "(?:第.{1,30}条(?:之[一二三四五六七八九十]{1,3})?|部分)(?:条文)?(?:修正)?条文|(?<=[法例则程点])修正条文",  # of Taiwan
        ),
        titles=(
            "某省人民政府重大行政决策后评估工作制度",
            "GB 7588.1—2020《电梯制造与安装安全规范》国家标准第1号修改单",
            "環境教育法修正第五條及第十九條條文",
            "臺北市停車場管理自治條例第三條條文修正條文",
            "個人資料保護法施行細則修正條文",
            "某省消防条例",
            "中华人民共和国公司法",
            "某省实施《中华人民共和国水法》办法（修订草案）",
            "最高人民法院关于适用某法的解释（一）",
            "建築物規例",
            "提供市政服務（重組）條例草案",
            "第3/2024號行政法規",
            "修改九月二十七日第50/99/M號法令",
        ),
        others=("法", "关于某条例的说明", "关于批准某条例的决定"),
        akn="act",
        subtype="fagui",
        itemised=True,
        sentences=True,
    ),
    Kind(
        "article",  # of a newspaper: what it is shows by its dateline, not by its title
        subtype="wenzhang",
    ),
    Kind(
        "other",
        endings=(
            "协定|协议|条约|议定书|备忘录|(?:管理|工作|操作)规范|判决书|裁定书|质询案|白皮书|须知|简章|(?:办理|申报|审批|受理|操作|办事)(?:程序|流程)|(?:告知|决定|起诉|意见|任命|承诺|申请|协议|责任|委托|邀请|证明|任务|意向|招标|中标)书|合同|目录|名录|清单|释义|指南|指引|行政法规|地方性法规|规章|议案|提案|宣言|声明",
            "(?:讲话|致辞|演辞|答问|谈话|发言)(?:全文|内容|要点)|大事记|批示摘录|(?:典型|指导性|参考)案例|(?:发布会|座谈会|访谈|会议|听证会)(?:文字)?实录|访谈录",
            "(?<!代)表",
            f"(?<={LETTER}{{6}})标准|(?<=技术|操作|工作|服务)规范|(?<=技术)导则",
            "(?:选举|表决|评选|评审|考核|投票)结果",
            f"(?<={LETTER}{{2}})(?:[周月季年快简专]报|(?:区划|示意|规划|分布|流程)图)",
            "诉.{1,40}案|纠纷案|公益诉讼案|[窃骗杀害贿污毁]案",  # what a court was asked
        ),
        titles=(
            "人体损伤程度鉴定标准",
            "建筑施工安全技术规范",
            "某市社会组织登记须知",
            "行政处罚决定书",
            "某国政府和某国政府关于互免签证的协定",
            "关于提请审议《某条例（草案）》的议案",
            "某某情况统计表",
            "某县2024年大事记",
            "某省非物质文化遗产代表性项目名录",
            "某省物业管理条例释义",
            "关于平台经济领域的反垄断指南",
            "某省企业安全生产承诺书",
            "某省政府采购合同",
            "某省价格监测周报",
            "某县行政区划图",
            "某某犯罪典型案例",
            "某省人民政府新闻办公室新闻发布会实录",
            "张某诉某公司买卖合同纠纷案",
            "王某盗窃案",
        ),
        others=("各位代表", "关于目录编制的通知", "人民法院受理了此案"),
    ),
)
"""Read from top to bottom: the first whose ending a title has is its kind."""

BY_NAME = {kind.name: kind for kind in TABLE}

_REMARKS = r"(?:[（(](?:[^（）()]{1,12})[）)]){1,2}"
"""（草案）, （草案）（征求意见稿）."""

_PARTIES = r"(?:(?<=书)|(?<=达公告))[（(][^（）()]{2,80}[）)]"
"""Whom a decision is about, behind it: 行政处罚决定书（某某公司、王某等3人）; whom a writ is served on: 送达公告（某某公司）."""

_NUMBERED = (
    r"(?<=[令告])[ \u3000]?(?:(?:19|20)\d\d年|[〔［\[][^〕］\]]{2,8}[〕］\]][ \u3000]?|[\u4e00-\u9fff]{1,6}字)?"
    r"第[ \u3000〇○零一二三四五六七八九十百千\d]{1,9}号"
)
_BEHIND = Pattern(
    Expression(f".(?:{_REMARKS}|{_PARTIES}|{_NUMBERED})$"),
    (
        "例（草案）",
        "例（草案）（修订）",
        "书（某某公司、王某等3人）",
        "令第12号",
        "告〔2024〕第3号",
        "令2024年第9号",
        "令 2024年第9号",
        "令府秘字第十二号",
    ),
    ("例", "例第12号", "例（草案）的", "（草案）"),
)
"""The last character of an ending, and what may stand behind it."""

_QUOTED = Pattern(
    Expression(
        r"""《([^《》]+?)(?:草案)?》         # Hong Kong prints its bills so: 《…條例草案》
        ((?:[（(][^（）()]{1,12}[）)])?)  # （草案）""",
        re.X,
    ),
    ("《某条例》", "《某条例》（草案）", "《某条例》(试行)", "《某条例草案》"),
    ("关于《某条例》", "《甲》和《乙》", "《关于《甲》的决定》", "《某条例》的决定"),
    "fullmatch",
)


def _ends_of(title: str) -> list[int]:
    """Where the ending of a title may end: with it, or before a remark, before whom it is about, or before its number."""
    may_end = (at for at in range(1, len(title)) if title[at] in _OPENS or title[at - 1] == "令")
    behind = (at for at in may_end if _BEHIND.match(title, at - 1))
    return [len(title), *behind]


_OPENS = frozenset("（(〔［[第12 \u3000")
"""How what stands behind an ending begins."""

_ENDINGS = [
    (
        Pattern(
            Expression(rf"(?:{'|'.join(kind.endings)})$"),
            tuple(title[: min(_ends_of(title))] for title in map(fold, kind.titles)),
            ("各位代表", "某某的"),
            "search",
        ),
        kind.name,
    )
    for kind in TABLE
    if kind.endings
]
_ALL = "|".join(ending for kind in TABLE for ending in kind.endings)
_SPELT = "".join(sorted({character for character in _ALL if character.isalpha()}))
"""The characters that endings are written with: each begins and ends with one of them."""

_ANY = Pattern(
    Expression(rf"(?=[{_SPELT}])(?:{_ALL})$"),
    ("某省消防条例", "关于某事的决定", "某省人民政府令", "行政处罚决定书"),
    ("某省消防条例的", "各位代表", "关于某事"),
    "search",
)
_LAST = frozenset(
    "义书事令会使例信免目典况准函划则单南同告员图复定序度引录律报排措文施明果案正法点用电知示程章答策约结职范表要见规言议记词话误读辞释问點号）)"
)
"""The last characters of endings, and of what may stand behind one."""


@functools.lru_cache(maxsize=512)
def ends_like_a_title(text: str) -> bool:
    """Whether the text ends with a word that titles end with: …的决定, …条例（草案）."""
    text = _unquoted(text)
    return text[-1:] in _LAST and any(_ANY.search(text, 0, end) for end in _ends_of(text))


@functools.lru_cache(maxsize=512)
def kind_of(title: str) -> str:
    """The name of the kind of the document with this title, or "other"."""
    bare = _unquoted(title)
    if _ANSWERS.match(bare):
        return "reply"
    ends = _ends_of(bare)
    return next((name for ending, name in _ENDINGS if any(ending.search(bare, 0, end) for end in ends)), "other")


_ANSWERS = Pattern(
    Expression(
        "[^，。《》、]{2,20}(?:批复|函复|答复|复)[^，。《》、]{2,40}关于[^，。]{2,60}的(?:报告|请示|来函|来电|函|电|问题)$"
    ),
    ("某省人民委员会批复金华专员公署关于调整乡区划的报告", "国务院函复某省关于设立某县的请示"),
    ("某省人民政府关于批复事项的报告", "关于答复建议情况的报告", "复查组关于某事的报告"),
    needs=("复",),
)
"""A reply that is called by what it answers, as in the 1950s."""


def nests_under(kind: str, above: str) -> bool:
    """Whether a document of that kind is printed under one of the kind `above`."""
    under = BY_NAME[kind].nested_under
    return under == ANY or above in under


def _unquoted(title: str) -> str:
    """A title that is printed whole between marks, without them: 《某省消防条例》（草案）, （关于某事的公告）."""
    title = fold(title)
    if title.startswith("（关于") and title.endswith("）"):
        return title[1:-1]
    found = _QUOTED.fullmatch(title) if title.startswith("《") else None
    return found[1] + found[2] if found else title
