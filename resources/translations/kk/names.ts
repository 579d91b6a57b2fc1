<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="names.pinyin"><source>Pinyin</source><translation type="unfinished">Пиньинь</translation></message>
<message id="names.hanzi"><source>Chinese (from the glossary)</source><translation type="unfinished">Қытайша (глоссарийден)</translation></message>
<message id="names.palladius"><source>Cyrillic (Palladius)</source><translation type="unfinished">Кирилл жазуы (Палладий жүйесі)</translation></message>
<message id="names.latin"><source>Latin (2021 draft)</source><translation type="unfinished">Латын жазуы (2021 жылғы жоба)</translation></message>
<message id="names.arabic"><source>Arabic letters</source><translation type="unfinished">Төте жазу</translation></message>
<message id="names.english"><source>English</source><translation type="unfinished">Ағылшынша</translation></message>
<message id="names.variants"><source>English variants, unverified</source><translation type="unfinished">Ағылшынша нұсқалары (тексерілмеген)</translation></message>
<message id="names.proposal"><source>Proposed in Chinese, unverified</source><translation type="unfinished">Қытайша ұсыныс (тексерілмеген)</translation></message>
<message id="names.nothing"><source>Nothing is known of “{name}”: no table and no glossary has it.</source><translation type="unfinished">«{name}» туралы ештеңе белгісіз: кестелерде де, глоссарийде де жоқ.</translation></message>
<message id="names.forms.count" numerus="yes"><source>{count} forms.</source><translation type="unfinished"><numerusform>{count} тұлға.</numerusform></translation></message>
<message id="names.no_forms"><source>“{lemma}” cannot be declined: give a noun or a term with at least one Kazakh letter, digit or acronym.</source><translation type="unfinished">«{lemma}» сөзін септеу мүмкін емес: кемінде бір әрпі, цифры не қысқартуы бар зат есім немесе термин беріңіз.</translation></message>
<message id="names.bad_line"><source>Line {line} has no tab: write the lemma, a tab and the form.</source><translation type="unfinished">{line}-жолда табуляция жоқ: лемманы, табуляцияны және тұлғаны жазыңыз.</translation></message>
<message id="names.job"><source>Looking for the names of {document}</source><translation type="unfinished">{document} құжатындағы атауларды іздеу</translation></message>
<message id="names.cli.unknown" numerus="yes"><source>{count} names that the glossary does not have:</source><translation type="unfinished"><numerusform>Глоссарийде жоқ {count} атау:</numerusform></translation></message>
<message id="names.cli.variants" numerus="yes"><source>{count} names spelt in two ways:</source><translation type="unfinished"><numerusform>Екі түрлі жазылған {count} атау:</numerusform></translation></message>
<message id="names.cli.no_unknown"><source>The glossary has every name of this document.</source><translation type="unfinished">Бұл құжаттағы атаулардың бәрі глоссарийде бар.</translation></message>
<message id="names.cli.one_of"><source>Give a NAME, or a document with --document.</source><translation type="unfinished">NAME атауын немесе --document арқылы құжатты көрсетіңіз.</translation></message>
<message id="names.cli.not_kazakh"><source>“{name}” has no Kazakh source: names are looked for in Kazakh documents.</source><translation type="unfinished">«{name}» жобасының түпнұсқасы қазақша емес: атаулар қазақша құжаттардан ізделеді.</translation></message>
</context>
</TS>
