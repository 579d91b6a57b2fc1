<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="names.pinyin"><source>Pinyin</source><translation type="unfinished">Пиньинь</translation></message>
<message id="names.hanzi"><source>Chinese (from the glossary)</source><translation type="unfinished">Қытайша (глоссарийден)</translation></message>
<message id="names.palladius"><source>Cyrillic (Palladius)</source><translation type="unfinished">Кирилл жазуы (Палладий жүйесі)</translation></message>
<message id="names.latin"><source>Latin (2021 draft)</source><translation type="unfinished">Латын жазуы (2021 жылғы жоба)</translation></message>
<message id="names.arabic"><source>Arabic letters</source><translation type="unfinished">Төте жазу</translation></message>
<message id="names.english"><source>English</source><translation type="unfinished">Ағылшынша</translation></message>
<message id="names.variants"><source>English variants, unverified</source><translation type="unfinished">Ағылшынша нұсқалары (тексерілмеген)</translation></message>
<message id="names.proposal"><source>Proposed in Chinese, unverified</source><translation type="unfinished">Қытайша ұсыныс (тексерілмеген)</translation></message>
<message id="names.nothing"><source>Nothing is known of “{name}”: no table and no glossary has it.</source><translation type="unfinished">«{name}» туралы ештеңе белгісіз: кестелерде де, глоссарийде де жоқ.</translation></message>
<message id="names.forms.count" numerus="yes"><source>{count} forms.</source><translation type="unfinished"><numerusform>{count} тұлға.</numerusform></translation></message>
<message id="names.no_forms"><source>“{lemma}” cannot be declined: give a noun or a term with at least one Kazakh letter, digit or acronym.</source><translation type="unfinished">«{lemma}» сөзін септеу мүмкін емес: кемінде бір әрпі, цифры не қысқартуы бар зат есім немесе термин беріңіз.</translation></message>
<message id="names.bad_line"><source>Line {line} has no tab: write the lemma, a tab and the form.</source><translation type="unfinished">{line}-жолда табуляция жоқ: лемманы, табуляцияны және тұлғаны жазыңыз.</translation></message>
<message id="names.job"><source>Looking for the names of {document}</source><translation type="unfinished">{document} құжатындағы атауларды іздеу</translation></message>
<message id="names.cli.unknown" numerus="yes"><source>{count} names that the glossary does not have:</source><translation type="unfinished"><numerusform>Глоссарийде жоқ {count} атау:</numerusform></translation></message>
<message id="names.cli.variants" numerus="yes"><source>{count} names spelt in two ways:</source><translation type="unfinished"><numerusform>Екі түрлі жазылған {count} атау:</numerusform></translation></message>
<message id="names.cli.no_unknown"><source>The glossary has every name of this document.</source><translation type="unfinished">Бұл құжаттағы атаулардың бәрі глоссарийде бар.</translation></message>
<message id="names.cli.one_of"><source>Give a NAME, or a document with --document.</source><translation type="unfinished">NAME атауын немесе --document арқылы құжатты көрсетіңіз.</translation></message>
<message id="names.cli.not_kazakh"><source>“{name}” has no Kazakh source: names are looked for in Kazakh documents.</source><translation type="unfinished">«{name}» жобасының түпнұсқасы қазақша емес: атаулар қазақша құжаттардан ізделеді.</translation></message>
<message id="names.title"><source>Names of this document</source><translation type="unfinished">Осы құжаттағы атаулар</translation></message>
<message id="names.lead"><source>Names, titles and acronyms that the glossary does not have. What stands beside them is made by tables and unverified: choose or type another form (F2), then add. Enter goes to the next place.</source><translation type="unfinished">Глоссарийде жоқ атаулар, лауазымдар мен қысқартулар. Қасындағы тұлғалар кестелермен жасалған, тексерілмеген: басқасын таңдаңыз не теріңіз (F2), содан кейін қосыңыз. Enter келесі орынға апарады.</translation></message>
<message id="names.column.name"><source>Name</source><translation type="unfinished">Атау</translation></message>
<message id="names.column.kind"><source>What it is</source><translation type="unfinished">Түрі</translation></message>
<message id="names.column.count"><source>Times</source><translation type="unfinished">Саны</translation></message>
<message id="names.column.english"><source>English?</source><translation type="unfinished">Ағылшынша?</translation></message>
<message id="names.column.chinese"><source>Chinese?</source><translation type="unfinished">Қытайша?</translation></message>
<message id="names.column.context"><source>Where</source><translation type="unfinished">Қай жерде</translation></message>
<message id="names.unverified"><source>Unverified; offered: {forms}</source><translation type="unfinished">Тексерілмеген; ұсынылғандар: {forms}</translation></message>
<message id="names.tab.unknown"><source>Not in the glossary: {number}</source><translation type="unfinished">Глоссарийде жоқ: {number}</translation></message>
<message id="names.tab.variants"><source>Spelt in two ways: {number}</source><translation type="unfinished">Екі түрлі жазылған: {number}</translation></message>
<message id="names.variant.places"><source>segment {first} (×{first_count}) – segment {second} (×{second_count})</source><translation type="unfinished">{first}-сегмент (×{first_count}) – {second}-сегмент (×{second_count})</translation></message>
<message id="names.add"><source>Add as proposals</source><translation type="unfinished">Ұсыныс ретінде қосу</translation></message>
<message id="names.go"><source>Go to segment</source><translation type="unfinished">Сегментке өту</translation></message>
<message id="names.key.form"><source>Another form of the name</source><translation type="unfinished">Атаудың басқа тұлғасы</translation></message>
<message id="names.undo"><source>Take back</source><translation type="unfinished">Қайтарып алу</translation></message>
<message id="names.again"><source>Look again</source><translation type="unfinished">Қайта іздеу</translation></message>
<message id="names.stop"><source>Stop</source><translation type="unfinished">Тоқтату</translation></message>
<message id="names.looking"><source>Looking for names…</source><translation type="unfinished">Атаулар ізделуде…</translation></message>
<message id="names.progress"><source>Looking for names: {done} of {total} segments</source><translation type="unfinished">Атаулар ізделуде: {total} сегменттің {done}</translation></message>
<message id="names.added" numerus="yes"><source>{count} names were added to your glossary as proposals.</source><translation type="unfinished"><numerusform>{count} атау глоссарийіңізге ұсыныс ретінде қосылды.</numerusform></translation></message>
<message id="names.undone"><source>The last addition was taken back.</source><translation type="unfinished">Соңғы қосылғандар қайтарып алынды.</translation></message>
<message id="names.undo.changed"><source>The glossary was changed since: take it back at the desk, in the history.</source><translation type="unfinished">Содан бері глоссарий өзгерді: оны үстелдегі тарихтан қайтарып алыңыз.</translation></message>
<message id="names.at"><source>{name}: place {place} of {count}, segment {number}</source><translation type="unfinished">{name}: {count} орынның {place}-орны, {number}-сегмент</translation></message>
<message id="names.no_kazakh"><source>Names are looked for in Kazakh sources, and this project has another source language.</source><translation type="unfinished">Атаулар қазақша түпнұсқалардан ізделеді, ал бұл жобаның түпнұсқасы басқа тілде.</translation></message>
<message id="names.reading.title"><source>Reading view</source><translation type="unfinished">Оқу көрінісі</translation></message>
<message id="names.reading.now"><source>The current segment</source><translation type="unfinished">Ағымдағы сегмент</translation></message>
<message id="names.reading.which"><source>Which text</source><translation type="unfinished">Қай мәтін</translation></message>
<message id="names.reading.script"><source>In which script</source><translation type="unfinished">Қай жазумен</translation></message>
<message id="names.reading.source"><source>Source</source><translation type="unfinished">Түпнұсқа</translation></message>
<message id="names.reading.target"><source>Translation</source><translation type="unfinished">Аударма</translation></message>
<message id="names.reading.cyrillic"><source>Cyrillic</source><translation type="unfinished">Кирилл жазуы</translation></message>
<message id="names.reading.latin"><source>Latin (2021 draft)</source><translation type="unfinished">Латын жазуы (2021 жылғы жоба)</translation></message>
<message id="names.reading.arabic"><source>Arabic letters (töte jazu)</source><translation type="unfinished">Төте жазу (араб әріптері)</translation></message>
<message id="names.reading.keys"><source>F8: next doubtful word · Enter: to the segment</source><translation type="unfinished">F8: келесі күмәнді сөз · Enter: сегментке</translation></message>
<message id="names.key.doubt"><source>Next doubtful word</source><translation type="unfinished">Келесі күмәнді сөз</translation></message>
<message id="names.reading.may_be"><source>“{word}” may also be: {others}</source><translation type="unfinished">«{word}» былай да оқылуы мүмкін: {others}</translation></message>
<message id="names.reading.read_back"><source>Something is lost: “{word}” would be read back as “{other}”</source><translation type="unfinished">Бірдеңе жоғалады: «{word}» кері «{other}» деп оқылар еді</translation></message>
<message id="names.reading.no_doubts"><source>No doubtful word here.</source><translation type="unfinished">Мұнда күмәнді сөз жоқ.</translation></message>
<message id="names.reading.no_kazakh"><source>This project has no Kazakh text to read in another script.</source><translation type="unfinished">Бұл жобада басқа жазумен оқитын қазақша мәтін жоқ.</translation></message>
</context>
</TS>
