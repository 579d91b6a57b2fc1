<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="documents.paste_nothing"><source>No text came: copy the text (or pipe it in) and try again.</source><translation type="unfinished">Мәтін келген жоқ: мәтінді көшіріп алып (не арна арқылы беріп), қайталап көріңіз.</translation></message>
<message id="documents.paste_blanks" numerus="yes"><source>{count} no-break spaces were made plain spaces (between digits they stay).</source><translation type="unfinished"><numerusform>{count} үзілмейтін бос орын кәдімгі бос орынға ауыстырылды (цифрлар арасындағысы қалды).</numerusform></translation></message>
<message id="documents.paste_unseen" numerus="yes"><source>{count} invisible characters were removed.</source><translation type="unfinished"><numerusform>{count} көрінбейтін таңба алып тасталды.</numerusform></translation></message>
<message id="documents.paste_composed" numerus="yes"><source>{count} letters in two parts were made one (и + ˘ → й).</source><translation type="unfinished"><numerusform>Екі бөліктен тұрған {count} әріп біріктірілді (и + ˘ → й).</numerusform></translation></message>
<message id="documents.paste_lines" numerus="yes"><source>{count} runs of empty lines were made one empty line each.</source><translation type="unfinished"><numerusform>Қатар тұрған бос жолдар {count} жерде бір бос жолға біріктірілді.</numerusform></translation></message>
<message id="documents.paste_pictures" numerus="yes"><source>{count} pictures were left out.</source><translation type="unfinished"><numerusform>{count} сурет алынбады.</numerusform></translation></message>
<message id="documents.paste_hidden" numerus="yes"><source>{count} hidden passages were left out.</source><translation type="unfinished"><numerusform>{count} жасырын үзінді алынбады.</numerusform></translation></message>
<message id="documents.nothing_chosen"><source>No segment is chosen: show the segments that you want to copy, then copy again.</source><translation type="unfinished">Бірде-бір сегмент таңдалмаған: көшіргіңіз келетін сегменттерді көрсетіп, қайта көшіріңіз.</translation></message>
</context></TS>
