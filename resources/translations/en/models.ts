<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="models.no_description"><source>The folder {folder} holds no readable egiz-model.json ({reason}): copy the whole model folder again.</source><translation>The folder {folder} holds no readable egiz-model.json ({reason}): copy the whole model folder again.</translation></message>
<message id="models.bad_description"><source>The model description in {folder} is not valid ({problem}): install the model again from its origin.</source><translation>The model description in {folder} is not valid ({problem}): install the model again from its origin.</translation></message>
<message id="models.newer_description"><source>The model in {folder} was made for a newer Egiz: update Egiz, or install an older version of the model.</source><translation>The model in {folder} was made for a newer Egiz: update Egiz, or install an older version of the model.</translation></message>
<message id="models.unknown_kind"><source>The model in {folder} needs an engine of the kind {kind}, which this Egiz does not have: update Egiz, or choose another model.</source><translation>The model in {folder} needs an engine of the kind {kind}, which this Egiz does not have: update Egiz, or choose another model.</translation></message>
<message id="models.missing_file"><source>The model {model} is incomplete: its file {file} is missing; install the model again.</source><translation>The model {model} is incomplete: its file {file} is missing; install the model again.</translation></message>
<message id="models.link_outside"><source>The file {file} of the model {model} is a link to a place outside its folder, which is not allowed: put the file itself into the folder.</source><translation>The file {file} of the model {model} is a link to a place outside its folder, which is not allowed: put the file itself into the folder.</translation></message>
<message id="models.wrong_size"><source>The file {file} of the model {model} does not have the size that its description names: it is damaged or incomplete; install the model again.</source><translation>The file {file} of the model {model} does not have the size that its description names: it is damaged or incomplete; install the model again.</translation></message>
<message id="models.wrong_hash"><source>The file {file} of the model {model} is not the one that its description names (the SHA-256 differs): install the model again.</source><translation>The file {file} of the model {model} is not the one that its description names (the SHA-256 differs): install the model again.</translation></message>
<message id="models.load_failed"><source>The model {model} could not be loaded ({reason}): check its files with “egiz models verify {id}”.</source><translation>The model {model} could not be loaded ({reason}): check its files with “egiz models verify {id}”.</translation></message>
<message id="models.translation_failed"><source>The model {model} stopped while translating ({reason}): try again, or choose another model.</source><translation>The model {model} stopped while translating ({reason}): try again, or choose another model.</translation></message>
<message id="models.wrong_pair"><source>The model {model} does not translate from {source} to {target}: choose a model for this direction (“egiz models list” shows them).</source><translation>The model {model} does not translate from {source} to {target}: choose a model for this direction (“egiz models list” shows them).</translation></message>
<message id="models.no_engine_for_pair"><source>No installed model translates from {source} to {target}: put a model folder for this direction into {folder}; everything but drafting works without it.</source><translation>No installed model translates from {source} to {target}: put a model folder for this direction into {folder}; everything but drafting works without it.</translation></message>
<message id="models.unknown_model"><source>There is no installed model with the id {id}: “egiz models list” shows those there are.</source><translation>There is no installed model with the id {id}: “egiz models list” shows those there are.</translation></message>
<message id="models.same_id"><source>Another installed model already has the id {id}, so this one is not used: remove one of the two folders.</source><translation>Another installed model already has the id {id}, so this one is not used: remove one of the two folders.</translation></message>
<message id="models.scope.starter"><source>small, Kazakh→English only, trained on official news, weak outside it</source><translation>small, Kazakh→English only, trained on official news, weak outside it</translation></message>
<message id="models.list.none"><source>No model is installed: put a model folder into {folder}.</source><translation>No model is installed: put a model folder into {folder}.</translation></message>
<message id="models.list.pairs"><source>Directions: {pairs}</source><translation>Directions: {pairs}</translation></message>
<message id="models.list.licence"><source>Licence: {licence}</source><translation>Licence: {licence}</translation></message>
<message id="models.list.data"><source>Trained on: {data}</source><translation>Trained on: {data}</translation></message>
<message id="models.list.scope"><source>Note: {scope}</source><translation>Note: {scope}</translation></message>
<message id="models.list.folder"><source>Folder: {folder}</source><translation>Folder: {folder}</translation></message>
<message id="models.list.quality"><source>{test_set}, {source} → {target}: {metric} {value}</source><translation>{test_set}, {source} → {target}: {metric} {value}</translation></message>
<message id="models.list.problem"><source>Cannot be used: {problem}</source><translation>Cannot be used: {problem}</translation></message>
<message id="models.verified"><source>{model}: all files are as its description says.</source><translation>{model}: all files are as its description says.</translation></message>
<message id="models.language.kk"><source>Kazakh</source><translation>Kazakh</translation></message>
<message id="models.language.en"><source>English</source><translation>English</translation></message>
<message id="models.language.zh_hans"><source>Chinese</source><translation>Chinese</translation></message>
</context></TS>
