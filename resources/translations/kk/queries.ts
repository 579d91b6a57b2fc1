<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="queries.show"><source>With open questions</source><translation type="unfinished">Ашық сұрақтары бар</translation></message>
<message id="queries.ask"><source>Ask the client</source><translation type="unfinished">Тапсырыс берушіден сұрау</translation></message>
<message id="queries.asked"><source>Asked: the question waits in the query sheet.</source><translation type="unfinished">Сұрақ қойылды: ол сұрақтар парағында күтіп тұр.</translation></message>
<message id="queries.no_question"><source>Write the question first.</source><translation type="unfinished">Алдымен сұрақты жазыңыз.</translation></message>
<message id="queries.take_answers"><source>Take over answers</source><translation type="unfinished">Жауаптарды енгізу</translation></message>
<message id="queries.closed" numerus="yes"><source>{count} questions closed.</source><translation type="unfinished"><numerusform>{count} сұрақ жабылды.</numerusform></translation></message>
<message id="queries.close"><source>Close a question</source><translation type="unfinished">Сұрақты жабу</translation></message>
<message id="queries.card.open"><source>Asked of {recipient}: {question}</source><translation type="unfinished">{recipient} сұралды: {question}</translation></message>
<message id="queries.card.client"><source>the client</source><translation type="unfinished">тапсырыс берушіден</translation></message>
<message id="queries.card.proposal"><source>{question} Proposed: “{proposal}”.</source><translation type="unfinished">{question} Ұсыныс: «{proposal}».</translation></message>
<message id="queries.card.answered"><source>{question} Answer ({by}): {answer}</source><translation type="unfinished">{question} Жауап ({by}): {answer}</translation></message>
<message id="queries.title"><source>Questions about {name}</source><translation type="unfinished">{name} бойынша сұрақтар</translation></message>
<message id="queries.lead"><source>Please write your answers into the last column and send the file back. The other columns are locked.</source><translation type="unfinished">Жауаптарыңызды соңғы бағанға жазып, файлды қайтарып жіберіңіз. Қалған бағандар құлыпталған.</translation></message>
<message id="queries.column.number"><source>No.</source><translation type="unfinished">№</translation></message>
<message id="queries.column.source"><source>Source</source><translation type="unfinished">Түпнұсқа</translation></message>
<message id="queries.column.context"><source>Context</source><translation type="unfinished">Мәнмәтін</translation></message>
<message id="queries.column.question"><source>Question</source><translation type="unfinished">Сұрақ</translation></message>
<message id="queries.column.proposal"><source>Proposed correction</source><translation type="unfinished">Ұсынылған түзету</translation></message>
<message id="queries.column.answer"><source>Answer</source><translation type="unfinished">Жауап</translation></message>
<message id="queries.none"><source>There is no open question to write out. Ask one at a segment with Ctrl+Alt+Q.</source><translation type="unfinished">Жазып шығаратын ашық сұрақ жоқ. Сегментте Ctrl+Alt+Q арқылы сұрақ қойыңыз.</translation></message>
<message id="queries.exported" numerus="yes"><source>{count} questions written to {path}.</source><translation type="unfinished"><numerusform>{count} сұрақ {path} файлына жазылды.</numerusform></translation></message>
<message id="queries.imported" numerus="yes"><source>{count} answers taken over.</source><translation type="unfinished"><numerusform>{count} жауап енгізілді.</numerusform></translation></message>
<message id="queries.still_open" numerus="yes"><source>{count} questions are still open.</source><translation type="unfinished"><numerusform>{count} сұрақ әлі ашық.</numerusform></translation></message>
<message id="queries.unplaced"><source>{name}, row {row}: the answer “{answer}” belongs to no question of this project.</source><translation type="unfinished">{name}, {row}-жол: «{answer}» жауабы бұл жобаның ешбір сұрағына жатпайды.</translation></message>
<message id="queries.already"><source>{name}, row {row}: question {number} was answered otherwise before (“{before}”); the new answer “{answer}” was not taken over.</source><translation type="unfinished">{name}, {row}-жол: {number}-сегменттің сұрағына бұрын басқаша жауап берілген («{before}»); жаңа «{answer}» жауабы енгізілмеді.</translation></message>
<message id="queries.not_a_sheet"><source>{name} is not a query sheet: no column with answers was found. Choose the file that came back from the client.</source><translation type="unfinished">{name} — сұрақтар парағы емес: жауаптар бағаны табылмады. Тапсырыс берушіден келген файлды таңдаңыз.</translation></message>
<message id="queries.which"><source>{name}: write a .docx or .xlsx file.</source><translation type="unfinished">{name}: .docx не .xlsx файлын жазыңыз.</translation></message>
<message id="queries.listed"><source>{number}. {state}: {question}</source><translation type="unfinished">{number}. {state}: {question}</translation></message>
<message id="queries.state.open"><source>open</source><translation type="unfinished">ашық</translation></message>
<message id="queries.state.answered"><source>answered</source><translation type="unfinished">жауап берілді</translation></message>
<message id="queries.state.closed"><source>closed</source><translation type="unfinished">жабық</translation></message>
<message id="queries.dialog.segment"><source>Segment {number}</source><translation type="unfinished">{number}-сегмент</translation></message>
<message id="queries.dialog.question"><source>&amp;Question</source><translation type="unfinished">&amp;Сұрақ</translation></message>
<message id="queries.dialog.proposal"><source>Proposed &amp;correction of the source</source><translation type="unfinished">Түпнұсқаға ұсынылатын &amp;түзету</translation></message>
<message id="queries.dialog.recipient"><source>&amp;To whom</source><translation type="unfinished">&amp;Кімге</translation></message>
<message id="queries.dialog.hint"><source>The question goes out in the query sheet with the segment and its neighbours; it can be undone.</source><translation type="unfinished">Сұрақ сұрақтар парағында сегментпен және оның көршілерімен бірге шығады; оны болдырмауға болады.</translation></message>
<message id="queries.writing"><source>Write query sheet</source><translation type="unfinished">Сұрақтар парағын жазу</translation></message>
<message id="queries.writing_to"><source>Writing {name} …</source><translation type="unfinished">{name} жазылуда …</translation></message>
</context>
</TS>
