"""Everyday documents made at random, each with what is in it: as gazettes of any place print them, in any layout. One seed, one issue."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

PLACES = "汾州市 河川省 平陆县 云岭自治州 江宁区 白山市 临海县 黔南省 东港市".split()
OFFICES = (
    "人民政府 人民政府办公室 财政局 教育局 发展和改革委员会 卫生健康委员会 市场监督管理局 水利局 应急管理局".split()
)
MINISTRIES = (
    "财政部 教育部 国家发展改革委 农业农村部 工业和信息化部 公安部 民政部 自然资源部 生态环境部 住房城乡建设部 交通运输部 水利部 "
    "商务部 文化和旅游部 国家卫生健康委 人民银行 审计署 税务总局 市场监管总局 统计局 医保局 全国妇联 中国残联 证监会 海关总署"
).split()
SUBJECTS = (
    "加强森林草原防火工作 做好2024年春耕备耕工作 进一步优化营商环境 调整城市居民最低生活保障标准 规范公共资源交易平台运行 "
    "防范电信网络诈骗 公布第三批历史文化名村名单 开展第五次全国经济普查 落实义务教育阶段学生“双减”政策"
).split()
KINDS = "通知 意见 通告 公告 决定 通报".split()
ADDRESSED = (
    "各县（市、区）人民政府，市政府各部门：",
    "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
    "各有关单位：",
)
SENTENCES = (
    "近年来，各地各部门认真贯彻落实党中央、国务院决策部署，各项工作取得明显成效。",
    "但一些地方仍存在责任不落实、措施不到位等问题，必须引起高度重视。",
    "2023年，全省共投入资金12.6亿元，新建改建农村公路3500公里，惠及群众86万人。",
    "各级人民政府要把此项工作摆上重要议事日程，主要负责同志要亲自抓、负总责。",
    "到2025年，力争实现行政村全覆盖，群众满意度达到95%以上。",
    "严格执行《中华人民共和国预算法》等法律法规，规范资金使用管理。",
)
HEADINGS = "总体要求 主要任务 加强组织领导 落实工作责任 强化监督检查 完善政策支持 严格资金管理 建立长效机制".split()
ATTACHED = "重点任务分工表 实施方案 工作要点 评价办法 管理办法 责任清单".split()
LAWS = "消防条例 湿地保护条例 物业管理办法 节约用水条例 河道采砂管理规定 献血条例".split()
ARTICLES = (
    "本辖区内的有关活动及其监督管理，适用本规定。",
    "任何单位和个人都有权对违法行为进行投诉、举报。",
    "违反规定的，由县级以上人民政府有关部门责令限期改正；逾期不改正的，处五千元以上三万元以下罚款。",
    "县级以上人民政府应当将所需经费列入同级财政预算。",
)
CONDUCT = ("擅自占用、损毁公共设施；", "伪造、变造、买卖证照；", "提供虚假信息的；", "法律、法规禁止的其他行为。")
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴", "建国 丽华 志强 敏 伟 芳 秀英 勇 文博 海燕 立新 春生".split()
POSTS = "中级人民法院审判员 人民检察院检察员 人民政府副秘书长 财政局局长".split()
HAN = "一二三四五六七八九十"


def han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else HAN[tens - 1]) + ("十" if tens else "") + (HAN[ones - 1] if ones else "")


def ems(text: str) -> float:
    return sum(1.0 if unicodedata.east_asian_width(each) in "WFA" else 0.5 for each in text)


@dataclass
class Made:
    """A document as it is printed, and what a reader must see in it. `head`: how many of its lines no page parts."""

    title: str
    lines: list[str] = field(default_factory=list)
    head: int = 0
    parts: dict[str, str] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)
    words: str = ""
    signed: list[str] = field(default_factory=list)
    day: str | None = None
    effective: str | None = None
    attached: list[str] = field(default_factory=list)
    tables: int = 0
    persons: list[tuple[str, str]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


class Press:
    """How a gazette sets its lines: to a width or a paragraph a line, titles in the middle, blank lines, signatures on the right.
    `parted`: a blank line stands between all paragraphs, as a web page leaves them."""

    def __init__(self, dice: random.Random) -> None:
        self.width = dice.choice([0, 0, 22, 24, 28, 32, 36, 40])
        self.indent = "　　" if self.width else dice.choice(["　　", "    "])
        self.centre, self.apart, self.right = (dice.random() < 0.5 for _ in range(3))
        self.parted = not self.width and dice.random() < 0.4

    def broken(self, text: str, indent: str = "") -> list[str]:
        if not self.width:
            return [indent + text]
        lines = [indent]
        for word in re.findall(r"[0-9A-Za-z.%]+|.", text):
            if ems(lines[-1]) + ems(word) > self.width and word not in "，。；：、）》”":
                lines.append("")
            lines[-1] += word
        return lines

    def paragraph(self, text: str) -> list[str]:
        return self.broken(text, self.indent)

    def middle(self, text: str) -> str:
        return "　" * max(0, int(((self.width or 34) - ems(text)) / 2)) + text if self.centre else text

    def at_right(self, text: str) -> str:
        return "　" * max(0, int((self.width or 34) - ems(text) - 2)) + text if self.right else text

    def gap(self) -> list[str]:
        return [""] if self.apart else []


class Gazette:
    """An issue of several documents, with page marks or without."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.press = Press(self.dice)
        sorts: Sequence[Callable[[], list[Made]]] = (
            self.notice, self.notice, self.order, self.decision, self.report, self.appointments, self.list_of_names,
        )  # fmt: skip
        self.documents = [made for _ in range(self.dice.randint(2, 4)) for made in self.dice.choice(sorts)()]

    def text(self) -> str:
        mark = self.dice.choice([None, "— %d —", "·%d·", "-%d-", "第%d页"])
        page, size, lines, since = self.dice.randint(1, 60), self.dice.randint(28, 44), list[str](), 0
        for made in self.documents:
            for at, line in enumerate(made.lines):
                lines.append(line)
                since += 1
                whole = at < made.head or not line.strip() or line.strip().startswith(("附件", "第"))
                if mark and since >= size and not whole:
                    lines.append(self.press.middle(mark % page))
                    page, since = page + 1, 0
            lines += self.press.gap()
        lines += [self.press.middle(mark % page)] if mark else []
        if self.press.parted:
            return "\n\n".join(filter(None, lines)) + "\n"
        return "\n".join(lines) + "\n"

    # what documents are made of

    def place(self) -> str:
        return self.dice.choice(PLACES)

    def person(self) -> str:
        return self.dice.choice(SURNAMES) + self.dice.choice(GIVEN)

    @staticmethod
    def set_wide(name: str) -> str:
        return name[0] + "　" + name[1] if len(name) == 2 else name

    def date(self) -> tuple[str, str]:
        """A day as it is printed, and its value."""
        year, month, day = self.dice.randint(2003, 2024), self.dice.randint(1, 12), self.dice.randint(1, 28)
        return f"{year}年{month}月{day}日", f"{year}-{month:02}-{day:02}"

    def say(self, made: Made, text: str, label: str = "") -> None:
        made.lines += self.press.paragraph(label + text)
        made.words += text
        made.labels += [label] if label else []

    def text_of(self, made: Made) -> None:
        for _ in range(self.dice.randint(1, 2)):
            self.say(made, self.dice.choice(SENTENCES))
        way = self.dice.choice(["plain", "items", "headings", "nested", "deep"])
        for number in range(1, self.dice.randint(3, 6)) if way != "plain" else ():
            said = SENTENCES if way == "items" else HEADINGS
            self.say(made, self.dice.choice(said), f"{han(number)}、")
            if way == "headings":
                self.say(made, self.dice.choice(SENTENCES))
            for second in range(1, self.dice.randint(3, 4)) if way in ("nested", "deep") else ():
                self.say(made, f"{self.dice.choice(HEADINGS)}。{self.dice.choice(SENTENCES)}", f"（{han(second)}）")
                for third in (1, 2) if way == "deep" else ():
                    self.say(made, self.dice.choice(SENTENCES), f"{third}.")

    def title_lines(self, first: str, rest: str) -> list[str]:
        most, lines = min(self.press.width or 30, 30), []
        for part in [first, rest] if ems(first + rest) > most else [first + rest]:
            while ems(part) > most:
                cut = len(part) // 2 + 1
                while part[cut] in "的、，。》）”等" or part[cut - 1] in "《（“" or part[cut - 1 : cut + 1].isdecimal():
                    cut += 1
                lines.append(part[:cut])
                part = part[cut:]
            lines.append(part)
        return lines

    def adopted(self, made: Made, body: str) -> None:
        printed, made.parts["adoption"] = self.date()
        made.lines += map(self.press.middle, self.press.broken(f"（{printed}{body}通过）"))

    def signs(self, made: Made) -> None:
        made.lines += self.press.gap()
        if len(made.signed) > 3 and self.dice.random() < 0.4:
            pairs = [made.signed[at : at + 2] for at in range(0, len(made.signed), 2)]
            made.lines += [self.press.at_right("　　".join(pair)) for pair in pairs]
        else:
            made.lines += map(self.press.at_right, made.signed)
        printed, made.day = self.date()
        made.lines.append(self.press.at_right(printed))

    # the documents

    def notice(self) -> list[Made]:
        """Of one office or many, with a salutation and attachments or without."""
        several = self.dice.choice([1, 1, 1, 2, 3, 5, 8, 11])
        one = [self.place() + self.dice.choice(OFFICES)]
        offices = one if several == 1 else self.dice.sample(MINISTRIES, several)
        who = "　".join(offices) if several <= 3 else f"{offices[0]}等{han(several)}部门"
        subject, kind = self.dice.choice(SUBJECTS), self.dice.choice(KINDS)
        made = Made(f"{who}关于{subject}的{kind}", signed=offices)
        made.lines += map(self.press.middle, self.title_lines(who, f"关于{subject}的{kind}"))
        year, number = self.dice.randint(2003, 2024), self.dice.randint(1, 180)
        made.parts["number"] = f"{who[0]}{self.dice.choice('政教府办')}发〔{year}〕{number}号"
        made.lines.append(self.press.middle(made.parts["number"]))
        made.head = len(made.lines)
        made.lines += self.press.gap()
        if kind not in ("通告", "公告"):
            made.parts["salutation"] = self.dice.choice(ADDRESSED)
            made.lines += self.press.broken(made.parts["salutation"])
        self.text_of(made)
        made.attached = [self.place() + each for each in self.dice.sample(ATTACHED, self.dice.choice([0, 0, 1, 2, 3]))]
        if len(made.attached) == 1:
            made.lines += [*self.press.gap(), *self.press.paragraph(f"附件：{made.attached[0]}")]
        elif made.attached:
            heads = [self.press.indent + "附件：", *["　　　　　"] * (len(made.attached) - 1)]
            listed = (f"{head}{at}.{each}" for at, (head, each) in enumerate(zip(heads, made.attached, strict=True), 1))
            made.lines += [*self.press.gap(), *listed]
        self.signs(made)
        if self.dice.random() < 0.4:
            made.lines.append(
                self.press.indent + self.dice.choice(["（此件公开发布）", "（联系人：李明，电话：010-68251234）"])
            )
        for at, title in enumerate(made.attached, 1):
            self.attach(made, "附件" if len(made.attached) == 1 else f"附件{at}", title)
        return [made]

    def attach(self, made: Made, label: str, title: str) -> None:
        made.lines += [label, *self.press.gap(), self.press.middle(title)]
        if title.endswith("办法"):
            for number in range(1, self.dice.randint(3, 5)):
                made.lines += self.press.paragraph(f"第{han(number)}条　{self.dice.choice(ARTICLES)}")
        elif title.endswith(("表", "清单")):
            made.tables += 1
            rows = (f"{at}\t{self.dice.choice(HEADINGS)}\t{self.dice.choice(MINISTRIES)}" for at in (1, 2, 3))
            made.lines += ["序号\t任务\t责任单位", *rows]
        else:
            for number in (1, 2):
                made.lines += self.press.paragraph(f"{han(number)}、{self.dice.choice(HEADINGS)}")
                made.lines += self.press.paragraph(self.dice.choice(SENTENCES))

    def law(self, place: str, adopted: bool) -> Made:
        """With chapters or without, its own contents or without."""
        made = Made(place + self.dice.choice(LAWS))
        made.lines.append(self.press.middle(made.title))
        if adopted:
            term = f"第十四届人民代表大会常务委员会第{han(self.dice.randint(1, 30))}次会议"
            self.adopted(made, place + term)
        made.head = len(made.lines)
        chapters = self.dice.choice([[], [], ["总则", *self.dice.sample(HEADINGS, 2), "附则"]])
        headings = [f"第{han(at)}章　{title}" for at, title in enumerate(chapters, 1)]
        if chapters and self.dice.random() < 0.4:
            made.lines += [self.press.middle("目　　录"), *(self.press.indent + each for each in headings)]
        number = 0
        for heading in headings or [""]:
            made.lines += [*self.press.gap(), self.press.middle(heading)] if heading else []
            made.labels += [heading.partition("　")[0]] if heading else []
            for _ in range(self.dice.randint(2, 4)):
                number += 1
                made.labels.append(f"第{han(number)}条")
                made.lines += self.press.paragraph(f"第{han(number)}条　{self.dice.choice(ARTICLES)}")
                if self.dice.random() < 0.3:
                    made.lines += self.press.paragraph("有下列情形之一的，由有关部门予以处理：")
                    for item, said in enumerate(CONDUCT[:-1][: self.dice.randint(1, 2)] + CONDUCT[-1:], 1):
                        made.labels.append(f"（{han(item)}）")
                        made.lines += self.press.paragraph(f"（{han(item)}）{said}")
        printed, made.effective = self.date()
        made.labels.append(f"第{han(number + 1)}条")
        made.lines += self.press.paragraph(f"第{han(number + 1)}条　本规定自{printed}起施行。")
        return made

    def order(self) -> list[Made]:
        """What publishes a law, and that: of the assembly's, or of the government's."""
        place, day = self.place(), self.date()[0]
        law = self.law(place, adopted=self.dice.random() < 0.5)
        if "adoption" in law.parts:
            who = f"{place}人民代表大会常务委员会"
            made = Made(f"{who}公告", signed=[who])
            made.lines += map(self.press.middle, self.dice.choice([[who, "公　告"], [f"{who}公告"]]))
            made.parts["number"] = f"第{han(self.dice.randint(1, 12))}号"
            said = f"已由{place}第十四届人民代表大会常务委员会第三次会议于{day}通过"
        else:
            made = Made(f"{place}人民政府令", signed=[f"{place[-1]}长　　{self.set_wide(self.person())}"])
            made.lines += map(self.press.middle, self.dice.choice([[f"{place}人民政府", "令"], [f"{place}人民政府令"]]))
            made.parts["number"] = f"第{self.dice.randint(1, 400)}号"
            said = f"已经{day}{place}人民政府第12次常务会议通过"
        made.lines.append(self.press.middle(made.parts["number"]))
        made.head = len(made.lines)
        made.lines += self.press.gap()
        self.say(made, f"《{law.title}》{said}，现予公布，自{day}起施行。")
        self.signs(made)
        return [made, law]

    def decision(self) -> list[Made]:
        place = self.place()
        who, subject = (
            f"{place}人民代表大会常务委员会",
            self.dice.choice(["批准2023年本级决算", "加强检察公益诉讼工作"]),
        )
        made = Made(f"{who}关于{subject}的{self.dice.choice(['决定', '决议'])}")
        made.lines += map(self.press.middle, (who, made.title.removeprefix(who)))
        self.adopted(made, f"{place}第十四届人民代表大会常务委员会第{han(self.dice.randint(1, 20))}次会议")
        made.head = len(made.lines)
        made.lines += self.press.gap()
        for _ in range(self.dice.randint(1, 3)):
            self.say(made, self.dice.choice(SENTENCES))
        return [made]

    def report(self) -> list[Made]:
        """A report that is read out; it may stand under the decision before it."""
        place = self.place()
        made = Made(
            self.dice.choice(["政府工作报告", f"{place}人民检察院工作报告", f"关于《{place}献血条例（草案）》的说明"])
        )
        printed, made.parts["delivery"] = self.date()
        name = self.person()
        made.parts["byline"] = f"{place}财政局局长{name}"
        made.lines += map(self.press.middle, self.press.broken(made.title))
        meeting = f"——{printed}在{place}第十四届人民代表大会第三次会议上"
        made.lines += map(self.press.middle, self.press.broken(meeting))
        made.lines.append(self.press.middle(f"{place}财政局局长　{self.set_wide(name)}"))
        made.head = len(made.lines)
        made.parts["salutation"] = self.dice.choice(["各位代表：", "主任、各位副主任、秘书长、各位委员："])
        made.lines += [*self.press.gap(), made.parts["salutation"]]
        self.text_of(made)
        self.say(made, "以上报告，请予审议。")
        return [made]

    def appointments(self) -> list[Made]:
        place = self.place()
        who = f"{place}人民代表大会常务委员会"
        made = Made(f"{who}{self.dice.choice(['任免名单', '决定任免的名单'])}")
        lines = self.dice.choice([[made.title], [who, made.title.removeprefix(who)]])
        made.lines += map(self.press.middle, lines)
        self.adopted(made, f"{place}第十四届人民代表大会常务委员会第九次会议")
        made.head = len(made.lines)
        made.lines += self.press.gap()
        for _ in range(self.dice.randint(2, 5)):
            name, post, action = self.person(), place + self.dice.choice(POSTS), self.dice.choice(["任命", "免去"])
            said = f"为{post}。" if action == "任命" else f"的{post}职务。"
            made.lines += self.press.paragraph(action + self.set_wide(name) + said)
            made.persons.append((name, action))
        return [made]

    def list_of_names(self) -> list[Made]:
        made = Made(f"{self.place()}第十四届人民代表大会第二次会议{self.dice.choice(['主席团名单', '列席人员名单'])}")
        every = sorted({surname + given for surname in SURNAMES for given in GIVEN})
        made.names = self.dice.sample(every, self.dice.randint(8, 40))
        made.lines += map(self.press.middle, self.title_lines(made.title[:-5], made.title[-5:]))
        if self.dice.random() < 0.5:
            made.lines.append(self.press.middle(f"（共{len(made.names)}人）"))
        made.head = len(made.lines)
        made.lines += self.press.gap()
        row, apart = self.dice.choice([3, 4, 5]), self.dice.choice(["　　", "　", "    "])
        for at in range(0, len(made.names), row):
            cells = [self.set_wide(name).ljust(3, "　") for name in made.names[at : at + row]]
            made.lines.append(self.press.indent + apart.join(cells).rstrip("　"))
        return [made]
