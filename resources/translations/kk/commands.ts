<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="commands.app.quit"><source>Quit</source><translation type="unfinished">Шығу</translation></message>
<message id="commands.category.draft"><source>&amp;Draft</source><translation type="unfinished">&amp;Нобай</translation></message>
<message id="commands.category.edit"><source>&amp;Edit</source><translation type="unfinished">Өң&amp;деу</translation></message>
<message id="commands.category.glossary"><source>&amp;Glossary</source><translation type="unfinished">Г&amp;лоссарий</translation></message>
<message id="commands.category.help"><source>&amp;Help</source><translation type="unfinished">&amp;Анықтама</translation></message>
<message id="commands.category.project"><source>&amp;Project</source><translation type="unfinished">&amp;Жоба</translation></message>
<message id="commands.category.segment"><source>&amp;Segment</source><translation type="unfinished">&amp;Сегмент</translation></message>
<message id="commands.category.view"><source>&amp;View</source><translation type="unfinished">&amp;Көрініс</translation></message>
<message id="commands.draft.all"><source>Draft all</source><translation type="unfinished">Бәрінің нобайын жасау</translation></message>
<message id="commands.draft.alternatives"><source>Other texts for this segment…</source><translation type="unfinished">Осы сегменттің басқа нұсқалары…</translation></message>
<message id="commands.draft.completion"><source>Show what may follow while typing</source><translation type="unfinished">Теру кезінде жалғасын көрсету</translation></message>
<message id="commands.draft.from_here"><source>Draft from here on</source><translation type="unfinished">Осы жерден бастап нобай жасау</translation></message>
<message id="commands.draft.plain"><source>Plain draft and back</source><translation type="unfinished">Глоссарийсіз нобай және кері</translation></message>
<message id="commands.draft.stop"><source>Stop drafting</source><translation type="unfinished">Нобай жасауды тоқтату</translation></message>
<message id="commands.draft.this"><source>Draft this segment</source><translation type="unfinished">Осы сегменттің нобайын жасау</translation></message>
<message id="commands.draft.with_model"><source>Draft with another model…</source><translation type="unfinished">Басқа модельмен нобайлау…</translation></message>
<message id="commands.draft.words"><source>Words that may stand here</source><translation type="unfinished">Осында тұра алатын сөздер</translation></message>
<message id="commands.edit.filter"><source>Choose which segments are shown</source><translation type="unfinished">Қай сегменттер көрсетілетінін таңдау</translation></message>
<message id="commands.edit.find"><source>Find…</source><translation type="unfinished">Табу…</translation></message>
<message id="commands.edit.redo"><source>Redo</source><translation type="unfinished">Қайталау</translation></message>
<message id="commands.edit.show_all"><source>Show all segments</source><translation type="unfinished">Барлық сегментті көрсету</translation></message>
<message id="commands.edit.undo"><source>Undo</source><translation type="unfinished">Болдырмау</translation></message>
<message id="commands.glossary.add"><source>Add a term…</source><translation type="unfinished">Термин қосу…</translation></message>
<message id="commands.glossary.add_quick"><source>Add the selected term at once</source><translation type="unfinished">Белгіленген терминді бірден қосу</translation></message>
<message id="commands.glossary.desk"><source>Glossaries</source><translation type="unfinished">Глоссарийлер</translation></message>
<message id="commands.help.about"><source>About Egiz and licences</source><translation type="unfinished">Egiz және лицензиялар туралы</translation></message>
<message id="commands.help.palette"><source>Command palette…</source><translation type="unfinished">Пәрмендер тізімі…</translation></message>
<message id="commands.help.shortcuts"><source>Keys</source><translation type="unfinished">Пернелер</translation></message>
<message id="commands.project.close"><source>Close project</source><translation type="unfinished">Жобаны жабу</translation></message>
<message id="commands.project.export"><source>Export…</source><translation type="unfinished">Экспорттау…</translation></message>
<message id="commands.project.new"><source>New project…</source><translation type="unfinished">Жаңа жоба…</translation></message>
<message id="commands.project.open"><source>Open project…</source><translation type="unfinished">Жобаны ашу…</translation></message>
<message id="commands.project.sample"><source>Open the sample</source><translation type="unfinished">Үлгіні ашу</translation></message>
<message id="commands.project.style"><source>Style…</source><translation type="unfinished">Стиль…</translation></message>
<message id="commands.segment.clear"><source>Empty the target</source><translation type="unfinished">Аударманы тазалау</translation></message>
<message id="commands.segment.tag_next"><source>Insert the next tag</source><translation type="unfinished">Келесі тегті қою</translation></message>
<message id="commands.segment.tags_place"><source>Place missing tags</source><translation type="unfinished">Жетіспейтін тегтерді қою</translation></message>
<message id="commands.segment.tags_remove"><source>Remove all tags</source><translation type="unfinished">Барлық тегті алып тастау</translation></message>
<message id="commands.segment.confirm"><source>Confirm and go on</source><translation type="unfinished">Растап, келесіге өту</translation></message>
<message id="commands.segment.copy_source"><source>Copy source to target</source><translation type="unfinished">Түпнұсқаны аудармаға көшіру</translation></message>
<message id="commands.segment.go_to"><source>Go to segment…</source><translation type="unfinished">Сегментке өту…</translation></message>
<message id="commands.segment.next"><source>Next segment</source><translation type="unfinished">Келесі сегмент</translation></message>
<message id="commands.segment.next_doubt"><source>Next unsure draft</source><translation type="unfinished">Келесі күмәнді нобай</translation></message>
<message id="commands.segment.next_flag"><source>Next flag</source><translation type="unfinished">Келесі белгі</translation></message>
<message id="commands.segment.next_untranslated"><source>Next unconfirmed segment</source><translation type="unfinished">Келесі расталмаған сегмент</translation></message>
<message id="commands.segment.previous"><source>Previous segment</source><translation type="unfinished">Алдыңғы сегмент</translation></message>
<message id="commands.segment.previous_doubt"><source>Previous unsure draft</source><translation type="unfinished">Алдыңғы күмәнді нобай</translation></message>
<message id="commands.segment.previous_flag"><source>Previous flag</source><translation type="unfinished">Алдыңғы белгі</translation></message>
<message id="commands.segment.term"><source>Insert term {number}</source><translation type="unfinished">{number}-терминді қою</translation></message>
<message id="commands.segment.unconfirm"><source>Take the confirmation back</source><translation type="unfinished">Растауды қайтарып алу</translation></message>
<message id="commands.project.review"><source>Take over a review…</source><translation type="unfinished">Тексеруді енгізу…</translation></message>
<message id="commands.project.queries"><source>Write query sheet…</source><translation type="unfinished">Сұрақтар парағын жазу…</translation></message>
<message id="commands.project.answers"><source>Take over answers…</source><translation type="unfinished">Жауаптарды енгізу…</translation></message>
<message id="commands.segment.close_queries"><source>Close questions of this segment</source><translation type="unfinished">Бұл сегменттің сұрақтарын жабу</translation></message>
<message id="commands.segment.ask"><source>Ask the client…</source><translation type="unfinished">Тапсырыс берушіден сұрау…</translation></message>
<message id="commands.segment.comment"><source>Comment…</source><translation type="unfinished">Пікір…</translation></message>
<message id="commands.project.final"><source>Mark confirmed segments as approved (final)</source><translation type="unfinished">Расталған сегменттерді бекітілген (түпкілікті) деп белгілеу</translation></message>
<message id="commands.segment.unwaive"><source>Take waivers back</source><translation type="unfinished">Мақұлдауды қайтарып алу</translation></message>
<message id="commands.segment.waive"><source>Waive findings…</source><translation type="unfinished">Ескертулерді мақұлдап қалдыру…</translation></message>
<message id="commands.submenu.language"><source>Interface language</source><translation type="unfinished">Интерфейс тілі</translation></message>
<message id="commands.submenu.panels"><source>Panels</source><translation type="unfinished">Панельдер</translation></message>
<message id="commands.submenu.terms"><source>Insert a term</source><translation type="unfinished">Термин қою</translation></message>
<message id="commands.submenu.theme"><source>Colours</source><translation type="unfinished">Түстер</translation></message>
<message id="commands.view.language.en"><source>Interface in English (English)</source><translation type="unfinished">Интерфейс ағылшынша (English)</translation></message>
<message id="commands.view.language.kk"><source>Interface in Kazakh (Қазақша)</source><translation type="unfinished">Интерфейс қазақша (Қазақша)</translation></message>
<message id="commands.view.language.zh-Hans"><source>Interface in Chinese (简体中文)</source><translation type="unfinished">Интерфейс қытайша (简体中文)</translation></message>
<message id="commands.view.next_area"><source>Next area</source><translation type="unfinished">Келесі аймақ</translation></message>
<message id="commands.view.next_target"><source>Next target language</source><translation type="unfinished">Келесі аударма тілі</translation></message>
<message id="commands.view.panel.candidates"><source>Candidates</source><translation type="unfinished">Нұсқалар</translation></message>
<message id="commands.view.panel.findings"><source>Findings</source><translation type="unfinished">Ескертулер</translation></message>
<message id="commands.view.panel.terms"><source>Terms</source><translation type="unfinished">Терминдер</translation></message>
<message id="commands.view.previous_area"><source>Previous area</source><translation type="unfinished">Алдыңғы аймақ</translation></message>
<message id="commands.view.theme.dark"><source>Dark colours</source><translation type="unfinished">Қараңғы түстер</translation></message>
<message id="commands.view.theme.light"><source>Light colours</source><translation type="unfinished">Ашық түстер</translation></message>
<message id="commands.view.theme.system"><source>Colours of the system</source><translation type="unfinished">Жүйенің түстері</translation></message>
<message id="commands.view.zoom_in"><source>Larger text</source><translation type="unfinished">Мәтінді үлкейту</translation></message>
<message id="commands.view.zoom_out"><source>Smaller text</source><translation type="unfinished">Мәтінді кішірейту</translation></message>
<message id="commands.view.zoom_reset"><source>Usual text size</source><translation type="unfinished">Мәтіннің әдеттегі өлшемі</translation></message>
<message id="commands.glossary.author"><source>Name for the history…</source><translation type="unfinished">Тарихқа жазылатын есім…</translation></message>
<message id="commands.glossary.starter"><source>Newer version of the glossary…</source><translation type="unfinished">Глоссарийдің жаңа нұсқасы…</translation></message>
<message id="commands.glossary.names"><source>Names of this document…</source><translation type="unfinished">Осы құжаттағы атаулар…</translation></message>
<message id="commands.view.reading"><source>Read in another script…</source><translation type="unfinished">Басқа жазумен оқу…</translation></message>
<message id="commands.draft.model"><source>Model of this project…</source><translation type="unfinished">Осы жобаның моделі…</translation></message>
<message id="commands.draft.models"><source>Models…</source><translation type="unfinished">Модельдер…</translation></message>
<message id="commands.project.align"><source>Align two versions…</source><translation type="unfinished">Екі нұсқаны туралау…</translation></message>
<message id="commands.project.paste"><source>New project from the clipboard…</source><translation type="unfinished">Алмасу буферінен жаңа жоба…</translation></message>
<message id="commands.project.add"><source>Add documents…</source><translation type="unfinished">Құжат қосу…</translation></message>
<message id="commands.project.update"><source>Update from a new version…</source><translation type="unfinished">Жаңа нұсқамен жаңарту…</translation></message>
<message id="commands.project.count"><source>Count…</source><translation type="unfinished">Санау…</translation></message>
<message id="commands.project.pdf"><source>Print to PDF…</source><translation type="unfinished">PDF-ке басып шығару…</translation></message>
<message id="commands.edit.copy_rich"><source>Copy translation as rich text</source><translation type="unfinished">Аударманы пішімді мәтін етіп көшіру</translation></message>
<message id="commands.edit.copy_rich_shown"><source>Copy shown translations as rich text</source><translation type="unfinished">Көрініп тұрған аудармаларды пішімді мәтін етіп көшіру</translation></message>
</context></TS>
