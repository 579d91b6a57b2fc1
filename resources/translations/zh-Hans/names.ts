<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="names.pinyin"><source>Pinyin</source><translation type="unfinished">拼音</translation></message>
<message id="names.hanzi"><source>Chinese (from the glossary)</source><translation type="unfinished">中文（取自术语库）</translation></message>
<message id="names.palladius"><source>Cyrillic (Palladius)</source><translation type="unfinished">西里尔字母（帕拉季转写）</translation></message>
<message id="names.latin"><source>Latin (2021 draft)</source><translation type="unfinished">拉丁字母（2021年草案）</translation></message>
<message id="names.arabic"><source>Arabic letters</source><translation type="unfinished">阿拉伯字母（老文字）</translation></message>
<message id="names.english"><source>English</source><translation type="unfinished">英文</translation></message>
<message id="names.variants"><source>English variants, unverified</source><translation type="unfinished">英文异写（未核实）</translation></message>
<message id="names.proposal"><source>Proposed in Chinese, unverified</source><translation type="unfinished">中文拟译（未核实）</translation></message>
<message id="names.nothing"><source>Nothing is known of “{name}”: no table and no glossary has it.</source><translation type="unfinished">没有关于“{name}”的信息：对照表和术语库中均未收录。</translation></message>
<message id="names.forms.count" numerus="yes"><source>{count} forms.</source><translation type="unfinished"><numerusform>共 {count} 个词形。</numerusform></translation></message>
<message id="names.no_forms"><source>“{lemma}” cannot be declined: give a noun or a term with at least one Kazakh letter, digit or acronym.</source><translation type="unfinished">“{lemma}”无法变格：请输入名词或术语，其中至少要有一个字母、数字或缩写。</translation></message>
<message id="names.bad_line"><source>Line {line} has no tab: write the lemma, a tab and the form.</source><translation type="unfinished">第 {line} 行没有制表符：请写词元、制表符、词形。</translation></message>
<message id="names.job"><source>Looking for the names of {document}</source><translation type="unfinished">正在查找《{document}》中的名称</translation></message>
<message id="names.cli.unknown" numerus="yes"><source>{count} names that the glossary does not have:</source><translation type="unfinished"><numerusform>术语库中没有的名称：{count} 个</numerusform></translation></message>
<message id="names.cli.variants" numerus="yes"><source>{count} names spelt in two ways:</source><translation type="unfinished"><numerusform>有两种写法的名称：{count} 个</numerusform></translation></message>
<message id="names.cli.no_unknown"><source>The glossary has every name of this document.</source><translation type="unfinished">术语库已包含本文档中的全部名称。</translation></message>
<message id="names.cli.one_of"><source>Give a NAME, or a document with --document.</source><translation type="unfinished">请给出 NAME，或用 --document 指定文档。</translation></message>
<message id="names.cli.not_kazakh"><source>“{name}” has no Kazakh source: names are looked for in Kazakh documents.</source><translation type="unfinished">“{name}”的原文不是哈萨克语：只在哈萨克语文档中查找名称。</translation></message>
</context>
</TS>
