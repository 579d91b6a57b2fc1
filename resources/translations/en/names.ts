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
<message id="names.title"><source>Names of this document</source><translation>Names of this document</translation></message>
<message id="names.lead"><source>Names, titles and acronyms that the glossary does not have. What stands beside them is made by tables and unverified: choose or type another form (F2), then add. Enter goes to the next place.</source><translation>Names, titles and acronyms that the glossary does not have. What stands beside them is made by tables and unverified: choose or type another form (F2), then add. Enter goes to the next place.</translation></message>
<message id="names.column.name"><source>Name</source><translation>Name</translation></message>
<message id="names.column.kind"><source>What it is</source><translation>What it is</translation></message>
<message id="names.column.count"><source>Times</source><translation>Times</translation></message>
<message id="names.column.english"><source>English?</source><translation>English?</translation></message>
<message id="names.column.chinese"><source>Chinese?</source><translation>Chinese?</translation></message>
<message id="names.column.context"><source>Where</source><translation>Where</translation></message>
<message id="names.unverified"><source>Unverified; offered: {forms}</source><translation>Unverified; offered: {forms}</translation></message>
<message id="names.tab.unknown"><source>Not in the glossary: {number}</source><translation>Not in the glossary: {number}</translation></message>
<message id="names.tab.variants"><source>Spelt in two ways: {number}</source><translation>Spelt in two ways: {number}</translation></message>
<message id="names.variant.places"><source>segment {first} (×{first_count}) – segment {second} (×{second_count})</source><translation>segment {first} (×{first_count}) – segment {second} (×{second_count})</translation></message>
<message id="names.add"><source>Add as proposals</source><translation>Add as proposals</translation></message>
<message id="names.go"><source>Go to segment</source><translation>Go to segment</translation></message>
<message id="names.key.form"><source>Another form of the name</source><translation>Another form of the name</translation></message>
<message id="names.undo"><source>Take back</source><translation>Take back</translation></message>
<message id="names.again"><source>Look again</source><translation>Look again</translation></message>
<message id="names.stop"><source>Stop</source><translation>Stop</translation></message>
<message id="names.looking"><source>Looking for names…</source><translation>Looking for names…</translation></message>
<message id="names.progress"><source>Looking for names: {done} of {total} segments</source><translation>Looking for names: {done} of {total} segments</translation></message>
<message id="names.added" numerus="yes"><source>{count} names were added to your glossary as proposals.</source><translation><numerusform>{count} name was added to your glossary as a proposal.</numerusform><numerusform>{count} names were added to your glossary as proposals.</numerusform></translation></message>
<message id="names.undone"><source>The last addition was taken back.</source><translation>The last addition was taken back.</translation></message>
<message id="names.undo.changed"><source>The glossary was changed since: take it back at the desk, in the history.</source><translation>The glossary was changed since: take it back at the desk, in the history.</translation></message>
<message id="names.at"><source>{name}: place {place} of {count}, segment {number}</source><translation>{name}: place {place} of {count}, segment {number}</translation></message>
<message id="names.no_kazakh"><source>Names are looked for in Kazakh sources, and this project has another source language.</source><translation>Names are looked for in Kazakh sources, and this project has another source language.</translation></message>
<message id="names.reading.title"><source>Reading view</source><translation>Reading view</translation></message>
<message id="names.reading.now"><source>The current segment</source><translation>The current segment</translation></message>
<message id="names.reading.which"><source>Which text</source><translation>Which text</translation></message>
<message id="names.reading.script"><source>In which script</source><translation>In which script</translation></message>
<message id="names.reading.source"><source>Source</source><translation>Source</translation></message>
<message id="names.reading.target"><source>Translation</source><translation>Translation</translation></message>
<message id="names.reading.cyrillic"><source>Cyrillic</source><translation>Cyrillic</translation></message>
<message id="names.reading.latin"><source>Latin (2021 draft)</source><translation>Latin (2021 draft)</translation></message>
<message id="names.reading.arabic"><source>Arabic letters (töte jazu)</source><translation>Arabic letters (töte jazu)</translation></message>
<message id="names.reading.keys"><source>F8: next doubtful word · Enter: to the segment</source><translation>F8: next doubtful word · Enter: to the segment</translation></message>
<message id="names.key.doubt"><source>Next doubtful word</source><translation>Next doubtful word</translation></message>
<message id="names.reading.may_be"><source>“{word}” may also be: {others}</source><translation>“{word}” may also be: {others}</translation></message>
<message id="names.reading.read_back"><source>Something is lost: “{word}” would be read back as “{other}”</source><translation>Something is lost: “{word}” would be read back as “{other}”</translation></message>
<message id="names.reading.no_doubts"><source>No doubtful word here.</source><translation>No doubtful word here.</translation></message>
<message id="names.reading.no_kazakh"><source>This project has no Kazakh text to read in another script.</source><translation>This project has no Kazakh text to read in another script.</translation></message>
</context>
</TS>
