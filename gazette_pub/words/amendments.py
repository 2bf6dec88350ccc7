"""What amends: the titles of amending decisions, the law that they name, and the marks that new text stands between."""

from __future__ import annotations

from functools import lru_cache

from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.pattern import Expression, Pattern

OPENING, CLOSING = "“「", "”」"
"""The marks that new text stands between."""

AMENDS = Pattern(
    Expression(
        r".*(?:修改|修正|修订|增补|补充|废止|宣布(?:部分)?失效|已经?失效的(?=[^《的]{1,12}(?:目录|清单))|关于调整(?=《[^《》]{1,60}》[^《》]{0,12}的(?:决定|通知|公告)$))"
    ),
    (
        "某市发展改革委关于调整《某市定价目录》的通知",
        "宣布失效的省政府文件目录",
        "1978年底以前颁布的已经失效的法律目录（4件）",
        "某省人大常委会关于修改《某省法庭条例》的决定",
        "中华人民共和国刑法修正案",
        "2024年道路交通（修订）规例",
    ),
    ("某省消防条例", "关于加强消防工作的通知", "关于调整《某市规划》的批复"),
)
_IN_BRACKETS = Pattern(
    Expression(r"[（(][^（）()]*[）)]$"),
    ("某条例（草案）", "某条例(修订)"),
    ("（草案）某条例", "某条例", "某条例（草案"),
    "search",
)
"""某条例（2024年修正）, 某条例（修订草案） is the law itself."""


@lru_cache(maxsize=64)
def amends(title: str, kind: str) -> bool:
    """Whether a document of that title and kind changes laws. Reports and explanations only speak of it. Each paragraph asks."""
    whole = fold(title)
    whole = whole if whole.endswith(_AN_AMENDMENT) else _IN_BRACKETS.sub("", whole)
    return not (BY_NAME[kind].of_drafts or whole.endswith(_SHOWS)) and AMENDS.match(whole) is not None


@lru_cache(maxsize=64)
def heads_amendments(heading: str) -> bool:
    """Whether the heading of a part of an ordinance says that it amends others, whatever the rest of the ordinance does."""
    return _HEADS.match(fold(heading.strip()).translate(_OF_HEADINGS)) is not None


_OF_HEADINGS = str.maketrans("訂關應雜項條對廢刪", "订关应杂项条对废删")
_HEADS = Pattern(
    Expression(
        r"(?:对)?(?:[相有]关|相应|杂项){0,2}(?:[及和、](?:[相有]关|相应|杂项))?修[订改正]"
        r"(?:成文法则|《[^《》]{1,80}》(?:[（(][^（）()]{1,20}[）)])?|其他(?:条例|法例|成文法则))?$"
        r"|(?:修[订改正]|加入|取代|废除|删去)(?:第\d{1,4}[A-Z]{0,3}条|附表[ ]?\d{0,2}[A-Z]?)(?:[（(][^（）()]{1,40}[）)])?$"
    ),
    (
        "修订第2条(释义)",
        "加入第12A条",
        "废除第9条(登报)",
        "修订附表3(费用)",
        "修订《雇佣条例》(第57章)",
        "修订《释义及通则条例》",
        "相应修订",
        "相关及相应修订",
        "杂项修订",
        "修订其他条例",
    ),
    ("修订第31D条所指的费用", "修订《雇佣条例》的理由", "相应修订情况", "《雇佣条例》"),
)

_AN_AMENDMENT = "（修正案）"
"""How the title of an amendment may end that is called as the law is: 某协会章程（修正案）."""

_SHOWS = ("对照表", "对照", "解读", "释义", "问答", "条文")
"""How the title of a text ends that only shows or explains what has changed, or is the new articles themselves, as Taiwan prints
them: 某法修正第四条条文."""


_LAWS = Pattern(
    Expression(r"《(?:[^《》]|《[^《》]*》){1,300}》"),
    ("关于修改《甲》的决定", "《关于修改《甲》的决定》"),
    ("《》",),
    "search",
)
_SEVERAL = Pattern(
    Expression(r"》等|》[、和及]《|(?:部分|若干|一批)(?!条款|条文|内容)[^《》]{0,60}的决定"),
    ("关于修改《甲》等五部地方性法规的决定", "关于修改《甲》和《乙》的决定"),
    ("关于修改《甲》的决定", "关于修改《甲》部分条款的决定"),
    "search",
)
_BY_AMENDMENT = Pattern(
    Expression(r"(.{2,60}?)的?修正案(?:（[^（）]{1,8}）)?$"),
    ("中华人民共和国刑法修正案（十二）", "某省实施《中华人民共和国水法》办法修正案", "关于惩治走私的补充规定的修正案"),
    ("刑法", "关于刑法修正案的说明"),
)
_BY_SHEET = Pattern(
    Expression(r"《([^《》]{1,100})》[^《》]{0,16}第\d{1,3}号修改单$"),
    ("GB 7588.1—2020《电梯制造与安装安全规范》国家标准第1号修改单", "《陶瓷砖》第2号修改单"),
    ("关于《陶瓷砖》国家标准第1号修改单的公告", "《陶瓷砖》修改单"),
    "search",
)
"""The sheet that amends a standard."""

_CHANGES_OF = Pattern(
    Expression(
        r"(?:对|关于)?《(.{1,300})》的?(?:部分)?(?:条款|条文)?的?修[改正订](?:的?(?:内容|条款|事项)|(?<=的修[改正订]))$"
    ),
    ("《某办法》修改内容", "《某办法》的修改内容", "对《某办法》的修改", "《某办法》部分条款修改内容"),
    ("关于《某办法》修改情况的说明", "《甲》修改《乙》内容", "《某办法》修改对照表"),
)
"""The head of an annex that has what is changed in a law."""

