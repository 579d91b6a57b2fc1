<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="cli.refused"><source>egiz: {text}</source><translation type="unfinished">egiz：{text}</translation></message>
<message id="cli.interrupted"><source>Interrupted. What was done before is kept.</source><translation type="unfinished">已中断。此前完成的内容已保留。</translation></message>
<message id="preflight.missing"><source>These system libraries are missing. On Debian or Ubuntu: apt-get install {packages}</source><translation type="unfinished">缺少下列系统库。在 Debian 或 Ubuntu 上请运行：apt-get install {packages}</translation></message>
<message id="window.no_display"><source>No screen was found, so the window cannot open; here is the same work on the command line.</source><translation type="unfinished">未找到显示屏，无法打开窗口；以下在命令行中完成同样的工作。</translation></message>
<message id="language.unknown"><source>“{language}” is not a language Egiz works with; choose one of: {known}.</source><translation type="unfinished">Egiz 不支持语言“{language}”；请选择：{known}。</translation></message>
<message id="cli.no_file"><source>{file} is not there or cannot be read ({why}); check the path.</source><translation type="unfinished">{file} 不存在或无法读取（{why}）；请检查路径。</translation></message>
<message id="cli.draft.summary"><source>{segments} segments, {required} required terms: {already} already right, {enforced} enforced, {missing} missing; {flagged} segments flagged; {seconds} s.</source><translation type="unfinished">{segments} 个句段，{required} 处必用术语：{already} 处原本正确，{enforced} 处已强制，{missing} 处缺失；{flagged} 个句段有标记；{seconds} 秒。</translation></message>
<message id="cli.draft.written"><source>Written: {file}</source><translation type="unfinished">已写入：{file}</translation></message>
<message id="cli.draft.weak"><source>Note: {scope}</source><translation type="unfinished">注意：{scope}</translation></message>
<message id="cli.demo.title"><source>{name}: {source} → {target}, with the glossary</source><translation type="unfinished">{name}：{source} → {target}，使用术语库</translation></message>
<message id="cli.demo.column.source"><source>Source</source><translation type="unfinished">原文</translation></message>
<message id="cli.demo.column.target"><source>Draft</source><translation type="unfinished">草稿</translation></message>
<message id="cli.demo.column.terms"><source>Terms</source><translation type="unfinished">术语</translation></message>
<message id="cli.demo.column.flags"><source>Flags</source><translation type="unfinished">标记</translation></message>
<message id="cli.demo.written"><source>The aligned results are in {folder}.</source><translation type="unfinished">对齐结果位于 {folder}。</translation></message>
</context>
</TS>
