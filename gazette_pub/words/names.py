"""Names of persons: the one definition of a name's characters, of how a name is built, and of what its brackets say.

Every character of every plane may stand in a name. What a source could not print (a private-use character, □, ⿰氵元,
石+乐 in brackets) holds the place of one, and is doubtful.
"""

from __future__ import annotations

import re

from gazette_pub.words.characters import LETTER, unspaced
from gazette_pub.words.pattern import Expression, Pattern

SURNAMES = frozenset(
    # 百家姓
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞"
    "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓"
    "郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
    "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉"
    "宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧"
    "殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公"
    # and others that are borne today
    "肖付闫覃岳兰涂牟阳芦麦佟苟隋商丛佘苑迟邝官南原栗楚鄢谌粟冼楼盘位仝区海帅豆朴练漆卿晋初门敬来普鹿邸辜阿母亓修赫况鲜诺战玉"
    "庹缑郄苌仉佴呙禤禚褟笪綦蹇甯冮衷茆菅戢撖揣眭萨钦镡雒颉汝泮迮郅虢喇代牙锁闪释釋银亢哈宾呼揭但尉冶斯檀衣信展智奉植尧闭由员贠郇撒虎丘矫訚俱肇"
    # and as traditional characters write them
    "趙錢孫吳鄭馮陳衛蔣瀋韓楊許呂張嚴華謝鄒竇雲蘇範魯韋馬鳳費賀湯羅鄔樂時齊餘顧黃蕭貝計談龐項閔賈婁顏鍾駱萬盧經應鄧單諸鈕龔榮陸"
    "車儲寧欒厲葉薊懷從賴蘭藺喬陰蒼聞黨譚貢勞酈壽邊溫莊閻連習魚終國廣祿闕東歐師鞏聶簡饒養須豐關蓋歸陽麥譙侖"
    "遲鄺亞紀強塗閆蘆賁駢繆幹劉龍藍鮑鐘畢"
)
"""The surnames of one character that are borne today. Han names of two to four characters begin with one."""

DOUBLE_SURNAMES = frozenset(
    "欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 贺兰 完颜 慕容 尉迟 长孙 东方 南宫 公孙 轩辕 宇文 拓跋"
    " 闻人 钟离 濮阳 淳于 呼延 端木 独孤 鲜于 赫连 澹台 万俟 公冶 西门 东郭 司空".split()
)
"""The surnames of two characters."""

IDEOGRAPHS = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
"""Of a character class: the blocks of CJK ideographs in all planes (A to J, compatibility), 々 and 〇."""

HAN = f"[{IDEOGRAPHS}]"

BOXES, BLOTS = "□▢〓", "■●"
"""What is printed in the place of a character that a font has not: 钱□; and what else stands for one behind another: 孙■芳."""

_LOST = f"\ue000-\uf8ff\U000f0000-\U0010fffd\ufffd{BOXES}"
"""What stands where a font had a character that the text has not."""

_LETTER = r"[^\W\d_A-Za-z]"
"""Any letter that is not Latin: a part of a name with dots, of a described character, of what nationalities are called."""

_DESCRIBED = (
    r"(?:[⿲⿳]\w{3}|[⿰⿱⿴-⿻](?:\w|[⿰⿱⿴-⿻]\w{2}){2}"
    rf"|[（(]{_LETTER}{{1,2}}[+＋]{_LETTER}{{1,2}}[）)]|〔{_LETTER}{{2,3}}〕|[［\[]{_LETTER}{{2,3}}[］\]]"
    rf"|[（(〔](?:左{_LETTER}{{1,2}}[，、]?右|上{_LETTER}{{1,2}}[，、]?下|外{_LETTER}{{1,2}}[，、]?[内里內裡裏]|{_LETTER}旁?加){_LETTER}{{1,2}}[）)〕])"
)
"""A character described by its parts: ⿰氵元, (石+乐), 〔火韦〕, （左王右争）, （王旁加争）."""

