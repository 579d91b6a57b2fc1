<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="review.label"><source>Review</source><translation type="unfinished">Тексеру</translation></message>
<message id="review.lead"><source>Please change the translations in their column, choose a status, and write comments in the last column or in the margin. Grey cells are locked. Codes such as ‹1› stand for formatting: keep them around the same words.</source><translation type="unfinished">Аударманы өз бағанында түзетіп, күйін таңдаңыз, пікірді соңғы бағанға не жиекке жазыңыз. Сұр ұяшықтар құлыпталған. ‹1› сияқты кодтар пішімдеуді білдіреді: оларды сол сөздердің айналасында қалдырыңыз.</translation></message>
<message id="review.column.status"><source>Status</source><translation type="unfinished">Күйі</translation></message>
<message id="review.column.terms"><source>Terms</source><translation type="unfinished">Терминдер</translation></message>
<message id="review.column.findings"><source>Findings</source><translation type="unfinished">Ескертулер</translation></message>
<message id="review.column.comments"><source>Comments</source><translation type="unfinished">Пікірлер</translation></message>
<message id="review.which"><source>{name}: a review table is a .docx or .xlsx file. Choose one of these extensions.</source><translation type="unfinished">{name}: тексеру кестесі — .docx не .xlsx файлы. Осы кеңейтімдердің бірін таңдаңыз.</translation></message>
<message id="review.which_returned"><source>{name} cannot be read as a table that came back: it is neither .docx nor .xlsx. Open it in its program and save it as one of these.</source><translation type="unfinished">{name} қайтып келген кесте ретінде оқылмайды: ол .docx те, .xlsx те емес. Оны өз бағдарламасында ашып, осылардың бірі етіп сақтаңыз.</translation></message>
<message id="review.too_long"><source>Row {row} has a text of more than {most} characters, which no cell of a workbook holds. Export a .docx table instead.</source><translation type="unfinished">{row}-жолдағы мәтін {most} таңбадан ұзын, ол кітап ұяшығына сыймайды. Орнына .docx кестесін экспорттаңыз.</translation></message>
<message id="review.too_many" numerus="yes"><source>{count} rows are more than a Word table holds. Export a .xlsx table, or one document at a time.</source><translation type="unfinished"><numerusform>{count} жол Word кестесіне сыймайды. .xlsx кестесін немесе құжаттарды бір-бірден экспорттаңыз.</numerusform></translation></message>
<message id="review.no_table"><source>{name} holds no review table: no column with the source texts of this project was found. Choose the file that the reviewer sent back.</source><translation type="unfinished">{name} ішінде тексеру кестесі жоқ: осы жобаның түпнұсқа мәтіндері бар баған табылмады. Редактор қайтарған файлды таңдаңыз.</translation></message>
<message id="review.no_language"><source>{name} is a table of another direction: none of its columns is a translation into {languages}.</source><translation type="unfinished">{name} — басқа бағыттың кестесі: бағандарының ешқайсысы {languages} тіліне аударма емес.</translation></message>
<message id="review.no_file"><source>There is no file {name}. Check the name.</source><translation type="unfinished">{name} файлы жоқ. Атын тексеріңіз.</translation></message>
<message id="review.unreadable"><source>{name} cannot be read: {error}. Close it in other programs and try again.</source><translation type="unfinished">{name} оқылмайды: {error}. Оны басқа бағдарламаларда жауып, қайталаңыз.</translation></message>
<message id="review.step"><source>Take over a review</source><translation type="unfinished">Тексеруді енгізу</translation></message>
<message id="review.reading"><source>Reading the review</source><translation type="unfinished">Тексеру файлын оқу</translation></message>
<message id="review.reading_stopped"><source>Stopped: the review was not read.</source><translation type="unfinished">Тоқтатылды: тексеру файлы оқылмады.</translation></message>
<message id="review.kind.text"><source>text</source><translation type="unfinished">мәтін</translation></message>
<message id="review.kind.typography"><source>only typography</source><translation type="unfinished">тек типографика</translation></message>
<message id="review.kind.state"><source>status</source><translation type="unfinished">күйі</translation></message>
<message id="review.kind.comment"><source>comment</source><translation type="unfinished">пікір</translation></message>
<message id="review.kind.resolved"><source>thread settled</source><translation type="unfinished">талқы жабылды</translation></message>
<message id="review.kind.tags"><source>formatting</source><translation type="unfinished">пішімдеу</translation></message>
<message id="review.conflict.project"><source>The translation was changed in the project after the table went out; accepting replaces it.</source><translation type="unfinished">Кесте жіберілгеннен кейін аударма жобада өзгертілген; қабылдасаңыз, ол алмастырылады.</translation></message>
<message id="review.conflict.reviewers"><source>Reviewers differ here: {others}. Accept one of the texts.</source><translation type="unfinished">Редакторлар келіспейді: {others}. Мәтіндердің бірін қабылдаңыз.</translation></message>
<message id="review.note.tags"><source>Codes of formatting were damaged and set again at the nearest place: look at them.</source><translation type="unfinished">Пішімдеу кодтары бүлініп, ең жақын жерге қайта қойылды: қарап шығыңыз.</translation></message>
<message id="review.note.emptied"><source>The translation was emptied; accepting clears it.</source><translation type="unfinished">Аударма өшірілген; қабылдасаңыз, босайды.</translation></message>
<message id="review.note.by_number"><source>The row lost its hidden key; it was placed by number and source.</source><translation type="unfinished">Жолдың жасырын кілті жоғалған; нөмірі мен түпнұсқасы бойынша орналастырылды.</translation></message>
<message id="review.note.by_source"><source>The row lost its hidden key; it was placed by its source.</source><translation type="unfinished">Жолдың жасырын кілті жоғалған; түпнұсқасы бойынша орналастырылды.</translation></message>
<message id="review.note.similar"><source>The row was placed by a similar source ({percent}%): compare before you accept.</source><translation type="unfinished">Жол ұқсас түпнұсқа бойынша орналастырылды ({percent}%): қабылдамас бұрын салыстырыңыз.</translation></message>
<message id="review.note.merged"><source>The row was merged with others and parted again by paragraphs.</source><translation type="unfinished">Жол басқаларымен біріктірілген, абзацтар бойынша қайта бөлінді.</translation></message>
<message id="review.note.joined"><source>The row was split and joined again.</source><translation type="unfinished">Жол бөлінген, қайта біріктірілді.</translation></message>
<message id="review.note.twice"><source>The row stands in the table more than once.</source><translation type="unfinished">Жол кестеде бірнеше рет кездеседі.</translation></message>
<message id="review.unplaced.locked"><source>Segment {number} is locked: its text stays as it is.</source><translation type="unfinished">{number}-сегмент құлыпталған: мәтіні сол күйінде қалады.</translation></message>
<message id="review.unplaced.no_segment"><source>No segment of this project has this source.</source><translation type="unfinished">Бұл жобада мұндай түпнұсқасы бар сегмент жоқ.</translation></message>
<message id="review.unplaced.merged"><source>Rows {numbers} were merged, and their texts cannot be parted.</source><translation type="unfinished">{numbers} жолдары біріктірілген, мәтіндерін ажырату мүмкін емес.</translation></message>
<message id="review.unplaced.deleted"><source>The row of segment {number} was deleted; the segment stays.</source><translation type="unfinished">{number}-сегменттің жолы өшірілген; сегмент қалады.</translation></message>
<message id="review.unplaced.deleted_by"><source>The row of segment {number} was deleted by {by}; the segment stays.</source><translation type="unfinished">{number}-сегменттің жолын {by} өшірген; сегмент қалады.</translation></message>
<message id="review.unplaced.gone"><source>The table has a segment that is no longer in the project.</source><translation type="unfinished">Кестеде жобада жоқ сегмент бар.</translation></message>
<message id="review.unplaced.source"><source>The source of segment {number} was changed in the table; the project's source stays. Ask the client where it is wrong.</source><translation type="unfinished">{number}-сегменттің түпнұсқасы кестеде өзгертілген; жобадағы түпнұсқа қалады. Қате болса, тапсырыс берушіден сұраңыз.</translation></message>
<message id="review.unplaced.comment"><source>A comment stands on no row.</source><translation type="unfinished">Пікір ешбір жолға қатысты емес.</translation></message>
<message id="review.unplaced.state"><source>“{word}” is no status.</source><translation type="unfinished">«{word}» деген күй жоқ.</translation></message>
<message id="review.unplaced.column"><source>The column “{heading}” was added; its texts are not taken over.</source><translation type="unfinished">«{heading}» бағаны қосылған; оның мәтіндері енгізілмейді.</translation></message>
<message id="review.withheld"><source>Segment {number} has findings that nobody waived: it is reviewed, not approved (final).</source><translation type="unfinished">{number}-сегментте мақұлданбаған ескертулер бар: ол тексерілген, бірақ бекітілген (түпкілікті) емес.</translation></message>
<message id="review.changed_since"><source>Segment {number} was changed meanwhile; read the review again.</source><translation type="unfinished">{number}-сегмент осы арада өзгерген; тексеруді қайта оқыңыз.</translation></message>
<message id="review.both"><source>Two texts for segment {number} were accepted; the first was taken.</source><translation type="unfinished">{number}-сегментке екі мәтін қабылданған; біріншісі алынды.</translation></message>
<message id="review.listed" numerus="yes"><source>{count} changes, {conflicts} in conflict, {typography} only typography; {unplaced} could not be placed.</source><translation type="unfinished"><numerusform>{count} өзгеріс, оның {conflicts} қайшылықты, {typography} тек типографика; {unplaced} орналастырылмады.</numerusform></translation></message>
<message id="review.applied" numerus="yes"><source>{count} changes taken over.</source><translation type="unfinished"><numerusform>{count} өзгеріс енгізілді.</numerusform></translation></message>
<message id="review.line"><source>{number} ({language}), {kind}, {reviewer}: {before} → {after}</source><translation type="unfinished">{number} ({language}), {kind}, {reviewer}: {before} → {after}</translation></message>
<message id="review.unplaced.line"><source>{name}, row {row}: {reason} {text}</source><translation type="unfinished">{name}, {row}-жол: {reason} {text}</translation></message>
<message id="review.unplaced.line_gone"><source>{name}: {reason} {text}</source><translation type="unfinished">{name}: {reason} {text}</translation></message>
<message id="review.title"><source>Review of {name}</source><translation type="unfinished">{name} тексеруі</translation></message>
<message id="review.lead_window"><source>Nothing is written until you take the accepted changes over; that is one step of undo.</source><translation type="unfinished">Қабылданған өзгерістер енгізілмейінше ештеңе жазылмайды; енгізуді бір қадаммен болдырмауға болады.</translation></message>
<message id="review.tab.changes"><source>Changes ({number})</source><translation type="unfinished">Өзгерістер ({number})</translation></message>
<message id="review.tab.unplaced"><source>Not placed ({number})</source><translation type="unfinished">Орналастырылмаған ({number})</translation></message>
<message id="review.column.what"><source>What</source><translation type="unfinished">Не</translation></message>
<message id="review.column.change"><source>Change</source><translation type="unfinished">Өзгеріс</translation></message>
<message id="review.column.reviewer"><source>Reviewer</source><translation type="unfinished">Редактор</translation></message>
<message id="review.column.decision"><source>Decision</source><translation type="unfinished">Шешім</translation></message>
<message id="review.column.language"><source>Language</source><translation type="unfinished">Тіл</translation></message>
<message id="review.decision.open"><source>open</source><translation type="unfinished">шешілмеген</translation></message>
<message id="review.decision.accepted"><source>accepted</source><translation type="unfinished">қабылданды</translation></message>
<message id="review.decision.rejected"><source>rejected</source><translation type="unfinished">қайтарылды</translation></message>
<message id="review.decision.done"><source>taken over</source><translation type="unfinished">енгізілді</translation></message>
<message id="review.source"><source>Source</source><translation type="unfinished">Түпнұсқа</translation></message>
<message id="review.before"><source>Now</source><translation type="unfinished">Қазір</translation></message>
<message id="review.after"><source>Proposed</source><translation type="unfinished">Ұсынылған</translation></message>
<message id="review.about"><source>Comment</source><translation type="unfinished">Пікір</translation></message>
<message id="review.deed.accept"><source>&amp;Accept (Enter)</source><translation type="unfinished">Қ&amp;абылдау (Enter)</translation></message>
<message id="review.deed.reject"><source>&amp;Reject (Del)</source><translation type="unfinished">Қа&amp;йтару (Del)</translation></message>
<message id="review.deed.accept_reviewer"><source>Accept &amp;all of this reviewer</source><translation type="unfinished">Осы редактордікінің &amp;бәрін қабылдау</translation></message>
<message id="review.deed.accept_typography"><source>Accept all &amp;typographic</source><translation type="unfinished">&amp;Типографикалықтың бәрін қабылдау</translation></message>
<message id="review.deed.go"><source>&amp;Go to segment</source><translation type="unfinished">Сегментке &amp;өту</translation></message>
<message id="review.deed.apply"><source>Take &amp;over accepted (Ctrl+Enter)</source><translation type="unfinished">Қабылданғанды &amp;енгізу (Ctrl+Enter)</translation></message>
<message id="review.show.all"><source>All changes</source><translation type="unfinished">Барлық өзгеріс</translation></message>
<message id="review.show.open"><source>Undecided</source><translation type="unfinished">Шешілмегендер</translation></message>
<message id="review.show.conflicts"><source>In conflict</source><translation type="unfinished">Қайшылықты</translation></message>
<message id="review.show.typography"><source>Only typography</source><translation type="unfinished">Тек типографика</translation></message>
<message id="review.everyone"><source>All reviewers</source><translation type="unfinished">Барлық редактор</translation></message>
<message id="review.show"><source>Show</source><translation type="unfinished">Көрсету</translation></message>
<message id="review.progress"><source>{open} open, {accepted} accepted, {rejected} rejected</source><translation type="unfinished">{open} шешілмеген, {accepted} қабылданған, {rejected} қайтарылған</translation></message>
<message id="review.nothing"><source>The table came back without a change.</source><translation type="unfinished">Кесте өзгеріссіз қайтты.</translation></message>
<message id="review.closing.title"><source>Accepted changes</source><translation type="unfinished">Қабылданған өзгерістер</translation></message>
<message id="review.closing.lead" numerus="yes"><source>{count} accepted changes are not taken over yet.</source><translation type="unfinished"><numerusform>Қабылданған {count} өзгеріс әлі енгізілген жоқ.</numerusform></translation></message>
<message id="review.closing.apply"><source>Take over</source><translation type="unfinished">Енгізу</translation></message>
<message id="review.closing.discard"><source>Close without them</source><translation type="unfinished">Оларсыз жабу</translation></message>
<message id="review.choose"><source>Files that came back</source><translation type="unfinished">Қайтқан файлдар</translation></message>
<message id="review.files"><source>Tables (*.docx *.xlsx)</source><translation type="unfinished">Кестелер (*.docx *.xlsx)</translation></message>
<message id="review.export.way"><source>Review table</source><translation type="unfinished">Тексеру кестесі</translation></message>
<message id="review.comment.card"><source>{author}: {text}</source><translation type="unfinished">{author}: {text}</translation></message>
<message id="review.comment.settled"><source>{author}: {text} (settled)</source><translation type="unfinished">{author}: {text} (жабылды)</translation></message>
</context>
</TS>
