<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation><numerusform>{count} term found.</numerusform><numerusform>{count} terms found.</numerusform></translation></message>
<message id="terms.apply_impact" numerus="yes"><source>Update {count} segments to the changed terms</source><translation><numerusform>Update {count} segment to the changed terms</numerusform><numerusform>Update {count} segments to the changed terms</numerusform></translation></message>
<message id="terms.finding_impact"><source>Looking for the segments that the change touches</source><translation>Looking for the segments that the change touches</translation></message>
<message id="terms.finding_mentions"><source>Looking for first and later mentions</source><translation>Looking for first and later mentions</translation></message>
<message id="terms.rechecking"><source>Checking again what the glossary or an undo has changed</source><translation>Checking again what the glossary or an undo has changed</translation></message>
<message id="terms.reading"><source>Reading the glossary…</source><translation>Reading the glossary…</translation></message>
<message id="terms.formulas" numerus="yes"><source>{count} formulas found.</source><translation><numerusform>{count} formula found.</numerusform><numerusform>{count} formulas found.</numerusform></translation></message>
</context>
</TS>
