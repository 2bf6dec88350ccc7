"""The signs that an amending sentence is made of: laws, provisions, quoted words, and the verbs that say what is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from gazette_pub.words.addresses import ADDRESSES
from gazette_pub.words.amendments import CLOSING, OPENING
from gazette_pub.words.characters import fold
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

VEIL = "□"
"""What stands for each character between marks: what is quoted says nothing of its own."""

_MARKS = dict.fromkeys(OPENING, 1) | dict.fromkeys(CLOSING, -1)
_TITLES = {"《": 1, "》": -1}
_OPENERS = frozenset(OPENING + "《")
_MARK = Pattern(
    Expression(f"[{re.escape(''.join({**_MARKS, **_TITLES}))}]"),
    (*_MARKS, *_TITLES),
    ("甲", "(", "，", '"'),
    "fullmatch",
)

KNOWN_LAWS = "宪法 刑法 民法典 民法通则 刑事诉讼法 民事诉讼法 行政诉讼法 立法法".split()
"""Laws that are amended by their name alone: 将刑法第一百二十条修改为."""

SELVES = "法 法律 条例 规例 规则 规定 办法 细则 章程 准则 守则 规程 通则 规章 规范 公约".split()
_ANSWERS = "批复 复函 公告 通告 布告 指示 命令 决议 指南 规划 纲要 计划".split()
"""What else a list of what is repealed names."""
OTHERS = "决定 通知 意见 要点 须知 基准 标准 事项 程序 方案".split()
"""What else is repealed by its title alone."""

_OF_NAMES = "军軍门門"
"""The characters that end a name before such a law, which is another law: 陆海空军刑法, 澳门民法典."""
_KNOWN = rf"(?:中华人民共和国|中[华華]民[国國])?(?:{'|'.join(KNOWN_LAWS)})"
_TITLE = "(?:名称|题名|标题|题目)"
_COUNT = "[一二两三四五六七八九十\\d]{1,3}"
_PLACES = "[编章节条款项目句]|自然段|段(?=[：:，,“「])|附[件表录]|类(?=[：:，,“「])|部分(?=[：:，,“「])|[栏列行](?=[：:，,“「])"

_BY_NAME = rf"[^，。；“《第]{{0,16}}(?:{'|'.join(SELVES)})"
"""A law that is named with no marks, before a provision of it."""

_TOPIC = (
    "(?:中的?)?(?:(?:有关|关于|涉及)(?:“□{1,30}”)?[^，。；：“《]{1,24}?的|(?:与|同|和)[^，。；：“]{1,24}?(?:不[一相]致|不符|不符合|[相有]?抵触|不相适应)的)"
    "(?:内容|规定|条款|表述|部分|文字)"
)
"""A part of a provision or of a law that is told by what it is about, or by what it is at odds with."""

_PLAIN_PROVISIONS = rf"第[{CN}\d第（）编章节条款项目、和及至]{{1,60}}[编章节条款项目]"

_ORDERED = (
    r"兹将(?:现行)?(?:「[^」]{2,60}」|《[^》]{2,60}》|[^，。；：「《“第]{2,60}?)"
    r"(?=第|附[件表]|名称|部分条文|全文|(?:明令|予以|一并)?(?:修正|废止)(?=[，之公。]|$))"
)
"""The law that an order of Taiwan names, in marks or without, before what it does to it: 茲將某條例第十條修正公布之."""

_NUMBERED = (
    r"第\d{1,4}/\d{2,4}(?:/M)?号"
    r"(?:法律|法令|训令|行政法规|行政命令|行政长官批示|[^，。；、《》第“]{2,12}批示)"
)
"""A law of Macau by its number: 第5/2010號法律, 第43/99/M號法令."""

_LETTER = r"第\d{5,14}号(?:函释?|令|公告|书函|解释[函令])(?!修[正订]|公布|发布|订定|制定|核[定准]|增订|废止|删除)"
"""A letter or an order of a ministry of Taiwan, by its number: 台財稅第831618902號函."""

_AT_ONCE = "即行|即予|同时|一律|应即|当即|自行|予以|应予|均即|概行"
"""What stands between a title and 作废, of two characters each: 《某布告》即行作废."""

_DOCUMENT = r"〔\d{4}〕\d{1,5}号(?:文件?)?(?=第|附[件表录]|中的[“「]|(?:自[^，。；]{1,16})?(?:同时|予以)?(?:废止|停止执行|失效)(?:[，。；]|$))"
"""A document by its number, behind the letters of who made it: 财税〔2009〕69号文件第七条."""

_LETTERED_ROW = r"[（(][0-9A-Za-z]{1,4}[）)](?:[、和及至][（(][0-9A-Za-z]{1,4}[）)]){0,9}[款段节]"
"""What Hong Kong numbers in brackets: (b)及(c)段."""

SOME_MORE = rf"[^，。；：“《第]{{2,40}}等[{CN}\d]{{1,4}}[项种个][^，。；：“]{{0,10}}[，。；（(]"
"""What is put into a list, where one of it is named and how many there are: 滑雪用具等29项商品，具体见附件."""

_BEGIN = (
    "(,:;“。《》「〔逗冒顿除正一三上下不与两中为之予事二于互代以但作依修倒停全公关兹其内再写决准减分刑列删到前办加单即去取变句司各合同名后和四在基增备失字守宪对并序废延开引归总"
    "恢意扩拆按提插撤改放文新方更替最有末本条标民法涉添独用由的目相移程立章第主说简纳细结统编缩置自至节行补表重要规解词该调起这逐通附降顺须题首（，：；注0123456789ABCDEFGH"
)
"""The characters that signs begin with: most of a text has others, and to ask for each kind of sign takes ten times as long."""

_POINT = rf"[（(][{CN}\d]{{1,4}}[）)](?:款(?!项)|项(?!目))"
"""A provision whose number stands in brackets, with no 第: （七）项."""

_SIGN = Pattern(
    Expression(
        rf"""(?=[{_BEGIN}])(?:
        (?P<law>(?:{_NUMBERED}(?=《))?《{VEIL}*》(?:[（(][^（）()]{{0,200}}[）)])?   # 《某条例》（2001年5月1日公布）
            |{_NUMBERED}(?!核准|通过|公布|颁布|订定|制定)
            |{_LETTER}|{_DOCUMENT})
        |(?P<ordered>{_ORDERED})
        |(?P<known>(?<![{_OF_NAMES}]){_KNOWN}(?=第|序言|{VEIL}|中|增|作))
        |(?P<whole>(?:本|该)(?:{"|".join(SELVES)})(?!的?{_TITLE}(?:修改|改|中))|(?<![^将，。；、])(?:{"|".join(SELVES)})(?=中的?[{OPENING}])
            |(?:全文|各条|有关条文|相关条文|有关条款|相关条款)(?=中)|(?<![^，。；、将])正文(?=中的?[{OPENING}]))
        |(?P<name>(?:(?:法规|司法解释|解释|文件|公告|{"|".join((*SELVES, *OTHERS))}|》)的?|(?<=[》）」])的?
                |(?<=[法例则定程])(?=名称(?:修正)?为)|(?<=[」》])(?=名称(?:为|[及和、]第))
                |(?<![^将，])|(?<=删去)|(?<=删除))
            {_TITLE}(?=修改|改|修正为|中的?[{OPENING}]|(?<=名称)(?:为|[及和、]第)))
        |(?P<rest>(?:其他|其余|其它)各?(?:条款|[编章节条款项目])(?=(?:相应)?(?:予以)?(?:删[去除掉]|修改为|废止|取消|作废)|中的?[{OPENING}]))
        |(?P<several>(?:上述|以上|前述|上列)[^，。；“《第]{{0,16}}(?:文件|法规|规章|法律|条例|规定|办法)(?=中的?[{OPENING}]))
        |(?P<same>其中|该[编章节条款项]|该附[件表录](?![{CN}\d])|[本同][章节条款项]|(?:这一|该|本)自然段)
        |(?P<join>合并(?:为|成|作为|后作为|后为)?(?:一[条款项])?|并入(?=第)|合并到(?=第)|(?<=[编章节条款项目])并为(?=一[编章节条款项])一[编章节条款项]|合(?:为|成)(?=一[编章节条款项])一[编章节条款项])
        |(?P<swap>对调|互换|(?<=[次顺]序)调换|(?<=位置)调换)
        |(?P<moves>(?:依次|依序|相应|顺次|顺序|逐条|逐项|自动){{1,3}}(?:顺延|前移|后移|上移|下移|递延|递补|提前|后推|推后)(?![为至到成])
            |(?<=[条款项节章号文])顺延(?![为至到成])|(?:依次|依序)调整(?![为至到成])|(?:[以依]此|依次)类推)
        |(?P<adjusts>作(?:出)?相应的?调整|(?<=[条款项号])相应调整(?![为至到成]))
        |(?P<retitle>(?:修[正改]名称为|(?<=[，、及；])名称[并均]?(?:修[正改]|改)为)(?=[{OPENING}]))
        |(?P<supplant>以[{OPENING}]{VEIL}{{1,400}}[{CLOSING}](?:一[词语句])?(?:取代|代替|替代|替换)(?:[{OPENING}]{VEIL}{{1,400}}[{CLOSING}])?)
        |(?P<passive>(?:由|以|用|按照?)[^，。；“《]{{1,40}}(?:《{VEIL}{{1,60}}》)?(?:取代|代替|替代|替换)|(?:按照?|依照)本[^，。；“《第]{{2,12}}附[件表录][^，。；“《第]{{0,12}}(?:修[改订正]|调整)(?=[，。；]|$))
        |(?P<split>(?:修改|拆分|分列|分|改|拆)[为成作]{_COUNT}个?[编章节条款项]|(?:拆分|分列|分|拆)[为成](?=第)|(?:下?分设|下设)[为成]?{_COUNT}个?[编章节](?=[，。；：]|$)|(?<!部)分[两二三四五六七八九]个?[编章节条款项])
        |(?P<apart>(?:单独|独立)(?:作为|列为|成为|设为|成|为)?[一二]?个?[编章节条款项](?![^，。；：“]{{0,8}}规定)
            |单列[为成]?[一二]?个?[编章节条款项]|(?:单独列|单列)[为成](?=第)|作为(?:单独|独立)的?[一二]个?[编章节条款项])
        |(?P<renumber>(?:(?:改|移)?放[在到至入]|置于|改为|改作|作为|重(?:编|订|新编号)为|调整为|顺延为|变更为|列为|调整至|调整到|提前[至到]|移至|移到|移入|移作|归入|列入|纳入|依次为|改列为?|(?:修改)?为)(?=(?:该条|本条|同条)?第)
            |(?<!修)(?:改为|作为|调整为|变更为)(?=修[改订正]后的?(?:《{VEIL}*》)?第|《{VEIL}*》第)
            |(?:移至|移到|移入|归入|列入|列为|纳入|调整[至到])(?=[本该](?:[编章节](?![条款])|自然段))
                |(?:移至|移到|调整[至到]|放[在到至入]|置于)(?=[{OPENING}])
            |(?<!修)(?:改为|改作|作为|重(?:编|订|新编号)为|调整为|顺延为|变更为)(?={_POINT})
            |(?<=[，,])即(?:为|是|作为)?(?=第)
            |(?<!修)(?:改为|作为|调整为|顺延为|变更为)(?=附[件表录][{CN}\d])
            |(?<!修)(?:改为|重(?:编|订|新编号)为|调整为)(?={_LETTERED_ROW}))
        |(?P<replace>(?<!兹)修正(?=之?，?(?:公布|发布))|(?<=[{CLOSING}])(?:(?:缩短|延长|提高|降低|减少|上调|下调|放宽|扩大)[为到至]|增加为)(?=[{OPENING}])|修改为|(?<=[条款项目编章节])的?行文(?:如下|为)(?=[：:])|改写为|修改成|修改如下|(?<=[编章节条款项目])修正如下(?=[：:])|修订为|修正为|更正为|更改为|变更为|调整为|替换为|代之以|代以|(?<=予以)修改(?=[：:][{OPENING}])|(?<=[编章节条款项目])作出?(?:如下|以下)修改(?=[：:][{OPENING}])|(?<!修)改作|改称为?|(?:更名|改名|(?<!以下)(?:简称|统称))为|改为|改成|表述为|(?<=[章节编]名)为(?=[：:]?[{OPENING}]))
        |(?P<content>内容(?:为|如下)(?=[：:]?[{OPENING}])|(?<=[编章节条款项目])(?:分别)?为?[：:](?=[{OPENING}]))
        |(?P<put>(?<=[{CLOSING}])(?:这?一[字词句段]|字样|的?(?:内容|规定|表述))?
            (?:[写加补]|增[加写补]|补充|添[加写])[入进到至在于]{{1,2}}(?=第|该|本|附[件表录]))
        |(?P<insert>(?<!如下)(?<!修改[、和及])(?:增加|增写|增补|增列|增设|新增|插入|写[入进上]|添[加写]|补[入写]|加进|恢复(?=第)|(?<=[后前])加(?=[{OPENING}])|(?<=[后前中内里尾])再?加(?={_COUNT}个?[编章节条款项目句])|(?:增加|新增|增设)新的(?=第|{_COUNT}个?[编章节条款项目])|(?<![其、的及和与](?=补充规定))补充(?!规定(?![：:，如])|(?:决定|通知|意见|办法)(?=[第中的]))|加入|加上)
            (?:{_COUNT}个?(?:{_PLACES})|(?=(?:以下|下列|如下)?(?:规定|内容)|(?:以下|下列|如下)[^，。；：“]{{1,8}}[：:][{OPENING}]|[^，。；：“《]{{0,8}}法律(?:《|[：:]$)|但书[：:“「]|第|[A-Z\d]{{1,3}}\.\d|注\d{{0,2}}[：:“]|{SOME_MORE}|[（(]?[a-z][)）][款项]|{_POINT}|附[件表录]|[：:]|(?:代码|表述|文字|字样|词语|条目|栏目|类别)?[{OPENING}])
                |(?=[ \u3000]?[—─]{{1,2}}[ \u3000]{{0,4}}(?:$|[{OPENING}]))))
        |(?P<enact>(?<!附)(?:(?:修正|增订)(?=(?![之的])[^，。；：]{{1,90}}条文|全文(?=[，。；公]|$)|「{VEIL}{{1,60}}」(?:[^，。；：「」]{{2,12}}[编篇]|公告)?(?:第|(?:部分|若干)(?:规定|[^，。；：「」《》]{{2,12}}(?=[，。；]|$))|附[件表录]|[，,]?名称|[。；]|$))|(?<=[并兹])修正(?=第[{CN}\d]{{1,7}}[条点])|增订(?=第[{CN}\d]{{1,7}}[条点])|(?<=兹)修正(?=[^，。；：「《]{{2,60}}(?:第|，?公布|名称为))))
        |(?P<amend>修改(?=[^，。；：]{{0,60}}《{VEIL}{{1,80}}》(?:第|附[件表录])[^，。；：]{{1,60}}，(?:该[^，。；]{{0,10}})?修改后的[^，。；]{{0,12}}(?:载于|见|列于)[^。；]{{0,30}}附[件表录]))
        |(?P<delete>(?:删去|删除|删掉|去掉)(?!的)|取消(?=原?第|《|[{OPENING}]|其中|{_KNOWN}第|{_BY_NAME}第)
            |撤销(?=(?:{_BY_NAME})?{_PLAIN_PROVISIONS}(?:[，。；]|中|$|[{OPENING}]))
            |(?:(?<=[编章节条款项目])|(?<=附[件表录])|(?<=附[件表录][{CN}\d])|(?<=的[内规条][容定款]))(?:予以)?(?:取消|作废|不再保留|撤销)(?=[，。；]|$))
        |(?P<repeal>(?:废止|废除)(?![的前后期])|失效(?=[，。；]|$)|(?:(?<=[》号])|(?<=号）)|(?<=日起)|(?<=[》）](?:{_AT_ONCE})))作废(?=[，。；]|$)|(?:(?<=[》）条款项])|(?<=同时)|(?<=日起)|(?<=[同即当]日)|(?<=的[内规条][容定款]))(?:停止[执适][行用]|不再执行|不再适用)(?=[，。；]|$)|(?<=附[件表录][{CN}\d])(?:停止|不再)使用(?=[，。；]|$)|(?:停止[执适][行用]|不再执行|不再适用)(?=《|第[{CN}\d]{{1,7}}[条点款项]))
        |(?P<piece>(?:(?<=[条款项目段])的?|(?<=[条\d])中?的?(?=注)|(?<=附[件表录])|(?<=附[件表录][{CN}\d])|(?<=删[去除]))(?:(?:最后|最末|末|首)一?[款项目句段]|倒数第[{CN}][款项目句段]|第[{CN}]{{1,3}}句话?(?:[、和及至]第[{CN}]{{1,3}}句话?){{0,4}}
            |[前后](?:半[句段]|段)|但书(?:规定|部分)?|注[{CN}\d]{{0,2}}(?=[，。；中的“]|$)|(?<=项)(?:备注|名称)栏?(?=[中的内由修改删调“])|{_TOPIC})
            |(?:(?<=附[件表录][{CN}\d])|(?<=附[件表录][{CN}\d]{{2}}))，(?:图形|图|表格|表|格式|示例)第?[{CN}\dA-Z]{{1,6}}号?(?=[，。；“ \u3000—─]|$)
            |(?<=[{CLOSING}])[后前]的?[句逗分冒顿]号(?=[改修删，。；])|(?<=废除)(?:最后的?)?[句分逗冒顿]号(?=[，。；]|而?代以|$)|的定义(?=[。；]|而?代以|$))
        |(?P<topic>(?:(?<=[》）])|(?<=[条款项目][和及与、])|(?<=[条款项目]以及)){_TOPIC}|(?<=[函令])(?:说明段?|主旨)[{CN}]{{0,3}}(?:[（(][{CN}]{{1,3}}[）)])?|(?<![^将把在对，。；》])目录(?=中?的?[{OPENING}]))
        |(?P<except>除(?=[^，。；“]{{0,12}}(?:第[{CN}\d]|附[件表录]))[^，。；“]{{1,60}}?(?:以外|之外|外)，?)
        |(?P<words>[{OPENING}][^{CLOSING}]*[{CLOSING}]?)
        |(?P<provisions>{ADDRESSES.source})
        |(?P<last>(?:作为|列为)(?:其|该[编章节条款])?的?(?:最后|最末|末)一?[编章节条款项目])
        |(?P<edge>(?<=[编章节条款项目句段文，、])的?(?:最后面?|末尾|结尾|最末|末|开头|起首|句首)(?:处|部分)?(?=[，,]?(?:再|分别|相应)?(?:增|新增|补充|加[入上一两])|[，,。；：]|$))
        |(?P<into>(?<=[{CLOSING}])(?:插入)?[于在到至](?=第|该|本|附[件表录]|其|[{OPENING}]))
        |(?P<between>(?:(?<=[{CLOSING}])(?:[两二三四]?[字词句]|一词)?|(?<=[编章节条款项目]))(?:之间|中间))
        |(?P<after>(?<!最)(?<!修[改订正])后)|(?P<before>(?<!最)前)(?![款后])
        |(?P<stop>[。；;])|(?P<pause>[，,]))""",
        re.X,
    ),
    (
        "《□□》",
        "刑法第三条",
        "本条例",
        "条例中的“□”",
        "正文中“□”",
        "其中",
        "其他款相应删去",
        "上述文件中的“□”",
        "合并为",
        "第十一条并为一条",
        "改为第六条",
        "作为《□》第六条",
        "改为修改后《□》第六条",
        "改为附件3",
        "修改为",
        "第三款的行文如下：",
        "内容为：“□”",
        "第八条：“□”",
        "第八条为：“□”",
        "第二款分别为：“□”",
        "单独作为一章",
        "单列一条",
        "“□”延长为“□”",
        "增加全国性法律《□》",
        "增加下列全国性法律：",
        "增加（七）项",
        "改为（二）项",
        "分作两款",
        "分设两节：",
        "增加一款",
        "增加滑雪用具等29项商品，",
        "增加新的第二十三条",
        "删去",
        "第三款作废",
        "撤销第三条、第五条第二款",
        "加入——“□”",
        "加入 —",
        "合为一章",
        "第九条最后一款",
        "的定义。",
        "废除句号",
        "附表1，图形第137号 —",
        "《□》中有关收费的内容",
        "目录中的“□”",
        "停止执行《□》",
        "停止适用第九点",
        "修改《□》第三条，修改后的文本载于附件",
        "附件三停止使用",
        "依次类推",
        "依次提前",
        "第二款作如下修改：“□”",
        "删去题目中的“□”",
        "依次调整",
        "《□》中与本决定不一致的规定",
        "移至“□”之后",
        "后加“□”",
        "“□”写入第三条",
        "放在第二十条之后",
        "除第二百五十三条外，",
        "作为最后一款",
        "列为该条最后一项",
        "第一款末尾增加一句",
        "第二条最后增加一款",
        "“□”于第三条“□”之后",
        "“□”和“□”之间",
        "第一项与第二项之间",
        "第四条后加一条",
        "，以此类推",
        "，名称并修正为“□”",
        "取消补充规定第九条",
        "取消原第六条",
        "第三条停止执行",
        "《□》同时停止执行",
        "《□》自本办法试行之日起作废",
        "《□》即行作废。",
        "，即第四章",
        "列为本章",
        "简称为“□”",
        "废止",
        "依次顺延",
        "作相应调整",
        "修正名称为“□”",
        "单列为第七章",
        "由附件所载者取代",
        "以“□”取代“□”",
        "以“□□”代替",
        "按照本公告附件修改。",
        "第5/2010号法律",
        "兹将某条例第十条",
        "兹将「□□」名称修正为「□」",
        "修正公布之",
        "修正全文，公布之",
        "第（5）款重编为第（6）款",
        "「□□」自即日停止适用",
        "第5/2010号法律《□》",
        "〔2009〕69号文件第七条",
        "“□”",
        "第三条",
        "，",
    ),
    (
        "甲",
        "增加了",
        "本决定",
        "取消许可",
        "废止的",
        "删去的",
        "顺延",
        "由主管部门负责",
        "第5号法律",
        "单独进行",
        "补充规定的",
        "其补充规定，",
        "撤销第三人",
        "该政策停止执行",
        "期限延长为三日",
        "增加（七）级",
        "根据上述修改作调整",
    ),
)


@dataclass(frozen=True)
class Sign:
    """A part of the text that says something: its kind, and where it stands."""

    kind: str
    start: int
    end: int


def signs_in(said: str) -> Iterator[Sign]:
    """The signs of a text, in order, with nothing to be read between the marks of what it quotes."""
    for found in _SIGN.finditer(said):
        yield Sign(str(found.lastgroup), *found.span())


_NUMBER_QUOTED = Pattern(
    Expression(rf"“{VEIL}{{1,6}}”(?=[款项目](?![目的]))"), ("“□□□”项", "“□”款"), ("“□”项目", "“□”的"), "search"
)
_A_NUMBER = Pattern(
    Expression(rf"[（(]?[{CN}\d]{{1,4}}[）)]?"), ("（一）", "二", "(3)"), ("", "甲", "第一"), "fullmatch"
)


def _may_quote_numbers(said: str) -> bool:
    return "”项" in said or "”款" in said or "”目" in said


_TRADITIONAL = str.maketrans(
    "據義編廢後併兩為爲規訂刪調變將對補並從歸點須遞應該茲餘寫減動參復頭寬擴數時暫欄獨現碼納續縮範訟設詞語載這進違適裏裡間順",
    "据义编废后并两为为规订删调变将对补并从归点须递应该兹余写减动参复头宽扩数时暂栏独现码纳续缩范讼设词语载这进违适里里间顺",
)
"""Traditional characters that signs are written with, besides those that `fold` has."""


@lru_cache(maxsize=16)
def said_in(text: str) -> str:
    """What a text says itself, as long as it is: its characters as signs have them, and what it quotes veiled."""
    whole = fold(text).translate(_TRADITIONAL)
    said = veiled(whole)
    return _NUMBER_QUOTED.sub(lambda found: _unveiled(found, whole), said) if _may_quote_numbers(said) else said


def _unveiled(found: re.Match[str], whole: str) -> str:
    """“（一）”项 as what it names, the provision: 第（一）”项."""
    words = whole[found.start() + 1 : found.end() - 1]
    return f"第{words}”" if _A_NUMBER.fullmatch(words) else found[0]


def veiled(text: str) -> str:
    """The text as long as it is, with nothing readable between the marks of what it quotes, and in titles."""
    if _OPENERS.isdisjoint(text):
        return text
    said, opened = _veiled(text)
    for _ in range(MOST_UNCLOSED):
        if opened is None or text[opened] in OPENING and _BEGINS_NEW_TEXT.search(text[max(opened - 12, 0) : opened]):
            break
        text = f"{text[:opened]}{VEIL}{text[opened + 1 :]}"
        said, opened = _veiled(text)
    return said


MOST_UNCLOSED = 4
"""How many marks of a paragraph may have no second one; in what has more they are as they stand."""

_BEGINS_NEW_TEXT = Pattern(
    Expression(r"(?:^|[：:为成作以]|(?:作为|[、和])第[^第，。；“「]{1,6}[编章节条款项]|增加|加入|[—─])[ \u3000]*$"),
    ("修改为：", "代以", "作为第三十条", "", "加入——", "加入 —"),
    ("将", "删去第三条中的", "，", "将第六章"),
    "search",
)
"""What stands before new text, which may go on in the next paragraph."""


def _veiled(text: str) -> tuple[str, int | None]:
    """The text with what is quoted veiled, and where a mark stands that has no second one."""
    said: list[str] = []
    marks: dict[str, int] = {}
    depth = opened = read = 0
    for found in _MARK.finditer(text):
        at, character = found.start(), found[0]
        said.append(VEIL * (at - read) if depth else text[read:at])
        if not depth:
            marks, opened = _MARKS if character in OPENING else _TITLES, at
        step = marks.get(character, 0)
        outer = depth + step if step > 0 else depth
        depth, read = max(depth + step, 0), at + 1
        said.append(character if outer <= 1 and (step or not outer) else VEIL)
    said.append(VEIL * (len(text) - read) if depth else text[read:])
    return "".join(said), opened if depth else None


ONLY_A_LAW = Pattern(
    Expression(
        rf"(?:《{VEIL}*》|(?:[{CN}\d]{{1,3}}月[{CN}\d]{{1,3}}日)?{_NUMBERED}(?:《{VEIL}*》)?)(?:[（(][^（）()]{{0,300}}[）)])?[。；;，]?"
    ),
    ("《□□》", "《□》（2001年公布）。", "第12/2004号行政法规；", "八月一日第41/94/M号法令；"),
    ("《□》第三条", "将《□》"),
    "fullmatch",
)
"""A line of a list of laws."""

_BEHIND_IT = "(?:[（(][^（）()]{0,300}[）)])?[。；;，]?"
_LAW_ENDS = rf"(?:{'|'.join((*SELVES, *OTHERS))})){_BEHIND_IT}"
"""How an act's title ends, what is said of it in brackets, and what sets it off from the next. It closes group 1."""
UNMARKED_LAW = Pattern(
    Expression(f"([^《》，。；：、“”]{{2,60}}{_LAW_ENDS}"),
    ("某省物业管理规定（2001年公布）", "某省价格监测办法。"),
    ("《□》", "本决定自公布之日起施行。", "删去第三条"),
    "fullmatch",
)
"""The same without marks."""

