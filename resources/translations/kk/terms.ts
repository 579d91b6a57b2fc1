<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation type="unfinished"><numerusform>{count} термин табылды.</numerusform></translation></message>
<message id="terms.apply_impact" numerus="yes"><source>Update {count} segments to the changed terms</source><translation type="unfinished"><numerusform>{count} сегментті өзгертілген терминдерге келтіру</numerusform></translation></message>
<message id="terms.finding_impact"><source>Looking for the segments that the change touches</source><translation type="unfinished">Өзгеріс қатысты сегменттерді іздеу</translation></message>
<message id="terms.finding_mentions"><source>Looking for first and later mentions</source><translation type="unfinished">Алғашқы және кейінгі аталуларды іздеу</translation></message>
<message id="terms.rechecking"><source>Checking again what the glossary or an undo has changed</source><translation type="unfinished">Глоссарий немесе қайтару өзгерткен жерлерді қайта тексеру</translation></message>
<message id="terms.reading"><source>Reading the glossary…</source><translation type="unfinished">Глоссарий оқылып жатыр…</translation></message>
<message id="terms.formulas" numerus="yes"><source>{count} formulas found.</source><translation type="unfinished"><numerusform>{count} тұрақты тіркес табылды.</numerusform></translation></message>
</context>
</TS>
