<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation type="unfinished"><numerusform>找到 {count} 处术语。</numerusform></translation></message>
</context>
</TS>
