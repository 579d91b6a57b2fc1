<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="draft.progress" numerus="yes"><source>{done} of {count} segments drafted</source><translation type="unfinished"><numerusform>已起草 {done} / {count} 个句段</numerusform></translation></message>
<message id="draft.run" numerus="yes"><source>Draft {count} segments</source><translation type="unfinished"><numerusform>起草 {count} 个句段</numerusform></translation></message>
<message id="draft.run_one"><source>Draft this segment</source><translation type="unfinished">起草此句段</translation></message>
<message id="draft.stopped" numerus="yes"><source>Stopped. What was drafted is kept: {done} of {count} segments.</source><translation type="unfinished"><numerusform>已停止。已起草的内容已保留：{done} / {count} 个句段。</numerusform></translation></message>
</context>
</TS>
