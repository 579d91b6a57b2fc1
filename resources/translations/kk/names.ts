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
</context>
</TS>
