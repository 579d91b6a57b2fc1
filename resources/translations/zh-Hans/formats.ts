<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="formats.unknown"><source>{name} is of a kind that Egiz does not read; it reads: {known}. Save it as one of these and import that.</source><translation type="unfinished">Egiz 无法读取 {name} 这类文件；可读取的格式有：{known}。请将其另存为其中一种格式后再导入。</translation></message>
<message id="formats.missing"><source>This version of Egiz has no document format “{key}”: open the project with the version that made it.</source><translation type="unfinished">此版本的 Egiz 不支持文档格式“{key}”：请用创建该项目的版本打开。</translation></message>
<message id="formats.empty"><source>{name} holds no text: there is nothing to translate in it.</source><translation type="unfinished">{name} 中没有文字：没有可翻译的内容。</translation></message>
<message id="formats.too_large"><source>{name} is larger than {limit} MB: divide it into smaller files.</source><translation type="unfinished">{name} 超过 {limit} MB：请将其拆分为较小的文件。</translation></message>
<message id="formats.long_line"><source>Line {line} of {name} is longer than {limit} characters: this is hardly a text; break it into lines and import it again.</source><translation type="unfinished">{name} 的第 {line} 行超过 {limit} 个字符，不像是正文：请将其分行后重新导入。</translation></message>
<message id="formats.binary_kind"><source>{name} is not a plain text but a file of the kind {kind}: save it as text in UTF-8 and import that.</source><translation type="unfinished">{name} 不是纯文本，而是 {kind} 类型的文件：请将其另存为 UTF-8 文本后再导入。</translation></message>
<message id="formats.binary"><source>{name} is not a text but a binary file: choose another file.</source><translation type="unfinished">{name} 不是文本，而是二进制文件：请选择其他文件。</translation></message>
<message id="formats.control"><source>{name} contains the control character {code} in line {line}, which no text has: take it out and import the file again.</source><translation type="unfinished">{name} 第 {line} 行含有文本中不应出现的控制字符 {code}：请将其删除后重新导入。</translation></message>
<message id="formats.damaged" numerus="yes"><source>{name} is UTF-8, but {count} characters are damaged (the first in line {line}): get an undamaged copy.</source><translation type="unfinished"><numerusform>{name} 是 UTF-8 文件，但有 {count} 个字符已损坏（第一个在第 {line} 行）：请换用完好的副本。</numerusform></translation></message>
<message id="formats.encoding"><source>The encoding of {name} cannot be told for sure: save it as UTF-8 and import that.</source><translation type="unfinished">无法确定 {name} 的编码：请将其另存为 UTF-8 后再导入。</translation></message>
<message id="formats.is_folder"><source>{name} is a folder: choose a file in it.</source><translation type="unfinished">{name} 是文件夹：请选择其中的文件。</translation></message>
<message id="formats.not_found"><source>There is no file {name}: check its name and folder.</source><translation type="unfinished">找不到文件 {name}：请检查文件名和所在文件夹。</translation></message>
<message id="formats.unreadable"><source>{name} cannot be read ({error}): check the permissions of the file.</source><translation type="unfinished">无法读取 {name}（{error}）：请检查文件的访问权限。</translation></message>
<message id="formats.utf8_instead"><source>The encoding {encoding} of the document has no “{character}”: the translation is written in UTF-8.</source><translation type="unfinished">文档的编码 {encoding} 中没有“{character}”：译文以 UTF-8 写出。</translation></message>
<message id="formats.step_import" numerus="yes"><source>Import {count} documents</source><translation type="unfinished"><numerusform>导入 {count} 个文档</numerusform></translation></message>
</context>
</TS>
