<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="project.opening"><source>Open {name}</source><translation type="unfinished">{name} ашу</translation></message>
<message id="project.closing"><source>Close {name}</source><translation type="unfinished">{name} жабу</translation></message>
<message id="project.exporting"><source>Export {name}</source><translation type="unfinished">{name} экспорттау</translation></message>
</context>
</TS>
