<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="alternatives.broken"><source>The model gave no answer; the texts shown are those that were kept.</source><translation>The model gave no answer; the texts shown are those that were kept.</translation></message>
<message id="alternatives.how"><source>Bold and underlined: said otherwise than now. Struck out: left out. A digit or Enter takes a text, Esc none.</source><translation>Bold and underlined: said otherwise than now. Struck out: left out. A digit or Enter takes a text, Esc none.</translation></message>
<message id="alternatives.looking"><source>The model is looking for more…</source><translation>The model is looking for more…</translation></message>
<message id="alternatives.models.hint"><source>Type to find a model</source><translation>Type to find a model</translation></message>
<message id="alternatives.models.in_use"><source>in use</source><translation>in use</translation></message>
<message id="alternatives.models.title"><source>Draft this segment with</source><translation>Draft this segment with</translation></message>
<message id="alternatives.none"><source>There is no other text: the model says what is there already.</source><translation>There is no other text: the model says what is there already.</translation></message>
<message id="alternatives.title"><source>Other texts for this segment</source><translation>Other texts for this segment</translation></message>
</context>
</TS>
