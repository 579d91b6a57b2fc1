<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="alternatives.broken"><source>The model gave no answer; the texts shown are those that were kept.</source><translation type="unfinished">模型没有给出结果；此处显示的是已保留的译文。</translation></message>
<message id="alternatives.how"><source>Bold and underlined: said otherwise than now. Struck out: left out. A digit or Enter takes a text, Esc none.</source><translation type="unfinished">粗体加下划线：与现译文不同；删除线：被省去。按数字键或 Enter 采用，按 Esc 不采用。</translation></message>
<message id="alternatives.looking"><source>The model is looking for more…</source><translation type="unfinished">模型正在查找更多译文…</translation></message>
<message id="alternatives.models.hint"><source>Type to find a model</source><translation type="unfinished">输入以查找模型</translation></message>
<message id="alternatives.models.in_use"><source>in use</source><translation type="unfinished">使用中</translation></message>
<message id="alternatives.models.title"><source>Draft this segment with</source><translation type="unfinished">选择起草本句段的模型</translation></message>
<message id="alternatives.none"><source>There is no other text: the model says what is there already.</source><translation type="unfinished">没有其他译文：模型给出的与现译文相同。</translation></message>
<message id="alternatives.title"><source>Other texts for this segment</source><translation type="unfinished">本句段的其他译文</translation></message>
</context>
</TS>
