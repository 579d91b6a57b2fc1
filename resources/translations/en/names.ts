<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="names.pinyin"><source>Pinyin</source><translation>Pinyin</translation></message>
<message id="names.hanzi"><source>Chinese (from the glossary)</source><translation>Chinese (from the glossary)</translation></message>
<message id="names.palladius"><source>Cyrillic (Palladius)</source><translation>Cyrillic (Palladius)</translation></message>
<message id="names.latin"><source>Latin (2021 draft)</source><translation>Latin (2021 draft)</translation></message>
<message id="names.arabic"><source>Arabic letters</source><translation>Arabic letters</translation></message>
<message id="names.english"><source>English</source><translation>English</translation></message>
<message id="names.variants"><source>English variants, unverified</source><translation>English variants, unverified</translation></message>
<message id="names.proposal"><source>Proposed in Chinese, unverified</source><translation>Proposed in Chinese, unverified</translation></message>
<message id="names.nothing"><source>Nothing is known of “{name}”: no table and no glossary has it.</source><translation>Nothing is known of “{name}”: no table and no glossary has it.</translation></message>
<message id="names.forms.count" numerus="yes"><source>{count} forms.</source><translation><numerusform>{count} form.</numerusform><numerusform>{count} forms.</numerusform></translation></message>
<message id="names.no_forms"><source>“{lemma}” cannot be declined: give a noun or a term with at least one Kazakh letter, digit or acronym.</source><translation>“{lemma}” cannot be declined: give a noun or a term with at least one Kazakh letter, digit or acronym.</translation></message>
<message id="names.bad_line"><source>Line {line} has no tab: write the lemma, a tab and the form.</source><translation>Line {line} has no tab: write the lemma, a tab and the form.</translation></message>
<message id="names.job"><source>Looking for the names of {document}</source><translation>Looking for the names of {document}</translation></message>
<message id="names.cli.unknown" numerus="yes"><source>{count} names that the glossary does not have:</source><translation><numerusform>{count} name that the glossary does not have:</numerusform><numerusform>{count} names that the glossary does not have:</numerusform></translation></message>
<message id="names.cli.variants" numerus="yes"><source>{count} names spelt in two ways:</source><translation><numerusform>{count} name spelt in two ways:</numerusform><numerusform>{count} names spelt in two ways:</numerusform></translation></message>
<message id="names.cli.no_unknown"><source>The glossary has every name of this document.</source><translation>The glossary has every name of this document.</translation></message>
<message id="names.cli.one_of"><source>Give a NAME, or a document with --document.</source><translation>Give a NAME, or a document with --document.</translation></message>
<message id="names.cli.not_kazakh"><source>“{name}” has no Kazakh source: names are looked for in Kazakh documents.</source><translation>“{name}” has no Kazakh source: names are looked for in Kazakh documents.</translation></message>
</context>
</TS>
