<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="counting.refused"><source>{path}: {why}</source><translation type="unfinished">{path}: {why}</translation></message>
<message id="counting.nothing"><source>There is no document to count: name files, or a folder that holds some.</source><translation type="unfinished">Санайтын құжат жоқ: файлдарды немесе құжаттары бар қалтаны көрсетіңіз.</translation></message>
<message id="counting.language"><source>The project {name} is not translated into {language}; name one of: {languages} (--to).</source><translation type="unfinished">{name} жобасы {language} тіліне аударылмайды; мыналардың бірін атаңыз: {languages} (--to).</translation></message>
<message id="counting.figures"><source>  segments: {segments}; words: {words}; Chinese characters: {han}; characters: {characters}, with blanks: {with_blanks}; tags: {tags}</source><translation type="unfinished">  сегмент: {segments}; сөз: {words}; қытай таңбасы: {han}; таңба: {characters}, бос орындармен: {with_blanks}; тег: {tags}</translation></message>
<message id="counting.repetitions"><source>  repeated segments: {repeated} within, {across} from other documents; words in them: {words}</source><translation type="unfinished">  қайталанған сегмент: құжат ішінде {repeated}, басқа құжаттардан {across}; ондағы сөз: {words}</translation></message>
<message id="counting.matches"><source>  matches: {exact} exact, {high} from 95 %, {middle} from 85 %, {low} from 75 %; new segments: {new}</source><translation type="unfinished">  сәйкестік: дәл {exact}, 95 %-дан {high}, 85 %-дан {middle}, 75 %-дан {low}; жаңа сегмент: {new}</translation></message>
<message id="counting.total" numerus="yes"><source>{count} documents together:</source><translation type="unfinished"><numerusform>Барлығы {count} құжат:</numerusform></translation></message>
<message id="counting.head.document"><source>Document</source><translation type="unfinished">Құжат</translation></message>
<message id="counting.head.part"><source>Part</source><translation type="unfinished">Бөлігі</translation></message>
<message id="counting.head.segments"><source>Segments</source><translation type="unfinished">Сегмент</translation></message>
<message id="counting.head.words"><source>Words</source><translation type="unfinished">Сөз</translation></message>
<message id="counting.head.han"><source>Chinese characters</source><translation type="unfinished">Қытай таңбалары</translation></message>
<message id="counting.head.characters"><source>Characters</source><translation type="unfinished">Таңба</translation></message>
<message id="counting.head.with_blanks"><source>With blanks</source><translation type="unfinished">Бос орындарымен</translation></message>
<message id="counting.head.tags"><source>Tags</source><translation type="unfinished">Тег</translation></message>
<message id="counting.part.all"><source>All segments</source><translation type="unfinished">Барлық сегмент</translation></message>
<message id="counting.part.together"><source>All documents</source><translation type="unfinished">Барлық құжат</translation></message>
<message id="counting.part.repeated"><source>Repetitions</source><translation type="unfinished">Қайталанатындары</translation></message>
<message id="counting.part.across"><source>Repetitions across documents</source><translation type="unfinished">Басқа құжатта кездескендері</translation></message>
<message id="counting.part.exact"><source>Exact matches</source><translation type="unfinished">Дәл сәйкестіктер</translation></message>
<message id="counting.part.band"><source>Fuzzy matches {low}–{high}%</source><translation type="unfinished">Ұқсас сәйкестіктер, {low}–{high} %</translation></message>
<message id="counting.part.new"><source>New</source><translation type="unfinished">Жаңа</translation></message>
<message id="counting.unknown_table"><source>{name} is no kind of table that can be written: choose {known}.</source><translation type="unfinished">{name} – жазуға болатын кесте түрі емес: {known} таңдаңыз.</translation></message>
</context>
</TS>
