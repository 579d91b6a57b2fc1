<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="alternatives.broken"><source>The model gave no answer; the texts shown are those that were kept.</source><translation type="unfinished">Модель жауап бермеді; көрсетілгені – бұрын сақталған мәтіндер.</translation></message>
<message id="alternatives.how"><source>Bold and underlined: said otherwise than now. Struck out: left out. A digit or Enter takes a text, Esc none.</source><translation type="unfinished">Қалың әрі асты сызылған: қазіргіден өзгеше айтылған. Сызып тасталған: түсіп қалған. Сан пернесі немесе Enter мәтінді алады, Esc ештеңе алмайды.</translation></message>
<message id="alternatives.looking"><source>The model is looking for more…</source><translation type="unfinished">Модель тағы да іздеп жатыр…</translation></message>
<message id="alternatives.models.hint"><source>Type to find a model</source><translation type="unfinished">Модельді табу үшін теріңіз</translation></message>
<message id="alternatives.models.in_use"><source>in use</source><translation type="unfinished">қолданыста</translation></message>
<message id="alternatives.models.title"><source>Draft this segment with</source><translation type="unfinished">Осы сегментті нобайлайтын модель</translation></message>
<message id="alternatives.none"><source>There is no other text: the model says what is there already.</source><translation type="unfinished">Басқа нұсқа жоқ: модель де осыны айтады.</translation></message>
<message id="alternatives.title"><source>Other texts for this segment</source><translation type="unfinished">Осы сегменттің басқа нұсқалары</translation></message>
</context>
</TS>
