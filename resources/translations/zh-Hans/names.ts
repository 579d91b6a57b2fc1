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
<message id="names.title"><source>Names of this document</source><translation type="unfinished">本文档中的名称</translation></message>
<message id="names.lead"><source>Names, titles and acronyms that the glossary does not have. What stands beside them is made by tables and unverified: choose or type another form (F2), then add. Enter goes to the next place.</source><translation type="unfinished">术语库中没有的名称、职务和缩写。旁边的译法由对照表生成，未经核实：可选择或输入其他写法（F2），然后添加。按 Enter 跳到下一处。</translation></message>
<message id="names.column.name"><source>Name</source><translation type="unfinished">名称</translation></message>
<message id="names.column.kind"><source>What it is</source><translation type="unfinished">类别</translation></message>
<message id="names.column.count"><source>Times</source><translation type="unfinished">次数</translation></message>
<message id="names.column.english"><source>English?</source><translation type="unfinished">英文？</translation></message>
<message id="names.column.chinese"><source>Chinese?</source><translation type="unfinished">中文？</translation></message>
<message id="names.column.context"><source>Where</source><translation type="unfinished">出处</translation></message>
<message id="names.unverified"><source>Unverified; offered: {forms}</source><translation type="unfinished">未经核实；可选：{forms}</translation></message>
<message id="names.tab.unknown"><source>Not in the glossary: {number}</source><translation type="unfinished">不在术语库中：{number}</translation></message>
<message id="names.tab.variants"><source>Spelt in two ways: {number}</source><translation type="unfinished">两种写法：{number}</translation></message>
<message id="names.variant.places"><source>segment {first} (×{first_count}) – segment {second} (×{second_count})</source><translation type="unfinished">第 {first} 段（×{first_count}）– 第 {second} 段（×{second_count}）</translation></message>
<message id="names.add"><source>Add as proposals</source><translation type="unfinished">添加为建议</translation></message>
<message id="names.go"><source>Go to segment</source><translation type="unfinished">转到句段</translation></message>
<message id="names.key.form"><source>Another form of the name</source><translation type="unfinished">名称的其他形式</translation></message>
<message id="names.undo"><source>Take back</source><translation type="unfinished">撤回</translation></message>
<message id="names.again"><source>Look again</source><translation type="unfinished">重新查找</translation></message>
<message id="names.stop"><source>Stop</source><translation type="unfinished">停止</translation></message>
<message id="names.looking"><source>Looking for names…</source><translation type="unfinished">正在查找名称…</translation></message>
<message id="names.progress"><source>Looking for names: {done} of {total} segments</source><translation type="unfinished">正在查找名称：{done}/{total} 段</translation></message>
<message id="names.added" numerus="yes"><source>{count} names were added to your glossary as proposals.</source><translation type="unfinished"><numerusform>已将 {count} 个名称作为建议添加到您的术语库。</numerusform></translation></message>
<message id="names.undone"><source>The last addition was taken back.</source><translation type="unfinished">已撤回上一次添加。</translation></message>
<message id="names.undo.changed"><source>The glossary was changed since: take it back at the desk, in the history.</source><translation type="unfinished">此后术语库已有改动：请在术语工作台的历史中撤回。</translation></message>
<message id="names.at"><source>{name}: place {place} of {count}, segment {number}</source><translation type="unfinished">{name}：第 {place}/{count} 处，第 {number} 段</translation></message>
<message id="names.no_kazakh"><source>Names are looked for in Kazakh sources, and this project has another source language.</source><translation type="unfinished">只在哈萨克语原文中查找名称，而本项目的源语言不是哈萨克语。</translation></message>
<message id="names.reading.title"><source>Reading view</source><translation type="unfinished">阅读视图</translation></message>
<message id="names.reading.now"><source>The current segment</source><translation type="unfinished">当前句段</translation></message>
<message id="names.reading.which"><source>Which text</source><translation type="unfinished">哪份文本</translation></message>
<message id="names.reading.script"><source>In which script</source><translation type="unfinished">用哪种文字</translation></message>
<message id="names.reading.source"><source>Source</source><translation type="unfinished">原文</translation></message>
<message id="names.reading.target"><source>Translation</source><translation type="unfinished">译文</translation></message>
<message id="names.reading.cyrillic"><source>Cyrillic</source><translation type="unfinished">西里尔文</translation></message>
<message id="names.reading.latin"><source>Latin (2021 draft)</source><translation type="unfinished">拉丁文（2021 年草案）</translation></message>
<message id="names.reading.arabic"><source>Arabic letters (töte jazu)</source><translation type="unfinished">阿拉伯字母（哈萨克老文字）</translation></message>
<message id="names.reading.keys"><source>F8: next doubtful word · Enter: to the segment</source><translation type="unfinished">F8：下一个存疑词 · Enter：转到句段</translation></message>
<message id="names.key.doubt"><source>Next doubtful word</source><translation type="unfinished">下一个存疑的词</translation></message>
<message id="names.reading.may_be"><source>“{word}” may also be: {others}</source><translation type="unfinished">“{word}”也可能是：{others}</translation></message>
<message id="names.reading.read_back"><source>Something is lost: “{word}” would be read back as “{other}”</source><translation type="unfinished">有信息丢失：“{word}”会被读回为“{other}”</translation></message>
<message id="names.reading.no_doubts"><source>No doubtful word here.</source><translation type="unfinished">此处没有存疑词。</translation></message>
<message id="names.reading.no_kazakh"><source>This project has no Kazakh text to read in another script.</source><translation type="unfinished">本项目没有可换文字阅读的哈萨克语文本。</translation></message>
</context>
</TS>
