"""What the file says of itself: XMP, and the same in the information dictionary."""

from __future__ import annotations

from datetime import datetime
from html import escape

from gazette_pub import __version__
from gazette_pub.formats.pdf.painting.objects import dictionary, text
from gazette_pub.words.records import dataclass

PRODUCER = f"gazette_pub {__version__}"

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate><xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
"""ISO 16684-1; the extension schema is what ISO 19005-3 §6.6.2.3 asks for a schema that it does not know."""

PRESS = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate><xmp:MetadataDate>{made}</xmp:MetadataDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>uuid:{identifier}</xmpMM:DocumentID><xmpMM:InstanceID>uuid:{identifier}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
"""ISO 15930-7 §6.17: what it is a file of, that it is not trapped, and what tells it from any other."""

AUTHOR = "\n<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>"

LETTERS = '\n<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>'


@dataclass(frozen=True)
class About:
    """The title, who publishes it, its language, and when the file was made (UTC); `letters`: the fonts that it is set in."""

    title: str
    author: str | None
    language: str
    made: datetime
    letters: str | None = None

    def xmp(self) -> bytes:
        return self._filled(XMP)

    def press_xmp(self, identifier: str) -> bytes:
        """That of a file for the press, which `identifier` tells from any other."""
        return self._filled(PRESS, identifier=identifier)

    def _filled(self, packet: str, **more: str) -> bytes:
        author = AUTHOR.format(escape(self.author, quote=False)) if self.author else ""
        letters = LETTERS.format(escape(self.letters, quote=False)) if self.letters else ""
        return packet.format(
            title=escape(self.title, quote=False),
            author=author + letters,
            language=escape(self.language, quote=False),
            made=self.made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            producer=PRODUCER,
            **more,
        ).encode()

    def press_info(self) -> str:
        """That of a file for the press: the plates are not trapped, for the shop does that as its press wants it."""
        return self.info(GTS_PDFXVersion="(PDF/X-4)", Trapped="/False")

    def info(self, **more: str) -> str:
        made = date(self.made)
        return dictionary(
            {
                "Title": text(self.title),
                "Author": text(self.author) if self.author else None,
                "Subject": text(self.letters) if self.letters else None,
                "Creator": text(PRODUCER),
                "Producer": text(PRODUCER),
                "CreationDate": made,
                "ModDate": made,
                **more,
            }
        )


def date(moment: datetime) -> str:
    """A date as §7.9.4 has it."""
    return moment.strftime("(D:%Y%m%d%H%M%SZ)")
