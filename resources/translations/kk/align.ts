<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="align.one_language"><source>Both versions are said to be in {language}: name two languages with --from and --to.</source><translation type="unfinished">Екі нұсқаның да тілі {language} деп көрсетілген: --from және --to арқылы екі түрлі тілді атаңыз.</translation></message>
<message id="align.empty"><source>The version in {language} has no segments: there is nothing to align.</source><translation type="unfinished">{language} тіліндегі нұсқада бірде-бір сегмент жоқ: туралайтын ештеңе жоқ.</translation></message>
<message id="align.too_many"><source>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</source><translation type="unfinished">{language} тіліндегі нұсқада {segments} сегмент бар, ал ең көбі {limit} сегментті туралауға болады: екі құжатты да бөліктерге бөліңіз.</translation></message>
<message id="align.too_different"><source>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</source><translation type="unfinished">Нұсқалардың бірі екіншісінен {limit} еседен астам ұзын (сегменттер: {source} және {target}): бір құжаттың екі нұсқасын немесе екеуіне де ортақ бөлікті туралаңыз.</translation></message>
<message id="align.extension"><source>{name} is not a name for an alignment: end it in .tmx or .tsv.</source><translation type="unfinished">{name} атауына туралау нәтижесін жазуға болмайды: атауды .tmx немесе .tsv деп аяқтаңыз.</translation></message>
<message id="align.count" numerus="yes"><source>{count} links, of which {unsure} to look at.</source><translation type="unfinished"><numerusform>{count} байланыс, оның {unsure} қарап шығуды қажет етеді.</numerusform></translation></message>
<message id="align.written" numerus="yes"><source>{count} links written to {file}.</source><translation type="unfinished"><numerusform>{file} файлына {count} байланыс жазылды.</numerusform></translation></message>
</context>
</TS>
