<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="align.one_language"><source>Both versions are said to be in {language}: name two languages with --from and --to.</source><translation type="unfinished">两个版本的语言都指定为 {language}：请用 --from 和 --to 指定两种不同的语言。</translation></message>
<message id="align.empty"><source>The version in {language} has no segments: there is nothing to align.</source><translation type="unfinished">{language} 版本没有句段：没有可对齐的内容。</translation></message>
<message id="align.too_many"><source>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</source><translation type="unfinished">{language} 版本有 {segments} 个句段，最多只能对齐 {limit} 个：请将两个文档都分成几部分。</translation></message>
<message id="align.too_different"><source>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</source><translation type="unfinished">一个版本的长度超过另一个的 {limit} 倍（句段数：{source} 和 {target}）：请对齐同一文档的两个版本，或两者共有的部分。</translation></message>
<message id="align.extension"><source>{name} is not a name for an alignment: end it in .tmx or .tsv.</source><translation type="unfinished">无法将对齐结果写入 {name}：文件名须以 .tmx 或 .tsv 结尾。</translation></message>
<message id="align.count" numerus="yes"><source>{count} links, of which {unsure} to look at.</source><translation type="unfinished"><numerusform>{count} 个对应关系，其中 {unsure} 个需要查看。</numerusform></translation></message>
<message id="align.written" numerus="yes"><source>{count} links written to {file}.</source><translation type="unfinished"><numerusform>已将 {count} 个对应关系写入 {file}。</numerusform></translation></message>
</context>
</TS>
