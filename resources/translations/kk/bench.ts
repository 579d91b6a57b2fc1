<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="bench.title" numerus="yes"><source>Set {set}, glossary {glossary}, model {model}: {count} texts.</source><translation type="unfinished"><numerusform>Жинақ: {set}; глоссарий: {glossary}; модель: {model}; мәтін саны: {count}.</numerusform></translation></message>
<message id="bench.left_out" numerus="yes"><source>{count} texts ask for a term that their reference does not have; they are left out.</source><translation type="unfinished"><numerusform>{count} мәтін үлгі аудармасында жоқ терминді сұрайды; олар есепке алынбады.</numerusform></translation></message>
<message id="bench.no_data"><source>The file {file} is not there. Name the folder of the parallel data with --data.</source><translation type="unfinished">{file} файлы жоқ. Параллель деректер қалтасын --data арқылы көрсетіңіз.</translation></message>
<message id="bench.no_random"><source>The set {set} has no references to draw random words from. Use --set ntrex.</source><translation type="unfinished">{set} жинағында кездейсоқ сөз алатын үлгі аударма жоқ. --set ntrex қолданыңыз.</translation></message>
<message id="bench.no_chrf"><source>chrF is left out: sacrebleu is not installed. Install it with pip install sacrebleu.</source><translation type="unfinished">chrF есептелмеді: sacrebleu орнатылмаған. Оны pip install sacrebleu арқылы орнатыңыз.</translation></message>
<message id="bench.system"><source>system</source><translation type="unfinished">жүйе</translation></message>
<message id="bench.there"><source>term there</source><translation type="unfinished">термин бар</translation></message>
<message id="bench.exact"><source>form wanted</source><translation type="unfinished">қажет тұлға</translation></message>
<message id="bench.licit"><source>licit form</source><translation type="unfinished">дұрыс тұлға</translation></message>
<message id="bench.broken"><source>wrongly enforced</source><translation type="unfinished">қате енгізілген</translation></message>
<message id="bench.flagged"><source>flagged</source><translation type="unfinished">белгіленген</translation></message>
<message id="bench.called_absent"><source>called there, absent (no flag)</source><translation type="unfinished">бар делінген, жоқ (белгісіз)</translation></message>
<message id="bench.chrf"><source>chrF</source><translation type="unfinished">chrF</translation></message>
<message id="bench.time"><source>time (CPU) × plain</source><translation type="unfinished">уақыт (ЦП) × жай</translation></message>
<message id="bench.time_without"><source>× without terms</source><translation type="unfinished">× терминсіз</translation></message>
<message id="bench.decoded"><source>decoded + scored</source><translation type="unfinished">аударылған + бағаланған</translation></message>
</context>
</TS>
