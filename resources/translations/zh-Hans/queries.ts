<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="queries.show"><source>With open questions</source><translation type="unfinished">有未答的问题</translation></message>
<message id="queries.ask"><source>Ask the client</source><translation type="unfinished">向客户提问</translation></message>
<message id="queries.asked"><source>Asked: the question waits in the query sheet.</source><translation type="unfinished">已记下问题，待列入问题单。</translation></message>
<message id="queries.no_question"><source>Write the question first.</source><translation type="unfinished">请先写下问题。</translation></message>
<message id="queries.take_answers"><source>Take over answers</source><translation type="unfinished">导入答复</translation></message>
<message id="queries.closed" numerus="yes"><source>{count} questions closed.</source><translation type="unfinished"><numerusform>已关闭 {count} 个问题。</numerusform></translation></message>
<message id="queries.close"><source>Close a question</source><translation type="unfinished">关闭问题</translation></message>
<message id="queries.card.open"><source>Asked of {recipient}: {question}</source><translation type="unfinished">已问{recipient}：{question}</translation></message>
<message id="queries.card.client"><source>the client</source><translation type="unfinished">客户</translation></message>
<message id="queries.card.proposal"><source>{question} Proposed: “{proposal}”.</source><translation type="unfinished">{question}建议改为：“{proposal}”。</translation></message>
<message id="queries.card.answered"><source>{question} Answer ({by}): {answer}</source><translation type="unfinished">{question}答复（{by}）：{answer}</translation></message>
<message id="queries.title"><source>Questions about {name}</source><translation type="unfinished">关于 {name} 的问题</translation></message>
<message id="queries.lead"><source>Please write your answers into the last column and send the file back. The other columns are locked.</source><translation type="unfinished">请在最后一列填写答复，然后寄回本文件。其他列已锁定。</translation></message>
<message id="queries.column.number"><source>No.</source><translation type="unfinished">序号</translation></message>
<message id="queries.column.source"><source>Source</source><translation type="unfinished">原文</translation></message>
<message id="queries.column.context"><source>Context</source><translation type="unfinished">上下文</translation></message>
<message id="queries.column.question"><source>Question</source><translation type="unfinished">问题</translation></message>
<message id="queries.column.proposal"><source>Proposed correction</source><translation type="unfinished">建议的更正</translation></message>
<message id="queries.column.answer"><source>Answer</source><translation type="unfinished">答复</translation></message>
<message id="queries.none"><source>There is no open question to write out. Ask one at a segment with Ctrl+Alt+Q.</source><translation type="unfinished">没有可导出的未答问题。请在句段上用 Ctrl+Alt+Q 提问。</translation></message>
<message id="queries.exported" numerus="yes"><source>{count} questions written to {path}.</source><translation type="unfinished"><numerusform>已将 {count} 个问题写入 {path}。</numerusform></translation></message>
<message id="queries.imported" numerus="yes"><source>{count} answers taken over.</source><translation type="unfinished"><numerusform>已导入 {count} 条答复。</numerusform></translation></message>
<message id="queries.still_open" numerus="yes"><source>{count} questions are still open.</source><translation type="unfinished"><numerusform>还有 {count} 个问题未答复。</numerusform></translation></message>
<message id="queries.unplaced"><source>{name}, row {row}: the answer “{answer}” belongs to no question of this project.</source><translation type="unfinished">{name} 第 {row} 行：答复“{answer}”不属于本项目的任何问题。</translation></message>
<message id="queries.already"><source>{name}, row {row}: question {number} was answered otherwise before (“{before}”); the new answer “{answer}” was not taken over.</source><translation type="unfinished">{name} 第 {row} 行：句段 {number} 的问题先前已有不同答复（“{before}”），新答复“{answer}”未导入。</translation></message>
<message id="queries.not_a_sheet"><source>{name} is not a query sheet: no column with answers was found. Choose the file that came back from the client.</source><translation type="unfinished">{name} 不是问题单：没有找到答复列。请选择客户寄回的文件。</translation></message>
<message id="queries.which"><source>{name}: write a .docx or .xlsx file.</source><translation type="unfinished">{name}：请写入 .docx 或 .xlsx 文件。</translation></message>
<message id="queries.listed"><source>{number}. {state}: {question}</source><translation type="unfinished">{number}. {state}：{question}</translation></message>
<message id="queries.state.open"><source>open</source><translation type="unfinished">未答</translation></message>
<message id="queries.state.answered"><source>answered</source><translation type="unfinished">已答</translation></message>
<message id="queries.state.closed"><source>closed</source><translation type="unfinished">已关闭</translation></message>
<message id="queries.dialog.segment"><source>Segment {number}</source><translation type="unfinished">句段 {number}</translation></message>
<message id="queries.dialog.question"><source>&amp;Question</source><translation type="unfinished">问题(&amp;Q)</translation></message>
<message id="queries.dialog.proposal"><source>Proposed &amp;correction of the source</source><translation type="unfinished">建议的原文更正(&amp;C)</translation></message>
<message id="queries.dialog.recipient"><source>&amp;To whom</source><translation type="unfinished">问谁(&amp;T)</translation></message>
<message id="queries.dialog.hint"><source>The question goes out in the query sheet with the segment and its neighbours; it can be undone.</source><translation type="unfinished">问题会连同句段及其前后文列入问题单；可以撤销。</translation></message>
<message id="queries.writing"><source>Write query sheet</source><translation type="unfinished">写问题单</translation></message>
<message id="queries.writing_to"><source>Writing {name} …</source><translation type="unfinished">正在写入 {name} …</translation></message>
</context>
</TS>
