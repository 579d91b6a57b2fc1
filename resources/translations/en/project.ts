<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="project.opening"><source>Open {name}</source><translation>Open {name}</translation></message>
<message id="project.closing"><source>Close {name}</source><translation>Close {name}</translation></message>
<message id="project.exporting"><source>Export {name}</source><translation>Export {name}</translation></message>
</context>
</TS>
