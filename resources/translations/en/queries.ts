<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="queries.show"><source>With open questions</source><translation>With open questions</translation></message>
<message id="queries.ask"><source>Ask the client</source><translation>Ask the client</translation></message>
<message id="queries.asked"><source>Asked: the question waits in the query sheet.</source><translation>Asked: the question waits in the query sheet.</translation></message>
<message id="queries.no_question"><source>Write the question first.</source><translation>Write the question first.</translation></message>
<message id="queries.take_answers"><source>Take over answers</source><translation>Take over answers</translation></message>
<message id="queries.closed" numerus="yes"><source>{count} questions closed.</source><translation><numerusform>{count} question closed.</numerusform><numerusform>{count} questions closed.</numerusform></translation></message>
<message id="queries.close"><source>Close a question</source><translation>Close a question</translation></message>
<message id="queries.card.open"><source>Asked of {recipient}: {question}</source><translation>Asked of {recipient}: {question}</translation></message>
<message id="queries.card.client"><source>the client</source><translation>the client</translation></message>
<message id="queries.card.proposal"><source>{question} Proposed: “{proposal}”.</source><translation>{question} Proposed: “{proposal}”.</translation></message>
<message id="queries.card.answered"><source>{question} Answer ({by}): {answer}</source><translation>{question} Answer ({by}): {answer}</translation></message>
<message id="queries.title"><source>Questions about {name}</source><translation>Questions about {name}</translation></message>
<message id="queries.lead"><source>Please write your answers into the last column and send the file back. The other columns are locked.</source><translation>Please write your answers into the last column and send the file back. The other columns are locked.</translation></message>
<message id="queries.column.number"><source>No.</source><translation>No.</translation></message>
<message id="queries.column.source"><source>Source</source><translation>Source</translation></message>
<message id="queries.column.context"><source>Context</source><translation>Context</translation></message>
<message id="queries.column.question"><source>Question</source><translation>Question</translation></message>
<message id="queries.column.proposal"><source>Proposed correction</source><translation>Proposed correction</translation></message>
<message id="queries.column.answer"><source>Answer</source><translation>Answer</translation></message>
<message id="queries.none"><source>There is no open question to write out. Ask one at a segment with Ctrl+Alt+Q.</source><translation>There is no open question to write out. Ask one at a segment with Ctrl+Alt+Q.</translation></message>
<message id="queries.exported" numerus="yes"><source>{count} questions written to {path}.</source><translation><numerusform>{count} question written to {path}.</numerusform><numerusform>{count} questions written to {path}.</numerusform></translation></message>
<message id="queries.imported" numerus="yes"><source>{count} answers taken over.</source><translation><numerusform>{count} answer taken over.</numerusform><numerusform>{count} answers taken over.</numerusform></translation></message>
<message id="queries.still_open" numerus="yes"><source>{count} questions are still open.</source><translation><numerusform>{count} question is still open.</numerusform><numerusform>{count} questions are still open.</numerusform></translation></message>
<message id="queries.unplaced"><source>{name}, row {row}: the answer “{answer}” belongs to no question of this project.</source><translation>{name}, row {row}: the answer “{answer}” belongs to no question of this project.</translation></message>
<message id="queries.already"><source>{name}, row {row}: question {number} was answered otherwise before (“{before}”); the new answer “{answer}” was not taken over.</source><translation>{name}, row {row}: question {number} was answered otherwise before (“{before}”); the new answer “{answer}” was not taken over.</translation></message>
<message id="queries.not_a_sheet"><source>{name} is not a query sheet: no column with answers was found. Choose the file that came back from the client.</source><translation>{name} is not a query sheet: no column with answers was found. Choose the file that came back from the client.</translation></message>
<message id="queries.which"><source>{name}: write a .docx or .xlsx file.</source><translation>{name}: write a .docx or .xlsx file.</translation></message>
<message id="queries.listed"><source>{number}. {state}: {question}</source><translation>{number}. {state}: {question}</translation></message>
<message id="queries.state.open"><source>open</source><translation>open</translation></message>
<message id="queries.state.answered"><source>answered</source><translation>answered</translation></message>
<message id="queries.state.closed"><source>closed</source><translation>closed</translation></message>
<message id="queries.dialog.segment"><source>Segment {number}</source><translation>Segment {number}</translation></message>
<message id="queries.dialog.question"><source>&amp;Question</source><translation>&amp;Question</translation></message>
<message id="queries.dialog.proposal"><source>Proposed &amp;correction of the source</source><translation>Proposed &amp;correction of the source</translation></message>
<message id="queries.dialog.recipient"><source>&amp;To whom</source><translation>&amp;To whom</translation></message>
<message id="queries.dialog.hint"><source>The question goes out in the query sheet with the segment and its neighbours; it can be undone.</source><translation>The question goes out in the query sheet with the segment and its neighbours; it can be undone.</translation></message>
<message id="queries.writing"><source>Write query sheet</source><translation>Write query sheet</translation></message>
<message id="queries.writing_to"><source>Writing {name} …</source><translation>Writing {name} …</translation></message>
</context>
</TS>
