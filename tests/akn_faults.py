"""Ways in which an Akoma Ntoso file is broken: what is changed in the good file, and what is to be said of it.

A row: what was done, the text that is changed, what stands there then, and the codes that are found in their order, each with
its line, so many from the one that was changed: `A109-3`.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

AMENDING = (Path(__file__).parent.parent / "fixtures" / "akn" / "faults" / "amending.xml").read_text(encoding="utf-8")
"""Another good file, of this program: a revised law, its announcement, and a decision that amends another."""

GOOD = (Path(__file__).parent.parent / "fixtures" / "akn" / "faults" / "gazette.xml").read_text(encoding="utf-8")
EVERYDAY = (Path(__file__).parent.parent / "fixtures" / "akn" / "faults" / "everyday.xml").read_text(encoding="utf-8")
"""A third, of this program: an announcement with its law, a decision, a list of appointments, a notice with attachments."""
POINT = (
    EVERYDAY[EVERYDAY.index('         <point eId="cmp_2__art_3__para_1__point_3">') :].partition("</point>\n")[0]
    + "</point>\n"
)
_FIRST = '         <point eId="cmp_2__art_3__para_1__point_1">'
POINTS = EVERYDAY[EVERYDAY.index(_FIRST) : EVERYDAY.index("        </paragraph>", EVERYDAY.index(_FIRST))]
LAW_ENTRY, DECISION_ENTRY = (
    next(line for line in EVERYDAY.splitlines(keepends=True) if f'href="#{eid}">' in line) for eid in ("cmp_2", "cmp_3")
)
ACTIVE = EVERYDAY[EVERYDAY.index("       <activeRef ") :].partition("\n")[0] + "\n"
INTERVAL = EVERYDAY[EVERYDAY.index("        <timeInterval ") :].partition("\n")[0] + "\n"
COMPONENT = EVERYDAY[EVERYDAY.index('   <component eId="cmp_4">') : EVERYDAY.index('   <component eId="cmp_5">')]
NOTE = '<authorialNote eId="cmp_2__art_{0}__para_1__content__authorialNote_1" marker="{1}" placement="bottom"><p>甲</p></authorialNote>'
ANALYSIS = AMENDING[AMENDING.index("      <analysis") : AMENDING.index("</analysis>")] + "</analysis>\n"
NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
LAW = "/akn/cn-sx/act/tiaoli/sxrd/2024-03-29/lvse-tiaoli"
ISSUE = "/akn/cn-sx/officialGazette/gongbao/sxrd/2024-03-31/2"
SECOND_POINT = "cmp_3__art_2__para_2__point_2"


INTERSTITIAL = """<interstitial eId="cmp_7__interstitial">
     <p>（下转第4页）</p>
    </interstitial>"""


def shown(pointer: str) -> str:
    """What shows a document that stands elsewhere."""
    return f'<documentRef eId="cmp_7__dref_1" href="{pointer}" showAs="甲"/>'


class Fault(NamedTuple):
    name: str
    old: str
    new: str
    found: str


FAULTS = (
    # well-formed, of one version, without a document type (level 1)
    Fault("an end tag is missing", "</akomaNtoso>", "", "A101+0"),
    Fault("two elements cross", "总则</heading>", "总则</num>", "A101+0"),
    Fault("a bare ampersand", "情形甲；", "情形甲 & 乙；", "A101+0"),
    Fault("an entity that nobody declared", "情形甲；", "情形甲&nbsp;", "A101+0"),
    Fault("an attribute is there twice", '<act name="tiaoli">', '<act name="tiaoli" name="fa">', "A101+0"),
    Fault("a control character", "情形甲；", "情形甲\x01", "A101+0"),
    Fault("a document type", "<akomaNtoso", "<!DOCTYPE akomaNtoso>\n<akomaNtoso", "A102+0"),
    Fault("a document type of entities", "<akomaNtoso", '<!DOCTYPE a [<!ENTITY x "字">]>\n<akomaNtoso', "A102+0"),
    Fault("version 2.0", NAMESPACE, "http://www.akomantoso.org/2.0", "A103+0"),
    Fault("version 1.0", NAMESPACE, "http://www.akomantoso.org/1.0", "A103+0"),
    Fault("a draft of 3.0", NAMESPACE, f"{NAMESPACE}/CSD13", "A103+0"),
    Fault("a working draft of 3.0", NAMESPACE, f"{NAMESPACE}/WD17", "A103+0"),
    Fault("a namespace that ends with a stroke", NAMESPACE, f"{NAMESPACE}/", "A103+0"),
    Fault("a version to come", NAMESPACE, NAMESPACE.replace("3.0", "3.1"), "A103+0"),
    Fault("no namespace", f'xmlns="{NAMESPACE}" ', "", "A103+0"),
    Fault("another namespace", NAMESPACE, "urn:example", "A103+0"),
    Fault(
        "an old version with a document type",
        '<akomaNtoso xmlns="' + NAMESPACE,
        '<!DOCTYPE akomaNtoso>\n<akomaNtoso xmlns="http://www.akomantoso.org/2.0',
        "A103+1",
    ),
    # the schema and its keys (level 1)
    Fault("an unknown element", "<p>情形甲；</p>", "<para>情形甲；</para>", "A104+0"),
    Fault("an unknown attribute", '<act name="tiaoli">', '<act name="tiaoli" kind="law">', "A104+0"),
    Fault("a required attribute is missing", '<act name="tiaoli">', "<act>", "A104+0"),
    Fault(
        "text where only elements stand", '<article eId="cmp_3__art_1">', '<article eId="cmp_3__art_1">第一条', "A104+1"
    ),
    Fault(
        "the meta of a document is missing",
        '<statement name="renmian">\n     <meta>',
        '<statement name="renmian">\n     <preface><p>甲</p></preface><meta>',
        "A104+0",
    ),
    Fault(
        "an article stands in a table",
        "<th>\n            <p>序号</p>",
        '<th>\n            <article eId="cmp_4__art_1"/>',
        "A104+0 A147+0",
    ),
    Fault("a date is no day", 'date="2024-03-29" by="#sxrd"', 'date="2024-02-30" by="#sxrd"', "A104+0"),
    Fault(
        "a date is a year",
        '<FRBRdate date="2024-03-31" name="publication"/>',
        '<FRBRdate date="2024" name="publication"/>',
        "A104+0 A109-6",
    ),
    Fault("a date in Chinese", '<docDate date="2024-03-31">', '<docDate date="2024年3月31日">', "A104+0"),
    Fault("a language that is none", 'language="zho"', 'language="中文"', "A109-5 A128+0"),
    Fault(
        "a paragraph in a language that is a word", "<p>情形甲；</p>", '<p xml:lang="chinese">情形甲；</p>', "A128+0"
    ),
    Fault("an eId with a blank", 'eId="cmp_3__art_3"', 'eId="cmp_3__art 3"', "A104+0"),
    Fault(
        "an empty preface",
        '<preface>\n      <p class="title"><docTitle>任免名单</docTitle></p>\n     </preface>',
        "<preface/>",
        "A104+0",
    ),
    Fault(
        "the document has two bodies",
        "<mainBody>\n      <container",
        "<body/><mainBody>\n      <container",
        "A104+0 A147+0",
    ),
    Fault(
        "thead in a table",
        '<table eId="cmp_4__att_1__table_1">',
        '<table eId="cmp_4__att_1__table_1"><thead/>',
        "A104+0",
    ),
    Fault("the same eId twice", 'eId="cmp_3__art_3__para_1"', 'eId="cmp_3__art_2__para_1"', "A105+0"),
    Fault("the same GUID twice", "<num>第一条</num>", '<num GUID="1">第<b GUID="1">一</b>条</num>', "A105+0"),
    Fault("a foreign attribute without a namespace", '<p class="title">', '<p class="title" lang="zh">', "A104+0"),
    Fault(
        "a component holds a paragraph",
        '<interstitial eId="cmp_7__interstitial">',
        '<p/><interstitial eId="cmp_7__interstitial">',
        "A104+0",
    ),
    # pointers (level 2)
    Fault("a source that nothing is", '<lifecycle source="#gazette_pub">', '<lifecycle source="#nobody">', "A106+0"),
    Fault("a ref to another article than it names", 'href="#cmp_3__art_1"', 'href="#cmp_3__art_2"', "A145+0"),
    Fault(
        "a ref to another law than it names, by its IRI",
        'href="/akn/cn/act/2014-04-24/nn"',
        'href="/akn/cn/act/2002-08-29/中华人民共和国水法"',
        "A145+0",
    ),
    Fault("a ref to a document of another title", 'ref_1" href="#cmp_3">某省', 'ref_1" href="#cmp_4">某省', "A145+0"),
    Fault(
        "a ref of a range that ends elsewhere",
        'href="#cmp_3__art_1">本条例第一条</ref>',
        'href="#cmp_3__art_1">本条例第一条</ref>和<rref eId="cmp_3__art_2__para_2__intro__rref_1"'
        ' from="#cmp_3__art_1" upTo="#cmp_3__art_2">第一条至第三条</rref>',
        "A145+0",
    ),
    Fault("a ref to an article that is not there", 'href="#cmp_3__art_1"', 'href="#cmp_3__art_7"', "A106+0"),
    Fault(
        "a person who is not declared",
        'refersTo="#person.zhangsan" as="#director">张三',
        'refersTo="#person.lisi" as="#director">张三',
        "A106+0",
    ),
    Fault("an outcome that is not declared", 'outcome="#adopted"', 'outcome="#rejected"', "A106+0 A127-49"),
    Fault("an interval begins with nothing", 'start="#cmp_3__eref_2"', 'start="#cmp_3__eref_9"', "A106+0"),
    Fault(
        "a tocItem to a document without a title, and not the one that it names",
        'href="#cmp_3">某省绿色条例</tocItem>',
        'href="#cmp_2">某省绿色条例</tocItem>',
        "A145+0",
    ),
    Fault(
        "an organ's signature is a person's",
        '<signature refersTo="#sxrd">',
        '<signature refersTo="#person.zhangsan">',
        "A152+0",
    ),
    Fault("the manifestation of XML is a PDF", '2/zho@2024-03-31.akn"/>', '2/zho@2024-03-31.pdf"/>', "A109-2"),
    Fault(
        "a tocItem to nothing",
        'href="#cmp_3">某省绿色条例</tocItem>',
        'href="#cmp_33">某省绿色条例</tocItem>',
        "A106+0",
    ),
    Fault(
        "an element with a new eId that is pointed at",
        '<article eId="cmp_3__art_1">',
        '<article eId="cmp_3__art_8">',
        "A106+17 A106+43 A114+0",
    ),
    Fault("as means a person", 'as="#director">张三', 'as="#person.zhangsan">张三', "A123+0"),
    Fault("by means a concept", 'by="#sxrd" outcome', 'by="#adopted" outcome', "A123+0"),
    Fault("by means a role", 'by="#sxrd" outcome', 'by="#author" outcome', "A123+0"),
    Fault("contents name another page", '<span class="page">（1）', '<span class="page">（4）', "A154+0"),
    Fault("outcome means a body", 'outcome="#adopted"', 'outcome="#sxrd"', "A123+0 A127-49"),
    Fault(
        "a person is a body",
        '<person eId="cmp_6__person_1" refersTo="#person.zhangsan"',
        '<person eId="cmp_6__person_1" refersTo="#sxrd"',
        "A123+0",
    ),
    Fault(
        "a role is a person",
        '<role eId="cmp_6__role_1" refersTo="#director">',
        '<role eId="cmp_6__role_1" refersTo="#person.zhangsan">',
        "A123+0",
    ),
    Fault(
        "an author is a concept",
        '<FRBRauthor href="#sxrd" as="#author"/>',
        '<FRBRauthor href="#adopted" as="#author"/>',
        "A123+0",
    ),
    Fault("a source is a role", '<workflow source="#gazette_pub">', '<workflow source="#editor">', "A123+0"),
    Fault("an interval ends with a document", 'end="#cmp_3__eref_3"', 'end="#cmp_3__original_1"', "A123+0"),
    Fault("a ref to the end of a page", 'href="#cmp_3__art_1"', 'href="#eop_1"', "A125+0"),
    Fault("a ref to an entry of the metadata", 'href="#cmp_3__art_1"', 'href="#sxrd"', "A125+0"),
    Fault("a ref to itself", 'href="#cmp_3__art_1"', 'href="#cmp_3__art_2__para_2__intro__ref_1"', "A125+0"),
    Fault(
        "a range that ends before it begins",
        'from="#cmp_3__art_1" upTo="#cmp_3__art_2"',
        'from="#cmp_3__art_2" upTo="#cmp_3__art_1"',
        "A125+0 A145+0",
    ),
    Fault("a link that is empty", 'href="/akn/cn/act/2014-04-24/nn"', 'href=""', "A126+0"),
    Fault("a script", 'href="/akn/cn/act/2014-04-24/nn"', 'href="javascript:alert(1)"', "A126+0"),
    Fault("a file of this machine", 'href="/akn/cn/act/2014-04-24/nn"', 'href="file:///etc/passwd"', "A126+0"),
    Fault("a path out of the package", 'href="/akn/cn/act/2014-04-24/nn"', 'href="../law.xml"', "A126+0"),
    Fault("a law without a date", 'href="/akn/cn/act/2014-04-24/nn"', 'href="/akn/cn/act/huanjing"', "A126+0"),
    Fault("an IRI without /akn", 'href="/akn/cn/act/2014-04-24/nn"', 'href="/cn/act/2014-04-24/nn"', "A126+0"),
    # entities
    Fault("an entity without an IRI", 'href="/akn/ontology/person/cn.zhang.san"', 'href=""', "A124+0"),
    Fault(
        "one IRI in two classes",
        '<TLCConcept eId="inforce" href="/akn/ontology/concept/in-force"',
        '<TLCConcept eId="inforce" href="https://example.org/1" showAs="甲"/><TLCTerm eId="t" href="https://example.org/1"',
        "A124+0 A127+0",
    ),
    Fault(
        "an ontology of old, without /akn",
        'href="/akn/ontology/person/cn.zhang.san"',
        'href="/ontology/person/cn.zhang.san"',
        "A124+0",
    ),
    Fault(
        "a person by the IRI of a body",
        'href="/akn/ontology/person/cn.zhang.san"',
        'href="/akn/ontology/organization/cn.zhang.san"',
        "A124+0",
    ),
    Fault("an IRI of nobody", 'href="/akn/ontology/person/cn.zhang.san"', 'href="/akn/ontology/person/"', "A124+0"),
    Fault(
        "an entity that nothing points at",
        '<TLCConcept eId="adopted"',
        '<TLCTerm eId="term" href="/akn/ontology/term/zho.a" showAs="甲"/><TLCConcept eId="adopted"',
        "A127+0",
    ),
    # IRIs
    Fault(
        "a work without a country",
        f'<FRBRuri value="{LAW}"/>',
        '<FRBRuri value="/akn/act/tiaoli/2024-03-29/lvse-tiaoli"/>',
        "A108-2 A108+10 A109-2 A139+37",
    ),
    Fault(
        "a work without a date",
        f'<FRBRthis value="{LAW}/!main"/>',
        '<FRBRthis value="/akn/cn-sx/act/tiaoli/lvse-tiaoli/!main"/>',
        "A107+0 A108-1",
    ),
    Fault("an IRI that is empty", f'<FRBRthis value="{LAW}/!main"/>', '<FRBRthis value=""/>', "A107+0 A108-1"),
    Fault(
        "an IRI with a blank",
        f'<FRBRthis value="{LAW}/!main"/>',
        '<FRBRthis value="/akn/cn-sx/act/tiaoli/sxrd/2024-03-29/lvse tiaoli/!main"/>',
        "A107+0 A108-1",
    ),
    Fault(
        "an IRI of old, without /akn",
        f'<FRBRuri value="{LAW}"/>',
        f'<FRBRuri value="{LAW.removeprefix("/akn")}"/>',
        "A107+0 A108-2 A108+10",
    ),
    Fault(
        "an address of the web",
        f'<FRBRuri value="{LAW}/zho@2024-03-29.akn"/>',
        '<FRBRuri value="https://example.org/law.akn"/>',
        "A111+0",
    ),
    Fault(
        "the expression of another work",
        f'<FRBRuri value="{LAW}/zho@2024-03-29"/>',
        f'<FRBRuri value="{LAW}-2/zho@2024-03-29"/>',
        "A108-2 A108-2 A108+5",
    ),
    Fault(
        "a work that has a language",
        f'<FRBRuri value="{LAW}"/>',
        f'<FRBRuri value="{LAW}/zho@2024-03-29"/>',
        "A108-2 A108-2",
    ),
    Fault(
        "an expression without a language",
        f'<FRBRuri value="{LAW}/zho@2024-03-29"/>',
        f'<FRBRuri value="{LAW}"/>',
        "A108-2",
    ),
    Fault(
        "another component in the manifestation",
        f"{LAW}/zho@2024-03-29/!main.xml",
        f"{LAW}/zho@2024-03-29/!annex_1.xml",
        "A108-1",
    ),
    Fault("another number than in the IRI", '<FRBRnumber value="lvse-tiaoli"/>', '<FRBRnumber value="2"/>', "A109-8"),
    Fault(
        "another date than in the IRI",
        '<FRBRdate date="2024-03-27" name="delivery"/>',
        '<FRBRdate date="2024-03-26" name="delivery"/>',
        "A109-3",
    ),
    Fault(
        "another subtype than in the IRI",
        '<FRBRsubtype value="tiaoli"/>',
        '<FRBRsubtype value="banfa"/>',
        "A109-7 A140+36",
    ),
    Fault("another country than in the IRI", '<FRBRcountry value="cn-sx"/>', '<FRBRcountry value="cn-14"/>', "A109-8"),
    Fault(
        "another language than in the IRI", '<FRBRlanguage language="zho"/>', '<FRBRlanguage language="bod"/>', "A109-5"
    ),
    Fault(
        "another document type than in the IRI",
        f'{ISSUE}/!main"/>',
        f'{ISSUE.replace("officialGazette", "act")}/!main"/>',
        "A108-1 A109-1",
    ),
    Fault(
        "another version than in the IRI",
        f'<FRBRuri value="{ISSUE}/zho@2024-03-31"/>',
        f'<FRBRuri value="{ISSUE}/zho@2024-04-02"/>',
        "A108-2 A108+5 A109-2",
    ),
    Fault("another format than in the IRI", '<FRBRformat value="xml"/>', '<FRBRformat value="pdf"/>', "A109-5"),
    Fault(
        "two documents are one work",
        '/akn/cn-sx/statement/renmian/sxrd/2024-03-29/nn-3/!main"',
        '/akn/cn-sx/statement/jueding/sxrd/2024-03-29/nn-1/!main"',
        "A108-1 A110-1",
    ),
    # names of works
    Fault("a language of two letters", 'language="zho"', 'language="zh"', "A109-5 A128+0"),
    Fault("a country that is none", '<FRBRcountry value="cn-sx"/>', '<FRBRcountry value="山西"/>', "A109-8 A128+0"),
    Fault("an alias that is empty", 'value="某省绿色条例"/>', 'value=""/>', "A128+0"),
    Fault("an alias that is no IRI", 'value="某省绿色条例"/>', 'value="/akn/cn-sx/lvse"/>', "A128+0"),
    Fault("another xml:lang", '<act name="tiaoli">', '<act name="tiaoli" xml:lang="en">', "A104+0 A129+0"),
    Fault("another xml:lang of the body", "<mainBody>", '<mainBody xml:lang="bo">', "A129+0"),
    # eIds
    Fault("an eId of the whole name", 'eId="cmp_3__art_3"', 'eId="cmp_3__article_3"', "A112+0"),
    Fault("an eId of another element", 'eId="cmp_3__art_3"', 'eId="cmp_3__sec_3"', "A112+0"),
    Fault("an eId with an empty part", 'eId="cmp_3__art_3"', 'eId="cmp_3____art_3"', "A112+0"),
    Fault("an eId with a hyphen for a mark", 'eId="cmp_3__art_3"', 'eId="cmp_3__art-3"', "A112+0"),
    Fault("an eId of no words", 'eId="cmp_3__art_3"', 'eId="x123"', "A112+0"),
    Fault("a wId with an empty part", 'eId="cmp_3__art_3"', 'eId="cmp_3__art_3" wId="art__"', "A112+0"),
    Fault(
        "a wId that is the eId of another article",
        'eId="cmp_3__art_3"',
        'eId="cmp_3__art_3" wId="cmp_3__art_2"',
        "A112+0",
    ),
    Fault("an eId in another article", 'eId="cmp_3__art_2__para_1"', 'eId="cmp_3__art_1__para_2"', "A113+0"),
    Fault("an eId in another document", 'eId="cmp_3__art_3"', 'eId="cmp_4__art_3"', "A113+0"),
    Fault("an eId in nothing", 'eId="cmp_3__art_2__para_1"', 'eId="cmp_3__art_22__para_1"', "A113+0"),
    Fault("an eId without its context", 'eId="cmp_3__art_2__para_1"', 'eId="para_1"', "A113+0"),
    Fault(
        "an article that is quoted, without its context",
        'eId="cmp_4__para_2__point_1__mod_1__qstr_1__art_2"',
        'eId="cmp_4__art_2"',
        "A113+0",
    ),
    Fault("another number than is printed", 'eId="cmp_3__art_3"', 'eId="cmp_3__art_4"', "A114+0"),
    Fault("no number where one is printed", 'eId="cmp_3__art_3"', 'eId="cmp_3__art"', "A114+0"),
    Fault("another num", "<num>第三条</num>", "<num>第四条</num>", "A114-1 A118-1"),
    Fault("a num of an inserted article", "<num>第三条</num>", "<num>第三条之一</num>", "A114-1"),
    Fault("a point of another number", f'eId="{SECOND_POINT}"', f'eId="{SECOND_POINT[:-1]}5"', "A114+0"),
    Fault("an article without an eId", ' eId="cmp_3__art_3"', "", "A115+0"),
    Fault("a heading without an eId", ' eId="cmp_3__chp_1__heading"', "", "A115+0"),
    Fault(
        "paragraphs change their numbers",
        'eId="cmp_3__art_2__para_1"',
        'eId="cmp_3__art_2__para_3"',
        "A113+1 A116+0 A116+5",
    ),
    # order
    Fault("an article is there twice", "<num>第二条</num>", "<num>第一条</num>", "A114-1 A117-1 A118+30"),
    Fault("an article is smaller", "<num>第三条</num>", "<num>第一条</num>", "A114-1 A117-1"),
    Fault("an article is missing", "<num>第三条</num>", "<num>第五条</num>", "A114-1 A118-1"),
    Fault("a page ends twice", '<eop eId="eop_2" number="2"/>', '<eop eId="eop_2" number="1"/>', "A118+15 A119+0"),
    Fault("a page ends before the last", '<eop eId="eop_3" number="3"/>', '<eop eId="eop_3" number="1"/>', "A119+0"),
    Fault(
        "pages change their places", '<eop eId="eop_1" number="1"/>', '<eop eId="eop_1" number="9"/>', "A119+92 A154-43"
    ),
    Fault(
        "the eIds of pages go down",
        '<eop eId="eop_1" number="1"/>',
        '<eop eId="eop_9" number="1"/>',
        "A116+92 A116+107",
    ),
    # dates
    Fault("a docDate of another day", '<docDate date="2024-03-31">', '<docDate date="2024-03-30">', "A120+0"),
    Fault(
        "a date of another year",
        '<date date="2024-05-01">2024年5月1日</date>',
        '<date date="2023-05-01">2024年5月1日</date>',
        "A120+0",
    ),
    Fault("a text of another day", "2024年3月27日</docDate>", "2024年3月28日</docDate>", "A120+0"),
    Fault(
        "an expression older than its work",
        f'<FRBRuri value="{LAW}/zho@2024-03-29"/>\n        <FRBRdate date="2024-03-29"',
        f'<FRBRuri value="{LAW}/zho@2024-03-29"/>\n        <FRBRdate date="2023-03-29"',
        "A109-3 A121-3",
    ),
    Fault(
        "published before it was made",
        '<publication date="2024-03-31" name="gongbao" showAs="某省人民代表大会常务委员会公报" number="2024-2"/>\n      <workflow',
        '<publication date="2024-03-01" name="gongbao" showAs="某省人民代表大会常务委员会公报" number="2024-2"/>\n      <workflow',
        "A121+0 A121+0",
    ),
    Fault(
        "published on another day than FRBRdate says",
        '<publication date="2024-03-31"',
        '<publication date="2024-04-30"',
        "A121+0 A121+61 A121+110 A121+215 A121+358 A121+418",
    ),
    Fault(
        "one issue of two days",
        '<publication date="2024-03-31" name="gongbao" showAs="某省人民代表大会常务委员会公报" number="2024-2"/>\n      <workflow',
        '<publication date="2024-04-01" name="gongbao" showAs="某省人民代表大会常务委员会公报" number="2024-2"/>\n      <workflow',
        "A121+0",
    ),
    Fault("an interval ends before it begins", 'date="2025-05-01" source', 'date="2024-04-01" source', "A121+4 A131+0"),
    Fault(
        "an event before the generation", 'date="2024-05-01" source', 'date="2023-05-01" source', "A121+0 A131+0 A143+0"
    ),
    Fault("a step in the future", 'date="2024-03-29" by=', 'date="2034-03-29" by=', "A121+0 A122+0"),
    Fault(
        "a generation in the future",
        '<eventRef eId="eref_1" date="2024-03-31"',
        '<eventRef eId="eref_1" date="2034-03-31"',
        "A121+0 A122+0",
    ),
    Fault(
        "a markup in the future",
        '<FRBRdate date="2024-05-01" name="markup"/>',
        '<FRBRdate date="2034-05-01" name="markup"/>',
        "A122+0",
    ),
    Fault(
        "a manifestation older than its expression",
        '<FRBRdate date="2024-05-01" name="markup"/>',
        '<FRBRdate date="2020-05-01" name="markup"/>',
        "A131-3",
    ),
    # and their kin
    Fault(
        "a part that the law in this file has not",
        'href="/akn/cn/act/2014-04-24/nn"',
        f'href="{LAW}/~art_22"',
        "A106+0",
    ),
    Fault(
        "a range of parts that the law has not",
        'href="/akn/cn/act/2014-04-24/nn"',
        f'href="{LAW}/~art_2->art_9"',
        "A106+0",
    ),
    Fault("an address without a host", 'href="/akn/cn/act/2014-04-24/nn"', 'href="https:///nn"', "A126+0"),
    Fault("a link with a blank", 'href="/akn/cn/act/2014-04-24/nn"', 'href="law 1.xml"', "A126+0"),
    Fault("an article is counted in its chapter", 'eId="cmp_3__art_3"', 'eId="cmp_3__chp_1__art_3"', "A113+0"),
    Fault(
        "articles change their places",
        '<article eId="cmp_3__art_1">\n        <num>第一条</num>',
        '<article eId="cmp_3__art_11">\n        <num>第十一条</num>',
        "A106+17 A106+43 A113+2 A117+8",
    ),
    Fault("a page is missing", '<eop eId="eop_3" number="3"/>', '<eop eId="eop_3" number="5"/>', "A118+0"),
    Fault("a legislature of another number", '<legislature value="14">', '<legislature value="13">', "A132+0"),
    Fault("a session of another number", 'value="9">第九次会议', 'value="9">第八次会议', "A152+0 A132+0"),
    Fault(
        "a point stands after a greater one",
        '<num>（一）</num>\n          <content eId="cmp_3__art_2__para_2__point_1__content',
        '<num>（三）</num>\n          <content eId="cmp_3__art_2__para_2__point_1__content',
        "A114-1 A133+5",
    ),
    Fault(
        "an amended act says that it is the original",
        'type="generation"/>\n       <eventRef eId="cmp_3__eref_2" date="2024-05-01"',
        'type="generation"/>\n       <eventRef eId="cmp_3__eref_2" type="amendment" date="2024-03-29"',
        "A135-33",
    ),
    Fault(
        "a generation on another day than the IRI says",
        'date="2024-03-29" source="#cmp_3__original_1" type="generation"',
        'date="2024-03-28" source="#cmp_3__original_1" type="generation"',
        "A121+0",
    ),
    Fault("a step on another day than the text says", 'date="2024-03-29" by=', 'date="2024-03-28" by=', "A121+0"),
    Fault(
        "an issue of another number",
        'number="2024-2"/>\n      <workflow',
        'number="2024-3"/>\n      <workflow',
        "A121+0",
    ),
    Fault(
        "a content that says of nothing that it is its content",
        'eId="cmp_3__art_3__para_1__content"',
        'eId="content"',
        "A113+0",
    ),
    Fault("a container counts too far", 'eId="cmp_6__container_1"', 'eId="cmp_6__container_4"', "A113+2 A116+0"),
    Fault("a number in the IRI and none beside it", '        <FRBRnumber value="lvse-tiaoli"/>\n', "", "A109-8"),
    # pointers, IRIs and names that only look like some
    Fault("an eId without # is cited", 'href="#cmp_3__art_1"', 'href="cmp_3__art_1"', "A106+0"),
    Fault(
        "a person without #",
        'refersTo="#person.zhangsan" as="#director">张三',
        'refersTo="person.zhangsan" as="#director">张三',
        "A106+0",
    ),
    Fault("a role without #", 'as="#director">张三', 'as="director">张三', "A106+0"),
    Fault("a source without #", '<lifecycle source="#gazette_pub">', '<lifecycle source="gazette_pub">', "A106+0"),
    Fault("a source that is empty", '<lifecycle source="#gazette_pub">', '<lifecycle source="">', "A106+0"),
    Fault("a source of # alone", '<lifecycle source="#gazette_pub">', '<lifecycle source="#">', "A106+0"),
    Fault("an interval without #", 'start="#cmp_3__eref_2"', 'start="cmp_3__eref_2"', "A106+0"),
    Fault(
        "an author without #",
        '<FRBRauthor href="#sxrd" as="#author"/>',
        '<FRBRauthor href="sxrd" as="#author"/>',
        "A106+0",
    ),
    Fault("a note that is not there", "情形甲；", '情形甲<noteRef href="#note_9" marker="1"/>；', "A106+0"),
    Fault("a note that is an article", "情形甲；", '情形甲<noteRef href="#cmp_3__art_1" marker="1"/>；', "A123+0"),
    Fault("a documentRef to nothing", INTERSTITIAL, shown("#cmpnts__cmp_9"), "A106+0"),
    Fault("a documentRef to an article", INTERSTITIAL, shown("#cmp_3__art_1"), "A123+0"),
    Fault("a documentRef to what it stands in", INTERSTITIAL, shown("#cmp_7"), "A123+0"),
    Fault("a documentRef to the issue that it stands in", INTERSTITIAL, shown(ISSUE), "A155+0"),
    Fault(
        "a componentRef to the document that it stands in, by its IRI",
        '<paragraph eId="cmp_4__para_1">',
        '<componentRef eId="cmp_4__cref_1" src="/akn/cn-sx/statement/jueding/sxrd/2024-03-29/nn-1/zho@2024-03-29/!main" showAs="甲"/>'
        '<paragraph eId="cmp_4__para_1">',
        "A155+0",
    ),
    Fault("an eId that counts from nought", 'eId="cmp_6__role_1"', 'eId="cmp_6__role_0"', "A112+0"),
    Fault("an eId with a nought before its number", 'eId="cmp_6__role_1"', 'eId="cmp_6__role_01"', "A112+0"),
    Fault("an eId in wide digits", 'eId="cmp_6__role_1"', 'eId="cmp_6__role_１"', "A112+0"),
    Fault(
        "a document published in another gazette, on the day and in the number of this one",
        'showAs="某省人民代表大会常务委员会公报" number="2024-2"/>\n      <workflow',
        'showAs="某市人民政府公报" number="2024-2"/>\n      <workflow',
        "A121+0",
    ),
    Fault(
        "a componentRef to nothing",
        '<paragraph eId="cmp_4__para_1">',
        '<componentRef eId="cmp_4__cref_1" src="#cmp_99" showAs="甲"/><paragraph eId="cmp_4__para_1">',
        "A106+0",
    ),
    Fault(
        "a law of the thirtieth of February",
        'href="/akn/cn/act/2014-04-24/nn"',
        'href="/akn/cn/act/2014-02-30/nn"',
        "A126+0",
    ),
    Fault(
        "a version of another language code",
        'href="/akn/cn/act/2014-04-24/nn"',
        'href="/akn/cn/act/2014-04-24/nn/zh@2014-04-24"',
        "A126+0",
    ),
    Fault(
        "a version of a day that is none",
        f'<FRBRuri value="{LAW}/zho@2024-03-29"/>',
        f'<FRBRuri value="{LAW}/zho@2024-3-29"/>',
        "A107+0 A108-2 A108+5",
    ),
    Fault("an entity of no name", 'showAs="张三"', 'showAs=""', "A124+0"),
    Fault(
        "a gazette of no name",
        'showAs="某省人民代表大会常务委员会公报" number="2024-2"/>\n   <lifecycle',
        'showAs=" " number="2024-2"/>\n   <lifecycle',
        "A124+0",
    ),
    Fault(
        "an ontology that is no path",
        'href="/akn/ontology/person/cn.zhang.san"',
        'href="ontology/person/cn.zhang.san"',
        "A124+0",
    ),
    Fault("a subtype in the IRI and none beside it", '        <FRBRsubtype value="tiaoli"/>\n', "", "A109-7"),
    Fault("an article without a number", "<num>第三条</num>", "", "A118-1"),
    Fault("an article with an empty number", "<num>第三条</num>", "<num/>", "A118-1 A147+0"),
    # encodings, and what stands outside
    Fault("bytes of another encoding than it says", 'encoding="UTF-8"', 'encoding="GB2312"', "A101+0"),
    Fault("an encoding that nobody knows", 'encoding="UTF-8"', 'encoding="klingon"', "A101+0"),
    Fault("text behind the root", "</akomaNtoso>", "</akomaNtoso>甲", "A101+0"),
    Fault("two documents in one file", " </officialGazette>", ' </officialGazette><doc name="a"/>', "A104+0"),
    Fault(
        "a file that would be included",
        "<p>情形甲；</p>",
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>',
        "A104+0",
    ),
    Fault(
        "an article of version 2.0",
        '<article eId="cmp_3__art_3">',
        '<article xmlns="http://www.akomantoso.org/2.0" eId="cmp_3__art_3">',
        "A104+0",
    ),
    Fault(
        "a role of another name",
        'refersTo="#director">主任</role>',
        'refersTo="#director">局长</role>',
        "A152+0",
    ),
    Fault("a document of another kind than is printed", "<docType>公告</docType>", "<docType>通知</docType>", "A140+0"),
    Fault(
        "an IRI without its first slash",
        'href="/akn/cn/act/2014-04-24/nn"',
        'href="akn/cn/act/2014-04-24/nn"',
        "A126+0",
    ),
    Fault(
        "references from elsewhere", "<collectionBody>", '<collectionBody xml:base="https://example.org/">', "A126+0"
    ),
)

MORE = (
    # what the identification says that cannot be
    Fault(
        "an act that does not prescribe",
        '<FRBRprescriptive value="true"/>',
        '<FRBRprescriptive value="false"/>',
        "A159+0",
    ),
    Fault(
        "a file of another media type", '<FRBRformat value="xml"/>', '<FRBRformat value="application/pdf"/>', "A159+0"
    ),
    Fault(
        "the original is another work",
        '<original eId="cmp_2__original_1" href="/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例/zho@2019-03-29"',
        '<original eId="cmp_2__original_1" href="/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例之二/zho@2019-03-29"',
        "A139+0",
    ),
    Fault(
        "a generation after the amendment",
        'date="2019-03-29" source="#cmp_2__original_1" type="generation"',
        'date="2024-03-30" source="#cmp_2__original_1" type="generation"',
        "A121+0 A121+1 A131+1",
    ),
    Fault(
        "a generation on another day than its original",
        'date="2019-03-29" source="#cmp_2__original_1" type="generation"',
        'date="2019-03-28" source="#cmp_2__original_1" type="generation"',
        "A121+0",
    ),
    Fault(
        "a wId that is the eId of another article that was amended",
        '<article eId="cmp_2__art_4">',
        '<article eId="cmp_2__art_4" wId="cmp_2__art_3">',
        "A146+0",
    ),
    Fault("two generations", 'type="amendment"', 'type="generation"', "A139+0"),
    Fault("an event of a type that is none", 'type="amendment"', 'type="change"', "A104+0"),
    Fault("a modification of a type that is none", 'type="substitution"', 'type="replace"', "A104+0"),
    Fault(
        "a modification whose source is not there",
        '<source href="#cmp_3__para_1__mod_1"/>',
        '<source href="#cmp_3__para_1__mod_9"/>',
        "A106+0 A138+48",
    ),
    Fault(
        "new words that are not there",
        '<new href="#cmp_3__para_1__mod_1__qtext_1"/>',
        '<new href="#cmp_3__para_1__mod_1__qtext_7"/>',
        "A106+0",
    ),
    Fault(
        "new words that stand elsewhere",
        '<new href="#cmp_3__para_1__mod_1__qtext_1"/>',
        '<new href="#cmp_3__p_1"/>',
        "A137+0",
    ),
    Fault(
        "a mod that the analysis does not have",
        """        <textualMod eId="cmp_3__textualMod_2" type="repeal">
         <source href="#cmp_3__para_2__mod_1"/>
         <destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>
        </textualMod>
