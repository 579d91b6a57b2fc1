<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="draft.progress" numerus="yes"><source>{done} of {count} segments drafted</source><translation type="unfinished"><numerusform>{count} сегменттің {done} нобайы жасалды</numerusform></translation></message>
<message id="draft.run" numerus="yes"><source>Draft {count} segments</source><translation type="unfinished"><numerusform>{count} сегменттің нобайын жасау</numerusform></translation></message>
<message id="draft.run_one"><source>Draft this segment</source><translation type="unfinished">Осы сегменттің нобайын жасау</translation></message>
<message id="draft.stopped" numerus="yes"><source>Stopped. What was drafted is kept: {done} of {count} segments.</source><translation type="unfinished"><numerusform>Тоқтатылды. Нобайы жасалғаны сақталды: {count} сегменттің {done}.</numerusform></translation></message>
</context>
</TS>
