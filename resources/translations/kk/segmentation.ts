<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="segmentation.count" numerus="yes"><source>{count} segments ({encoding})</source><translation type="unfinished"><numerusform>{count} сегмент ({encoding})</numerusform></translation></message>
<message id="segmentation.rule_broken"><source>A segmentation rule is broken ({place}): {error}. Correct it or take the file away.</source><translation type="unfinished">Сегменттеу ережесі қате ({place}): {error}. Оны түзетіңіз немесе файлды алып тастаңыз.</translation></message>
<message id="segmentation.rule_slow"><source>A segmentation rule does not come to an end on one line ({place}): write it more simply or take it away.</source><translation type="unfinished">Сегменттеу ережесі бір жолда аяқталмайды ({place}): оны қарапайымырақ жазыңыз немесе алып тастаңыз.</translation></message>
<message id="segmentation.not_srx"><source>{file} is not a file of SRX 2.0 rules ({error}): correct it or take it out of the folder of segmentation rules.</source><translation type="unfinished">{file} файлы SRX 2.0 ережелері емес ({error}): оны түзетіңіз немесе сегменттеу ережелерінің қалтасынан алып тастаңыз.</translation></message>
<message id="segmentation.no_group"><source>{file} names the rules “{group}” for a language but does not contain them: add them or take the entry away.</source><translation type="unfinished">{file} файлында тіл үшін «{group}» ережелері аталған, бірақ олар жоқ: ережелерді қосыңыз немесе жазбаны алып тастаңыз.</translation></message>
</context>
</TS>
