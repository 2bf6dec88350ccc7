"""What speaks for lines being a title, and how much.

Lines are a title when the evidence for them adds up to ENOUGH. A weight of 2 is a hint, 4 a good reason, 6 a sign that
needs one more beside it. Each row has example texts, in which `>` stands before the lines that are asked about: in
`matches` it holds, in `never` it does not. In `decides` they are a title, and none if it weighed a point less; in
`denies` they are none, and one if it weighed a point more.
"""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.issue.messages import Message, say
from gazette_pub.structure.candidate import Candidate
from gazette_pub.structure.evidence.above import (
    begins_text,
    explains_a_document_above,
    has_ended_document,
    is_made_like_the_last,
    is_named_above,
    is_named_beside_the_last,
    is_parted_from_a_last_article,
    runs_on_from_above,
    stands_below_a_last_article,
    stands_below_a_part,
    stands_below_a_rule,
    stands_below_last_words,
)
from gazette_pub.structure.evidence.below import (
    begins_law,
    below,
    goes_on_below,
    heads_the_parts_of_a_case,
    is_counted_above_names,
    is_followed_by_a_sentence,
    is_followed_by_a_set_off_line,
    is_followed_by_its_first_part,
    is_followed_by_its_items,
    is_followed_by_its_list,
    is_followed_by_terms,
    is_leant_on,
    is_signed_below,
    is_taken_up_below,
    names_a_table_spoken_of,
    opens_with_its_purpose,
)
from gazette_pub.structure.evidence.setting import (
    begins_page,
    heads_outline,
    is_centred,
    is_said_to_be_one,
    is_set_apart,
    is_set_larger,
    lines_behind_its_end,
    lines_broken_by_sense,
    lines_filled,
)
from gazette_pub.structure.evidence.showing import is_in_contents, is_shown_by_what_is_below
from gazette_pub.structure.evidence.words import (
    begins_with_an_organ,
    is_called_as_acts_are,
    is_called_as_titles_are,
    is_in_every_issue,
    names_an_organ,
)
from gazette_pub.structure.reading import Reason
from gazette_pub.words.records import dataclass

ENOUGH = 12
"""What the evidence for a title weighs at least."""

_SHORT = 14
"""Characters of a title on one short line: 政府工作报告."""


