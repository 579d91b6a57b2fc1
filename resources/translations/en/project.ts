<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="project.opening"><source>Open {name}</source><translation>Open {name}</translation></message>
<message id="project.closing"><source>Close {name}</source><translation>Close {name}</translation></message>
<message id="project.exporting"><source>Export {name}</source><translation>Export {name}</translation></message>
<message id="project.switch_profiles"><source>Choose the style</source><translation>Choose the style</translation></message>
<message id="project.unknown_profile"><source>No style profile is called “{name}”. Known are: {known}; a term of your glossary may name one more.</source><translation>No style profile is called “{name}”. Known are: {known}; a term of your glossary may name one more.</translation></message>
<message id="project.choose_model"><source>Choose the model</source><translation>Choose the model</translation></message>
<message id="project.no_target"><source>{language} is not a target language of the project: choose one of its own.</source><translation>{language} is not a target language of the project: choose one of its own.</translation></message>
</context>
</TS>
