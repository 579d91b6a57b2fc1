<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="comments.show"><source>With open comments</source><translation type="unfinished">Ашық пікірі бар</translation></message>
<message id="comments.begin"><source>Comment</source><translation type="unfinished">Пікір жазу</translation></message>
<message id="comments.reply"><source>Reply to a comment</source><translation type="unfinished">Пікірге жауап беру</translation></message>
<message id="comments.resolve"><source>Resolve a comment</source><translation type="unfinished">Пікірді жабу</translation></message>
<message id="comments.reopen"><source>Reopen a comment</source><translation type="unfinished">Пікірді қайта ашу</translation></message>
<message id="comments.done"><source>The comment is noted; it can be undone.</source><translation type="unfinished">Пікір сақталды; одан бас тартуға болады.</translation></message>
<message id="comments.nothing"><source>Write a comment first, or change whether the thread is resolved.</source><translation type="unfinished">Алдымен пікір жазыңыз не тармақтың жабылғанын өзгертіңіз.</translation></message>
<message id="comments.thread_gone"><source>This comment is no longer there: it was taken back. Begin a new one.</source><translation type="unfinished">Бұл пікір енді жоқ: ол қайтарып алынған. Жаңасын бастаңыз.</translation></message>
<message id="comments.row" numerus="yes"><source>{count} comments</source><translation type="unfinished"><numerusform>{count} пікір</numerusform></translation></message>
<message id="comments.answer"><source>{key} answers or resolves</source><translation type="unfinished">{key} — жауап беру не жабу</translation></message>
<message id="comments.title"><source>Comments on segment {number}</source><translation type="unfinished">{number}-сегменттің пікірлері</translation></message>
<message id="comments.dialog.threads"><source>&amp;Threads</source><translation type="unfinished">Пікірлер &amp;тармағы</translation></message>
<message id="comments.dialog.new"><source>New comment</source><translation type="unfinished">Жаңа пікір</translation></message>
<message id="comments.dialog.text"><source>&amp;Comment</source><translation type="unfinished">&amp;Пікір</translation></message>
<message id="comments.dialog.reply"><source>R&amp;eply</source><translation type="unfinished">&amp;Жауап</translation></message>
<message id="comments.dialog.resolved"><source>&amp;Resolved</source><translation type="unfinished">Жабыл&amp;ды</translation></message>
<message id="comments.dialog.hint"><source>Ctrl+Enter saves. Comments go out in review tables and bilingual files; they can be undone.</source><translation type="unfinished">Ctrl+Enter сақтайды. Пікірлер тексеру кестелерімен және екі тілді файлдармен бірге шығады; олардан бас тартуға болады.</translation></message>
<message id="comments.open" numerus="yes"><source>{count} threads are open.</source><translation type="unfinished"><numerusform>Ашық тармақ: {count}.</numerusform></translation></message>
</context>
</TS>
