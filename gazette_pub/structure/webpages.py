"""What a web page has above and below the text that was taken from it: where it stands, what can be clicked on, links."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.fields import ROW_OF_FIELDS, is_of_web_page
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.words.characters import letters
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def words_above(lines: Sequence[Line]) -> int:
    """登录⏎|⏎注册⏎当前位置：⏎首页⏎>⏎政务公开⏎索引号：⏎…: the words of a web page with which a text begins, a piece a line.

    How many lines they are; none where there are not several that nothing else begins with, or no text below them.
    """
    if again := _titled_again(lines):
        return again
    at = sure = 0
    title = ""
    while at < min(len(lines), _MOST_ABOVE) and not _begins(title, lines, at):
        taken = _taken(lines, at) or int(sure >= _SURE and _is_of_page(lines, at))
        if not taken:
            break
        title = title or _named(lines[at : at + taken])
        sure += _SURE if _is_path(lines[at]) else _is_of_record(lines[at]) or is_piece(lines[at].text)
        at += taken
    if at == len(lines):
        return 0
    return at if sure >= (_SURE_ABOVE_TITLE if _is_title(lines[at]) else _SURE) else 0


def _is_of_page(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is of the page that is known to stand above: the title that stands again, a caption, a row of its record."""
    line = lines[at]
    return _is_called_again(lines, at) or _is_caption(line) or _ROW_OF_RECORD.finds(close_up(line.tight))


_ROW_OF_RECORD = Pattern(
    Expression(
        "(?:索引号|主题分类|(?:发布|发文|制定)(?:机构|机关)|(?:成文|发文|发布|生效)日期|(?:公文)?时效|有效性|发文字号|文号)[^，。；]{0,80}"
    ),
    ("索引号主题分类综合政务\\其他", "发布机构自治区人民政府文号内政发〔2013〕62号", "成文日期2013-07-02"),
    ("发布机构应当公开，", "索引"),
    "fullmatch",
)
"""What the record of a page says in rows, without colons."""


def _titled_again(lines: Sequence[Line]) -> int:
    """某条例⏎作者：… 时间：… 浏览：…⏎某条例⏎国务院⏎某条例: how many lines stand above the last title where a page calls its text by it
    again and again, and only says of it whence it is, and who made it, between; else 0."""
    first = next((at for at, line in enumerate(lines[:_FIRST_LINES]) if ends_like_a_title(line.tight)), None)
    if first is None:
        return 0
    title, last, times, told = letters(lines[first].tight), 0, 1, False
    for at in range(first + 1, min(first + _LINES_AGAIN, len(lines))):
        if letters(lines[at].tight) == title:
            last, times = at, times + 1
        elif _taken(lines, at):
            told = True
        elif not all(map(is_organ, lines[at].text.split())):
            break
    return last if times > _TWICE or times == _TWICE and told else 0


_FIRST_LINES, _LINES_AGAIN, _TWICE = 4, 24, 2
"""Lines among which a page calls its text first, and in which it does so again; and how often, where it says nothing else of it."""


def _named(lines: Sequence[Line]) -> str:
    """What a record calls the text: 标题：某市关于某事的通知, on one line or on two."""
    said = close_up("".join(line.tight for line in lines))
    found = _NAMES.match(said)
    return said[found.end() :] if found else ""


def _begins(title: str, lines: Sequence[Line], at: int) -> bool:
    """Whether the title that the record names begins on this line, whole or over several, and is not a label's answer."""
    tight = lines[at].tight
    below = lines[at + 1].tight if at + 1 < len(lines) else ""
    return title != "" and title.startswith(tight) and (title == tight or title.startswith(tight + below))


def _is_called_again(lines: Sequence[Line], at: int) -> bool:
    """Whether a title stands here by which the page calls the text, and once more below, where the text itself begins."""
    tight = lines[at].tight
    return ends_like_a_title(tight) and any(line.tight == tight for line in lines[at + 1 : at + 1 + _LINES_BETWEEN])


def _is_caption(line: Line) -> bool:
    """Whether what a picture shows stands there, with who took it: 大会举行全体会议。（记者 张三 摄）."""
    return line.tight[-1] in "摄）" and _TAKEN_BY.search(line.text) is not None


_TAKEN_BY = Pattern(
    Expression(r"[（(][^（）()。]{2,20}[ \u3000]?摄影?[）)]$"),
    ("大会举行全体会议。（记者 张三 摄）", "会场（李四摄影）"),
    ("拍摄（视频）", "记者 张三 摄"),
    "search",
)

_LINES_BETWEEN = 12
"""Lines between the title by which a page calls a text and the text's own, at most."""

_MOST_ABOVE = 120
"""Lines that a web page has above a text at most."""

_SURE = 3
"""Pieces by which a web page is known."""

