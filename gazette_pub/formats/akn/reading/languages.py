"""Languages: what a file says with ISO 639-2, as the issue says it (BCP 47)."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.words.scripts import Letters
from gazette_pub.words.scripts import language_of as language_of_letters

TWO_LETTERS = dict(
    pair.split(":")
    for pair in (
        "afr:af sqi:sq alb:sq amh:am ara:ar hye:hy arm:hy aze:az eus:eu baq:eu bel:be ben:bn bod:bo tib:bo bos:bs bul:bg"
        " mya:my bur:my cat:ca zho:zh chi:zh hrv:hr ces:cs cze:cs dan:da nld:nl dut:nl eng:en est:et fin:fi fra:fr fre:fr"
        " glg:gl kat:ka geo:ka deu:de ger:de ell:el gre:el guj:gu hau:ha heb:he hin:hi hun:hu isl:is ice:is ibo:ig ind:id"
        " gle:ga ita:it jpn:ja kan:kn kaz:kk khm:km kin:rw kir:ky kor:ko lao:lo lat:la lav:lv lit:lt ltz:lb mkd:mk mac:mk"
        " msa:ms may:ms mal:ml mlt:mt mar:mr mon:mn nep:ne nor:no nob:nb nno:nn oci:oc fas:fa per:fa pol:pl por:pt pan:pa"
        " que:qu ron:ro rum:ro roh:rm rus:ru sin:si slk:sk slo:sk slv:sl som:so spa:es esp:es srp:sr swa:sw swe:sv tam:ta tel:te"
        " tgk:tg tha:th tur:tr tuk:tk uig:ug ukr:uk urd:ur uzb:uz vie:vi cym:cy wel:cy xho:xh yor:yo zha:za zul:zu iii:ii"
        " srd:sc nde:nd nbl:nr sot:st tsn:tn ssw:ss tso:ts ven:ve gla:gd glv:gv grn:gn aym:ay tir:ti orm:om"
    ).split()
)
"""ISO 639-2 to ISO 639-1, both of T and B; BCP 47 wants the shorter code where there is one (RFC 5646 §2.2.1)."""

UNKNOWN = "und"


def language_of(root: etree._Element) -> str:
    """The language that the first document says it is in; of Chinese, the script that its characters show."""
    said = next((each.get("language", "") for each in root.iter(tag("FRBRlanguage"))), "").strip().lower()
    primary = said.partition("-")[0]
    code = TWO_LETTERS.get(primary, primary)
    if not (code.isascii() and code.isalpha() and 2 <= len(code) <= 3):
        code = UNKNOWN
    if code in ("zh", UNKNOWN):
        return language_of_letters(Letters.of("".join(map(str, root.itertext())))) or code
    return code
