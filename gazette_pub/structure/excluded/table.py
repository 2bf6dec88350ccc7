"""What no line of a title is, each with an example."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gazette_pub.issue.messages import Message, say
from gazette_pub.structure import heads
from gazette_pub.structure.excluded.above import begins_below, stands_above_marks
from gazette_pub.structure.excluded.parts import (
    GIVES_WORDS,
    PATH,
    is_among_standards,
    is_field,
    is_listed_with_number,
    is_number_of_article,
    is_of_another_part,
    names_places,
    names_provisions,
)
from gazette_pub.structure.excluded.persons import (
    ON_THE_RIGHT,
    SEALED,
    appoints,
    is_in_roster,
    is_of_a_holder,
    labels_appointments,
    names_persons_above_title,
    signs,
    signs_notice,
    signs_on_the_right,
)
from gazette_pub.structure.excluded.running import FIGURES_APART, begins_like_text, is_too_wide, runs_on
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.measure import is_led
from gazette_pub.structure.namerows import is_name_row
from gazette_pub.structure.patterns.contents import EDITORS
from gazette_pub.structure.patterns.fields import PAGE_CONTROL
from gazette_pub.structure.patterns.heads import DECIDED
from gazette_pub.structure.patterns.news import CREDIT
from gazette_pub.structure.patterns.numbers import SAYS_WHO
from gazette_pub.structure.reading import Reading
from gazette_pub.structure.tables.around import UNIT
from gazette_pub.structure.webpages import begins_tail
from gazette_pub.words.pattern import Expression, Pattern

# what no line of a title is


def may_stand_in_title(reading: Reading, at: int, first: int) -> bool:
    """Whether the line may be in a title that begins at `first`: nothing of EXCLUDED holds for it."""
    line = reading.line(at)
    if line is None or line.hints.role not in (None, "title") or line.hints.block is not None:
        return False
    for holds in _EXCLUDES:  # noqa: SIM110 - a generator takes longer, and most lines are asked
        if holds(reading, at, line, at == first):
            return False
    return True


class Exclusion(NamedTuple):
    """Something that no line of a title is: its name, whether a line is that, and an example with `>` before the line."""

    name: Message
    holds: Callable[[Reading, int, Line, bool], object]
    example: str


_MONTH = Pattern(
    Expression(r"(?:[二一][〇○零一二三四五六七八九]{3}|[12]\d{3})年(?:[一二三四五六七八九十]{1,2}|\d{1,2})月"),
    ("二〇二四年六月", "2024年6月", "二○二四年十二月"),
    ("2024年6月1日", "2024年6月工作要点", "六月"),
    "fullmatch",
)
"""A month of a year, and nothing else."""


EXCLUDED = (
    Exclusion(
        say("it is too wide"),
        is_too_wide,
        ">某省人民政府关于进一步加强和改进安全生产工作进一步加强和改进安全生产工作进一步加强和改进安全生产工作"
        "进一步加强和改进安全生产工作进一步加强和改进安全生产工作的通知",
    ),
    Exclusion(say("it runs on"), runs_on, ">会议审议了报告，决定批准"),
    Exclusion(say("it begins as text does"), begins_like_text, ">一、关于工作的报告"),
    Exclusion(
        say("it is one of a roster"),
        is_in_roster,
        "张三　　省科学技术厅厅长\n>李四　　省教育厅厅长\n王五　　省民政厅厅长",
    ),
    Exclusion(
        say("a seal is put there"),
        lambda reading, at, line, first: line.tight[-1] == "）" and SEALED.search(line.tight) is not None,
        "本决定书自送达之日起生效。\n>海关（印章）\n海关总署公告\n2017年第55号",
    ),
    Exclusion(
        say("a person is named, and a title stands below"),
        names_persons_above_title,
        "某省第十四届人民代表大会副秘书长名单\n>周　舟\n某省人民代表大会关于政府工作报告的决议",
    ),
    Exclusion(
        say("it is an office by itself, or who holds the one above"),
        lambda reading, at, line, first: first and is_of_a_holder(reading, at, line),
        "某省第十四届人民代表大会主席团名单\n王　纯　　王建忠　　王　珍\n>秘书长\n孙国强\n某省第十四届人民代表大会\n副秘书长名单",
    ),
    Exclusion(
        say("the heading of a division stands right above"),
        lambda reading, at, line, first: first and reading.pending == at and reading.last_kind == "division",
        "某省消防条例\n第一章　总则\n>一般原则\n第一条　为了预防火灾，制定本条例。",
    ),
    Exclusion(
        say("the number of an article stands alone right above"),
        lambda reading, at, line, first: first and at and is_number_of_article(reading.lines[at - 1]),
        "第8/2024号行政法规\n修改第6/1999号行政法规\n第一条\n>修改第6/1999号行政法规\n第6/1999号行政法规修改如下：",
    ),
    Exclusion(
        say("the line above says what is changed into it"),
        lambda reading, at, line, first: first and at and GIVES_WORDS.search(reading.lines[at - 1].tight) is not None,
        "某市人民政府关于修改《某市停车规定》的决定\n将名称修改为：\n>某市停车管理规定\n本决定自公布之日起施行。",
    ),
    Exclusion(
        say("it appoints or removes a person"),
        lambda reading, at, line, first: appoints(line) or labels_appointments(reading, at, line),
        "某市人民代表大会常务委员会任免名单\n任命\n>何静（女）为市教育局局长\n石磊为市审计局局长",
    ),
    Exclusion(
        say("it is one of several fields of a record"),
        is_field,
        "【发布单位】某市人民政府\n>【发布文号】某政令第5号",
    ),
    Exclusion(
        say("it is the first line of a paragraph, which goes on below"),
        lambda reading, at, line, first: reading.opens_paragraph(at) and not heads.opens_part(reading, at + 1),
        "　　公司应当依法向登记机关办理登记，登记机关应当向申请人说\n明理由。\n"
        ">　　登记机关将公司的名称和住所通过国家企业信用信息系统公示\n并存入档案。",
    ),
    Exclusion(
        say("the editors sign with it"),
        lambda reading, at, line, first: first and at and line.tight[-1] in "部室会社" and EDITORS.match(line.tight),
        "更正\n第5页“二十八”应为“二十九”。\n>公报编辑室\n某省人民政府办公厅秘书处\n关于有关问题的函",
    ),
    Exclusion(
        say("it says who took a picture"),
        lambda reading, at, line, first: line.tight[-1] in "摄影图" and CREDIT.match(line.text) is not None,
        ">某市日报记者　向某　摄\n某市中级人民法院工作报告",
    ),
    Exclusion(
        say("it is an entry with leaders"),
        lambda reading, at, line, first: "………" in line.tight and is_led(line.tight),
        ">旧币一万元…………新币一元",
    ),
    Exclusion(
        say("it is one of several standards in a list"),
        lambda reading, at, line, first: line.text[0].isupper() and is_among_standards(reading, at, line),
        "现批准发布下列标准：\n>DB45/T 384—2015　茭白生产技术规程\nDB45/T 385—2015　青虾养殖技术规程",
    ),
    Exclusion(say("it is an ornament"), lambda reading, at, line, first: is_ornament(line), ">★"),
    Exclusion(
        say("it is something to click on in a web page"),
        lambda reading, at, line, first: PAGE_CONTROL.fullmatch(line.text) or begins_tail(reading.lines, at),
        ">打印本页",
    ),
    Exclusion(
        say("it names a provision of a law"),
        lambda reading, at, line, first: first and names_provisions(line),
        ">《中华人民共和国民事诉讼法》（2021年修正）第二百零七条",
    ),
    Exclusion(
        say("it is a path of a web page"),
        lambda reading, at, line, first: PATH.match(line.tight),
        ">首页 ＞ 政务公开 ＞ 政策文件",
    ),
    Exclusion(
        say("it opens a part of the head"),
        lambda reading, at, line, first: heads.opens_part(reading, at),
        ">第三号",
    ),
    Exclusion(
        say("it is in brackets"),
        lambda reading, at, line, first: (
            line.tight.startswith("（") and (first or "此件" in line.tight or line.tight.endswith("略）"))
        ),
        ">（草案）的报告",
    ),
    Exclusion(say("it opens another part"), is_of_another_part, ">第一章　总则"),
    Exclusion(say("it is a row of names"), lambda reading, at, line, first: is_name_row(line), ">王　纯 王建忠 王　珍"),
    Exclusion(
        say("it is a row of figures"),
        lambda reading, at, line, first: FIGURES_APART.search(line.text),
        ">功能团体选举的议员　35人",
    ),
    Exclusion(
        say("it is listed with its number, below what says how many are"),
        is_listed_with_number,
        "三、失效的文件（共1件）\n>关于开展第一次全国地理国情普查的通知（某政发〔2013〕50号）",
    ),
    Exclusion(
        say("it says what a table counts in"),
        lambda reading, at, line, first: "位" in line.tight and UNIT.match(line.tight),
        "某省重点项目投资计划表\n>（单位：万元）",
    ),
    Exclusion(say("somebody signs"), signs, ">中华人民共和国主席　习近平"),
    Exclusion(
        say("somebody signs below the day, and the number of the next notice stands below"),
        lambda reading, at, line, first: first and signs_notice(reading, at),
        "现公布有关任命。\n2024年6月28日\n>　　　　　　　　运输署署长李颂恩\n第3012号公告\n委任",
    ),
    Exclusion(
        say("an organ signs"),
        lambda reading, at, line, first: first and line.indent >= ON_THE_RIGHT and signs_on_the_right(reading, at),
        "现将放假安排通知如下。\n>　　　　　　　　　　　　某省人民政府\n某市人民政府关于放假的通知",
    ),
    Exclusion(
        say("it is a row of places"),
        names_places,
        ">哈尔滨市　齐齐哈尔市　绥化市　佳木斯市",
    ),
    Exclusion(
        say("it is the organ that the line below begins with: it stands above the title"),
        lambda reading, at, line, first: first and begins_below(reading, at),
        ">某省人民政府\n某省人民政府关于加强森林防火工作的通知",
    ),
    Exclusion(
        say("it stands above a title in title marks"),
        stands_above_marks,
        ">香港特别行政区\n《2023年道路交通（泊车）（修订）规例》",
    ),
    Exclusion(
        say("it is the court above its writ, and the title above names both"),
        lambda reading, at, line, first: heads.court_above_writ(reading, at),
        "甲与乙借贷纠纷一审民事判决书\n>某县人民法院\n民 事 判 决 书",
    ),
    Exclusion(
        say("it says who decided for the office"),
        lambda reading, at, line, first: line.tight[-1] in "行" and DECIDED.finds(line.tight),
        ">本案依分层负责规定授权业务主管决行\n某市政府令",
    ),
    Exclusion(
        say("it is a month, as a cover has it"),
        lambda reading, at, line, first: first and line.tight[-1] == "月" and _MONTH.finds(line.tight),
        "某市城市照明专项规划\n某市人民政府\n>二〇二四年六月",
    ),
    Exclusion(
        say("it says who does what"),
        lambda reading, at, line, first: first and SAYS_WHO.search(line.tight),
        ">其余名额由市选举委员会另行分配\n某市人民代表大会常务委员会关于确定选举日的决定",
    ),
    Exclusion(
        say("it is in a table"),
        lambda reading, at, line, first: at in reading.tabular,
        ">税目\t计税单位\t税额\n二氧化硫\t每污染当量\t1.8元\n氮氧化物\t每污染当量\t1.2元",
    ),
)
"""What a line of a title never is."""

_EXCLUDES = tuple(exclusion.holds for exclusion in EXCLUDED)
