<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="documents.paste_nothing"><source>No text came: copy the text (or pipe it in) and try again.</source><translation type="unfinished">没有收到文本：请复制文本（或通过管道传入）后重试。</translation></message>
<message id="documents.paste_blanks" numerus="yes"><source>{count} no-break spaces were made plain spaces (between digits they stay).</source><translation type="unfinished"><numerusform>已将{count}个不换行空格改为普通空格（数字之间的保留）。</numerusform></translation></message>
<message id="documents.paste_unseen" numerus="yes"><source>{count} invisible characters were removed.</source><translation type="unfinished"><numerusform>已删除{count}个不可见字符。</numerusform></translation></message>
<message id="documents.paste_composed" numerus="yes"><source>{count} letters in two parts were made one (и + ˘ → й).</source><translation type="unfinished"><numerusform>已将{count}个由两部分组成的字母合为一个（и + ˘ → й）。</numerusform></translation></message>
<message id="documents.paste_lines" numerus="yes"><source>{count} runs of empty lines were made one empty line each.</source><translation type="unfinished"><numerusform>已将{count}处连续空行各合为一行。</numerusform></translation></message>
<message id="documents.paste_pictures" numerus="yes"><source>{count} pictures were left out.</source><translation type="unfinished"><numerusform>略去了{count}张图片。</numerusform></translation></message>
<message id="documents.paste_hidden" numerus="yes"><source>{count} hidden passages were left out.</source><translation type="unfinished"><numerusform>略去了{count}处隐藏内容。</numerusform></translation></message>
<message id="documents.nothing_chosen"><source>No segment is chosen: show the segments that you want to copy, then copy again.</source><translation type="unfinished">未选择任何句段：请先显示要复制的句段，然后再复制。</translation></message>
</context></TS>
