<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="comments.show"><source>With open comments</source><translation>With open comments</translation></message>
<message id="comments.begin"><source>Comment</source><translation>Comment</translation></message>
<message id="comments.reply"><source>Reply to a comment</source><translation>Reply to a comment</translation></message>
<message id="comments.resolve"><source>Resolve a comment</source><translation>Resolve a comment</translation></message>
<message id="comments.reopen"><source>Reopen a comment</source><translation>Reopen a comment</translation></message>
<message id="comments.done"><source>The comment is noted; it can be undone.</source><translation>The comment is noted; it can be undone.</translation></message>
<message id="comments.nothing"><source>Write a comment first, or change whether the thread is resolved.</source><translation>Write a comment first, or change whether the thread is resolved.</translation></message>
<message id="comments.thread_gone"><source>This comment is no longer there: it was taken back. Begin a new one.</source><translation>This comment is no longer there: it was taken back. Begin a new one.</translation></message>
<message id="comments.row" numerus="yes"><source>{count} comments</source><translation><numerusform>{count} comment</numerusform><numerusform>{count} comments</numerusform></translation></message>
<message id="comments.answer"><source>{key} answers or resolves</source><translation>{key} answers or resolves</translation></message>
<message id="comments.title"><source>Comments on segment {number}</source><translation>Comments on segment {number}</translation></message>
<message id="comments.dialog.threads"><source>&amp;Threads</source><translation>&amp;Threads</translation></message>
<message id="comments.dialog.new"><source>New comment</source><translation>New comment</translation></message>
<message id="comments.dialog.text"><source>&amp;Comment</source><translation>&amp;Comment</translation></message>
<message id="comments.dialog.reply"><source>R&amp;eply</source><translation>R&amp;eply</translation></message>
<message id="comments.dialog.resolved"><source>&amp;Resolved</source><translation>&amp;Resolved</translation></message>
<message id="comments.dialog.hint"><source>Ctrl+Enter saves. Comments go out in review tables and bilingual files; they can be undone.</source><translation>Ctrl+Enter saves. Comments go out in review tables and bilingual files; they can be undone.</translation></message>
<message id="comments.open" numerus="yes"><source>{count} threads are open.</source><translation><numerusform>{count} thread is open.</numerusform><numerusform>{count} threads are open.</numerusform></translation></message>
</context>
</TS>
