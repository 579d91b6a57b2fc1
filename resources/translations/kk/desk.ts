<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="desk.accept"><source>Accept</source><translation type="unfinished">Қабылдау</translation></message>
<message id="desk.accepted" numerus="yes"><source>{count} proposals accepted.</source><translation type="unfinished"><numerusform>{count} ұсыныс қабылданды.</numerusform></translation></message>
<message id="desk.add.do"><source>Add</source><translation type="unfinished">Қосу</translation></message>
<message id="desk.add.done"><source>{source} → {target} is in your glossary.</source><translation type="unfinished">{source} → {target} глоссарийіңізге қосылды.</translation></message>
<message id="desk.add.empty"><source>Both sides are needed: the term and how it is to be written.</source><translation type="unfinished">Екі жағы да керек: термин және оның жазылуы.</translation></message>
<message id="desk.add.known"><source>Your term joins the concept «{term}», which the glossary knows already.</source><translation type="unfinished">Терминіңіз глоссарийде бар «{term}» ұғымына қосылады.</translation></message>
<message id="desk.add.lead"><source>The term goes into your own glossary and is in force at once.</source><translation type="unfinished">Термин өз глоссарийіңізге қосылып, бірден күшіне енеді.</translation></message>
<message id="desk.add.select"><source>Select the term in the source and its rendering in the target first, or press Ctrl+E.</source><translation type="unfinished">Алдымен түпнұсқадан терминді, аудармадан оның баламасын белгілеңіз немесе Ctrl+E басыңыз.</translation></message>
<message id="desk.add.title"><source>Add a term</source><translation type="unfinished">Термин қосу</translation></message>
<message id="desk.add_row"><source>Add a term</source><translation type="unfinished">Термин қосу</translation></message>
<message id="desk.add_row.language"><source>Language of the term to add</source><translation type="unfinished">Қосылатын терминнің тілі</translation></message>
<message id="desk.add_row.tip"><source>One more term in the language of this row (Ctrl+Enter)</source><translation type="unfinished">Осы жолдың тілінде тағы бір термин (Ctrl+Enter)</translation></message>
<message id="desk.any.domain"><source>Any domain</source><translation type="unfinished">Барлық сала</translation></message>
<message id="desk.any.enforce"><source>Any binding</source><translation type="unfinished">Барлық міндеттілік</translation></message>
<message id="desk.any.kind"><source>Any kind</source><translation type="unfinished">Барлық түрі</translation></message>
<message id="desk.any.missing"><source>Nothing missing</source><translation type="unfinished">Тілге қарамай</translation></message>
<message id="desk.any.since"><source>Changed whenever</source><translation type="unfinished">Кез келген уақытта</translation></message>
<message id="desk.any.status"><source>Any status</source><translation type="unfinished">Барлық мәртебе</translation></message>
<message id="desk.author"><source>Name for the history…</source><translation type="unfinished">Тарихқа жазылатын есім…</translation></message>
<message id="desk.author.do"><source>Use this name</source><translation type="unfinished">Осы есімді қолдану</translation></message>
<message id="desk.author.empty"><source>Empty: the name of your login, {name}.</source><translation type="unfinished">Бос болса: жүйеге кіру атыңыз, {name}.</translation></message>
<message id="desk.author.lead"><source>Name under which changes of glossaries are recorded from now on</source><translation type="unfinished">Бұдан былай глоссарий өзгерістері жазылатын есім</translation></message>
<message id="desk.author.now"><source>Changes by: {name}</source><translation type="unfinished">Өзгертуші: {name}</translation></message>
<message id="desk.author.title"><source>Name for the history</source><translation type="unfinished">Тарихқа жазылатын есім</translation></message>
<message id="desk.back"><source>Back</source><translation type="unfinished">Артқа</translation></message>
<message id="desk.back.nowhere"><source>There is no concept to go back to.</source><translation type="unfinished">Қайтатын ұғым жоқ.</translation></message>
<message id="desk.back_to_it"><source>Back to it</source><translation type="unfinished">Оған оралу</translation></message>
<message id="desk.bulk"><source>Change chosen…</source><translation type="unfinished">Таңдалғанын өзгерту…</translation></message>
<message id="desk.bulk.all_languages"><source>all languages</source><translation type="unfinished">барлық тіл</translation></message>
<message id="desk.bulk.do" numerus="yes"><source>Change {count} concepts</source><translation type="unfinished"><numerusform>{count} ұғымды өзгерту</numerusform></translation></message>
<message id="desk.bulk.done" numerus="yes"><source>{count} concepts changed. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>{count} ұғым өзгертілді. Ctrl+Z болдырмайды.</numerusform></translation></message>
<message id="desk.bulk.keep"><source>leave as it is</source><translation type="unfinished">өзгертпеу</translation></message>
<message id="desk.bulk.language"><source>… in the language</source><translation type="unfinished">… мына тілде</translation></message>
<message id="desk.bulk.lead" numerus="yes"><source>What is chosen here becomes the same in {count} concepts. One undo takes all of it back.</source><translation type="unfinished"><numerusform>Мұнда таңдалғаны {count} ұғымда бірдей болады. Бір рет болдырмау бәрін қайтарады.</numerusform></translation></message>
<message id="desk.bulk.status"><source>Status of the terms</source><translation type="unfinished">Терминдердің мәртебесі</translation></message>
<message id="desk.bulk.title"><source>Change the chosen concepts</source><translation type="unfinished">Таңдалған ұғымдарды өзгерту</translation></message>
<message id="desk.bulk.verified"><source>Terms verified</source><translation type="unfinished">Терминдердің тексерілуі</translation></message>
<message id="desk.by_rule"><source>by rule</source><translation type="unfinished">ережемен</translation></message>
<message id="desk.case.ablative"><source>Ablative</source><translation type="unfinished">Шығыс</translation></message>
<message id="desk.case.accusative"><source>Accusative</source><translation type="unfinished">Табыс</translation></message>
<message id="desk.case.dative"><source>Dative</source><translation type="unfinished">Барыс</translation></message>
<message id="desk.case.genitive"><source>Genitive</source><translation type="unfinished">Ілік</translation></message>
<message id="desk.case.instrumental"><source>Instrumental</source><translation type="unfinished">Көмектес</translation></message>
<message id="desk.case.locative"><source>Locative</source><translation type="unfinished">Жатыс</translation></message>
<message id="desk.case.nominative"><source>Nominative</source><translation type="unfinished">Атау</translation></message>
<message id="desk.changed_elsewhere"><source>«{term}» was changed elsewhere in the meantime. What you typed is not saved yet.</source><translation type="unfinished">«{term}» осы арада басқа жерде өзгертілген. Сіз жазғаныңыз әлі сақталған жоқ.</translation></message>
<message id="desk.close"><source>Close</source><translation type="unfinished">Жабу</translation></message>
<message id="desk.column.kind"><source>Kind</source><translation type="unfinished">Түрі</translation></message>
<message id="desk.conflict"><source>What an accepted row in conflict does</source><translation type="unfinished">Алынған қайшы жол не істейді</translation></message>
<message id="desk.conflict.admit"><source>terms join the concept</source><translation type="unfinished">терминдері ұғымға қосылады</translation></message>
<message id="desk.conflict.separate"><source>a concept of their own</source><translation type="unfinished">бөлек ұғым болады</translation></message>
<message id="desk.copied" numerus="yes"><source>{count} concepts copied to your glossary.</source><translation type="unfinished"><numerusform>{count} ұғым глоссарийіңізге көшірілді.</numerusform></translation></message>
<message id="desk.copy"><source>Copy to my glossary</source><translation type="unfinished">Менің глоссарийіме көшіру</translation></message>
<message id="desk.date.hint"><source>YYYY-MM-DD</source><translation type="unfinished">ЖЖЖЖ-АА-КК</translation></message>
<message id="desk.discard"><source>Discard what was typed</source><translation type="unfinished">Жазылғанды тастау</translation></message>
<message id="desk.duplicates"><source>Duplicates…</source><translation type="unfinished">Қайталанғандар…</translation></message>
<message id="desk.duplicates.lead" numerus="yes"><source>{count} groups of concepts share terms. Enter makes one concept of a group; undo takes it back.</source><translation type="unfinished"><numerusform>{count} топтың терминдері ортақ. Enter топты бір ұғымға біріктіреді; болдырмауға болады.</numerusform></translation></message>
<message id="desk.duplicates.likely"><source>the same terms in two languages or more: very likely one concept</source><translation type="unfinished">екі не одан көп тілде терминдері бірдей: бір ұғым болуы әбден мүмкін</translation></message>
<message id="desk.duplicates.merge"><source>Merge</source><translation type="unfinished">Біріктіру</translation></message>
<message id="desk.duplicates.none"><source>No two concepts of this glossary share a term.</source><translation type="unfinished">Бұл глоссарийде термині ортақ ұғымдар жоқ.</translation></message>
<message id="desk.duplicates.perhaps"><source>the same term in one language: perhaps two meanings</source><translation type="unfinished">бір тілде термині бірдей: екі мағына болуы мүмкін</translation></message>
<message id="desk.duplicates.title"><source>Duplicates</source><translation type="unfinished">Қайталанған ұғымдар</translation></message>
<message id="desk.empty"><source>There are no terms of your own yet. Ctrl+N makes the first one.</source><translation type="unfinished">Әзірге өз терминдеріңіз жоқ. Ctrl+N біріншісін жасайды.</translation></message>
<message id="desk.enforce.inform"><source>For information</source><translation type="unfinished">Анықтама үшін</translation></message>
<message id="desk.enforce.must"><source>Required</source><translation type="unfinished">Міндетті</translation></message>
<message id="desk.enforce.prefer"><source>Preferred</source><translation type="unfinished">Ұсынылады</translation></message>
<message id="desk.field.concept_from"><source>In force from</source><translation type="unfinished">Басталған күні</translation></message>
<message id="desk.field.concept_note"><source>Note on the concept</source><translation type="unfinished">Ұғымға ескертпе</translation></message>
<message id="desk.field.concept_to"><source>until</source><translation type="unfinished">аяқталған күні</translation></message>
<message id="desk.field.definition"><source>Definition</source><translation type="unfinished">Анықтама</translation></message>
<message id="desk.field.domain"><source>Domain</source><translation type="unfinished">Сала</translation></message>
<message id="desk.field.enforce"><source>Binding</source><translation type="unfinished">Міндеттілігі</translation></message>
<message id="desk.field.errors"><source>Wrong spellings</source><translation type="unfinished">Қате жазылуы</translation></message>
<message id="desk.field.harmony"><source>Harmony</source><translation type="unfinished">Үндестігі</translation></message>
<message id="desk.field.head"><source>Bare head</source><translation type="unfinished">Басты сөз</translation></message>
<message id="desk.field.head.tip"><source>The last word without its possessive: «бюро» of «Саяси бюросы»</source><translation type="unfinished">Тәуелдік жалғауы жоқ соңғы сөз: «Саяси бюросы» – «бюро»</translation></message>
<message id="desk.field.izafet"><source>Own possessive</source><translation type="unfinished">Өз тәуелдігі</translation></message>
<message id="desk.field.izafet.tip"><source>Whether the term itself ends in a possessive, as «Саяси бюросы» does</source><translation type="unfinished">Терминнің өзі тәуелдік жалғауымен бітетіні («Саяси бюросы» сияқты)</translation></message>
<message id="desk.field.language"><source>Language</source><translation type="unfinished">Тіл</translation></message>
<message id="desk.field.list_hint"><source>one; another</source><translation type="unfinished">біреуі; екіншісі</translation></message>
<message id="desk.field.note"><source>Note</source><translation type="unfinished">Ескертпе</translation></message>
<message id="desk.field.part_of_speech"><source>Part of speech</source><translation type="unfinished">Сөз табы</translation></message>
<message id="desk.field.profiles"><source>Style profiles</source><translation type="unfinished">Стиль профильдері</translation></message>
<message id="desk.field.px_stem"><source>Stem before a vowel</source><translation type="unfinished">Қысқарған түбір</translation></message>
<message id="desk.field.px_stem.tip"><source>The stem before a suffix with a vowel: «орн» of «орын»</source><translation type="unfinished">Дауыстыдан басталатын жалғау алдындағы түбір: «орын» – «орн»</translation></message>
<message id="desk.field.read_as"><source>Read as</source><translation type="unfinished">Оқылуы</translation></message>
<message id="desk.field.read_as.tip"><source>How an abbreviation is spoken: «қы-ка-пе»</source><translation type="unfinished">Қысқартпаның айтылуы: «қы-ка-пе»</translation></message>
<message id="desk.field.source"><source>Source</source><translation type="unfinished">Дереккөз</translation></message>
<message id="desk.field.standalone"><source>Stands alone</source><translation type="unfinished">Жеке тұра алады</translation></message>
<message id="desk.field.standalone.tip"><source>Found without a longer term around it too</source><translation type="unfinished">Өзін қамтитын ұзын терминсіз де табылады</translation></message>
<message id="desk.field.status"><source>Status</source><translation type="unfinished">Мәртебесі</translation></message>
<message id="desk.field.term"><source>Term</source><translation type="unfinished">Термин</translation></message>
<message id="desk.field.usage"><source>Usage</source><translation type="unfinished">Қолданылуы</translation></message>
<message id="desk.field.valid_from"><source>In use from</source><translation type="unfinished">Қолданыла бастаған күні</translation></message>
<message id="desk.field.valid_to"><source>In use until</source><translation type="unfinished">Қолданыстан шыққан күні</translation></message>
<message id="desk.field.variants"><source>Other spellings</source><translation type="unfinished">Өзге жазылуы</translation></message>
<message id="desk.field.verified"><source>Verified</source><translation type="unfinished">Тексерілуі</translation></message>
<message id="desk.field.verified_by"><source>Verified by</source><translation type="unfinished">Тексерген</translation></message>
<message id="desk.field.verified_where"><source>Verified where</source><translation type="unfinished">Тексерілген жері</translation></message>
<message id="desk.filter.missing"><source>Language without a term</source><translation type="unfinished">Термині жоқ тіл</translation></message>
<message id="desk.filter.reset"><source>Show all</source><translation type="unfinished">Бәрін көрсету</translation></message>
<message id="desk.filter.since"><source>Changed since</source><translation type="unfinished">Өзгертілген уақыты</translation></message>
<message id="desk.filter.unverified"><source>Not verified</source><translation type="unfinished">Тексерілмеген</translation></message>
<message id="desk.find"><source>Find</source><translation type="unfinished">Іздеу</translation></message>
<message id="desk.forms.empty"><source>Forms are shown for a Kazakh term. Type one in the first row.</source><translation type="unfinished">Сөз түрлері қазақша терминге көрсетіледі. Бірінші жолға термин жазыңыз.</translation></message>
<message id="desk.forms.plural"><source>Plural</source><translation type="unfinished">Көпше</translation></message>
<message id="desk.forms.plural_possessive"><source>His, her, its (plural)</source><translation type="unfinished">Тәуелді, көпше</translation></message>
<message id="desk.forms.possessive"><source>His, her, its</source><translation type="unfinished">Тәуелді (3-жақ)</translation></message>
<message id="desk.forms.singular"><source>Singular</source><translation type="unfinished">Жекеше</translation></message>
<message id="desk.glossary"><source>Glossary</source><translation type="unfinished">Глоссарий</translation></message>
<message id="desk.glossary.formulas"><source>Formulas</source><translation type="unfinished">Тұрақты тіркестер</translation></message>
<message id="desk.glossary.own"><source>My glossary</source><translation type="unfinished">Менің глоссарийім</translation></message>
<message id="desk.glossary.read_only"><source>{name} (read only)</source><translation type="unfinished">{name} (тек оқуға)</translation></message>
<message id="desk.glossary.starter"><source>Starter glossary</source><translation type="unfinished">Бастапқы глоссарий</translation></message>
<message id="desk.harmony.back"><source>back (thick)</source><translation type="unfinished">жуан</translation></message>
<message id="desk.harmony.front"><source>front (thin)</source><translation type="unfinished">жіңішке</translation></message>
<message id="desk.history"><source>History…</source><translation type="unfinished">Тарихы…</translation></message>
<message id="desk.history.gone"><source>This concept is no longer there. Ctrl+Z takes the last change back.</source><translation type="unfinished">Бұл ұғым енді жоқ. Ctrl+Z соңғы өзгерісті болдырмайды.</translation></message>
<message id="desk.history.lead"><source>The last changes of this glossary, newest first. Enter goes to the concept.</source><translation type="unfinished">Глоссарийдің соңғы өзгерістері, жаңасы бірінші. Enter ұғымға апарады.</translation></message>
<message id="desk.history.more"><source>{names} and {count} more</source><translation type="unfinished">{names} және тағы {count}</translation></message>
<message id="desk.history.none"><source>Nothing was changed in this glossary yet.</source><translation type="unfinished">Бұл глоссарийде әзірге ештеңе өзгертілген жоқ.</translation></message>
<message id="desk.history.nothing_before"><source>The concept did not exist before this change. Ctrl+Z takes the last change back.</source><translation type="unfinished">Бұл өзгеріске дейін ұғым болмаған. Ctrl+Z соңғы өзгерісті болдырмайды.</translation></message>
<message id="desk.history.shown"><source>The older version stands in the editor. Ctrl+S brings it back.</source><translation type="unfinished">Өңдеуіште ескі нұсқасы тұр. Ctrl+S оны қайтарады.</translation></message>
<message id="desk.history.taken_back"><source>taken back</source><translation type="unfinished">қайтарылған</translation></message>
<message id="desk.history.tip"><source>Enter puts the concept as it was before this change into the editor</source><translation type="unfinished">Enter ұғымның осы өзгерістен бұрынғы күйін өңдеуішке қояды</translation></message>
<message id="desk.history.title"><source>History of the glossary</source><translation type="unfinished">Глоссарий тарихы</translation></message>
<message id="desk.history.undo"><source>Take back the last change</source><translation type="unfinished">Соңғы өзгерісті болдырмау</translation></message>
<message id="desk.hits"><source>{shown} of {total}</source><translation type="unfinished">{total} ішінен {shown}</translation></message>
<message id="desk.hits.more"><source>first {shown}</source><translation type="unfinished">алғашқы {shown}</translation></message>
<message id="desk.impact.do"><source>Put right</source><translation type="unfinished">Түзету</translation></message>
<message id="desk.impact.done" numerus="yes"><source>{count} segments put right. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>{count} сегмент түзетілді. Ctrl+Z болдырмайды.</numerusform></translation></message>
<message id="desk.impact.found" numerus="yes"><source>The change of the glossary touches {count} translated segments.</source><translation type="unfinished"><numerusform>Глоссарий өзгерісі аударылған {count} сегментті қозғайды.</numerusform></translation></message>
<message id="desk.impact.lead" numerus="yes"><source>{count} segments have these terms. What is ticked is put right; one undo takes it back.</source><translation type="unfinished"><numerusform>Бұл термин {count} сегментте кездеседі. Белгіленгендері түзетіледі; бір рет болдырмау қайтарады.</numerusform></translation></message>
<message id="desk.impact.left" numerus="yes"><source>{count} segments were changed in the meantime and left alone.</source><translation type="unfinished"><numerusform>{count} сегмент осы арада өзгертілгендіктен қозғалмады.</numerusform></translation></message>
<message id="desk.impact.none"><source>Tick none</source><translation type="unfinished">Ешқайсысын белгілемеу</translation></message>
<message id="desk.impact.only_checked"><source>Where the new term goes is not certain: write it yourself.</source><translation type="unfinished">Жаңа терминнің орны анық емес: оны өзіңіз жазыңыз.</translation></message>
<message id="desk.impact.show"><source>Show</source><translation type="unfinished">Көрсету</translation></message>
<message id="desk.impact.title"><source>Segments that the change touches</source><translation type="unfinished">Өзгеріс қозғаған сегменттер</translation></message>
<message id="desk.import"><source>Import…</source><translation type="unfinished">Импорт…</translation></message>
<message id="desk.import.all"><source>All</source><translation type="unfinished">Бәрі</translation></message>
<message id="desk.import.brackets"><source>Brackets go to the note</source><translation type="unfinished">Жақшадағыны ескертпеге алу</translation></message>
<message id="desk.import.class"><source>What it is</source><translation type="unfinished">Не екені</translation></message>
<message id="desk.import.column"><source>What the column {name} is</source><translation type="unfinished">{name} бағанының мәні</translation></message>
<message id="desk.import.columns"><source>Columns of the file</source><translation type="unfinished">Файл бағандары</translation></message>
<message id="desk.import.do"><source>Import</source><translation type="unfinished">Импорттау</translation></message>
<message id="desk.import.done" numerus="yes"><source>{count} concepts imported. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>{count} ұғым импортталды. Ctrl+Z болдырмайды.</numerusform></translation></message>
<message id="desk.import.errors"><source>{language}: wrong spellings</source><translation type="unfinished">{language}: қате жазылулары</translation></message>
<message id="desk.import.every_row"><source>every row</source><translation type="unfinished">барлық жолдар</translation></message>
<message id="desk.import.file"><source>List</source><translation type="unfinished">Тізім</translation></message>
<message id="desk.import.files"><source>Lists of terms</source><translation type="unfinished">Терминдер тізімі</translation></message>
<message id="desk.import.headings"><source>Row of headings</source><translation type="unfinished">Тақырыптар жолы</translation></message>
<message id="desk.import.ignored"><source>Left out, as a glossary has no place for it: {names}.</source><translation type="unfinished">Глоссарийде орны жоқ болғандықтан алынбады: {names}.</translation></message>
<message id="desk.import.join"><source>Join another list…</source><translation type="unfinished">Тағы бір тізімді қосу…</translation></message>
<message id="desk.import.join.why"><source>A Kazakh-English and a Kazakh-Chinese list become concepts in three languages.</source><translation type="unfinished">Қазақша-ағылшынша және қазақша-қытайша тізімдер үш тілді ұғымдарға айналады.</translation></message>
<message id="desk.import.kind"><source>New concepts are</source><translation type="unfinished">Жаңа ұғымдар:</translation></message>
<message id="desk.import.leave_list_out"><source>Leave this list out</source><translation type="unfinished">Бұл тізімді алып тастау</translation></message>
<message id="desk.import.leave_out"><source>leave out</source><translation type="unfinished">алынбайды</translation></message>
<message id="desk.import.no_headings"><source>none</source><translation type="unfinished">жоқ</translation></message>
<message id="desk.import.nothing"><source>No row is taken: tick a class or a row.</source><translation type="unfinished">Бірде-бір жол алынбады: топты не жолды белгілеңіз.</translation></message>
<message id="desk.import.planned_again"><source>The glossary was changed meanwhile; nothing was imported. The rows were compared anew: look at them and import again.</source><translation type="unfinished">Осы арада глоссарий өзгерді; ештеңе импортталмады. Жолдар қайта салыстырылды: оларды қарап шығып, қайта импорттаңыз.</translation></message>
<message id="desk.import.progress"><source>How far the work is</source><translation type="unfinished">Жұмыстың барысы</translation></message>
<message id="desk.import.row"><source>Row</source><translation type="unfinished">Жол</translation></message>
<message id="desk.import.rows"><source>Rows of the file</source><translation type="unfinished">Файл жолдары</translation></message>
<message id="desk.import.sheet"><source>Sheet</source><translation type="unfinished">Парақ</translation></message>
<message id="desk.import.shown"><source>Rows shown</source><translation type="unfinished">Көрсетілетін жолдар</translation></message>
<message id="desk.import.slashes"><source>Divide at slashes</source><translation type="unfinished">Қиғаш сызықта бөлу</translation></message>
<message id="desk.import.stopped"><source>Stopped: nothing was imported.</source><translation type="unfinished">Тоқтатылды: ештеңе импортталмады.</translation></message>
<message id="desk.import.take" numerus="yes"><source>Import {count} rows</source><translation type="unfinished"><numerusform>{count} жолды импорттау</numerusform></translation></message>
<message id="desk.import.title"><source>Import terms</source><translation type="unfinished">Терминдерді импорттау</translation></message>
<message id="desk.import.variants"><source>{language}: variants</source><translation type="unfinished">{language}: нұсқалары</translation></message>
<message id="desk.import.why"><source>Why</source><translation type="unfinished">Себебі</translation></message>
<message id="desk.incoming.abbreviation_of"><source>Its abbreviation:</source><translation type="unfinished">Қысқартпасы:</translation></message>
<message id="desk.incoming.broader"><source>Narrower concept:</source><translation type="unfinished">Тарырақ ұғым:</translation></message>
<message id="desk.incoming.dropped_before"><source>Left out before this one:</source><translation type="unfinished">Бұның алдында түсіп қалатын:</translation></message>
<message id="desk.incoming.equivalent"><source>Satisfied by this one too:</source><translation type="unfinished">Бұнымен де өтелетін:</translation></message>
<message id="desk.incoming.full_form_of"><source>Its full form:</source><translation type="unfinished">Толық түрі:</translation></message>
<message id="desk.incoming.holder_of"><source>Holder of this post:</source><translation type="unfinished">Осы лауазым иесі:</translation></message>
<message id="desk.incoming.see_also"><source>Refers to this one:</source><translation type="unfinished">Бұған сілтейтін:</translation></message>
<message id="desk.incoming.title_in"><source>Post in this organisation:</source><translation type="unfinished">Осы ұйымдағы лауазым:</translation></message>
<message id="desk.job.duplicates"><source>Looking for duplicates</source><translation type="unfinished">Қайталанғандар ізделуде</translation></message>
<message id="desk.job.load"><source>Opening {name}</source><translation type="unfinished">{name} ашылуда</translation></message>
<message id="desk.job.save"><source>Saving</source><translation type="unfinished">Сақталуда</translation></message>
<message id="desk.job.search"><source>Searching</source><translation type="unfinished">Ізделуде</translation></message>
<message id="desk.job.terms"><source>Taking over changed terms</source><translation type="unfinished">Өзгерген терминдер қабылдануда</translation></message>
<message id="desk.kind.abbreviation"><source>Abbreviation</source><translation type="unfinished">Қысқартпа</translation></message>
<message id="desk.kind.formula"><source>Formula</source><translation type="unfinished">Тұрақты тіркес</translation></message>
<message id="desk.kind.initiative"><source>Initiative</source><translation type="unfinished">Бастама</translation></message>
<message id="desk.kind.organisation"><source>Organisation</source><translation type="unfinished">Ұйым</translation></message>
<message id="desk.kind.person"><source>Person</source><translation type="unfinished">Адам</translation></message>
<message id="desk.kind.place"><source>Place</source><translation type="unfinished">Жер атауы</translation></message>
<message id="desk.kind.term"><source>Term</source><translation type="unfinished">Термин</translation></message>
<message id="desk.kind.title"><source>Title</source><translation type="unfinished">Лауазым</translation></message>
<message id="desk.language.kk-Arab"><source>Kazakh (Arabic)</source><translation type="unfinished">Қазақша (төте)</translation></message>
<message id="desk.language.kk-Latn"><source>Kazakh (Latin)</source><translation type="unfinished">Қазақша (латын)</translation></message>
<message id="desk.language.ru"><source>Russian</source><translation type="unfinished">Орысша</translation></message>
<message id="desk.language.zh-Hans"><source>Chinese (simpl.)</source><translation type="unfinished">Қытайша (жеңілд.)</translation></message>
<message id="desk.language.zh-Hant"><source>Chinese (trad.)</source><translation type="unfinished">Қытайша (дәст.)</translation></message>
<message id="desk.link.abbreviation_of"><source>Abbreviation of</source><translation type="unfinished">Мынаның қысқартпасы</translation></message>
<message id="desk.link.broader"><source>Broader concept</source><translation type="unfinished">Кеңірек ұғым</translation></message>
<message id="desk.link.dropped_before"><source>Left out before</source><translation type="unfinished">Мынаның алдында түседі</translation></message>
<message id="desk.link.equivalent"><source>Satisfied also by</source><translation type="unfinished">Мынамен де өтеледі</translation></message>
<message id="desk.link.full_form_of"><source>Full form of</source><translation type="unfinished">Мынаның толық түрі</translation></message>
<message id="desk.link.holder_of"><source>Holder of the post</source><translation type="unfinished">Мына лауазым иесі</translation></message>
<message id="desk.link.see_also"><source>See also</source><translation type="unfinished">Тағы қараңыз</translation></message>
<message id="desk.link.title_in"><source>Post in</source><translation type="unfinished">Мына ұйымдағы лауазым</translation></message>
<message id="desk.list"><source>Concepts</source><translation type="unfinished">Ұғымдар</translation></message>
<message id="desk.mark.proposed"><source>has a proposed term</source><translation type="unfinished">ұсынылған термині бар</translation></message>
<message id="desk.mark.unverified"><source>has an unverified term</source><translation type="unfinished">тексерілмеген термині бар</translation></message>
<message id="desk.merged" numerus="yes"><source>{count} concepts became one. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>{count} ұғым біріктірілді. Ctrl+Z болдырмайды.</numerusform></translation></message>
<message id="desk.new"><source>New</source><translation type="unfinished">Жаңа</translation></message>
<message id="desk.no"><source>no</source><translation type="unfinished">жоқ</translation></message>
<message id="desk.no_proposals"><source>None of the chosen concepts has a proposed term.</source><translation type="unfinished">Таңдалған ұғымдарда ұсынылған термин жоқ.</translation></message>
<message id="desk.no_terms"><source>A concept needs at least one term. Nothing was saved.</source><translation type="unfinished">Ұғымда кемінде бір термин болуы керек. Ештеңе сақталмады.</translation></message>
<message id="desk.preset"><source>Column preset</source><translation type="unfinished">Бағандар баптауы</translation></message>
<message id="desk.preset.none"><source>(none)</source><translation type="unfinished">(жоқ)</translation></message>
<message id="desk.preset.save"><source>Save…</source><translation type="unfinished">Сақтау…</translation></message>
<message id="desk.preset.rename"><source>Rename…</source><translation type="unfinished">Атын өзгерту…</translation></message>
<message id="desk.preset.remove"><source>Delete</source><translation type="unfinished">Жою</translation></message>
<message id="desk.preset.title"><source>Preset of columns</source><translation type="unfinished">Бағандар баптауы</translation></message>
<message id="desk.preset.keep"><source>Save</source><translation type="unfinished">Сақтау</translation></message>
<message id="desk.preset.name"><source>Name of the preset</source><translation type="unfinished">Баптау атауы</translation></message>
<message id="desk.nothing_to_do"><source>There is nothing to do here.</source><translation type="unfinished">Мұнда істейтін ештеңе жоқ.</translation></message>
<message id="desk.part.adjective"><source>adjective</source><translation type="unfinished">сын есім</translation></message>
<message id="desk.part.adverb"><source>adverb</source><translation type="unfinished">үстеу</translation></message>
<message id="desk.part.none"><source>not said</source><translation type="unfinished">көрсетілмеген</translation></message>
<message id="desk.part.noun"><source>noun</source><translation type="unfinished">зат есім</translation></message>
<message id="desk.part.other"><source>other</source><translation type="unfinished">басқа</translation></message>
<message id="desk.part.proper_noun"><source>proper noun</source><translation type="unfinished">жалқы есім</translation></message>
<message id="desk.part.verb"><source>verb</source><translation type="unfinished">етістік</translation></message>
<message id="desk.profiles.none"><source>none</source><translation type="unfinished">таңдалмаған</translation></message>
<message id="desk.read_only"><source>This glossary can only be read. Copy a concept to your own glossary to change it (Ctrl+Shift+C).</source><translation type="unfinished">Бұл глоссарий тек оқуға ашық. Ұғымды өзгерту үшін өз глоссарийіңізге көшіріңіз (Ctrl+Shift+C).</translation></message>
<message id="desk.redo"><source>Redo</source><translation type="unfinished">Қайталау</translation></message>
<message id="desk.redone"><source>The change was made again.</source><translation type="unfinished">Өзгеріс қайта жасалды.</translation></message>
<message id="desk.reject"><source>Reject</source><translation type="unfinished">Қабылдамау</translation></message>
<message id="desk.rejected" numerus="yes"><source>{count} proposals rejected.</source><translation type="unfinished"><numerusform>{count} ұсыныс қабылданбады.</numerusform></translation></message>
<message id="desk.relation.concept"><source>Related concept</source><translation type="unfinished">Байланысты ұғым</translation></message>
<message id="desk.relation.from"><source>From</source><translation type="unfinished">Басталуы</translation></message>
<message id="desk.relation.hint"><source>Type to look for a concept</source><translation type="unfinished">Ұғымды іздеу үшін жазыңыз</translation></message>
<message id="desk.relation.incoming"><source>Others that name this concept</source><translation type="unfinished">Осы ұғымды атайтындар</translation></message>
<message id="desk.relation.kind"><source>Relation</source><translation type="unfinished">Байланысы</translation></message>
<message id="desk.relation.nothing"><source>no such concept</source><translation type="unfinished">мұндай ұғым жоқ</translation></message>
<message id="desk.relation.tip"><source>Enter goes to this concept, Alt+Left back again</source><translation type="unfinished">Enter осы ұғымға апарады, Alt+Сол жақ кері қайтарады</translation></message>
<message id="desk.relation.to"><source>Until</source><translation type="unfinished">Аяқталуы</translation></message>
<message id="desk.relation.unknown"><source>The concept {concept} is neither in this glossary nor in the starter glossary.</source><translation type="unfinished">{concept} ұғымы бұл глоссарийде де, бастапқы глоссарийде де жоқ.</translation></message>
<message id="desk.relation.unpicked"><source>«{text}» is not chosen as a related concept yet: choose one from the list with Enter, or empty the field. Nothing was saved.</source><translation type="unfinished">«{text}» байланысты ұғым ретінде әлі таңдалмаған: тізімнен Enter арқылы таңдаңыз немесе өрісті босатыңыз. Ештеңе сақталмады.</translation></message>
<message id="desk.remove"><source>Remove</source><translation type="unfinished">Жою</translation></message>
<message id="desk.removed" numerus="yes"><source>{count} concepts removed. Ctrl+Z brings them back.</source><translation type="unfinished"><numerusform>{count} ұғым жойылды. Ctrl+Z қайтарады.</numerusform></translation></message>
<message id="desk.row.changed"><source>changed</source><translation type="unfinished">өзгерген</translation></message>
<message id="desk.row.conflicting"><source>conflicting</source><translation type="unfinished">қайшы</translation></message>
<message id="desk.row.duplicate"><source>duplicate</source><translation type="unfinished">қайталанған</translation></message>
<message id="desk.row.new"><source>new</source><translation type="unfinished">жаңа</translation></message>
<message id="desk.row.refused"><source>refused</source><translation type="unfinished">қабылданбады</translation></message>
<message id="desk.save"><source>Save</source><translation type="unfinished">Сақтау</translation></message>
<message id="desk.save_mine"><source>Save mine over it</source><translation type="unfinished">Менікін үстінен сақтау</translation></message>
<message id="desk.saved"><source>Saved.</source><translation type="unfinished">Сақталды.</translation></message>
<message id="desk.search"><source>Search concepts</source><translation type="unfinished">Ұғымдарды іздеу</translation></message>
<message id="desk.search.hint"><source>Search in any language or script</source><translation type="unfinished">Кез келген тілде не жазуда іздеу</translation></message>
<message id="desk.since.date"><source>Changed since a day …</source><translation type="unfinished">Күннен бастап …</translation></message>
<message id="desk.since.day"><source>Changed since yesterday</source><translation type="unfinished">Кешеден бері</translation></message>
<message id="desk.since.from"><source>Changed since (YYYY-MM-DD, also a month or a year)</source><translation type="unfinished">Осы күннен бері өзгертілген (ЖЖЖЖ-АА-КК, ай не жыл да болады)</translation></message>
<message id="desk.since.month"><source>Changed in a month</source><translation type="unfinished">Бір ай ішінде</translation></message>
<message id="desk.since.week"><source>Changed in a week</source><translation type="unfinished">Бір апта ішінде</translation></message>
<message id="desk.starter.added"><source>new</source><translation type="unfinished">жаңа</translation></message>
<message id="desk.starter.changed"><source>changed</source><translation type="unfinished">өзгерген</translation></message>
<message id="desk.starter.do"><source>Use the new version</source><translation type="unfinished">Жаңа нұсқаны қолдану</translation></message>
<message id="desk.starter.done"><source>The project uses the new version now. Ctrl+Z takes it back.</source><translation type="unfinished">Жоба енді жаңа нұсқаны қолданады. Ctrl+Z оны қайтарады.</translation></message>
<message id="desk.starter.lead"><source>New concepts: {added}; changed: {changed}; gone: {removed}. Your own glossary stays as it is.</source><translation type="unfinished">Жаңа ұғым: {added}; өзгергені: {changed}; алынғаны: {removed}. Өз глоссарийіңіз сол күйінде қалады.</translation></message>
<message id="desk.starter.none"><source>This project uses the glossaries of this version of Egiz: there is nothing newer.</source><translation type="unfinished">Бұл жоба Egiz осы нұсқасының глоссарийлерін қолданады: одан жаңасы жоқ.</translation></message>
<message id="desk.starter.notice"><source>Egiz has brought a newer version of the glossary that this project uses.</source><translation type="unfinished">Egiz осы жоба қолданатын глоссарийдің жаңарақ нұсқасын әкелді.</translation></message>
<message id="desk.starter.removed"><source>gone</source><translation type="unfinished">алынған</translation></message>
<message id="desk.starter.show"><source>Show</source><translation type="unfinished">Көрсету</translation></message>
<message id="desk.starter.title"><source>Newer version of the glossary</source><translation type="unfinished">Глоссарийдің жаңа нұсқасы</translation></message>
<message id="desk.status.admitted"><source>admitted</source><translation type="unfinished">қосымша</translation></message>
<message id="desk.status.forbidden"><source>forbidden</source><translation type="unfinished">тыйым</translation></message>
<message id="desk.status.preferred"><source>preferred</source><translation type="unfinished">негізгі</translation></message>
<message id="desk.status.proposed"><source>proposed</source><translation type="unfinished">ұсыныс</translation></message>
<message id="desk.tab.concept"><source>The concept</source><translation type="unfinished">Ұғым</translation></message>
<message id="desk.tab.details"><source>The term</source><translation type="unfinished">Термин</translation></message>
<message id="desk.tab.forms"><source>Forms</source><translation type="unfinished">Сөз түрлері</translation></message>
<message id="desk.tab.history"><source>History</source><translation type="unfinished">Тарихы</translation></message>
<message id="desk.tab.relations"><source>Relations</source><translation type="unfinished">Байланыстары</translation></message>
<message id="desk.tab.relations.count"><source>Relations ({count})</source><translation type="unfinished">Байланыстары ({count})</translation></message>
<message id="desk.title"><source>Glossary – Egiz</source><translation type="unfinished">Глоссарий – Egiz</translation></message>
<message id="desk.undo"><source>Undo</source><translation type="unfinished">Болдырмау</translation></message>
<message id="desk.undone"><source>The last change was taken back.</source><translation type="unfinished">Соңғы өзгеріс болдырылмады.</translation></message>
<message id="desk.unsaved"><source>● not saved yet (Ctrl+S)</source><translation type="unfinished">● әлі сақталмаған (Ctrl+S)</translation></message>
<message id="desk.verified.no"><source>not verified</source><translation type="unfinished">тексерілмеген</translation></message>
<message id="desk.verified.standard"><source>common usage</source><translation type="unfinished">жалпы қолданыста</translation></message>
<message id="desk.verified.yes"><source>verified</source><translation type="unfinished">тексерілген</translation></message>
<message id="desk.what.accepted"><source>Accepted</source><translation type="unfinished">Қабылданды</translation></message>
<message id="desk.what.added"><source>Added</source><translation type="unfinished">Қосылды</translation></message>
<message id="desk.what.changed"><source>Changed</source><translation type="unfinished">Өзгертілді</translation></message>
<message id="desk.what.edited"><source>Edited with others</source><translation type="unfinished">Басқалармен бірге өзгертілді</translation></message>
<message id="desk.what.imported"><source>Imported</source><translation type="unfinished">Импортталды</translation></message>
<message id="desk.what.merged"><source>Merged</source><translation type="unfinished">Біріктірілді</translation></message>
<message id="desk.what.redone"><source>Redone</source><translation type="unfinished">Қайталанды</translation></message>
<message id="desk.what.rejected"><source>Rejected</source><translation type="unfinished">Қабылданбады</translation></message>
<message id="desk.what.removed"><source>Removed</source><translation type="unfinished">Жойылды</translation></message>
<message id="desk.what.undone"><source>Undone</source><translation type="unfinished">Болдырылмады</translation></message>
<message id="desk.yes"><source>yes</source><translation type="unfinished">иә</translation></message>
</context>
</TS>
