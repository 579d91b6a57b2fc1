<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="updating.step"><source>Update {name}</source><translation type="unfinished">{name} жаңарту</translation></message>
<message id="updating.no_document"><source>{project} has no document {name}; name one of: {documents} (--document).</source><translation type="unfinished">{project} жобасында {name} құжаты жоқ; мыналардың бірін атаңыз: {documents} (--document).</translation></message>
<message id="updating.two_documents"><source>{project} has two documents named {name}, and which of them has a new version cannot be told: make a project with only one of them.</source><translation type="unfinished">{project} жобасында {name} атты екі құжат бар, қайсысының жаңа нұсқасы екені белгісіз: біреуі ғана бар жоба жасаңыз.</translation></message>
<message id="updating.done"><source>{name}: unchanged segments: {unchanged}; moved: {moved}; changed: {changed}; added: {added}; removed: {removed}.</source><translation type="unfinished">{name}: өзгермеген сегмент: {unchanged}; орны ауысқан: {moved}; өзгерген: {changed}; қосылған: {added}; алынған: {removed}.</translation></message>
<message id="updating.changed_since"><source>{name} was changed since the new version was compared with it: compare again.</source><translation type="unfinished">{name} жаңа нұсқамен салыстырылғаннан кейін өзгерген: қайта салыстырыңыз.</translation></message>
</context>
</TS>
