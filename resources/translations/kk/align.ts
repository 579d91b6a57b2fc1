<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="align.one_language"><source>Both versions are said to be in {language}: name two languages with --from and --to.</source><translation type="unfinished">Екі нұсқаның да тілі {language} деп көрсетілген: --from және --to арқылы екі түрлі тілді атаңыз.</translation></message>
<message id="align.empty"><source>The version in {language} has no segments: there is nothing to align.</source><translation type="unfinished">{language} тіліндегі нұсқада бірде-бір сегмент жоқ: туралайтын ештеңе жоқ.</translation></message>
<message id="align.too_many"><source>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</source><translation type="unfinished">{language} тіліндегі нұсқада {segments} сегмент бар, ал ең көбі {limit} сегментті туралауға болады: екі құжатты да бөліктерге бөліңіз.</translation></message>
<message id="align.too_different"><source>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</source><translation type="unfinished">Нұсқалардың бірі екіншісінен {limit} еседен астам ұзын (сегменттер: {source} және {target}): бір құжаттың екі нұсқасын немесе екеуіне де ортақ бөлікті туралаңыз.</translation></message>
<message id="align.extension"><source>{name} is not a name for an alignment: end it in .tmx, .tsv or .egiz.</source><translation type="unfinished">{name} атауына туралау нәтижесін жазуға болмайды: атауды .tmx, .tsv немесе .egiz деп аяқтаңыз.</translation></message>
<message id="align.count" numerus="yes"><source>{count} links, of which {unsure} to look at.</source><translation type="unfinished"><numerusform>{count} байланыс, қарап шығу керегі: {unsure}.</numerusform></translation></message>
<message id="align.written" numerus="yes"><source>{count} links written to {file}.</source><translation type="unfinished"><numerusform>{file} файлына {count} байланыс жазылды.</numerusform></translation></message>
<message id="align.third"><source>A third version needs --third and --third-language, and --out with a name that ends in .egiz.</source><translation type="unfinished">Үшінші нұсқа үшін --third пен --third-language екеуі де, ал --out параметрінде .egiz деп аяқталатын атау керек.</translation></message>
<message id="align.project.written" numerus="yes"><source>{count} segments written to the project {file}.</source><translation type="unfinished"><numerusform>{file} жобасына {count} сегмент жазылды.</numerusform></translation></message>
<message id="align.project.not_read_back"><source>{name} did not read back as it was written, and was not kept: save it again, in another folder.</source><translation type="unfinished">{name} қайта оқылғанда жазылғанмен сәйкес келмеді, сондықтан сақталмады: оны басқа қалтаға қайта сақтаңыз.</translation></message>
<message id="align.project.other_source"><source>{name} is not the document that was aligned: align it anew.</source><translation type="unfinished">{name} — тураланған құжат емес: оны қайта туралаңыз.</translation></message>
<message id="align.finding.unsure"><source>This may not be the translation of this segment: its alignment is doubtful. Confirm it, or put it right.</source><translation type="unfinished">Бұл осы сегменттің аудармасы болмауы мүмкін: туралауы күмәнді. Растаңыз немесе түзетіңіз.</translation></message>
<message id="align.finding.elsewhere"><source>The translation of this segment stands in segment {number}: the other version says both together.</source><translation type="unfinished">Бұл сегменттің аудармасы {number}-сегментте тұр: екінші нұсқада екеуі бірге айтылған.</translation></message>
<message id="align.finding.unplaced"><source>The other version goes on here with text that has no source: {text}</source><translation type="unfinished">Екінші нұсқада осы жерде түпнұсқасы жоқ мәтін бар: {text}</translation></message>
<message id="align.sheet.locked"><source>The alignment {name} is open in another window: close it there first.</source><translation type="unfinished">{name} туралауы басқа терезеде ашық: алдымен оны сол жерде жабыңыз.</translation></message>
<message id="align.sheet.damaged"><source>The working file {path} is damaged and cannot be opened: align the two files anew.</source><translation type="unfinished">{path} жұмыс файлы бүлінген, ашылмайды: екі файлды қайта туралаңыз.</translation></message>
<message id="align.sheet.too_new"><source>The working file {path} was made by a newer Egiz: open it there, or align the two files anew.</source><translation type="unfinished">{path} жұмыс файлын Egiz-дің жаңарақ нұсқасы жасаған: оны сонда ашыңыз немесе екі файлды қайта туралаңыз.</translation></message>
<message id="align.sheet.unreadable"><source>The working file {path} cannot be opened: {error}. See whether you may write in that folder.</source><translation type="unfinished">{path} жұмыс файлын ашу мүмкін болмады: {error}. Сол қалтаға жаза алатыныңызды тексеріңіз.</translation></message>
<message id="align.sheet.unwritable"><source>The last step could not be saved in {path}, and was not taken: {error}. Make room on the disk, then do it again.</source><translation type="unfinished">Соңғы қадам {path} файлына сақталмады, сондықтан жасалмады: {error}. Дискіден орын босатып, қайталаңыз.</translation></message>
<message id="align.sheet.begun"><source>You began with these two files before: the work goes on where you left it.</source><translation type="unfinished">Бұл екі файлды бұрын бастағансыз: жұмыс тоқтаған жерінен жалғасады.</translation></message>
<message id="align.sheet.anew"><source>Begin anew</source><translation type="unfinished">Қайта бастау</translation></message>
<message id="align.window.title"><source>Align two versions</source><translation type="unfinished">Екі нұсқаны туралау</translation></message>
<message id="align.window.lead"><source>Two versions of one document are put side by side, sentence by sentence. You put right what is doubtful, and save a project or a translation memory.</source><translation type="unfinished">Бір құжаттың екі нұсқасы сөйлем-сөйлемімен қатар қойылады. Күмәнді жерлерін түзетіп, жоба немесе аударма жадын сақтайсыз.</translation></message>
<message id="align.window.first"><source>First version: the project keeps its format</source><translation type="unfinished">Бірінші нұсқа: жоба оның пішімін сақтайды</translation></message>
<message id="align.window.second"><source>Second version</source><translation type="unfinished">Екінші нұсқа</translation></message>
<message id="align.window.first_language"><source>Language of the first version</source><translation type="unfinished">Бірінші нұсқаның тілі</translation></message>
<message id="align.window.second_language"><source>Language of the second version</source><translation type="unfinished">Екінші нұсқаның тілі</translation></message>
<message id="align.window.browse"><source>Choose…</source><translation type="unfinished">Таңдау…</translation></message>
<message id="align.window.drop"><source>You can also drop one or two files on this window. Formats: {formats}</source><translation type="unfinished">Бір немесе екі файлды осы терезеге сүйреп тастауға да болады. Пішімдер: {formats}</translation></message>
<message id="align.window.begin"><source>Align</source><translation type="unfinished">Туралау</translation></message>
<message id="align.window.kept"><source>Begun before</source><translation type="unfinished">Бұрын басталғандар</translation></message>
<message id="align.window.forget"><source>Throw away…</source><translation type="unfinished">Жою…</translation></message>
<message id="align.window.forget_sure"><source>Throw away the work on {name}? What you put right in it is lost; the two files stay.</source><translation type="unfinished">{name} жұмысын жою керек пе? Онда түзеткендеріңіз жоғалады; екі файлдың өзі қалады.</translation></message>
<message id="align.window.forget_yes"><source>Throw away</source><translation type="unfinished">Жою</translation></message>
<message id="align.window.no_files"><source>Name both files: choose them, or drop them here.</source><translation type="unfinished">Екі файлды да көрсетіңіз: таңдаңыз немесе осында сүйреп тастаңыз.</translation></message>
<message id="align.window.one_language"><source>Both versions have the same language: choose another one for one of them.</source><translation type="unfinished">Екі нұсқаның тілі бірдей: біріне басқа тіл таңдаңыз.</translation></message>
<message id="align.window.job"><source>Aligning {source} and {target}</source><translation type="unfinished">{source} мен {target} тураланып жатыр</translation></message>
<message id="align.window.job_realign"><source>Aligning the rest anew</source><translation type="unfinished">Қалғаны қайта тураланып жатыр</translation></message>
<message id="align.window.job_model"><source>Asking the model about doubtful places</source><translation type="unfinished">Күмәнді жерлер модельден сұралып жатыр</translation></message>
<message id="align.window.job_open"><source>Opening {name}</source><translation type="unfinished">{name} ашылып жатыр</translation></message>
<message id="align.window.job_save"><source>Writing {name}</source><translation type="unfinished">{name} жазылып жатыр</translation></message>
<message id="align.window.number"><source>No.</source><translation type="unfinished">№</translation></message>
<message id="align.window.look"><source>How sure</source><translation type="unfinished">Сенімділігі</translation></message>
<message id="align.mark.doubtful"><source>doubtful</source><translation type="unfinished">күмәнді</translation></message>
<message id="align.mark.no_target"><source>no counterpart</source><translation type="unfinished">жұбы жоқ</translation></message>
<message id="align.mark.right"><source>right</source><translation type="unfinished">дұрыс</translation></message>
<message id="align.mark.edited"><source>by hand</source><translation type="unfinished">қолмен</translation></message>
<message id="align.do.links"><source>Links</source><translation type="unfinished">Байланыстар</translation></message>
<message id="align.do.merge"><source>Merge with the next link</source><translation type="unfinished">Келесі байланыспен біріктіру</translation></message>
<message id="align.do.merge_side"><source>Merge on this side only</source><translation type="unfinished">Тек осы жағын біріктіру</translation></message>
<message id="align.do.split"><source>Split the link</source><translation type="unfinished">Байланысты бөлу</translation></message>
<message id="align.do.split_at"><source>Split at the caret…</source><translation type="unfinished">Меңзер тұрған жерден бөлу…</translation></message>
<message id="align.do.up"><source>Move the first sentence up</source><translation type="unfinished">Бірінші сөйлемді жоғары жылжыту</translation></message>
<message id="align.do.down"><source>Move the last sentence down</source><translation type="unfinished">Соңғы сөйлемді төмен жылжыту</translation></message>
<message id="align.do.unlink"><source>Take the link apart</source><translation type="unfinished">Байланысты ажырату</translation></message>
<message id="align.do.right"><source>Right, go on</source><translation type="unfinished">Дұрыс, әрі қарай</translation></message>
<message id="align.do.not_right"><source>Not called right</source><translation type="unfinished">«Дұрыс» белгісін алу</translation></message>
<message id="align.do.next"><source>Next to look at</source><translation type="unfinished">Келесі қарайтын жер</translation></message>
<message id="align.do.previous"><source>Previous to look at</source><translation type="unfinished">Алдыңғы қарайтын жер</translation></message>
<message id="align.do.find"><source>Find</source><translation type="unfinished">Іздеу</translation></message>
<message id="align.do.find_next"><source>Find next</source><translation type="unfinished">Келесісін табу</translation></message>
<message id="align.do.find_previous"><source>Find previous</source><translation type="unfinished">Алдыңғысын табу</translation></message>
<message id="align.do.realign"><source>Align the rest below anew</source><translation type="unfinished">Төмендегі қалғанын қайта туралау</translation></message>
<message id="align.do.model"><source>Ask the model about doubtful places</source><translation type="unfinished">Күмәнді жерлерді модельден сұрау</translation></message>
<message id="align.do.project"><source>Save as project…</source><translation type="unfinished">Жоба ретінде сақтау…</translation></message>
<message id="align.do.project_third"><source>Save as project with a third version…</source><translation type="unfinished">Үшінші нұсқамен жоба ретінде сақтау…</translation></message>
<message id="align.window.third"><source>The version in {language}</source><translation type="unfinished">Нұсқа: {language}</translation></message>
<message id="align.not_third"><source>The name of {name} says that it is in another language. Choose the version in {language}.</source><translation type="unfinished">{name} атауына қарағанда, ол басқа тілде. Мына тілдегі нұсқаны таңдаңыз: {language}.</translation></message>
<message id="align.do.tmx"><source>Save as TMX…</source><translation type="unfinished">TMX ретінде сақтау…</translation></message>
<message id="align.do.other"><source>Other files…</source><translation type="unfinished">Басқа файлдар…</translation></message>
<message id="align.do.close"><source>Close</source><translation type="unfinished">Жабу</translation></message>
<message id="align.said.none_doubtful"><source>Nothing is left to look at.</source><translation type="unfinished">Қарайтын жер қалмады.</translation></message>
<message id="align.said.not_found"><source>{text} stands on neither side.</source><translation type="unfinished">{text} екі жақта да жоқ.</translation></message>
<message id="align.said.same"><source>The rest stays as it was.</source><translation type="unfinished">Қалғаны өзгермеді.</translation></message>
<message id="align.said.last_row"><source>This is the last link: there is none below it to merge with.</source><translation type="unfinished">Бұл — соңғы байланыс: төменінде біріктіретін байланыс жоқ.</translation></message>
<message id="align.said.nothing_below"><source>The next link has nothing on this side.</source><translation type="unfinished">Келесі байланыстың бұл жағында ештеңе жоқ.</translation></message>
<message id="align.said.one_sentence"><source>There is one sentence on each side: F2 lets you divide it at a place.</source><translation type="unfinished">Әр жағында бір сөйлемнен: F2 арқылы оны белгілі жерден бөле аласыз.</translation></message>
<message id="align.said.not_moved"><source>There is nothing on this side that could be moved.</source><translation type="unfinished">Бұл жақта жылжытатын ештеңе жоқ.</translation></message>
<message id="align.said.not_linked"><source>This row has text on one side only: there is no link to take apart.</source><translation type="unfinished">Бұл жолда мәтін тек бір жақта: ажырататын байланыс жоқ.</translation></message>
<message id="align.said.edge"><source>Put the caret between two words: nothing can be divided at the edge.</source><translation type="unfinished">Меңзерді екі сөздің арасына қойыңыз: шетінен бөлуге болмайды.</translation></message>
<message id="align.said.caret"><source>Put the caret where the sentence is to be divided. Enter divides, Esc leaves it as it is.</source><translation type="unfinished">Меңзерді сөйлем бөлінетін жерге қойыңыз. Enter — бөлу, Esc — сол күйінде қалдыру.</translation></message>
<message id="align.said.undone"><source>Taken back: {what}</source><translation type="unfinished">Қайтарылды: {what}</translation></message>
<message id="align.said.redone"><source>Done again: {what}</source><translation type="unfinished">Қайталанды: {what}</translation></message>
<message id="align.said.project" numerus="yes"><source>{name} is saved, with {count} segments.</source><translation type="unfinished"><numerusform>{name} сақталды, {count} сегмент.</numerusform></translation></message>
<message id="align.said.open"><source>Open the project</source><translation type="unfinished">Жобаны ашу</translation></message>
<message id="align.said.stopped"><source>Stopped; nothing was changed.</source><translation type="unfinished">Тоқтатылды; ештеңе өзгерген жоқ.</translation></message>
<message id="align.said.changed" numerus="yes"><source>{count} links changed.</source><translation type="unfinished"><numerusform>{count} байланыс өзгерді.</numerusform></translation></message>
<message id="align.said.keys"><source>F8 next to look at · Enter right · Ctrl+J merge · Ctrl+K split · F2 split at the caret · Alt+↑ Alt+↓ move · Del apart</source><translation type="unfinished">F8 келесі күмәнді · Enter дұрыс · Ctrl+J біріктіру · Ctrl+K бөлу · F2 меңзерден бөлу · Alt+↑ Alt+↓ жылжыту · Del ажырату</translation></message>
<message id="align.do.moved"><source>Move a sentence</source><translation type="unfinished">Сөйлемді жылжыту</translation></message>
</context>
</TS>