_SURE_ABOVE_TITLE = 2
"""Pieces by which it is known right above what is a title: 打印⏎分享到：⏎某厅关于某事的公告."""


def is_piece(text: str) -> bool:
    """Whether nothing stands there but what is clicked on, what parts such words, or the beginning of a path."""
    if is_of_web_page(text) or _PIECE.finds(text) or ROW_OF_FIELDS.finds(text):
        return True
    return all(is_of_web_page(word) or _PIECE.finds(word) for word in text.replace("•", " ").split())


_PIECE = Pattern(
    Expression(
        r"[|｜>＞»/\[\]【】（）():：·<＜\-—]{1,3}|[大中小]|加大|默认|A[+＋\-－]?|[TＴ]|RSS(?:订阅)?|EN"
        r"|(?:长者|老年|关怀|适老化?|无障碍|移动|手机|电脑|智能|简洁|大字)(?:助手|模式|专区|版|阅读|浏览|端|问答|服务|通道)?|(?:站内)?搜索|(?:高级)?检索"
        r"|网站地图|设为首页|加入收藏|收藏本站|联系我们|关于我们|退出|个人中心|用户(?:中心|登录|注册)|本?网站支持IPv6"
        r"|政务(?:微博|微信|公开|服务|新媒体|邮箱)|(?:政务|今日|时政|本地)?(?:新闻|要闻|资讯)(?:中心|动态|资讯)?|(?:政民|互动)(?:互动|交流|回应)"
        r"|公众参与|办事(?:服务|大厅)|数据(?:开放|发布)|专题专栏|解读回应|政策(?:文件|法规|解读)|(?:走进|魅力|认识)[\u4e00-\u9fff]{2,4}",
    ),
    ("|", ">", "[", "】", "大", "小", "A+", "长者模式", "站内搜索", "网站地图", "设为首页", "政务微博", "走进河川"),
    ("大小", "中国", "移动公司", "一", "2", "搜索办法", "——甲"),
    "fullmatch",
)


def _taken(lines: Sequence[Line], at: int) -> int:
    """How many lines of a web page stand from this one on: a word, a step of the path, a label with what it says."""
    line = lines[at]
    if is_piece(line.text) or _is_step(lines, at) or _is_path(line) or _is_in_menu(lines, at):
        return 1
    found = _FIELD.match(close_up(line.tight))
    if found is None:
        return 0
    names = _NAMES.match(found[0]) is not None
    if (
        found["said"]
        or found["value"] is not None
        or not _is_said(lines, at + 1, _WIDEST_TITLE if names else _WIDEST_SAID)
    ):
        return 1
    return 2 if names or not _is_title(lines[at + 1]) else 1


def _is_in_menu(lines: Sequence[Line], at: int) -> bool:
    """Whether a word stands behind a bullet on each of several lines: • 首页⏎• 要闻动态⏎• 政务公开."""
    around = lines[max(at - _IN_A_MENU, 0) : at + _IN_A_MENU + 1]
    return _BULLETED.finds(lines[at].tight) and sum(_BULLETED.finds(line.tight) for line in around) > _IN_A_MENU


_IN_A_MENU = 3

_BULLETED = Pattern(
    Expression(r"[•·●▪]\w{2,8}"), ("•首页", "•要闻动态", "●蒙古文版"), ("•", "•甲，乙", "首页"), "fullmatch"
)


def _is_of_record(line: Line) -> bool:
    """Whether a label stands there that only the record of a public page has: 索引号：, 成文日期：."""
    return _OF_RECORD.match(close_up(line.tight)) is not None


_OF_RECORD = Pattern(
    Expression(
        "【[^【】]{2,6}】|(?:信息)?索引[号码]?：|(?:主题|组配|体裁|信息|题材)分类：|(?:发文|成文|发布|公开)(?:机关|机构|日期|时间|方式)：|有效性："
    ),
    ("索引号：", "主题分类：卫生", "成文日期：", "【发布日期】2017-04-12"),
    ("标题：", "来源：甲", "各位代表："),
    needs=("：】",),
)

_NAMES = Pattern(
    Expression("(?:信息|文章|稿件|文件)?名称：|标题："), ("标题：", "文件名称："), ("浏览次数：", "来源：", "名称")
)
"""The labels that lead to the title once more."""


def _is_title(line: Line) -> bool:
    """Whether a line is what the text below is called: no page says it of a day, an organ or how often it was read."""
    return "关于" in line.tight and ends_like_a_title(line.tight)


def _is_path(line: Line) -> bool:
    """Whether a whole path stands there: 首页 > 政务公开 > 政策解读."""
    return not _ARROWS.isdisjoint(line.text) and _PATH.finds(line.text)