""",
        "",
        "A138+46",
    ),
    Fault(
        "a destination by its title",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="某省防洪条例"/>',
        "A137+0",
    ),
    Fault(
        "a part of a law whose number is in wide digits",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_４"/>',
        "A126+0 A137+0",
    ),
    Fault(
        "a part of a law with an empty step",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4__"/>',
        "A126+0",
    ),
    Fault(
        "an amended law by the title of another",
        'activeRef_1" showAs="某省防洪条例"',
        'activeRef_1" showAs="某省河道若干规定"',
        "A152+0",
    ),
    Fault(
        "quoted words outside of a mod",
        '<p eId="cmp_3__p_2">本决定',
        '<p eId="cmp_3__p_2"><quotedText>本</quotedText>决定',
        "A104+0",
    ),
    Fault("a page end without a number", '<eop eId="eop_3" number="3"/>', '<eop eId="eop_3"/>', "A118+80"),
    Fault(
        "another number than is printed below the title",
        "<docNumber>第十号</docNumber>",
        "<docNumber>第十一号</docNumber>",
        "A140+0",
    ),
    Fault(
        "another title than the metadata have",
        "<docTitle>某省消防条例</docTitle>",
        "<docTitle>某省消防法</docTitle>",
        "A140+0 A140+0",
    ),
    Fault(
        "another day of adoption than the metadata have",
        '<docDate date="2019-03-29">2019年3月29日</docDate>',
        '<docDate date="2019-03-28">2019年3月28日</docDate>',
        "A121-49 A140-78",
    ),
    Fault(
        "another day of signature than the metadata have",
        'class="date"><docDate date="2024-03-29">2024年3月29日</docDate>',
        'class="date"><docDate date="2024-03-28">2024年3月28日</docDate>',
        "A140-52",
    ),
    Fault(
        "a period that is an event",
        '<body period="#cmp_2__tmpg_1">',
        '<body period="#cmp_2__eref_3">',
        "A123+0 A127-48",
    ),
    Fault(
        "a period that is not there",
        '<body period="#cmp_2__tmpg_1">',
        '<body period="#cmp_2__tmpg_2">',
        "A106+0 A127-48",
    ),
    Fault(
        "an interval of nothing",
        '<timeInterval start="#cmp_2__eref_3" refersTo="#cmp_2__concept.inForce"/>',
        '<timeInterval start="#cmp_2__eref_3"/>',
        "A104+0",
    ),
    Fault(
        "an interval that neither begins nor ends",
        '<timeInterval start="#cmp_2__eref_3" refersTo="#cmp_2__concept.inForce"/>',
        '<timeInterval refersTo="#cmp_2__concept.inForce"/>',
        "A131+0",
    ),
    Fault(
        "a step by a body that is not declared",
        'by="#cmp_2__organization.某省人民代表大会常务委员会" outcome="#cmp_2__concept.revised"',
        'by="#cmp_2__organization.某省人大" outcome="#cmp_2__concept.revised"',
        "A106+0",
    ),
    Fault(
        "steps out of order",
        '<step eId="cmp_2__step_1" date="2019-03-29"',
        '<step eId="cmp_2__step_1" date="2024-03-30"',
        "A121+0 A131+1",
    ),
    Fault(
        "an author of another document",
        '<FRBRauthor href="#cmp_2__organization.某省人民代表大会常务委员会" as="#cmp_2__role.author"/>',
        '<FRBRauthor href="#cmp_1__organization.某省人民代表大会常务委员会" as="#cmp_2__role.author"/>',
        "A141+0",
    ),
    Fault("a number of an article twice", "<num>第四条</num>", "<num>第三条</num>", "A114-1 A117-1"),
    Fault(
        "an intro before content",
        '<content eId="cmp_2__art_1__para_1__content">',
        '<intro><p>甲</p></intro><content eId="cmp_2__art_1__para_1__content">',
        "A104+0 A115+0",
    ),
    Fault("a num that prints nothing", "<num>（二）</num>", "<num> </num>", "A118+0 A147+0"),
    Fault(
        "an answer that is neither true nor false",
        '<FRBRauthoritative value="false"/>',
        '<FRBRauthoritative value="no"/>',
        "A104+0",
    ),
    Fault("a region of another country", '<FRBRcountry value="cn"/>', '<FRBRcountry value="cn-zz"/>', "A109-7"),
    Fault(
        "a work that names no component",
        '<FRBRthis value="/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例/!main"/>',
        '<FRBRthis value="/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例"/>',
        "A108-1",
    ),
    Fault("a work of no date", '        <FRBRdate date="2019-03-29" name="adopted"/>\n', "", "A104+0"),
    Fault("an expression of no language", '        <FRBRlanguage language="zho"/>\n', "", "A104+0"),
    Fault("two works", "       <FRBRExpression>", "       <FRBRWork/><FRBRExpression>", "A104+0"),
    Fault("an identification by nobody", '<identification source="#cmp_2__gazette_pub">', "<identification>", "A104+0"),
    Fault(
        "a file of another format",
        '/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例/zho@2024-03-29/!main.xml"/>',
        '/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例/zho@2024-03-29/!main.pdf"/>',
        "A109-1",
    ),
    Fault(
        "a text in a language that is none",
        '<collectionBody xml:lang="zh-Hans">',
        '<collectionBody xml:lang="zz-Hans">',
        "A128+0 A129+0",
    ),
    Fault(
        "a session that is a body",
        '<session value="9" refersTo="#cmp_2__event.某省第十三届人民代表大会常务委员会第九次会议">',
        '<session value="9" refersTo="#cmp_2__organization.某省人民代表大会常务委员会">',
        "A123+0",
    ),
    Fault(
        "two persons of one eId",
        '<TLCPerson eId="cmp_4__person.李四"',
        '<TLCPerson eId="cmp_4__person.张三"',
        "A105+0 A106+26",
    ),
    Fault(
        "two persons of one IRI",
        'href="/akn/ontology/person/zz.李四"',
        'href="/akn/ontology/person/zz.张三"',
        "A124+0 A152+0",
    ),
    Fault("a picture of nothing", "乙。<eop", "乙。<img/><eop", "A104+0"),
    Fault(
        "text between articles",
        '</article>\n       <article eId="cmp_2__art_2">',
        '</article>遗漏的字\n       <article eId="cmp_2__art_2">',
        "A104+1",
    ),
    Fault(
        "a publication of a month",
        '      <lifecycle source="#cmp_2__gazette_pub">',
        '      <publication date="2024-04" name="gongbao" showAs="公报"/>\n      <lifecycle source="#cmp_2__gazette_pub">',
        "A104+0",
    ),
    Fault(
        "a revised act that says that it is the original",
        '<act name="tiaoli" contains="singleVersion">',
        '<act name="tiaoli">',
        "A135+0",
    ),
    Fault(
        "an amendment that is printed, and an event of that day of no type",
        'date="2024-03-29" source="#cmp_2__original_1" type="amendment"/>',
        'date="2024-03-29" source="#cmp_2__original_1"/>',
        "A135+53 A158+0",
    ),
    Fault(
        "an amendment that is printed and is no event",
        '<eventRef eId="cmp_2__eref_2" date="2024-03-29" source="#cmp_2__original_1" type="amendment"/>\n',
        "\n",
        "A116+1 A135+53",
    ),
    Fault("a document of an empty name", '<statement name="renmian">', '<statement name="">', "A128+0"),
    Fault("a GUID with a blank", '<component eId="cmp_4">', '<component eId="cmp_4" GUID="x y">', "A104+0"),
    Fault(
        "in force on another day than the text says",
        'date="2024-05-01" source="#cmp_2__original_1" refersTo="#cmp_2__concept.inForce"',
        'date="2024-06-01" source="#cmp_2__original_1" refersTo="#cmp_2__concept.inForce"',
        "A143+0",
    ),
    Fault(
        "a text that says another day than it is in force from",
        '本条例自<date date="2024-05-01">2024年5月1日</date>起施行。',
        '本条例自<date date="2024-07-01">2024年7月1日</date>起施行。',
        "A143-103",
    ),
    Fault(
        "in force from a day that no text says",
        '      </lifecycle>\n      <workflow source="#cmp_3__gazette_pub">',
        '       <eventRef date="2024-06-01" source="#cmp_3__original_1" refersTo="/akn/ontology/concept/inForce"/>\n'
        '      </lifecycle>\n      <workflow source="#cmp_3__gazette_pub">',
        "A144+0",
    ),
    Fault(
        "a reference to the item beside the one that it names",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项',
        'href="#cmp_2__art_3__para_1__point_2">本条例第三条第一项',
        "A145+0",
    ),
    Fault(
        "a reference to the article beside the one that it names",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项',
        'href="#cmp_2__art_2">本条例第三条第一项',
        "A145+0",
    ),
    Fault(
        "a reference to another law than it names",
        '<inline name="ref">《中华人民共和国消防法》</inline>',
        '<ref eId="cmp_2__art_1__para_1__ref_1" href="/akn/cn/act/fa/0001-01-01/中华人民共和国水法">《中华人民共和国消防法》</ref>',
        "A145+0",
    ),
    Fault(
        "a reference to a document of another title",
        '<inline name="ref">《中华人民共和国消防法》</inline>',
        '《<ref eId="cmp_2__art_1__para_1__ref_1" href="#cmp_3">中华人民共和国消防法</ref>》',
        "A145+0",
    ),
    Fault(
        "a record of an article that is not there",
        '<gp:place href="#cmp_2__art_4" id="doc_2__art_4"/>',
        '<gp:place href="#cmp_2__art_44" id="doc_2__art_4"/>',
        "A106+0",
    ),
    Fault("a country that there is not", '<FRBRcountry value="zz"/>', '<FRBRcountry value="yx"/>', "A109-6 A128+0"),
    Fault(
        "one language twice",
        '<FRBRlanguage language="zho"/>',
        '<FRBRlanguage language="zho"/><FRBRlanguage language="zho"/>',
        "A109+0",
    ),
    Fault(
        "two numbers of a work",
        '<FRBRnumber value="10"/>',
        '<FRBRnumber value="10"/><FRBRnumber value="11"/>',
        "A109+0",
    ),
    Fault("an act of another name than its subtype", '<act name="tiaoli"', '<act name="banfa"', "A109+3"),
    Fault(
        "a date of no name",
        '<FRBRdate date="2019-03-29" name="adopted"/>',
        '<FRBRdate date="2019-03-29" name=""/>',
        "A128+0",
    ),
    Fault(
        "an alias of no name",
        '<FRBRalias name="title" value="某省消防条例"/>',
        '<FRBRalias name="" value="某省消防条例"/>',
        "A128+0",
    ),
    Fault(
        "an interval that ends with its beginning",
        '<timeInterval start="#cmp_2__eref_3"',
        '<timeInterval start="#cmp_2__eref_3" end="#cmp_2__eref_3"',
        "A121+0",
    ),
    Fault(
        "an interval of an event",
        '<timeInterval start="#cmp_2__eref_3" refersTo="#cmp_2__concept.inForce"/>',
        '<timeInterval start="#cmp_2__eref_3" refersTo="#cmp_2__eref_1"/>',
        "A123+0",
    ),
    Fault("a group of times that nothing is of", '<body period="#cmp_2__tmpg_1">', "<body>", "A127-48"),
    Fault(
        "an original older than its work",
        '/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例/zho@2019-03-29" showAs',
        '/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例/zho@2018-03-29" showAs',
        "A139+0",
    ),
    Fault(
        "several versions of which there is one",
        '<statement name="renmian">',
        '<statement name="renmian" contains="multipleVersions">',
        "A135+0",
    ),
    Fault(
        "a modification of another law than the text refers to",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省供水条例/!main~art_4"/>',
        "A137+0 A138+0",
    ),
    Fault(
        "a modification of another article than the text refers to",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_14"/>',
        "A137+0",
    ),
    Fault(
        "a modification of itself",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="/akn/cn/statement/jueding/某省人民代表大会常务委员会/2024-03-29/关于修改-某省防洪条例-的决定/!main~p_1"/>',
        "A137+0 A137+0 A138+0",
    ),
    Fault(
        "a substitution that is called a repeal",
        'textualMod_1" type="substitution"',
        'textualMod_1" type="repeal"',
        "A137+3 A137+0",
    ),
    Fault(
        "a deletion that is called an insertion",
        'textualMod_2" type="repeal"',
        'textualMod_2" type="insertion"',
        "A137+0",
    ),
    Fault(
        "a deletion that is called a substitution",
        'textualMod_2" type="repeal"',
        'textualMod_2" type="substitution"',
        "A137+0",
    ),
    Fault("a substitution without new words", '         <new href="#cmp_3__para_1__mod_1__qtext_1"/>\n', "", "A137-3"),
    Fault("quoted words that are empty", "“（二）乙；”</quotedText>", "</quotedText>", "A147+0"),
    Fault(
        "a modified law that is declared nowhere",
        '       <activeRef eId="cmp_3__activeRef_1" showAs="某省防洪条例" href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例"/>\n',
        "",
        "A138-19 A138-14",
    ),
    Fault(
        "a person by the IRI of another",
        'href="/akn/ontology/person/zz.张三" showAs="张三"',
        'href="/akn/ontology/person/zz.张三" showAs="王五"',
        "A152+0 A152+27",
    ),
    Fault("a person of another name", 'class="appointed">张三<', 'class="appointed">王五<', "A152+0"),
    Fault(
        "an organ by the IRI of one that has no more in common with it than 厅",
        'href="/akn/ontology/organization/zz.某省财政厅"',
        'href="/akn/ontology/organization/zz.交通运输厅"',
        "A152+0",
    ),
    Fault(
        "a body of another name",
        'organization.某省司法厅">某省司法厅<',
        'organization.某省司法厅">文化和旅游部<',
        "A152+0",
    ),
    Fault(
        "an IRI of an entity with a blank", 'href="/akn/ontology/role/zz.某省司法厅厅长"', 'href="some thing"', "A124+0"
    ),
    Fault(
        "a document that another changes is itself",
        '      <references source="#cmp_2__gazette_pub">\n',
        '      <references source="#cmp_2__gazette_pub">\n'
        '       <passiveRef eId="cmp_2__passiveRef_1" showAs="某省消防条例"'
        ' href="/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省消防条例"/>\n',
        "A139+0",
    ),
    Fault(
        "a wId that names no element", '<article eId="cmp_2__art_1">', '<article eId="cmp_2__art_1" wId="1">', "A112+0"
    ),
    Fault("two numbers of an article", "<num>第三条</num>", "<num>第三条</num><num>第三条</num>", "A149-1"),
    Fault("an article that prints a chapter", "<num>第三条</num>", "<num>第三章</num>", "A149-1"),
    Fault("a chapter that prints an article", "<num>第二章</num>", "<num>第二条</num>", "A149-1"),
    Fault("an empty heading", ">附则</heading>", "> \u3000</heading>", "A147+0"),
    Fault("an empty title", "<docTitle>某省消防条例</docTitle>", "<docTitle/>", "A147+0"),
    Fault("an empty article", '本条例自<date date="2024-05-01">2024年5月1日</date>起施行。', "", "A147-4"),
    Fault(
        "an empty reference",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项</ref>',
        'href="#cmp_2__art_3__para_1__point_1"/>',
        "A147+0",
    ),
    Fault(
        "an empty date",
        '<docDate date="2024-03-29">2024年3月29日</docDate><eop',
        '<docDate date="2024-03-29"/><eop',
        "A147+0",
    ),
    Fault("a person without a name", 'class="appointed">张三</person>', 'class="appointed"></person>', "A147+0"),
    Fault("an empty point", ">甲；</p>", "></p>", "A147-3"),
    Fault("an empty number of a document", "<docNumber>第十号</docNumber>", "<docNumber/>", "A147+0"),
    Fault("a session of no words", ">第九次会议</session>通过", "></session>通过", "A147+0"),
    Fault(
        "a row of too few cells",
        '<td>\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        "",
        "A106-31 A150-7",
    ),
    Fault(
        "a row of too many cells",
        '<p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        '<p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td><td><p>多</p></td>',
        "A150-9",
    ),
    Fault(
        "a cell over no column",
        '<td>\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        '<td colspan="0">\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        "A150+0",
    ),
    Fault(
        "a cell over less than no column",
        '<td>\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        '<td colspan="-3">\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        "A150+0",
    ),
    Fault(
        "a cell over rows that are not there",
        '<td>\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        '<td rowspan="9">\n            <p eId="cmp_4__att_1__table_1__p_6">乙</p>\n           </td>',
        "A150+4 A150+0",
    ),
    Fault("a picture on a disk of Windows", "乙。<eop", '乙。<img src="C:/a.png"/><eop', "A126+0"),
    Fault(
        "a style with a script",
        '<p eId="cmp_1__p_1">',
        '<p eId="cmp_1__p_1" style="background:url(javascript:alert(1))">',
        "A126+0",
    ),
    Fault("a link to nothing at all", "乙。<eop", '乙。<a href="">x</a><eop', "A126+0"),
    Fault(
        "an escape that is none",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项</ref>',
        'href="/akn/cn/act/2019/%zz">本条例第三条第一项</ref>',
        "A104+0 A145+0 A126+0",
    ),
    Fault(
        "a law of the future",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项</ref>',
        'href="/akn/cn/act/2039-01-01/1">本条例第三条第一项</ref>',
        "A145+0 A122+0",
    ),
    Fault("a character that was lost", "甲；", "�；", "A148+0"),
    Fault("a character of private use", "甲；", "\ue123；", "A148+0"),
    Fault("a control character of old", "甲；", "甲\x92；", "A148+0"),
    Fault("bytes read in another encoding", "甲；", "锟斤拷；", "A148+0"),
    Fault("Chinese bytes read in a western encoding", "甲；", "ç¬¬ä¸ƒæ¬¡；", "A148+0"),
    Fault("an entity escaped twice", "甲；", "甲&amp;nbsp;；", "A148+0"),
    Fault(
        "a paragraph in a language that is none", '<p eId="cmp_1__p_1">', '<p eId="cmp_1__p_1" xml:lang="xx">', "A128+0"
    ),
    Fault(
        "a quantity of another number",
        "乙。<eop",
        '乙<quantity refersTo="#cmp_2__concept.inForce" normalized="34">35</quantity>。<eop',
        "A115+0 A132+0",
    ),
    Fault(
        "a note without its mark",
        "乙。<eop",
        '乙<authorialNote eId="cmp_2__art_3__para_1__point_2__authorialNote_1" marker="1"><p>注</p></authorialNote>'
        '<authorialNote eId="cmp_2__art_3__para_1__point_2__authorialNote_2"><p>注</p></authorialNote>。<eop',
        "A151+0",
    ),
    Fault(
        "a session of another number than its event",
        'showAs="某省第十三届人民代表大会常务委员会第九次会议"',
        'showAs="某省第十三届人民代表大会常务委员会第八次会议"',
        "A152+32",
    ),
    Fault(
        "an author who is not the actor of the IRI",
        'cn.某省人民代表大会常务委员会" showAs="某省人民代表大会常务委员会"/>\n       <TLCRole eId="cmp_2__role.publisher"',
        'cn.某市水务局" showAs="某市水务局"/>\n       <TLCRole eId="cmp_2__role.publisher"',
        "A109-46",
    ),
    Fault(
        "an alternative to nothing",
        '<article eId="cmp_2__art_1">',
        '<article eId="cmp_2__art_1" alternativeTo="cmp_2__art_9">',
        "A106+0",
    ),
    Fault(
        "new words that are the old ones",
        '         <new href="#cmp_3__para_1__mod_1__qtext_1"/>',
        '         <old href="#cmp_3__para_1__mod_1__qtext_1"/>\n         <new href="#cmp_3__para_1__mod_1__qtext_1"/>',
        "A137+1",
    ),
    Fault("a number that its heading repeats", "附则</heading>", "第二章　附则</heading>", "A149+0"),
    Fault("a number that its text repeats", "为了消防，", "第一条　为了消防，", "A149+0"),
    Fault(
        "a letter for a Chinese number",
        '<point eId="cmp_2__art_3__para_1__point_2">',
        '<point eId="cmp_2__art_3__para_1__point_b">',
        "A106-48 A114+0",
    ),
    Fault(
        "a day that is of an organ",
        '<docDate date="2024-03-29">2024年3月29日</docDate><eop',
        '<docDate date="2024-03-29" refersTo="#cmp_1__organization.某省人民代表大会常务委员会">2024年3月29日</docDate><eop',
        "A123+0",
    ),
    Fault(
        "a day that no calendar has", "2024年5月1日</date>起施行。</p>", "2024年4月31日</date>起施行。</p>", "A120+0"
    ),
    Fault(
        "an IRI that ends with a slash",
        '2024-03-29/10"/>\n        <FRBRalias',
        '2024-03-29/10/"/>\n        <FRBRalias',
        "A107+0",
    ),
    Fault("an identifier of two works", '2024/2/!item_2"', '2024/2/!item_1"', "A110+0 A140+0"),
    Fault(
        "an author who is another organ of the same place",
        'cn.某省人民代表大会常务委员会" showAs="某省人民代表大会常务委员会"/>\n       <TLCRole eId="cmp_2__role.publisher"',
        'cn.某省人民政府" showAs="某省人民政府"/>\n       <TLCRole eId="cmp_2__role.publisher"',
        "A109-46",
    ),
    Fault(
        "an author who is the role of one",
        '<FRBRauthor href="#cmp_2__organization.某省人民代表大会常务委员会" as="#cmp_2__role.author"',
        '<FRBRauthor href="#cmp_2__role.author" as="#cmp_2__role.author"',
        "A123+0",
    ),
    Fault(
        "a text of a time after its repeal",
        'source="#cmp_2__original_1" type="amendment"',
        'source="#cmp_2__original_1" type="repeal"',
        "A121+9",
    ),
    Fault(
        "a modification of all the law, where the text names a provision",
        '某省防洪条例/!main~art_4"/>\n',
        '某省防洪条例/!main"/>\n',
        "A137+0",
    ),
    Fault("a split that is a change", 'textualMod_1" type="substitution"', 'textualMod_1" type="split"', "A137+0"),
    Fault(
        "an insertion that is a change", 'textualMod_1" type="substitution"', 'textualMod_1" type="insertion"', "A137+0"
    ),
    Fault(
        "new words that are a number",
        '<new href="#cmp_3__para_1__mod_1__qtext_1"/>',
        '<new href="#cmp_3__para_1__mod_1__ref_1"/>',
        "A137+0",
    ),
    Fault(
        "a provision that is modified twice at once",
        '某省防洪条例/!main~art_4"/>\n',
        '某省防洪条例/!main~art_4"/><destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>\n',
        "A137+0",
    ),
    Fault("a character that turns the text around", "甲；", "甲\u202e；", "A148+0"),
    Fault("a character that shows nothing", "为了消防", "为了\u200b消防", "A148+0"),
    Fault("a radical of dictionaries", "为了消防", "为了⼀消防", "A148+0"),
    Fault("markup that is text", "甲；", "&lt;b&gt;甲&lt;/b&gt;；", "A148+0"),
    Fault(
        "two notes of one page with one mark",
        "甲；",
        '甲<authorialNote eId="cmp_2__art_3__para_1__point_1__authorialNote_1" marker="1"><p>注</p></authorialNote>'
        '<authorialNote eId="cmp_2__art_3__para_1__point_1__authorialNote_2" marker="1"><p>注</p></authorialNote>；',
        "A151+0",
    ),
    Fault(
        "a paragraph before that is its own",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项</ref>',
        'href="#cmp_2__art_2__para_1">前款</ref>',
        "A145+0",
    ),
    Fault("an article printed as a paragraph", "<num>第四条</num>", "<num>第四款</num>", "A149-1"),
    Fault("a number that was lost", "第十号</docNumber>", "第号</docNumber>", "A140+0"),
    Fault("a front page of another issue", "2024年第2号（总", "2024年第3号（总", "A140+0"),
    Fault("a format that is left out", '2024-03-29/10/zho@2024-03-29.akn"', '2024-03-29/10/zho@2024-03-29"', "A108-2"),
    Fault(
        "an article that is a chapter",
        'href="#cmp_2__art_3__para_1__point_1">本条例第三条第一项</ref>',
        'href="#cmp_2__chp_1">本条例第三条第一项</ref>',
        "A145+0",
    ),
    Fault(
        "a language for a component",
        '2024-03-29/10/zho@2024-03-29/!main"',
        '2024-03-29/10/zho@2024-03-29/zho@2024-03-29/!main"',
        "A108-1",
    ),
    Fault("a soft hyphen between characters", "为了消防", "为了\u00ad消防", "A148+0"),
    Fault(
        "a source that is there twice",
        '<source href="#cmp_3__para_1__mod_1"/>',
        '<source href="#cmp_3__para_1__mod_1"/><source href="#cmp_3__para_1__mod_1"/>',
        "A137+0",
    ),
    Fault(
        "a row of heads without words",
        "<tr>\n           <th>",
        "<tr>\n           <th><p/></th><th><p/></th><th><p/></th></tr><tr><th>",
        "A147-1",
    ),
    # what is said beside the words
    Fault("a remark without a type", "甲；", "甲<remark>（掌声）</remark>；", "A156+0"),
    Fault("a remark without words", "甲；", '甲<remark type="phenomenon"/>；', "A147+0"),
    Fault(
        "a person who is nobody",
        "甲；",
        '甲<person eId="cmp_2__art_3__para_1__point_1__person_1" refersTo="">乙</person>；',
        "A106+0",
    ),
    Fault("a person without refersTo", "甲；", "甲<person>乙</person>；", "A104+0 A115+0"),
    Fault("a picture that is a part of the text", "甲；", '甲<img src="#cmp_2__art_1"/>；', "A126+0"),
    Fault("a picture without a name", "甲；", '甲<img src=""/>；', "A126+0"),
    Fault("a word called nothing", "甲；", '<inline name="">甲</inline>；', "A128+0"),
    Fault(
        "several references that are none",
        "甲；",
        '<mref eId="cmp_2__art_3__para_1__point_1__mref_1">前两条</mref>；',
        "A125+0",
    ),
    Fault(
        "a range of one",
        "甲；",
        '<rref eId="cmp_2__art_3__para_1__point_1__rref_1" from="#cmp_2__art_1" upTo="#cmp_2__art_1">第一条</rref>；',
        "A125+0",
    ),
    Fault(
        "a mark that is said and printed",
        '<quotedText eId="cmp_3__para_1__mod_1__qtext_1">“',
        '<quotedText eId="cmp_3__para_1__mod_1__qtext_1" startQuote="“">“',
        "A157+0",
    ),
    Fault("no modification of the analysis at all", ANALYSIS, "", "A138+38"),
    Fault(
        "a modification of the document itself",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="#cmp_3__para_1"/>',
        "A137+0",
    ),
    Fault(
        "a modification of the metadata",
        '<destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_4"/>',
        '<destination href="#role.publisher"/>',
        "A137+0",
    ),
    Fault(
        "a modification in another",
        '<mod eId="cmp_3__para_2__mod_1">删去',
        '<mod eId="cmp_3__para_2__mod_1"><mod eId="cmp_3__para_2__mod_1__mod_1"/>删去',
        "A147+0 A137+0",
    ),
    Fault("a law referred to by another title", 'showAs="某省防洪条例" href', 'showAs="排水法" href', "A152+0"),
    Fault(
        "a gazette of several versions, whose documents have one each",
        'name="gongbao" contains="originalVersion"',
        'name="gongbao" contains="multipleVersions"',
        "A135+0",
    ),
    Fault(
        "a renumbering that quotes words, and has none",
        '<textualMod eId="cmp_3__textualMod_1" type="substitution">\n'
        '         <source href="#cmp_3__para_1__mod_1"/>\n'
        '         <destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_3__para_1__point_2"/>\n'
        '         <new href="#cmp_3__para_1__mod_1__qtext_1"/>\n',
        '<textualMod eId="cmp_3__textualMod_1" type="renumbering">\n'
        '         <source href="#cmp_3__para_1__mod_1"/>\n'
        '         <destination href="/akn/zz/act/tiaoli/0001-01-01/某省防洪条例/!main~art_3__para_1__point_2"/>\n',
        "A137+0",
    ),
)
"""The same of the other good file."""

OF_EVERYDAY = (
    Fault(
        "an interval of force that begins when the law was made",
        '<timeInterval start="#cmp_2__eref_2"',
        '<timeInterval start="#cmp_2__eref_1"',
        "A143-8 A143+0",
    ),
    Fault(
        "a law as it was made that says it was amended",
        '<act name="tiaoli">',
        '<act name="tiaoli" contains="singleVersion">',
        "A135+0",
    ),
    Fault(
        "a law of several versions that has one",
        '<act name="tiaoli">',
        '<act name="tiaoli" contains="multipleVersions">',
        "A135+0",
    ),
    Fault(
        "an article removed by nothing",
        '<article eId="cmp_2__art_6">',
        '<article eId="cmp_2__art_6" status="removed">',
        "A135+0",
    ),
    Fault("前款 that leads to an article", '#cmp_2__art_4">本条例第四条', '#cmp_2__art_4">前款', "A145+0"),
    Fault("前条 that leads to the one before that", '#cmp_2__art_6">本条例第六条', '#cmp_2__art_7">前条', "A145+0"),
    Fault(
        "contents call a document by another title",
        '"#cmp_2">河北省渔船管理条例',
        '"#cmp_2">河北省渔船管理办法',
        "A154+0",
    ),
    Fault("a component is counted as another", '/9/!item_2"/>', '/9/!item_7"/>', "A140+0"),
    Fault(
        "a government shown as a congress",
        'cn-he.河北省人民代表大会常务委员会" showAs="河北省人民代表大会常务委员会"/>\n    <TLCRole',
        'cn-he.河北省人民政府" showAs="河北省人民代表大会常务委员会"/>\n    <TLCRole',
        "A152+0",
    ),
    Fault(
        "a heading twice",
        '<heading eId="cmp_2__chp_3__heading">法律责任</heading>',
        '<heading eId="cmp_2__chp_3__heading">法律责任</heading><heading eId="cmp_2__chp_3__heading_2">法律责任</heading>',
        "A149-2",
    ),
    Fault(
        "a title without its end",
        "<docTitle>河北省渔船管理条例</docTitle>",
        "<docTitle>河北省渔船</docTitle>",
        "A140+0",
    ),
    Fault(
        "a title that was lost",
        '<p eId="cmp_2__preface__p_1" class="title"><docTitle>河北省渔船管理条例</docTitle></p>',
        '<p eId="cmp_2__preface__p_1" class="title">第一号</p>',
        "A140-98",
    ),
    Fault("new words that are nowhere", '<new href="#cmp_3__para_1__mod_1__qtext_1"/>', "<new/>", "A137+0"),
    Fault(
        "a renumbering of another article than the text says",
        '种苗条例/!main~art_5"/>',
        '种苗条例/!main~art_9"/>',
        "A137+0",
    ),
    Fault(
        "a reference to a modified law that is there twice",
        ACTIVE,
        ACTIVE + ACTIVE.replace("activeRef_1", "activeRef_2"),
        "A158+0",
    ),
    Fault("an interval that is there twice", INTERVAL, INTERVAL * 2, "A158+0"),
    Fault("a component that is lost", COMPONENT, "", "A106-458 A118+0"),
    Fault("an event of no kind", ' type="generation"/>', "/>", "A158+0"),
    Fault("a point that is lost", POINT, "", "A106-80 A106-79 A118+0"),
    Fault("a point in a line of the one before", "组织渔船检验；", "组织渔船检验；</p><p>（三）指导渔港；", "A149+0"),
    Fault("a chapter in a line", "从其规定。</p>", "从其规定。</p><p>第二章　建造</p>", "A149+0"),
    Fault(
        "an article in a line of the one before",
        "国家标准。</p>",
        "国家标准。</p><p>第六条　渔船应当检验。</p>",
        "A149+0",
    ),
    Fault("a number with its heading", "<num>第三章</num>", "<num>第三章　法律责任</num>", "A149-1"),
    Fault(
        "an entry of contents above its place",
        '<tocItem level="1" href="#cmp_4">河北省人民代表大会常务委员会任免名单</tocItem>',
        "",
        "A154-4",
    ),
    Fault(
        "an entry of contents that stands too deep",
        '<tocItem level="1" href="#cmp_4">',
        '<tocItem level="3" href="#cmp_4">',
        "A154+0",
    ),
    Fault(
        "entries of contents in another order", f"{LAW_ENTRY}{DECISION_ENTRY}", f"{DECISION_ENTRY}{LAW_ENTRY}", "A154+1"
    ),
    Fault(
        "a person of another post than is printed",
        'as="#cmp_4__role.河北省财政厅厅长" class="appointed"',
        'as="#cmp_4__role.河北省水利厅厅长" class="appointed"',
        "A152+0",
    ),
    Fault(
        "an organ that is another which is printed",
        'refersTo="#cmp_4__organization.河北省水利厅">',
        'refersTo="#cmp_4__organization.河北省财政厅">',
        "A127-23 A152+0",
    ),
    Fault(
        "an organ's signature that is who made the file",
        'refersTo="#cmp_1__organization.河北省',
        'refersTo="#cmp_1__gazette_pub" class="河北省',
        "A152+0",
    ),
    Fault(
        "a step by who made the file",
        'by="#cmp_2__organization.河北省人民代表大会常务委员会"',
        'by="#cmp_2__gazette_pub"',
        "A152+0",
    ),
    Fault(
        "an order that publishes a law from another day than the law says",
        '自<date date="2026-01-01">2026年1月1日</date>起施行。</p>\n     </mainBody>',
        '自<date date="2026-03-01">2026年3月1日</date>起施行。</p>\n     </mainBody>',
        "A143+0",
    ),
    Fault("force shown as repeal", 'concept/inForce" showAs="施行"', 'concept/inForce" showAs="废止"', "A152+0"),
    Fault("force whose IRI says repeal", "concept/inForce", "concept/repealed", "A152+0"),
    Fault("the IRI by a number, of another day", '2025-09-28/12"/>', '2025-09-27/12"/>', "A140+0"),
    Fault(
        "a document of a gazette published by who made the file",
        '"#cmp_2__organization.河北省人民代表大会常务委员会" as="#cmp_2__role.publisher"',
        '"#cmp_2__gazette_pub" as="#cmp_2__role.publisher"',
        "A159+0",
    ),
    Fault(
        "an organ of another province than its name",
        'organization/cn-he.河北省财政厅"',
        'organization/cn-sx.河北省财政厅"',
        "A152+0",
    ),
    Fault("an outcome that is not printed", 'adopted" showAs="通过"', 'adopted" showAs="否决"', "A152-15"),
    Fault("a meeting of another legislature", 'showAs="河北省第十四届', 'showAs="河北省第十三届', "A152+53"),
    Fault("an insertion before, and the text says behind", 'pos="after"', 'pos="before"', "A137+0"),
    Fault("an article at the end of another", 'pos="after"', 'pos="end"', "A137+0"),
    Fault("an insertion behind what the text puts it in", "第七条</ref>后增加", "第七条</ref>增加", "A137-69"),
    Fault("an attachment below a greater one", ">附件1</heading>", ">附件3</heading>", "A117+110"),
    Fault(
        "a document number of another year",
        "冀政办发〔2025〕41号</docNumber>",
        "冀政办发〔2024〕41号</docNumber>",
        "A140+0",
    ),
    Fault(
        "an act whose title says another kind",
        "<docTitle>河北省渔船管理条例",
        "<docTitle>河北省渔船管理条例实施办法",
        "A140+0",
    ),
    Fault(
        "a chapter without a heading", '<heading eId="cmp_2__chp_3__heading">法律责任</heading>', "", "A106-122 A118-2"
    ),
    Fault("an article printed without its unit", "<num>第六条</num>", "<num>第六</num>", "A149-1"),
    Fault("an introduction to nothing", POINTS, "", f"{' '.join(f'A106{at}' for at in range(-72, -64))} A118-3"),
    Fault(
        "a reference to this law, which leads to another",
        'href="#cmp_2__art_4">本条例',
        'href="/akn/cn-he/act/tiaoli/河北省人民代表大会常务委员会/2025-09-28/河北省渔港条例/!main~art_4">本条例',
        "A145+0",
    ),
    Fault("a reference to the attachment beside", 'href="#cmp_5__att_2">2.', 'href="#cmp_5__att_1">2.', "A145+0"),
    Fault("old words that no modification has", '<old href="#cmp_3__para_2__mod_2__qtext_1"/>', "", "A137+68"),
    Fault("a reference of a mark alone", ">本条例第四条</ref>", ">，</ref>本条例第四条", "A147+0"),
    Fault(
        "a note before a smaller one",
        "国家标准。</p>",
        f"国家标准。{NOTE.format(5, 2)}{NOTE.format('5_1', 1).replace('5_1__para_1', '5__para_1').replace('Note_1', 'Note_2')}</p>",
        "A151+0",
    ),
    Fault(
        "a nought before a printed number",
        'eId="cmp_5__att_2__para_1"',
        'eId="cmp_5__att_2__para_01"',
        "A106-12 A114+0",
    ),
)
"""The same of the third."""