@dataclass(frozen=True)
class Evidence:
    """One thing that speaks for a title (or, with a weight below 0, against it).

    `holds`: how many times it does. The weight is that of each time, in half points of `ENOUGH`.
    """

    name: Message
    weight: int
    reason: Message
    holds: Callable[[Candidate], int]
    matches: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    decides: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What was found for one candidate: each evidence that holds, and how many times."""

    candidate: Candidate
    found: tuple[tuple[Evidence, int], ...]

    @property
    def weight(self) -> int:
        return sum(evidence.weight * times for evidence, times in self.found)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return tuple(Reason(evidence.weight * times, evidence.name, evidence.reason) for evidence, times in self.found)

    @property
    def is_enough(self) -> bool:
        return self.weight >= ENOUGH


def weigh(candidate: Candidate) -> Verdict:
    """All the evidence there is for these lines."""
    held = ((evidence, int(evidence.holds(candidate))) for evidence in EVIDENCE)
    return Verdict(candidate, tuple((evidence, times) for evidence, times in held if times))


FRONT = "某省人民政府公报\n2024年第3期（总第156期）\n目录\n加快推进全省数字经济高质量发展有关举措………（1）\n某省消防条例………（2）\n"
"""A first page whose contents name a document, for examples."""

EVIDENCE = (
    Evidence(
        say("it ends with the word for what it is"),
        6,
        say("a title is made of issuer, subject and kind, in that order (党政机关公文处理工作条例 第九条)"),
        is_called_as_titles_are,
        (">某省人民政府关于加强安全生产工作的意见\n各市人民政府：", ">某省消防条例（修订草案）"),
        (">某省消防安全", ">全省上下共同努力"),
        decides=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n（2024年1月18日某省人民代表大会常务委员会会议通过）",
        ),
    ),
    Evidence(
        say("what stands below stands below titles only"),
        6,
        say("a title whose last word is in no table shows by its law, its number or its salutation"),
        is_shown_by_what_is_below,
        (
            ">某市2024年十件实事\n第一条　为了改善民生，办好十件实事。",
            ">某省人民政府对第46号建议的复文\n某政办函〔2006〕82号",
        ),
        (">某市2024年十件实事\n过去一年成绩显著。", ">某省人民政府关于放假的通知\n某政办函〔2006〕82号"),
        decides=("现予公布。\n>某市十件实事\n第一条\u3000为了改善民生，办好十件实事。",),
    ),
    Evidence(
        say("its label stands above"),
        10,
        say(
            "below 附件1 stands the attachment's title, and below 某政发〔2024〕3号 at the head of a page that of its document"
        ),
        lambda candidate: candidate.labelled,
        decides=(
            "附件1\n>城市更新重点项目建设有关工作实施办法\n甲类项目由城建部门办理\n乙类项目由各县办理的规则\n各级部门应当落实责任。",
        ),
    ),
    Evidence(
        say("it names an organ, or what it is about"),
        2,
        say("issuer and subject are two of the three parts of a title (党政机关公文处理工作条例 第九条)"),
        lambda candidate: names_an_organ(candidate.text),
        (">某省人民政府办公厅通知", ">关于放假的通知"),
        (">放假通知",),
        decides=(
            "《关于某省人民政府加快推进数字经济发展的若干办法》已经通过，现予公布。\n>关于某省人民政府加快推进数字经济发展的若干办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("it begins with an organ, below text that has ended"),
        2,
        say("a title begins with who issues it, a heading with what it is about"),
        begins_with_an_organ,
        ("现予公布。\n>某省人民代表大会常务委员会工作要点\n坚持党的领导。",),
        (
            "现予公布，\n>某省人民代表大会常务委员会工作要点",
            "现予公布。\n>加强人民代表大会常务委员会工作要点",
            ">某省人民政府公告",
        ),
        decides=(
            "决定接受张三辞去副主任职务的请求。\n>某省人民代表大会常务委员会2025年监督工作要点\n今年工作的总体要求是：坚持党的领导。",
        ),
    ),
    Evidence(
        say("it is made like the title above"),
        2,
        say("decisions of one meeting are printed one below another, each with its title"),
        is_made_like_the_last,
        ("关于接受张三辞职的决定\n会议决定，接受张三的辞职请求。\n>关于李四代理市长的决定\n会议决定，李四代理市长。",),
        (
            "某市关于接受张三辞职的决定\n会议决定，接受张三的辞职请求。\n>关于李四代理市长的决定",
            "现予公布。\n>关于放假的决定",
        ),
        decides=(
            "关于接受张三辞职请求的决定\n会议决定，接受张三的辞职请求。\n>关于接受李四辞去某市副市长职务的决定\n会议决定，接受李四的辞职请求。",
        ),
    ),
    Evidence(
        say("it explains a document above"),
        4,
        say("《某办法》解读 stands below that document, and tells what is in it"),
        explains_a_document_above,
        (
            "某省消防管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省消防管理办法》政策解读",
            "关于印发《某省消防管理办法》的通知\n某消办〔2024〕3号\n各市人民政府：\n现印发给你们。\n>《某省消防管理办法》答记者问",
        ),
        (
            "某省消防管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省湿地管理办法》政策解读",
            "某省消防管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省消防管理办法》的通知",
        ),
        decides=(
            "某省消防设施管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省消防设施管理办法》政策解读\n一、制定背景",
        ),
    ),
    Evidence(
        say("it is called what only documents are"),
        2,
        say("a part of a report may be a plan, and none is a notice or an order"),
        is_called_as_acts_are,
        ("现予公布。\n\f>贷款市场报价利率公告", "会议决定批准。\n会议要求落实。\n会议闭幕。\n\n>贷款市场报价利率公告"),
        ("现予公布。\n>贷款市场报价利率公告", "现予公布。\n\f>贷款市场报价利率说明"),
        decides=(
            "会议决定批准报告，要求落实责任，完善措施。\n会议闭幕，主任主持会议并作了重要讲话。\n会议通过了各项决定和决议。\n\n"
            ">贷款市场报价利率和存款基准利率调整公告\n各级部门应当落实责任，完善各项措施，加强组织领导。",
        ),
    ),
    Evidence(
        say("it tells who issues what"),
        4,
        say("中共中央办公厅　国务院办公厅印发《…意见》: so newspapers head what they print"),
        lambda candidate: candidate.tells_who_issues_what,
        (">中共中央办公厅国务院办公厅印发《关于加强社会治安防控体系建设的意见》",),
        (">某省印发意见", ">《关于加强工作的意见》", ">各地要印发《某办法》"),
        decides=(">某省人民政府办公厅印发《关于加强社会治安防控体系建设的意见》",),
    ),
    Evidence(
        say("it is one short line"),
        1,
        say("政府工作报告, 名词解释: what is short and stands alone is rarely text"),
        lambda candidate: candidate.after == candidate.at + 1 and len(candidate.text) <= _SHORT,
        (">政府工作报告", ">名词解释"),
        (">某省人民代表大会常务委员会工作报告", ">政府\n>工作报告"),
        decides=("现予公布。\n>某省消防条例\n第一条\u3000为了预防火灾，制定本条例。",),
    ),
    Evidence(
        say("its lines are broken by sense"),
        2,
        say(
            "a title is broken where its words end (GB/T 9704-2012 §7.3.1: 回行时词意完整); text is broken where the line is full"
        ),
        lines_broken_by_sense,
        (">某省人民政府\n>关于放假的通知\n为了落实国家有关法定节假日放假的规定，现将放假安排",),
        (">为了落实国家有关法定节假日放假的规定现将放假\n>安排的通知\n为了落实国家有关法定节假日放假的规定，现将放",),
        decides=(
            "《推进数字经济发展若干措施实施办法》已经通过，现予公布。\n>推进数字经济发展\n>若干措施实施办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("its lines are full"),
        -1,
        say("so is text"),
        lines_filled,
        (">为了落实国家有关法定节假日放假的规定现将放假\n>安排的通知\n为了落实国家有关法定节假日放假的规定，现将放",),
        (">某省人民政府\n>关于放假的通知\n为了落实国家有关法定节假日放假的规定，现将放假安排",),
        denies=(
            "现予公布。\n>为了落实国家有关法定节假日放假规定而作出的\n>安排实施办法\n（2024年1月18日某省人民代表大会通过）",
        ),
    ),
    Evidence(
        say("it goes on behind its own end"),
        -4,
        say("the word for what it is closes a title, unless the next line leans on it"),
        lines_behind_its_end,
        (">某省先进集体名单\n>某市供水公司\n>某省关于放假的通知",),
        (
            ">某省关于计划执行情况\n>与计划草案的报告",
            ">某省人民政府\n>关于放假的通知",
            ">某县关于印发执法检查报告\n>审议意见的函\n某办函〔2024〕1号",
        ),
        denies=("现予公布。\n>关于加快推进全省数字经济高质量\n>发展规划\n>纲要\n（2024年1月18日通过）",),
    ),
    Evidence(
        say("it is set larger than the text"),
        6,
        say("a title is set in a larger size than its text: 二号 above 三号 (GB/T 9704-2012 §7.3.1)"),
        is_set_larger,
        ("[16]现予公布，自公布之日起施行。\n>[22]某省消防条例",),
        ("[16]现予公布，自公布之日起施行。\n>[16]某省消防条例", "现予公布。\n>某省消防条例"),
        decides=(
            "[16]现予公布，自公布之日起施行。\n>[20]加快推进全省数字经济高质量发展若干措施实施办法\n[16]一、总体要求\n[16]坚持稳中求进，完善措施。",
        ),
    ),
    Evidence(
        say("its source says that it is a title"),
        8,
        say("a style called 标题, or a tag of a title: whoever wrote the file has said what it is"),
        is_said_to_be_one,
        ("现予公布，自公布之日起施行。\n>{title}加快推进有关举措\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行。\n>{1}加快推进有关举措", "现予公布。\n>某省消防条例"),
        ("现予公布，自公布之日起施行\n>{title}某省人民政府加快推进全省数字经济高质量发展的有关举措\n及其说明",),
    ),
    Evidence(
        say("it heads its source's outline"),
        4,
        say("a heading of the first level that has no number is often a title, and sometimes a part of a text"),
        heads_outline,
        ("现予公布，自公布之日起施行。\n>{1}某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行。\n>{2}某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行\n>{1}某省人民政府关于切实加强应急工作的方案\n各级各部门",),
    ),
    Evidence(
        say("it stands in the middle"),
        2,
        say("titles are set in the middle of the measure, and text is not (GB/T 9704-2012 §7.3.1)"),
        is_centred,
        ("现予公布，自公布之日起施行。\n>{center}某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行。\n>某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行\n>{center}某省人民政府关于切实加强应急工作的方案\n各级各部门应当。",),
    ),
    Evidence(
        say("a blank line sets it apart"),
        2,
        say("where blank lines are few, one parts what does not belong together"),
        is_set_apart,
        ("会议决定批准报告。\n会议要求落实责任。\n会议闭幕。\n\n>某省消防条例",),
        (
            "会议决定批准报告。\n\n会议要求落实责任。\n\n会议闭幕。\n\n>某省消防条例",
            "会议决定批准报告。\n会议闭幕。\n>某省消防条例",
        ),
        decides=(
            "会议决定批准报告，要求落实责任，完善措施。\n会议闭幕，主任主持会议并作了重要讲话。\n会议通过了各项决定和决议。\n\n"
            ">关于加快推进全省数字经济高质量发展的办法\n各级部门应当落实责任。",
        ),
    ),
    Evidence(
        say("a gazette has it in every issue"),
        3,
        say("a chronicle and appointments stand at a gazette's end, below nothing but their names"),
        is_in_every_issue,
        (
            "以上报告，请予审议。\n\n>大事记\n1日　市政府召开会议。",
            "以上报告，请予审议。\n\n>人事任免\n市政府决定，任命李明为市统计局局长。",
        ),
        ("以上报告，请予审议。\n>大事记", "以上报告。\n\n>人事任免工作\n市政府决定"),
        decides=("以上工作，要抓好落实。\n\n>人事任免\n市政府决定，任命李明为市统计局局长。",),
    ),
    Evidence(
        say("the issue's contents name it"),
        6,
        say("what the contents list begins somewhere, under these words"),
        is_in_contents,
        (FRONT + "现予公布。\n>加快推进全省数字经济高质量发展有关举措",),
        (FRONT + "现予公布。\n>民生大事",),
        decides=(FRONT + "现予公布。\n>加快推进全省数字经济高质量发展有关举措\n一、总体要求",),
    ),
    Evidence(
        say("it begins the text"),
        6,
        say("a text begins with the title of its first document"),
        begins_text,
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        ("现予公布。\n\f>某省消防条例",),
        decides=(">加快推进全省数字经济高质量发展若干措施实施办法\n一、总体要求",),
    ),
    Evidence(
        say("a rule is printed above it"),
        2,
        say("a rule parts what begins from what has ended"),
        stands_below_a_rule,
        ("甲的去留\n–––––––\n>社会文化司司长办公室\n>批示摘录\n甲的期限延长一年，乙的期限",),
        ("甲的去留\n>社会文化司司长办公室\n>批示摘录\n甲的期限延长一年，乙的期限",),
        decides=("甲的去留\n–––––––\n>社会文化司司长办公室\n>批示摘录\n甲的期限延长一年，乙的期限",),
    ),
    Evidence(
        say("it begins a page"),
        4,
        say("documents begin there, and so does text that goes on"),
        begins_page,
        ("现予公布。\n\f>某省消防条例",),
        ("现予公布。\n>某省消防条例", ">某省消防条例\n第一条　为了预防火灾，制定本条例。"),
        decides=("现予公布。\n\x0c>关于加快推进全省数字经济高质量发展的实施办法\n1．总体要求",),
    ),
    Evidence(
        say("a date has ended the document above"),
        6,
        say("date and signature stand last (GB/T 9704-2012 §7.3.5)"),
        has_ended_document,
        (
            "某省人民政府关于放假的通知\n各市人民政府：\n现将安排通知如下。\n某省人民政府\n2024年2月1日\n>某市应急工作方案",
        ),
        ("某省人民政府关于放假的通知\n各市人民政府：\n现将安排通知如下。\n>某市应急工作方案",),
        decides=(
            "现予公布。\n某省人民政府\n2024年2月1日\n>加快推进全省数字经济高质量发展若干措施实施办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("the law above has said from when it holds"),
        1,
        say("its last article says so, and no further 第一条 of the same law stands behind that"),
        stands_below_a_last_article,
        ("第九条　本条例自2024年7月1日起施行。\n>某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        (
            "第九条　本条例自2024年7月1日起施行。\n>某省消防条例\n第十条　消防工作实行责任制。",
            "第九条　消防工作实行责任制。\n>某省消防条例\n第一条　为了预防火灾，制定本条例。",
        ),
        decides=(
            "第九条　本办法自2024年7月1日起施行。\n>国有农用土地上的房屋征收补偿与搬迁安置奖励办法\n第一条　为了规范征收，制定本办法。",
        ),
    ),
    Evidence(
        say("a blank line parts it from a law that has said from when it holds"),
        4,
        say("nothing of a law stands behind its last article but what is attached to it"),
        is_parted_from_a_last_article,
        ("第九条　本条例自2024年7月1日起施行。\n\n>某省第七次人口普查公报\n各级部门应当落实责任。",),
        (
            "第九条　本条例自2024年7月1日起施行。\n>某省第七次人口普查公报\n各级部门应当落实责任。",
            "本通知自2024年7月1日起施行。\n\n>某省第七次人口普查公报\n各级部门应当落实责任。",
        ),
        decides=(
            "第一条　为了甲，制定本条例。\n第二条　本条例自2020年1月1日起施行。\n\n>双方在海安举办文化交流展览的谅解备忘录\n\n"
            "双方本着友好合作的精神，就有关问题进行了会谈，取得了一致意见。",
        ),
    ),
    Evidence(
        say("the last words of a report stand above"),
        4,
        say("以上报告，请予审议。: nothing of the document above stands behind them but its signature"),
        stands_below_last_words,
        ("以上报告，请予审议。\n>2024年重大决策事项目录", "此复。\n>某市民政局关于殡葬管理的通知"),
        ("以上措施，请各地落实。\n>重大决策事项目录", "附件1\n>某省实施办法"),
        decides=(
            "以上报告，请予审议。\n>2024年某市人民政府重大决策事项目录\n1. 甲规划（承办单位：市住建局）\n2. 乙方案（承办单位：市发改委）",
        ),
    ),
    Evidence(
        say("a part of another kind stands above"),
        2,
        say("no paragraph is open"),
        stands_below_a_part,
        ("某省人民代表大会常务委员会任命名单\n王　纯 王建忠 王　珍\n>某省消防条例",),
        ("现予公布。\n>某省消防条例",),
        decides=(
            "王\u3000纯 王建忠 王\u3000珍\n>关于加快推进全省数字经济高质量发展的办法\n各级部门应当落实责任。\n"
            "各级部门应当落实责任，完善各项措施。\n本办法自公布之日起施行，有效期为五年。",
        ),
    ),
    Evidence(
        say("the line above is open"),
        -2,
        say("it ends no sentence, and this may go on from it"),
        runs_on_from_above,
        (
            "会议审议了省人民政府提请审议的关于批准该市所报条例的\n议案，审议了法制委员会的报告，审议了该市所报\n>某省消防条例",
        ),
        ("现予公布。\n>某省消防条例",),
        denies=(
            "会议认为，过去一年全省上下共同努力，各项事业取\n"
            "得了新的成绩，经济社会发展的各项目标任务全面完\n"
            "成，会议决定批准这个报告，并对下一步的工作提出\n"
            "了明确具体的要求，希望各级各部门认真贯彻落实好\n"
            "\f>关于放假的通知\n一、总体要求",
        ),
    ),
    Evidence(
        say("the text above names it"),
        4,
        say("what an order, a decision or a notice publishes is named there, and follows"),
        is_named_above,
        ("《某省消防条例》已经通过，现予公布。\n>某省消防条例",),
        ("《某省消防条例》已经通过，现予公布。\n>某省消防办法",),
        decides=(
            "《关于某省人民政府加快推进数字经济发展的若干办法》已经通过，现予公布。\n>关于某省人民政府加快推进数字经济发展的若干办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("it is named beside the text above"),
        1,
        say("what is published together is named together, and follows in that order"),
        is_named_beside_the_last,
        (
            "《某市应急预案》《某市储备方案》已经同意，现予公布。\n某市应急预案\n第一条　响应分为三级。\n>某市储备方案\n一、储备水泵。",
        ),
        ("《某市应急预案》已经同意，现予公布。\n某市应急预案\n第一条　响应分为三级。\n>某市储备方案\n一、储备水泵。",),
        decides=(
            "《某市应急预案》《某市储备方案》已经同意，现予公布。\n某市应急预案\n（2020年3月4日某市人民政府常务会议通过）\n响应分为三级。\n>某市储备方案\n一、储备水泵。",
        ),
    ),
    Evidence(
        say("who signs below is who it names first"),
        4,
        say("the organ that issues a document signs it by its name (GB/T 9704-2012 §7.3.5)"),
        is_signed_below,
        (">某省财政厅关于2024年度会计考试安排的公告\n　　考试时间为5月。\n某省财政厅\n2024年1月8日",),
        (
            ">某省财政厅关于2024年度会计考试安排的公告\n　　考试时间为5月。\n某省教育厅\n2024年1月8日",
            ">某省财政厅关于会计考试安排的公告\n某省财政厅关于审计考试安排的公告\n某省财政厅\n2024年1月8日",
            "现废止：\n>某省财政厅关于2008年会计考试的公告\n某省财政厅\n2024年1月8日",
        ),
        decides=(
            "一、考试安排\n>某省财政厅关于2024年度会计考试安排的公告\n　　考试时间为5月，地点为某\n市。\n某省财政厅\n2024年1月8日",
        ),
    ),
    Evidence(
        say("how many there are stands below, above their names"),
        4,
        say("a list of persons says under its title how many are on it"),
        is_counted_above_names,
        (">某市第九届人民代表大会第一次会议列席人员名单\n（共3人）\n王　纯　王建忠　王　珍",),
        (
            ">某市第九届人民代表大会第一次会议列席人员名单\n（共3人）\n现予公布。",
            ">某市人民代表大会列席人员名单\n王　纯　王建忠　王　珍",
        ),
        decides=(
            "一、列席人员\n>某市第九届人民代表大会第一次会议列席人员名单\n（3人，按姓名笔画为序）\n王　纯　王建忠　王　珍",
        ),
    ),
    Evidence(
        say("a part of a head stands below"),
        6,
        say("number, adoption and delivery stand below titles"),
        below("a part of the head"),
        (
            ">某省消防条例\n（2024年1月18日某省人民代表大会通过）",
            ">政府工作报告\n——2024年1月20日在某省第十四届人民代表大会上",
        ),
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        decides=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n（2024年1月18日某省人民代表大会常务委员会会议通过）",
        ),
    ),
    Evidence(
        say("a salutation stands below"),
        6,
        say("whom a document addresses stands below its title (GB/T 9704-2012 §7.3.2)"),
        below("a salutation"),
        (">政府工作报告\n省长　张三\n各位代表：",),
        (">政府工作报告\n过去一年成绩显著：",),
        decides=("现予公布。\n>加快推进全省数字经济高质量发展情况报告\n省长\u3000张三\n各位代表：",),
    ),
    Evidence(
        say("a law begins below"),
        5,
        say("contents, 第一章 or 第一条 open a text that has a title"),
        begins_law,
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。", ">某省消防条例\n第一章　总则"),
        (">某省消防条例\n第八条　消防工作实行责任制。",),
        decides=("现予公布。\n>某省消防条例\n第一条\u3000为了预防火灾，制定本条例。",),
    ),
    Evidence(
        say("the parts of a case stand below"),
        6,
        say(
            "courts name a case by its parties, above its key words and the points of the judgment (关于编写报送指导性案例体例的意见)"
        ),
        heads_the_parts_of_a_case,
        ("售车欺诈的，可以按照消费者权益保护法处理。\n>张三诉某公司买卖合同纠纷案\n关键词",),
        (
            "售车欺诈的，可以按照消费者权益保护法处理。\n>张三诉某公司买卖合同纠纷案\n一、案情",
            "某院典型案例通知\n第三号\n现予公布。\n>张三诉某公司买卖合同纠纷案\n关键词",
        ),
        decides=(
            "售车欺诈的，可以按照消费者权益保护法处理。\n>上诉人张三与被上诉人李四建设工程施工合同纠纷案\n关键词\n民事。",
        ),
    ),
    Evidence(
        say("the line below is set off"),
        4,
        say("it stands behind an indent, or is a row of names: no line of a title"),
        is_followed_by_a_set_off_line,
        (">某省人民代表大会主席团名单\n王　纯 王建忠 王　珍",),
        (">某省消防条例\n（2024年1月18日某省人民代表大会通过）",),
        decides=("现予公布。\n>关于省人民代表大会各专门委员会成员的名单\n王\u3000纯 王建忠 王\u3000珍",),
    ),
    Evidence(
        say("its list stands below"),
        6,
        say("persons with their offices, under a title that announces a list of them"),
        is_followed_by_its_list,
        (">某省人民政府组成人员名单\n张三　　省科学技术厅厅长", ">会议出缺席名单\n出席（2人）\n陈贵　　余大海"),
        (">某省人民政府组成人员名单\n一、张三", ">某省消防条例\n张三　　省科学技术厅厅长"),
        decides=(
            "现予公布。\n>先进集体和先进个人等各类表彰对象人员名单\n张三\u3000\u3000省科学技术厅厅长\n李四\u3000\u3000省教育厅厅长",
        ),
    ),
    Evidence(
        say("its items stand below"),
        3,
        say("numbered entries, under a title that announces them"),
        is_followed_by_its_items,
        (">会议议程\n一、听取和审议政府工作报告",),
        (">政府工作报告\n一、过去一年的工作",),
        decides=("现予公布。\n>关于会议的议程\n一、听取和审议报告",),
    ),
    Evidence(
        say("terms and what they mean stand below"),
        3,
        say("名词解释 explains the words of the document above it, one by one"),
        is_followed_by_terms,
        ("会议批准这个报告。\n>有关名词解释\n1．河长制：指由负责人担任河长的制度。",),
        ("会议批准这个报告。\n>有关名词解释\n1．河长制的由来", ">会议议程\n一、听取报告：政府工作报告"),
        decides=("会议批准这个报告。\n>报告中有关专业名词解释\n河长制：指由负责人担任河长的制度。",),
    ),
    Evidence(
        say("its first part stands below"),
        2,
        say("一、 opens a document's parts at the head of a page, below its title"),
        is_followed_by_its_first_part,
        ("现予公布。\n\f>2022年金融统计数据报告\n一、贷款增加",),
        ("现予公布。\n\f>2022年金融统计数据报告\n二、贷款增加", "现予公布。\n>2022年金融统计数据报告\n一、贷款增加"),
        decides=("现予公布。\n\f>2022年金融统计数据和社会融资规模增量的报告\n一、贷款增加",),
    ),
    Evidence(
        say("another title stands below"),
        -1,
        say("this may be what the next is grouped under"),
        lambda candidate: candidate.between if not candidate.what_is_below or candidate.below > candidate.after else 0,
        (">某省人民代表大会常务委员会公告\n某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        denies=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n某省消防条例\n（2024年1月18日某省人民代表大会通过）",
        ),
    ),
    Evidence(
        say("the line below may go on with it"),
        -4,
        say("a title does not end in its midst"),
        goes_on_below,
        (
            "为了落实国家有关法定节假日放假的规定，现将放假\n安排通知如下。\n>某省人民政府关于实施某条例\n若干问题\n的意见\n为了落实国家有关法定节假日放假的规定，现将放假",
        ),
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        denies=(
            ">关于放假的通知\n甲类单位由城建部门办理\n乙类单位由各县办理\n丙类单位的规定\n各级部门应当落实责任，完善各项措施，做好值班工作。",
        ),
    ),
    Evidence(
        say("the text above speaks of the table below it"),
        -4,
        say("a table has a name, at the head of a page too"),
        names_a_table_spoken_of,
        ("共检查水库三座，详见下表。\n\f>水库检查情况表\n水库\t库容\t等级\n甲\t12\t3\n乙\t15\t4",),
        ("共检查水库三座。\n\f>水库检查情况表\n水库\t库容\t等级\n甲\t12\t3\n乙\t15\t4",),
        denies=("共检查水库三座，详见下表。\n\f>某市水利局水库检查情况一览表\n水库\t库容\t等级\n甲\t12\t3\n乙\t15\t4",),
    ),
    Evidence(
        say("the line below leans on it"),
        -4,
        say("a line that begins with 与, 和 or 的 goes on from the one above"),
        is_leant_on,
        (">某省人民政府关于2023年计划执行情况\n与2024年计划草案的报告",),
        (">某省人民政府关于2023年计划执行情况\n（2024年1月18日某省人民代表大会通过）",),
        denies=(">关于计划执行情况\n和计划草案，会议进行了审议并且认为",),
    ),
    Evidence(
        say("the text below takes its words up"),
        4,
        say("a report of a meeting begins with the meeting, an act with its organ"),
        is_taken_up_below,
        (">某市第十六届人民代表大会常务委员会会议纪要\n某市第十六届人民代表大会常务委员会于6月27日举行会议。",),
        (">某市第十六届人民代表大会常务委员会会议纪要\n会议于6月27日举行。",),
        decides=("现予公布。\n>2023年某市人民代表大会常务委员会会议纪要\n2023年某市人民代表大会常务委员会于6月27日",),
    ),
    Evidence(
        say("a whole sentence stands below"),
        2,
        say("where lines are whole paragraphs, or below a line that ended early, that is text"),
        is_followed_by_a_sentence,
        ("现予公布，自公布之日起施行，请遵照执行。\n>某市应急工作方案\n各级各部门应当高度重视应急工作，加强领导。",),
        ("现予公布，自公布之日起施行，请遵照执行。\n>某市应急工作方案\n第一条　加强领导，落实责任，完善各项措施。",),
        decides=(
            "《加快推进全省数字经济高质量发展若干措施实施办法》已经通过，现予公布。\n"
            ">加快推进全省数字经济高质量发展若干措施实施办法\n各级部门应当落实责任。\n各级部门应当落实责任，完善各项措施。\n本办法自公布之日起施行，有效期为五年。",
        ),
    ),
    Evidence(
        say("the text below opens with its purpose"),
        4,
        say("为了…, 根据…: so texts of authority open, below their titles"),
        opens_with_its_purpose,
        (">某市应急工作方案\n为了提高应急能力，制定本方案。", ">某市应急工作方案\n根据有关法律，制定本方案。"),
        (">某市应急工作方案\n各级部门应当高度重视。",),
        decides=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n为了提高应急能力，制定本方案。\n各级部门应当落实责任，完善各项措施。\n本办法自公布之日起施行，有效期为五年。",
        ),
    ),
)
"""In the order in which it is told: what the words say, how they are set, what stands above, what stands below."""