_PATH = Pattern(
    Expression(
        r"(?:您?的?(?:当前|现在)?所?在?的?位置[：:][ \u3000]?)?(?:网站)?首页(?:[ \u3000]?[>＞»]{1,2}[ \u3000]?[^>＞»，。；\s]{1,20}){1,8}"
        r"(?:[ \u3000]?[>＞»]{1,2}[ \u3000]?[^>＞»。；]{1,120})?"  # the text itself, by its title
    ),
    (
        "首页 > 政务公开 > 政策解读",
        "当前位置：首页 >> 政务公开",
        "当前位置：首页>政府文件",
        "您的位置：首页 > 公告 > 某厅关于甲，乙的公告",
    ),
    ("首页", "首页刊登", "某县 > 某镇", "首页 > 甲，乙。"),
    "fullmatch",
)


def _is_step(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one step of a path, with the arrow before or behind it on a line of its own or on this."""
    text = lines[at].tight
    if len(text) > _LONGEST_STEP or _ENDS_NO_STEP.search(text):
        return False
    if text[0] in _ARROWS or text[-1] in _ARROWS:
        return True
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is not None and below.tight[0] in _ARROWS:
        return True
    above = lines[at - 1].tight if at else ""
    if above == "" or above[-1] not in _ARROWS or lines[at].blanks:
        return False
    return below is None or NUMBER_LINE.match(below.tight) is None


_ARROWS = frozenset(">＞»")
_LONGEST_STEP = 14
"""Characters of a step of a path."""

_ENDS_NO_STEP = Pattern(
    Expression("[。；：，！？]|第.{1,9}[条章]"), ("甲。", "甲：", "第一条"), ("政务公开", ">"), "search"
)


def _is_said(lines: Sequence[Line], at: int, widest: float) -> bool:
    """Whether what the label above leads to stands here: right below it, and no label or piece."""
    line = lines[at] if at < len(lines) else None
    if line is None or line.blanks or line.width > widest:
        return False
    return not (is_piece(line.text) or _FIELD.match(close_up(line.tight)) or line.tight[-1] in "。；！？：")


_WIDEST_SAID, _WIDEST_TITLE = 40.0, 120.0
"""Ems of what a label leads to, and of the title that one leads to."""

_FIELD = Pattern(
    Expression(
        r"""(?:索引[号码]?|信息索引|(?:发文|成文|发布|公开|生成|制发|生效|实施|失效|废止|更新|签发)(?:日期|时间)|日期|时间
        |(?:发文|文件)?(?:字号|文号|编号)|(?:发布|发文|制定|公开|责任|制发|所属)(?:机构|机关|单位|部门)|公开责任部门|公开(?:范围|方式|类型|形式)
        |(?:主题|组配|体裁|信息|题材)?分类|服务对象|(?:信息|文章|稿件|文件)?(?:来源|名称)|标题|主题词|关键[词字]|内容概述
        |(?:有|时)效(?:性|状态|期)|效力(?:状态|等级)?|(?:点击|浏览|阅读|访问)(?:次数|数|量|率)?|责任编辑|编辑|作者|供稿|审核)
        (?:：|（是）：)(?P<said>.{0,80})$
        |【(?:(?:发布|颁布|制定|批准)(?:单位|部门|机关|机构)|(?:发布|颁布)?文号|(?:发布|颁布|公布|生效|实施|施行|失效|批准)日期
        |所属类别|法规类别|类别|(?:文件|信息)来源|时效性|效力级别|法宝引证码)】(?P<value>.{0,80})$""",
        re.X,
    ),
    (
        "索引号：",
        "发文日期：",
        "发布机构：某市人民政府办公厅",
        "有效性：有效",
        "浏览次数：12",
        "【发布单位】某会",
        "【失效日期】",
    ),
    ("各位代表：", "现通知如下：", "发文日期", "任命：", "名称是：甲", "【省政府文件】"),
    needs=("：】",),
)
"""What a web page says of the text, before or above what it says."""


def leads_to_translation(line: Line) -> bool:
    """Whether nothing stands there but what is clicked on to see the same in another language, or as it was printed: 葡文版本."""
    return line.tight[-1] in _ENDS_TRANSLATION and _TRANSLATION.finds(line.tight)


_TRANSLATION = Pattern(
    Expression(r"[\[【（]?(?:[葡中英]文|全文)版本?(?:PDF)?[\]】）]?"),
    ("葡文版本", "中文版本", "全文版本PDF", "[葡文版本]"),
    ("葡文版本为准", "以葡文版本", "版本", "中文"),
    "fullmatch",
)
_ENDS_TRANSLATION = frozenset("版本F]】）")


def begins_tail(lines: Sequence[Line], at: int) -> bool:
    """Whether nothing but words of a web page and its links stands from this line to the end of the text: 相关链接⏎《某办法》解读⏎扫一扫.

    What is no word of a page, and no text either, may stand among at least as many lines that are: 建议使用谷歌浏览器.
    """
    if len(lines) - at > _MOST_BELOW or not opens_tail(lines[at].text):
        return False
    texts = [line.text for line in lines[at:]]
    if not is_of_web_page(texts[0]) and not any(map(is_of_web_page, texts[1:])):
        return False
    stray = [line for n, line in enumerate(lines[at:]) if not is_in_tail(texts, n)]
    return 2 * len(stray) <= len(texts) and all(map(_is_stray, stray))


_MOST_BELOW = 24
"""Lines that a web page has below a text at most."""


def _is_stray(line: Line) -> bool:
    """Whether a line may be the page's own though nothing is known of it: short, no sentence, no day, no number or title of a text."""
    loose = line.width <= _WIDEST_SAID and line.tight[-1] not in "。；！：" and not NUMBER_LINE.match(line.tight)
    return loose and not ends_like_a_title(line.tight) and not _OF_A_TEXT.match(line.tight)


_OF_A_TEXT = Pattern(
    Expression("[（(]?[一二三四五六七八九十]{1,3}[）)、]|第.{1,9}[条章节编]|附[件录表]|(?:.{4}|\\d{4})年.{1,2}月"),
    ("一、总则", "（三）甲", "第一条", "附件2", "2024年3月1日", "二〇二四年三月一日"),
    ("建议使用谷歌浏览器", "继续访问", "1045"),
)
"""How what belongs to a text begins, whatever a page has around it."""


def opens_tail(text: str) -> bool:
    """Whether what a web page has below a text may begin with this line."""
    return is_of_web_page(text) or _LINKS.finds(text) or _CREDIT.finds(text)


_CREDIT = Pattern(
    Expression("(?:编[辑审]|责编|(?:文章)?来源|作者|供稿|撰稿|审[核校]|校对|初审|复审|终审|摄影)[：:].{1,24}"),
    ("编辑：李四", "来源：某省人大常委会法工委", "审核：甲　编辑：乙"),
    ("编辑", "来源：", "资料来源：甲", "作者认为：甲"),
    "fullmatch",
)
"""Who made the page, below the text; alone it is no sign of one."""


def is_in_tail(texts: Sequence[str], at: int) -> bool:
    """Whether a line is a word of the page, what a head of links leads to, a file to fetch, or who keeps the page."""
    if opens_tail(texts[at]) or at and (_KEPT_BY.match(texts[at]) or _FILE.match(texts[at])):
        return True
    led = any(_LEADS.finds(text) or _LINKS.finds(text) for text in texts[max(at - _MOST_LED, 0) : at])
    return led and texts[at][-1] not in "。！？；"


_FILE = Pattern(
    Expression(r".{1,80}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|jpe?g|png)(?:[ \u3000]?[（(]?\d.{0,12})?$", re.I),
    ("1.任务分工表.docx", "公报2024年第6期.PDF", "附表.xls（23KB）"),
    ("甲.", "第3.5条", "使用docx格式"),
)
"""The name of a file that can be fetched."""

_LINKS = Pattern(
    Expression(
        "(?:相关|有关|推荐|热点)(?:链接|解读|稿件|阅读|报道|文档|文件|政策|信息|新闻|附件)|(?:政策|图解|图文|文字)解读|附件下载"
    ),
    ("相关链接", "相关阅读", "政策解读", "附件下载"),
    ("文件", "相关链接办法", "解读"),
    "fullmatch",
)
"""What heads the links below a text, with nothing behind it; alone it is no sign of a page."""

_LEADS = Pattern(
    Expression("(?:(?:相关|有关)[^：:]{2,4}|(?:政策|图解|图文)解读|解读链接|附件下载)[：:]"),
    ("相关链接：", "附件下载："),
    ("相关链接：某办法解读", "上一篇："),
    "fullmatch",
)
_MOST_LED = 4
"""Lines that a label of a web page leads to at most."""

_KEPT_BY = Pattern(
    Expression(
        "(?:主办|承办|协办|维护|地址|邮编|邮政编码|(?:联系|值班|网站)?电话|传真|邮箱|电子邮箱|网站标识码|备案号|投稿)(?:单位)?[：:].{1,60}$"
        "|(?:Copyright|©|网站地图|关于我们|联系我们|网站声明|法律声明|隐私声明|使用帮助|网站标识码|党政机关|政府网站)"
        "|您(?:访问的链接即将离开|是第.{1,12}位访)|继续访问|建议(?:您?使用|用).{1,30}(?:浏览|分辨率)",
    ),
    (
        "主办：某市人民政府办公厅",
        "地址：某市某路1号",
        "Copyright 2024",
        "网站标识码 5201000001",
        "建议使用1024*768分辨率浏览",
    ),
    ("主办单位", "地址：", "某市人民政府"),
)
"""Who keeps a page and how to reach them, at its foot."""
