<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="segmentation.count" numerus="yes"><source>{count} segments ({encoding})</source><translation type="unfinished"><numerusform>{count} 个句段（{encoding}）</numerusform></translation></message>
<message id="segmentation.rule_broken"><source>A segmentation rule is broken ({place}): {error}. Correct it or take the file away.</source><translation type="unfinished">句段切分规则有误（{place}）：{error}。请改正该规则或移走该文件。</translation></message>
<message id="segmentation.rule_slow"><source>A segmentation rule does not come to an end on one line ({place}): write it more simply or take it away.</source><translation type="unfinished">句段切分规则处理一行文字时迟迟不能结束（{place}）：请把它写得简单些，或将其移走。</translation></message>
<message id="segmentation.not_srx"><source>{file} is not a file of SRX 2.0 rules ({error}): correct it or take it out of the folder of segmentation rules.</source><translation type="unfinished">{file} 不是 SRX 2.0 规则文件（{error}）：请改正，或将其移出切分规则文件夹。</translation></message>
<message id="segmentation.no_group"><source>{file} names the rules “{group}” for a language but does not contain them: add them or take the entry away.</source><translation type="unfinished">{file} 为某种语言指定了规则“{group}”，但文件中没有这组规则：请补上规则或删去该条目。</translation></message>
</context>
</TS>
