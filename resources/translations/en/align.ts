<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="align.one_language"><source>Both versions are said to be in {language}: name two languages with --from and --to.</source><translation>Both versions are said to be in {language}: name two languages with --from and --to.</translation></message>
<message id="align.empty"><source>The version in {language} has no segments: there is nothing to align.</source><translation>The version in {language} has no segments: there is nothing to align.</translation></message>
<message id="align.too_many"><source>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</source><translation>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</translation></message>
<message id="align.too_different"><source>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</source><translation>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</translation></message>
<message id="align.extension"><source>{name} is not a name for an alignment: end it in .tmx or .tsv.</source><translation>{name} is not a name for an alignment: end it in .tmx or .tsv.</translation></message>
<message id="align.count" numerus="yes"><source>{count} links, of which {unsure} to look at.</source><translation><numerusform>{count} link, of which {unsure} to look at.</numerusform><numerusform>{count} links, of which {unsure} to look at.</numerusform></translation></message>
<message id="align.written" numerus="yes"><source>{count} links written to {file}.</source><translation><numerusform>{count} link written to {file}.</numerusform><numerusform>{count} links written to {file}.</numerusform></translation></message>
</context>
</TS>
