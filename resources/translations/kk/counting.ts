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
</context>
</TS>
