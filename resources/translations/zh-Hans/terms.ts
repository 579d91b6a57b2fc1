<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation type="unfinished"><numerusform>找到 {count} 处术语。</numerusform></translation></message>
<message id="terms.apply_impact" numerus="yes"><source>Update {count} segments to the changed terms</source><translation type="unfinished"><numerusform>按更改后的术语更新 {count} 个句段</numerusform></translation></message>
<message id="terms.finding_impact"><source>Looking for the segments that the change touches</source><translation type="unfinished">正在查找受更改影响的句段</translation></message>
<message id="terms.finding_mentions"><source>Looking for first and later mentions</source><translation type="unfinished">正在检查首次及后续提及</translation></message>
<message id="terms.rechecking"><source>Checking again what the glossary or an undo has changed</source><translation type="unfinished">正在重新检查受术语库或撤销影响的内容</translation></message>
<message id="terms.reading"><source>Reading the glossary…</source><translation type="unfinished">正在读取术语库…</translation></message>
<message id="terms.formulas" numerus="yes"><source>{count} formulas found.</source><translation type="unfinished"><numerusform>找到 {count} 处固定表述。</numerusform></translation></message>
</context>
</TS>
