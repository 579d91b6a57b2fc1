<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="draft.progress" numerus="yes"><source>{done} of {count} segments drafted</source><translation><numerusform>{done} of {count} segment drafted</numerusform><numerusform>{done} of {count} segments drafted</numerusform></translation></message>
<message id="draft.run" numerus="yes"><source>Draft {count} segments</source><translation><numerusform>Draft {count} segment</numerusform><numerusform>Draft {count} segments</numerusform></translation></message>
<message id="draft.run_one"><source>Draft this segment</source><translation>Draft this segment</translation></message>
<message id="draft.stopped" numerus="yes"><source>Stopped. What was drafted is kept: {done} of {count} segments.</source><translation><numerusform>Stopped. What was drafted is kept: {done} of {count} segment.</numerusform><numerusform>Stopped. What was drafted is kept: {done} of {count} segments.</numerusform></translation></message>
</context>
</TS>