_OF_ONE = Pattern(
    Expression(r".*?(?:修改|修正|废止|修订|调整)(?:第[\d/]+[号號][^《》，。]{0,12})?《(.{1,300})》"),
    ("某市关于修改《甲》的决定", "修改第5/2019號行政法規《泊車規章》"),
    ("关于《甲》的决定",),
)


def amended_by(title: str) -> str | None:
    """The law that a decision with this title amends; none where it amends several."""
    close = unspaced(title).translate(_OUTER)
    if fold(close).endswith(_AN_AMENDMENT):
        return inside(close[: -len(_AN_AMENDMENT)])
    if (whole := _LAWS.fullmatch(close)) is not None:
        close = whole[0][1:-1]
    if (sheet := _BY_SHEET.search(close)) is not None:
        return inside(sheet[1])
    if (changes := _CHANGES_OF.match(close)) is not None:
        return inside(changes[1])
    if "《" not in close:
        found = _BY_AMENDMENT.match(close)
        return found[1] if found else None
    named = _OF_ONE.match(close) if len(_LAWS.findall(close)) == 1 and not _SEVERAL.search(close) else None
    if named is None and not _OF_ONE.match(close) and (found := _BY_AMENDMENT.match(close)):
        marked = _LAWS.fullmatch(found[1])
        return inside(found[1][1:-1] if marked else found[1])
    return inside(named[1]) if named else None


def law_in(text: str) -> str | None:
    """The one law that a text names in marks; none where it names several."""
    named = _LAWS.findall(text.translate(_OUTER))
    return inside(named[0][1:-1]) if len(named) == 1 else None


_REPEALED = Pattern(
    Expression(r"(?:废止|失效)的?[^《》的]{1,12}(?:目录|清单)?$"),
    ("国务院决定废止的行政法规", "废止的地方性法规目录", "宣布失效的文件目录"),
    ("关于废止部分规章的决定", "关于废止《某条例》的决定"),
    "search",
)


def lists_repealed(title: str) -> bool:
    """Whether a document with this title is a list of laws that are repealed, and of none that are changed."""
    close = fold(title)
    found = _REPEALED.search(close)
    return found is not None and _CHANGES.search(close, 0, found.start()) is None


_CHANGES = Pattern(
    Expression("修[改订正]"), ("修改第5/2019号法律及", "修订、"), ("某省人民政府决定", "某市修建条例"), "search"
)
_OUTER, _INNER = str.maketrans("〈〉", "《》"), str.maketrans("《》", "〈〉")


_NUMBERED_TITLES = Pattern(
    Expression(r"(第\d{1,4}/\d{2,4}(?:/M)?[号號][^《》，。；、第]{2,14})《([^《》]{1,300})》"),
    ("修改第5/2019號行政法規《泊車規章》", "第43/99/M號法令《著作權制度》"),
    ("第5/2019號行政法規第三條", "第5號《泊車規章》"),
    "search",
)


_AMENDED_NUMBER = Pattern(
    Expression(r"修改(第\d{1,4}/\d{2,4}(?:/M)?[号號](?:法律|法令|行政法[规規]))(?!《)"),
    ("修改第5/2011號法律", "修改第43/99/M號法令"),
    ("修改第5/2011號法律《控煙法》", "第5/2011號法律"),
    "search",
)


def numbered_titles(text: str, amended: str | None) -> dict[str, str]:
    """The titles of the laws that a text names by their numbers too, as Macau does: 第5/2019號行政法規《泊車規章》.

    What a decision on one law says first that it amends is that law, though it says no more than its number.
    """
    if "/" not in text:
        return {}
    titles = dict(_NUMBERED_TITLES.findall(text))
    if amended and amended not in titles.values() and (found := _AMENDED_NUMBER.search(text)):
        titles.setdefault(found[1], amended)
    return titles


_SHORT = Pattern(
    Expression(
        r"《([^《》]{1,300})》[（(][^（）()《》]{0,80}(?:以下|下)?[简簡][称稱][：:]?《([^《》]{1,60})》[^（）()《》]{0,20}[）)]"
    ),
    (
        "《某局管理办法》（国函〔2020〕35号，以下简称《办法》）",
        "《甲规定》（以下简称《规定》）",
        "《甲》（下简称：《乙》）",
    ),
    ("《某局管理办法》（以下简称办法）", "《甲》《乙》", "《甲》（根据《丙》修正，以下简称“乙”）"),
    "search",
)


def short_titles(text: str) -> dict[str, str]:
    """The titles of the laws that a text goes on to call by a short one: 《某局管理办法》（以下简称《办法》）. One that is short for
    two of them tells of neither."""
    if "简称《" not in text and "簡稱《" not in text:
        return {}
    titles: dict[str, set[str]] = {}
    for title, short in _SHORT.findall(text):
        titles.setdefault(inside(short), set()).add(inside(title))
    return {short: named.pop() for short, named in titles.items() if len(named) == 1}


def inside(title: str) -> str:
    """A title as it stands between book-title marks: those in it are 〈〉 (GB/T 15834-2011, 4.14.3.2)."""
    return title.translate(_INNER)


def is_verb_alone(text: str) -> bool:
    """Whether a line is nothing but what an amending ordinance of Hong Kong does to the words below it: 廢除, 代以, 加入."""
    return len(text) == _A_VERB and _VERB_ALONE.finds(text)


_A_VERB = 2
"""Characters of such a verb."""

_VERB_ALONE = Pattern(
    Expression("(?:废|廢)除|代以|取代|加入|(?:删|刪)去"),
    tuple("废除 廢除 代以 取代 加入 删去 刪去".split()),
    ("廢除該條", "加入第12條"),
    "fullmatch",
)