_OF_IT = "(?:决定|决议|通知|意见|公告|通告|批复|复函|指示|命令)"
"""What is made on a law, or on what is passed on: 关于批准《某办法》的决议."""

LISTED_TITLE = Pattern(
    Expression(
        rf"""((?!特此|此)(?:[^《》，。；：]|(?<=[^《》，。；：])《{VEIL}*》(?![第等中与和及或、]|的(?!{_OF_IT}))|^《{VEIL}*》(?=实施|若干|补充|暂行|试行|施行)){{2,120}}
        (?:{"|".join((*SELVES, *OTHERS, *_ANSWERS))})){_BEHIND_IT}""",
        re.X,
    ),
    (
        "关于某县城镇总体规划的批复",
        "转发省民政厅、财政厅关于做好“□□”人员供养工作意见的通知（某政办发〔2003〕61号）",
        "某省物业管理规定（2001年公布）",
        "关于批准《□□》的决议（1957年8月1日批准，1957年8月2日公布）",
        "某省实施《□□》办法",
        "《□□》实施细则；",
    ),
    (
        "《□》",
        "删去第三条",
        "现将目录印发，请遵照某通知",
        "特此公告。",
        "《□》第三条的规定",
        "根据《□》第三条规定",
        "《□》等三件规定",
        "《□》、《□》实施细则",
    ),
    "fullmatch",
)
"""The title of what is repealed, in a list of such: of a notice that passes on what several made, too."""
