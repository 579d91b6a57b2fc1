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
<message id="cli.system"><source>The system refused: {why}. Check the disk, the folder and the permissions.</source><translation type="unfinished">系统拒绝了操作：{why}。请检查磁盘、文件夹和权限。</translation></message>
<message id="cli.unexpected"><source>This is a defect of Egiz: {what}. Nothing half-written was left; EGIZ_DEBUG=1 shows the details.</source><translation type="unfinished">这是 Egiz 的缺陷：{what}。没有留下写了一半的文件；设置 EGIZ_DEBUG=1 可查看详情。</translation></message>
<message id="cli.usage.no_option"><source>There is no option {name}; `{command} --help` lists them.</source><translation type="unfinished">没有选项 {name}；`{command} --help` 会列出全部选项。</translation></message>
<message id="cli.usage.missing"><source>{name} is missing; `{command} --help` explains it.</source><translation type="unfinished">缺少 {name}；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.no_value"><source>{name} needs a value after it; `{command} --help` explains it.</source><translation type="unfinished">{name} 后面需要一个值；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.exclude"><source>Only one of {names} can be given; `{command} --help` explains it.</source><translation type="unfinished">{names} 只能给出其中一个；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.together"><source>{names} belong together: give all of them; `{command} --help` explains it.</source><translation type="unfinished">{names} 须一起给出；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.default_needs"><source>A choice needs --from and --to, and either ID or --clear; `{command} --help` explains it.</source><translation type="unfinished">选择需要 --from 和 --to，以及 ID 或 --clear；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.pair"><source>--pair takes two languages such as kk:en; `{command} --help` explains it.</source><translation type="unfinished">--pair 需要 kk:en 这样的两种语言；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.bad"><source>{name} cannot be used: {problem}; `{command} --help` explains it.</source><translation type="unfinished">{name} 无法使用：{problem}；`{command} --help` 有说明。</translation></message>
<message id="cli.usage.no_command"><source>There is no command “{name}”; `{command} --help` lists them.</source><translation type="unfinished">没有命令“{name}”；`{command} --help` 会列出全部命令。</translation></message>
<message id="cli.usage.choice"><source>{name} cannot be “{value}”: it is one of {choices}.</source><translation type="unfinished">{name} 不能是“{value}”：请从 {choices} 中选择一个。</translation></message>
<message id="cli.usage.range"><source>{name} cannot be {value}: the value must satisfy {range}.</source><translation type="unfinished">{name} 不能是 {value}：取值须满足 {range}。</translation></message>
<message id="cli.usage.other"><source>{problem}; `{command} --help` explains it.</source><translation type="unfinished">{problem}；`{command} --help` 有说明。</translation></message>
<message id="cli.demo.no_folder"><source>The folder {folder} cannot be made ({why}): choose another.</source><translation type="unfinished">无法创建文件夹 {folder}（{why}）：请另选一个。</translation></message>
</context>
</TS>