DOUBTFUL = Pattern(
    Expression(rf"[{_LOST}{BLOTS}?？*＊]|{_DESCRIBED}"),
    (
        "□",
        "■",
        "●",
        "*",
        "\ue863",
        "\U000f0123",
        "⿰氵元",
        "⿱艹⿰氵元",
        "(石+乐)",
        "〔火韦〕",
        "（左王右争）",
        "（王旁加争）",
        "？",
    ),
    ("石", "〔2024〕", "（女）", "（左二）", "（上海人）甲"),
)
"""What stands for a character of a name that the source could not print."""

_RARE = rf"(?<={_LETTER})(?:[?？*＊](?={_LETTER})|[{BLOTS}])|{_DESCRIBED}"
CHARACTER = rf"(?:[{IDEOGRAPHS}{_LOST}]|{_RARE})"
"""One character of a name, or what stands for one."""

_FURTHER = rf"(?:{LETTER}|[{_LOST}\U00030000-\U0003fffd]|{_RARE})"
"""A further character of a name that begins with one; in the third plane stand such as are newer than what Python knows of letters."""

DOTS = "·・•‧･∙⋅ㆍ᛫․"
"""The dots between the parts of a name: 阿卜杜拉·买买提. Every input method has its own."""

_DOTTED = rf"(?:[{DOTS}](?:{_LETTER}{{1,8}}|[A-Z]\.?)){{1,4}}"
UNREAD_DOT = "[\U00100000-\U0010fffd]"
"""Of an expression: what a font wrote for a dot, and only its own files can tell: 古丽娜尔\U00100170吾甫尔. It stands for one between
parts of two letters and more; else for a character of the name."""
_ETHNIC_NOTE = rf"（[^（）]{{0,4}}{_LETTER}{{1,6}}族）"

_MONGOLIAN = "|".join(
    "其其格 其木格 巴特尔 格日勒 额尔德 额尔敦 乌云 布和 巴雅尔 敖登 斯琴 高娃 那顺 朝鲁 宝音 木图 娜仁 萨仁 图雅 图娅 托娅 毕力格 阿拉坦"
    " 孟和 特木尔 道尔吉 道尔基 吉日嘎 朝克 苏和 巴根 苏日娜 青格勒 呼格吉 斯日古 布仁".split()
)
"""What Mongolian names are made of as Chinese writes them, with no surname before and no dot between."""

_WHOLE_MONGOLIAN = rf"(?={_LETTER}{{3,7}}(?!{_LETTER})){_LETTER}{{0,4}}?(?:{_MONGOLIAN}){_LETTER}{{0,4}}"

NAME = Pattern(
    Expression(
        rf"""(?:{_WHOLE_MONGOLIAN}           # 乌云其其格
        |[A-Z]\.?{_DOTTED}                      # G·W·布什
        |(?:{"|".join(sorted(DOUBLE_SURNAMES))})[ \u3000]{{1,2}}{_FURTHER}(?!{_LETTER})  # 诸葛　亮, set as wide as four
        |{CHARACTER}(?:{_LETTER}{{0,7}}{_DOTTED}     # 阿卜杜拉·买买提, 乔治·W·布什
        |{_LETTER}{{1,7}}[.．]{_LETTER}{{2,8}}        # 阿卜杜拉.买买提
        |{_LETTER}{{1,7}}(?:{UNREAD_DOT}{_LETTER}{{2,8}}){{1,3}}  # the same with a dot that no font map gives
        |(?<!{_LETTER}\u3000.)\u3000(?:{_LETTER}|\u3000)\u3000{_LETTER}(?=\u3000\u3000|（|$)  # 张　达　志 and 王　　　平, in five ems
        |{_LETTER}{{4,7}}(?={_ETHNIC_NOTE})           # 阿拉坦其其格（蒙古族）
        |[ \u3000]{{1,2}}{_FURTHER}                  # 王　纯, set as wide as three
        |{_FURTHER}{{1,3}}))""",
        re.VERBOSE,
    ),
    (
        "王建忠",
        "王　纯",
        "李𬭎",
        "欧阳夏丹",
        "诸葛　亮",
        "乌云其其格",
        "额尔德木图",
        "阿卜杜拉·买买提",
        "古丽娜尔•艾力",
        "古丽娜尔\U00100170吾甫尔",
        "乔治·W·布什",
        "吴⿰氵元",
        "钱□",
        "周●",
        "孙■芳",
        "吴*华",
        "龙〇",
        "张　达　志",
        "王　　　平",
    ),
    ("王", "王　　　　平", "●王", "（女）", "1月", "A股", "—1—"),
)
"""A name in columns, in a roster, or behind an office."""

