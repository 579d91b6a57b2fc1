<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="cli.refused"><source>egiz: {text}</source><translation type="unfinished">egiz: {text}</translation></message>
<message id="cli.interrupted"><source>Interrupted. What was done before is kept.</source><translation type="unfinished">Үзілді. Бұған дейін жасалғаны сақталды.</translation></message>
<message id="preflight.missing"><source>These system libraries are missing. On Debian or Ubuntu: apt-get install {packages}</source><translation type="unfinished">Мына жүйелік кітапханалар жоқ. Debian немесе Ubuntu жүйесінде: apt-get install {packages}</translation></message>
<message id="window.no_display"><source>No screen was found, so the window cannot open; here is the same work on the command line.</source><translation type="unfinished">Экран табылмады, сондықтан терезе ашылмайды; сол жұмыстың өзі командалық жолда көрсетіледі.</translation></message>
<message id="language.unknown"><source>“{language}” is not a language Egiz works with; choose one of: {known}.</source><translation type="unfinished">«{language}» тілімен Egiz жұмыс істемейді; мыналардың бірін таңдаңыз: {known}.</translation></message>
<message id="cli.no_file"><source>{file} is not there or cannot be read ({why}); check the path.</source><translation type="unfinished">{file} жоқ немесе оқылмайды ({why}); жолын тексеріңіз.</translation></message>
<message id="cli.draft.summary"><source>{segments} segments, {required} required terms: {already} already right, {enforced} enforced, {missing} missing; {flagged} segments flagged; {seconds} s.</source><translation type="unfinished">{segments} сегмент, {required} міндетті термин: {already} бірден дұрыс, {enforced} енгізілді, {missing} жоқ; {flagged} сегмент белгіленді; {seconds} с.</translation></message>
<message id="cli.draft.written"><source>Written: {file}</source><translation type="unfinished">Жазылды: {file}</translation></message>
<message id="cli.draft.weak"><source>Note: {scope}</source><translation type="unfinished">Ескерту: {scope}</translation></message>
<message id="cli.demo.title"><source>{name}: {source} → {target}, with the glossary</source><translation type="unfinished">{name}: {source} → {target}, глоссариймен</translation></message>
<message id="cli.demo.column.source"><source>Source</source><translation type="unfinished">Түпнұсқа</translation></message>
<message id="cli.demo.column.target"><source>Draft</source><translation type="unfinished">Нобай</translation></message>
<message id="cli.demo.column.terms"><source>Terms</source><translation type="unfinished">Терминдер</translation></message>
<message id="cli.demo.column.flags"><source>Flags</source><translation type="unfinished">Белгілер</translation></message>
<message id="cli.demo.written"><source>The aligned results are in {folder}.</source><translation type="unfinished">Қатар қойылған нәтижелер мына қалтада: {folder}.</translation></message>
<message id="cli.system"><source>The system refused: {why}. Check the disk, the folder and the permissions.</source><translation type="unfinished">Жүйе бас тартты: {why}. Дискіні, қалтаны және рұқсаттарды тексеріңіз.</translation></message>
<message id="cli.unexpected"><source>This is a defect of Egiz: {what}. Nothing half-written was left; EGIZ_DEBUG=1 shows the details.</source><translation type="unfinished">Бұл Egiz бағдарламасының ақауы: {what}. Жартылай жазылған ештеңе қалмады; толығырақ: EGIZ_DEBUG=1.</translation></message>
<message id="cli.usage.no_option"><source>There is no option {name}; `{command} --help` lists them.</source><translation type="unfinished">{name} деген параметр жоқ; тізімі: `{command} --help`.</translation></message>
<message id="cli.usage.missing"><source>{name} is missing; `{command} --help` explains it.</source><translation type="unfinished">{name} берілмеген; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.no_value"><source>{name} needs a value after it; `{command} --help` explains it.</source><translation type="unfinished">{name} дегеннен кейін мән керек; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.exclude"><source>Only one of {names} can be given; `{command} --help` explains it.</source><translation type="unfinished">{names} ішінен біреуін ғана беруге болады; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.together"><source>{names} belong together: give all of them; `{command} --help` explains it.</source><translation type="unfinished">{names} бірге беріледі: бәрін жазыңыз; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.default_needs"><source>A choice needs --from and --to, and either ID or --clear; `{command} --help` explains it.</source><translation type="unfinished">Таңдау үшін --from пен --to, оған қоса ID не --clear керек; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.pair"><source>--pair takes two languages such as kk:en; `{command} --help` explains it.</source><translation type="unfinished">--pair kk:en сияқты екі тілді қабылдайды; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.bad"><source>{name} cannot be used: {problem}; `{command} --help` explains it.</source><translation type="unfinished">{name} жарамайды: {problem}; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.usage.no_command"><source>There is no command “{name}”; `{command} --help` lists them.</source><translation type="unfinished">«{name}» деген команда жоқ; тізімі: `{command} --help`.</translation></message>
<message id="cli.usage.choice"><source>{name} cannot be “{value}”: it is one of {choices}.</source><translation type="unfinished">{name} мәні «{value}» бола алмайды: мыналардың бірін беріңіз: {choices}.</translation></message>
<message id="cli.usage.range"><source>{name} cannot be {value}: the value must satisfy {range}.</source><translation type="unfinished">{name} мәні {value} бола алмайды: {range} шарты орындалуы керек.</translation></message>
<message id="cli.usage.other"><source>{problem}; `{command} --help` explains it.</source><translation type="unfinished">{problem}; түсіндірмесі: `{command} --help`.</translation></message>
<message id="cli.demo.no_folder"><source>The folder {folder} cannot be made ({why}): choose another.</source><translation type="unfinished">{folder} қалтасын жасау мүмкін емес ({why}): басқасын таңдаңыз.</translation></message>
</context>
</TS>
