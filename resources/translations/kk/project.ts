<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="project.opening"><source>Open {name}</source><translation type="unfinished">{name} ашу</translation></message>
<message id="project.closing"><source>Close {name}</source><translation type="unfinished">{name} жабу</translation></message>
<message id="project.exporting"><source>Export {name}</source><translation type="unfinished">{name} экспорттау</translation></message>
<message id="project.switch_profiles"><source>Choose the style</source><translation type="unfinished">Стильді таңдау</translation></message>
<message id="project.unknown_profile"><source>No style profile is called “{name}”. Known are: {known}; a term of your glossary may name one more.</source><translation type="unfinished">«{name}» деген стиль профилі жоқ. Белгілілері: {known}; өз глоссарийіңіздегі термин тағы бір профильді атай алады.</translation></message>
<message id="project.choose_model"><source>Choose the model</source><translation type="unfinished">Модель таңдау</translation></message>
<message id="project.no_target"><source>{language} is not a target language of the project: choose one of its own.</source><translation type="unfinished">{language} жобаның аударма тілі емес: жобаның өз тілдерінің бірін таңдаңыз.</translation></message>
</context>
</TS>
