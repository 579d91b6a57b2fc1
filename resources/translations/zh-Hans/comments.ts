<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="comments.show"><source>With open comments</source><translation type="unfinished">有未解决的批注</translation></message>
<message id="comments.begin"><source>Comment</source><translation type="unfinished">批注</translation></message>
<message id="comments.reply"><source>Reply to a comment</source><translation type="unfinished">回复批注</translation></message>
<message id="comments.resolve"><source>Resolve a comment</source><translation type="unfinished">解决批注</translation></message>
<message id="comments.reopen"><source>Reopen a comment</source><translation type="unfinished">重新打开批注</translation></message>
<message id="comments.done"><source>The comment is noted; it can be undone.</source><translation type="unfinished">批注已记录，可以撤销。</translation></message>
<message id="comments.nothing"><source>Write a comment first, or change whether the thread is resolved.</source><translation type="unfinished">请先写批注，或更改此批注是否已解决。</translation></message>
<message id="comments.thread_gone"><source>This comment is no longer there: it was taken back. Begin a new one.</source><translation type="unfinished">此批注已不存在：它已被撤销。请新建批注。</translation></message>
<message id="comments.row" numerus="yes"><source>{count} comments</source><translation type="unfinished"><numerusform>{count} 条批注</numerusform></translation></message>
<message id="comments.answer"><source>{key} answers or resolves</source><translation type="unfinished">{key} 回复或解决</translation></message>
<message id="comments.title"><source>Comments on segment {number}</source><translation type="unfinished">第 {number} 句段的批注</translation></message>
<message id="comments.dialog.threads"><source>&amp;Threads</source><translation type="unfinished">批注列表(&amp;T)</translation></message>
<message id="comments.dialog.new"><source>New comment</source><translation type="unfinished">新批注</translation></message>
<message id="comments.dialog.text"><source>&amp;Comment</source><translation type="unfinished">批注(&amp;C)</translation></message>
<message id="comments.dialog.reply"><source>R&amp;eply</source><translation type="unfinished">回复(&amp;E)</translation></message>
<message id="comments.dialog.resolved"><source>&amp;Resolved</source><translation type="unfinished">已解决(&amp;R)</translation></message>
<message id="comments.dialog.hint"><source>Ctrl+Enter saves. Comments go out in review tables and bilingual files; they can be undone.</source><translation type="unfinished">Ctrl+Enter 保存。批注会随审校表和双语文件导出，可以撤销。</translation></message>
<message id="comments.open" numerus="yes"><source>{count} threads are open.</source><translation type="unfinished"><numerusform>未解决的批注：{count} 条。</numerusform></translation></message>
</context>
</TS>
