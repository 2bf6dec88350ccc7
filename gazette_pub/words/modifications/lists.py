"""What says that laws are changed or repealed below, in a list of them."""

from __future__ import annotations

from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import VEIL

CHANGES_A_LIST = Pattern(
    Expression(
        rf"(?:下列|以下|等[{CN}\d]{{1,4}}[部件个项])[^，。；“]{{1,30}}(?:中|的(?=“))"
        r"|(?:删去|删除|废止|取消)(?:下列|以下)[^，。；“]{0,30}(?:条文|规定|内容|[编章节条款项])[：:]?$"
    ),
    ("将下列法律中的“□”修改为“□”", "将以下条款中的“□”删去", "将《□》等12件法规中的“□”修改为“□”", "删去下列条款："),
    ("对下列法律作出修改", "将第三条中的“□”修改为“□”"),
    "search",
)

CHANGES_WORDS = Pattern(
    Expression(rf"(?:将|把)?“{VEIL}*”[^，。；：“《第]{{0,8}}(?:修?改|调整|替换|变更)为“{VEIL}*”(?=[：:]《)"),
    ("“□”修改为“□”：《□》第三条", "将“□□”统一修改为“□”：《□》"),
    ("将第三条中的“□”修改为“□”：《□》", "“□”修改为“□”：第三条", "“□”修改为：“□”"),
)
"""Words that are changed in what stands behind a colon."""

LEADS_ON = Pattern(Expression(r"[：:](?=《|第)"), ("“□”：《□》第三条", "“□”：第三条"), ("：“□”", "将下列"), "search")
"""What parts a lead from what it leads to, where both are in one paragraph."""

ANNOUNCES = Pattern(
    Expression(
        r"对.{2,80}(?:作(?:出|如下|以下)?.{0,6}|予以|进行|加以)(?:修改|补充|修正)|对.{2,80}修改如下"
        r"|对《.{1,80}》[^，。；：“]{0,40}作(?:出)?(?:如下|以下)调整[：:]"
    ),
    (
        "对刑法作如下补充修改：",
        "决定对《某条例》作出修改",
        "对《某条例》予以修改",
        "对《某规定》修改如下：",
        "对《某目录》作如下调整：",
    ),
    ("对该报告作了审议", "修改《某条例》", "对《某规划》作了调整"),
    "search",
)
"""What says that a law will be changed below."""

ANNOUNCES_SEVERAL = Pattern(
    Expression(
        rf"[对将](?:下列|以下|部分|[{CN}\d]{{1,4}}[部件])[^，。；“]{{0,20}}(?:规章|法规|法律|条例|文件|规定|办法|解释)"
        r"[^，。；“]{0,12}(?:修改|修正|修订)"
        r"|(?:修[改正订]|废止)[^，。；“《]{0,6}(?:下列|以下)[^，。；“《]{0,20}(?:规章|法规|法律|条例|文件|规定|办法|解释)"
    ),
    (
        "决定对下列规章予以修改：",
        "对8部行政法规的部分条款予以修改",
        "对以下司法解释作如下修改：",
        "决定修改、废止下列规章：",
    ),
    ("对下列规章进行清理", "对《某条例》作出修改", "修改《某条例》的下列规定"),
    "search",
    needs=(("修", "废"), ("下列", "以下", "件", "部")),
)
"""The same of laws that are named below, each before what is changed in it."""

REPEALS_A_LIST = Pattern(
    Expression(
        r"(?<!修[改订正][和、与及或])(?:废止|废除)(?:下列|以下|(?![和、与及或者]{1,2}修)[^《]{0,20}[：:]$)"
        r"|(?:下列|以下)[^，。；《]{0,20}(?:不再适用|不再执行|停止执行|停止适用|失效)[：:]?$"
        r"|(?:予以|决定|宣布)(?:废止|失效)(?![和、与及或者]{1,2}修)"
        rf"|^(?:予以)?废止[{CN}\d]{{1,4}}[部件项个][^，。；《]{{0,20}}$"
        r"|^(?:予以|决定|宣布)?(?:废止|失效)的[^，。；《]{0,16}(?:规章|法规|条例|文件|规定|办法)(?:目录|清单)?[：:]?$"
    ),
    (
        "废止下列地方性法规：",
        "对2部规章予以废止",
        "下列文件不再适用：",
        "宣布下列规章失效：",
        "废止的规章",
        "废止3件规范性文件",
        "宣布失效的规范性文件：",
    ),
    (
        "废止《□》",
        "修改下列",
        "决定废止和修改下列规章：",
        "决定修改、废止以下规章：",
        "修改的规章",
        "废止的规章由主管部门公布",
    ),
    "search",
)

REPEALS_SEVERAL = Pattern(
    Expression(rf"^[^《修]{{0,60}}(?:废止|宣布失效)《{VEIL}*》等[{CN}\d]{{1,4}}[部件项个][^，。；《]{{0,20}}[。：]$"),
    ("国务院决定废止《□》等3部行政法规。", "废止《□□》等四件地方性法规："),
    ("废止《□》。", "修改《□》，废止《□》等3件规章。", "《□》等3件规章予以废止"),
    "search",
)
"""What says of several laws, and names one, that they are repealed: the others are listed below."""

CHANGES_OTHERS = Pattern(
    Expression(
        rf"等[{CN}\d]{{1,4}}[部件项个][^，。；：《]{{0,24}}修[改正订]"
        rf"|(?:对|修[改正订])[{CN}\d]{{1,4}}[部件项个][^，。；：《]{{0,24}}(?:修[改正订][^。]{{0,30}}废止|[，、]废止[{CN}\d]{{1,4}}[部件项个])"
    ),
    (
        "决定对3件规章予以修改，对2件规章予以废止。",
        "决定修改3件规章，废止2件规章：",
        "对《□》等4部规章的部分条款予以修改，对《□》等2部规章予以废止：",
        "对《□》等2件规章进行修正",
    ),
    ("对《□》予以修改，对2部规章予以废止：", "对《□》等2部规章予以废止："),
    "search",
)
"""What says of what is listed below that some of it is changed: not all of the list is repealed."""
