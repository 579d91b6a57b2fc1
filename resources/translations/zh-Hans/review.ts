<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="review.label"><source>Review</source><translation type="unfinished">审校</translation></message>
<message id="review.lead"><source>Please change the translations in their column, choose a status, and write comments in the last column or in the margin. Grey cells are locked. Codes such as ‹1› stand for formatting: keep them around the same words.</source><translation type="unfinished">请在译文列修改译文，选择状态，并在最后一列或页边写批注。灰色单元格已锁定。‹1› 之类的代码表示格式，请保留在相应词语两侧。</translation></message>
<message id="review.column.status"><source>Status</source><translation type="unfinished">状态</translation></message>
<message id="review.column.terms"><source>Terms</source><translation type="unfinished">术语</translation></message>
<message id="review.column.findings"><source>Findings</source><translation type="unfinished">检查结果</translation></message>
<message id="review.column.comments"><source>Comments</source><translation type="unfinished">批注</translation></message>
<message id="review.which"><source>{name}: a review table is a .docx or .xlsx file. Choose one of these extensions.</source><translation type="unfinished">{name}：审校表须为 .docx 或 .xlsx 文件。请改用其中一种扩展名。</translation></message>
<message id="review.which_returned"><source>{name} cannot be read as a table that came back: it is neither .docx nor .xlsx. Open it in its program and save it as one of these.</source><translation type="unfinished">{name} 无法作为返回的表格读取：它既不是 .docx 也不是 .xlsx。请用相应程序打开，另存为其中一种格式。</translation></message>
<message id="review.too_long"><source>Row {row} has a text of more than {most} characters, which no cell of a workbook holds. Export a .docx table instead.</source><translation type="unfinished">第 {row} 行的文本超过 {most} 个字符，工作簿单元格容纳不下。请改为导出 .docx 表格。</translation></message>
<message id="review.too_many" numerus="yes"><source>{count} rows are more than a Word table holds. Export a .xlsx table, or one document at a time.</source><translation type="unfinished"><numerusform>{count} 行超出 Word 表格所能容纳。请导出 .xlsx 表格，或逐个导出文档。</numerusform></translation></message>
<message id="review.no_table"><source>{name} holds no review table: no column with the source texts of this project was found. Choose the file that the reviewer sent back.</source><translation type="unfinished">{name} 中没有审校表：找不到含本项目原文的列。请选择审校者寄回的文件。</translation></message>
<message id="review.no_language"><source>{name} is a table of another direction: none of its columns is a translation into {languages}.</source><translation type="unfinished">{name} 是其他语言方向的表格：没有译成 {languages} 的列。</translation></message>
<message id="review.no_file"><source>There is no file {name}. Check the name.</source><translation type="unfinished">没有文件 {name}，请检查名称。</translation></message>
<message id="review.unreadable"><source>{name} cannot be read: {error}. Close it in other programs and try again.</source><translation type="unfinished">无法读取 {name}：{error}。请在其他程序中关闭它后重试。</translation></message>
<message id="review.step"><source>Take over a review</source><translation type="unfinished">采纳审校意见</translation></message>
<message id="review.reading"><source>Reading the review</source><translation type="unfinished">读取审校文件</translation></message>
<message id="review.reading_stopped"><source>Stopped: the review was not read.</source><translation type="unfinished">已停止：未读取审校文件。</translation></message>
<message id="review.kind.text"><source>text</source><translation type="unfinished">译文</translation></message>
<message id="review.kind.typography"><source>only typography</source><translation type="unfinished">仅排版</translation></message>
<message id="review.kind.state"><source>status</source><translation type="unfinished">状态</translation></message>
<message id="review.kind.comment"><source>comment</source><translation type="unfinished">批注</translation></message>
<message id="review.kind.resolved"><source>thread settled</source><translation type="unfinished">讨论已解决</translation></message>
<message id="review.kind.tags"><source>formatting</source><translation type="unfinished">格式</translation></message>
<message id="review.conflict.project"><source>The translation was changed in the project after the table went out; accepting replaces it.</source><translation type="unfinished">表格发出后，项目中的译文已改动；接受会将其替换。</translation></message>
<message id="review.conflict.reviewers"><source>Reviewers differ here: {others}. Accept one of the texts.</source><translation type="unfinished">审校者意见不一：{others}。请择一接受。</translation></message>
<message id="review.note.tags"><source>Codes of formatting were damaged and set again at the nearest place: look at them.</source><translation type="unfinished">格式代码受损，已就近重新放置，请核对。</translation></message>
<message id="review.note.emptied"><source>The translation was emptied; accepting clears it.</source><translation type="unfinished">译文被清空；接受会将其清除。</translation></message>
<message id="review.note.by_number"><source>The row lost its hidden key; it was placed by number and source.</source><translation type="unfinished">该行丢失隐藏标识，已按序号和原文对应。</translation></message>
<message id="review.note.by_source"><source>The row lost its hidden key; it was placed by its source.</source><translation type="unfinished">该行丢失隐藏标识，已按原文对应。</translation></message>
<message id="review.note.similar"><source>The row was placed by a similar source ({percent}%): compare before you accept.</source><translation type="unfinished">该行按相似原文（{percent}%）对应，接受前请比对。</translation></message>
<message id="review.note.merged"><source>The row was merged with others and parted again by paragraphs.</source><translation type="unfinished">该行曾与他行合并，已按段落重新拆分。</translation></message>
<message id="review.note.joined"><source>The row was split and joined again.</source><translation type="unfinished">该行曾被拆分，已重新合并。</translation></message>
<message id="review.note.twice"><source>The row stands in the table more than once.</source><translation type="unfinished">该行在表中出现多次。</translation></message>
<message id="review.unplaced.locked"><source>Segment {number} is locked: its text stays as it is.</source><translation type="unfinished">句段 {number} 已锁定：译文保持不变。</translation></message>
<message id="review.unplaced.no_segment"><source>No segment of this project has this source.</source><translation type="unfinished">本项目没有与此原文对应的句段。</translation></message>
<message id="review.unplaced.merged"><source>Rows {numbers} were merged, and their texts cannot be parted.</source><translation type="unfinished">第 {numbers} 行已合并，文本无法拆分。</translation></message>
<message id="review.unplaced.deleted"><source>The row of segment {number} was deleted; the segment stays.</source><translation type="unfinished">句段 {number} 的行已删除；句段保留。</translation></message>
<message id="review.unplaced.deleted_by"><source>The row of segment {number} was deleted by {by}; the segment stays.</source><translation type="unfinished">句段 {number} 的行被 {by} 删除；句段保留。</translation></message>
<message id="review.unplaced.gone"><source>The table has a segment that is no longer in the project.</source><translation type="unfinished">表中有项目里已不存在的句段。</translation></message>
<message id="review.unplaced.source"><source>The source of segment {number} was changed in the table; the project's source stays. Ask the client where it is wrong.</source><translation type="unfinished">表中句段 {number} 的原文被改动；项目原文保持不变。如有错误请询问客户。</translation></message>
<message id="review.unplaced.comment"><source>A comment stands on no row.</source><translation type="unfinished">批注不在任何一行上。</translation></message>
<message id="review.unplaced.state"><source>“{word}” is no status.</source><translation type="unfinished">“{word}”不是有效状态。</translation></message>
<message id="review.unplaced.column"><source>The column “{heading}” was added; its texts are not taken over.</source><translation type="unfinished">新增列“{heading}”，其内容不予导入。</translation></message>
<message id="review.withheld"><source>Segment {number} has findings that nobody waived: it is reviewed, not approved (final).</source><translation type="unfinished">句段 {number} 有未豁免的检查结果：已审校，但未批准（定稿）。</translation></message>
<message id="review.changed_since"><source>Segment {number} was changed meanwhile; read the review again.</source><translation type="unfinished">句段 {number} 在此期间已改动，请重新读取审校文件。</translation></message>
<message id="review.both"><source>Two texts for segment {number} were accepted; the first was taken.</source><translation type="unfinished">句段 {number} 接受了两个译文，采用第一个。</translation></message>
<message id="review.listed" numerus="yes"><source>{count} changes, {conflicts} in conflict, {typography} only typography; {unplaced} could not be placed.</source><translation type="unfinished"><numerusform>共 {count} 处改动，其中 {conflicts} 处冲突，{typography} 处仅排版；{unplaced} 项无法对应。</numerusform></translation></message>
<message id="review.applied" numerus="yes"><source>{count} changes taken over.</source><translation type="unfinished"><numerusform>已采纳 {count} 处改动。</numerusform></translation></message>
<message id="review.line"><source>{number} ({language}), {kind}, {reviewer}: {before} → {after}</source><translation type="unfinished">{number}（{language}），{kind}，{reviewer}：{before} → {after}</translation></message>
<message id="review.unplaced.line"><source>{name}, row {row}: {reason} {text}</source><translation type="unfinished">{name} 第 {row} 行：{reason}{text}</translation></message>
<message id="review.unplaced.line_gone"><source>{name}: {reason} {text}</source><translation type="unfinished">{name}：{reason}{text}</translation></message>
<message id="review.title"><source>Review of {name}</source><translation type="unfinished">{name} 的审校</translation></message>
<message id="review.lead_window"><source>Nothing is written until you take the accepted changes over; that is one step of undo.</source><translation type="unfinished">在采纳已接受的改动之前不会写入任何内容；采纳可一步撤销。</translation></message>
<message id="review.tab.changes"><source>Changes ({number})</source><translation type="unfinished">改动（{number}）</translation></message>
<message id="review.tab.unplaced"><source>Not placed ({number})</source><translation type="unfinished">无法对应（{number}）</translation></message>
<message id="review.column.what"><source>What</source><translation type="unfinished">内容</translation></message>
<message id="review.column.change"><source>Change</source><translation type="unfinished">改动</translation></message>
<message id="review.column.reviewer"><source>Reviewer</source><translation type="unfinished">审校者</translation></message>
<message id="review.column.decision"><source>Decision</source><translation type="unfinished">决定</translation></message>
<message id="review.column.language"><source>Language</source><translation type="unfinished">语言</translation></message>
<message id="review.decision.open"><source>open</source><translation type="unfinished">待定</translation></message>
<message id="review.decision.accepted"><source>accepted</source><translation type="unfinished">接受</translation></message>
<message id="review.decision.rejected"><source>rejected</source><translation type="unfinished">拒绝</translation></message>
<message id="review.decision.done"><source>taken over</source><translation type="unfinished">已采纳</translation></message>
<message id="review.source"><source>Source</source><translation type="unfinished">原文</translation></message>
<message id="review.before"><source>Now</source><translation type="unfinished">现译</translation></message>
<message id="review.after"><source>Proposed</source><translation type="unfinished">建议</translation></message>
<message id="review.about"><source>Comment</source><translation type="unfinished">批注</translation></message>
<message id="review.deed.accept"><source>&amp;Accept (Enter)</source><translation type="unfinished">接受(&amp;A) (Enter)</translation></message>
<message id="review.deed.reject"><source>&amp;Reject (Del)</source><translation type="unfinished">拒绝(&amp;R) (Del)</translation></message>
<message id="review.deed.accept_reviewer"><source>Accept &amp;all of this reviewer</source><translation type="unfinished">接受该审校者全部改动(&amp;L)</translation></message>
<message id="review.deed.accept_typography"><source>Accept all &amp;typographic</source><translation type="unfinished">接受全部排版改动(&amp;T)</translation></message>
<message id="review.deed.go"><source>&amp;Go to segment</source><translation type="unfinished">转到句段(&amp;G)</translation></message>
<message id="review.deed.apply"><source>Take &amp;over accepted (Ctrl+Enter)</source><translation type="unfinished">采纳已接受的改动(&amp;O) (Ctrl+Enter)</translation></message>
<message id="review.show.all"><source>All changes</source><translation type="unfinished">全部改动</translation></message>
<message id="review.show.open"><source>Undecided</source><translation type="unfinished">待定</translation></message>
<message id="review.show.conflicts"><source>In conflict</source><translation type="unfinished">有冲突</translation></message>
<message id="review.show.typography"><source>Only typography</source><translation type="unfinished">仅排版</translation></message>
<message id="review.everyone"><source>All reviewers</source><translation type="unfinished">全部审校者</translation></message>
<message id="review.show"><source>Show</source><translation type="unfinished">显示</translation></message>
<message id="review.progress"><source>{open} open, {accepted} accepted, {rejected} rejected</source><translation type="unfinished">待定 {open}，接受 {accepted}，拒绝 {rejected}</translation></message>
<message id="review.nothing"><source>The table came back without a change.</source><translation type="unfinished">表格寄回时没有任何改动。</translation></message>
<message id="review.closing.title"><source>Accepted changes</source><translation type="unfinished">已接受的改动</translation></message>
<message id="review.closing.lead" numerus="yes"><source>{count} accepted changes are not taken over yet.</source><translation type="unfinished"><numerusform>有 {count} 处已接受的改动尚未采纳。</numerusform></translation></message>
<message id="review.closing.apply"><source>Take over</source><translation type="unfinished">采纳</translation></message>
<message id="review.closing.discard"><source>Close without them</source><translation type="unfinished">不采纳并关闭</translation></message>
<message id="review.choose"><source>Files that came back</source><translation type="unfinished">寄回的文件</translation></message>
<message id="review.files"><source>Tables (*.docx *.xlsx)</source><translation type="unfinished">表格 (*.docx *.xlsx)</translation></message>
<message id="review.export.way"><source>Review table</source><translation type="unfinished">审校表</translation></message>
<message id="review.comment.card"><source>{author}: {text}</source><translation type="unfinished">{author}：{text}</translation></message>
<message id="review.comment.settled"><source>{author}: {text} (settled)</source><translation type="unfinished">{author}：{text}（已解决）</translation></message>
</context>
</TS>
