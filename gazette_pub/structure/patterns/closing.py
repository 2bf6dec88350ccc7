"""How a document closes: its last words, who makes it law, to whom copies go, and who printed it."""

from __future__ import annotations

import re

from gazette_pub.words import days
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern

LAST_WORDS = Pattern(
    Expression(
        "(?:特|切切)?此(?:复|令|布|告|批|致|状|据)|切切|(?:特此)?(?:布告|公告|通告)周知"
        "|特此(?:公告|通告|通知|通报|函[复告达]|批复|声明|更正|证明|报告|答复)"
    ),
    ("此布", "此令", "布告周知", "此复", "切切此布", "特此公告"),
    ("此布告", "此外", "此复。"),
    "fullmatch",
)
"""The last words of an order or a letter of old, which stand on a line of their own."""

ENACTING = Pattern(
    Expression(rf"{days.DAY.source}(?:制定|通过|核准|发布|颁布|[签簽]署)?。$|(?:命令|着令|特此)公布。$"),
    ("二零二四年三月十五日制定。", "一九九八年七月十五日颁布。", "二零二四年三月十五日。", "命令公布。"),
    ("本法自2024年3月15日起施行。", "现予公布。"),
)
"""The sentences between a law of Macau and who signs it (第3/1999号法律 第十条)."""

ENACTED_IN_PORTUGUESE = Pattern(
    Expression(
        r"(?:(?:Aprovad|Assinad|Dad|Feit)[ao]s? em |Macau, (?:aos )?)?\d{1,2}(?:\.[º°])? de [A-Za-zç]{4,9} de \d{4}\.?|Publique-se\.|Promulgada?\.|Cumpra-se\."
    ),
    ("14 de Dezembro de 2023.", "Publique-se.", "Aprovada em 9 de Novembro de 2023.", "1.º de Março de 2024."),
    ("Durante a minha ausência, de 17 a 19 de Dezembro de 2023, designo", "Dezembro de 2023"),
    "fullmatch",
)
"""The day of an act of Macau in Portuguese, and the order to publish it, above who signs."""


COPIES = Pattern(
    Expression(
        rf"""（?(?:抄[ \u3000]*[送报]|[分发]送)[：:]|发[：:]各                # who gets a copy
        |主[ \u3000]*题[ \u3000]*词[：:]                              # what it is about (GB/T 9704-1999 §7.3.1)
        |{LETTER}{{2,30}}[ \u3000]*{days.DAY.source}[ \u3000]*印发(?:[ \u3000]*（?共印\d{{1,6}}份）?)?$  # 某省人民政府办公厅　2024年2月1日印发""",
        re.X,
    ),
    (
        "抄送：省委各部门",
        "某省人民政府办公厅　2024年2月1日印发",
        "某县人民政府办公室2024年2月1日印发　共印120份",
        "分送：各市人民政府",
        "发：各乡镇人民政府，县政府各部门。",
        "（分送：各乡镇人民政府）",
        "主题词：草原　防火　通知",
    ),
    ("抄送省委各部门。", "2024年2月1日印发的文件", "（此件公开发布）", "主题词表"),
    needs=(("印发", "抄", "送", "题", "发"),),
)
FEE = r"（是项刊登[费費]用[为為].{1,20}）"
"""What an office of Macau has paid for its notice, below who signs."""

IMPRINT = Pattern(
    Expression(
        rf"""{COPIES.source}
        |主送[：:]|（?联[ \u3000]*系[ \u3000]*人[：:]       # who is meant, who knows more
        |（(?:联系|承办|咨询|经办)(?:单位|部门|处室|科室|电话|方式)(?:[及和、]?(?:联系)?(?:电话|方式))?[：:][^（）]{{2,60}}）$
        |（(?:此件|本文有删).{{1,30}}）$                             # （此件公开发布）, （本文有删减）
        |（?共印\d{{1,6}}份）?$
        |{FEE}$""",
        re.X,
    ),
    (
        "抄送：省委各部门",
        "（此件公开发布）",
        "（本文有删减）",
        "联系人：赵敏",
        "（联系人：赵　敏　　联系电话：0357—2026688）",
        "（联系单位及电话：工伤保险处，029-63915083）",
        "（共印80份）",
        "（是项刊登费用为 $4,210.00）",
    ),
    ("抄送省委各部门。", "2024年2月1日印发的文件", "（此前公布的同时废止）"),
)
"""What closes an official document below its date: 版记, GB/T 9704-2012 §7.4."""
