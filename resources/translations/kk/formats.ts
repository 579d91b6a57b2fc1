<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="formats.unknown"><source>{name} is of a kind that Egiz does not read; it reads: {known}. Save it as one of these and import that.</source><translation type="unfinished">{name} файлының түрін Egiz оқымайды; оқитындары: {known}. Оны осы пішімдердің бірінде сақтап, содан кейін импорттаңыз.</translation></message>
<message id="formats.missing"><source>This version of Egiz has no document format “{key}”: open the project with the version that made it.</source><translation type="unfinished">Egiz бағдарламасының бұл нұсқасында «{key}» құжат пішімі жоқ: жобаны оны жасаған нұсқамен ашыңыз.</translation></message>
<message id="formats.empty"><source>{name} holds no text: there is nothing to translate in it.</source><translation type="unfinished">{name} файлында мәтін жоқ: онда аударатын ештеңе жоқ.</translation></message>
<message id="formats.too_large"><source>{name} is larger than {limit} MB: divide it into smaller files.</source><translation type="unfinished">{name} көлемі {limit} МБ-тан үлкен: оны кішірек файлдарға бөліңіз.</translation></message>
<message id="formats.long_line"><source>Line {line} of {name} is longer than {limit} characters: this is hardly a text; break it into lines and import it again.</source><translation type="unfinished">{name} файлының {line}-жолы {limit} таңбадан ұзын: бұл мәтінге ұқсамайды; оны жолдарға бөліп, қайта импорттаңыз.</translation></message>
<message id="formats.binary_kind"><source>{name} is not a plain text but a file of the kind {kind}: save it as text in UTF-8 and import that.</source><translation type="unfinished">{name} – жай мәтін емес, {kind} түріндегі файл: оны UTF-8 кодтауындағы мәтін ретінде сақтап, содан кейін импорттаңыз.</translation></message>
<message id="formats.binary"><source>{name} is not a text but a binary file: choose another file.</source><translation type="unfinished">{name} – мәтін емес, екілік файл: басқа файлды таңдаңыз.</translation></message>
<message id="formats.control"><source>{name} contains the control character {code} in line {line}, which no text has: take it out and import the file again.</source><translation type="unfinished">{name} файлының {line}-жолында мәтінде болмайтын {code} басқару таңбасы бар: оны алып тастап, файлды қайта импорттаңыз.</translation></message>
<message id="formats.damaged" numerus="yes"><source>{name} is UTF-8, but {count} characters are damaged (the first in line {line}): get an undamaged copy.</source><translation type="unfinished"><numerusform>{name} – UTF-8 файлы, бірақ {count} таңбасы бүлінген (біріншісі {line}-жолда): бүлінбеген көшірмесін алыңыз.</numerusform></translation></message>
<message id="formats.encoding"><source>The encoding of {name} cannot be told for sure: save it as UTF-8 and import that.</source><translation type="unfinished">{name} файлының кодтауын сенімді анықтау мүмкін емес: оны UTF-8 кодтауында сақтап, содан кейін импорттаңыз.</translation></message>
<message id="formats.is_folder"><source>{name} is a folder: choose a file in it.</source><translation type="unfinished">{name} – қалта: ондағы файлды таңдаңыз.</translation></message>
<message id="formats.not_found"><source>There is no file {name}: check its name and folder.</source><translation type="unfinished">{name} файлы жоқ: атауы мен қалтасын тексеріңіз.</translation></message>
<message id="formats.unreadable"><source>{name} cannot be read ({error}): check the permissions of the file.</source><translation type="unfinished">{name} файлын оқу мүмкін емес ({error}): файлға қатынау құқықтарын тексеріңіз.</translation></message>
<message id="formats.utf8_instead"><source>The encoding {encoding} of the document has no “{character}”: the translation is written in UTF-8.</source><translation type="unfinished">Құжаттың {encoding} кодтауында «{character}» таңбасы жоқ: аударма UTF-8 кодтауында жазылды.</translation></message>
<message id="formats.step_import" numerus="yes"><source>Import {count} documents</source><translation type="unfinished"><numerusform>{count} құжатты импорттау</numerusform></translation></message>
</context>
</TS>
