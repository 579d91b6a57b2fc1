<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="waiving.waive"><source>Waive findings</source><translation type="unfinished">Ескертулерді мақұлдап қалдыру</translation></message>
<message id="waiving.dialog.hint"><source>It is kept with your name and the time, and stands in every export. Undo takes it back.</source><translation type="unfinished">Себеп атыңызбен және уақытымен бірге сақталып, әр экспортта көрінеді. «Болдырмау» әрекеті оны қайтарады.</translation></message>
<message id="waiving.dialog.reason"><source>&amp;Reason</source><translation type="unfinished">Се&amp;бебі</translation></message>
<message id="waiving.dialog.more" numerus="yes"><source>and {count} more</source><translation type="unfinished"><numerusform>тағы {count}</numerusform></translation></message>
<message id="waiving.dialog.all" numerus="yes"><source>All {count} flagged segments of the list</source><translation type="unfinished"><numerusform>Тізімдегі ескертуі бар {count} сегменттің бәрі</numerusform></translation></message>
<message id="waiving.dialog.this"><source>Segment {number}:</source><translation type="unfinished">{number}-сегмент:</translation></message>
<message id="waiving.dialog.do"><source>Waive</source><translation type="unfinished">Мақұлдап қалдыру</translation></message>
<message id="waiving.dialog.title"><source>Waive findings</source><translation type="unfinished">Ескертулерді мақұлдап қалдыру</translation></message>
<message id="waiving.withheld" numerus="yes"><source>{count} segments are approved (final) now; withheld from {flagged} flagged ones ({numbers}): mend them or waive them with Ctrl+Shift+W.</source><translation type="unfinished"><numerusform>{count} сегмент бекітілген (түпкілікті) деп белгіленді; ескертуі бар {flagged} сегментке ({numbers}) белгі қойылмады: түзетіңіз немесе Ctrl+Shift+W арқылы мақұлдап қалдырыңыз.</numerusform></translation></message>
<message id="waiving.finished" numerus="yes"><source>{count} segments are approved (final) now; {flagged} are flagged and {unconfirmed} are not confirmed yet.</source><translation type="unfinished"><numerusform>{count} сегмент бекітілген (түпкілікті) деп белгіленді; {flagged} сегментте ескерту бар, {unconfirmed} сегмент әлі расталмаған.</numerusform></translation></message>
<message id="waiving.listed" numerus="yes"><source>{count} findings are waived.</source><translation type="unfinished"><numerusform>{count} ескерту мақұлданған.</numerusform></translation></message>
<message id="waiving.taken_back" numerus="yes"><source>{count} waivers taken back; segments: {segments}.</source><translation type="unfinished"><numerusform>{segments} сегменттегі {count} мақұлдау қайтарып алынды.</numerusform></translation></message>
<message id="waiving.waived" numerus="yes"><source>{count} findings waived; segments: {segments}.</source><translation type="unfinished"><numerusform>{segments} сегменттегі {count} ескерту мақұлданып қалдырылды.</numerusform></translation></message>
<message id="waiving.none_here"><source>Nothing in this segment is waived.</source><translation type="unfinished">Бұл сегментте мақұлданған ескерту жоқ.</translation></message>
<message id="waiving.nothing"><source>Nothing is flagged here that could be waived.</source><translation type="unfinished">Бұл жерде мақұлдап қалдыратын ескерту жоқ.</translation></message>
<message id="waiving.no_segment"><source>“{part}” is no segment of this project, which has {last}. Write numbers such as 3,7-9.</source><translation type="unfinished">«{part}» деген сегмент жоқ, жобада {last} сегмент бар. Нөмірлерді 3,7-9 түрінде жазыңыз.</translation></message>
<message id="waiving.no_reason"><source>A waiver wants a reason. Write in a few words why this may stand.</source><translation type="unfinished">Мақұлдау үшін себеп керек. Неге осылай қалатынын бірер сөзбен жазыңыз.</translation></message>
<message id="waiving.final"><source>Mark as approved (final)</source><translation type="unfinished">Бекітілген (түпкілікті) деп белгілеу</translation></message>
<message id="waiving.unwaive"><source>Take waivers back</source><translation type="unfinished">Мақұлдауды қайтарып алу</translation></message>
</context>
</TS>
