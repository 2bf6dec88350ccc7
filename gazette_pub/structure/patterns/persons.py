"""Persons: in rosters and rows, with their offices, given one and relieved of it."""

from __future__ import annotations

import re

from gazette_pub.words import names
from gazette_pub.words.characters import LETTER
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST

_TO_OFFICE = rf"[^\s，。；：！？]{{0,24}}?(?:{POST}|[部厅局处科院校会组团队行署司所室州省市县区镇乡旗]长|主任|书记|委员|主席|专员|理事|总[裁师])"
_LONG_NAME = rf"(?:(?<=：)|(?<=：[ \u3000])){LETTER}{{5,7}}(?<![局厅委办部院会社队县市区省处科所站团校司旗州盟镇乡村行长任])(?=[ \u3000])"
"""A name of a people that has no surnames, behind the label of who is named: 副总指挥：斯琴毕力格."""

_B = r"[ \u3000]{0,3}"
_IN_A_BODY = f"(?:第一|常务|执行)?副?{_B}(?:总{_B}指{_B}挥|指{_B}挥{_B}长|政{_B}委|组{_B}长|召{_B}集{_B}人|成{_B}员)"
"""What somebody is in a body, where no colon stands behind it: 总指挥　陈志明　副省长."""

ENTRY = Pattern(
    Expression(
        rf"(?!第(?![一二三]副?[组指总主])|任命|免去|聘任|解聘)(?:(?P<label>{LETTER}[\u4e00-\u9fff \u3000]{{0,7}}：|{_IN_A_BODY}(?=[ \u3000]))[ \u3000]*)?"
        rf"(?P<name>{names.NAME.source}|{_LONG_NAME})"
        rf"(?:[ \u3000]*(?P<note>{names.NOTE.source}{{1,2}})(?:\u3000[ \u3000]*|[ ]{{2,}}|[ ]?(?![任的](?!丘)|同志[任的为]))|\u3000{{2,}}|\u3000 | {{2,}}"
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
        "总指挥　陈志明　副省长",
        "成　员　孙宏伟　省发展改革委副主任",
        "潘　丽（女，侗族）　任县教育和科技局副局长；",
    ),
    (
        "王　纯 王建忠 王　珍",
        "任命：",
        "马秀英（女）为某州民政局局长。",
        "张丽（女）任某县人民法院副庭长；",
        "赵敏（女）的某县人民法院审判员职务。",
        "赵敏（女）同志任某县审计局局长。",
        "任命刘　洋为某省审计厅厅长。",
        "（一）提出会议议程草案；",
        "委财经办、省转型综改办主任",
        "第一章　　总则",
    ),
    needs=(" \u3000（",),
)
PERSON_AND_BODY = Pattern(
    Expression(
        rf"(?P<label>)(?P<name>{names.NAME.source})(?P<note>{names.NOTE.source})?[ \u3000]{{1,30}}(?=(?P<body>[^\s，。；：、（）]{{3,30}})$)"
    ),
    ("王　五　武警某支队", "张三丰 市气象台", "任静（女）　国网某供电公司"),
    ("王　五　武警某支队，", "王五　市水利局　副局长", "王五"),
    needs=(" \u3000",),
)
"""A person, and the body that the person is of: in a list of such lines."""

PERSON_IN_OFFICE = Pattern(
    Expression(
        rf"(?:(?P<label>{LETTER}[\u4e00-\u9fff \u3000]{{0,6}}：|{LETTER}[\u4e00-\u9fff \u3000]{{0,6}}[任长员席](?=\u3000\u3000|  ))[ \u3000]*)?"
        rf"(?P<name>{names.NAME.source})(?P<note>{names.NOTE.source})?[ \u3000]{{0,8}}"
        rf"(?=（(?:[^（）。；]{{0,36}}{POST}(?:[、，][^（）。；]{{1,36}})?|(?:得|获)?(?:赞成|同意|反对)?\d{{1,5}}票[^（）。；]{{0,36}})）$)"
    ),
    (
        "指挥长：张　三（县委副书记、县长）",
        "王五六（县人武部部长）",
        "副组长：李四（女）（副县长）",
        "李四（副县长，女）",
        "马　兰（县民政局副局长，女，回族）",
        "主　任　　张三　　（赞成748票，反对0票，弃权1票）",
        "李　四（女）　　（748票）",
    ),
    (
        "张三（男）",
        "王五六（县人武部）",
        "会议由张三（县长）主持",
        "李四（副县长）出席。",
        "张三　　李四（得票多者）",
    ),
    needs=("（",),
)
"""A person, and the office in brackets: in a list of such lines."""

