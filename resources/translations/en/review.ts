<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="review.label"><source>Review</source><translation>Review</translation></message>
<message id="review.lead"><source>Please change the translations in their column, choose a status, and write comments in the last column or in the margin. Grey cells are locked. Codes such as ‹1› stand for formatting: keep them around the same words.</source><translation>Please change the translations in their column, choose a status, and write comments in the last column or in the margin. Grey cells are locked. Codes such as ‹1› stand for formatting: keep them around the same words.</translation></message>
<message id="review.column.status"><source>Status</source><translation>Status</translation></message>
<message id="review.column.terms"><source>Terms</source><translation>Terms</translation></message>
<message id="review.column.findings"><source>Findings</source><translation>Findings</translation></message>
<message id="review.column.comments"><source>Comments</source><translation>Comments</translation></message>
<message id="review.which"><source>{name}: a review table is a .docx or .xlsx file. Choose one of these extensions.</source><translation>{name}: a review table is a .docx or .xlsx file. Choose one of these extensions.</translation></message>
<message id="review.which_returned"><source>{name} cannot be read as a table that came back: it is neither .docx nor .xlsx. Open it in its program and save it as one of these.</source><translation>{name} cannot be read as a table that came back: it is neither .docx nor .xlsx. Open it in its program and save it as one of these.</translation></message>
<message id="review.too_long"><source>Row {row} has a text of more than {most} characters, which no cell of a workbook holds. Export a .docx table instead.</source><translation>Row {row} has a text of more than {most} characters, which no cell of a workbook holds. Export a .docx table instead.</translation></message>
<message id="review.too_many" numerus="yes"><source>{count} rows are more than a Word table holds. Export a .xlsx table, or one document at a time.</source><translation><numerusform>{count} row is more than a Word table holds. Export a .xlsx table, or one document at a time.</numerusform><numerusform>{count} rows are more than a Word table holds. Export a .xlsx table, or one document at a time.</numerusform></translation></message>
<message id="review.no_table"><source>{name} holds no review table: no column with the source texts of this project was found. Choose the file that the reviewer sent back.</source><translation>{name} holds no review table: no column with the source texts of this project was found. Choose the file that the reviewer sent back.</translation></message>
<message id="review.no_language"><source>{name} is a table of another direction: none of its columns is a translation into {languages}.</source><translation>{name} is a table of another direction: none of its columns is a translation into {languages}.</translation></message>
<message id="review.no_file"><source>There is no file {name}. Check the name.</source><translation>There is no file {name}. Check the name.</translation></message>
<message id="review.unreadable"><source>{name} cannot be read: {error}. Close it in other programs and try again.</source><translation>{name} cannot be read: {error}. Close it in other programs and try again.</translation></message>
<message id="review.step"><source>Take over a review</source><translation>Take over a review</translation></message>
<message id="review.reading"><source>Reading the review</source><translation>Reading the review</translation></message>
<message id="review.reading_stopped"><source>Stopped: the review was not read.</source><translation>Stopped: the review was not read.</translation></message>
<message id="review.kind.text"><source>text</source><translation>text</translation></message>
<message id="review.kind.typography"><source>only typography</source><translation>only typography</translation></message>
<message id="review.kind.state"><source>status</source><translation>status</translation></message>
<message id="review.kind.comment"><source>comment</source><translation>comment</translation></message>
<message id="review.kind.resolved"><source>thread settled</source><translation>thread settled</translation></message>
<message id="review.kind.tags"><source>formatting</source><translation>formatting</translation></message>
<message id="review.conflict.project"><source>The translation was changed in the project after the table went out; accepting replaces it.</source><translation>The translation was changed in the project after the table went out; accepting replaces it.</translation></message>
<message id="review.conflict.reviewers"><source>Reviewers differ here: {others}. Accept one of the texts.</source><translation>Reviewers differ here: {others}. Accept one of the texts.</translation></message>
<message id="review.note.tags"><source>Codes of formatting were damaged and set again at the nearest place: look at them.</source><translation>Codes of formatting were damaged and set again at the nearest place: look at them.</translation></message>
<message id="review.note.emptied"><source>The translation was emptied; accepting clears it.</source><translation>The translation was emptied; accepting clears it.</translation></message>
<message id="review.note.by_number"><source>The row lost its hidden key; it was placed by number and source.</source><translation>The row lost its hidden key; it was placed by number and source.</translation></message>
<message id="review.note.by_source"><source>The row lost its hidden key; it was placed by its source.</source><translation>The row lost its hidden key; it was placed by its source.</translation></message>
<message id="review.note.similar"><source>The row was placed by a similar source ({percent}%): compare before you accept.</source><translation>The row was placed by a similar source ({percent}%): compare before you accept.</translation></message>
<message id="review.note.merged"><source>The row was merged with others and parted again by paragraphs.</source><translation>The row was merged with others and parted again by paragraphs.</translation></message>
<message id="review.note.joined"><source>The row was split and joined again.</source><translation>The row was split and joined again.</translation></message>
<message id="review.note.twice"><source>The row stands in the table more than once.</source><translation>The row stands in the table more than once.</translation></message>
<message id="review.unplaced.locked"><source>Segment {number} is locked: its text stays as it is.</source><translation>Segment {number} is locked: its text stays as it is.</translation></message>
<message id="review.unplaced.no_segment"><source>No segment of this project has this source.</source><translation>No segment of this project has this source.</translation></message>
<message id="review.unplaced.merged"><source>Rows {numbers} were merged, and their texts cannot be parted.</source><translation>Rows {numbers} were merged, and their texts cannot be parted.</translation></message>
<message id="review.unplaced.deleted"><source>The row of segment {number} was deleted; the segment stays.</source><translation>The row of segment {number} was deleted; the segment stays.</translation></message>
<message id="review.unplaced.deleted_by"><source>The row of segment {number} was deleted by {by}; the segment stays.</source><translation>The row of segment {number} was deleted by {by}; the segment stays.</translation></message>
<message id="review.unplaced.gone"><source>The table has a segment that is no longer in the project.</source><translation>The table has a segment that is no longer in the project.</translation></message>
<message id="review.unplaced.source"><source>The source of segment {number} was changed in the table; the project's source stays. Ask the client where it is wrong.</source><translation>The source of segment {number} was changed in the table; the project's source stays. Ask the client where it is wrong.</translation></message>
<message id="review.unplaced.comment"><source>A comment stands on no row.</source><translation>A comment stands on no row.</translation></message>
<message id="review.unplaced.state"><source>“{word}” is no status.</source><translation>“{word}” is no status.</translation></message>
<message id="review.unplaced.column"><source>The column “{heading}” was added; its texts are not taken over.</source><translation>The column “{heading}” was added; its texts are not taken over.</translation></message>
<message id="review.withheld"><source>Segment {number} has findings that nobody waived: it is reviewed, not approved (final).</source><translation>Segment {number} has findings that nobody waived: it is reviewed, not approved (final).</translation></message>
<message id="review.changed_since"><source>Segment {number} was changed meanwhile; read the review again.</source><translation>Segment {number} was changed meanwhile; read the review again.</translation></message>
<message id="review.both"><source>Two texts for segment {number} were accepted; the first was taken.</source><translation>Two texts for segment {number} were accepted; the first was taken.</translation></message>
<message id="review.listed" numerus="yes"><source>{count} changes, {conflicts} in conflict, {typography} only typography; {unplaced} could not be placed.</source><translation><numerusform>{count} change, {conflicts} in conflict, {typography} only typography; {unplaced} could not be placed.</numerusform><numerusform>{count} changes, {conflicts} in conflict, {typography} only typography; {unplaced} could not be placed.</numerusform></translation></message>
<message id="review.applied" numerus="yes"><source>{count} changes taken over.</source><translation><numerusform>{count} change taken over.</numerusform><numerusform>{count} changes taken over.</numerusform></translation></message>
<message id="review.line"><source>{number} ({language}), {kind}, {reviewer}: {before} → {after}</source><translation>{number} ({language}), {kind}, {reviewer}: {before} → {after}</translation></message>
<message id="review.unplaced.line"><source>{name}, row {row}: {reason} {text}</source><translation>{name}, row {row}: {reason} {text}</translation></message>
<message id="review.unplaced.line_gone"><source>{name}: {reason} {text}</source><translation>{name}: {reason} {text}</translation></message>
<message id="review.title"><source>Review of {name}</source><translation>Review of {name}</translation></message>
<message id="review.lead_window"><source>Nothing is written until you take the accepted changes over; that is one step of undo.</source><translation>Nothing is written until you take the accepted changes over; that is one step of undo.</translation></message>
<message id="review.tab.changes"><source>Changes ({number})</source><translation>Changes ({number})</translation></message>
<message id="review.tab.unplaced"><source>Not placed ({number})</source><translation>Not placed ({number})</translation></message>
<message id="review.column.what"><source>What</source><translation>What</translation></message>
<message id="review.column.change"><source>Change</source><translation>Change</translation></message>
<message id="review.column.reviewer"><source>Reviewer</source><translation>Reviewer</translation></message>
<message id="review.column.decision"><source>Decision</source><translation>Decision</translation></message>
<message id="review.column.language"><source>Language</source><translation>Language</translation></message>
<message id="review.decision.open"><source>open</source><translation>open</translation></message>
<message id="review.decision.accepted"><source>accepted</source><translation>accepted</translation></message>
<message id="review.decision.rejected"><source>rejected</source><translation>rejected</translation></message>
<message id="review.decision.done"><source>taken over</source><translation>taken over</translation></message>
<message id="review.source"><source>Source</source><translation>Source</translation></message>
<message id="review.before"><source>Now</source><translation>Now</translation></message>
<message id="review.after"><source>Proposed</source><translation>Proposed</translation></message>
<message id="review.about"><source>Comment</source><translation>Comment</translation></message>
<message id="review.deed.accept"><source>&amp;Accept (Enter)</source><translation>&amp;Accept (Enter)</translation></message>
<message id="review.deed.reject"><source>&amp;Reject (Del)</source><translation>&amp;Reject (Del)</translation></message>
<message id="review.deed.accept_reviewer"><source>Accept &amp;all of this reviewer</source><translation>Accept &amp;all of this reviewer</translation></message>
<message id="review.deed.accept_typography"><source>Accept all &amp;typographic</source><translation>Accept all &amp;typographic</translation></message>
<message id="review.deed.go"><source>&amp;Go to segment</source><translation>&amp;Go to segment</translation></message>
<message id="review.deed.apply"><source>Take &amp;over accepted (Ctrl+Enter)</source><translation>Take &amp;over accepted (Ctrl+Enter)</translation></message>
<message id="review.show.all"><source>All changes</source><translation>All changes</translation></message>
<message id="review.show.open"><source>Undecided</source><translation>Undecided</translation></message>
<message id="review.show.conflicts"><source>In conflict</source><translation>In conflict</translation></message>
<message id="review.show.typography"><source>Only typography</source><translation>Only typography</translation></message>
<message id="review.everyone"><source>All reviewers</source><translation>All reviewers</translation></message>
<message id="review.show"><source>Show</source><translation>Show</translation></message>
<message id="review.progress"><source>{open} open, {accepted} accepted, {rejected} rejected</source><translation>{open} open, {accepted} accepted, {rejected} rejected</translation></message>
<message id="review.nothing"><source>The table came back without a change.</source><translation>The table came back without a change.</translation></message>
<message id="review.closing.title"><source>Accepted changes</source><translation>Accepted changes</translation></message>
<message id="review.closing.lead" numerus="yes"><source>{count} accepted changes are not taken over yet.</source><translation><numerusform>{count} accepted change is not taken over yet.</numerusform><numerusform>{count} accepted changes are not taken over yet.</numerusform></translation></message>
<message id="review.closing.apply"><source>Take over</source><translation>Take over</translation></message>
<message id="review.closing.discard"><source>Close without them</source><translation>Close without them</translation></message>
<message id="review.choose"><source>Files that came back</source><translation>Files that came back</translation></message>
<message id="review.files"><source>Tables (*.docx *.xlsx)</source><translation>Tables (*.docx *.xlsx)</translation></message>
<message id="review.export.way"><source>Review table</source><translation>Review table</translation></message>
<message id="review.comment.card"><source>{author}: {text}</source><translation>{author}: {text}</translation></message>
<message id="review.comment.settled"><source>{author}: {text} (settled)</source><translation>{author}: {text} (settled)</translation></message>
</context>
</TS>
