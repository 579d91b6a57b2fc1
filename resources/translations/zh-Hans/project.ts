<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="project.opening"><source>Open {name}</source><translation type="unfinished">打开 {name}</translation></message>
<message id="project.closing"><source>Close {name}</source><translation type="unfinished">关闭 {name}</translation></message>
<message id="project.exporting"><source>Export {name}</source><translation type="unfinished">导出 {name}</translation></message>
</context>
</TS>