SIGNER = Pattern(
    Expression(
        rf"{LETTER}[\u4e00-\u9fff \u3000、]{{0,24}}(?:[长统席理任记官员令督]|会秘书)(?![ \u3000]+第[{CN}]{{1,6}}号$)[ \u3000]+"
        rf"(?:{names.NAME.source}|{LETTER}[○〇×]{{1,2}}{LETTER}?)$"
    ),
    (
        "中华人民共和国主席　习近平",
        "行政院院长　赖清德",
        "省　长　　李某某",
        "某省人大常委会主任　张大山",
        "行政长官　何德昌",
        "总统　蔡○○",
        "行政院院长　张○仁",
        "建筑事务监督　　区大明",
    ),
    ("政府工作报告", "关于省长人选的说明", "主任、各位副主任", "某省人民政府令　第十二号"),
    needs=(" \u3000", "长统席理任记官员令督书"),
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
        |(?:{names.NAME.source}(?:、|(?=[（为的]|同志[（为的任]))){{1,9}}(?<!、)(?:（[^（）]{{1,12}}）)?   # 李明、王强（女）同志
         (?:(?:同志)?为(?:{LETTER}|、){{4,40}}|(?:同志)?的(?:{LETTER}|、){{2,40}}职务(?:，(?:退休|免职退休|另有任用))?  # 的教育部副部长职务
         |同志任(?:{LETTER}|、){{4,40}}(?:（[^（）]{{1,12}}）)?)$""",  # 任教育部副部长
        re.X,
    ),
    (
        "任命李明为教育部副部长",
        "免去张三的外交部副部长职务",
        "李明为教育部副部长",
        "李范一的石油工业部副部长职务",
        "任命马兆旭为外交部副部长",
        "李明同志任某省司法厅副厅长（试用期一年）",
        "王丽（女）同志的某省司法厅副厅长职务，退休",
    ),
    ("李明同志任职期间", "任免名单", "任命名单", "教育部", "任命："),
)
"""A line that appoints or removes a person: it is text, and opens a paragraph where no mark ends the line above."""

_MAY_APPOINT = frozenset("决批任免聘解")


def may_appoint(text: str) -> bool:
    """Whether a line has what APPOINTS asks for: how it begins, or what is said behind a name."""
    return text[0] in _MAY_APPOINT or "为" in text or "同志" in text or text[-1] == "务"


NAME_TOKEN = Pattern(
    Expression(rf"{names.NAME.source}(?:[ \u3000]?{names.NOTE.source}){{0,2}}"),
    ("王建忠", "王　纯（女）", "阿卜杜拉·买买提（维吾尔族）", "索朗　（藏族）"),
    ("（女）", "1月"),
)

NOTED_NAME = Pattern(
    Expression(rf"{names.NAME.source}(?:[ \u3000]?{names.NOTE.source}|（{LETTER}{{1,8}}）){{0,2}}"),
    ("王建忠", "索朗　（藏族）", "李　勇（太谷）", "李　勇（女）（榆次区）", "王　纯（女，回族）"),
    ("（太谷）", "1月"),
)
"""A name in a list of names, where brackets may say whatever tells one from another who is called so."""

OFFICE_AND_NAME = Pattern(
    Expression(
        rf"{LETTER}{{1,16}}(?:署长|局长|厅长|处长|司长|秘书长|主席|主任|专员|监督|官)(?:（{LETTER}{{1,8}}）)?[ \u3000]{{0,4}}{LETTER}{{2,4}}"
        rf"|{LETTER}{{2,14}}(?:署长|局长|处长)(?:（{LETTER}{{4,20}}代行）)?"
    ),
    (
        "运输署署长李颂恩",
        "地政总署署长（元朗地政专员冯浩然代行）",
        "选举管理委员会主席陆启康",
        "建筑事务监督区某某",
        "发展局常任秘书长（工务）麦某某",
        "运输局局长　吴某某",
        "运输署署长",
    ),
    ("署长", "某省人民政府", "署长 李颂恩"),
    "fullmatch",
)
"""An office and a name run together, as Hong Kong's notices are signed, or the office alone."""
