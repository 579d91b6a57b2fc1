<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="cli.refused"><source>egiz: {text}</source><translation>egiz: {text}</translation></message>
<message id="cli.interrupted"><source>Interrupted. What was done before is kept.</source><translation>Interrupted. What was done before is kept.</translation></message>
<message id="preflight.missing"><source>These system libraries are missing. On Debian or Ubuntu: apt-get install {packages}</source><translation>These system libraries are missing. On Debian or Ubuntu: apt-get install {packages}</translation></message>
<message id="window.no_display"><source>No screen was found, so the window cannot open; here is the same work on the command line.</source><translation>No screen was found, so the window cannot open; here is the same work on the command line.</translation></message>
<message id="language.unknown"><source>“{language}” is not a language Egiz works with; choose one of: {known}.</source><translation>“{language}” is not a language Egiz works with; choose one of: {known}.</translation></message>
<message id="cli.no_file"><source>{file} is not there or cannot be read ({why}); check the path.</source><translation>{file} is not there or cannot be read ({why}); check the path.</translation></message>
<message id="cli.draft.summary"><source>{segments} segments, {required} required terms: {already} already right, {enforced} enforced, {missing} missing; {flagged} segments flagged; {seconds} s.</source><translation>{segments} segments, {required} required terms: {already} already right, {enforced} enforced, {missing} missing; {flagged} segments flagged; {seconds} s.</translation></message>
<message id="cli.draft.written"><source>Written: {file}</source><translation>Written: {file}</translation></message>
<message id="cli.draft.weak"><source>Note: {scope}</source><translation>Note: {scope}</translation></message>
<message id="cli.demo.title"><source>{name}: {source} → {target}, with the glossary</source><translation>{name}: {source} → {target}, with the glossary</translation></message>
<message id="cli.demo.column.source"><source>Source</source><translation>Source</translation></message>
<message id="cli.demo.column.target"><source>Draft</source><translation>Draft</translation></message>
<message id="cli.demo.column.terms"><source>Terms</source><translation>Terms</translation></message>
<message id="cli.demo.column.flags"><source>Flags</source><translation>Flags</translation></message>
<message id="cli.demo.written"><source>The aligned results are in {folder}.</source><translation>The aligned results are in {folder}.</translation></message>
<message id="cli.system"><source>The system refused: {why}. Check the disk, the folder and the permissions.</source><translation>The system refused: {why}. Check the disk, the folder and the permissions.</translation></message>
<message id="cli.unexpected"><source>This is a defect of Egiz: {what}. Nothing half-written was left; EGIZ_DEBUG=1 shows the details.</source><translation>This is a defect of Egiz: {what}. Nothing half-written was left; EGIZ_DEBUG=1 shows the details.</translation></message>
<message id="cli.usage.no_option"><source>There is no option {name}; `{command} --help` lists them.</source><translation>There is no option {name}; `{command} --help` lists them.</translation></message>
<message id="cli.usage.missing"><source>{name} is missing; `{command} --help` explains it.</source><translation>{name} is missing; `{command} --help` explains it.</translation></message>
<message id="cli.usage.no_value"><source>{name} needs a value after it; `{command} --help` explains it.</source><translation>{name} needs a value after it; `{command} --help` explains it.</translation></message>
<message id="cli.usage.exclude"><source>Only one of {names} can be given; `{command} --help` explains it.</source><translation>Only one of {names} can be given; `{command} --help` explains it.</translation></message>
<message id="cli.usage.together"><source>{names} belong together: give all of them; `{command} --help` explains it.</source><translation>{names} belong together: give all of them; `{command} --help` explains it.</translation></message>
<message id="cli.usage.default_needs"><source>A choice needs --from and --to, and either ID or --clear; `{command} --help` explains it.</source><translation>A choice needs --from and --to, and either ID or --clear; `{command} --help` explains it.</translation></message>
<message id="cli.usage.pair"><source>--pair takes two languages such as kk:en; `{command} --help` explains it.</source><translation>--pair takes two languages such as kk:en; `{command} --help` explains it.</translation></message>
<message id="cli.usage.bad"><source>{name} cannot be used: {problem}; `{command} --help` explains it.</source><translation>{name} cannot be used: {problem}; `{command} --help` explains it.</translation></message>
<message id="cli.usage.no_command"><source>There is no command “{name}”; `{command} --help` lists them.</source><translation>There is no command “{name}”; `{command} --help` lists them.</translation></message>
<message id="cli.usage.choice"><source>{name} cannot be “{value}”: it is one of {choices}.</source><translation>{name} cannot be “{value}”: it is one of {choices}.</translation></message>
<message id="cli.usage.range"><source>{name} cannot be {value}: the value must satisfy {range}.</source><translation>{name} cannot be {value}: the value must satisfy {range}.</translation></message>
<message id="cli.usage.other"><source>{problem}; `{command} --help` explains it.</source><translation>{problem}; `{command} --help` explains it.</translation></message>
<message id="cli.demo.no_folder"><source>The folder {folder} cannot be made ({why}): choose another.</source><translation>The folder {folder} cannot be made ({why}): choose another.</translation></message>
</context>
</TS>
