<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="bench.title" numerus="yes"><source>Set {set}, glossary {glossary}, model {model}: {count} texts.</source><translation type="unfinished"><numerusform>文本集：{set}；术语表：{glossary}；模型：{model}；文本 {count} 条。</numerusform></translation></message>
<message id="bench.left_out" numerus="yes"><source>{count} texts ask for a term that their reference does not have; they are left out.</source><translation type="unfinished"><numerusform>{count} 条文本要求的术语不在参考译文中，未计入。</numerusform></translation></message>
<message id="bench.no_data"><source>The file {file} is not there. Name the folder of the parallel data with --data.</source><translation type="unfinished">找不到文件 {file}。请用 --data 指定平行语料文件夹。</translation></message>
<message id="bench.no_random"><source>The set {set} has no references to draw random words from. Use --set ntrex.</source><translation type="unfinished">文本集 {set} 没有可供随机取词的参考译文。请使用 --set ntrex。</translation></message>
<message id="bench.no_chrf"><source>chrF is left out: sacrebleu is not installed. Install it with pip install sacrebleu.</source><translation type="unfinished">未计算 chrF：未安装 sacrebleu。请用 pip install sacrebleu 安装。</translation></message>
<message id="bench.system"><source>system</source><translation type="unfinished">方法</translation></message>
<message id="bench.there"><source>term there</source><translation type="unfinished">术语出现</translation></message>
<message id="bench.exact"><source>form wanted</source><translation type="unfinished">所需形式</translation></message>
<message id="bench.licit"><source>licit form</source><translation type="unfinished">正确形式</translation></message>
<message id="bench.broken"><source>wrongly enforced</source><translation type="unfinished">误植</translation></message>
<message id="bench.flagged"><source>flagged</source><translation type="unfinished">标记</translation></message>
<message id="bench.called_absent"><source>called there, absent (no flag)</source><translation type="unfinished">误判为有（无标记）</translation></message>
<message id="bench.chrf"><source>chrF</source><translation type="unfinished">chrF</translation></message>
<message id="bench.time"><source>time (CPU) × plain</source><translation type="unfinished">耗时（CPU）× 普通</translation></message>
<message id="bench.time_without"><source>× without terms</source><translation type="unfinished">× 无术语</translation></message>
<message id="bench.decoded"><source>decoded + scored</source><translation type="unfinished">解码 + 评分</translation></message>
</context>
</TS>
