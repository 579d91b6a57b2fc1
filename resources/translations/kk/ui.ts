<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="ui.about.lead"><source>Egiz {version}: a translation and glossary workbench for Kazakh, English and Chinese. It works without a network.</source><translation type="unfinished">Egiz {version}: қазақ, ағылшын және қытай тілдеріне арналған аударма әрі глоссарий құралы. Желісіз жұмыс істейді.</translation></message>
<message id="ui.about.licence"><source>Egiz stands under the Apache License 2.0.</source><translation type="unfinished">Egiz Apache License 2.0 лицензиясымен таратылады.</translation></message>
<message id="ui.about.models"><source>Models:</source><translation type="unfinished">Модельдер:</translation></message>
<message id="ui.about.parts"><source>Parts by others:</source><translation type="unfinished">Басқалардың бөліктері:</translation></message>
<message id="ui.about.title"><source>About Egiz</source><translation type="unfinished">Egiz туралы</translation></message>
<message id="ui.by.already"><source>by the model itself</source><translation type="unfinished">модель өзі қойған</translation></message>
<message id="ui.by.annotated"><source>given to the model beside the term</source><translation type="unfinished">модельге терминмен қатар берілген</translation></message>
<message id="ui.by.code_switched"><source>with the term written into the source</source><translation type="unfinished">термин түпнұсқаға жазылып берілген</translation></message>
<message id="ui.by.human"><source>typed</source><translation type="unfinished">қолмен терілген</translation></message>
<message id="ui.by.n_best"><source>chosen among the model's drafts</source><translation type="unfinished">модель нобайларының ішінен таңдалған</translation></message>
<message id="ui.by.prompted"><source>asked of the model with the text</source><translation type="unfinished">модельден мәтінмен бірге сұралған</translation></message>
<message id="ui.by.confirmed"><source>from a confirmed translation</source><translation type="unfinished">расталған аудармадан</translation></message>
<message id="ui.by.date"><source>a date, by rule</source><translation type="unfinished">күн, ереже бойынша</translation></message>
<message id="ui.by.glossary"><source>written by the glossary alone</source><translation type="unfinished">тек глоссарий жазған</translation></message>
<message id="ui.by.repaired"><source>a wrong rendering was replaced</source><translation type="unfinished">қате аударма ауыстырылған</translation></message>
<message id="ui.by.retried"><source>decoded again after a loop</source><translation type="unfinished">қайталаудан кейін нобай қайта жасалған</translation></message>
<message id="ui.by.spliced"><source>forced into the draft</source><translation type="unfinished">нобайға мәжбүрлеп қойылған</translation></message>
<message id="ui.by.stand_in"><source>placed by the glossary</source><translation type="unfinished">глоссарий қойған</translation></message>
<message id="ui.candidate.draft"><source>Draft</source><translation type="unfinished">Нобай</translation></message>
<message id="ui.candidate.human"><source>Written before</source><translation type="unfinished">Бұрын жазылған</translation></message>
<message id="ui.candidate.in_use"><source>in use</source><translation type="unfinished">қолданылып тұр</translation></message>
<message id="ui.candidate.lacking" numerus="yes"><source>{count} terms missing</source><translation type="unfinished"><numerusform>{count} термин жоқ</numerusform></translation></message>
<message id="ui.candidate.memory"><source>Memory</source><translation type="unfinished">Жад</translation></message>
<message id="ui.candidate.plain"><source>Draft without the glossary</source><translation type="unfinished">Глоссарийсіз нобай</translation></message>
<message id="ui.candidate.suggestion"><source>Suggestion</source><translation type="unfinished">Ұсыныс</translation></message>
<message id="ui.cell.source"><source>Source of the current segment</source><translation type="unfinished">Ағымдағы сегменттің түпнұсқасы</translation></message>
<message id="ui.cell.target"><source>Target of the current segment</source><translation type="unfinished">Ағымдағы сегменттің аудармасы</translation></message>
<message id="ui.close.unsaved"><source>Close without it</source><translation type="unfinished">Онсыз жабу</translation></message>
<message id="ui.closing.busy"><source>Closing: the draft under way is being stopped; what was drafted is kept.</source><translation type="unfinished">Жабылуда: жүріп жатқан нобай тоқтатылуда; жасалғаны сақталады.</translation></message>
<message id="ui.column.state"><source>State</source><translation type="unfinished">Күйі</translation></message>
<message id="ui.confirm.empty"><source>There is nothing to confirm yet: draft this segment (Ctrl+D) or type.</source><translation type="unfinished">Әзірге растайтын ештеңе жоқ: осы сегменттің нобайын жасаңыз (Ctrl+D) немесе теріңіз.</translation></message>
<message id="ui.confirm.empty.no_model"><source>There is nothing to confirm yet: type the translation.</source><translation type="unfinished">Әзірге растайтын ештеңе жоқ: аудармасын теріңіз.</translation></message>
<message id="ui.confirm.last"><source>Confirmed. This is the last segment shown.</source><translation type="unfinished">Расталды. Бұл — көрсетілген соңғы сегмент.</translation></message>
<message id="ui.conflict"><source>Segment {number} was changed in the meantime, and nothing was overwritten. There now: “{stored}”. Yours: “{typed}”.</source><translation type="unfinished">{number}-сегмент осы аралықта өзгертілген, ештеңенің үстінен жазылған жоқ. Қазір сонда: «{stored}». Сіздікі: «{typed}».</translation></message>
<message id="ui.conflict.gone"><source>The segment that you typed in is no longer in the project, so this is not saved: “{typed}”. Copy it, or bring the document back with Ctrl+Z or Ctrl+Shift+Z.</source><translation type="unfinished">Сіз терген сегмент енді жобада жоқ, сондықтан мына мәтін сақталмады: «{typed}». Оны көшіріп алыңыз немесе құжатты Ctrl+Z не Ctrl+Shift+Z арқылы қайтарыңыз.</translation></message>
<message id="ui.conflict.mine"><source>Write mine</source><translation type="unfinished">Менікін жазу</translation></message>
<message id="ui.conflict.not_done"><source>This segment was changed in the meantime; nothing was done. Look at it and try again.</source><translation type="unfinished">Бұл сегмент осы аралықта өзгертілген; ештеңе істелген жоқ. Қарап, қайталап көріңіз.</translation></message>
<message id="ui.conflict.open"><source>A segment was changed elsewhere in the meantime, and what you typed there is not saved yet: choose which text holds.</source><translation type="unfinished">Бір сегмент осы аралықта басқа жерде өзгертілген, сіз тергені әлі сақталмады: қай мәтін қалатынын таңдаңыз.</translation></message>
<message id="ui.conflict.stored"><source>Keep what is there</source><translation type="unfinished">Сондағысын қалдыру</translation></message>
<message id="ui.counts.confirmed"><source>{done} of {total} confirmed</source><translation type="unfinished">Расталды: {done} / {total}</translation></message>
<message id="ui.counts.flags" numerus="yes"><source>{count} flags</source><translation type="unfinished"><numerusform>{count} белгі</numerusform></translation></message>
<message id="ui.dialog.cancel"><source>Cancel</source><translation type="unfinished">Бас тарту</translation></message>
<message id="ui.dialog.close"><source>Close</source><translation type="unfinished">Жабу</translation></message>
<message id="ui.dialog.copy"><source>Copy</source><translation type="unfinished">Көшіру</translation></message>
<message id="ui.documents.changed" numerus="yes"><source>The documents of the project have changed: {count} segments now.</source><translation type="unfinished"><numerusform>Жобаның құжаттары өзгерді: қазір {count} сегмент.</numerusform></translation></message>
<message id="ui.doubt.word"><source>The model is unsure of this word.</source><translation type="unfinished">Модель бұл сөзге сенімді емес.</translation></message>
<message id="ui.draft.broken"><source>Drafting broke off ({reason}); what was drafted is kept. Try again, or draft fewer segments at once.</source><translation type="unfinished">Нобай жасау үзілді ({reason}); жасалғаны сақталды. Қайталап көріңіз немесе бірден азырақ сегмент алыңыз.</translation></message>
<message id="ui.draft.done" numerus="yes"><source>{count} segments drafted, flagged: {flagged}. F8 goes to the next flag.</source><translation type="unfinished"><numerusform>{count} сегменттің нобайы жасалды, белгі қойылғаны: {flagged}. F8 келесі белгіге өтеді.</numerusform></translation></message>
<message id="ui.draft.filled"><source>No installed model drafts in this direction: {filled} of {segments} segments were filled from dates, the glossary and confirmed translations.</source><translation type="unfinished">Бұл бағытқа нобай жасайтын модель орнатылмаған: {segments} сегменттің {filled} күндерден, глоссарийден және расталған аудармалардан толтырылды.</translation></message>
<message id="ui.draft.nothing"><source>There is nothing to draft: everything here is confirmed.</source><translation type="unfinished">Нобай жасайтын ештеңе жоқ: мұндағының бәрі расталған.</translation></message>
<message id="ui.draft.stopped"><source>Drafting stopped; what was drafted is kept.</source><translation type="unfinished">Нобай жасау тоқтатылды; жасалғаны сақталды.</translation></message>
<message id="ui.draft.stopping"><source>Stopping…</source><translation type="unfinished">Тоқтатылуда…</translation></message>
<message id="ui.error.not_saved"><source>The last change is not saved ({reason}). It stays in the cell: copy it, then try again.</source><translation type="unfinished">Соңғы өзгеріс сақталмады ({reason}). Ол ұяшықта тұр: көшіріп алып, қайталап көріңіз.</translation></message>
<message id="ui.error.slow"><source>What you typed is not saved yet: the project file does not answer. It stays in the cell: wait a little and try again, or copy it.</source><translation type="unfinished">Тергеніңіз әлі сақталмады: жоба файлы жауап бермей тұр. Ол ұяшықта тұр: аздап күтіп, қайталап көріңіз немесе көшіріп алыңыз.</translation></message>
<message id="ui.error.title"><source>Something went wrong</source><translation type="unfinished">Бір қате шықты</translation></message>
<message id="ui.error.unexpected"><source>Egiz met an error of its own. Everything shown as saved is saved; you can go on. Copy the details for a report.</source><translation type="unfinished">Egiz өз қатесіне тап болды. Сақталды деп көрсетілгеннің бәрі сақталған; жұмысты жалғастыра беріңіз. Хабарлау үшін мәліметті көшіріп алыңыз.</translation></message>
<message id="ui.export.document"><source>Translated document, as it came</source><translation type="unfinished">Аударылған құжат, өз пішімінде</translation></message>
<message id="ui.export.done" numerus="yes"><source>{count} segments exported to {name}.</source><translation type="unfinished"><numerusform>{count} сегмент {name} файлына экспортталды.</numerusform></translation></message>
<message id="ui.export.exists"><source>{name} is there already and was not written by Egiz, or was changed since; it was left as it is.</source><translation type="unfinished">{name} бұрыннан бар, оны Egiz жазбаған немесе ол кейін өзгертілген; сол күйінде қалдырылды.</translation></message>
<message id="ui.export.failed"><source>Not exported.</source><translation type="unfinished">Экспортталмады.</translation></message>
<message id="ui.export.make"><source>Export</source><translation type="unfinished">Экспорттау</translation></message>
<message id="ui.export.note"><source>A segment without a translation keeps its source. Drafts are exported as drafts.</source><translation type="unfinished">Аудармасы жоқ сегмент түпнұсқасын сақтайды. Нобайлар нобай күйінде экспортталады.</translation></message>
<message id="ui.export.one_language"><source>This kind of file takes one language: choose one, or the page to read.</source><translation type="unfinished">Мұндай файлға бір ғана тіл сияды: біреуін немесе оқуға арналған бетті таңдаңыз.</translation></message>
<message id="ui.export.page"><source>Bilingual page to read and print</source><translation type="unfinished">Оқуға және басып шығаруға арналған қостілді бет</translation></message>
<message id="ui.export.place"><source>File</source><translation type="unfinished">Файл</translation></message>
<message id="ui.export.replace"><source>Replace it</source><translation type="unfinished">Ауыстыру</translation></message>
<message id="ui.export.running"><source>Exporting {name}…</source><translation type="unfinished">{name} экспортталуда…</translation></message>
<message id="ui.export.text"><source>Translation as text</source><translation type="unfinished">Аударма мәтін түрінде</translation></message>
<message id="ui.export.title"><source>Export</source><translation type="unfinished">Экспорттау</translation></message>
<message id="ui.export.way"><source>What to make</source><translation type="unfinished">Не жасау керек</translation></message>
<message id="ui.export.xliff"><source>XLIFF 1.2 for other programs</source><translation type="unfinished">Басқа бағдарламаларға арналған XLIFF 1.2</translation></message>
<message id="ui.export.jsonl"><source>Segments with terms and findings (JSONL)</source><translation type="unfinished">Терминдері мен ескертулері бар сегменттер (JSONL)</translation></message>
<message id="ui.export.tsv"><source>Table of segments (TSV)</source><translation type="unfinished">Сегменттер кестесі (TSV)</translation></message>
<message id="ui.export.tmx"><source>Translation memory (TMX)</source><translation type="unfinished">Аударма жады (TMX)</translation></message>
<message id="ui.export.xliff2"><source>XLIFF 2.1 for other programs</source><translation type="unfinished">Басқа бағдарламаларға арналған XLIFF 2.1</translation></message>
<message id="ui.finding.confirm"><source>Ctrl+Enter confirms it as it is</source><translation type="unfinished">Ctrl+Enter осы күйінде растайды</translation></message>
<message id="ui.finding.waived"><source>waived by {by} on {day}: {reason}</source><translation type="unfinished">мақұлдап қалдырған: {by}, {day}; себебі: {reason}</translation></message>
<message id="ui.finding.error"><source>Flag</source><translation type="unfinished">Белгі</translation></message>
<message id="ui.finding.fix"><source>Enter settles it</source><translation type="unfinished">Enter басса, түзетіледі</translation></message>
<message id="ui.finding.waive"><source>{key} waives it</source><translation type="unfinished">{key} мақұлдап қалдырады</translation></message>
<message id="ui.finding.insert"><source>{key} inserts it</source><translation type="unfinished">{key} оны қояды</translation></message>
<message id="ui.finding.note"><source>Note</source><translation type="unfinished">Ескерім</translation></message>
<message id="ui.finding.warning"><source>Warning</source><translation type="unfinished">Ескерту</translation></message>
<message id="ui.fonts.no_chinese"><source>No font with Chinese letters in their mainland shapes was found here: Chinese may be unreadable. Install Noto Sans CJK SC (on Debian: fonts-noto-cjk) and start Egiz again.</source><translation type="unfinished">Мұнда құрлықтық пішінді қытай қарпі табылмады: қытай мәтіні оқылмауы мүмкін. Noto Sans CJK SC қарпін орнатып (Debian-да: fonts-noto-cjk), Egiz-ді қайта іске қосыңыз.</translation></message>
<message id="ui.fonts.no_kazakh"><source>No font with all Kazakh letters was found here: ә, ғ, қ, ң, ө, ұ, ү, һ may be unreadable. Install Noto Sans or DejaVu Sans (on Debian: fonts-dejavu-core) and start Egiz again.</source><translation type="unfinished">Мұнда қазақ әріптері түгел қаріп табылмады: ә, ғ, қ, ң, ө, ұ, ү, һ оқылмауы мүмкін. Noto Sans немесе DejaVu Sans қарпін орнатып (Debian-да: fonts-dejavu-core), Egiz-ді қайта іске қосыңыз.</translation></message>
<message id="ui.fonts.none"><source>Neither a Kazakh nor a Chinese font was found here: texts may be unreadable. Install Noto Sans and Noto Sans CJK SC (on Debian: fonts-dejavu-core fonts-noto-cjk) and start Egiz again.</source><translation type="unfinished">Мұнда қазақ қарпі де, қытай қарпі де табылмады: мәтін оқылмауы мүмкін. Noto Sans пен Noto Sans CJK SC қаріптерін орнатып (Debian-да: fonts-dejavu-core fonts-noto-cjk), Egiz-ді қайта іске қосыңыз.</translation></message>
<message id="ui.go_to.go"><source>Go</source><translation type="unfinished">Өту</translation></message>
<message id="ui.go_to.not_shown"><source>Segment {number} is not among those shown: show all segments first.</source><translation type="unfinished">{number}-сегмент көрсетілгендердің ішінде жоқ: алдымен барлық сегментті көрсетіңіз.</translation></message>
<message id="ui.go_to.number"><source>Number of the segment, 1 to {last}</source><translation type="unfinished">Сегмент нөмірі, 1-ден {last}-ге дейін</translation></message>
<message id="ui.go_to.title"><source>Go to segment</source><translation type="unfinished">Сегментке өту</translation></message>
<message id="ui.job.making"><source>Making the project {name}…</source><translation type="unfinished">{name} жобасы жасалуда…</translation></message>
<message id="ui.job.progress"><source>{name}: {done} of {total}</source><translation type="unfinished">{name}: {done} / {total}</translation></message>
<message id="ui.job.progress_minutes"><source>{name}: {done} of {total}, {minutes} min left</source><translation type="unfinished">{name}: {done} / {total}, {minutes} мин қалды</translation></message>
<message id="ui.job.progress_left"><source>{name}: {done} of {total}, {seconds} s left</source><translation type="unfinished">{name}: {done} / {total}, {seconds} с қалды</translation></message>
<message id="ui.job.sample"><source>Preparing the sample project…</source><translation type="unfinished">Үлгі жоба дайындалуда…</translation></message>
<message id="ui.job.saving"><source>Saving</source><translation type="unfinished">Сақтау</translation></message>
<message id="ui.language.en"><source>English</source><translation type="unfinished">Ағылшынша</translation></message>
<message id="ui.language.kk"><source>Kazakh</source><translation type="unfinished">Қазақша</translation></message>
<message id="ui.language.zh-Hans"><source>Chinese</source><translation type="unfinished">Қытайша</translation></message>
<message id="ui.model.none"><source>no model</source><translation type="unfinished">модель жоқ</translation></message>
<message id="ui.model.weak"><source>⚠ weak model, {source} → {target}</source><translation type="unfinished">⚠ әлсіз модель, {source} → {target}</translation></message>
<message id="ui.new.add_files"><source>Add files…</source><translation type="unfinished">Файл қосу…</translation></message>
<message id="ui.new.choose_place"><source>Choose…</source><translation type="unfinished">Таңдау…</translation></message>
<message id="ui.new.hidden"><source>Also the hidden text of office documents</source><translation type="unfinished">Кеңсе құжаттарының жасырын мәтіні де</translation></message>
<message id="ui.new.comments"><source>Also their comments</source><translation type="unfinished">Олардың түсіндірмелері де</translation></message>
<message id="ui.new.files"><source>Documents to translate</source><translation type="unfinished">Аударылатын құжаттар</translation></message>
<message id="ui.new.formats"><source>Can be read: {formats}</source><translation type="unfinished">Оқылатын пішімдер: {formats}</translation></message>
<message id="ui.new.make"><source>Make project</source><translation type="unfinished">Жоба жасау</translation></message>
<message id="ui.new.no_files"><source>Add at least one document.</source><translation type="unfinished">Кемінде бір құжат қосыңыз.</translation></message>
<message id="ui.new.no_place"><source>Say where the file goes.</source><translation type="unfinished">Файлдың қайда сақталатынын көрсетіңіз.</translation></message>
<message id="ui.new.no_target"><source>Choose at least one target language.</source><translation type="unfinished">Кемінде бір аударма тілін таңдаңыз.</translation></message>
<message id="ui.new.place"><source>Project file</source><translation type="unfinished">Жоба файлы</translation></message>
<message id="ui.new.remove"><source>Take off the list</source><translation type="unfinished">Тізімнен алып тастау</translation></message>
<message id="ui.new.source"><source>Source language</source><translation type="unfinished">Түпнұсқа тілі</translation></message>
<message id="ui.new.guessed"><source>Guessed from the first file</source><translation type="unfinished">Бірінші файл бойынша болжам</translation></message>
<message id="ui.job.guessing"><source>Looking at the language of {name}</source><translation type="unfinished">{name} тілі анықталуда</translation></message>
<message id="ui.new.targets"><source>Target languages</source><translation type="unfinished">Аударма тілдері</translation></message>
<message id="ui.new.title"><source>New project</source><translation type="unfinished">Жаңа жоба</translation></message>
<message id="ui.next.from_end"><source>That was the first one: on from the end.</source><translation type="unfinished">Бұл біріншісі еді: соңынан жалғасады.</translation></message>
<message id="ui.next.from_top"><source>That was the last one: on from the top.</source><translation type="unfinished">Бұл соңғысы еді: басынан жалғасады.</translation></message>
<message id="ui.next.no_doubt"><source>No draft in the list is unsure.</source><translation type="unfinished">Тізімде күмәнді нобай жоқ.</translation></message>
<message id="ui.next.no_flag"><source>There is no other flag.</source><translation type="unfinished">Басқа белгі жоқ.</translation></message>
<message id="ui.next.no_unconfirmed"><source>There is no other unconfirmed segment.</source><translation type="unfinished">Басқа расталмаған сегмент жоқ.</translation></message>
<message id="ui.not_saved"><source>not saved</source><translation type="unfinished">сақталмады</translation></message>
<message id="ui.notice.again"><source>Try again</source><translation type="unfinished">Қайталап көру</translation></message>
<message id="ui.notice.close"><source>Close</source><translation type="unfinished">Жабу</translation></message>
<message id="ui.open.projects"><source>Egiz projects</source><translation type="unfinished">Egiz жобалары</translation></message>
<message id="ui.open.title"><source>Open project</source><translation type="unfinished">Жобаны ашу</translation></message>
<message id="ui.palette.hint"><source>Type to search</source><translation type="unfinished">Іздеу үшін теріңіз</translation></message>
<message id="ui.palette.nothing"><source>No command matches: try another word.</source><translation type="unfinished">Сәйкес пәрмен жоқ: басқа сөзбен іздеп көріңіз.</translation></message>
<message id="ui.palette.title"><source>Commands</source><translation type="unfinished">Пәрмендер</translation></message>
<message id="ui.palette.words.clear"><source>empty, delete</source><translation type="unfinished">тазалау, өшіру, жою</translation></message>
<message id="ui.palette.words.close"><source>leave, shut</source><translation type="unfinished">шығу, аяқтау</translation></message>
<message id="ui.palette.words.confirm"><source>approve, accept, done, finish</source><translation type="unfinished">бекіту, мақұлдау, дайын</translation></message>
<message id="ui.palette.words.dark"><source>night, black, colours</source><translation type="unfinished">түнгі, қара, түстер</translation></message>
<message id="ui.palette.words.draft"><source>translate, machine translation, MT</source><translation type="unfinished">аудару, машиналық аударма</translation></message>
<message id="ui.palette.words.export"><source>save as, write out, deliver</source><translation type="unfinished">сақтау, шығару, тапсыру</translation></message>
<message id="ui.palette.words.find"><source>search, look for</source><translation type="unfinished">іздеу, табу</translation></message>
<message id="ui.palette.words.go_to"><source>jump, number</source><translation type="unfinished">секіру, нөмір</translation></message>
<message id="ui.palette.words.keys"><source>keyboard, hotkeys, help</source><translation type="unfinished">пернетақта, көмек, анықтама</translation></message>
<message id="ui.palette.words.larger"><source>bigger, zoom, font size</source><translation type="unfinished">ірірек, үлкейту, қаріп өлшемі</translation></message>
<message id="ui.palette.words.quit"><source>exit, leave, end</source><translation type="unfinished">шығу, аяқтау, жабу</translation></message>
<message id="ui.palette.words.redo"><source>again, repeat</source><translation type="unfinished">қайта жасау</translation></message>
<message id="ui.palette.words.smaller"><source>zoom, font size</source><translation type="unfinished">кішірек, кішірейту, қаріп өлшемі</translation></message>
<message id="ui.palette.words.stop"><source>cancel, abort</source><translation type="unfinished">тоқтату, доғару</translation></message>
<message id="ui.palette.words.term"><source>new term, word list</source><translation type="unfinished">жаңа термин, сөздік</translation></message>
<message id="ui.palette.words.undo"><source>back, revert, take back</source><translation type="unfinished">қайтару, кері алу</translation></message>
<message id="ui.panel.candidates"><source>Candidates</source><translation type="unfinished">Нұсқалар</translation></message>
<message id="ui.panel.candidates.empty"><source>No candidates yet. Ctrl+D drafts this segment.</source><translation type="unfinished">Әзірге нұсқа жоқ. Ctrl+D осы сегменттің нобайын жасайды.</translation></message>
<message id="ui.panel.candidates.no_model"><source>No candidates: no installed model drafts in this direction. Type the translation.</source><translation type="unfinished">Нұсқа жоқ: бұл бағытта нобай жасайтын модель орнатылмаған. Аудармасын теріңіз.</translation></message>
<message id="ui.panel.candidates.none"><source>No candidates.</source><translation type="unfinished">Нұсқа жоқ.</translation></message>
<message id="ui.panel.findings"><source>Findings</source><translation type="unfinished">Ескертулер</translation></message>
<message id="ui.panel.findings.empty"><source>Nothing found here.</source><translation type="unfinished">Мұнда ескерту жоқ.</translation></message>
<message id="ui.panel.terms"><source>Terms</source><translation type="unfinished">Терминдер</translation></message>
<message id="ui.panel.terms.empty"><source>The glossary knows no term of this segment.</source><translation type="unfinished">Глоссарий бұл сегменттен термин таппады.</translation></message>
<message id="ui.terms.wait"><source>The glossary is still being read. Try again in a moment.</source><translation type="unfinished">Глоссарий әлі оқылып жатыр. Сәл күтіп, қайталап көріңіз.</translation></message>
<message id="ui.plain.none"><source>There is no draft without the glossary yet: Ctrl+D drafts this segment.</source><translation type="unfinished">Глоссарийсіз нобай әзірге жоқ: Ctrl+D осы сегменттің нобайын жасайды.</translation></message>
<message id="ui.plain.now_draft"><source>Now the draft with the glossary.</source><translation type="unfinished">Енді глоссариймен жасалған нобай.</translation></message>
<message id="ui.plain.now_plain"><source>Now the draft without the glossary; the same key goes back.</source><translation type="unfinished">Енді глоссарийсіз нобай; сол перне кері қайтарады.</translation></message>
<message id="ui.plain.same"><source>The glossary changed nothing here: both drafts are the same.</source><translation type="unfinished">Мұнда глоссарий ештеңе өзгертпеді: екі нобай бірдей.</translation></message>
<message id="ui.preferences.broken"><source>The preferences in {path} could not be read and were set aside as {aside}; the usual ones hold.</source><translation type="unfinished">{path} файлындағы баптаулар оқылмады, {aside} деген атпен бөлек қойылды; әдеттегі баптаулар қолданылады.</translation></message>
<message id="ui.preferences.not_written"><source>The preferences could not be written ({reason}); they hold until Egiz is closed.</source><translation type="unfinished">Баптаулар жазылмады ({reason}); олар Egiz жабылғанша қолданылады.</translation></message>
<message id="ui.preferences.unreadable"><source>The preferences in {path} cannot be read ({reason}); the usual ones hold. Check who may read the file.</source><translation type="unfinished">{path} файлындағы баптаулар оқылмайды ({reason}); әдеттегі баптаулар қолданылады. Файлды кім оқи алатынын тексеріңіз.</translation></message>
<message id="ui.progress"><source>Progress</source><translation type="unfinished">Барысы</translation></message>
<message id="ui.qt.all_files"><source>All Files (*)</source><translation type="unfinished">Барлық файл (*)</translation></message>
<message id="ui.qt.back"><source>Back</source><translation type="unfinished">Артқа</translation></message>
<message id="ui.qt.cancel"><source>Cancel</source><translation type="unfinished">Бас тарту</translation></message>
<message id="ui.qt.choose"><source>&amp;Choose</source><translation type="unfinished">&amp;Таңдау</translation></message>
<message id="ui.qt.close"><source>Close</source><translation type="unfinished">Жабу</translation></message>
<message id="ui.qt.computer"><source>Computer</source><translation type="unfinished">Компьютер</translation></message>
<message id="ui.qt.copy"><source>&amp;Copy</source><translation type="unfinished">&amp;Көшіру</translation></message>
<message id="ui.qt.create_folder"><source>Create New Folder</source><translation type="unfinished">Жаңа қалта жасау</translation></message>
<message id="ui.qt.cut"><source>Cu&amp;t</source><translation type="unfinished">Қ&amp;иып алу</translation></message>
<message id="ui.qt.date_modified"><source>Date Modified</source><translation type="unfinished">Өзгертілген күні</translation></message>
<message id="ui.qt.delete"><source>Delete</source><translation type="unfinished">Жою</translation></message>
<message id="ui.qt.directory"><source>Directory:</source><translation type="unfinished">Қалта:</translation></message>
<message id="ui.qt.file_name"><source>File &amp;name:</source><translation type="unfinished">Файл &amp;атауы:</translation></message>
<message id="ui.qt.files_of_type"><source>Files of type:</source><translation type="unfinished">Файл түрі:</translation></message>
<message id="ui.qt.forward"><source>Forward</source><translation type="unfinished">Алға</translation></message>
<message id="ui.qt.folder"><source>Folder</source><translation type="unfinished">Қалта</translation></message>
<message id="ui.qt.look_in"><source>Look in:</source><translation type="unfinished">Қайдан:</translation></message>
<message id="ui.qt.name"><source>Name</source><translation type="unfinished">Атауы</translation></message>
<message id="ui.qt.no"><source>&amp;No</source><translation type="unfinished">&amp;Жоқ</translation></message>
<message id="ui.qt.ok"><source>OK</source><translation type="unfinished">Жарайды</translation></message>
<message id="ui.qt.open"><source>&amp;Open</source><translation type="unfinished">А&amp;шу</translation></message>
<message id="ui.qt.parent_directory"><source>Parent Directory</source><translation type="unfinished">Жоғарғы қалта</translation></message>
<message id="ui.qt.paste"><source>&amp;Paste</source><translation type="unfinished">Қ&amp;ою</translation></message>
<message id="ui.qt.redo"><source>&amp;Redo</source><translation type="unfinished">Қ&amp;айталау</translation></message>
<message id="ui.qt.save"><source>&amp;Save</source><translation type="unfinished">&amp;Сақтау</translation></message>
<message id="ui.qt.select_all"><source>Select All</source><translation type="unfinished">Бәрін белгілеу</translation></message>
<message id="ui.qt.size"><source>Size</source><translation type="unfinished">Өлшемі</translation></message>
<message id="ui.qt.type"><source>Type</source><translation type="unfinished">Түрі</translation></message>
<message id="ui.qt.undo"><source>&amp;Undo</source><translation type="unfinished">&amp;Болдырмау</translation></message>
<message id="ui.qt.yes"><source>&amp;Yes</source><translation type="unfinished">&amp;Иә</translation></message>
<message id="ui.reason.absent"><source>not in the target</source><translation type="unfinished">аудармада жоқ</translation></message>
<message id="ui.reason.admitted"><source>an admitted variant</source><translation type="unfinished">рұқсат етілген нұсқасы</translation></message>
<message id="ui.reason.context"><source>said by the words around it</source><translation type="unfinished">мәтінмәннен түсінікті</translation></message>
<message id="ui.reason.dropped"><source>left out, as this language does</source><translation type="unfinished">бұл тілде түсіп қалады</translation></message>
<message id="ui.reason.equivalent"><source>the short or the full form of the same name</source><translation type="unfinished">сол атаудың қысқа не толық түрі</translation></message>
<message id="ui.reason.forbidden"><source>a forbidden term is used</source><translation type="unfinished">тыйым салынған термин қолданылған</translation></message>
<message id="ui.reason.illicit_form"><source>the form is not a licit one</source><translation type="unfinished">тұлғасы дұрыс емес</translation></message>
<message id="ui.reason.no_target_term"><source>the glossary has no term in this language</source><translation type="unfinished">глоссарийде бұл тілде термин жоқ</translation></message>
<message id="ui.reason.preferred"><source>the preferred term</source><translation type="unfinished">басым термин</translation></message>
<message id="ui.reason.too_few"><source>fewer times than in the source</source><translation type="unfinished">түпнұсқадағыдан аз</translation></message>
<message id="ui.redo.done"><source>Done again: {name}. Ctrl+Z takes it back.</source><translation type="unfinished">Қайта жасалды: {name}. Ctrl+Z қайтарып алады.</translation></message>
<message id="ui.redo.named"><source>Redo: {name}</source><translation type="unfinished">Қайталау: {name}</translation></message>
<message id="ui.redo.nothing"><source>There is nothing to do again.</source><translation type="unfinished">Қайта жасайтын ештеңе жоқ.</translation></message>
<message id="ui.redo.typing"><source>Typing done again. Ctrl+Z takes it back.</source><translation type="unfinished">Терілгені қайта қойылды. Ctrl+Z қайтарып алады.</translation></message>
<message id="ui.row.flagged"><source>⚠ look here</source><translation type="unfinished">⚠ қараңыз</translation></message>
<message id="ui.row.note"><source>Note: {note}</source><translation type="unfinished">Ескертпе: {note}</translation></message>
<message id="ui.row.locked"><source>locked</source><translation type="unfinished">құлыптаулы</translation></message>
<message id="ui.row.waived"><source>✓ waived</source><translation type="unfinished">✓ мақұлданған</translation></message>
<message id="ui.row.missing"><source>⚠ {terms}</source><translation type="unfinished">⚠ {terms}</translation></message>
<message id="ui.row.unsure"><source>unsure</source><translation type="unfinished">күмәнді</translation></message>
<message id="ui.saved"><source>saved</source><translation type="unfinished">сақталды</translation></message>
<message id="ui.saving"><source>saving…</source><translation type="unfinished">сақталуда…</translation></message>
<message id="ui.search"><source>Search in source and target</source><translation type="unfinished">Түпнұсқа мен аудармадан іздеу</translation></message>
<message id="ui.search.clear"><source>Empty the search</source><translation type="unfinished">Іздеуді тазалау</translation></message>
<message id="ui.search.hint"><source>Search source and target</source><translation type="unfinished">Түпнұсқа мен аудармадан іздеу</translation></message>
<message id="ui.search.hits"><source>{shown} of {total}</source><translation type="unfinished">{total} ішінен {shown}</translation></message>
<message id="ui.shortcuts.title"><source>Keys</source><translation type="unfinished">Пернелер</translation></message>
<message id="ui.show"><source>Segments shown</source><translation type="unfinished">Көрсетілетін сегменттер</translation></message>
<message id="ui.show.all"><source>All segments</source><translation type="unfinished">Барлық сегмент</translation></message>
<message id="ui.show.drafts"><source>Drafts</source><translation type="unfinished">Нобайлар</translation></message>
<message id="ui.show.flagged"><source>Flagged</source><translation type="unfinished">Белгі қойылған</translation></message>
<message id="ui.show.repeated"><source>Repeated</source><translation type="unfinished">Қайталанған</translation></message>
<message id="ui.show.translated"><source>Confirmed</source><translation type="unfinished">Расталған</translation></message>
<message id="ui.show.unsure"><source>Unsure drafts first</source><translation type="unfinished">Алдымен күмәнді нобайлар</translation></message>
<message id="ui.show.untouched"><source>Untouched</source><translation type="unfinished">Бос</translation></message>
<message id="ui.start.lead"><source>Open a document beside its draft, with the terms of your glossary found, used and marked. Everything stays on this computer.</source><translation type="unfinished">Құжатты нобайымен қатар ашыңыз: глоссарий терминдері табылады, қолданылады және белгіленеді. Бәрі осы компьютерде қалады.</translation></message>
<message id="ui.start.new"><source>New project…</source><translation type="unfinished">Жаңа жоба…</translation></message>
<message id="ui.start.open"><source>Open project…</source><translation type="unfinished">Жобаны ашу…</translation></message>
<message id="ui.start.recent"><source>Opened before</source><translation type="unfinished">Бұрын ашылғандар</translation></message>
<message id="ui.start.sample"><source>Open the sample</source><translation type="unfinished">Үлгіні ашу</translation></message>
<message id="ui.start.title"><source>What shall we translate?</source><translation type="unfinished">Не аударамыз?</translation></message>
<message id="ui.state.approved"><source>approved</source><translation type="unfinished">бекітілген</translation></message>
<message id="ui.state.draft"><source>draft</source><translation type="unfinished">нобай</translation></message>
<message id="ui.state.rejected"><source>rejected</source><translation type="unfinished">қайтарылған</translation></message>
<message id="ui.state.reviewed"><source>reviewed</source><translation type="unfinished">тексерілген</translation></message>
<message id="ui.state.translated"><source>confirmed</source><translation type="unfinished">расталған</translation></message>
<message id="ui.state.untouched"><source>untouched</source><translation type="unfinished">бос</translation></message>
<message id="ui.stop"><source>Stop</source><translation type="unfinished">Тоқтату</translation></message>
<message id="ui.key.close"><source>Close the window</source><translation type="unfinished">Терезені жабу</translation></message>
<message id="ui.style.title"><source>Style of the project</source><translation type="unfinished">Жобаның стилі</translation></message>
<message id="ui.style.make"><source>Use this style</source><translation type="unfinished">Осы стильді қолдану</translation></message>
<message id="ui.style.lead"><source>A choice says what drafts are written with and what is pointed out in targets. It forbids nothing elsewhere.</source><translation type="unfinished">Таңдау нобайдың қалай жазылатынын және аудармада нені көрсету керегін айтады. Басқа еш жерде ештеңеге тыйым салмайды.</translation></message>
<message id="ui.style.either"><source>Either</source><translation type="unfinished">Бәрібір</translation></message>
<message id="ui.style.english"><source>English spelling</source><translation type="unfinished">Ағылшын емлесі</translation></message>
<message id="ui.style.party"><source>The Communist Party of China</source><translation type="unfinished">Қытай Коммунистік партиясы</translation></message>
<message id="ui.style.percent"><source>Percent in English</source><translation type="unfinished">Ағылшынша пайыз</translation></message>
<message id="ui.style.uygur"><source>Xinjiang’s people</source><translation type="unfinished">Шыңжаң халқының атауы</translation></message>
<message id="ui.style.bureau"><source>The Party’s bureau</source><translation type="unfinished">Партия бюросы</translation></message>
<message id="ui.style.quotes_en"><source>Quotation marks in English</source><translation type="unfinished">Ағылшынша тырнақшалар</translation></message>
<message id="ui.style.quotes_zh"><source>Quotation marks in Chinese</source><translation type="unfinished">Қытайша тырнақшалар</translation></message>
<message id="ui.style.quotes_kk"><source>Quotation marks in Kazakh</source><translation type="unfinished">Қазақша тырнақшалар</translation></message>
<message id="ui.style.dates_en"><source>Dates in English</source><translation type="unfinished">Ағылшынша күндер</translation></message>
<message id="ui.style.dates_zh"><source>Dates in Chinese</source><translation type="unfinished">Қытайша күндер</translation></message>
<message id="ui.style.dates_kk"><source>Dates in Kazakh</source><translation type="unfinished">Қазақша күндер</translation></message>
<message id="ui.style.done"><source>The style of the project is changed. Drafts and checks follow it from now on.</source><translation type="unfinished">Жобаның стилі өзгерді. Бұдан былай нобай мен тексеру осы стильге сүйенеді.</translation></message>
<message id="ui.style.order"><source>The two countries in Chinese</source><translation type="unfinished">Екі елдің қытайша реті</translation></message>
<message id="ui.style.own"><source>Profiles of your own</source><translation type="unfinished">Өз профильдеріңіз</translation></message>
<message id="ui.style.ask"><source>Style…</source><translation type="unfinished">Стиль…</translation></message>
<message id="ui.table"><source>Segments</source><translation type="unfinished">Сегменттер</translation></message>
<message id="ui.table.no_documents"><source>This project holds no document: make a new project from your documents (Ctrl+N).</source><translation type="unfinished">Бұл жобада құжат жоқ: құжаттарыңыздан жаңа жоба жасаңыз (Ctrl+N).</translation></message>
<message id="ui.table.nothing"><source>No segment passes this filter. Esc in the search field shows all of them again.</source><translation type="unfinished">Бұл сүзгіден бірде-бір сегмент өтпейді. Іздеу өрісінде Esc басса, бәрі қайта көрсетіледі.</translation></message>
<message id="ui.target_language"><source>Target language</source><translation type="unfinished">Аударма тілі</translation></message>
<message id="ui.term.admitted"><source>admitted</source><translation type="unfinished">рұқсат етілген</translation></message>
<message id="ui.term.asked.inform"><source>for information</source><translation type="unfinished">мәлімет үшін</translation></message>
<message id="ui.term.asked.must"><source>required</source><translation type="unfinished">міндетті</translation></message>
<message id="ui.term.asked.prefer"><source>preferred where possible</source><translation type="unfinished">мүмкіндігінше осы</translation></message>
<message id="ui.term.erroneous"><source>“{surface}” is a known wrong spelling of “{term}”.</source><translation type="unfinished">«{surface}» — «{term}» сөзінің белгілі қате жазылуы.</translation></message>
<message id="ui.term.forbidden"><source>forbidden</source><translation type="unfinished">тыйым салынған</translation></message>
<message id="ui.term.in_place"><source>✓ in place: {why}</source><translation type="unfinished">✓ орнында: {why}</translation></message>
<message id="ui.term.in_place_by"><source>✓ in place: {why}, {by}</source><translation type="unfinished">✓ орнында: {why}, {by}</translation></message>
<message id="ui.term.inform"><source>For information only.</source><translation type="unfinished">Тек мәлімет үшін.</translation></message>
<message id="ui.term.lacking"><source>⚠ missing: {why}</source><translation type="unfinished">⚠ жоқ: {why}</translation></message>
<message id="ui.term.matched"><source>Found as “{term}”.</source><translation type="unfinished">«{term}» түрінде табылды.</translation></message>
<message id="ui.term.matched_with"><source>Found as “{term}” with the endings {suffixes}.</source><translation type="unfinished">«{term}» + {suffixes} жалғаулары түрінде табылды.</translation></message>
<message id="ui.term.must"><source>Required: a target without it is flagged.</source><translation type="unfinished">Міндетті: онсыз аудармаға белгі қойылады.</translation></message>
<message id="ui.term.no_such"><source>This segment has no term {number} to insert.</source><translation type="unfinished">Бұл сегментте қоятын {number}-термин жоқ.</translation></message>
<message id="ui.term.prefer"><source>Preferred among otherwise good drafts.</source><translation type="unfinished">Жақсы нобайлардың ішінен осысы таңдалады.</translation></message>
<message id="ui.term.preferred"><source>preferred</source><translation type="unfinished">басым</translation></message>
<message id="ui.term.proposed"><source>proposed</source><translation type="unfinished">ұсынылған</translation></message>
<message id="ui.term.shown"><source>not required here: {why}</source><translation type="unfinished">мұнда міндетті емес: {why}</translation></message>
<message id="ui.term.unverified"><source>no source seen</source><translation type="unfinished">дереккөзі тексерілмеген</translation></message>
<message id="ui.toolbar"><source>Tools</source><translation type="unfinished">Құралдар</translation></message>
<message id="ui.undo.done"><source>Taken back: {name}. Ctrl+Shift+Z does it again.</source><translation type="unfinished">Қайтарып алынды: {name}. Ctrl+Shift+Z қайта жасайды.</translation></message>
<message id="ui.undo.named"><source>Undo: {name}</source><translation type="unfinished">Болдырмау: {name}</translation></message>
<message id="ui.undo.nothing"><source>There is nothing left to take back.</source><translation type="unfinished">Қайтарып алатын ештеңе қалмады.</translation></message>
<message id="ui.undo.typing"><source>Typing taken back. Ctrl+Shift+Z does it again.</source><translation type="unfinished">Терілгені қайтарып алынды. Ctrl+Shift+Z қайта жасайды.</translation></message>
<message id="ui.model.pivot"><source>⚠ two in a row: {name}</source><translation type="unfinished">⚠ қатар екеуі: {name}</translation></message>
<message id="ui.model.spoken"><source>Model: {name}</source><translation type="unfinished">Модель: {name}</translation></message>
<message id="ui.model.choose"><source>Press to choose another model for this project.</source><translation type="unfinished">Осы жобаға басқа модель таңдау үшін басыңыз.</translation></message>
<message id="ui.model.by_default"><source>As for every project: {name}</source><translation type="unfinished">Барлық жобадағыдай: {name}</translation></message>
<message id="ui.model.none_but"><source>No installed model translates from {source} to {target}. Recommended is {model} ({size} GB, {licence}); everything but drafting works without it.</source><translation type="unfinished">«{source} → {target}» бағытында аударатын модель орнатылмаған. Ұсынылатыны – {model} ({size} ГБ, {licence}); онсыз да нобайдан басқасының бәрі жұмыс істейді.</translation></message>
<message id="ui.model.none_at_all"><source>No installed model translates from {source} to {target}, and none of the catalogue suits this machine; everything but drafting works without one.</source><translation type="unfinished">«{source} → {target}» бағытында аударатын модель орнатылмаған, каталогта да осы компьютерге лайығы жоқ; онсыз да нобайдан басқасының бәрі жұмыс істейді.</translation></message>
<message id="ui.model.gone"><source>⚠ {id} cannot be used</source><translation type="unfinished">⚠ {id} қолдануға келмейді</translation></message>
<message id="ui.start.align"><source>Align two versions…</source><translation type="unfinished">Екі нұсқаны туралау…</translation></message>
<message id="ui.start.paste"><source>From the clipboard…</source><translation type="unfinished">Алмасу буферінен…</translation></message>
</context></TS>