LATIN_NAME = Pattern(
    Expression(r"[A-Z\u00c0-\u00de][\w'’-]{0,20}\.?(?: (?:[a-z]{2,3} )?[A-Z\u00c0-\u00de][\w'’-]{0,20}\.?){1,3}"),
    ("John Smith", "José María García", "J. R. Tolkien", "Ludwig van Beethoven"),
    ("PM2.5", "john smith", "GDP"),
    needs=(" ",),
)

NOTE = Pattern(
    Expression(
        rf"（(?:[男女{BOXES}囗?？]|[男女，、 ]{{0,3}}{_LETTER}{{1,6}}族(?:[，、][男女])?|女，[^（）]{{1,8}}"
        rf"|{LETTER}{{2,16}}(?:[中小大]学|学[校院]|医院|公司|银行|集团|[一二三四五六七八九十]中|厂|村|社区|支队|卫生[院室]"
        rf"|[局委办厅部处]|办公[厅室]|(?:管委|联合|红十字)会)|{LETTER}{{1,16}}(?:人大(?:常委会)?|政协|政府|法院|检察院|工商联|妇联)"
        r"|兼|[病事公产]假|因[公病事](?:请假)?|公出|出差)）"
    ),
    (
        "（女）",
        "（回族）",
        "（女，维吾尔族）",
        "（女、蒙古族）",
        "（蒙古族，女）",
        "（省实验中学）",
        "（江州一中）",
        "（市人大常委会）",
        "（市教育局）",
        "（女，兼）",
        "（兼）",
        "（病假）",
        "（因公请假）",
        "（公出）",
        "（囗）",
    ),
    ("（草案）", "（22人）", "（代）", "（女"),
)
"""What brackets behind a name say: the sex, the ethnic group, why somebody was not there."""

SHORT_NAME = Pattern(
    Expression(rf"({HAN})({HAN}(?:[（(].*)?)", re.S),
    ("王纯", "王纯（女）"),
    ("王", "王建忠", "王　纯", "（女）"),
    "fullmatch",
)
"""A name of two characters, with a note or without: set as wide as one of three, 王　纯 beside 陈安丽."""

_ETHNIC = Pattern(
    Expression(rf"(?:^|(?<=[（男女，、 ])){HAN}{{1,6}}族"),
    ("（回族）", "（女，维吾尔族）", "回族"),
    ("（女）", "某某：回族", "族"),
    "search",
)
_OFFICES = Pattern(
    Expression(
        r"""(?=[单委代主人候同职若全省院部局厅方办程名规大会关成干顾计监])
        (?:单位|委员|代表|主[任席]|人员|候选|同志|职务|若干|全体|[省院部局厅]长  # whoever is meant
        |成员|^干事$|^顾问$|[计监]票[人员]
        |方[式案]|办法|程序|名单|规定|大会|会议|关于)                         # whatever is printed""",
        re.X,
    ),
    ("委员名单", "省长", "主任", "各单位", "大会", "关于接受", "成员", "干事", "计票人"),
    ("王建忠", "张方", "长治", "李主", "干事成"),
    "search",
)


