<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation type="unfinished"><numerusform>找到 {count} 处术语。</numerusform></translation></message>
<message id="terms.apply_impact" numerus="yes"><source>Update {count} segments to the changed terms</source><translation type="unfinished"><numerusform>按更改后的术语更新 {count} 个句段</numerusform></translation></message>
</context>
</TS>
