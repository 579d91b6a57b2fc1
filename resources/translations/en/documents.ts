<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="documents.paste_nothing"><source>No text came: copy the text (or pipe it in) and try again.</source><translation>No text came: copy the text (or pipe it in) and try again.</translation></message>
<message id="documents.paste_blanks" numerus="yes"><source>{count} no-break spaces were made plain spaces (between digits they stay).</source><translation><numerusform>{count} no-break space was made a plain space (between digits it stays).</numerusform><numerusform>{count} no-break spaces were made plain spaces (between digits they stay).</numerusform></translation></message>
<message id="documents.paste_unseen" numerus="yes"><source>{count} invisible characters were removed.</source><translation><numerusform>{count} invisible character was removed.</numerusform><numerusform>{count} invisible characters were removed.</numerusform></translation></message>
<message id="documents.paste_composed" numerus="yes"><source>{count} letters in two parts were made one (и + ˘ → й).</source><translation><numerusform>{count} letter in two parts was made one (и + ˘ → й).</numerusform><numerusform>{count} letters in two parts were made one (и + ˘ → й).</numerusform></translation></message>
<message id="documents.paste_lines" numerus="yes"><source>{count} runs of empty lines were made one empty line each.</source><translation><numerusform>{count} run of empty lines was made one empty line.</numerusform><numerusform>{count} runs of empty lines were made one empty line each.</numerusform></translation></message>
<message id="documents.paste_pictures" numerus="yes"><source>{count} pictures were left out.</source><translation><numerusform>{count} picture was left out.</numerusform><numerusform>{count} pictures were left out.</numerusform></translation></message>
<message id="documents.paste_hidden" numerus="yes"><source>{count} hidden passages were left out.</source><translation><numerusform>{count} hidden passage was left out.</numerusform><numerusform>{count} hidden passages were left out.</numerusform></translation></message>
<message id="documents.nothing_chosen"><source>No segment is chosen: show the segments that you want to copy, then copy again.</source><translation>No segment is chosen: show the segments that you want to copy, then copy again.</translation></message>
</context></TS>
