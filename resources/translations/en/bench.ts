<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="bench.title" numerus="yes"><source>Set {set}, glossary {glossary}, model {model}: {count} texts.</source><translation><numerusform>Set {set}, glossary {glossary}, model {model}: {count} text.</numerusform><numerusform>Set {set}, glossary {glossary}, model {model}: {count} texts.</numerusform></translation></message>
<message id="bench.left_out" numerus="yes"><source>{count} texts ask for a term that their reference does not have; they are left out.</source><translation><numerusform>{count} text asks for a term that its reference does not have; it is left out.</numerusform><numerusform>{count} texts ask for a term that their reference does not have; they are left out.</numerusform></translation></message>
<message id="bench.no_data"><source>The file {file} is not there. Name the folder of the parallel data with --data.</source><translation>The file {file} is not there. Name the folder of the parallel data with --data.</translation></message>
<message id="bench.no_random"><source>The set {set} has no references to draw random words from. Use --set ntrex.</source><translation>The set {set} has no references to draw random words from. Use --set ntrex.</translation></message>
<message id="bench.no_chrf"><source>chrF is left out: sacrebleu is not installed. Install it with pip install sacrebleu.</source><translation>chrF is left out: sacrebleu is not installed. Install it with pip install sacrebleu.</translation></message>
<message id="bench.system"><source>system</source><translation>system</translation></message>
<message id="bench.there"><source>term there</source><translation>term there</translation></message>
<message id="bench.exact"><source>form wanted</source><translation>form wanted</translation></message>
<message id="bench.licit"><source>licit form</source><translation>licit form</translation></message>
<message id="bench.broken"><source>wrongly enforced</source><translation>wrongly enforced</translation></message>
<message id="bench.flagged"><source>flagged</source><translation>flagged</translation></message>
<message id="bench.called_absent"><source>called there, absent (no flag)</source><translation>called there, absent (no flag)</translation></message>
<message id="bench.chrf"><source>chrF</source><translation>chrF</translation></message>
<message id="bench.time"><source>time (CPU) × plain</source><translation>time (CPU) × plain</translation></message>
<message id="bench.time_without"><source>× without terms</source><translation>× without terms</translation></message>
<message id="bench.decoded"><source>decoded + scored</source><translation>decoded + scored</translation></message>
</context>
</TS>
