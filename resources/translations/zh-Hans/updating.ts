<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="updating.step"><source>Update {name}</source><translation type="unfinished">更新 {name}</translation></message>
<message id="updating.no_document"><source>{project} has no document {name}; name one of: {documents} (--document).</source><translation type="unfinished">{project} 中没有文档 {name}；请指定其中之一：{documents}（--document）。</translation></message>
<message id="updating.two_documents"><source>{project} has two documents named {name}, and which of them has a new version cannot be told: make a project with only one of them.</source><translation type="unfinished">{project} 中有两个名为 {name} 的文档，无法判断更新的是哪一个：请新建只含其中一个的项目。</translation></message>
<message id="updating.done"><source>{name}: unchanged segments: {unchanged}; moved: {moved}; changed: {changed}; added: {added}; removed: {removed}.</source><translation type="unfinished">{name}：未变句段 {unchanged}；移动 {moved}；改动 {changed}；新增 {added}；删除 {removed}。</translation></message>
<message id="updating.changed_since"><source>{name} was changed since the new version was compared with it: compare again.</source><translation type="unfinished">{name} 在与新版本比较之后已有改动：请重新比较。</translation></message>
</context>
</TS>
