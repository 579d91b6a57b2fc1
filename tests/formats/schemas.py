"""Loads XML schemas without a network: what they import from the W3C is here, as far as they use it."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

XML_NAMESPACE = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/>
 <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/>
 <xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute></xs:schema>"""


class _Local(etree.Resolver):
    def resolve(self, url: str, public_id: str, context: object) -> object:  # type: ignore[override] # stubs lack one
        if url.endswith("/xml.xsd"):
            return self.resolve_string(XML_NAMESPACE, context)  # type: ignore[call-arg]
        return None


def schema(path: Path) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Local())
    return etree.XMLSchema(etree.parse(str(path), parser))