HEAD_OF_COLUMN = Pattern(
    Expression(
        rf"""姓名|性别|民族|年龄|籍贯|学历|学位|(?:任命|免去|[原现拟]任?|任|免)?职[务称位业]|党派|政治面貌|出生年月|身份证号码?  # of persons
        |序号|编号|名称|单位|地区|区域|地址|住址|电话|联系(?:电话|方式|地址|人)|(?:责任|负责|申请|经办|发明)人|备注|说明       # of what is listed
        |金额|数量|合计|小计|总计|单价|项目|类别|等级|日期|时间                              # of figures
        |(?:修改|涉及|原|现行|相关)?条(?:款|文|目|次|序)(?:序号)?                           # of what is amended
        |指标值?|目标值?|权重|分值|得分|规格|型号|任务|措施|时限|内容|标准|类型               # of what is to be done
        |{LETTER}{{1,6}}(?:名[称稱]|地址|编号|日期|金额|数量|号码|单位|指标|目标|任务|措施|内容|标准|类别|时限)  # 原有名称""",
        re.X,
    ),
    (
        "姓名",
        "性别",
        "备注",
        "身份证号",
        "地区",
        "合计",
        "原有名称",
        "批准日期",
        "任命职务",
        "现任职务",
        "责任人",
        "一级指标",
        "重点任务",
        "条款",
        "修改条款",
    ),
    ("姓", "王建忠", "陈树人", "地区生", "项目生", "民"),
    "fullmatch",
)
"""What heads the column of a table: no person is called so, though a surname may begin it (单位, 项目, 时间)."""


_COMMON = "\U0001ffff"
"""The last character of the first two planes: what stands behind it is written in names only."""


def is_name(name: str) -> bool:
    """Whether characters that may be a name are one: they begin with a surname, or have a dot, and hold no word of office."""
    close = unspaced(name)
    if holds_office(close):
        return False
    known = close[:1] in SURNAMES or close[:1] > _COMMON or (len(close) > 2 and close[:2] in DOUBLE_SURNAMES)
    dotted = any(dot in close for dot in DOTS) or _PARTS_APART.search(close) is not None
    return known or dotted or HOLDS_MONGOLIAN.search(close) is not None


_PARTS_APART = Pattern(
    Expression(rf"{_LETTER}{{2}}{UNREAD_DOT}{_LETTER}{{2}}"),
    ("古丽娜尔\U00100170吾甫尔",),
    ("古丽娜尔吾甫尔", "孙\U00100170芳", "古丽\ue170吾甫尔"),
    "search",
)

HOLDS_MONGOLIAN = Pattern(Expression(_MONGOLIAN), ("额尔敦", "乌云其其格"), ("呼和浩特", "乌兰察布"), "search")


def holds_office(text: str) -> bool:
    """Whether a word of office or of a meeting stands in it: no name has one."""
    return _OFFICES.search(text) is not None


def is_doubtful(name: str) -> bool:
    """Whether a character of the name is not printed, but only marked or described."""
    return DOUBTFUL.regex.search(name) is not None


_SEX = {
    "女": Pattern(
        Expression(r"(?<![^（，、 ])女(?=[，、） ]|$)"),
        ("（女）", "（女，回族）", "回族，女"),
        ("（男）", "（女真族）"),
        "search",
    ),
    "男": Pattern(
        Expression(r"(?<![^（，、 ])男(?=[，、） ]|$)"),
        ("（男）", "（回族、男）", "男"),
        ("（女）", "（某男）"),
        "search",
    ),
}


def sex_in(notes: str) -> str | None:
    """女 or 男, where the brackets behind a name say it."""
    return next((sex for sex, said in _SEX.items() if said.search(notes)), None)


def ethnic_in(notes: str) -> str | None:
    """The ethnic group, 维吾尔族, where the brackets behind a name say it."""
    found = _ETHNIC.search(notes)
    return found[0] if found else None


ADDRESSES = tuple("先生 女士 小姐 太太 博士 教授 医生 醫生 法官 议员 工程师 大律师 律师".split())
"""How the holder of a name is addressed, behind it."""

ADDRESS = f"(?:{'|'.join(ADDRESSES)})"
